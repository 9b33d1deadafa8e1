// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/texttables.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/textform.h"
#include "reading/textheader.h"
#include "reading/textmerge.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr int longestBreak = 3; // blank lines that a page break leaves inside a table, beside the page's number

using Row = TextRow;
bool isBlank(const PlainLine &line) { return line.pageNumber || line.text.trimmed().isEmpty(); }

bool isEmptyRow(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

// The first rows of the forms; after a blank line they begin the next table of several with one layout.
bool opensForm(const QStringList &cells)
{
    static constexpr std::array<QStringView, 5> firsts{u"项目名称", u"预算单位", u"部门名称", u"单位名称",
                                                       u"部门(单位)名称"};
    const QString first = squashed(cells.join(QString()).left(24));
    const bool year = first.startsWith(u'(') && first.contains(u"年度)");
    return year || std::any_of(firsts.begin(), firsts.end(), [&](QStringView name) { return first.startsWith(name); });
}

// What is left of a row on the next page: its cells go on with cells above, and none of them is a number. A row that
// begins with a label of its own is a row, though it may be blank.
bool continuesRow(const QStringList &above, const QStringList &cells)
{
    if (!cells.first().trimmed().isEmpty())
        return false;
    int filled = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text = cells[i].trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        if (i >= above.size() || above[i].trimmed().isEmpty() || parseNumber(text).has_value())
            return false;
    }
    return filled > 0;
}

void joinRow(QStringList &above, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size() && i < above.size(); ++i) {
        if (!cells[i].trimmed().isEmpty())
            above[i] += u'\n' + cells[i];
    }
}

/// Collects the rows of one table.
class Collector {
public:
    Collector(const std::vector<PlainLine> &lines, std::size_t at)
        : m_lines(lines)
        , m_at(at)
    {}

    [[nodiscard]] std::vector<Row> rows()
    {
        std::vector<Row> rows;
        bool broken = false;
        bool seen = false; // the indicators of a form
        while (m_at < m_lines.size()) {
            const PlainLine &line = m_lines[m_at];
            if (line.isRow) {
                if (broken && (opensForm(line.cells) || (seen && fundingFollows())))
                    break;
                seen = seen || line.text.contains(u"一级指");
                if (!line.separator && !isEmptyRow(line.cells))
                    rows.push_back({line.cells, int(m_at) + 1, broken, {}, false});
                broken = false;
                m_last = m_at++;
                continue;
            }
            const std::size_t next = afterBreak();
            if (next == 0)
                break;
            broken = true;
            m_at = next;
        }
        m_at = m_last + 1;
        return rows;
    }
    [[nodiscard]] std::size_t end() const { return m_at; }

private:
    // The funding block of the next form, of which the first rows cannot be read.
    [[nodiscard]] bool fundingFollows() const
    {
        constexpr std::size_t rowsAbove = 6;
        for (std::size_t i = m_at; i < std::min(m_at + rowsAbove, m_lines.size()) && m_lines[i].isRow; ++i) {
            const QString text = squashed(m_lines[i].text);
            if (text.contains(u"全年预算") && text.contains(u"全年执行"))
                return true;
        }
        return false;
    }
    // The row that follows a few blank lines, or 0.
    [[nodiscard]] std::size_t afterBreak() const
    {
        std::size_t next = m_at;
        for (int blank = 0; next < m_lines.size() && blank < longestBreak && isBlank(m_lines[next]); ++next)
            blank += m_lines[next].pageNumber ? 0 : 1;
        return next > m_at && next < m_lines.size() && m_lines[next].isRow ? next : 0;
    }
    const std::vector<PlainLine> &m_lines;
    std::size_t m_at;
    std::size_t m_last = 0;
};

std::vector<Row> joinedRows(std::vector<Row> rows)
{
    std::vector<Row> joined;
    for (Row &row : rows) {
        if (row.afterBreak && !joined.empty() && continuesRow(joined.back().cells, row.cells)) {
            joinRow(joined.back().cells, row.cells);
            continue;
        }
        joined.push_back(std::move(row));
    }
    return joined;
}

// Characters that no form has show that the other tool guessed at a picture of the table.
bool isGarbled(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return c.isLetter() && script != QChar::Script_Han && script != QChar::Script_Common &&
               !(script == QChar::Script_Latin && c.unicode() < 0x80) && script != QChar::Script_Greek &&
               !(c.unicode() >= 0xff00);
    });
}

