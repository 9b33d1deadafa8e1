// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/whatif.h"

#include "review/editor.h"

#include <QSet>

namespace gouji {

namespace {

std::vector<Finding> without(const std::vector<Finding> &findings, const std::vector<Finding> &others)
{
    QSet<QString> known;
    for (const Finding &finding : others)
        known.insert(finding.key);
    std::vector<Finding> out;
    for (const Finding &finding : findings) {
        if (!known.contains(finding.key))
            out.push_back(finding);
    }
    return out;
}

} // namespace

WhatIf whatIf(const ReviewDocument &document, const Suspect &suspect)
{
    const CheckResult after = document.resultAfter(
        [&](ReviewDocument &copy) { (void)Editor(copy).correctFigure(suspect.figure, suspect.repaired); });
    return {without(document.result().findings, after.findings), without(after.findings, document.result().findings)};
}

} // namespace gouji
