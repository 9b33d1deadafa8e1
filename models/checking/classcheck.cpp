// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/classcheck.h"

#include "checking/expression.h"
#include "checking/linecheck.h"
#include "checking/outline.h"

#include <algorithm>

namespace gouji {

namespace {

/// One side of the comparison: class rows with figures in one column.
struct ClassRow {
    int subject = -1;
    QString code;
    QString name;
    FigureId figure;
    Decimal value;
    bool matched = false;
};

struct Side {
    const TableIndex *table = nullptr;
    std::vector<ClassRow> rows;
};

bool isClassRow(const Subject &s, bool coded)
{
    if (s.role == Subject::Role::Total || s.role == Subject::Role::OfWhich)
        return false;
    return coded ? s.code.size() == 3 : !s.name.isEmpty();
}

/// The lane that lists functional classes: the one with codes, else the one called 支出, else the right half.
int classLane(const TableIndex &table)
{
    const auto &lanes = table.statement().lanes;
    for (int lane = 0; lane < std::ssize(lanes); ++lane) {
        for (const int i : table.subjectsOfLane(lane)) {
            const QString &code = table.subject(i).code;
            if (code.size() == 3 && code.startsWith(u'2'))
                return lane;
        }
    }
    for (int lane = 0; lane < std::ssize(lanes); ++lane) {
        if (lanes[static_cast<size_t>(lane)].name.contains(QStringLiteral("支出")))
            return lane;
    }
    return lanes.size() == 2 ? 1 : -1;
}

Side sideOf(const ExpressionTerm &term, const Rule &rule, const CheckContext &context)
{
    Side side;
    const TableIndex *table = findTable(term.form, rule.words, context);
    if (!table || table->statement().grid.ambiguous)
        return side;
    const int lane = classLane(*table);
    if (lane < 0)
        return side;
    const int column = term.column.isEmpty() ? table->mainColumn(lane)
                                             : table->columnMeant(term.column, rule.words, table->amountsOfLane(lane));
    if (column < 0)
        return side;
    side.table = table;
    const auto &subjects = table->subjectsOfLane(lane);
    const bool coded = std::ranges::any_of(subjects, [&](int i) { return table->subject(i).code.size() == 3; });
    const auto add = [&](int i, const Subject &s, const Figure &figure) {
        ClassRow row{i, s.code, plainKey(s.name), table->figureAt(s.row, column), figure.value, false};
        const QString &name = row.name;
        const bool digits = name.size() > 3 && name[0].isDigit() && name[1].isDigit() && name[2].isDigit();
        if (row.code.isEmpty() && digits && !name[3].isDigit()) { // "201 一般公共服务支出" in one cell
            row.code = name.left(3);
            row.name = plainKey(name.mid(3));
        }
        side.rows.push_back(std::move(row));
    };
    for (const int i : subjects) {
        const Subject &s = table->subject(i);
        const Figure *figure = table->findFigure(s.row, column);
        if (figure && isClassRow(s, coded))
            add(i, s, *figure);
    }
    return side;
}

FindingPlace placeOf(const Side &side, const ClassRow &row)
{
    const TableIndex &table = *side.table;
    const Subject &s = table.subject(row.subject);
    const int column = row.figure.index % table.statement().grid.columns;
    const Figure *figure = table.findFigure(s.row, column);
    FindingPlace place;
    place.place = figure ? figure->place : Place();
    place.figure = row.figure;
    place.table = table.statement().id;
    place.section = table.statement().title;
    place.row = s.row;
    place.column = column;
    place.quote = table.quoteOfRow(s.row, s.lane);
    if (figure)
        place.figures = {figure->printed};
    return place;
}

/// A class that one table names so and the other otherwise, told by its amount.
Relation differentName(const Rule &rule, const Side &left, const ClassRow &a, const Side &right, const ClassRow &b)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Mismatch;
    relation.severity = Severity::Warning;
    const QString nameA = left.table->subject(a.subject).name;
    const QString nameB = right.table->subject(b.subject).name;
    relation.message = {QStringLiteral("《%1》的“%2”在《%3》中没有，同一金额在那里叫“%4”。")
                            .arg(left.table->statement().title, nameA, right.table->statement().title, nameB),
                        QStringLiteral("“%2” of “%1” is not in “%3”; the same amount is called “%4” there.")
                            .arg(left.table->statement().title, nameA, right.table->statement().title, nameB)};
    relation.places = {placeOf(left, a), placeOf(right, b)};
    relation.keys = {left.table->statement().form + u'/' + nameA, right.table->statement().form + u'/' + nameB};
    Suspect suspect;
    suspect.figure = a.figure;
    suspect.place = relation.places.front().place;
    suspect.printed = nameA;
    suspect.repaired = nameB;
    relation.suspects = {suspect};
    return relation;
}

void compare(const Rule &rule, Side &left, Side &right, std::vector<Relation> &relations)
{
    for (ClassRow &a : left.rows) {
        const auto it = std::ranges::find_if(right.rows, [&](const ClassRow &b) {
            return !b.matched && (!a.code.isEmpty() && !b.code.isEmpty() ? a.code == b.code : a.name == b.name);
        });
        if (it == right.rows.end())
            continue;
        a.matched = it->matched = true;
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Equal;
        relation.left = {{a.figure, 1, left.table->subject(a.subject).name, {}}};
        relation.right = {{it->figure, 1, right.table->subject(it->subject).name, {}}};
        relations.push_back(std::move(relation));
    }
    for (ClassRow &a : left.rows) {
        if (a.matched || a.value.isZero())
            continue;
        const auto same = [&](const ClassRow &b) { return !b.matched && b.value == a.value; };
        if (std::ranges::count_if(right.rows, same) != 1)
            continue;
        const auto it = std::ranges::find_if(right.rows, same);
        it->matched = true;
        relations.push_back(differentName(rule, left, a, right, *it));
    }
}

void addLaneTotal(const Rule &rule, const TableIndex &table, const QString &name, const QStringList &classes,
                  std::vector<Relation> &relations)
{
    const int total = table.subjectMeant(name, rule.words);
    if (total < 0)
        return;
    Relation relation;
    relation.rule = rule.id;
    const FigureId figure = table.figureBeside(total);
    if (figure.isNull())
        return;
    relation.left = {{figure, 1, name, {}}};
    QStringList seen;
    for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
        for (const int i : table.subjectsOfLane(lane)) {
            const Subject &s = table.subject(i);
            if (!classes.contains(s.code))
                continue;
            if (seen.contains(s.code) || table.amountsOfLane(lane).size() != 1)
                return; // a class twice, or several amounts: not this layout
            seen.append(s.code);
            const FigureId part = table.figureAt(s.row, table.amountsOfLane(lane).front());
            if (part.isNull())
                ++relation.blanks;
            else
                relation.right.push_back({part, 1, s.code + s.name, {}});
        }
    }
    if (!relation.right.empty())
        relations.push_back(std::move(relation));
}

} // namespace

