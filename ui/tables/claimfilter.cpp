// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/claimfilter.h"

#include "base/text.h"
#include "items/claimmodel.h"
#include "items/itemroles.h"

namespace gouji {

void ClaimFilter::setText(const QString &text)
{
    m_text = squashed(text).remove(u',');
    invalidateFilter();
}

void ClaimFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool ClaimFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto at = [&](int column) { return sourceModel()->index(row, column, parent); };
    const QModelIndex number = at(ClaimModel::NumberColumn);
    const bool failed = number.data(FailedRole).toInt() > 0 || number.data(SeverityRole).isValid();
    if (m_show == Show::Failed && !failed)
        return false;
    if (m_show == Show::NotTied && (failed || number.data(TiedRole).toInt() > 0))
        return false;
    if (m_show == Show::NotUnderstood && !number.data(OpenRole).toBool())
        return false;
    for (int column = 0; column < sourceModel()->columnCount() && !m_text.isEmpty(); ++column) {
        if (squashed(at(column).data().toString()).remove(u',').contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return m_text.isEmpty();
}

} // namespace gouji
