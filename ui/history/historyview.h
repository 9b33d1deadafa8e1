// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"
#include "review/event.h"

#include <QTreeWidget>

#include <vector>

namespace gouji {

class ReviewDocument;
class Theme;

/// Everything the reviewer did, newest first; what was taken back is struck through. Any entry
/// can be taken back or put in force again. Owned by the main window.
class HistoryView final : public QTreeWidget {
    Q_OBJECT
public:
    explicit HistoryView(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(const ReviewDocument *document);

Q_SIGNALS:
    void placeActivated(const gouji::Place &place);
    void inForceRequested(gouji::EventId event, bool inForce);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void toggleCurrent();
    void refresh();
    void rebuild();

    const Theme &m_theme;
    const ReviewDocument *m_document = nullptr;
    struct Entry {
        EventId event;
        Place place;
        bool inForce = false;
    };
    [[nodiscard]] const Entry *entryOf(const QTreeWidgetItem *item) const;
    std::vector<Entry> m_entries;
    bool m_stale = false; ///< nobody looked at it since the last change
};

} // namespace gouji
