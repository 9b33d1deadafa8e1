// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A text that says there is no money of a fund, against the table of that fund.
#include "checking/narrative.h"

#include "checking/textualprose.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::narrative {

namespace {

/// The total of the table of a fund, when it is not zero.
FigureId totalOfFund(const Rule &rule, const CheckContext &context, const QString &fund)
{
    for (const QString &form : rule.optionList(fund)) {
        const int statement = statementOf(context, form);
        if (statement < 0 || context.disclosure.statements[static_cast<size_t>(statement)].grid.ambiguous)
            continue;
        const TableIndex &table = context.tables[static_cast<size_t>(statement)];
        for (const Subject &subject : table.statement().subjects) {
            const int column = subject.role == Subject::Role::Total ? table.mainColumn(subject.lane) : -1;
            const Figure *figure = column < 0 ? nullptr : table.findFigure(subject.row, column);
            if (figure && !figure->value.isZero())
                return table.figureAt(subject.row, column);
        }
        return {};
    }
    return {};
}

/// Where a sentence says that the whole body has neither income nor expenditure of the fund; -1 when none does.
qsizetype saysNone(const QString &text, const QString &fund)
{
    const QRegularExpression none(QStringLiteral("(?:无|没有|未安排|未发生)(?:使用)?(?:当年)?") + fund +
                                  QStringLiteral("(?:预算)?(?:财政)?(?:拨款)?(?:安排的?)?(?:收入|支出|收支|预算)"));
    static const QRegularExpression others(QStringLiteral(
        "上年|去年|往年|以前年度|其中|下属|所属|部分单位|项目支出无|基本支出无|[1-9][\\d,.]*(?:万元|元)"));
    const QRegularExpressionMatch match = none.match(text);
    if (!match.hasMatch())
        return -1;
    const auto [from, to] = sentenceAround(text, match.capturedStart());
    return others.match(text.mid(from, to - from)).hasMatch() ? -1 : match.capturedStart();
}

} // namespace

/// Te: "本部门无政府性基金预算财政拨款收入和支出" goes with an empty table of that fund (options: forms by fund).
void noFund(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const QString &fund : rule.optionList(QStringLiteral("funds"))) {
        const FigureId total = totalOfFund(rule, context, fund);
        if (total.isNull())
            continue;
        bool told = false;
        forEachText(context, static_cast<int>(Where::Body), fund, [&](const Prose &prose) {
            const qsizetype at = told ? -1 : saysNone(prose.text, fund);
            if (at < 0)
                return;
            told = true;
            const auto [from, to] = sentenceAround(prose.text, at);
            Relation relation = textFinding(
                rule, Verdict::Mismatch, prose.place(context, from, to),
                {QStringLiteral("文字说没有%1收支，表中却有数字。").arg(fund),
                 QStringLiteral("The text says that there is no money of “%1”, but its table has figures.").arg(fund)});
            relation.left = {operandOf(context, total)};
            relations.push_back(std::move(relation));
        });
    }
}

} // namespace gouji::narrative
