// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/rowcheck.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

const TableIndex *tableOf(const CheckContext &context, const QString &form)
{
    const TableIndex *found = nullptr;
    for (const TableIndex &table : context.tables) {
        if (table.statement().form != form)
            continue;
        if (found != nullptr)
            return nullptr; // which of two is not certain
        found = &table;
    }
    return found != nullptr && !found->statement().grid.ambiguous ? found : nullptr;
}

/// Subjects of the 项 level with money in their main column.
std::vector<int> itemsWithMoney(const TableIndex &table)
{
    constexpr int codeOfItem = 7;
    std::vector<int> items;
    const auto &subjects = table.statement().subjects;
    for (int i = 0; i < std::ssize(subjects); ++i) {
        const Subject &s = subjects[static_cast<size_t>(i)];
        const int column = s.code.size() == codeOfItem ? table.mainColumn(s.lane) : -1;
        const Figure *figure = column < 0 ? nullptr : table.findFigure(s.row, column);
        if (figure && !figure->value.isZero())
            items.push_back(i);
    }
    return items;
}

/// The opening balance is printed, and it is nothing.
bool opensEmpty(const Rule &rule, const CheckContext &context)
{
    const QCborMap opening = rule.options.value(QStringLiteral("opening")).toMap();
    const TableIndex *table = tableOf(context, opening.value(QStringLiteral("form")).toString());
    const QString row = opening.value(QStringLiteral("row")).toString();
    for (const Subject &s : table ? table->statement().subjects : std::vector<Subject>()) {
        const int column = s.key == row ? table->mainColumn(s.lane) : -1;
        const Figure *figure = column < 0 ? nullptr : table->findFigure(s.row, column);
        if (figure)
            return figure->value.isZero();
    }
    return false;
}

} // namespace

void checkSpentItems(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const TableIndex *income = tableOf(context, rule.forms.value(0));
    const TableIndex *spent = tableOf(context, rule.forms.value(1));
    if (!income || !spent || !opensEmpty(rule, context))
        return;
    QSet<QString> codes;
    for (const int i : itemsWithMoney(*income))
        codes.insert(income->subject(i).code);
    const std::vector<int> items = itemsWithMoney(*spent);
    std::vector<int> without;
    std::ranges::copy_if(items, std::back_inserter(without),
                         [&](int i) { return !codes.contains(spent->subject(i).code); });
    if (codes.isEmpty() || items.empty())
        return;
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = without.empty() ? Verdict::Exact : Verdict::Suspicious;
    if (without.size() * 2 > items.size()) {
        relation.verdict = Verdict::NotChecked;
        relation.reason = QStringLiteral("两张表的科目编排不同");
    } else if (!without.empty()) {
        QStringList names;
        for (const int i : without) {
            relation.places.push_back(placeOfRow(*spent, i));
            names.append(spent->subject(i).code + u' ' + spent->subject(i).name);
        }
        relation.keys = {rule.forms.value(1), names.join(u'/')};
        relation.message = {
            QStringLiteral("没有年初结转，有支出而无收入的科目：%1。").arg(names.join(u'、')),
            QStringLiteral("Items with expenditure but neither income nor balances: %1.").arg(names.join(u", "))};
    }
    relations.push_back(std::move(relation));
}

} // namespace gouji