void checkClasses(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto expression = expressionFrom(rule.line);
    if (!expression || expression.value().left.size() != 1 || expression.value().right.size() != 1)
        return;
    Side left = sideOf(expression.value().left.front(), rule, context);
    Side right = sideOf(expression.value().right.front(), rule, context);
    if (left.table && right.table) {
        compare(rule, left, right, relations);
        return;
    }
    for (const Side *side : {&left, &right}) {
        const auto &terms = side == &left ? expression.value().left : expression.value().right;
        const QString why = side->table ? QString() : whyNoTable(terms.front().form, rule.words, context);
        if (why.isEmpty())
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.reason = why;
        relations.push_back(std::move(relation));
        return;
    }
}

void checkLaneTotals(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QStringList staff = {QStringLiteral("301"), QStringLiteral("303")};
    static const QStringList running = {QStringLiteral("302"), QStringLiteral("307"), QStringLiteral("309"),
                                        QStringLiteral("310"), QStringLiteral("311"), QStringLiteral("312"),
                                        QStringLiteral("313"), QStringLiteral("399")};
    for (const TableIndex &table : context.tables) {
        if (!rule.forms.contains(table.statement().form) || notRead(rule, table.statement(), relations))
            continue;
        addLaneTotal(rule, table, QStringLiteral("人员经费合计"), staff, relations);
        addLaneTotal(rule, table, QStringLiteral("公用经费合计"), running, relations);
    }
}

} // namespace gouji
