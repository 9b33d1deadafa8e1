// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"
#include "base/text.h"
#include "reading/captions.h"
#include "reading/formcatalogue.h"
#include "reading/fundingblock.h"
#include "reading/headerrows.h"
#include "reading/indicators.h"
#include "reading/reader.h"
#include "reading/subjects.h"
#include "reading/tablecolumns.h"

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

bool isCodeHeading(const QString &text) { return text.size() == 1 && QStringView(u"类款项").contains(text); }

/// A header row that carries the total too names columns all the same: those of the codes ("类 | 款 | 项 | 合计
/// | 5.00"), and those of a group ("合计 | | 5.00 | 合计 | 基本支出 | 项目支出" under 本年支出).
void addHeadingsOfTotalRow(const Grid &grid, int row, std::vector<QStringList> &paths)
{
    int codes = 0;
    std::vector<int> parts;
    for (int column = 0; column < grid.columns; ++column) {
        const QString text = squashed(grid.textAt(row, column));
        codes += isCodeHeading(text) ? 1 : 0;
        const Cell *above = grid.cellAt(row - 1, column);
        if (!text.isEmpty() && above && above->columnSpan > 1 && column > 0 && !parseNumber(text))
            parts.push_back(column);
    }
    for (int column = 0; codes >= 2 && column < grid.columns; ++column) {
        if (const QString text = squashed(grid.textAt(row, column)); isCodeHeading(text))
            paths[static_cast<size_t>(column)].append(text);
    }
    const QString first = squashed(grid.textAt(row, 0));
    if (codes > 0 || parts.size() < 2 || (first != QStringLiteral("合计") && first != QStringLiteral("总计")))
        return;
    for (const int column : parts)
        paths[static_cast<size_t>(column)].append(squashed(grid.textAt(row, column)));
}

/// The title where it stands in the grid itself: a full-width first row.
QString titleInside(const Grid &grid)
{
    QString title;
    for (int row = 0; row < std::min(grid.rows, 3) && isFullWidth(grid, row); ++row)
        title += squashed(grid.textAt(row, 0));
    return title.size() < 80 ? title : QString();
}

int yearOf(const QString &title)
{
    for (qsizetype i = 0; i + 4 <= title.size(); ++i) {
        const bool alone = i == 0 || !title[i - 1].isDigit();
        const int year = alone ? title.mid(i, 4).toInt() : 0;
        if (year > 1990 && year < 2100 && (i + 4 == title.size() || !title[i + 4].isDigit()))
            return year;
    }
    return 0;
}

Unit unitOfStatement(const Statement &statement)
{
    if (statement.unitByHand)
        return *statement.unitByHand;
    for (const QString &line : {statement.unitLine, statement.bodyLine, statement.title}) {
        if (const QString word = unitWordOf(line); !word.isEmpty())
            return unitOf(word).value_or(Unit::Unknown);
    }
    for (const Cell &cell : statement.grid.cells) {
        if (cell.row > std::max(statement.headerRows, 6))
            break;
        if (const QString word = unitWordOf(cell.text); !word.isEmpty())
            return unitOf(word).value_or(Unit::Unknown);
        const QString text = squashed(cell.text);
        if (text.size() < 16 && text.contains(QStringLiteral("(万元)")))
            return Unit::WanYuan;
        if (text.size() < 16 && text.endsWith(QStringLiteral("(元)")))
            return Unit::Yuan;
    }
    return Unit::Unknown;
}

bool statesEmptiness(const QString &text)
{
    if (text.contains(QStringLiteral("空表")) || text.contains(QStringLiteral("无数据")))
        return true;
    const bool none =
        text.contains(QStringLiteral("没有")) || text.contains(QStringLiteral("未安排")) || text.contains(u'无');
    return none && text.size() < 80 &&
           (text.contains(QStringLiteral("支出")) || text.contains(QStringLiteral("收入")) ||
            text.contains(QStringLiteral("拨款")) || text.contains(QStringLiteral("预算")));
}

Figure figureOf(const Statement &statement, const Cell &cell, const Column &column, const PrintedNumber &number)
{
    Figure figure;
    figure.value = number.value;
    figure.printed = cell.printed;
    figure.corrected = cell.corrected;
    figure.place = cell.place;
    if (number.percent || column.role == Column::Role::Rate) {
        figure.unit = Unit::Percent;
        figure.unitText = QStringLiteral("%");
    } else if (column.role == Column::Role::Count) {
        figure.unit = Unit::Count;
    } else {
        figure.unit = column.unit != Unit::Unknown ? column.unit : statement.unit;
        figure.unitText = unitName(figure.unit);
    }
    return figure;
}

