// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/figureindex.h"
#include "document/pagemark.h"
#include "review/reviewdocument.h"

#include <QObject>

#include <optional>
#include <vector>

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
    void refresh() { refreshMarks(); } ///< for a view that has just come
    void showFigure(FigureId figure);  ///< everywhere
    void showPlace(const Place &place);
    void showFinding(const QString &key);

    /// What was chosen last.
    struct InHand {
        FigureId figure;
        QString finding; ///< key; empty when a figure was chosen
        Place place;
    };
    [[nodiscard]] const InHand &inHand() const { return m_hand; }
    [[nodiscard]] std::optional<FigureIndex::Target> targetAt(const PageSpot &spot) const;
    [[nodiscard]] Place placeOf(FigureId figure) const;
    [[nodiscard]] const Finding *finding(const QString &key) const; ///< null when it is gone
    void clickedOnPage(const PageSpot &spot);

Q_SIGNALS:
    /// Something else is in hand; others are the places it is compared with.
    void chosen(gouji::FigureId figure, const gouji::Place &place, const std::vector<gouji::Place> &others);
    void findingsMarked(const std::vector<gouji::PageMark> &marks);

private:
    void refreshMarks();
    [[nodiscard]] std::optional<FigureIndex::Target> targetAt(const Place &place) const;
    void chosenInTable(FigureId figure, const CellPosition &cell);
    void clickedOnLine(int line); ///< of the text that is shown
    void mark(InHand hand, const std::vector<FigureId> &partners, std::vector<Place> others = {});

    DocumentPane &m_pages;
    TablesPane &m_tables;
    FindingsPane &m_findings;
    ReviewDocument *m_document = nullptr;
    std::vector<FigureIndex> m_indexes; ///< by file
    bool m_ticks = false;
    InHand m_hand;
};

} // namespace gouji
