// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/facetview.h"

#include "theme/rowdelegate.h"

#include <QHeaderView>

namespace gouji {

namespace {

constexpr size_t mostValues = 40; ///< of a facet; the text filter finds the rest

} // namespace

FacetView::FacetView(LibraryFilter &filter, QWidget *parent)
    : QTreeWidget(parent)
    , m_filter(filter)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(8);
    setRootIsDecorated(false);
    dressWrappedRows(*this);
    setAccessibleName(tr("Facets"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const QString names[] = {tr("Body"), tr("Year"), tr("Kind"), tr("State"), tr("Findings")};
    for (const QString &name : names) {
        auto *item = new QTreeWidgetItem(this, {name});
        item->setFlags(Qt::ItemIsEnabled);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        item->setFont(0, strong);
    }
    connect(&filter, &LibraryFilter::changed, this, &FacetView::refresh);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_quiet || !item->parent())
            return;
        m_filter.choose(static_cast<LibraryFilter::Facet>(indexOfTopLevelItem(item->parent())),
                        item->data(0, Qt::UserRole).toString(), item->checkState(0) == Qt::Checked);
    });
    refresh();
}

/// Items are kept and only rewritten: this runs while one of them is being ticked.
void FacetView::refresh()
{
    m_quiet = true;
    for (int f = 0; f < LibraryFilter::facets; ++f) {
        QTreeWidgetItem *facet = topLevelItem(f);
        std::vector<LibraryFilter::Value> values = m_filter.values(static_cast<LibraryFilter::Facet>(f));
        if (values.size() > mostValues)
            values.resize(mostValues);
        for (int i = 0; i < std::ssize(values); ++i) {
            const LibraryFilter::Value &value = values[static_cast<size_t>(i)];
            QTreeWidgetItem *item = i < facet->childCount() ? facet->child(i) : new QTreeWidgetItem(facet);
            item->setText(0, value.name);
            item->setToolTip(0, value.name);
            item->setText(1, QString::number(value.count));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(0, Qt::UserRole, value.key);
            item->setCheckState(0, value.chosen ? Qt::Checked : Qt::Unchecked);
            item->setHidden(false);
        }
        for (int i = static_cast<int>(values.size()); i < facet->childCount(); ++i)
            facet->child(i)->setHidden(true);
        facet->setExpanded(true);
        facet->setHidden(values.empty());
    }
    m_quiet = false;
}

} // namespace gouji
