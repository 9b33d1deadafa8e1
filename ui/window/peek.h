// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/hovercard.h"
#include "document/pagelayoutmap.h"
#include "review/reviewdocument.h"

#include <QObject>
#include <QTimer>

namespace gouji {

class DocumentPane;
class Linker;
class TablesPane;

/// Says what a number of a page is when the pointer rests on it: value in 元 and 万元, what it stands for, what ties
/// it; for a mismatch also the other side as printed. By key the same for what is in hand. Owned by the main window.
class Peek final : public QObject {
    Q_OBJECT
public:
    Peek(DocumentPane &pages, TablesPane &tables, Linker &linker, Crops &crops, const Theme &theme, QWidget *window);

    void setDocument(const ReviewDocument *document);
    void toggle(); ///< for the finding or figure in hand
    [[nodiscard]] const HoverCard &card() const { return *m_card; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool endsAt(const QObject *watched, const QEvent &event) const;
    void showHovered();
    void show(FigureId figure, const Finding *finding, const Place &place, bool always);
    [[nodiscard]] QString facts(FigureId id, const Figure &figure) const;
    [[nodiscard]] QString meaning(FigureId id) const;
    [[nodiscard]] std::vector<HoverCard::Line> others(FigureId figure, const Finding *finding, const Place &place,
                                                      bool always) const;
    [[nodiscard]] QRect onScreen(const Place &place) const;

    DocumentPane &m_pages;
    TablesPane &m_tables;
    Linker &m_linker;
    const Theme &m_theme;
    const ReviewDocument *m_document = nullptr;
    HoverCard *m_card;
    QTimer m_timer;
    PageSpot m_hovered;
    Place m_shown; ///< what the card speaks of
};

} // namespace gouji
