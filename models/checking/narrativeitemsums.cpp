// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Classes and items that the text lists, and the totals they add up to.
#include "checking/narrative.h"

#include "checking/names.h"
#include "checking/relation.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace gouji::narrative {

namespace {

struct ItemList {
    std::vector<FigureId> classes, items;
    std::map<QString, std::vector<FigureId>> itemsOfClass;
    std::map<QString, FigureId> classFigure;
};

int levelOf(const ClaimFigure &figure) { return static_cast<int>(figure.subject.count(u'/')) + 1; }

/// Items of one fund, each path once. Only paths that are written out from the class on.
ItemList itemList(const CheckContext &context, const QSet<QString> &classNames)
{
    ItemList list;
    QSet<QString> seen;
    const NameCatalogue &catalogue = NameCatalogue::builtIn();
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            if (!statesLevel(f.role))
                continue;
            const QString first = catalogue.className(f.subject.section(u'/', 0, 0), context.disclosure.year);
            if ((claims[static_cast<size_t>(c)].item.isEmpty() && !classNames.contains(first)) ||
                seen.contains(f.subject) || !isAmount(f.figure.unit) ||
                !(f.scope == u"一般公共预算" || (f.scope.isEmpty() && context.disclosure.kind == Kind::Budget)))
                continue;
            const int level = levelOf(f);
            if (!classNames.contains(first) && level < 3)
                continue;
            seen.insert(f.subject);
            const FigureId id{FigureId::In::Claim, c, i};
            if (level == 3) {
                list.items.push_back(id);
                list.itemsOfClass[first].push_back(id);
            } else if (level == 1) {
                list.classes.push_back(id);
                list.classFigure.emplace(first, id);
            }
        }
    }
    return list;
}

std::vector<FigureId> totalsNamed(const CheckContext &context, const QStringList &names)
{
    std::vector<FigureId> found;
    const auto &claims = context.disclosure.claims;
    for (const QString &name : names) {
        for (int c = 0; c < std::ssize(claims); ++c) {
            const auto &figures = claims[static_cast<size_t>(c)].figures;
            const auto it = std::ranges::find_if(figures, [&](const ClaimFigure &f) {
                return statesLevel(f.role) && f.subject == name && isAmount(f.figure.unit);
            });
            if (it != figures.end()) {
                found.push_back({FigureId::In::Claim, c, static_cast<int>(it - figures.begin())});
                break;
            }
        }
    }
    return found;
}

/// The number a paragraph begins with ("7、…", "7.…"), 0 when it has none.
int listNumber(const CheckContext &context, FigureId id)
{
    const auto &claim = context.disclosure.claims[static_cast<size_t>(id.owner)];
    const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isDigit(); });
    const bool isMark = end != text.end() && QStringView(u"、.．)）").contains(*end);
    return isMark ? QStringView(text.begin(), end).toInt() : 0;
}

/// Numbered items of which one is missing between two others: its amount was not understood.
bool hasGap(const CheckContext &context, const std::vector<FigureId> &parts)
{
    int last = 0;
    for (const FigureId part : parts) {
        const int number = listNumber(context, part);
        if (last > 0 && number > last + 1)
            return true;
        last = number;
    }
    return false;
}

/// Items numbered from 1 on.
bool isNumbered(const CheckContext &context, const std::vector<FigureId> &parts)
{
    int number = 0;
    return std::ranges::all_of(parts, [&](FigureId part) { return listNumber(context, part) == ++number; });
}

Relation sumOf(const Rule &rule, const CheckContext &context, FigureId whole, const std::vector<FigureId> &parts)
{
    Relation relation = relationOf(rule, Relation::Shape::Sum);
    relation.left = {operandOf(context, whole)};
    for (const FigureId part : parts)
        relation.right.push_back(operandOf(context, part));
    return relation;
}

struct ItemsTotal {
    FigureId figure;
    bool certain = true;
};

