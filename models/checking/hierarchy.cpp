// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/hierarchy.h"

#include "checking/linecheck.h"
#include "checking/outline.h"
#include "checking/relation.h"

#include <algorithm>

namespace gouji {

namespace {

bool applies(const Rule &rule, const Statement &statement, std::vector<Relation> &relations)
{
    return !notRead(rule, statement, relations) && (rule.forms.isEmpty() || rule.forms.contains(statement.form));
}

QString labelOf(const Subject &s) { return s.code.isEmpty() ? s.name : s.code + s.name; }

bool hasCodes(const TableIndex &table, int lane)
{
    return std::ranges::any_of(table.subjectsOfLane(lane), [&](int i) { return isPlainCode(table.subject(i).code); });
}

/// The figure of a row in a column; column -1: in the one amount column of the row's lane.
FigureId figureOf(const TableIndex &table, int subject, int column)
{
    const Subject &s = table.subject(subject);
    return table.figureAt(s.row, column >= 0 ? column : table.amountsOfLane(s.lane).front());
}

/// The operands of a sum of rows, named; the figures differ from column to column.
struct NamedSum {
    const RowSum &sum;
    Operand parent;
    std::vector<Operand> children;

    NamedSum(const TableIndex &table, const RowSum &of)
        : sum(of)
        , parent{{}, 1, labelOf(table.subject(of.parent)), {}}
    {
        for (const int child : of.children)
            children.push_back({{}, 1, labelOf(table.subject(child)), {}});
    }
};

/// parent = Σ children in one column. Blank children count as zero; a blank parent makes no relation.
void addRowSum(const Rule &rule, const TableIndex &table, const NamedSum &named, int column,
               std::vector<Relation> &relations)
{
    Relation relation;
    relation.rule = rule.id;
    const FigureId parent = figureOf(table, named.sum.parent, column);
    if (parent.isNull())
        return;
    relation.right.reserve(named.children.size());
    for (size_t i = 0; i < named.children.size(); ++i) {
        const FigureId figure = figureOf(table, named.sum.children[i], column);
        if (figure.isNull())
            ++relation.blanks;
        else
            relation.right.emplace_back(named.children[i]).figure = figure;
    }
    if (relation.right.empty())
        return;
    relation.left.emplace_back(named.parent).figure = parent;
    relations.push_back(std::move(relation));
}

bool isTotalHeader(const QString &text)
{
    return text.endsWith(u"合计") || text.endsWith(u"小计") || text.endsWith(u"总计") || text == u"金额";
}

/// A node of the header of one lane: a text over the columns [from, to) of the lane's amounts.
struct HeaderNode {
    int from = 0;
    int to = 0;
    int depth = 0;
};

bool samePath(const QStringList &a, const QStringList &b, int depth)
{
    return a.size() >= depth && b.size() >= depth && a.first(depth) == b.first(depth);
}

/// Columns directly below a header node: one for a plain column, the total of a group that has one, else its columns.
/// False when several columns have the same header: then it is not known what they are.
bool collectParts(const TableIndex &table, const std::vector<int> &columns, HeaderNode node, std::vector<int> &parts)
{
    int at = node.from;
    while (at < node.to) {
        const int column = columns[static_cast<size_t>(at)];
        const QStringList &path = table.headerPath(column);
        int end = at + 1;
        while (end < node.to && samePath(path, table.headerPath(columns[static_cast<size_t>(end)]), node.depth + 1))
            ++end;
        const bool group = end > at + 1;
        if (group && path.size() == node.depth + 1)
            return false;
        if (!table.isOfWhich(column, node.depth)) {
            if (!group || isTotalHeader(path.value(node.depth + 1)))
                parts.push_back(column);
            else if (!collectParts(table, columns, {at, end, node.depth + 1}, parts))
                return false;
        }
        at = end;
    }
    return true;
}

void findSums(const TableIndex &table, const std::vector<int> &columns, HeaderNode node, std::vector<ColumnSum> &sums)
{
    int at = node.from;
    while (at < node.to) { // groups below this node
        const QStringList &path = table.headerPath(columns[static_cast<size_t>(at)]);
        int end = at + 1;
        while (end < node.to && path.size() > node.depth &&
               samePath(path, table.headerPath(columns[static_cast<size_t>(end)]), node.depth + 1))
            ++end;
        if (end > at + 1 && node.depth < 6)
            findSums(table, columns, {at, end, node.depth + 1}, sums);
        at = end;
    }
    const auto first = static_cast<size_t>(node.from);
    const QStringList &path = table.headerPath(columns[first]);
    const bool single =
        path.size() == node.depth + 1 ||
        (node.from + 1 < node.to && !samePath(path, table.headerPath(columns[first + 1]), node.depth + 1));
    if (!single || !isTotalHeader(path.value(node.depth)) || path.value(node.depth) == u"金额")
        return;
    ColumnSum sum{columns[first], {}};
    const bool clear = collectParts(table, columns, {node.from + 1, node.to, node.depth}, sum.parts);
    if (clear && sum.parts.size() >= 2)
        sums.push_back(std::move(sum));
}

/// How a column sum fares over the rows: rows where it says something and closes, and where it fails.
struct Evidence {
    int closes = 0;
    int fails = 0;
};

QString lastHeader(const TableIndex &table, int column)
{
    const QStringList &path = table.headerPath(column);
    return path.isEmpty() ? QString() : path.last();
}

Evidence evidenceOf(const TableIndex &table, const ColumnSum &sum, const Rule &rule, const Quantities &quantities,
                    std::vector<Relation> &made)
{
    Evidence evidence;
    const Operand whole{{}, 1, lastHeader(table, sum.total), {}};
    std::vector<Operand> labels;
    for (const int part : sum.parts)
        labels.push_back({{}, 1, lastHeader(table, part), {}});
    for (int row = table.statement().headerRows; row < table.statement().grid.rows; ++row) {
        const FigureId total = table.figureAt(row, sum.total);
        if (total.isNull())
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.right.reserve(sum.parts.size());
        for (size_t i = 0; i < sum.parts.size(); ++i) {
            const FigureId figure = table.figureAt(row, sum.parts[i]);
            if (figure.isNull())
                ++relation.blanks;
            else
                relation.right.emplace_back(labels[i]).figure = figure;
        }
        if (relation.right.empty())
            continue;
        relation.left.emplace_back(whole).figure = total;
        evaluate(relation, quantities);
        if (fails(relation.verdict))
            ++evidence.fails;
        else if (!quantities.find(total)->value.isZero())
            ++evidence.closes;
        made.push_back(std::move(relation));
    }
    return evidence;
}

} // namespace

void checkHierarchy(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const TableIndex &table : context.tables) {
        if (!applies(rule, table.statement(), relations))
            continue;
        std::vector<int> beside; // lanes with codes and one amount each: one list in several halves
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
            if (table.amountsOfLane(lane).size() == 1 && hasCodes(table, lane))
                beside.push_back(lane);
        }
        if (beside.size() > 1) {
            for (const RowSum &sum : sumsByCode(table, beside))
                addRowSum(rule, table, NamedSum(table, sum), -1, relations);
            continue;
        }
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
            for (const RowSum &sum : sumsByCode(table, {lane})) {
                const NamedSum named(table, sum);
                for (const int column : table.amountsOfLane(lane))
                    addRowSum(rule, table, named, column, relations);
            }
        }
    }
}

