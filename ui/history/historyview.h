// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"

#include <QTreeWidget>

#include <vector>

namespace gouji {

class ReviewDocument;
class Theme;

/// Everything the reviewer did, newest first; what was taken back is struck through. Owned by the main window.
class HistoryView final : public QTreeWidget {
    Q_OBJECT
public:
    explicit HistoryView(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(const ReviewDocument *document);

Q_SIGNALS:
    void placeActivated(const gouji::Place &place);

private:
    void refresh();

    const Theme &m_theme;
    const ReviewDocument *m_document = nullptr;
    std::vector<Place> m_places;
};

} // namespace gouji
