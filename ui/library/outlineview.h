// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"
#include "tables/figurelooks.h"

#include <QTreeWidget>

namespace gouji {

class Theme;

/// Sections and tables of the document, with the number of findings under each. Owned by the library pane.
class OutlineView final : public QTreeWidget {
    Q_OBJECT
public:
    explicit OutlineView(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(const ReviewDocument *document); ///< also after each change

Q_SIGNALS:
    void placeActivated(const gouji::Place &place);

private:
    void addTables(const ReviewDocument &document);
    void activate(QTreeWidgetItem *item);

    const Theme &m_theme;
    const ReviewDocument *m_document = nullptr;
    std::vector<Place> m_places;
};

} // namespace gouji