QString damageOf(const std::vector<Row> &rows)
{
    const auto garbled =
        std::ranges::count_if(rows, [](const Row &row) { return std::ranges::any_of(row.cells, isGarbled); });
    if (garbled > 0)
        return QCoreApplication::translate("gouji::TextReading", "%1 rows have characters that cannot be recognised")
            .arg(garbled);
    const auto [least, most] = std::minmax_element(
        rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.cells.size() < b.cells.size(); });
    if (least->cells.size() != most->cells.size())
        return QCoreApplication::translate("gouji::TextReading",
                                           "the rows have different numbers of columns (%1 to %2), which are uncertain")
            .arg(least->cells.size())
            .arg(most->cells.size());
    return {};
}

// A row whose columns are not certain is one cell: it is seen, and no column finds a figure in it.
Cell wholeRow(const Row &row, int at, int columns, int file)
{
    Cell cell;
    cell.row = at;
    cell.columnSpan = columns;
    cell.text = row.cells.join(u' ').simplified();
    cell.printed = cell.text;
    cell.place = {file, 0, row.line, {}};
    return cell;
}

// One cell for each position, then empty positions joined to the label they belong to where the form says so.
Grid gridOf(const std::vector<Row> &rows, int file)
{
    Grid grid;
    grid.found = Grid::Found::Text;
    grid.rows = int(rows.size());
    for (const Row &row : rows)
        grid.columns = std::max(grid.columns, int(row.cells.size()));
    for (int r = 0; r < grid.rows; ++r) {
        const Row &row = rows[std::size_t(r)];
        grid.rowPages.push_back(0);
        if (row.doubtful) {
            grid.cells.push_back(wholeRow(row, r, grid.columns, file));
            continue;
        }
        for (int c = 0; c < grid.columns; ++c) {
            Cell cell;
            cell.row = r;
            cell.column = c;
            cell.text = c < row.cells.size() ? row.cells[c].trimmed() : QString();
            cell.printed = row.printed.isEmpty() ? cell.text : row.printed.value(c).trimmed();
            cell.place = {file, 0, row.line, {}};
            grid.cells.push_back(std::move(cell));
        }
    }
    grid.pages = {0};
    return grid;
}

int columnOf(const QStringList &header, QStringView head)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (squashed(header[i]) == head)
            return int(i);
    }
    return -1;
}

bool isNumber(const QStringList &cells, int column)
{
    return column >= 0 && column < cells.size() && parseNumber(cells[column]).has_value();
}

// A row that lost the blank cell of a merged label stands one column too far left: its weight and score show it.
void realign(std::vector<Row> &rows)
{
    int weight = -1;
    int score = -1;
    for (Row &row : rows) {
        if (columnOf(row.cells, u"三级指标") >= 0) {
            weight = columnOf(row.cells, u"分值");
            score = columnOf(row.cells, u"得分");
            continue;
        }
        if (weight < 1 || score < 1 || isNumber(row.cells, score) || !isNumber(row.cells, weight - 1) ||
            !isNumber(row.cells, score - 1) || !row.cells.back().isEmpty())
            continue;
        const auto first =
            std::find_if(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
        row.cells.insert(first, QString());
        row.cells.removeLast();
    }
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

// The rows that are kept only to be seen, runs of them as one; those without digits had nothing to check.
void listDoubtful(const std::vector<Row> &rows, TextTable &table)
{
    bool goesOn = false;
    for (const Row &row : rows) {
        const QString text = row.cells.join(u' ').simplified();
        if (!row.doubtful) {
            goesOn = false;
        } else if (hasDigit(text)) {
            if (!goesOn)
                table.doubtful.push_back({row.line, row.line, text});
            table.doubtful.back().lastLine = row.line;
            goesOn = true;
        }
    }
}

} // namespace

TextTable tableOfRows(const std::vector<TextRow> &rows, int file)
{
    TextTable table{gridOf(rows, file), 0, 0, {}, {}};
    table.grid.index();
    listDoubtful(rows, table);
    return table;
}

std::vector<TextTable> textTablesOf(const std::vector<PlainLine> &lines, int file)
{
    std::vector<TextTable> tables;
    std::size_t at = 0;
    while (at < lines.size()) {
        if (!lines[at].isRow) {
            ++at;
            continue;
        }
        Collector collector(lines, at);
        TextTable table;
        table.firstLine = int(at) + 1;
        std::vector<Row> rows = joinedRows(collector.rows());
        at = std::max(at + 1, collector.end());
        table.lastLine = int(at);
        if (rows.empty())
            continue;
        table.damage = damageOf(rows);
        const bool repaired = !table.damage.isEmpty() && repairForm(rows);
        if (table.damage.isEmpty())
            realign(rows);
        table.grid = gridOf(rows, file);
        table.grid.ambiguous = !table.damage.isEmpty() && !repaired;
        if (repaired)
            listDoubtful(rows, table);
        if (!repaired && !mergeFormLabels(table.grid))
            mergeHeaderCells(table.grid);
        table.grid.index();
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace gouji