void checkClassTotal(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const TableIndex &table : context.tables) {
        if (!applies(rule, table.statement(), relations))
            continue;
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
            const RowSum sum = totalOfClasses(table, lane);
            if (sum.parent < 0 || sum.children.empty())
                continue;
            const NamedSum named(table, sum);
            for (const int column : table.amountsOfLane(lane))
                addRowSum(rule, table, named, column, relations);
        }
    }
}

void checkNumberedRows(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const TableIndex &table : context.tables) {
        if (!applies(rule, table.statement(), relations))
            continue;
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
            for (const RowSum &sum : sumsByNumbering(table, lane)) {
                const NamedSum named(table, sum);
                for (const int column : table.amountsOfLane(lane))
                    addRowSum(rule, table, named, column, relations);
            }
        }
    }
}

std::vector<ColumnSum> columnSums(const TableIndex &table, int lane)
{
    std::vector<ColumnSum> sums;
    const std::vector<int> &columns = table.amountsOfLane(lane);
    if (columns.size() > 1)
        findSums(table, columns, {0, static_cast<int>(columns.size()), 0}, sums);
    return sums;
}

void checkColumnParts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const TableIndex &table : context.tables) {
        if (!applies(rule, table.statement(), relations))
            continue;
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
            for (const ColumnSum &sum : columnSums(table, lane)) {
                std::vector<Relation> made;
                const Evidence evidence = evidenceOf(table, sum, rule, context.quantities, made);
                // a header read wrongly fails everywhere; without rows that close nothing is certain
                if (evidence.fails > 0 && evidence.closes < 2 * evidence.fails) {
                    Relation unclear;
                    unclear.rule = rule.id;
                    unclear.reason = QStringLiteral("表头的合计关系不确定");
                    relations.push_back(unclear);
                    continue;
                }
                std::ranges::move(made, std::back_inserter(relations));
            }
        }
    }
}

} // namespace gouji
