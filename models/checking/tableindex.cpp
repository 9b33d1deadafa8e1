// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/tableindex.h"

#include <algorithm>

namespace gouji {

TableIndex::TableIndex(const Statement &statement, int number)
    : m_statement(&statement)
    , m_number(number)
{
    m_figures.assign(static_cast<size_t>(std::max(0, statement.grid.rows * statement.grid.columns)), -1);
    for (size_t i = 0; i < statement.figures.size(); ++i) {
        const StatementFigure &f = statement.figures[i];
        m_figures[static_cast<size_t>(f.row * statement.grid.columns + f.column)] = static_cast<int>(i);
    }
    for (size_t i = 0; i < statement.subjects.size(); ++i) {
        const Subject &subject = statement.subjects[i];
        if (subject.role == Subject::Role::Blank || subject.role == Subject::Role::Note)
            continue;
        if (!subject.key.isEmpty())
            m_byKey[subject.key].push_back(static_cast<int>(i));
        if (!subject.code.isEmpty())
            m_byCode[subject.code].push_back(static_cast<int>(i));
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
    const int i = m_figures[static_cast<size_t>(row * m_statement->grid.columns + column)];
    return i < 0 ? nullptr : &m_statement->figures[static_cast<size_t>(i)].figure;
}

std::vector<int> TableIndex::subjectsNamed(const QString &key, int lane) const
{
    std::vector<int> out;
    for (const int i : m_byKey.value(key)) {
        if (lane < 0 || m_statement->subjects[static_cast<size_t>(i)].lane == lane)
            out.push_back(i);
    }
    return out;
}

std::vector<int> TableIndex::subjectsOfLane(int lane) const
{
    std::vector<int> out;
    for (size_t i = 0; i < m_statement->subjects.size(); ++i) {
        if (m_statement->subjects[i].lane == lane)
            out.push_back(static_cast<int>(i));
    }
    return out;
}

int TableIndex::subjectCoded(const QString &code, int lane) const
{
    int found = -1;
    for (const int i : m_byCode.value(code)) {
        if (m_statement->subjects[static_cast<size_t>(i)].lane != lane)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

std::vector<int> TableIndex::columnsMeasuring(const QString &measure, int lane) const
{
    std::vector<int> out;
    for (size_t c = 0; c < m_statement->columns.size(); ++c) {
        const Column &column = m_statement->columns[c];
        if (column.role == Column::Role::Amount && column.measure == measure && (lane < 0 || column.lane == lane))
            out.push_back(static_cast<int>(c));
    }
    return out;
}

QString TableIndex::quoteOfRow(int row, int lane) const
{
    QString quote;
    for (int c = 0; c < m_statement->grid.columns; ++c) {
        const auto at = static_cast<size_t>(c);
        if (lane >= 0 && at < m_statement->columns.size() && m_statement->columns[at].lane != lane)
            continue;
        const Cell *cell = m_statement->grid.cellAt(row, c);
        if (!cell || cell->column != c)
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
