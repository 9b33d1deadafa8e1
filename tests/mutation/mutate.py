#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes operators, bounds and answers of the checker in places chosen by chance and says which the tests let through.

    mutate.py SOURCE_DIR BUILD_DIR [--seed N] [--count N] [--list] [--documents DIR]

Works in a copy of the sources under BUILD_DIR; SOURCE_DIR is never written. All changes are compiled at once, each
asleep until the environment variable GOUJI_MUTANT names it, so that one build serves all of them. A mutant is caught
when a test of the checker fails, crashes or hangs. With --documents the mutants that live are also run over these
files: one that says the same about all of them is counted as not changing behaviour there.
"""
import argparse
import hashlib
import os
import random
import re
import shutil
import subprocess
import sys

COMPARISONS = {'<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '=='}
LOGIC = {'&&': '||', '||': '&&'}
TESTS = ['test_expression', 'test_rulelines', 'test_performance', 'test_relation', 'test_rootcause', 'test_rules',
         'test_sentences',
         'test_textual', 'test_terms', 'test_across', 'test_acrossfacts', 'test_provinces', 'test_recheck', 'test_caution', 'test_approved', 'test_legitimate', 'test_mutations',
         'test_sample', 'test_planting', 'test_unitlist']
HEADER = '''#pragma once
#include <cstdlib>
namespace gouji_mutation {
inline int active()
{
    static const int number = std::getenv("GOUJI_MUTANT") ? std::atoi(std::getenv("GOUJI_MUTANT")) : 0;
    return number;
}
}
#define GOUJI_MUTANT(n, is, was) (::gouji_mutation::active() == (n) ? (is) : (was))
'''
OPEN, CLOSE = '([', ')]'


def left_operand(text, end):
    """Start of the operand that ends at end; -1 when it is no simple one."""
    depth, i = 0, end
    while i > 0:
        c = text[i - 1]
        if c in CLOSE:
            depth += 1
        elif c in OPEN:
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and not (c.isalnum() or c in '_.:*!' or text[i - 2:i] == '->' or (c == '-' and text[i] == '>')):
            break
        i -= 1
    return i if i < end else -1


def right_operand(text, start):
    depth, i = 0, start
    while i < len(text):
        c = text[i]
        if c in OPEN:
            depth += 1
        elif c in CLOSE:
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and not (c.isalnum() or c in "_.:*!'" or text[i:i + 2] == '->' or text[i - 1:i + 1] == '->'):
            break
        i += 1
    return i if i > start else -1


def bounded(text, begin, end, operator):
    before = text[:begin].rstrip()
    after = text[end:].lstrip()
    starts = re.search(r'(\(|&&|\|\||\breturn|\?|,|[^=!<>]=|;|\{)$', before)
    stops = re.match(r'(\)|&&|\|\||;|,|\?|:)', after)
    if not starts or not stops:
        return False
    return operator != '||' or (not before.endswith('&&') and not after.startswith('&&'))


def sites_of(path, text):
    """(begin, end, was, is) for everything that can be changed in a source."""
    found = []
    plain = re.sub(r'//[^\n]*', lambda m: ' ' * len(m.group()), text)
    plain = re.sub(r'(?:u|QStringLiteral\()?"(?:\\.|[^"\\\n])*"', lambda m: '"' + 'x' * (len(m.group()) - 2) + '"', plain)
    body = plain.find('namespace {') if 'namespace {' in plain else 0
    for match in re.finditer(r' (<=|>=|==|!=|<|>|&&|\|\|) ', plain):
        operator = match.group(1)
        begin, end = left_operand(plain, match.start()), right_operand(plain, match.end())
        line = plain[plain.rfind('\n', 0, match.start()) + 1:plain.find('\n', match.end())]
        if match.start() < body or begin < 0 or end < 0 or re.search(r'constexpr|static_assert|template|#|case |operator', line):
            continue
        if not bounded(plain, begin, end, operator) or '"' in plain[begin:end] or '\n' in plain[begin:end]:
            continue
        other = COMPARISONS.get(operator) or LOGIC[operator]
        a, b = text[begin:match.start()], text[match.end():end]
        if b.count("'") % 2 or a.count("'") % 2:
            continue
        if operator in LOGIC and ('.' not in a + b and '(' not in a + b and '!' not in a + b and '->' not in a + b):
            continue
        found.append((begin, end, f'{a} {operator} {b}', f'{a} {other} {b}'))
    for match in re.finditer(r'\breturn (true|false);', plain):
        other = 'false' if match.group(1) == 'true' else 'true'
        found.append((match.start(1), match.end(1), match.group(1), other))
    return [(path, *site) for site in found]


def chosen(source, seed, count):
    folder = os.path.join(source, 'models', 'checking')
    sites = []
    for name in sorted(os.listdir(folder)):
        if name.endswith('.cpp'):
            with open(os.path.join(folder, name), encoding='utf-8') as file:
                sites += sites_of(name, file.read())
    random.Random(seed).shuffle(sites)
    return sites[:count], len(sites)


def write_copy(source, copy, sites):
    shutil.rmtree(os.path.join(copy, 'models'), ignore_errors=True)
    files = subprocess.run(['git', '-C', source, 'ls-files'], capture_output=True, text=True, check=True).stdout.split('\n')
    for name in filter(None, files):
        target = os.path.join(copy, name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if os.path.isfile(os.path.join(source, name)):
            shutil.copy2(os.path.join(source, name), target)
    checking = os.path.join(copy, 'models', 'checking')
    with open(os.path.join(checking, 'mutation.h'), 'w', encoding='utf-8') as file:
        file.write(HEADER)
    for path in sorted({site[0] for site in sites}):
        full = os.path.join(checking, path)
        with open(full, encoding='utf-8') as file:
            text = file.read()
        own = sorted(((s, n) for n, s in enumerate(sites, 1) if s[0] == path), key=lambda item: -item[0][1])
        last = len(text) + 1
        for (_, begin, end, was, other), number in own:
            if end <= last:                     # a place inside another one stays as it is
                text = f'{text[:begin]}GOUJI_MUTANT({number}, {other}, {was}){text[end:]}'
                last = begin
        with open(full, 'w', encoding='utf-8') as file:
            file.write('#include "checking/mutation.h"\n' + text)


def build(copy, command_line):
    out = os.path.join(copy, 'build', 'dev')
    run = lambda *command: subprocess.run(command, cwd=copy, capture_output=True, text=True)
    configured = run('cmake', '--preset', 'dev', '-DCMAKE_CXX_FLAGS=-Wno-error')
    if configured.returncode:
        sys.exit(configured.stdout + configured.stderr)
    targets = subprocess.run(['ninja', '-C', out, '-t', 'targets', 'all'], capture_output=True, text=True).stdout
    tests = [t for t in TESTS if re.search(rf'\b{t}\b', targets)]
    more = ['gouji-cli'] if command_line else []
    built = run('cmake', '--build', '--preset', 'dev', '--target', *tests, *more)
    if built.returncode:
        sys.exit('the copy does not build:\n' + '\n'.join(l for l in built.stdout.split('\n') if 'error' in l))
    programs = []
    for folder, _, names in os.walk(os.path.join(out, 'tests')):
        programs += [os.path.join(folder, n) for n in names if n in tests]
    return sorted(programs), os.path.join(out, 'app', 'gouji-cli')


def caught_by(program, copy, mutant):
    environment = dict(os.environ, GOUJI_MUTANT=str(mutant), QT_QPA_PLATFORM='offscreen', GOUJI_SOURCE_DIR=copy)
    try:
        return subprocess.run([program], capture_output=True, timeout=120, env=environment, cwd=copy).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def digest(cli, documents, mutant):
    """What the checker says about the documents; different for a mutant that changes behaviour."""
    files = sorted(os.path.join(f, n) for f, _, names in os.walk(documents) for n in names if n.endswith('.pdf'))
    environment = dict(os.environ, GOUJI_MUTANT=str(mutant))
    try:
        result = subprocess.run([cli, 'check', *files], capture_output=True, timeout=600, env=environment)
    except subprocess.TimeoutExpired:
        return 'hangs'
    return hashlib.sha256(result.stdout).hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('source')
    parser.add_argument('build')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--count', type=int, default=50)
    parser.add_argument('--list', action='store_true')
    parser.add_argument('--documents')
    arguments = parser.parse_args()
    sites, of = chosen(arguments.source, arguments.seed, arguments.count)
    print(f'{len(sites)} of {of} places, seed {arguments.seed}', flush=True)
    if arguments.list:
        for n, (path, _, _, was, other) in enumerate(sites, 1):
            print(f'{n:3} {path}: {was}  ->  {other}')
        return 0
    copy = os.path.abspath(os.path.join(arguments.build, 'mutation'))
    write_copy(arguments.source, copy, sites)
    programs, cli = build(copy, arguments.documents)
    bad = [p for p in programs if caught_by(p, copy, 0)]
    if bad:
        sys.exit('fails without any change: ' + ' '.join(bad))
    usual = digest(cli, arguments.documents, 0) if arguments.documents else None
    caught = idle = 0
    for n, (path, begin, _, was, other) in enumerate(sites, 1):
        by = next((os.path.basename(p) for p in programs if caught_by(p, copy, n)), None)
        caught += by is not None
        note = f'caught by {by}' if by else 'SURVIVES'
        if not by and usual:
            same = digest(cli, arguments.documents, n) == usual
            idle += same
            note += ', no document changes' if same else ', documents change'
        print(f'{n:3} {path}: {was}  ->  {other}: {note}', flush=True)
    changing = len(sites) - idle
    print(f'caught {caught} of {len(sites)}; of those that change behaviour {caught}/{changing} = '
          f'{100 * caught / max(1, changing):.0f}%')
    return 0 if caught * 10 >= changing * 9 else 1


if __name__ == '__main__':
    sys.exit(main())
