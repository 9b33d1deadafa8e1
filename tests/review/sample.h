// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "base/text.h"
#include "checking/checkmemory.h"
#include "checking/finding.h"
#include "disclosure/disclosure.h"
#include "review/overlay.h"

#include <QStringList>

#include <algorithm>

/// Small disclosures made from text for tests: one line a row, cells parted by "|", "<" joins a cell with the one on
/// its left and "^" with the one above.
namespace gouji::sample {

inline Grid gridOf(const QStringList &lines, int page, double top = 100)
{
    Grid grid;
    grid.rows = static_cast<int>(lines.size());
    grid.columns = static_cast<int>(lines.first().split(u'|').size());
    for (int r = 0; r < grid.rows; ++r) {
        const QStringList texts = lines.at(r).split(u'|');
        for (int c = 0; c < grid.columns; ++c) {
            const QString text = texts.at(c).trimmed();
            const bool left = text == u"<";
            if (left || text == u"^") {
                const int r0 = left ? r : r - 1;
                const int c0 = left ? c - 1 : c;
                for (Cell &cell : grid.cells) {
                    if (r0 < cell.row || r0 >= cell.row + cell.rowSpan || c0 < cell.column ||
                        c0 >= cell.column + cell.columnSpan)
                        continue;
                    cell.rowSpan = std::max(cell.rowSpan, r - cell.row + 1);
                    cell.columnSpan = std::max(cell.columnSpan, c - cell.column + 1);
                    cell.place.rect.right = 50 + 80.0 * (cell.column + cell.columnSpan);
                    cell.place.rect.bottom = top + 20.0 * (cell.row + cell.rowSpan);
                }
                continue;
            }
            Cell cell;
            cell.row = r;
            cell.column = c;
            cell.text = cell.printed = text;
            cell.place = {0, page, 0, {50 + 80.0 * c, top + 20.0 * r, 130 + 80.0 * c, top + 20 + 20.0 * r}};
            grid.cells.push_back(cell);
        }
        grid.rowPages.push_back(page);
    }
    grid.pages = {page};
    grid.boxes = {{50, top, 50 + 80.0 * grid.columns, top + 20.0 * grid.rows}};
    grid.index();
    return grid;
}

/// The grid as text again: the inverse of gridOf.
inline QStringList linesOf(const Grid &grid)
{
    QStringList lines;
    for (int r = 0; r < grid.rows; ++r) {
        QStringList texts;
        for (int c = 0; c < grid.columns; ++c) {
            const Cell *cell = grid.cellAt(r, c);
            texts << (!cell              ? QStringLiteral("?")
                      : cell->column < c ? QStringLiteral("<")
                      : cell->row < r    ? QStringLiteral("^")
                                         : QString(cell->text).replace(u'\n', u'/'));
        }
        lines << texts.join(u'|');
    }
    return lines;
}

/// First row header, first column names, numbers elsewhere; a row named 合计 or marked by hand is the total.
inline Statement understood(Statement statement)
{
    const Grid &grid = statement.grid;
    statement.headerRows = statement.headerByHand.empty() ? 1 : statement.headerByHand.back() + 1;
    statement.unit = statement.unitByHand.value_or(Unit::WanYuan);
    statement.lanes = {Lane{}};
    statement.lanes[0].nameColumn = 0;
    statement.columns.clear();
    statement.subjects.clear();
    statement.figures.clear();
    for (int c = 0; c < grid.columns; ++c) {
        Column column;
        column.role = c == 0 ? Column::Role::Name : Column::Role::Amount;
        column.measure = column.header = grid.textAt(0, c);
        column.unit = statement.unit;
        for (const auto &[at, measure] : statement.measureByHand)
            column.measure = at == c ? measure : column.measure;
        statement.columns.push_back(column);
        if (c > 0)
            statement.lanes[0].amounts.push_back(c);
    }
    for (int r = statement.headerRows; r < grid.rows; ++r) {
        const QString name = grid.textAt(r, 0);
        const bool total = name == QStringLiteral("合计") || std::ranges::count(statement.totalByHand, r) > 0;
        const auto role = total ? Subject::Role::Total : name.isEmpty() ? Subject::Role::Blank : Subject::Role::Item;
        statement.subjects.push_back({r, 0, role, {}, name, bareName(name), 0, -1});
        for (int c = 1; c < grid.columns; ++c) {
            const QString text = grid.textAt(r, c);
            const auto number = parseNumber(text);
            if (!number)
                continue;
            const Figure figure{number->value, text, statement.unit, {}, grid.cellAt(r, c)->place, false};
            statement.figures.push_back({r, c, static_cast<int>(statement.subjects.size()) - 1, figure});
        }
    }
    return statement;
}

/// One rule: in every column the total is the sum of the items.
inline CheckResult check(const Disclosure &disclosure, CheckMemory & /*memory*/)
{
    CheckResult result;
    LedgerLine line;
    line.rule = QStringLiteral("sum");
    line.title.zh = QStringLiteral("合计");
    line.notChecked = 1;
    for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
        const Statement &statement = disclosure.statements[static_cast<size_t>(s)];
        for (int c = 1; c < statement.grid.columns; ++c) {
            Relation relation;
            relation.rule = QStringLiteral("sum");
            Decimal total;
            Decimal items;
            FindingPlace place;
            for (const StatementFigure &f : statement.figures) {
                if (f.column != c)
                    continue;
                const FigureId id{FigureId::In::Statement, s, f.row * statement.grid.columns + c};
                Operand operand;
                operand.figure = id;
                const bool isTotal = statement.subjects[static_cast<size_t>(f.subject)].role == Subject::Role::Total;
                (isTotal ? relation.left : relation.right).push_back(operand);
                (isTotal ? total : items) = *sum(isTotal ? total : items, f.figure.value);
                if (isTotal)
                    place = {f.figure.place, id, {}, statement.id, f.row, c, f.figure.printed, {f.figure.printed}};
            }
            if (relation.left.empty())
                continue;
            const bool holds = total == items;
            ++(holds ? line.exact : line.mismatch);
            relation.verdict = holds ? Verdict::Exact : Verdict::Mismatch;
            for (const auto *side : {&relation.left, &relation.right}) {
                for (const Operand &one : *side)
                    ++(holds ? result.tallies[one.figure].tied : result.tallies[one.figure].failed);
            }
            result.relations.push_back(relation);
            if (holds)
                continue;
            Finding finding;
            finding.key = QStringLiteral("sum/%1/%2").arg(statement.title).arg(c);
            finding.rule = relation.rule;
            finding.title.zh = QStringLiteral("合计");
            finding.message.zh = QStringLiteral("合计不等于各项之和");
            finding.formula = total.toString() + QStringLiteral(" = ") + items.toString();
            finding.places = {place};
            finding.relations = {static_cast<int>(result.relations.size()) - 1};
            result.findings.push_back(finding);
        }
    }
    result.ledger.lines = {line};
    result.ledger.notChecked = {{line.rule, QStringLiteral("no total"), 1}};
    return result;
}

