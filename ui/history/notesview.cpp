// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/notesview.h"

#include "items/texts.h"
#include "review/editor.h"
#include "theme/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <tuple>
#include <utility>

namespace gouji {

NotesView::NotesView(QWidget *parent)
    : QTreeWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    dressRows(*this);
    setAccessibleName(tr("Notes"));
    setHeaderLabels({tr("Place"), tr("What was written"), tr("About"), tr("Reviewer")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(AboutColumn, QHeaderView::Stretch);
    setEditTriggers(EditKeyPressed);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { activate(item); });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (!m_quiet && column == TextColumn)
            write(*item, item->text(TextColumn));
    });
}

void NotesView::setDocument(ReviewDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &ReviewDocument::changed, this, &NotesView::refresh, Qt::QueuedConnection); // an edit ends
    refresh();
}

void NotesView::refresh()
{
    m_stale = !isVisible() || state() == EditingState; // nothing is taken from under the pen
    if (!m_stale || !m_document)
        rebuild();
}

void NotesView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeWidget::closeEditor(editor, hint);
    if (std::exchange(m_stale, false))
        rebuild();
}

void NotesView::showEvent(QShowEvent *event)
{
    if (std::exchange(m_stale, false))
        rebuild();
    QTreeWidget::showEvent(event);
}

std::vector<NotesView::Entry> NotesView::entries() const
{
    std::vector<Entry> all;
    std::vector<Finding> findings = m_document->result().findings;
    for (const ResolvedFinding &resolved : m_document->resolved())
        findings.push_back(resolved.finding);
    for (const Note &note : m_document->notes()) {
        Entry entry{note.id, {}, note.target.place, note.text, note.target.printed, note.reviewer};
        if (note.target.kind == EventTarget::Kind::Finding) {
            entry.finding = note.target.key;
            const auto about = std::ranges::find(findings, note.target.key, &Finding::key);
            if (about != findings.end()) {
                entry.about = localText(about->message);
                entry.place = about->places.empty() ? Place() : about->places.front().place;
            }
        }
        all.push_back(entry);
    }
    for (const Finding &finding : m_document->result().findings) {
        const Decision decision = m_document->decision(finding.key);
        if (!decision.reason.isEmpty())
            all.push_back({{},
                           finding.key,
                           finding.places.empty() ? Place() : finding.places.front().place,
                           decision.reason,
                           localText(finding.message),
                           decision.reviewer});
    }
    std::ranges::stable_sort(all, {}, [](const Entry &e) {
        return std::tuple(e.place.file, e.place.page + e.place.line, e.place.rect.top, e.place.rect.left);
    });
    return all;
}

void NotesView::rebuild()
{
    const int row = indexOfTopLevelItem(currentItem());
    m_quiet = true;
    clear();
    m_entries = m_document ? entries() : std::vector<Entry>();
    for (const Entry &entry : m_entries) {
        auto *item = new QTreeWidgetItem(this, {pageText(entry.place, m_document->disclosure()), entry.text,
                                                QString(entry.about).simplified(), entry.reviewer});
        item->setData(0, Qt::UserRole, topLevelItemCount() - 1);
        item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, !entry.note.isNull()));
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(std::clamp(row, 0, topLevelItemCount() - 1)), TextColumn);
    m_quiet = false;
}

const NotesView::Entry *NotesView::entryOf(const QTreeWidgetItem *item) const
{
    const auto index = item ? static_cast<size_t>(item->data(0, Qt::UserRole).toInt()) : m_entries.size();
    return index < m_entries.size() ? &m_entries[index] : nullptr;
}

void NotesView::activate(const QTreeWidgetItem *item)
{
    const Entry *entry = entryOf(item);
    if (entry && !entry->finding.isEmpty())
        Q_EMIT findingActivated(entry->finding);
    else if (entry && entry->place.page + entry->place.line > 0)
        Q_EMIT placeActivated(entry->place);
}

void NotesView::write(const QTreeWidgetItem &item, const QString &text)
{
    const Entry *entry = entryOf(&item);
    if (!entry || entry->note.isNull())
        return;
    if (const Result<Done> done = Editor(*m_document).editNote(entry->note, text.trimmed()); !done)
        Q_EMIT failed(done.error());
}

void NotesView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) { // the editor leaves Enter to us as well
        event->accept();
        return;
    }
    const QTreeWidgetItem *item = currentItem();
    if (item && event->key() == Qt::Key_Delete)
        write(*item, {});
    else if (item && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        activate(item);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace gouji
