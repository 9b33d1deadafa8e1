// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "base/text.h"
#include "checking/names.h"
#include "checking/relation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace gouji::narrative {

namespace {

/// Rows of a statement by names from class to item, and by code.
class ItemRows {
public:
    explicit ItemRows(const TableIndex &table)
        : m_table(table)
    {
        const Statement &s = table.statement();
        for (int lane = 0; lane < std::ssize(s.lanes); ++lane) {
            std::array<QString, 3> path;
            for (const int index : table.subjectsOfLane(lane)) {
                const Subject &subject = table.subject(index);
                if (subject.level < 1 || subject.level > 3)
                    continue;
                const auto level = static_cast<size_t>(subject.level) - 1;
                path[level] = plainKey(subject.name);
                for (size_t deeper = level + 1; deeper < path.size(); ++deeper)
                    path[deeper].clear();
                add(subject, index, path, level);
            }
        }
    }

    /// Index of the subject, -1 not found, -2 several.
    [[nodiscard]] int find(const ClaimFigure &figure) const
    {
        if (!figure.code.isEmpty() && m_byCode.contains(figure.code))
            return m_byCode.value(figure.code);
        const QStringList names = keyed(figure.subject);
        const QString full = names.join(u'/');
        if (m_byPath.contains(full))
            return m_byPath.value(full);
        return names.size() > 1 ? m_bySuffix.value(names.mid(names.size() - 2).join(u'/'), -1) : -1;
    }
    [[nodiscard]] FigureId figureOf(int subject) const
    {
        const Subject &s = m_table.subject(subject);
        const int column = m_table.mainColumn(s.lane);
        return column < 0 ? FigureId() : m_table.figureAt(s.row, column);
    }
    [[nodiscard]] const Subject &subject(int index) const { return m_table.subject(index); }
    [[nodiscard]] const Statement &statement() const { return m_table.statement(); }
    /// The subject and those above it, from class to item.
    [[nodiscard]] std::vector<int> lineOf(int index) const
    {
        std::vector<int> line;
        for (const auto &[path, i] : m_byPath.asKeyValueRange()) {
            const QString own = m_paths.value(index);
            if (i >= 0 && (own == path || own.startsWith(path + u'/')))
                line.push_back(i);
        }
        std::ranges::sort(line);
        return line;
    }
    /// The text names a row below the one that was found: names of several levels run together.
    [[nodiscard]] bool runsOn(int subject, const QString &text) const
    {
        const QString path = m_paths.value(subject);
        return std::ranges::any_of(m_items, [&](int item) {
            const Subject &s = m_table.subject(item);
            return item != subject && m_paths.value(item).startsWith(path + u'/') &&
                   plainKey(s.name) != path.section(u'/', -1) && text.contains(plainKey(s.name));
        });
    }
    [[nodiscard]] const std::vector<int> &items() const { return m_items; }
    [[nodiscard]] QString pathOf(int subject) const { return m_paths.value(subject); }

    [[nodiscard]] static QString keyOf(const QString &path) { return keyed(path).join(u'/'); }

private:
    static QStringList keyed(const QString &path)
    {
        QStringList out;
        for (const QString &name : path.split(u'/'))
            out.append(plainKey(name));
        return out;
    }

    void add(const Subject &subject, int index, const std::array<QString, 3> &path, size_t level)
    {
        QStringList names;
        for (size_t i = 0; i <= level; ++i)
            names.append(path[i]);
        put(m_byPath, names.join(u'/'), index);
        if (names.size() == 3) {
            put(m_bySuffix, names.mid(1).join(u'/'), index);
            m_items.push_back(index);
        }
        if (!subject.code.isEmpty())
            put(m_byCode, subject.code, index);
        m_paths.insert(index, names.join(u'/'));
    }

    static void put(QHash<QString, int> &map, const QString &key, int index)
    {
        map.insert(key, map.contains(key) ? -2 : index);
    }

    const TableIndex &m_table;
    QHash<QString, int> m_byPath, m_bySuffix, m_byCode;
    QHash<int, QString> m_paths;
    std::vector<int> m_items;
};

bool isItem(const ClaimFigure &f, const QSet<QString> &classes)
{
    return f.subject.contains(u'/') || !f.code.isEmpty() || classes.contains(f.subject);
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
            if (!statesLevel(f.role) || !isAmount(f.figure.unit) || !isItem(f, classes) ||
                (f.scope != scope &&
                 !(f.scope.isEmpty() && f.subject.count(u'/') == 2 && context.disclosure.kind != Kind::FinalAccounts)))
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

} // namespace

/// M.val of items: "…（类）…（款）…（项）x万元" equals its row in the table by function.
void tableItems(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const int statement = firstForm(context, rule.optionList(QStringLiteral("in")));
    const auto told = toldItems(rule, context);
    if (statement < 0 || told.empty())
        return;
    const ItemRows rows(context.tables[static_cast<size_t>(statement)]);
    for (const Narrated &item : bound(told, context, rows)) {
        Relation relation = relationOf(rule, Relation::Shape::Equal);
        relation.left = {operandOf(context, item.id)};
        const FigureId cell = item.subject >= 0 ? rows.figureOf(item.subject) : FigureId();
        if (item.subject == -1 && item.figure->figure.value.isZero())
            continue; // nothing this year, so the table has no row
        if (cell.isNull())
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
    const ItemRows rows(context.tables[static_cast<size_t>(statement)]);
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
        for (const int subject : renamed ? std::vector<int>() : rows.items()) {
            const FigureId cell = named.contains(subject) ? FigureId() : rows.figureOf(subject);
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
            QStringLiteral("The text and the table name this item differently.")};
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
    const ItemRows rows(context.tables[static_cast<size_t>(statement)]);
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
                        QStringLiteral("Items with money in the table that the text does not tell.")};
    relations.push_back(std::move(relation));
}

} // namespace gouji::narrative
