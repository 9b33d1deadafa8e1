// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "checking/names.h"
#include "checking/relation.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace gouji::narrative {

namespace {

using Parts = std::map<std::pair<FigureId, int>, std::vector<FigureId>>;

int signOf(const ClaimFigure &figure) { return figure.role == ClaimRole::Change && figure.direction < 0 ? -1 : 1; }

/// Wholes with their parts, each subject once: parts in the sentence of the whole go before later ones.
Parts partsByWhole(const CheckContext &context)
{
    Parts parts;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &figure = figures[static_cast<size_t>(i)];
            const FigureId whole = wholeOf(figure, c);
            const ClaimFigure *of = claimFigure(context, whole);
            if (of && familyOf(figure) != 0 && familyOf(*of) == familyOf(figure))
                parts[{whole, familyOf(figure)}].push_back({FigureId::In::Claim, c, i});
        }
    }
    for (auto &[whole, list] : parts) {
        const int owner = whole.first.owner;
        std::ranges::stable_sort(list, {}, [owner](FigureId id) { return id.owner != owner; });
        QSet<QString> seen;
        std::erase_if(list, [&](FigureId id) {
            const QString subject = claimFigure(context, id)->subject;
            const bool again = seen.contains(subject);
            seen.insert(subject);
            return again;
        });
    }
    return parts;
}

/// Percentages of the parts add up to a hundred: the list is complete.
bool sharesAreComplete(const CheckContext &context, FigureId whole, const std::vector<FigureId> &parts)
{
    Decimal total;
    int shares = 0;
    for (const FigureId part : parts) {
        const auto &figures = context.disclosure.claims[static_cast<size_t>(part.owner)].figures;
        const auto share = std::ranges::find_if(figures, [&](const ClaimFigure &f) {
            return f.role == ClaimRole::Share && valueOf(f, part.owner) == part && wholeOf(f, part.owner) == whole;
        });
        if (share == figures.end())
            return false;
        total = sum(total, share->figure.value).value_or(Decimal());
        ++shares;
    }
    const auto gap = difference(total, Decimal(100, 0));
    return shares >= 2 && gap && gap->magnitude() <= Decimal(shares, 2);
}

/// "公务接待费与上年持平" in the sentence of the whole or in one of the paragraphs that state its parts.
bool saidEven(const CheckContext &context, FigureId whole, const std::vector<FigureId> &parts, const QString &name)
{
    const auto &claims = context.disclosure.claims;
    const auto sectionOf = [&](const Claim &claim) {
        return context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].section;
    };
    const auto says = [&](const Claim &claim) {
        return std::ranges::any_of(claim.facts,
                                   [&](const auto &fact) { return fact.first == u"持平" && fact.second == name; });
    };
    if (says(claims[static_cast<size_t>(parts.front().owner)]))
        return true;
    const int section = sectionOf(claims[static_cast<size_t>(whole.owner)]);
    const bool spread = std::ranges::any_of(parts, [&](FigureId id) { return id.owner != whole.owner; });
    return spread && std::ranges::any_of(claims.begin() + whole.owner, claims.end(), [&](const Claim &claim) {
               return sectionOf(claim) == section && says(claim);
           });
}

/// Whether the named parts are there, or said to be as before.
bool covers(const CheckContext &context, const QStringList &needed, FigureId whole, const std::vector<FigureId> &parts)
{
    const bool changes = claimFigure(context, whole)->role == ClaimRole::Change;
    return std::ranges::all_of(needed, [&](const QString &name) {
        return std::ranges::any_of(parts, [&](FigureId id) { return claimFigure(context, id)->subject == name; }) ||
               (changes && saidEven(context, whole, parts, name));
    });
}

bool isComplete(const Rule &rule, const CheckContext &context, FigureId whole, const std::vector<FigureId> &parts)
{
    const ClaimFigure &figure = *claimFigure(context, whole);
    const QCborMap groups = rule.options.value(QStringLiteral("groups")).toMap();
    for (const QCborValue &set : groups.value(figure.subject).toArray()) {
        const QString text = set.toString();
        if (text.startsWith(u'*')) { // "*3": at least three of whatever
            if (std::ssize(parts) >= text.mid(1).toInt())
                return true;
        } else if (covers(context, text.split(u'+'), whole, parts)) {
            return true;
        }
    }
    return figure.role != ClaimRole::Change && sharesAreComplete(context, whole, parts);
}

} // namespace

/// N.sum, N.Δsum, C.ppl, C.car, C.proc: what stands behind 其中 adds up to what stands before it. A list that may leave
/// something out is only checked when it does add up, or when its percentages say that it is complete.
void partsOfWhole(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const auto &[key, parts] : partsByWhole(context)) {
        const FigureId whole = key.first;
        if (parts.size() < 2)
            continue;
        Relation relation = relationOf(rule, Relation::Shape::Sum);
        if (claimFigure(context, whole)->figure.unit == Unit::Count)
            relation.shape = Relation::Shape::Count;
        relation.left = {operandOf(context, whole, signOf(*claimFigure(context, whole)))};
        for (const FigureId part : parts)
            relation.right.push_back(operandOf(context, part, signOf(*claimFigure(context, part))));
        if (!isComplete(rule, context, whole, parts) && !sumHolds(context, relation))
            relation.reason = QStringLiteral("不能确定所列各部分是否齐全");
        relations.push_back(std::move(relation));
    }
}

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

} // namespace gouji::narrative