inline Statement statementOf(const QString &id, const QString &title, const QStringList &lines, int page,
                             double top = 100)
{
    Statement statement;
    statement.id = id;
    statement.title = title;
    statement.grid = gridOf(lines, page, top);
    return understood(statement);
}

/// Two tables and a sentence. t1 is right; t2 has a wrong total (30 for 31) in its first column of amounts.
inline Disclosure disclosure()
{
    Disclosure made;
    made.files = {{QStringLiteral("sample.pdf"), "00", false, {{1, {595, 842}, true}, {2, {595, 842}, true}}}};
    made.kind = Kind::FinalAccounts;
    made.body = QStringLiteral("示例局");
    made.year = 2024;
    made.statements = {statementOf(QStringLiteral("t1"), QStringLiteral("收入决算表"),
                                   {QStringLiteral("项目|决算数|预算数"), QStringLiteral("财政拨款|100.50|90.00"),
                                    QStringLiteral("其他收入|9.50|10.00"), QStringLiteral("合计|110.00|100.00")},
                                   1),
                       statementOf(QStringLiteral("t2"), QStringLiteral("支出决算表"),
                                   {QStringLiteral("项目|基本支出|项目支出"), QStringLiteral("教育|10|1"),
                                    QStringLiteral("医疗|21|2"), QStringLiteral("合计|30|3")},
                                   2)};
    Paragraph paragraph;
    paragraph.text = QStringLiteral("本年收入110.00万元。");
    made.paragraphs = {paragraph};
    ClaimFigure number;
    number.figure = {*Decimal::parse(u"110.00"), QStringLiteral("110.00"),        Unit::WanYuan,
                     QStringLiteral("万元"),     {0, 1, 0, {100, 400, 140, 412}}, false};
    number.from = 4;
    number.to = 10;
    number.role = ClaimRole::Total;
    number.subject = QStringLiteral("收入总计");
    Claim claim;
    claim.id = QStringLiteral("c1");
    claim.paragraph = 0;
    claim.to = 13;
    claim.figures = {number};
    made.claims = {claim};
    return made;
}

inline Understanding understanding() { return {understood, {}}; }

} // namespace gouji::sample
