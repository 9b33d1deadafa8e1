// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "checking/relation.h"

#include <QCborArray>

#include <algorithm>
#include <optional>

namespace gouji::narrative {

namespace {

/// A cell that states a concept: {of, scope, role, form, lane, row, column}; role budget for 预算数.
struct CellRule {
    QString subject, scope, role, form, lane, row, column;
};

std::vector<CellRule> cellRules(const Rule &rule)
{
    std::vector<CellRule> out;
    for (const QCborValue &entry : rule.options.value(QStringLiteral("cells")).toArray()) {
        // "收入总计 | 财政拨款 | | final.T4 | 收入 | 收入总计 | 决算数"
        QStringList parts = entry.toString().split(u'|');
        for (QString &part : parts)
            part = part.trimmed();
        if (parts.size() == 7)
            out.push_back({parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]});
    }
    return out;
}

FigureId cellOf(const CheckContext &context, const CellRule &cell)
{
    const int statement = statementOf(context, cell.form);
    if (statement < 0)
        return {};
    const TableIndex &table = context.tables[static_cast<size_t>(statement)];
    const Statement &s = table.statement();
    FigureId found;
    for (const Subject &subject : s.subjects) {
        const auto lane = static_cast<size_t>(subject.lane);
        if (!cell.row.isEmpty() && subject.key != cell.row && plainKey(subject.name) != plainKey(cell.row))
            continue;
        if (subject.role == Subject::Role::Blank || subject.role == Subject::Role::Note || lane >= s.lanes.size() ||
            (!cell.lane.isEmpty() && s.lanes[lane].name != cell.lane))
            continue;
        for (const int column : s.lanes[lane].amounts) {
            if (s.columns[static_cast<size_t>(column)].measure != cell.column)
                continue;
            const FigureId id = table.figureAt(subject.row, column);
            if (id.isNull())
                continue;
            if (!found.isNull())
                return {}; // several could be meant
            found = id;
        }
    }
    return found;
}

bool rolesFit(const ClaimFigure &figure, const QString &role)
{
    if (role == u"budget")
        return figure.role == ClaimRole::AnnualBudget;
    return statesLevel(figure.role);
}

} // namespace

FigureId cellFor(const Rule &rule, const CheckContext &context, const QString &subject)
{
    for (const CellRule &cell : cellRules(rule)) {
        if (cell.subject != subject)
            continue;
        if (const FigureId id = cellOf(context, cell); !id.isNull())
            return id;
    }
    return {};
}

/// M.val: an amount of the text equals the cell of the table that states the same (option cells).
void tableCells(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    const std::vector<CellRule> cells = claims.empty() ? std::vector<CellRule>() : cellRules(rule);
    for (const CellRule &cell : cells) {
        if (statementOf(context, cell.form) < 0)
            continue;
        std::optional<FigureId> target;
        for (int c = 0; c < std::ssize(claims); ++c) {
            const auto &figures = claims[static_cast<size_t>(c)].figures;
            for (int i = 0; i < std::ssize(figures); ++i) {
                const ClaimFigure &f = figures[static_cast<size_t>(i)];
                if (f.subject != cell.subject || (cell.scope != u"*" && f.scope != cell.scope) ||
                    !rolesFit(f, cell.role) || !isAmount(f.figure.unit))
                    continue;
                if (!target)
                    target = cellOf(context, cell);
                Relation relation = relationOf(rule, Relation::Shape::Equal);
                relation.left = {operandOf(context, {FigureId::In::Claim, c, i})};
                if (target->isNull())
                    relation.reason = QStringLiteral("表中没有找到对应的单元格");
                else
                    relation.right = {Operand{*target, 1, cell.row.isEmpty() ? cell.column : cell.row, {}}};
                if (!target->isNull() || cell.role.isEmpty())
                    relations.push_back(std::move(relation));
            }
        }
    }
}

} // namespace gouji::narrative
