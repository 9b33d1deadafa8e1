#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the text of an ODT with its pictures counted: an independent reader for the tests."""
import sys
import xml.etree.ElementTree as tree
import zipfile

with zipfile.ZipFile(sys.argv[1]) as package:
    if package.testzip():
        sys.exit(1)
    names = package.namelist()
    root = tree.fromstring(package.read("content.xml"))
print("pictures", sum(name.startswith("Pictures/") for name in names))
print("".join(root.itertext()))
