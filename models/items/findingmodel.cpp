// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"

#include "items/itemroles.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace gouji {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingModel::tr("Error");
    case Severity::Warning:
        return FindingModel::tr("Warning");
    case Severity::Hint:
        break;
    }
    return FindingModel::tr("Hint");
}

QString decisionText(Decision::State state)
{
    switch (state) {
    case Decision::State::Open:
        return FindingModel::tr("Open");
    case Decision::State::Confirmed:
        return FindingModel::tr("Confirmed");
    case Decision::State::Dismissed:
        return FindingModel::tr("Dismissed");
    case Decision::State::Later:
        break;
    }
    return FindingModel::tr("Later");
}

QString localText(const LocalText &text)
{
    return QLocale().language() != QLocale::Chinese && !text.en.isEmpty() ? text.en : text.zh;
}

QString placeText(const Place &place)
{
    if (place.page > 0)
        return FindingModel::tr("p. %1").arg(place.page);
    return place.line > 0 ? FindingModel::tr("line %1").arg(place.line) : QString();
}

FindingModel::FindingModel(ReviewItems &items, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(items)
    , m_rows(rowsNow())
{
    connect(&items, &ReviewItems::changed, this, &FindingModel::follow);
}

std::vector<FindingModel::Row> FindingModel::rowsNow() const
{
    std::vector<Row> rows;
    for (const Finding &finding : m_items.document().result().findings)
        rows.push_back({finding, false});
    for (const ResolvedFinding &resolved : m_items.document().resolved())
        rows.push_back({resolved.finding, true});
    return rows;
}

const Finding *FindingModel::finding(int row) const
{
    return row < 0 || row >= std::ssize(m_rows) ? nullptr : &m_rows[static_cast<size_t>(row)].finding;
}

int FindingModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.finding.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant FindingModel::text(const Row &row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityText(row.finding.severity);
    case RuleColumn:
        return localText(row.finding.title);
    case PlaceColumn:
        return row.finding.places.empty() ? QString() : placeText(row.finding.places.front().place);
    case MessageColumn:
        return localText(row.finding.message);
    case StateColumn:
        return row.resolved ? tr("Resolved by a correction")
                            : decisionText(m_items.document().decision(row.finding.key).state);
    default:
        return {};
    }
}

QVariant FindingModel::sortValue(const Row &row, int column) const
{
    const Decision decision = m_items.document().decision(row.finding.key);
    switch (column) {
    case SeverityColumn:
        return static_cast<int>(row.finding.severity) + (row.resolved ? 10 : 0);
    case PlaceColumn: {
        if (row.finding.places.empty())
            return 0.0;
        const Place &place = row.finding.places.front().place;
        return place.file * 1e9 + (place.page + place.line) * 1e4 + place.rect.top;
    }
    case StateColumn:
        return row.resolved ? 10 : static_cast<int>(decision.state);
    default:
        return text(row, column);
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.finding.formula.isEmpty() ? QVariant() : QVariant(row.finding.formula);
    case SortRole:
        return sortValue(row, index.column());
    case SeverityRole:
        return static_cast<int>(row.finding.severity);
    case KeyRole:
        return row.finding.key;
    case StateRole:
        return static_cast<int>(m_items.document().decision(row.finding.key).state);
    case ReasonRole:
        return m_items.document().decision(row.finding.key).reason;
    case ResolvedRole:
        return row.resolved;
    case PlaceRole:
        return row.finding.places.empty() ? QVariant() : QVariant::fromValue(row.finding.places.front().place);
    case FigureRole:
        return row.finding.places.empty() || row.finding.places.front().figure.isNull()
                   ? QVariant()
                   : QVariant::fromValue(row.finding.places.front().figure);
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Rule");
    case PlaceColumn:
        return tr("Place");
    case MessageColumn:
        return tr("Message");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

void FindingModel::follow(const Change &change)
{
    if (change.findings || change.everything)
        replace(rowsNow());
    else if (!change.decisions.isEmpty() && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Rows that are gone are removed and new ones inserted; where the order of the others differs, all are replaced.
void FindingModel::replace(std::vector<Row> rows)
{
    QSet<QString> now;
    for (const Row &row : rows)
        now.insert(row.id());
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (now.contains(m_rows[static_cast<size_t>(i)].id()))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    QSet<QString> kept;
    for (const Row &row : m_rows)
        kept.insert(row.id());
    for (int i = 0; i < std::ssize(rows); ++i) {
        const Row &row = rows[static_cast<size_t>(i)];
        if (i < std::ssize(m_rows) && m_rows[static_cast<size_t>(i)].id() == row.id())
            continue;
        if (kept.contains(row.id())) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        beginInsertRows({}, i, i);
        m_rows.insert(m_rows.begin() + i, row);
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace gouji
