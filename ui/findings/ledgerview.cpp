// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ledgerview.h"

#include "items/findingmodel.h"
#include "review/reviewdocument.h"
#include "theme/localtext.h"
#include "theme/theme.h"

#include <QHeaderView>

namespace gouji {

LedgerView::LedgerView(const Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Ledger of checks"));
    setHeaderLabels({tr("Rule"), tr("What it checks"), tr("Exact"), tr("Rounding"), tr("Improbable"), tr("Mismatch"),
                     tr("Suspicious"), tr("Not checked")});
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    header()->setStretchLastSection(false);
    for (int column = 0; column < columnCount(); ++column) {
        header()->setSectionResizeMode(column, column == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        if (column >= 2)
            headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void LedgerView::setDocument(const ReviewDocument *document)
{
    clear();
    m_rounding = m_notChecked = 0;
    if (!document)
        return;
    const Ledger &ledger = document->result().ledger;
    QHash<QString, QTreeWidgetItem *> rules;
    for (const LedgerLine &line : ledger.lines) {
        auto *item = new QTreeWidgetItem(this);
        item->setText(0, line.rule);
        item->setText(1, localText(line.title));
        item->setToolTip(1, localText(line.title));
        const int counts[] = {line.exact,    line.rounding,   line.improbable,
                              line.mismatch, line.suspicious, line.notChecked};
        for (int i = 0; i < 6; ++i) {
            if (counts[i] > 0)
                item->setData(i + 2, Qt::DisplayRole, counts[i]); // sorted as a number
            item->setTextAlignment(i + 2, Qt::AlignRight | Qt::AlignVCenter);
        }
        if (line.mismatch > 0)
            item->setForeground(5, m_theme.colours().error);
        rules.insert(line.rule, item);
        m_rounding += line.rounding;
        m_notChecked += line.notChecked;
    }
    for (const NotCheckedLine &line : ledger.notChecked) {
        QTreeWidgetItem *parent = rules.value(line.rule);
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(0, parent ? QString() : line.rule);
        item->setText(1, line.reason);
        item->setToolTip(1, line.reason);
        item->setData(7, Qt::DisplayRole, line.count);
        item->setTextAlignment(7, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < columnCount(); ++column)
            item->setForeground(column, m_theme.colours().dim);
    }
}

} // namespace gouji
