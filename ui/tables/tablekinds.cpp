// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablekinds.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

bool names(const Statement &statement, QStringView word)
{
    if (squashed(statement.title).contains(word))
        return true;
    return std::any_of(statement.lanes.begin(), statement.lanes.end(),
                       [word](const Lane &lane) { return lane.name.contains(word); });
}

} // namespace

std::array<std::vector<int>, tableTabs> statementsByTab(const Disclosure &disclosure)
{
    std::array<std::vector<int>, tableTabs> tabs;
    const auto put = [&tabs](TableTab tab, size_t statement) {
        tabs[static_cast<size_t>(tab)].push_back(static_cast<int>(statement));
    };
    for (size_t i = 0; i < disclosure.statements.size(); ++i) {
        const QString &form = disclosure.statements[i].form;
        const bool indicators =
            form.startsWith(u"performance.") || form.startsWith(u"evaluation.") ||
            std::any_of(disclosure.indicatorTables.begin(), disclosure.indicatorTables.end(),
                        [i](const IndicatorTable &table) { return table.statement == static_cast<int>(i); });
        const Statement &statement = disclosure.statements[i];
        const bool both = squashed(statement.title).contains(u"收支");
        const bool income = both || names(statement, u"收入");
        const bool expenditure = both || names(statement, u"支出") || squashed(statement.title).contains(u"经费");
        if (indicators) {
            put(TableTab::Performance, i);
            continue;
        }
        if (income)
            put(TableTab::Income, i);
        if (expenditure)
            put(TableTab::Expenditure, i);
        if (!income && !expenditure)
            put(TableTab::Other, i);
    }
    return tabs;
}

namespace {

struct Caption {
    Q_DECLARE_TR_FUNCTIONS(gouji::TablesPane)
};

} // namespace

QString captionOf(const Statement &s, int statement, const FigureLooks &looks, DisplayUnit wanted)
{
    QStringList facts;
    facts << (s.unit != Unit::Unknown ? Caption::tr("Unit: %1").arg(unitName(s.unit)) : Caption::tr("Unit not given"));
    if (wanted != DisplayUnit::Printed)
        facts << Caption::tr("shown in %1").arg(unitName(wanted == DisplayUnit::Yuan ? Unit::Yuan : Unit::WanYuan));
    if (!s.grid.pages.empty() && s.grid.pages.front() > 0)
        facts << (s.grid.pages.size() == 1
                      ? Caption::tr("page %1").arg(s.grid.pages.front())
                      : Caption::tr("pages %1–%2").arg(s.grid.pages.front()).arg(s.grid.pages.back()));
    int tied = 0;
    for (const StatementFigure &figure : s.figures)
        tied += looks.look({FigureId::In::Statement, statement, figure.row * s.grid.columns + figure.column}).tied > 0;
    facts << Caption::tr("tied %1 / %2").arg(tied).arg(s.figures.size());
    return facts.join(QStringLiteral("　"));
}

} // namespace gouji
