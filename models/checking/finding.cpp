// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/finding.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace gouji {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("hint");
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Exact:
        return QStringLiteral("exact");
    case Verdict::Rounding:
        return QStringLiteral("rounding");
    case Verdict::Improbable:
        return QStringLiteral("improbable");
    case Verdict::Mismatch:
        return QStringLiteral("mismatch");
    case Verdict::Suspicious:
        return QStringLiteral("suspicious");
    case Verdict::NotChecked:
        break;
    }
    return QStringLiteral("not_checked");
}

std::vector<int> numbersInDocument(const std::vector<Finding> &findings)
{
    const auto position = [&](size_t i) {
        const Place place = findings[i].places.empty() ? Place{} : findings[i].places.front().place;
        return std::tuple(place.file, place.page, place.line, place.rect.top);
    };
    std::vector<size_t> order(findings.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, position);
    std::vector<int> numbers(findings.size());
    for (size_t rank = 0; rank < order.size(); ++rank)
        numbers[order[rank]] = static_cast<int>(rank) + 1;
    return numbers;
}

} // namespace gouji
