// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/thumbnailview.h"

#include "theme/marks.h"
#include "theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace gouji {

namespace {

constexpr int room = 8;     ///< around a picture
constexpr int caption = 18; ///< below it

class ThumbnailDelegate final : public QStyledItemDelegate {
public:
    ThumbnailDelegate(const ThumbnailModel &model, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {ThumbnailModel::width + 2 * room, m_model.pictureSize(index.row()).height() + caption + 2 * room};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        const QSize size = m_model.pictureSize(index.row());
        const QRect box(option.rect.center().x() - size.width() / 2, option.rect.top() + room, size.width(),
                        size.height());
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
        painter->fillRect(box, c.paper);
        if (const auto image = index.data(Qt::DecorationRole).value<QImage>(); !image.isNull()) {
            painter->drawImage(box, image);
            if (m_theme.isDark()) {
                painter->setCompositionMode(QPainter::CompositionMode_Multiply);
                painter->fillRect(box, c.paper);
                painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
            }
        }
        painter->setPen(QPen(current ? c.accent : c.line, current ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(current ? box.adjusted(-2, -2, 1, 1) : box.adjusted(0, 0, -1, -1));
        paintCaption(*painter, QRect(option.rect.left(), box.bottom() + 4, option.rect.width(), caption), index,
                     current);
        painter->restore();
    }

private:
    void paintCaption(QPainter &painter, const QRect &line, const QModelIndex &index, bool current) const
    {
        const Colours &c = m_theme.colours();
        painter.setFont(m_theme.font(Theme::Step::Small));
        painter.setPen(current ? c.accent : c.dim);
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, index.data().toString());
        const int count = index.data(ThumbnailModel::FindingsRole).toInt();
        if (count == 0)
            return;
        const auto mark = static_cast<Mark>(index.data(ThumbnailModel::MarkRole).toInt());
        const int x = line.center().x() + 16;
        paintMark(painter, mark, QRectF(x, line.center().y() - 4, 9, 9), markColour(mark, c));
        painter.setPen(markColour(mark, c));
        painter.drawText(line.adjusted(x + 12 - line.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(count));
    }

    const ThumbnailModel &m_model;
    const Theme &m_theme;
};

} // namespace

ThumbnailView::ThumbnailView(RenderQueue &queue, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new ThumbnailModel(queue, this))
{
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(*m_model, theme, this));
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(48);
    setAccessibleName(tr("Pages"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, &ThumbnailView::request);
    connect(m_model, &QAbstractItemModel::modelReset, &m_timer, qOverload<>(&QTimer::start));
    const auto go = [this](const QModelIndex &index) { Q_EMIT pageActivated(index.row() + 1); };
    connect(this, &QListView::clicked, this, go);
    connect(this, &QListView::activated, this, go);
}

void ThumbnailView::setCurrentPage(int page)
{
    const QModelIndex at = m_model->index(page - 1);
    if (!at.isValid() || at == currentIndex())
        return;
    setCurrentIndex(at);
    scrollTo(at);
}

void ThumbnailView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_timer.start();
}

void ThumbnailView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_timer.start();
}

void ThumbnailView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_timer.start();
}

void ThumbnailView::request()
{
    if (!isVisible() || m_model->rowCount() == 0) {
        m_model->want(0, -1, 1);
        return;
    }
    // The rows seen, found from their rectangles: pictures differ in height.
    int first = -1;
    int last = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool seen = visualRect(m_model->index(row)).intersects(viewport()->rect());
        if (seen && first < 0)
            first = row;
        if (seen)
            last = row;
        else if (first >= 0)
            break;
    }
    if (first >= 0)
        m_model->want(first, last + 4, devicePixelRatioF());
}

} // namespace gouji
