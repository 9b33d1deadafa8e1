// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/lookproxy.h"

#include "items/itemroles.h"
#include "items/reviewitems.h"
#include "theme/localtext.h"
#include "theme/theme.h"

#include <algorithm>

namespace gouji {

LookProxy::LookProxy(const Theme &theme, const FigureLooks &looks, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_theme(theme)
    , m_looks(looks)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (sourceModel() && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    });
    const auto forget = [this] { m_decimals.clear(); };
    connect(this, &QAbstractItemModel::modelReset, this, forget);
    connect(this, &QAbstractItemModel::dataChanged, this, forget);
}

int decimalsOf(const QString &number)
{
    const qsizetype point = number.lastIndexOf(u'.');
    qsizetype end = point + 1;
    while (point >= 0 && end < number.size() && number[end].isDigit())
        ++end;
    return point < 0 ? 0 : static_cast<int>(end - point - 1);
}

int LookProxy::decimals(int column) const
{
    constexpr int most = 400; // rows that are looked at
    if (m_decimals.empty())
        m_decimals.assign(static_cast<size_t>(std::max(0, columnCount())), -1);
    int &found = m_decimals[static_cast<size_t>(column)];
    if (found >= 0)
        return found;
    found = 0;
    for (int row = 0; row < std::min(rowCount(), most); ++row) {
        const QModelIndex at = index(row, column);
        if (QIdentityProxyModel::data(at, gouji::NumericRole).toBool())
            found = std::max(found, decimalsOf(shown(at)));
    }
    return found;
}

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
        m_names.assign(s->columns.size(), false);
        const int name = s->lanes.empty() ? -1 : s->lanes[0].nameColumn;
        if (name >= 0 && name < std::ssize(m_names))
            m_names[static_cast<size_t>(name)] = true;
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

FigureId LookProxy::figureAt(const QModelIndex &at) const
{
    if (m_markColumn >= 0 && at.column() != m_markColumn)
        return {};
    return QIdentityProxyModel::data(at, FigureRole).value<FigureId>();
}

Mark LookProxy::markAt(const QModelIndex &at) const
{
    if (m_markColumn >= 0 && at.column() != m_markColumn)
        return Mark::None;
    const FigureId id = figureAt(at);
    if (!id.isNull())
        return m_looks.look(id).mark;
    // A text can be in a finding as well: a name that is not in the classification.
    const QVariant severity = QIdentityProxyModel::data(at, SeverityRole);
    if (!severity.isValid())
        return Mark::None;
    const auto grave = static_cast<Severity>(severity.toInt());
    return grave == Severity::Error ? Mark::Error : grave == Severity::Warning ? Mark::Warning : Mark::Hint;
}

QVariant LookProxy::rowLook(const QModelIndex &at, int role) const
{
    const auto row = static_cast<size_t>(at.row());
    const auto column = static_cast<size_t>(at.column());
    const bool named = column < m_names.size() && m_names[column];
    if (row >= m_rows.size())
        return role == StrongRole ? QIdentityProxyModel::data(at, TotalRole) : QVariant(0);
    if (role == StrongRole)
        return m_rows[row].strong;
    if (role == IndentRole)
        return named ? std::max(0, m_rows[row].level - 1) : 0;
    return !named || !m_rows[row].hasChildren ? 0 : m_rows[row].folded ? 2 : 1;
}

QString LookProxy::toolTip(const QModelIndex &at) const
{
    const FigureId id = figureAt(at);
    QStringList lines;
    const QVariant cell = QIdentityProxyModel::data(at, CellRole);
    if (cell.isValid())
        lines << correctionText(*m_document, cell.value<CellPosition>());
    if (!id.isNull()) {
        lines << tooltipOf(*m_document, id, m_looks, m_theme.colours());
    } else {
        const QVariant own = QIdentityProxyModel::data(at, Qt::ToolTipRole);
        lines << (own.isValid() ? own : QIdentityProxyModel::data(at, Qt::DisplayRole)).toString().toHtmlEscaped();
    }
    lines.removeAll(QString());
    return lines.join(QStringLiteral("<br>"));
}

/// The text of a cell; an amount in the unit the reviewer wants to see.
QString LookProxy::shown(const QModelIndex &at) const
{
    const QString text = QIdentityProxyModel::data(at, Qt::DisplayRole).toString().remove(u'\n');
    const DisplayUnit unit = m_theme.displayUnit();
    if (unit == DisplayUnit::Printed || text.isEmpty())
        return text;
    const Figure *figure = m_document->disclosure().figure(QIdentityProxyModel::data(at, FigureRole).value<FigureId>());
    if (!figure)
        return text;
    if (m_markColumn >= 0 && at.column() != m_markColumn)
        return text;
    const std::optional<QString> converted = amountIn(*figure, unit);
    if (!converted)
        return text;
    // A table says its unit above it; a number of a sentence has to say it beside.
    return m_markColumn < 0 ? *converted : *converted + u' ' + unitText(*figure, unit);
}

QVariant LookProxy::data(const QModelIndex &at, int role) const
{
    if (!m_document || !at.isValid())
        return QIdentityProxyModel::data(at, role);
    switch (role) {
    case Qt::DisplayRole:
        return shown(at);
    case Qt::ToolTipRole:
        return toolTip(at);
    case MarkRole:
        return static_cast<int>(markAt(at));
    case TiedRole:
        return m_looks.look(figureAt(at)).tied;
    case FindingRole:
        return m_looks.look(figureAt(at)).finding;
    case CorrectedRole:
        return (m_markColumn < 0 || at.column() == m_markColumn) &&
               QIdentityProxyModel::data(at, gouji::CorrectedRole).toBool();
    case PrintedRole:
        return data(at, CorrectedRole).toBool() ? QIdentityProxyModel::data(at, gouji::PrintedRole) : QVariant();
    case DecimalsRole:
        return decimals(at.column());
    case NumericRole:
        return QIdentityProxyModel::data(at, gouji::NumericRole).toBool();
    case IndentRole:
    case StrongRole:
    case FoldRole:
        return rowLook(at, role);
    case PartnerRole: {
        const FigureId id = figureAt(at);
        return !id.isNull() && std::find(m_partners.begin(), m_partners.end(), id) != m_partners.end();
    }
    default:
        return QIdentityProxyModel::data(at, role);
    }
}

} // namespace gouji
