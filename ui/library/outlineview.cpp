// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/outlineview.h"

#include "theme/rowdelegate.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSet>

#include <map>
#include <set>

namespace gouji {

OutlineView::OutlineView(const Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(12);
    dressRows(*this);
    setAccessibleName(tr("Outline"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(&theme, &Theme::changed, this, [this] { setDocument(m_document); }); // its colours stand in the items
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { activate(item); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { activate(item); });
}

void OutlineView::activate(QTreeWidgetItem *item)
{
    const int index = item->data(0, Qt::UserRole).toInt();
    if (index >= 0 && index < static_cast<int>(m_places.size()))
        Q_EMIT placeActivated(m_places[static_cast<size_t>(index)]);
}

void OutlineView::setDocument(const ReviewDocument *document)
{
    m_document = document;
    // What was folded stays folded over an edit.
    QSet<QString> folded;
    for (QTreeWidgetItemIterator it(this, QTreeWidgetItemIterator::HasChildren); *it; ++it) {
        if (!(*it)->isExpanded())
            folded.insert((*it)->text(0));
    }
    const int scrolled = verticalScrollBar()->value();
    clear();
    m_places.clear();
    if (!document)
        return;
    const auto &sections = document->disclosure().sections;
    std::map<QString, int> problems; // by heading
    for (const Finding &finding : document->result().findings) {
        std::set<QString> seen;
        for (const FindingPlace &place : finding.places) {
            if (place.table.isEmpty() && !place.section.isEmpty() && seen.insert(place.section).second)
                ++problems[place.section];
        }
    }
    std::vector<QTreeWidgetItem *> items;
    for (const Section &section : sections) {
        QTreeWidgetItem *parent = section.parent >= 0 && section.parent < static_cast<int>(items.size())
                                      ? items[static_cast<size_t>(section.parent)]
                                      : nullptr;
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(0, section.title);
        item->setToolTip(0, section.title);
        item->setData(0, Qt::UserRole, static_cast<int>(m_places.size()));
        m_places.push_back(section.place);
        if (const auto it = problems.find(section.title); it != problems.end()) {
            item->setText(1, QStringLiteral("✕%1").arg(it->second));
            item->setForeground(1, m_theme.colours().error);
        }
        items.push_back(item);
    }
    addTables(*document);
    expandToDepth(1);
    for (QTreeWidgetItemIterator it(this, QTreeWidgetItemIterator::HasChildren); *it; ++it) {
        if (folded.contains((*it)->text(0)))
            (*it)->setExpanded(false);
    }
    verticalScrollBar()->setValue(scrolled);
}

void OutlineView::addTables(const ReviewDocument &document)
{
    const auto &statements = document.disclosure().statements;
    if (statements.empty())
        return;
    const FigureLooks looks(document);
    auto *root = new QTreeWidgetItem(this);
    root->setText(0, tr("Tables"));
    root->setData(0, Qt::UserRole, -1);
    for (size_t i = 0; i < statements.size(); ++i) {
        auto *item = new QTreeWidgetItem(root);
        const QString title = statements[i].title.isEmpty() ? tr("Table without title") : statements[i].title;
        item->setText(0, title);
        item->setToolTip(0, title);
        item->setData(0, Qt::UserRole, static_cast<int>(m_places.size()));
        Place place = statements[i].titlePlace;
        if (place.page == 0 && !statements[i].grid.cells.empty())
            place = statements[i].grid.cells.front().place;
        m_places.push_back(place);
        if (const int count = looks.problems(static_cast<int>(i)); count > 0) {
            item->setText(1, QStringLiteral("✕%1").arg(count));
            item->setForeground(1, m_theme.colours().error);
        }
    }
}

} // namespace gouji
