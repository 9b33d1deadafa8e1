// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/tableindex.h"

#include "base/text.h"

#include <algorithm>

namespace gouji {

namespace {

QString withoutBrackets(const QString &text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            out += c;
    }
    return out.isEmpty() ? text : out;
}

} // namespace

QString plainKey(const QString &name) { return withoutBrackets(bareName(name)).remove(u'“').remove(u'”').remove(u'"'); }

TableIndex::TableIndex(const Statement &statement, int number)
    : m_statement(&statement)
    , m_number(number)
    , m_lanes(statement.lanes.size())
    , m_amounts(statement.lanes.size())
{
    m_figures.assign(static_cast<size_t>(std::max(0, statement.grid.rows * statement.grid.columns)), -1);
    for (size_t i = 0; i < statement.figures.size(); ++i) {
        const StatementFigure &f = statement.figures[i];
        m_figures[static_cast<size_t>(f.row) * static_cast<size_t>(statement.grid.columns) +
                  static_cast<size_t>(f.column)] = static_cast<int>(i);
    }
    for (size_t i = 0; i < statement.subjects.size(); ++i) {
        const Subject &s = statement.subjects[i];
        if (s.role == Subject::Role::Blank || s.role == Subject::Role::Note)
            continue;
        const int index = static_cast<int>(i);
        const QString key = plainKey(s.key);
        const QString label = s.name == s.key ? key : plainKey(s.name);
        if (!key.isEmpty())
            m_byKey[key].push_back(index);
        if (!label.isEmpty() && label != key)
            m_byKey[label].push_back(index);
        if (!s.code.isEmpty())
            m_byCode[s.code].push_back(index);
        if (s.lane >= 0 && s.lane < std::ssize(m_lanes))
            m_lanes[static_cast<size_t>(s.lane)].push_back(index);
    }
    for (size_t c = 0; c < statement.columns.size(); ++c) {
        const Column &column = statement.columns[c];
        QStringList path;
        for (const QString &part : headerTexts(column.header))
            path.append(plainKey(part));
        m_paths.push_back(path);
        if (column.role == Column::Role::Amount && column.lane >= 0 && column.lane < std::ssize(m_amounts))
            m_amounts[static_cast<size_t>(column.lane)].push_back(static_cast<int>(c));
    }
}

FigureId TableIndex::figureAt(int row, int column) const
{
    return findFigure(row, column)
               ? FigureId{FigureId::In::Statement, m_number, row * m_statement->grid.columns + column}
               : FigureId{};
}

const Figure *TableIndex::findFigure(int row, int column) const
{
    if (row < 0 || column < 0 || row >= m_statement->grid.rows || column >= m_statement->grid.columns)
        return nullptr;
    const int i = m_figures[static_cast<size_t>(row) * static_cast<size_t>(m_statement->grid.columns) +
                            static_cast<size_t>(column)];
    return i < 0 ? nullptr : &m_statement->figures[static_cast<size_t>(i)].figure;
}

FigureId TableIndex::figureBeside(int subjectIndex) const
{
    const Subject &s = subject(subjectIndex);
    int from = 0;
    if (s.lane >= 0 && s.lane < std::ssize(m_statement->lanes)) {
        const Lane &lane = m_statement->lanes[static_cast<size_t>(s.lane)];
        from = lane.codes.empty() ? std::max(0, lane.nameColumn) : lane.codes.front();
    }
    FigureId found;
    bool label = false;
    for (int c = from; c < m_statement->grid.columns; ++c) {
        const FigureId figure = figureAt(s.row, c);
        if (!figure.isNull()) {
            if (!found.isNull())
                return {};
            found = figure;
            continue;
        }
        const Cell *cell = m_statement->grid.cellAt(s.row, c);
        const bool text = cell && cell->column == c && !cell->text.isEmpty();
        if (text && label)
            break; // the label of the next half
        label = label || text;
    }
    return found;
}

std::vector<int> TableIndex::subjectsNamed(const QString &key, int lane) const
{
    std::vector<int> out;
    const auto it = m_byKey.constFind(key);
    if (it == m_byKey.constEnd())
        return out;
    for (const int i : *it) {
        if (lane < 0 || subject(i).lane == lane)
            out.push_back(i);
    }
    return out;
}

bool TableIndex::hasAmount(const QString &key) const
{
    for (const int i : subjectsNamed(key)) {
        const Subject &s = subject(i);
        for (const int column : amountsOfLane(s.lane)) {
            const Figure *figure = findFigure(s.row, column);
            if (figure && !figure->value.isZero())
                return true;
        }
    }
    return false;
}

bool TableIndex::hasColumn(const QStringList &measures) const
{
    return !measures.isEmpty() && std::ranges::any_of(statement().figures, [&](const StatementFigure &figure) {
        return !figure.figure.value.isZero() &&
               measures.contains(statement().columns[static_cast<size_t>(figure.column)].measure);
    });
}

const std::vector<int> &TableIndex::subjectsOfLane(int lane) const
{
    static const std::vector<int> none;
    return lane >= 0 && lane < std::ssize(m_lanes) ? m_lanes[static_cast<size_t>(lane)] : none;
}

