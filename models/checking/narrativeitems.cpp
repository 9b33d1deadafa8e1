// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "base/text.h"
#include "checking/itemrows.h"
#include "checking/names.h"
#include "checking/relation.h"

#include <QSet>

#include <algorithm>

namespace gouji::narrative {

namespace {

bool isItem(const ClaimFigure &f, const QSet<QString> &classes, int year)
{
    return f.subject.contains(u'/') || !f.code.isEmpty() || classes.contains(f.subject) ||
           classes.contains(NameCatalogue::builtIn().className(f.subject, year));
}

/// A class named as it was before the names changed: "医疗卫生与计划生育支出".
bool isOldClass(const QString &path, int year)
{
    constexpr int firstSureYear = 2019;
    const auto *alias = NameCatalogue::builtIn().alias(path.section(u'/', 0, 0), 1, year);
    return alias && alias->sure && year >= firstSureYear;
}

struct Narrated {
    FigureId id;
    const ClaimFigure *figure = nullptr;
    int subject = -1;
};

/// "教育支出进修及培训培训支出…": another name follows the class at once, so that the figure is of something below it.
bool namesMore(const QString &text, const QString &className)
{
    static const QString follow =
        QStringLiteral("为决预支共数计总本年占比较增减实安经费达约上当全均由主用科(,:;，：；。、)（）“”\"");
    const qsizetype at = text.lastIndexOf(className);
    const qsizetype end = at + className.size();
    return at >= 0 && end < text.size() && !text[end].isDigit() && !follow.contains(text[end]);
}

/// Items of the text that speak of what a form shows; their rows are not known yet.
std::vector<Narrated> toldItems(const Rule &rule, const CheckContext &context)
{
    QSet<QString> classes;
    for (const QString &name : rule.optionList(QStringLiteral("classes")))
        classes.insert(name);
    const QString scope = rule.option(QStringLiteral("scope"));
    std::vector<Narrated> out;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &f = figures[static_cast<size_t>(i)];
            if (!statesLevel(f.role) || !isAmount(f.figure.unit) || !isItem(f, classes, context.disclosure.year) ||
                (f.scope != scope &&
                 !(f.scope.isEmpty() && (f.subject.count(u'/') == 2 || classes.contains(f.subject)) &&
                   context.disclosure.kind != Kind::FinalAccounts)))
                continue;
            out.push_back({{FigureId::In::Claim, c, i}, &f, -1});
        }
    }
    return out;
}

/// The items with their rows; left out are those whose names run on to rows below.
std::vector<Narrated> bound(const std::vector<Narrated> &told, const CheckContext &context, const ItemRows &rows)
{
    std::vector<Narrated> out;
    for (Narrated item : told) {
        const ClaimFigure &f = *item.figure;
        item.subject = rows.find(f);
        const Claim &claim = context.disclosure.claims[static_cast<size_t>(item.id.owner)];
        const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
        const bool isClass = item.subject >= 0 && !f.subject.contains(u'/') && f.code.isEmpty();
        const QString before = isClass ? squashed(text.mid(claim.from, f.from - claim.from)) : QString();
        if (!isClass || (!rows.runsOn(item.subject, before) && !namesMore(before, f.subject)))
            out.push_back(item);
    }
    return out;
}

int firstForm(const CheckContext &context, const QStringList &forms)
{
    for (const QString &form : forms) {
        if (const int s = statementOf(context, form); s >= 0)
            return s;
    }
    return -1;
}

/// Tables of items of the other funds (option others).
std::vector<ItemRows> otherTables(const Rule &rule, const CheckContext &context)
{
    std::vector<ItemRows> tables;
    for (const QString &form : rule.optionList(QStringLiteral("others"))) {
        if (const int s = statementOf(context, form); s >= 0)
            tables.emplace_back(context.tables[static_cast<size_t>(s)], context.disclosure.year);
    }
    return tables;
}

bool isIn(const std::vector<ItemRows> &tables, const ClaimFigure &figure)
{
    return std::ranges::any_of(tables, [&](const ItemRows &rows) {
        const int subject = rows.find(figure);
        return subject >= 0 && !rows.figureOf(subject).isNull();
    });
}

} // namespace

