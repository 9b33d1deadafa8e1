// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/entryhint.h"

#include "base/capital.h"
#include "base/number.h"
#include "review/anchoring.h"

#include <algorithm>
#include <ranges>

namespace gouji {

EntryHint entryHint(const QString &text, const QString &printed, Unit unit)
{
    EntryHint hint;
    const auto entered = parseNumber(text);
    if (!entered)
        return hint;
    hint.number = true;
    if (isAmount(unit) && !entered->percent) {
        if (const auto yuan = entered->value.shifted(powerOfYuan(unit))) {
            hint.yuan =
                yuan->reduced().rounded(std::max(2, yuan->reduced().scale())).grouped() + u' ' + unitName(Unit::Yuan);
            hint.capital = capitalAmount(*yuan);
            if (const auto wan = yuan->shifted(-4))
                hint.wan = wan->reduced().rounded(std::max(2, wan->reduced().scale())).grouped() + u' ' +
                           unitName(Unit::WanYuan);
        }
    }
    const auto before = parseNumber(printed);
    if (!before || before->value.isZero() || entered->value.isZero())
        return hint;
    for (const int power : {1, -1, 4, -4}) {
        const auto slipped = before->value.shifted(power);
        if (slipped && *slipped == entered->value)
            hint.power = power;
    }
    return hint;
}

Unit unitAt(const Disclosure &disclosure, CellPosition at)
{
    if (at.statement < 0 || at.statement >= std::ssize(disclosure.statements))
        return Unit::Unknown;
    const Statement &of = disclosure.statements[static_cast<size_t>(at.statement)];
    if (const StatementFigure *figure = of.figureAt(at.row, at.column))
        return figure->figure.unit;
    if (at.column < 0 || at.column >= std::ssize(of.columns))
        return Unit::Unknown;
    const Column &column = of.columns[static_cast<size_t>(at.column)];
    if (column.role == Column::Role::Rate)
        return Unit::Percent;
    if (column.role != Column::Role::Amount)
        return Unit::Unknown;
    return column.unit != Unit::Unknown ? column.unit : of.unit;
}

const Event *correctionOf(const std::vector<Event> &active, const Cell &cell)
{
    for (const Event &event : active | std::views::reverse) {
        if (event.type == Event::Type::Correction && event.target.printed == cell.printed &&
            samePlace(event.target.place, cell.place))
            return &event;
    }
    return nullptr;
}

} // namespace gouji
