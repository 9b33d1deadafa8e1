// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"
#include "tables/figurelooks.h"

#include <QTreeWidget>

#include <vector>

namespace gouji {

class ReviewDocument;
class Theme;

/// Sections and tables of the document, with the number of open findings under each and the gravest mark. Owned by the
/// library pane.
class OutlineView final : public QTreeWidget {
    Q_OBJECT
public:
    explicit OutlineView(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(const ReviewDocument *document); ///< also after each change

Q_SIGNALS:
    void placeActivated(const gouji::Place &place);

private:
    struct Row {
        QString title;
        int parent = -1; ///< the row above it in the tree
        Place place;
        OpenFindings findings;
        [[nodiscard]] bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const ReviewDocument &document);
    static void addTables(std::vector<Row> &rows, const ReviewDocument &document);
    void rebuild();
    void showFindings(QTreeWidgetItem &item) const;
    void activate(QTreeWidgetItem *item);

    const Theme &m_theme;
    std::vector<Row> m_rows;
};

} // namespace gouji
