// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"

#include "base/number.h"
#include "items/itemroles.h"
#include "items/texts.h"

#include <QSet>

#include <algorithm>

namespace gouji {

QString stateName(int state)
{
    return state == FindingModel::Resolved ? FindingModel::tr("Resolved by a correction")
                                           : decisionText(static_cast<Decision::State>(state));
}

QString stateText(const Decision &decision)
{
    return decision.state == Decision::State::Dismissed ? FindingModel::tr("Dismissed: %1").arg(decision.reason)
                                                        : stateName(static_cast<int>(decision.state));
}

FindingModel::FindingModel(ReviewDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_rows(rowsNow())
{
    connect(&document, &ReviewDocument::changed, this, &FindingModel::follow);
}

std::vector<FindingModel::Row> FindingModel::rowsNow() const
{
    const auto &findings = m_document.result().findings;
    const std::vector<int> numbers = numbersInDocument(findings);
    std::vector<Row> rows;
    rows.reserve(findings.size());
    for (size_t i = 0; i < findings.size(); ++i)
        rows.push_back({findings[i], false, numbers[i]});
    for (const ResolvedFinding &resolved : m_document.resolved())
        rows.push_back({resolved.finding, true, static_cast<int>(rows.size()) + 1});
    return rows;
}

void FindingModel::follow(const Change &change)
{
    if (change.findings || change.everything) {
        replace(rowsNow());
        return;
    }
    for (const QString &key : change.decisions) {
        if (const int row = rowOf(key); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    }
}

/// Rows that are gone are removed, new ones inserted, others told of when they differ; where the order of those that
/// stay is another, all are replaced.
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
    if (!insertNew(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int i = 0; i < std::ssize(rows); ++i) {
        Row &row = m_rows[static_cast<size_t>(i)];
        if (row == rows[static_cast<size_t>(i)])
            continue;
        row = std::move(rows[static_cast<size_t>(i)]);
        Q_EMIT dataChanged(index(i, 0), index(i, Columns - 1));
    }
}

bool FindingModel::insertNew(const std::vector<Row> &rows)
{
    QSet<QString> kept;
    for (const Row &row : m_rows)
        kept.insert(row.id());
    for (int i = 0; i < std::ssize(rows); ++i) {
        const Row &row = rows[static_cast<size_t>(i)];
        if (i < std::ssize(m_rows) && m_rows[static_cast<size_t>(i)].id() == row.id())
            continue;
        if (kept.contains(row.id()))
            return false;
        beginInsertRows({}, i, i);
        m_rows.insert(m_rows.begin() + i, row);
        endInsertRows();
    }
    return true;
}

const Finding *FindingModel::finding(int row) const
{
    return row < 0 || row >= std::ssize(m_rows) ? nullptr : &m_rows[static_cast<size_t>(row)].finding;
}

int FindingModel::stateOf(const Row &row) const
{
    return row.resolved ? Resolved : static_cast<int>(m_document.decision(row.finding.key).state);
}

int FindingModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.finding.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FindingModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [severity](const Row &row) { return !row.resolved && row.finding.severity == severity; }));
}

int FindingModel::open() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [this](const Row &row) { return stateOf(row) == static_cast<int>(Decision::State::Open); }));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Columns); }

QString FindingModel::tableOf(const Row &row) const
{
    const auto &places = row.finding.places;
    if (places.empty() || places.front().table.isEmpty())
        return {};
    const auto &statements = m_document.disclosure().statements;
    const auto at = std::ranges::find(statements, places.front().table, &Statement::id);
    return at == statements.end() ? QString() : at->title;
}

QString FindingModel::text(const Row &row, int column) const
{
    const Finding &f = row.finding;
    switch (column) {
    case Number:
        return QString::number(row.number);
    case Place:
        return f.places.empty() ? QString() : pageText(f.places.front().place, m_document.disclosure());
    case Message:
        return localText(f.message);
    case Difference:
        return f.difference;
    case State:
        return row.resolved ? stateName(Resolved) : stateText(m_document.decision(f.key));
    default:
        return {};
    }
}

/// What a tooltip and a screen reader say of a cell.
QString FindingModel::whole(const Row &row, int column) const
{
    if (column == Number)
        return severityText(row.finding.severity) + u' ' + text(row, column);
    if (column != Place || row.finding.places.empty())
        return text(row, column);
    QStringList parts{text(row, column), tableOf(row), row.finding.places.front().section};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

static constexpr int sortedDecimals = 4; ///< of differences, more than any document prints

QVariant FindingModel::sortValue(int row, int column) const
{
    const Finding &f = m_rows[static_cast<size_t>(row)].finding;
    switch (column) {
    case Place: {
        const gouji::Place place = f.places.empty() ? gouji::Place() : f.places.front().place;
        return place.file * 1e9 + (place.page + place.line) * 1e4 + place.rect.top;
    }
    case Difference: {
        const auto number = parseNumber(f.difference);
        return number ? number->value.rounded(sortedDecimals).mantissa() : qint64{0};
    }
    case Message:
        return text(m_rows[static_cast<size_t>(row)], column);
    case State:
        return stateOf(m_rows[static_cast<size_t>(row)]);
    default:
        return row; // the checker's order: by severity, then place
    }
}

QVariant FindingModel::fact(const Row &row, int role) const
{
    switch (role) {
    case KeyRole:
        return row.finding.key;
    case SeverityRole:
        return static_cast<int>(row.finding.severity);
    case StateRole:
        return stateOf(row);
    case VerdictRole:
        return static_cast<int>(row.finding.verdict);
    case RuleRole:
        return row.finding.rule;
    case TitleRole:
        return localText(row.finding.title);
    case SectionRole:
        return row.finding.places.empty() ? QString() : row.finding.places.front().section;
    case TableRole:
        return tableOf(row);
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return whole(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Difference ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(index.row(), index.column());
    default:
        return fact(row, role);
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Difference ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Number:
        return role == Qt::DisplayRole ? QStringLiteral("#") : tr("Number and severity");
    case Place:
        return tr("Place");
    case Message:
        return tr("Finding");
    case Difference:
        return tr("Difference");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace gouji
