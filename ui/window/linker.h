// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/figureindex.h"
#include "review/reviewdocument.h"

#include <QObject>

namespace gouji {

class DocumentPane;
class FindingsPane;
class TablesPane;

/// Keeps the panes in step: what is chosen in one is shown in the others, with its partners, and the marks on the
/// pages follow the review. Owned by the main window.
class Linker final : public QObject {
    Q_OBJECT
public:
    Linker(DocumentPane &pages, TablesPane &tables, FindingsPane &findings, QObject *parent = nullptr);

    void setDocument(ReviewDocument *document);
    void setTicks(bool on);
    void showFigure(FigureId figure); ///< everywhere
    void showPlace(const Place &place);
    void showFinding(const QString &key);

private:
    void refreshMarks();
    void chosenInTable(FigureId figure, const CellPosition &cell);
    void clickedOnPage(const PageSpot &spot);
    void mark(const Place &current, const std::vector<FigureId> &partners);
    [[nodiscard]] Place placeOf(FigureId figure) const;
    [[nodiscard]] const Finding *finding(const QString &key) const;

    DocumentPane &m_pages;
    TablesPane &m_tables;
    FindingsPane &m_findings;
    ReviewDocument *m_document = nullptr;
    FigureIndex m_index;
    bool m_ticks = false;
};

} // namespace gouji
