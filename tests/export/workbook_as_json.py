#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what an independent reader finds in a workbook: cells of each sheet, formulas, comments, links, filters."""
import json
import sys

try:
    import openpyxl
except ImportError:
    sys.exit(77)

book = openpyxl.load_workbook(sys.argv[1])
result = {"sheets": {}, "formulas": 0, "comments": [], "links": [], "filters": [], "frozen": [], "formats": []}
for sheet in book:
    rows = []
    for row in sheet.iter_rows():
        rows.append([cell.value for cell in row])
        for cell in row:
            result["formulas"] += cell.data_type == "f"
            if cell.comment:
                result["comments"].append(cell.comment.text)
            if cell.hyperlink:
                result["links"].append((cell.hyperlink.target or "") + "#" + (cell.hyperlink.location or ""))
            if cell.data_type == "n" and cell.value is not None and cell.number_format not in result["formats"]:
                result["formats"].append(cell.number_format)
    result["sheets"][sheet.title] = rows
    if sheet.auto_filter.ref:
        result["filters"].append(sheet.title)
    if sheet.freeze_panes:
        result["frozen"].append(sheet.title)
print(json.dumps(result, ensure_ascii=False))
