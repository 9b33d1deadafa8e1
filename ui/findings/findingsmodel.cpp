// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsmodel.h"

#include "document/reviewmarks.h"
#include "items/findingmodel.h"
#include "theme/localtext.h"

#include <algorithm>

namespace gouji {

QString stateText(const Decision &decision)
{
    switch (decision.state) {
    case Decision::State::Confirmed:
        return FindingsModel::tr("Confirmed");
    case Decision::State::Dismissed:
        return FindingsModel::tr("Dismissed: %1").arg(decision.reason);
    case Decision::State::Later:
        return FindingsModel::tr("Later");
    case Decision::State::Open:
        break;
    }
    return FindingsModel::tr("Open");
}

FindingsModel::FindingsModel(ReviewDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_rows(static_cast<int>(document.result().findings.size()))
{
    connect(&document, &ReviewDocument::changed, this, &FindingsModel::apply);
}

void FindingsModel::apply(const Change &change)
{
    if (change.findings || change.everything) {
        beginResetModel();
        m_rows = static_cast<int>(m_document.result().findings.size());
        endResetModel();
        return;
    }
    for (const QString &key : change.decisions) {
        if (const int row = rowOf(key); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    }
}

const Finding *FindingsModel::finding(int row) const
{
    const auto &findings = m_document.result().findings;
    return row >= 0 && row < static_cast<int>(findings.size()) ? &findings[static_cast<size_t>(row)] : nullptr;
}

int FindingsModel::rowOf(const QString &key) const
{
    const auto &findings = m_document.result().findings;
    const auto it = std::find_if(findings.begin(), findings.end(), [&](const Finding &f) { return f.key == key; });
    return it == findings.end() ? -1 : static_cast<int>(it - findings.begin());
}

int FindingsModel::count(gouji::Severity severity) const
{
    const auto &findings = m_document.result().findings;
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [severity](const Finding &f) { return f.severity == severity; }));
}

int FindingsModel::open() const
{
    const auto &findings = m_document.result().findings;
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [this](const Finding &f) {
        return m_document.decision(f.key).state == Decision::State::Open;
    }));
}

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString FindingsModel::text(int row, int column) const
{
    const Finding &f = *finding(row);
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Place: {
        if (f.places.empty())
            return {};
        const FindingPlace &place = f.places.front();
        QString where = pageText(place.place);
        if (!place.table.isEmpty()) {
            for (const Statement &s : m_document.disclosure().statements) {
                if (s.id == place.table && !s.title.isEmpty())
                    return where + QStringLiteral(" · ") + s.title;
            }
        }
        return place.section.isEmpty() ? where : where + QStringLiteral(" · ") + place.section;
    }
    case Message:
        return localText(f.message);
    case Difference:
        return f.difference;
    case State:
        return stateText(m_document.decision(f.key));
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Finding *f = finding(index.row());
    if (!f || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Severity ? severityText(f->severity) : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Severity ? severityText(f->severity) : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() == Difference || index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case KeyRole:
        return f->key;
    case SeverityRole:
        return static_cast<int>(f->severity);
    case StateRole:
        return static_cast<int>(m_document.decision(f->key).state);
    case MarkRole:
        return index.column() == Severity ? static_cast<int>(markOf(*f)) : 0;
    case SortRole:
        switch (index.column()) {
        case Place:
            return f->places.empty() ? 0 : f->places.front().place.page * 10'000 + f->places.front().place.line;
        case Message:
        case State:
            return text(index.row(), index.column());
        default:
            return index.row(); // the checker's order: by severity, then place
        }
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Difference || section == Number ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return QStringLiteral("#");
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

FindingsFilter::FindingsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(FindingsModel::SortRole);
}

void FindingsFilter::setSeverities(std::set<int> severities)
{
    m_severities = std::move(severities);
    invalidateFilter();
}

void FindingsFilter::setState(int state)
{
    m_state = state;
    invalidateFilter();
}

void FindingsFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel &model = *sourceModel();
    const QModelIndex first = model.index(row, 0, parent);
    if (!m_severities.contains(first.data(FindingsModel::SeverityRole).toInt()))
        return false;
    if (m_state >= 0 && first.data(FindingsModel::StateRole).toInt() != m_state)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < FindingsModel::Columns; ++column) {
        if (model.index(row, column, parent).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace gouji