/// M.val of items: "…（类）…（款）…（项）x万元" equals its row in the table by function.
void tableItems(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const int statement = firstForm(context, rule.optionList(QStringLiteral("in")));
    const auto told = toldItems(rule, context);
    if (statement < 0 || told.empty())
        return;
    const ItemRows rows(context.tables[static_cast<size_t>(statement)], context.disclosure.year);
    const std::vector<ItemRows> elsewhere = otherTables(rule, context);
    const QString scope = rule.option(QStringLiteral("scope"));
    const QStringView general = u"一般公共预算";
    for (const Narrated &item : bound(told, context, rows)) {
        Relation relation = relationOf(rule, Relation::Shape::Equal);
        relation.left = {operandOf(context, item.id)};
        const FigureId cell = item.subject >= 0 ? rows.figureOf(item.subject) : FigureId();
        if (item.subject == -1 && item.figure->figure.value.isZero())
            continue; // nothing this year, so the table has no row
        // Where the text does not say of which fund an item is, the table that has it does; the general budget's rule
        // tells what none or several have.
        const bool free = item.figure->scope != scope;
        const bool also = free && isIn(elsewhere, *item.figure);
        if (free && (cell.isNull() ? also || scope != general : also && scope != general))
            continue;
        if (also)
            relation.reason = QStringLiteral("几张表都有这个科目");
        else if (cell.isNull())
            relation.reason = item.subject == -2   ? QStringLiteral("表中有几个同名科目")
                              : item.subject == -1 ? QStringLiteral("表中没有这个科目")
                                                   : QStringLiteral("表中该科目没有数");
        else
            relation.right = {Operand{cell, 1, item.figure->subject.section(u'/', -1), {}}};
        relations.push_back(std::move(relation));
    }
}

namespace {

/// The rows above the matching one whose names the text does not have.
void addNames(const ItemRows &rows, int match, const QString &said, Relation &relation)
{
    const QStringList names = said.split(u'/');
    for (const int row : rows.lineOf(match)) {
        const Subject &subject = rows.subject(row);
        const auto level = subject.level - 1;
        if (level >= names.size() || plainKey(names[level]) == plainKey(subject.name))
            continue;
        FindingPlace place;
        const Statement &s = rows.statement();
        const int column = s.lanes[static_cast<size_t>(subject.lane)].nameColumn;
        if (const Cell *cell = column < 0 ? nullptr : s.grid.cellAt(subject.row, column))
            place.place = cell->place;
        place.table = s.id;
        place.row = subject.row;
        place.column = column;
        place.quote = subject.code + u' ' + subject.name;
        relation.places.push_back(place);
    }
}

} // namespace

/// N.name, against the table: an item whose names are in no row, while exactly one row that the text does not name has
/// its amount, carries a wrong name in one of the two.
void itemNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const int statement = firstForm(context, rule.optionList(QStringLiteral("in")));
    const auto told = toldItems(rule, context);
    if (statement < 0 || told.empty())
        return;
    const ItemRows rows(context.tables[static_cast<size_t>(statement)], context.disclosure.year);
    const auto items = bound(told, context, rows);
    QSet<QString> done;
    QSet<int> named;
    std::ranges::for_each(items, [&](const Narrated &item) { named.insert(item.subject); });
    for (const Narrated &item : items) {
        const bool renamed =
            item.subject >= 0 && rows.pathOf(item.subject) != rows.keyOf(item.figure->subject) &&
            (!item.figure->code.isEmpty() || isOldClass(item.figure->subject, context.disclosure.year));
        if ((item.subject >= 0 && !renamed) || item.figure->figure.value.isZero() ||
            item.figure->subject.count(u'/') != 2 || done.contains(item.figure->subject))
            continue;
        int match = renamed ? item.subject : -1; // the code says which row, its name is another
        for (const int subject : rows.items()) {
            const FigureId cell = renamed || named.contains(subject) ? FigureId() : rows.figureOf(subject);
            if (cell.isNull())
                continue;
            Relation copy = relationOf(rule, Relation::Shape::Equal);
            copy.left = {operandOf(context, item.id)};
            copy.right = {Operand{cell, 1, {}, {}}};
            if (sumHolds(context, copy))
                match = match == -1 ? subject : -2;
        }
        if (match < 0)
            continue;
        done.insert(item.figure->subject);
        Relation relation = relationOf(rule, Relation::Shape::Text);
        relation.verdict = Verdict::Suspicious;
        const Claim &claim = context.disclosure.claims[static_cast<size_t>(item.id.owner)];
        relation.places = {placeOf(context, claim.paragraph, item.figure->from, item.figure->to)};
        relation.places.front().figures = {item.figure->figure.printed};
        relation.left = {operandOf(context, item.id)};
        relation.right = {Operand{rows.figureOf(match), 1, {}, {}}};
        addNames(rows, match, item.figure->subject, relation);
        relation.keys = {item.figure->subject};
        relation.message = {
            QStringLiteral("文字称“%1”，表中同额的科目是“%2”。").arg(item.figure->subject, rows.pathOf(match)),
            QStringLiteral("The text says “%1”, the item with that amount is “%2” in the table.")
                .arg(item.figure->subject, rows.pathOf(match))};
        relations.push_back(std::move(relation));
    }
}

