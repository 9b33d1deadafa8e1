// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsmodel.h"

#include "document/reviewmarks.h"
#include "items/findingmodel.h"
#include "theme/localtext.h"

#include <algorithm>

namespace gouji {

QString stateName(int state)
{
    return state == FindingsModel::Resolved ? FindingsModel::tr("Resolved by a correction")
                                            : decisionText(static_cast<Decision::State>(state));
}

QString stateText(const Decision &decision)
{
    return decision.state == Decision::State::Dismissed ? FindingsModel::tr("Dismissed: %1").arg(decision.reason)
                                                        : stateName(static_cast<int>(decision.state));
}

FindingsModel::FindingsModel(ReviewDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    count();
    connect(&document, &ReviewDocument::changed, this, &FindingsModel::apply);
}

void FindingsModel::apply(const Change &change)
{
    if (change.findings || change.everything) {
        beginResetModel();
        count();
        endResetModel();
        return;
    }
    for (const QString &key : change.decisions) {
        if (const int row = rowOf(key); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    }
}

void FindingsModel::count()
{
    m_numbers = numbersInDocument(m_document.result().findings);
    m_rows = static_cast<int>(m_numbers.size() + m_document.resolved().size());
}

const Finding *FindingsModel::finding(int row) const
{
    const auto &findings = m_document.result().findings;
    const auto &resolved = m_document.resolved();
    if (row < 0)
        return nullptr;
    if (row < std::ssize(findings))
        return &findings[static_cast<size_t>(row)];
    const auto after = static_cast<size_t>(row) - findings.size();
    return after < resolved.size() ? &resolved[after].finding : nullptr;
}

bool FindingsModel::isResolved(int row) const { return row >= std::ssize(m_document.result().findings); }

int FindingsModel::stateOf(int row) const
{
    return isResolved(row) ? Resolved : static_cast<int>(m_document.decision(finding(row)->key).state);
}

int FindingsModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_rows; ++row) {
        const Finding *f = finding(row);
        if (f && f->key == key)
            return row;
    }
    return -1;
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_document.result().findings, severity, &Finding::severity));
}

int FindingsModel::open() const
{
    return static_cast<int>(std::ranges::count_if(m_document.result().findings, [this](const Finding &f) {
        return m_document.decision(f.key).state == Decision::State::Open;
    }));
}

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString FindingsModel::tableOf(int row) const
{
    const Finding &f = *finding(row);
    if (f.places.empty() || f.places.front().table.isEmpty())
        return {};
    const auto &statements = m_document.disclosure().statements;
    const auto at = std::ranges::find(statements, f.places.front().table, &Statement::id);
    return at == statements.end() ? QString() : at->title;
}

QString FindingsModel::text(int row, int column) const
{
    const Finding &f = *finding(row);
    switch (column) {
    case Number:
        return QString::number(isResolved(row) ? row + 1 : m_numbers[static_cast<size_t>(row)]);
    case Place:
        return f.places.empty() ? QString() : pageText(f.places.front().place, m_document.disclosure());
    case Message:
        return localText(f.message);
    case Difference:
        return f.difference;
    case State:
        return isResolved(row) ? stateName(Resolved) : stateText(m_document.decision(f.key));
    default:
        return {};
    }
}

/// What a tooltip and a screen reader say of a cell.
QString FindingsModel::whole(int row, int column) const
{
    const Finding &f = *finding(row);
    if (column == Number)
        return severityText(f.severity) + u' ' + text(row, column);
    if (column != Place || f.places.empty())
        return text(row, column);
    QStringList parts{text(row, column)};
    parts << tableOf(row) << f.places.front().section;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant FindingsModel::sortValue(int row, int column) const
{
    const Finding &f = *finding(row);
    switch (column) {
    case Place: {
        const gouji::Place place = f.places.empty() ? gouji::Place() : f.places.front().place;
        return place.file * 1e9 + (place.page + place.line) * 1e4 + place.rect.top;
    }
    case Difference: {
        QString number = f.difference;
        return number.remove(u',').toDouble(); // an order only, not an amount
    }
    case Message:
        return text(row, column);
    case State:
        return stateOf(row);
    default:
        return row; // the checker's order: by severity, then place
    }
}

int FindingsModel::mark(int row, int column) const
{
    if (column == Number)
        return static_cast<int>(markOf(*finding(row)));
    if (column != State)
        return 0;
    switch (stateOf(row)) {
    case static_cast<int>(Decision::State::Confirmed):
        return static_cast<int>(Mark::Confirmed);
    case static_cast<int>(Decision::State::Dismissed):
        return static_cast<int>(Mark::Dismissed);
    case static_cast<int>(Decision::State::Later):
        return static_cast<int>(Mark::Later);
    case Resolved:
        return static_cast<int>(Mark::Corrected);
    default:
        return 0;
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
    case Qt::AccessibleTextRole:
        return whole(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Difference ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return f->key;
    case SeverityRole:
        return static_cast<int>(f->severity);
    case StateRole:
        return stateOf(index.row());
    case VerdictRole:
        return static_cast<int>(f->verdict);
    case RuleRole:
        return f->rule;
    case TitleRole:
        return localText(f->title);
    case SectionRole:
        return f->places.empty() ? QString() : f->places.front().section;
    case TableRole:
        return tableOf(index.row());
    case MarkRole:
        return mark(index.row(), index.column());
    case SortRole:
        return sortValue(index.row(), index.column());
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
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
