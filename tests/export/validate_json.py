#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates a JSON file, or each line of a .jsonl file, against a schema; prints what does not fit. Ends with 77 without python3-jsonschema."""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    documents = [json.loads(line) for line in file] if sys.argv[2].endswith(".jsonl") else [json.load(file)]
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
problems = [problem for document in documents for problem in validator.iter_errors(document)]
for problem in problems[:20]:
    print("/".join(str(part) for part in problem.absolute_path), problem.message[:300])
sys.exit(1 if problems else 0)
