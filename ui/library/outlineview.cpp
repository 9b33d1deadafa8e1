// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/outlineview.h"

#include "review/reviewdocument.h"
#include "theme/rowdelegate.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSet>

#include <algorithm>
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
    dressWrappedRows(*this);
    setAccessibleName(tr("Outline"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(&theme, &Theme::changed, this, &OutlineView::rebuild); // its colours stand in the items
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { activate(item); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { activate(item); });
}

void OutlineView::activate(QTreeWidgetItem *item)
{
    const auto index = static_cast<size_t>(item->data(0, Qt::UserRole).toInt());
    if (index < m_rows.size() && m_rows[index].place.page + m_rows[index].place.line > 0)
        Q_EMIT placeActivated(m_rows[index].place);
}

std::vector<OutlineView::Row> OutlineView::rowsOf(const ReviewDocument &document)
{
    std::map<QString, OpenFindings> open; // by heading
    for (const Finding &finding : document.result().findings) {
        std::set<QString> seen;
        for (const FindingPlace &place : finding.places) {
            if (place.table.isEmpty() && !place.section.isEmpty() && seen.insert(place.section).second)
                open[place.section].add(finding, document.decision(finding.key));
        }
    }
    std::vector<Row> rows;
    for (const Section &section : document.disclosure().sections) {
        const int parent = section.parent < std::ssize(rows) ? section.parent : -1;
        rows.push_back({section.title, parent, section.place, open[section.title]});
    }
    addTables(rows, document);
    return rows;
}

void OutlineView::addTables(std::vector<Row> &rows, const ReviewDocument &document)
{
    const auto &statements = document.disclosure().statements;
    if (statements.empty())
        return;
    const FigureLooks looks(document);
    const int root = static_cast<int>(rows.size());
    rows.push_back({tr("Tables"), -1, {}, {}});
    for (size_t i = 0; i < statements.size(); ++i) {
        const QString title = statements[i].title.isEmpty() ? tr("Table without title") : statements[i].title;
        Place place = statements[i].titlePlace;
        if (place.page == 0 && !statements[i].grid.cells.empty())
            place = statements[i].grid.cells.front().place;
        rows.push_back({title, root, place, looks.inStatement(static_cast<int>(i))});
    }
}

void OutlineView::setDocument(const ReviewDocument *document)
{
    std::vector<Row> rows = document ? rowsOf(*document) : std::vector<Row>();
    const bool same = std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) {
        return a.title == b.title && a.parent == b.parent && a.place == b.place;
    });
    m_rows = std::move(rows);
    if (!same) {
        rebuild();
        return;
    }
    for (QTreeWidgetItemIterator it(this); *it; ++it) // an entry changes no more than the counts
        showFindings(**it);
}

void OutlineView::showFindings(QTreeWidgetItem &item) const
{
    const OpenFindings &findings = m_rows[static_cast<size_t>(item.data(0, Qt::UserRole).toInt())].findings;
    const QString text = findings.text();
    if (item.text(1) == text)
        return;
    item.setText(1, text);
    item.setForeground(1, markColour(findings.gravest, m_theme.colours()));
}

void OutlineView::rebuild()
{
    // What was folded stays folded over an edit.
    QSet<QString> folded;
    for (QTreeWidgetItemIterator it(this, QTreeWidgetItemIterator::HasChildren); *it; ++it) {
        if (!(*it)->isExpanded())
            folded.insert((*it)->text(0));
    }
    const int scrolled = verticalScrollBar()->value();
    clear();
    std::vector<QTreeWidgetItem *> items;
    for (const Row &row : m_rows) {
        auto *item =
            row.parent >= 0 ? new QTreeWidgetItem(items[static_cast<size_t>(row.parent)]) : new QTreeWidgetItem(this);
        item->setText(0, row.title);
        item->setData(0, Qt::UserRole, static_cast<int>(items.size()));
        showFindings(*item);
        items.push_back(item);
    }
    expandToDepth(1);
    for (QTreeWidgetItemIterator it(this, QTreeWidgetItemIterator::HasChildren); *it; ++it) {
        if (folded.contains((*it)->text(0)))
            (*it)->setExpanded(false);
    }
    verticalScrollBar()->setValue(scrolled);
}

} // namespace gouji
