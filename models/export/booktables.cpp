// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of the disclosure's tables as corrected, one below the other.
#include "export/book.h"

#include <QHash>

#include <algorithm>
#include <xlsxwriter.h>

namespace gouji {

namespace {

constexpr double columnWidth = 18;

/// Messages of the findings at each cell of a statement, by row · columns + column.
QHash<int, QString> messagesAt(const ReviewNotes &notes, const Statement &statement, Language language)
{
    QHash<int, QString> messages;
    for (const NotedFinding &noted : notes.findings) {
        for (const FindingPlace &place : noted.finding.places) {
            if (place.table != statement.id || place.row < 0 || place.column < 0)
                continue;
            QString &text = messages[place.row * statement.grid.columns + place.column];
            const QString formula =
                noted.finding.formula.isEmpty() ? textIn(noted.finding.message, language) : noted.finding.formula;
            const QString line = QStringLiteral("%1. %2").arg(noted.number).arg(formula);
            if (!text.contains(line))
                text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        }
    }
    return messages;
}

/// Numbers stay numbers only where nothing is lost: codes, rates and whatever the form calls text stay text.
bool isAmountCell(const Statement &statement, const Cell &cell)
{
    if (cell.row < statement.headerRows || cell.column >= static_cast<int>(statement.columns.size()))
        return false;
    const Column::Role role = statement.columns[static_cast<size_t>(cell.column)].role;
    return role == Column::Role::Amount || role == Column::Role::Count || statement.figureAt(cell.row, cell.column);
}

qsizetype digitsIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

void writeCell(Book &book, lxw_worksheet *sheet, int top, const Cell &cell, const Statement &statement,
               const QString &message, Language language)
{
    const auto row = static_cast<lxw_row_t>(top + cell.row);
    const auto column = static_cast<lxw_col_t>(cell.column);
    const bool inHeader = cell.row < statement.headerRows;
    Book::Style style = inHeader ? Book::Style::Head : Book::Style::Wrapped;
    if (cell.corrected)
        style = Book::Style::Corrected;
    if (!message.isEmpty())
        style = Book::Style::Wrong;
    if (cell.rowSpan > 1 || cell.columnSpan > 1) {
        worksheet_merge_range(sheet, row, column, static_cast<lxw_row_t>(top + cell.row + cell.rowSpan - 1),
                              static_cast<lxw_col_t>(cell.column + cell.columnSpan - 1), "", book.format(style));
    }
    const bool amount = isAmountCell(statement, cell);
    const bool kept = amount && book.number(sheet, top + cell.row, cell.column, cell.text,
                                            style == Book::Style::Wrapped ? Book::Style::Number : style);
    if (!amount)
        Book::text(sheet, top + cell.row, cell.column, cell.text, book.format(style));
    QStringList comments;
    if (cell.corrected)
        comments << said(u"原文：", u"printed: ", language) + cell.printed;
    if (!message.isEmpty())
        comments << message;
    if (amount && !kept && digitsIn(cell.text) > Decimal::maximumDigits)
        comments << said(u"超过15位有效数字，按文本保留", u"more than 15 digits: kept as text", language);
    if (!comments.isEmpty())
        Book::comment(sheet, top + cell.row, cell.column, comments.join(u'\n'));
}

/// Merged cells have more room than one column; of several rows they need none of their own.
void fitRows(lxw_worksheet *sheet, int top, const Grid &grid)
{
    std::vector<QStringList> texts(static_cast<size_t>(grid.rows));
    std::vector<std::vector<double>> widths(static_cast<size_t>(grid.rows));
    for (const Cell &cell : grid.cells) {
        if (cell.rowSpan > 1)
            continue;
        texts[static_cast<size_t>(cell.row)].append(cell.text);
        widths[static_cast<size_t>(cell.row)].push_back(columnWidth * cell.columnSpan);
    }
    for (int row = 0; row < grid.rows; ++row)
        Book::fitRow(sheet, top + row, texts[static_cast<size_t>(row)], widths[static_cast<size_t>(row)]);
}

} // namespace

void writeTables(Book &book, const ReviewNotes &notes, Language language)
{
    lxw_worksheet *sheet =
        book.sheet(language == Language::Chinese ? QStringLiteral("数据") : QStringLiteral("Tables"));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    int top = 0;
    int columns = 1;
    for (const Statement &statement : notes.disclosure.statements) {
        Book::text(sheet, top, 0, statement.title.isEmpty() ? statement.id : statement.title,
                   book.format(Book::Style::Title));
        QString facts = placeText({0, statement.grid.pages.empty() ? 0 : statement.grid.pages.front(), 0, {}},
                                  notes.disclosure, language);
        if (!statement.unitLine.isEmpty())
            facts += u' ' + statement.unitLine;
        Book::text(sheet, top + 1, 0, facts, nullptr);
        const QHash<int, QString> messages = messagesAt(notes, statement, language);
        for (const Cell &cell : statement.grid.cells) {
            const QString message = messages.value(cell.row * statement.grid.columns + cell.column);
            writeCell(book, sheet, top + 2, cell, statement, message, language);
        }
        fitRows(sheet, top + 2, statement.grid);
        columns = std::max(columns, statement.grid.columns);
        top += statement.grid.rows + 4;
    }
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(columns - 1), columnWidth, nullptr);
}

} // namespace gouji
