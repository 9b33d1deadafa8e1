// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/figureindex.h"
#include "document/pagemark.h"
#include "review/reviewdocument.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>
#include <vector>

namespace gouji {

class DocumentPane;
class FindingsPane;
class TablesPane;
class Theme;

/// Keeps the panes in step: what is chosen in one is shown in the others, with its partners, and the marks on the
/// pages follow the review. Owned by the main window.
class Linker final : public QObject {
    Q_OBJECT
public:
    Linker(DocumentPane &pages, TablesPane &tables, FindingsPane &findings, const Theme &theme,
           QObject *parent = nullptr);

    void setDocument(ReviewDocument *document);
    void setTicks(bool on);
    void showFigure(FigureId figure); ///< everywhere
    void showPlace(const Place &place);
    void showFinding(const QString &key);

Q_SIGNALS:
    void findingsMarked(const std::vector<gouji::PageMark> &marks);

private:
    void refreshMarks();
    [[nodiscard]] std::optional<FigureIndex::Target> targetAt(const PageSpot &spot) const;
    [[nodiscard]] std::optional<FigureIndex::Target> targetAt(const Place &place) const;
    void chosenInTable(FigureId figure, const CellPosition &cell);
    void hoveredOnPage(const PageSpot &spot, const QPoint &global);
    void clickedOnLine(int line); ///< of the text that is shown
    void clickedOnPage(const PageSpot &spot);
    void showHover();
    void mark(const Place &current, const std::vector<FigureId> &partners);
    [[nodiscard]] Place placeOf(FigureId figure) const;
    [[nodiscard]] const Finding *finding(const QString &key) const;

    DocumentPane &m_pages;
    TablesPane &m_tables;
    FindingsPane &m_findings;
    const Theme &m_theme;
    ReviewDocument *m_document = nullptr;
    std::vector<FigureIndex> m_indexes; ///< by file
    bool m_ticks = false;
    QTimer m_hoverTimer;
    PageSpot m_hovered;
    QPoint m_hoverPoint;
};

} // namespace gouji
