// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QTreeWidget>

#include <vector>

namespace gouji {

/// Everything the reviewer wrote, in the order of the document: notes, which are edited and removed here, and reasons
/// of what was dismissed. Owned by its dock.
class NotesView final : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { PlaceColumn, TextColumn, AboutColumn, ReviewerColumn };

    explicit NotesView(QWidget *parent = nullptr);

    void setDocument(ReviewDocument *document);

Q_SIGNALS:
    void findingActivated(const QString &key);
    void placeActivated(const gouji::Place &place);
    void failed(const gouji::Error &error);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        EventId note; ///< null for a reason
        QString finding;
        Place place;
        QString text, about, reviewer;
    };

    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] const Entry *entryOf(const QTreeWidgetItem *item) const;
    void refresh();
    void rebuild();
    void activate(const QTreeWidgetItem *item);
    void write(const QTreeWidgetItem &item, const QString &text);

    ReviewDocument *m_document = nullptr;
    std::vector<Entry> m_entries;
    bool m_stale = false; ///< nobody looked at it since the last change
    bool m_quiet = false;
};

} // namespace gouji
