#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates a JSON file against a schema; prints what does not fit. Ends with 77 without python3-jsonschema."""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    document = json.load(file)
jsonschema.Draft7Validator.check_schema(schema)
problems = list(jsonschema.Draft7Validator(schema).iter_errors(document))
for problem in problems[:20]:
    print("/".join(str(part) for part in problem.absolute_path), problem.message[:300])
sys.exit(1 if problems else 0)
