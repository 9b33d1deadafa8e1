// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/flowlayout.h"
#include "tables/figurelooks.h"

#include <QWidget>

namespace gouji {

class Theme;

/// Draws the way from income to expenditure; where the columns do not balance, the difference stands out. A part leads
/// to its figure. Owned by the charts pane.
class FlowView final : public QWidget {
    Q_OBJECT
public:
    explicit FlowView(const Theme &theme, QWidget *parent = nullptr);

    void setData(const ChartData &data, const FigureLooks &looks);
    [[nodiscard]] QSize minimumSizeHint() const override { return {480, 200}; }

Q_SIGNALS:
    void figureActivated(gouji::FigureId figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void layOut();
    [[nodiscard]] const SeriesPoint &point(const FlowLayout::Node &node) const;
    [[nodiscard]] const FlowLayout::Node *nodeAt(const QPointF &at) const;
    [[nodiscard]] QString textOf(const FlowLayout::Node &node) const;
    void paintBands(QPainter &painter) const;
    void paintNodes(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;

    const Theme &m_theme;
    ChartData m_data;
    FigureLooks m_looks;
    FlowLayout m_layout;
    double m_top = 0; ///< under the title
};

} // namespace gouji
