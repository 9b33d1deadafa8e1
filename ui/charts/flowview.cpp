// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flowview.h"

#include "theme/localtext.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace gouji {

namespace {

constexpr int margin = 12;

QRectF rectOf(const FlowLayout::Box &box) { return {box.left, box.top, box.width, box.height}; }

bool isWrong(const FigureLooks &looks, const SeriesPoint &point)
{
    const Mark mark = point.figure.isNull() ? Mark::None : looks.look(point.figure).mark;
    return mark == Mark::Error || mark == Mark::Warning;
}

} // namespace

FlowView::FlowView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Chart"));
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &FlowView::layOut);
}

void FlowView::setData(const ChartData &drawn, const FigureLooks &looks)
{
    m_data = drawn;
    m_looks = looks;
    layOut();
}

void FlowView::layOut()
{
    const QFontMetrics title(m_theme.font(Theme::Step::Title));
    const QFontMetrics small(m_theme.font(Theme::Step::Small));
    m_top = title.height() + 2 * margin;
    int widest = 0;
    for (const Series &series : m_data.series) {
        for (const SeriesPoint &one : series.points)
            widest = std::max(widest, std::max(small.horizontalAdvance(one.category),
                                               small.horizontalAdvance(one.value.grouped()) + 24));
    }
    const double room = width() - 2 * margin;
    const double label = std::min(widest + 12.0, room * 0.3);
    m_layout = flowLayout(m_data, room, label, 2 * small.height());
    setMinimumHeight(static_cast<int>(m_top + m_layout.height) + 2 * margin);
    update();
}

void FlowView::resizeEvent(QResizeEvent *) { layOut(); }

const SeriesPoint &FlowView::point(const FlowLayout::Node &node) const
{
    return m_data.series[node.series].points[node.point];
}

QString FlowView::textOf(const FlowLayout::Node &node) const
{
    const SeriesPoint &at = point(node);
    const auto share = shareOf(m_data, m_data.series[node.series], at);
    const QString sign = isWrong(m_looks, at) ? markSign(m_looks.look(at.figure).mark) + u' ' : QString();
    const QString text = sign + seriesText(at.category) + u'\n' + at.value.grouped();
    return share ? text + QStringLiteral("  %1%").arg(share->toString()) : text;
}

void FlowView::paintBands(QPainter &painter) const
{
    for (const FlowLayout::Band &band : m_layout.bands) {
        const double middle = (band.left + band.right) / 2;
        QPainterPath path({band.left, band.leftTop});
        path.cubicTo(middle, band.leftTop, middle, band.rightTop, band.right, band.rightTop);
        path.lineTo(band.right, band.rightTop + band.height);
        path.cubicTo(middle, band.rightTop + band.height, middle, band.leftTop + band.height, band.left,
                     band.leftTop + band.height);
        path.closeSubpath();
        QColor colour = band.series < 2 ? m_theme.colours().accent : m_theme.colours().tie;
        colour.setAlphaF(band.point % 2 == 0 ? 0.22F : 0.32F);
        painter.fillPath(path, colour);
    }
}

void FlowView::paintNodes(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    painter.setFont(m_theme.font(Theme::Step::Small));
    for (const FlowLayout::Node &node : m_layout.nodes) {
        const bool wrong = isWrong(m_looks, point(node));
        painter.fillRect(rectOf(node.box), wrong ? c.error : node.series < 2 ? c.accent : c.tie);
        painter.setPen(wrong ? c.error : c.text);
        const bool last = node.series + 1 == m_data.series.size();
        const int align = node.series == 0 ? Qt::AlignRight : last ? Qt::AlignLeft : Qt::AlignHCenter;
        painter.drawText(rectOf(node.label), align | Qt::AlignVCenter | Qt::TextWordWrap, textOf(node));
    }
}

void FlowView::paintGaps(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    for (const FlowLayout::Gap &gap : m_layout.gaps) {
        const QRectF box = rectOf(gap.box);
        painter.fillRect(box, c.errorBack);
        painter.fillRect(box, QBrush(c.error, Qt::BDiagPattern));
        painter.setPen(QPen(c.error, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        const QString text = tr("✕ differs by %1").arg(gap.gap.difference.grouped());
        const double width = painter.fontMetrics().horizontalAdvance(text) + 8;
        // Towards the columns that do not agree.
        const auto income = std::ranges::find(m_layout.nodes, size_t(1), &FlowLayout::Node::series);
        const bool atIncome = income != m_layout.nodes.end() && income->box.left == gap.box.left;
        const bool rightwards = gap.between == 2 || (gap.between == 1 && atIncome);
        const double left = rightwards ? box.right() + 6 : box.left() - width - 6;
        const QRectF label(left, box.center().y() - 10, width, 20);
        painter.fillRect(label, c.errorBack);
        painter.setPen(c.error);
        painter.drawText(label, Qt::AlignCenter, text);
    }
}

void FlowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colours().pane);
    painter.setFont(m_theme.font(Theme::Step::Title));
    painter.setPen(m_theme.colours().text);
    painter.drawText(QRectF(0, margin, width(), m_top - margin), Qt::AlignHCenter | Qt::AlignTop, chartHeading(m_data));
    painter.translate(margin, m_top);
    paintBands(painter);
    paintNodes(painter);
    paintGaps(painter);
}

const FlowLayout::Node *FlowView::nodeAt(const QPointF &at) const
{
    const QPointF here = at - QPointF(margin, m_top);
    const auto found = std::ranges::find_if(m_layout.nodes, [&](const FlowLayout::Node &node) {
        return rectOf(node.box).adjusted(-2, -2, 2, 2).contains(here) || rectOf(node.label).contains(here);
    });
    return found == m_layout.nodes.end() ? nullptr : &*found;
}

bool FlowView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const FlowLayout::Node *node = nodeAt(help->pos()))
            QToolTip::showText(help->globalPos(), textOf(*node), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void FlowView::mousePressEvent(QMouseEvent *event)
{
    if (const FlowLayout::Node *node = nodeAt(event->position()); node && !point(*node).figure.isNull())
        Q_EMIT figureActivated(point(*node).figure);
}

} // namespace gouji
