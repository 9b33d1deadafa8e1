#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what an independent reader finds in a workbook: rows and texts of each sheet, formulas, numbers."""
import json
import sys

try:
    import openpyxl
except ImportError:
    sys.exit(77)

book = openpyxl.load_workbook(sys.argv[1])
result = {"rows": {}, "texts": [], "formulas": 0, "numbers": 0}
for sheet in book:
    rows = list(sheet.iter_rows())
    result["rows"][sheet.title] = sum(any(cell.value is not None for cell in row) for row in rows)
    for row in rows:
        for cell in row:
            if cell.data_type == "f":
                result["formulas"] += 1
            elif cell.data_type == "n" and cell.value is not None:
                result["numbers"] += 1
            elif isinstance(cell.value, str):
                result["texts"].append(cell.value)
print(json.dumps(result, ensure_ascii=False))