/// Of several totals the one that the list adds up to, else the first. Not certain when another is within a fiftieth of
/// what is listed and the first is not so far off that it must be a slip.
ItemsTotal totalOfItems(const Rule &rule, const CheckContext &context, const std::vector<FigureId> &totals,
                        const std::vector<FigureId> &parts)
{
    const auto held = std::ranges::find_if(
        totals, [&](FigureId total) { return sumHolds(context, sumOf(rule, context, total, parts)); });
    if (held != totals.end())
        return {*held, true};
    std::optional<Decimal> listed = Decimal();
    for (const FigureId part : parts)
        listed = listed ? sum(*listed, claimFigure(context, part)->figure.value) : std::nullopt;
    const auto within = [&](FigureId total, int share) {
        const Decimal value = claimFigure(context, total)->figure.value;
        const auto gap = listed ? difference(value, *listed) : std::nullopt;
        const auto scaled = gap ? product(gap->magnitude(), Decimal(share, 0)) : std::nullopt;
        return scaled && *scaled <= value;
    };
    const bool other = std::any_of(totals.begin() + 1, totals.end(), [&](FigureId t) { return within(t, 50); });
    return {totals.front(), !other || within(totals.front(), 50) || !within(totals.front(), 3)};
}

void addSum(const Rule &rule, const CheckContext &context, FigureId whole, const std::vector<FigureId> &parts,
            bool certain, std::vector<Relation> &relations)
{
    constexpr size_t few = 4;
    const bool several = parts.size() >= few;
    Relation relation = sumOf(rule, context, whole, parts);
    // A list that reaches less than half of the whole was never meant to be complete.
    std::optional<Decimal> listed = Decimal();
    for (const FigureId part : parts)
        listed = listed ? sum(*listed, claimFigure(context, part)->figure.value) : std::nullopt;
    const Decimal value = claimFigure(context, whole)->figure.value;
    const auto twice = listed ? sum(*listed, *listed) : std::nullopt;
    const auto half = sum(value, value);
    // One that reaches twice the whole names parts of it twice; one that merely exceeds the whole cannot be right.
    const bool likely = twice && half && *twice >= value && *listed < *half;
    const bool meant = likely && (certain || (several && *listed > value));
    if (!meant && !sumHolds(context, relation))
        relation.reason = QStringLiteral("不能确定所列科目是否齐全");
    relations.push_back(std::move(relation));
}

/// Rows of a level with money in the table of the items (option in); nothing when there is no such table.
std::optional<size_t> rowsWithMoney(const Rule &rule, const CheckContext &context, int level)
{
    for (const QString &form : rule.optionList(QStringLiteral("in"))) {
        const int statement = statementOf(context, form);
        if (statement < 0)
            continue;
        const TableIndex &table = context.tables[static_cast<size_t>(statement)];
        size_t count = 0;
        for (const Subject &subject : table.statement().subjects) {
            const int column = subject.level == level ? table.mainColumn(subject.lane) : -1;
            const Figure *figure = column < 0 ? nullptr : table.findFigure(subject.row, column);
            count += figure && !figure->value.isZero() ? 1 : 0;
        }
        if (count > 0)
            return count;
    }
    return std::nullopt;
}

size_t withMoney(const CheckContext &context, const std::vector<FigureId> &parts)
{
    return static_cast<size_t>(
        std::ranges::count_if(parts, [&](FigureId id) { return !claimFigure(context, id)->figure.value.isZero(); }));
}

/// The percentages behind the parts add up to a hundred, or leave one of them alone wrong.
bool partsHaveAllShares(const CheckContext &context, const std::vector<FigureId> &parts)
{
    std::optional<Decimal> total = Decimal();
    int coarse = 2;
    for (const FigureId part : parts) {
        const auto &figures = context.disclosure.claims[static_cast<size_t>(part.owner)].figures;
        const auto share = std::ranges::find_if(figures, [&](const ClaimFigure &f) {
            return f.role == ClaimRole::Share && valueOf(f, part.owner) == part;
        });
        if (share == figures.end())
            return false;
        coarse = std::min(coarse, share->figure.value.scale());
        total = total ? sum(*total, share->figure.value) : std::nullopt;
    }
    const auto gap = total ? difference(*total, Decimal(100, 0)) : std::nullopt;
    return gap && gap->magnitude() <= Decimal(std::ssize(parts) + 1, coarse);
}

/// Whether a list in the text was meant to name everything: as many as the table has, or all percentages, or (of
/// items) numbers from 1 on, or every class with all but one of them adding up.
bool isWholeList(const Rule &rule, const CheckContext &context, const ItemList &list, bool classes)
{
    const auto &parts = classes ? list.classes : list.items;
    if (const auto rows = rowsWithMoney(rule, context, classes ? 1 : 3))
        return withMoney(context, parts) >= *rows;
    if (classes)
        return partsHaveAllShares(context, parts);
    if (isNumbered(context, parts))
        return true;
    if (list.classes.size() < 2 || !partsHaveAllShares(context, list.classes))
        return false;
    int open = 0;
    for (const auto &[name, figure] : list.classFigure) {
        const auto items = list.itemsOfClass.find(name);
        if (items == list.itemsOfClass.end() || !sumHolds(context, sumOf(rule, context, figure, items->second)))
            open += claimFigure(context, figure)->figure.value.isZero() ? 0 : 1;
    }
    return open <= 1;
}

} // namespace