int TableIndex::subjectCoded(const QString &code, int lane) const
{
    int found = -1;
    const auto it = m_byCode.constFind(code);
    if (it == m_byCode.constEnd())
        return -1;
    for (const int i : *it) {
        if (subject(i).lane != lane)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

std::vector<int> TableIndex::lanesNamed(const QString &name) const
{
    std::vector<int> out;
    const auto &lanes = m_statement->lanes;
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (name.isEmpty() || lanes[i].name.contains(name))
            out.push_back(static_cast<int>(i));
    }
    if (out.empty() && lanes.size() == 2) // halves without a heading: 收入 stands left of 支出
        out.push_back(name.contains(QStringLiteral("支出")) ? 1 : 0);
    return out;
}

int TableIndex::onlyRow() const
{
    if (m_statement->figures.empty())
        return -1;
    const int row = m_statement->figures.front().row;
    const bool one = std::ranges::all_of(m_statement->figures, [&](const StatementFigure &f) { return f.row == row; });
    const auto it = std::ranges::find(m_statement->subjects, row, &Subject::row);
    return !one ? -2 : it == m_statement->subjects.end() ? -1 : static_cast<int>(it - m_statement->subjects.begin());
}

int TableIndex::subjectCodedAnywhere(const QString &code) const
{
    const auto it = m_byCode.constFind(code);
    if (it == m_byCode.constEnd())
        return -1;
    return it->size() == 1 ? it->front() : -2;
}

int TableIndex::subjectMeant(const QString &name, const Vocabulary &words) const
{
    const auto known = words.rows.constFind(name);
    const RowNames row = known == words.rows.constEnd() ? RowNames{{}, {}, {name}, false} : *known;
    int below = -1;
    if (!row.after.isEmpty()) {
        const int anchor = subjectMeant(row.after, words);
        if (anchor < 0)
            return anchor;
        below = subject(anchor).row;
    }
    if (name == u"本行")
        return onlyRow();
    if (!name.isEmpty() && name.front().isDigit())
        return subjectCodedAnywhere(name);
    bool several = false;
    for (const QString &label : row.names) {
        std::vector<int> found;
        for (const int lane : lanesNamed(row.lane)) {
            for (const int i : subjectsNamed(plainKey(label), lane)) {
                if (subject(i).row > below)
                    found.push_back(i);
            }
        }
        if (found.size() > 1 && (below >= 0 || row.first))
            return found.front(); // the first one, or the first below the anchor
        if (found.size() > 1) {
            std::erase_if(found, [&](int i) { return subject(i).role != Subject::Role::Total; });
            several = several || found.empty();
        }
        const bool oneRow =
            std::ranges::all_of(found, [&](int i) { return subject(i).row == subject(found.front()).row; });
        if (found.size() > 1 && oneRow)
            return found.front(); // a label that spans two halves
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1)
            return -2;
    }
    return several ? -2 : -1;
}

const std::vector<int> &TableIndex::amountsOfLane(int lane) const
{
    static const std::vector<int> none;
    return lane >= 0 && lane < std::ssize(m_amounts) ? m_amounts[static_cast<size_t>(lane)] : none;
}

int TableIndex::columnMeant(const QString &name, const Vocabulary &words, const std::vector<int> &among) const
{
    const QStringList labels = words.columns.value(name, {name});
    for (const QString &label : labels) {
        const QString key = plainKey(label);
        for (int attempt = 0; attempt < 3; ++attempt) { // measure, then last header text, then a group with a 小计
            std::vector<int> found;
            for (const int c : among) {
                const QStringList &path = headerPath(c);
                const bool fits =
                    attempt == 0   ? plainKey(m_statement->columns[static_cast<size_t>(c)].measure) == key
                    : attempt == 1 ? !path.isEmpty() && path.last() == key
                                   : path.size() > 1 && path[path.size() - 2] == key &&
                                         (path.last() == u"小计" || path.last() == u"合计" || path.last() == u"金额");
                if (fits)
                    found.push_back(c);
            }
            if (found.size() == 1)
                return found.front();
            if (found.size() > 1)
                return -2;
        }
    }
    return -1;
}

int TableIndex::mainColumn(int lane) const
{
    const std::vector<int> &amounts = amountsOfLane(lane);
    if (amounts.size() == 1)
        return amounts.front();
    const auto only = [&](const auto &fits) {
        int found = -1;
        for (const int c : amounts) {
            if (!fits(m_statement->columns[static_cast<size_t>(c)]))
                continue;
            if (found >= 0)
                return -1;
            found = c;
        }
        return found;
    };
    int total = only([](const Column &c) { return c.measure.endsWith(u"合计") || c.measure == u"总计"; });
    if (total < 0)
        total = only([](const Column &c) { return c.header.endsWith(u"合计"); });
    if (total < 0)
        total = only([](const Column &c) { return c.measure == u"小计" || c.measure == u"预算数"; });
    if (total >= 0)
        return total;
    return only([&](const Column &c) { return c.year != 0 && c.year == m_statement->year; });
}

const QStringList &TableIndex::headerPath(int column) const
{
    static const QStringList none;
    return column >= 0 && column < std::ssize(m_paths) ? m_paths[static_cast<size_t>(column)] : none;
}

bool TableIndex::isOfWhich(int column, qsizetype level) const
{
    const QStringList texts = headerTexts(m_statement->columns[static_cast<size_t>(column)].header);
    return texts.value(level).startsWith(QStringLiteral("其中"));
}

QString TableIndex::quoteOfRow(int row, int lane) const
{
    QString quote;
    for (int c = 0; c < m_statement->grid.columns; ++c) {
        const auto at = static_cast<size_t>(c);
        if (lane >= 0 && at < m_statement->columns.size() && m_statement->columns[at].lane != lane)
            continue;
        const Cell *cell = m_statement->grid.cellAt(row, c);
        if (!cell || cell->column != c || cell->row != row)
            continue;
        const QString &text = cell->printed.isEmpty() ? cell->text : cell->printed;
        if (text.isEmpty())
            continue;
        if (!quote.isEmpty())
            quote += u' ';
        quote += QString(text).remove(u'\n');
    }
    return quote;
}

} // namespace gouji
