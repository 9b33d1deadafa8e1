// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/lookproxy.h"

#include "base/number.h"
#include "document/figureindex.h"
#include "theme/theme.h"

#include <algorithm>

namespace gouji {

LookProxy::LookProxy(const Theme &theme, const FigureLooks &looks, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_theme(theme)
    , m_looks(looks)
{}

void LookProxy::setStatement(const ReviewDocument *document, int statement)
{
    m_document = document;
    m_statement = statement;
    m_partners.clear();
    m_rows.clear();
    refresh();
}

const Statement *LookProxy::statement() const
{
    if (!m_document || m_statement < 0 || m_statement >= static_cast<int>(m_document->disclosure().statements.size()))
        return nullptr;
    return &m_document->disclosure().statements[static_cast<size_t>(m_statement)];
}

void LookProxy::refresh()
{
    const std::vector<RowLook> before = std::move(m_rows);
    m_rows.clear();
    m_numeric.clear();
    m_names.clear();
    if (const Statement *s = statement()) {
        m_rows.resize(static_cast<size_t>(s->grid.rows));
        for (const Subject &subject : s->subjects) {
            if (subject.row < 0 || subject.row >= s->grid.rows || subject.lane != 0)
                continue;
            RowLook &look = m_rows[static_cast<size_t>(subject.row)];
            look.level = subject.level;
            look.strong = subject.role == Subject::Role::Total || subject.level == 1;
            if (subject.parent >= 0 && subject.level > 1) {
                look.parent = s->subjects[static_cast<size_t>(subject.parent)].row;
                m_rows[static_cast<size_t>(look.parent)].hasChildren = true;
            }
        }
        for (size_t i = 0; i < std::min(before.size(), m_rows.size()); ++i)
            m_rows[i].folded = before[i].folded && m_rows[i].hasChildren;
        for (const Column &column : s->columns) {
            m_numeric.push_back(column.role == Column::Role::Amount || column.role == Column::Role::Rate ||
                                column.role == Column::Role::Count);
            m_names.push_back(column.role == Column::Role::Name);
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LookProxy::setPartners(const std::vector<FigureId> &figures)
{
    m_partners.clear();
    for (const FigureId id : figures) {
        if (id.in == FigureId::In::Statement && id.owner == m_statement)
            m_partners.push_back(id);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {PartnerRole});
}

void LookProxy::setFolded(int row, bool folded)
{
    m_rows[static_cast<size_t>(row)].folded = folded;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {FoldRole});
}

bool LookProxy::isFolded(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) && m_rows[static_cast<size_t>(row)].folded;
}

bool LookProxy::canFold(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) && m_rows[static_cast<size_t>(row)].hasChildren;
}

std::vector<int> LookProxy::childrenOf(int row) const
{
    std::vector<int> out;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (int up = m_rows[i].parent; up >= 0; up = m_rows[static_cast<size_t>(up)].parent) {
            if (up == row) {
                out.push_back(static_cast<int>(i));
                break;
            }
        }
    }
    return out;
}

QVariant LookProxy::alignment(const QModelIndex &at) const
{
    const bool numeric = data(at, NumericRole).toBool();
    return static_cast<int>((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant LookProxy::data(const QModelIndex &at, int role) const
{
    const Statement *s = statement();
    if (!s || !at.isValid())
        return QIdentityProxyModel::data(at, role);
    const FigureId id{FigureId::In::Statement, m_statement, at.row() * s->grid.columns + at.column()};
    const auto row = static_cast<size_t>(at.row());
    const auto column = static_cast<size_t>(at.column());
    const bool named = column < m_names.size() && m_names[column];
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignment(at);
    case Qt::ToolTipRole:
        return tooltipOf(*m_document, id, m_looks, m_theme.colours());
    case MarkRole:
        return static_cast<int>(m_looks.look(id).mark);
    case TiedRole:
        return m_looks.look(id).tied;
    case FindingRole:
        return m_looks.look(id).finding;
    case CorrectedRole: {
        const Cell *cell = s->grid.cellAt(at.row(), at.column());
        return cell && cell->corrected;
    }
    case PrintedRole: {
        const Cell *cell = s->grid.cellAt(at.row(), at.column());
        return cell && cell->corrected ? QVariant(cell->printed) : QVariant();
    }
    case IndentRole:
        return named && row < m_rows.size() ? std::max(0, m_rows[row].level - 1) : 0;
    case StrongRole:
        return row < m_rows.size() && m_rows[row].strong;
    case NumericRole:
        return column < m_numeric.size() && m_numeric[column] &&
               parseNumber(QIdentityProxyModel::data(at, Qt::EditRole).toString()).has_value();
    case PartnerRole:
        return std::find(m_partners.begin(), m_partners.end(), id) != m_partners.end();
    case FoldRole:
        return !named || !canFold(at.row()) ? 0 : isFolded(at.row()) ? 2 : 1;
    default:
        return QIdentityProxyModel::data(at, role);
    }
}

} // namespace gouji