/// N-X9, N-X10, N-S8, N-H4: 类 and 项 listed in the text add up to the expenditure they are items of, and the 项 of a
/// class to their class.
void itemsOfTotal(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    QSet<QString> classNames;
    for (const QString &name : rule.optionList(QStringLiteral("classes")))
        classNames.insert(name);
    const ItemList list = itemList(context, classNames);
    const auto totals = totalsNamed(context, rule.optionList(QStringLiteral("totals")));
    if (totals.empty())
        return;
    const bool gap = hasGap(context, list.items);
    for (const auto *parts : {&list.classes, &list.items}) {
        if (parts->size() < 2)
            continue;
        const ItemsTotal total = totalOfItems(rule, context, totals, *parts);
        const bool whole = !gap && isWholeList(rule, context, list, parts == &list.classes);
        addSum(rule, context, total.figure, *parts, whole && total.certain, relations);
        if (!total.certain && !sumHolds(context, relations.back()))
            relations.back().reason = QStringLiteral("不能确定所列科目之和是哪个总数");
    }
    const bool whole = !gap && isWholeList(rule, context, list, false);
    for (const auto &[name, items] : list.itemsOfClass) {
        const auto it = list.classFigure.find(name);
        if (it != list.classFigure.end())
            addSum(rule, context, it->second, items, whole, relations);
    }
}

namespace {

/// Whether the parts come to less than the whole.
bool isShort(const CheckContext &context, const Relation &sumRelation)
{
    std::optional<Decimal> listed = Decimal();
    for (const Operand &part : sumRelation.right)
        listed = listed ? sum(*listed, claimFigure(context, part.figure)->figure.value) : std::nullopt;
    return listed && *listed < claimFigure(context, sumRelation.left.front().figure)->figure.value;
}

/// The initial budget that a claim states of the same thing as one of its figures; null when there is none.
FigureId budgetBeside(const CheckContext &context, FigureId id)
{
    const auto &figures = context.disclosure.claims[static_cast<size_t>(id.owner)].figures;
    const QString &subject = figures[static_cast<size_t>(id.index)].subject;
    const auto it = std::ranges::find_if(figures, [&](const ClaimFigure &f) {
        return f.role == ClaimRole::InitialBudget && f.subject == subject && isAmount(f.figure.unit);
    });
    return it == figures.end() ? FigureId()
                               : FigureId{FigureId::In::Claim, id.owner, static_cast<int>(it - figures.begin())};
}

/// The initial budget that the text states of a total, wherever.
FigureId budgetOf(const CheckContext &context, const ClaimFigure &total)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            if (f.role == ClaimRole::InitialBudget && f.subject == total.subject && f.scope == total.scope)
                return {FigureId::In::Claim, c, i};
        }
    }
    return {};
}

} // namespace

/// N-X10: where the 项 of the text add up to the expenditure, their initial budgets add up to its initial budget. A
/// list may leave out items of which nothing was spent, so that it may fall short.
void itemBudgets(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    QSet<QString> classNames;
    for (const QString &name : rule.optionList(QStringLiteral("classes")))
        classNames.insert(name);
    const std::vector<FigureId> items = itemList(context, classNames).items;
    const auto totals = totalsNamed(context, rule.optionList(QStringLiteral("totals")));
    if (items.size() < 2 || totals.empty())
        return;
    const ItemsTotal total = totalOfItems(rule, context, totals, items);
    const FigureId budget = budgetOf(context, *claimFigure(context, total.figure));
    if (budget.isNull() || !sumHolds(context, sumOf(rule, context, total.figure, items)))
        return;
    std::vector<FigureId> budgets;
    for (const FigureId id : items) {
        if (const FigureId own = budgetBeside(context, id); !own.isNull())
            budgets.push_back(own);
    }
    if (budgets.empty())
        return; // the text tells no budgets of items
    Relation relation = sumOf(rule, context, budget, budgets);
    if (budgets.size() < items.size())
        relation.reason = QStringLiteral("有科目没有年初预算数");
    else if (!sumHolds(context, relation))
        relation.severity = isShort(context, relation) ? Severity::Hint : Severity::Warning;
    relations.push_back(std::move(relation));
}

} // namespace gouji::narrative
