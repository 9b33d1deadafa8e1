#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the text of an HTML page; ends with 1 when tags do not close in order, or a script or outside reference is in it."""
import html.parser
import sys

VOID = {"img", "br", "meta", "hr"}


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.text, self.pictures = [], [], 0

    def handle_starttag(self, tag, attributes):
        if tag == "script":
            sys.exit("script")
        for name, value in attributes:
            if name in ("src", "href") and not (value or "").startswith("data:"):
                sys.exit("outside reference")
            if name.startswith("on"):
                sys.exit("handler")
        self.pictures += tag == "img"
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            sys.exit("tag " + tag)

    def handle_data(self, data):
        if not self.open or self.open[-1] != "style":
            self.text.append(data)


reader = Reader()
with open(sys.argv[1], encoding="utf-8") as page:
    reader.feed(page.read())
if reader.open:
    sys.exit("not closed")
print("pictures", reader.pictures)
print("".join(reader.text))
