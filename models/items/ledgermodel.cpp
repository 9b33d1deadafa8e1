// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ledgermodel.h"

#include "items/findingmodel.h"
#include "items/itemroles.h"

#include <QStringList>

#include <array>

namespace gouji {

LedgerModel::LedgerModel(ReviewItems &items, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(items)
    , m_ledger(items.document().result().ledger)
{
    connect(&items, &ReviewItems::changed, this, [this](const Change &change) {
        if (!change.findings || m_ledger == m_items.document().result().ledger)
            return;
        beginResetModel();
        m_ledger = m_items.document().result().ledger;
        endResetModel();
    });
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ledger.lines.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LedgerLine &line = m_ledger.lines[static_cast<size_t>(index.row())];
    const std::array counts{
        0, line.exact, line.rounding, line.improbable, line.mismatch, line.suspicious, line.notChecked};
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return index.column() == Rule ? QVariant(localText(line.title))
                                      : counts.at(static_cast<size_t>(index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Rule ? QVariant()
                                      : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return index.column() == NotChecked ? QVariant(reasons(line.rule)) : QVariant(line.rule);
    case ReasonRole:
        return reasons(line.rule);
    case KeyRole:
        return line.rule;
    default:
        return {};
    }
}

QString LedgerModel::reasons(const QString &rule) const
{
    QStringList lines;
    for (const NotCheckedLine &line : m_ledger.notChecked) {
        if (line.rule == rule)
            lines << QStringLiteral("%1 × %2").arg(line.count).arg(line.reason);
    }
    return lines.join(u'\n');
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array names{tr("Rule"),     tr("Exact"),      tr("Rounding"),   tr("Improbable"),
                           tr("Mismatch"), tr("Suspicious"), tr("Not checked")};
    return names.at(static_cast<size_t>(section));
}

} // namespace gouji
