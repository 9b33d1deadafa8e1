// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"

#include <QWidget>

#include <vector>

namespace gouji {

class Crops;
class Theme;

/// A place of a finding as printed, large enough to be read: a cell with the name of its row and the head of its
/// column, or a number with the lines around it. A click asks to go there.
class EvidenceView final : public QWidget {
    Q_OBJECT
public:
    EvidenceView(Crops &crops, const Theme &theme, QWidget *parent = nullptr);

    void setPlace(const FindingPlace &place, const Disclosure &disclosure, bool wrong);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void activated(const gouji::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A piece of the page and where it goes in the widget.
    struct Piece {
        Place from;
        QRectF to;
    };

    [[nodiscard]] std::vector<Piece> pieces() const; ///< the one with the place last
    [[nodiscard]] double scale() const;              ///< pixels for one PDF point
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] Piece piece(const Place &wanted, const QRectF &to) const;
    void paint(QPainter &painter, const Piece &piece) const;

    Crops &m_crops;
    const Theme &m_theme;
    Place m_place;
    Place m_label; ///< of the row; its box is empty in a sentence
    Place m_head;  ///< of the column, maybe on the page where the table begins; its box is empty in a sentence
    bool m_wrong = false;
};

} // namespace gouji
