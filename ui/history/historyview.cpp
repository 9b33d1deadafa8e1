// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyview.h"

#include "review/decision.h"
#include "review/reviewdocument.h"
#include "review/structure.h"
#include "theme/rowdelegate.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace gouji {

namespace {

QString whatText(const Event &event)
{
    switch (event.type) {
    case Event::Type::Correction:
        return HistoryView::tr("Correction");
    case Event::Type::Structure:
        return HistoryView::tr("Repair of a table");
    case Event::Type::Decision:
        return HistoryView::tr("Decision");
    case Event::Type::Note:
        return HistoryView::tr("Note");
    case Event::Type::Undo:
        return HistoryView::tr("Undo");
    case Event::Type::Redo:
        return HistoryView::tr("Redo");
    }
    return {};
}

QString stateWord(const QString &name)
{
    switch (decisionFromName(name)) {
    case Decision::State::Confirmed:
        return HistoryView::tr("confirmed");
    case Decision::State::Dismissed:
        return HistoryView::tr("dismissed");
    case Decision::State::Later:
        return HistoryView::tr("later");
    case Decision::State::Open:
        break;
    }
    return HistoryView::tr("open");
}

/// What a repair did, in a word or two, and where.
QString repairText(const StructureEdit &edit)
{
    using Op = StructureEdit::Op;
    const auto row = [&edit](const QString &text) { return text.arg(edit.row + 1); };
    const auto column = [&edit](const QString &text) { return text.arg(edit.column + 1); };
    switch (edit.op) {
    case Op::SplitCell:
        return HistoryView::tr("cell split, row %1").arg(edit.row + 1);
    case Op::MergeCells:
        return HistoryView::tr("%1 × %2 cells merged").arg(edit.rows).arg(edit.columns);
    case Op::InsertRow:
        return row(HistoryView::tr("row %1 inserted"));
    case Op::DeleteRow:
        return row(HistoryView::tr("row %1 deleted"));
    case Op::MoveRow:
        return HistoryView::tr("row %1 moved to %2").arg(edit.row + 1).arg(edit.to + 1);
    case Op::InsertColumn:
        return column(HistoryView::tr("column %1 inserted"));
    case Op::DeleteColumn:
        return column(HistoryView::tr("column %1 deleted"));
    case Op::MoveColumn:
        return HistoryView::tr("column %1 moved to %2").arg(edit.column + 1).arg(edit.to + 1);
    case Op::MarkHeader:
        return row(edit.on ? HistoryView::tr("row %1 is header") : HistoryView::tr("row %1 is no header"));
    case Op::MarkTotal:
        return row(edit.on ? HistoryView::tr("row %1 is a total") : HistoryView::tr("row %1 is no total"));
    case Op::SetMeasure:
        return edit.text.isEmpty() ? column(HistoryView::tr("column %1 as printed"))
                                   : HistoryView::tr("column %1 is “%2”").arg(edit.column + 1).arg(edit.text);
    case Op::SetUnit:
        return edit.text.isEmpty() ? HistoryView::tr("unit as printed") : HistoryView::tr("unit %1").arg(edit.text);
    case Op::JoinTable:
        return HistoryView::tr("joined with the next table");
    case Op::PartTable:
        break;
    }
    return row(HistoryView::tr("a new table from row %1"));
}

QString changeText(const Event &event)
{
    if (event.type == Event::Type::Structure) {
        const Result<StructureEdit> edit = structureFromJson(event.after.toObject());
        return edit ? repairText(edit.value()) : QString();
    }
    if (event.type == Event::Type::Decision)
        return stateWord(event.before.toString()) + QStringLiteral(" → ") + stateWord(event.after.toString());
    if (event.type == Event::Type::Correction)
        return event.before.toString() + QStringLiteral(" → ") + event.after.toString();
    return event.after.isString() ? event.after.toString() : QString();
}

} // namespace

HistoryView::HistoryView(const Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    dressRows(*this);
    setAccessibleName(tr("History"));
    setHeaderLabels({tr("Time"), tr("Reviewer"), tr("What"), tr("Change"), tr("Reason"), tr("Printed")});
    header()->setStretchLastSection(true);
    connect(&theme, &Theme::changed, this, &HistoryView::refresh); // its colours stand in the items
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Entry *entry = entryOf(item);
        if (entry && (entry->place.page > 0 || entry->place.line > 0))
            Q_EMIT placeActivated(entry->place);
    });
}

void HistoryView::setDocument(const ReviewDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &ReviewDocument::changed, this, &HistoryView::refresh);
    refresh();
}

const HistoryView::Entry *HistoryView::entryOf(const QTreeWidgetItem *item) const
{
    const size_t index = item ? item->data(0, Qt::UserRole).toULongLong() : m_entries.size();
    return index < m_entries.size() ? &m_entries[index] : nullptr;
}

void HistoryView::toggleCurrent()
{
    if (const Entry *entry = entryOf(currentItem()))
        Q_EMIT inForceRequested(entry->event, !entry->inForce);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        toggleCurrent();
    else
        QTreeWidget::keyPressEvent(event);
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QTreeWidgetItem *item = byKey ? currentItem() : itemAt(event->pos());
    const Entry *entry = entryOf(item);
    if (!entry)
        return;
    setCurrentItem(item);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(entry->inForce ? tr("&Undo this entry only (Del)") : tr("&Put this entry in force again (Del)"),
                    this, &HistoryView::toggleCurrent);
    menu->popup(byKey ? viewport()->mapToGlobal(visualItemRect(item).center()) : event->globalPos());
}

void HistoryView::refresh()
{
    m_stale = !isVisible();
    if (!m_stale || !m_document)
        rebuild();
}

void HistoryView::showEvent(QShowEvent *event)
{
    if (std::exchange(m_stale, false))
        rebuild();
    QTreeWidget::showEvent(event);
}

void HistoryView::rebuild()
{
    const Entry *current = entryOf(currentItem());
    const EventId chosen = current ? current->event : EventId();
    clear();
    m_entries.clear();
    if (!m_document)
        return;
    const std::vector<Event> active = activeEvents(m_document->events());
    const auto &events = m_document->events();
    for (auto it = events.rbegin(); it != events.rend(); ++it) {
        if (it->type == Event::Type::Undo || it->type == Event::Type::Redo)
            continue; // seen in the entry they speak of
        const bool inForce =
            std::any_of(active.begin(), active.end(), [&](const Event &event) { return event.id == it->id; });
        auto *item = new QTreeWidgetItem(this);
        item->setText(
            0, QLocale().toString(QDateTime::fromMSecsSinceEpoch(it->time), QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        item->setText(1, it->reviewer);
        item->setText(2, whatText(*it));
        item->setText(3, changeText(*it));
        item->setText(4, it->reason);
        item->setText(5, it->target.printed);
        item->setToolTip(5, it->target.printed);
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(m_entries.size()));
        m_entries.push_back({it->id, it->target.place, inForce});
        if (it->id == chosen)
            setCurrentItem(item);
        if (inForce)
            continue;
        QFont struck = m_theme.font();
        struck.setStrikeOut(true);
        for (int column = 0; column < columnCount(); ++column) {
            item->setFont(column, struck);
            item->setForeground(column, m_theme.colours().dim);
        }
        item->setText(2, tr("%1 (undone)").arg(item->text(2)));
    }
    // What was printed takes the room that is left.
    constexpr int most = 260;
    for (int column = 0; column < columnCount() - 1; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(most, columnWidth(column) + 8));
    }
}

} // namespace gouji
