// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsfilter.h"

#include "items/findingmodel.h"
#include "items/itemroles.h"

namespace gouji {

FindingsFilter::FindingsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void FindingsFilter::setFacets(const FindingsFacets &facets)
{
    if (m_facets == facets)
        return;
    m_facets = facets;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    if (!m_facets.severities.contains(at.data(SeverityRole).toInt()))
        return false;
    const int state = at.data(StateRole).toInt();
    if (m_facets.state ? state != *m_facets.state : state == FindingModel::Resolved)
        return false;
    if (m_facets.verdict && at.data(VerdictRole).toInt() != *m_facets.verdict)
        return false;
    const auto fits = [&at](const std::optional<QString> &wanted, int role) {
        return !wanted || at.data(role).toString() == *wanted;
    };
    return fits(m_facets.rule, RuleRole) && fits(m_facets.section, SectionRole) && fits(m_facets.table, TableRole) &&
           hasText(row, parent);
}

bool FindingsFilter::hasText(int row, const QModelIndex &parent) const
{
    if (m_facets.text.isEmpty())
        return true;
    const QAbstractItemModel &model = *sourceModel();
    for (int column = 0; column < FindingModel::Columns; ++column) {
        if (model.index(row, column, parent).data().toString().contains(m_facets.text, Qt::CaseInsensitive))
            return true;
    }
    const QModelIndex at = model.index(row, 0, parent);
    for (const int role : {RuleRole, TitleRole, SectionRole, TableRole}) {
        if (at.data(role).toString().contains(m_facets.text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace gouji