void readFigures(Statement &statement)
{
    const int lanes = static_cast<int>(statement.lanes.size());
    for (const Cell &cell : statement.grid.cells) {
        if (cell.row < statement.headerRows || cell.row >= statement.grid.rows || cell.text.isEmpty() ||
            cell.column < 0 || cell.column >= statement.grid.columns)
            continue;
        const Column &column = statement.columns[static_cast<size_t>(cell.column)];
        const bool counts = column.role == Column::Role::Amount || column.role == Column::Role::Rate ||
                            column.role == Column::Role::Count;
        const auto number = counts ? parseNumber(cell.text) : std::nullopt;
        if (!number)
            continue;
        const int subject = (cell.row - statement.headerRows) * lanes + column.lane;
        statement.figures.push_back({cell.row, cell.column, subject, figureOf(statement, cell, column, *number)});
    }
}

void judgeEmptiness(Statement &statement)
{
    statement.isEmpty = std::ranges::all_of(statement.figures,
                                            [](const StatementFigure &figure) { return figure.figure.value.isZero(); });
    statement.saysEmpty = std::ranges::any_of(statement.notes, statesEmptiness) ||
                          std::ranges::any_of(statement.subjects, [](const Subject &subject) {
                              return subject.role == Subject::Role::Note && statesEmptiness(subject.name);
                          });
    for (const Cell &cell : statement.grid.cells) {
        if (cell.row >= statement.headerRows && cell.columnSpan > 1 && cell.text.size() > 3 && cell.text.size() < 80)
            statement.saysEmpty = statement.saysEmpty || statesEmptiness(squashed(cell.text));
    }
}

/// The form of a table without a known title whose cells are those of a performance form.
QString formOf(IndicatorTable::Kind kind)
{
    switch (kind) {
    case IndicatorTable::Kind::ProjectSelfEvaluation:
        return QStringLiteral("performance.self");
    case IndicatorTable::Kind::WholeSelfEvaluation:
        return QStringLiteral("performance.whole");
    case IndicatorTable::Kind::EvaluationScores:
        return QStringLiteral("evaluation.weights");
    default:
        return QStringLiteral("performance.target");
    }
}

/// Figures: of a performance form those that it names, else those of the amount columns.
void bindFigures(Statement &statement)
{
    const bool maybe = statement.form.isEmpty() || statement.form.startsWith(QStringLiteral("performance.")) ||
                       statement.form.startsWith(QStringLiteral("evaluation."));
    auto table = maybe ? indicatorsOf(statement, 0) : std::nullopt;
    if (!table) {
        readFigures(statement);
        return;
    }
    if (statement.grid.hasAlignedColumns() && joinAmountCells(statement.grid, table->funding))
        table = indicatorsOf(statement, 0);
    if (statement.form.isEmpty())
        statement.form = formOf(table->kind);
    statement.figures = figuresOf(*table);
}

} // namespace

Statement understood(Statement statement, const FormCatalogue &forms)
{
    statement.grid.index();
    statement.figures.clear();
    statement.headerRows =
        statement.headerByHand.empty() ? headerRowsOf(statement.grid) : std::ranges::max(statement.headerByHand) + 1;
    std::vector<QStringList> paths = headerPaths(statement.grid, statement.headerRows);
    QString header;
    for (const QStringList &path : paths)
        header += path.join(u'/') + u'|';
    const QString title = statement.title.isEmpty() ? titleInside(statement.grid) : statement.title;
    const Form *form = forms.byTitle(squashed(title), header);
    if (!form && title.isEmpty()) // a title that names no known form is not overruled
        form = forms.byHeader(header);
    statement.form = form ? form->id : QString();
    statement.year = yearOf(title);
    addHeadingsOfTotalRow(statement.grid, statement.headerRows, paths);
    statement.unit = unitOfStatement(statement);
    understandColumns(statement, form, paths);
    understandSubjects(statement, form);
    bindFigures(statement);
    judgeEmptiness(statement);
    return statement;
}

} // namespace gouji
