// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarydelegate.h"

#include "items/itemroles.h"
#include "items/librarymodel.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace gouji {

namespace {

constexpr int left = 14;
constexpr int right = 12;

/// A width no smaller than that of the text, without laying out thousands of names.
double roughWidth(const QString &text, int pixels)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2E80 ? 0.72 : 1.0;
    return width * pixels;
}

} // namespace

LibraryDelegate::LibraryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

/// The name takes a second line where it needs one.
QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int room = view ? view->viewport()->width() - left - right : 0;
    const QFont font = m_theme.font();
    const QFontMetrics facts(m_theme.font(Theme::Step::Small));
    const bool two = room > 0 && roughWidth(index.data().toString(), font.pixelSize()) > room;
    const int name = two ? 2 * TextSizes::lineHeight(font) : QFontMetrics(font).height();
    return {140, name + facts.height() + 16};
}

void LibraryDelegate::paintFacts(QPainter *painter, const QRect &box, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->setFont(m_theme.font(Theme::Step::Small));
    const QFontMetrics metrics = painter->fontMetrics();
    const int top = box.bottom() - metrics.height() + 1;
    int x = box.left();
    const auto put = [&](const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(QRect(x, top, box.right() - x, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + 8;
    };
    const auto number = [&index](int column) { return index.siblingAtColumn(column).data().toInt(); };
    if (number(LibraryModel::Pages) > 0) // text files have none
        put(tr("%1 pages").arg(number(LibraryModel::Pages)), c.dim);
    const std::pair<int, Mark> counts[] = {{LibraryModel::Errors, Mark::Error},
                                           {LibraryModel::Warnings, Mark::Warning}};
    for (const auto &[column, mark] : counts) {
        const int count = number(column);
        if (count == 0)
            continue;
        paintMark(*painter, mark, QRectF(x, top + metrics.height() / 2.0 - 5, 10, 10), markColour(mark, c));
        x += 11;
        put(QString::number(count), markColour(mark, c));
    }
    const double tied = index.siblingAtColumn(LibraryModel::Tied).data(SortRole).toDouble();
    if (tied >= 0) {
        const QString share = QStringLiteral("%1%").arg(std::floor(tied * 100));
        const int width = metrics.horizontalAdvance(QStringLiteral("100%"));
        painter->setPen(c.dim);
        painter->drawText(QRect(box.right() - width, top, width, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                          share);
        const QRectF meter(x, top + metrics.height() / 2.0 - 2, box.right() - width - 6 - x, 4);
        if (meter.width() > 12) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.line);
            painter->drawRoundedRect(meter, 2, 2);
            painter->setBrush(c.tie);
            painter->drawRoundedRect(QRectF(meter.left(), meter.top(), meter.width() * tied, 4), 2, 2);
        }
    }
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? c.accentBack : c.head);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), c.accent);
    QFont name = m_theme.font();
    name.setWeight(QFont::DemiBold);
    painter->setFont(name);
    painter->setPen(c.text);
    const QRect box = option.rect.adjusted(left, 6, -right, -6);
    const int facts = QFontMetrics(m_theme.font(Theme::Step::Small)).height();
    m_sizes.paint(*painter, box.adjusted(0, 0, 0, 1 - facts), index.data().toString());
    paintFacts(painter, box, index);
    painter->restore();
}

} // namespace gouji