/// M.rows: every item with money in the table is told, where the text names nearly all of them.
void itemRows(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const int statement = firstForm(context, rule.optionList(QStringLiteral("in")));
    const auto told = toldItems(rule, context);
    if (statement < 0 || told.empty())
        return;
    const ItemRows rows(context.tables[static_cast<size_t>(statement)], context.disclosure.year);
    const auto items = bound(told, context, rows);
    QSet<int> named;
    size_t unknown = 0;
    for (const Narrated &item : items) {
        named.insert(item.subject);
        unknown += item.subject < 0 && item.figure->subject.count(u'/') == 2 && !item.figure->figure.value.isZero();
    }
    std::vector<int> missing;
    for (const int subject : rows.items()) {
        const Figure *figure = context.disclosure.figure(rows.figureOf(subject));
        if (!named.contains(subject) && figure && !figure->value.isZero())
            missing.push_back(subject);
    }
    if (missing.size() <= unknown || named.size() < 4 || missing.size() * 4 > rows.items().size())
        return;
    Relation relation = relationOf(rule, Relation::Shape::Text);
    relation.verdict = Verdict::Suspicious;
    QStringList names;
    for (const int subject : missing) {
        relation.right.push_back(Operand{rows.figureOf(subject), 1, rows.subject(subject).name, {}});
        names.append(rows.subject(subject).name);
    }
    const Narrated &last = items.back();
    const Claim &claim = context.disclosure.claims[static_cast<size_t>(last.id.owner)];
    relation.places = {placeOf(context, claim.paragraph, last.figure->from, last.figure->to)};
    QSet<QString> paths;
    for (const Narrated &item : items)
        paths.insert(item.figure->subject.count(u'/') == 2 ? item.figure->subject : QString());
    const qsizetype count = paths.size() - (paths.contains(QString()) ? 1 : 0);
    relation.actual = QString::number(count);
    relation.expected = QString::number(count + std::ssize(missing));
    relation.places.front().figures = {relation.actual, relation.expected};
    relation.keys = names;
    relation.message = {QStringLiteral("表中有数而文字没有说明的科目：%1。").arg(names.join(u'、')),
                        QStringLiteral("Items with money in the table that the text does not tell: %1.")
                            .arg(names.join(QStringLiteral(", ")))};
    relations.push_back(std::move(relation));
}

namespace {

/// Which of these have to go for the rest to rise.
std::vector<size_t> outOfOrder(const std::vector<int> &rows)
{
    std::vector<size_t> length(rows.size(), 1);
    std::vector<size_t> before(rows.size(), rows.size());
    size_t last = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (rows[j] < rows[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
        last = length[i] > length[last] ? i : last;
    }
    std::vector<char> kept(rows.size(), 0);
    for (size_t i = last; i < rows.size(); i = before[i])
        kept[i] = 1;
    std::vector<size_t> out;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!kept[i])
            out.push_back(i);
    }
    return out;
}

} // namespace

/// M.rows: the text tells the items in the order of the table. A text with an order of its own is left alone.
void itemOrder(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    constexpr size_t few = 6;
    const int statement = firstForm(context, rule.optionList(QStringLiteral("in")));
    const auto told = toldItems(rule, context);
    if (statement < 0 || told.empty())
        return;
    const ItemRows rows(context.tables[static_cast<size_t>(statement)], context.disclosure.year);
    std::vector<Narrated> items;
    QSet<int> seen;
    for (const Narrated &item : bound(told, context, rows)) {
        if (item.subject >= 0 && item.figure->subject.count(u'/') == 2 && !seen.contains(item.subject)) {
            seen.insert(item.subject);
            items.push_back(item);
        }
    }
    std::vector<int> order(items.size());
    std::ranges::transform(items, order.begin(), &Narrated::subject);
    const std::vector<size_t> moved = outOfOrder(order);
    if (items.size() < few || moved.size() > 1)
        return;
    Relation relation = relationOf(rule, Relation::Shape::Text);
    relation.verdict = moved.empty() ? Verdict::Exact : Verdict::Suspicious;
    for (const size_t i : moved) {
        const Claim &claim = context.disclosure.claims[static_cast<size_t>(items[i].id.owner)];
        const QString name = items[i].figure->subject.section(u'/', -1);
        relation.places = {placeOf(context, claim.paragraph, items[i].figure->from, items[i].figure->to)};
        relation.keys = {items[i].figure->subject};
        relation.message = {QStringLiteral("“%1”在文字中的次序与表中不同。").arg(name),
                            QStringLiteral("“%1” stands elsewhere in the table than in the text.").arg(name)};
    }
    relations.push_back(std::move(relation));
}

} // namespace gouji::narrative
