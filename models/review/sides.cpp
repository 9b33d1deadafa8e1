// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sides.h"

#include "base/text.h"

#include <algorithm>

namespace gouji {

Side sideOf(const Statement &statement, int lane)
{
    const QString income = QStringLiteral("收入");
    const QString expenditure = QStringLiteral("支出");
    if (lane < 0 || lane >= std::ssize(statement.lanes))
        return Side::None;
    const QString &name = statement.lanes[static_cast<size_t>(lane)].name;
    const QString title = squashed(statement.title);
    for (const QString &words : {name, title}) {
        if (words.contains(expenditure)) // a table of income and expenditure with one lane lists what was spent
            return Side::Expenditure;
        if (words.contains(income))
            return Side::Income;
    }
    if (title.contains(QStringLiteral("三公")))
        return Side::Expenditure;
    return Side::None;
}

std::vector<LaneRef> lanesOf(const Disclosure &disclosure, Side side)
{
    std::vector<LaneRef> lanes;
    for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
        if (std::ranges::count(disclosure.indicatorTables, s, &IndicatorTable::statement) > 0)
            continue;
        const Statement &statement = disclosure.statements[static_cast<size_t>(s)];
        for (int lane = 0; lane < std::ssize(statement.lanes); ++lane) {
            if (sideOf(statement, lane) == side)
                lanes.push_back({s, lane});
        }
    }
    return lanes;
}

} // namespace gouji
