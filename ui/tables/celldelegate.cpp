// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celldelegate.h"

#include "disclosure/attainment.h"
#include "items/itemroles.h"
#include "tables/lookproxy.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gouji {

namespace {

constexpr int margin = 8;
constexpr int indentStep = 14;
constexpr int signSize = 13;
constexpr int rowAir = 8; ///< above and below a wrapped text together

Mark markAt(const QModelIndex &index) { return static_cast<Mark>(index.data(LookProxy::MarkRole).toInt()); }

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QRect CellDelegate::foldBox(const QRect &cell, const QModelIndex &index) const
{
    const int left = cell.left() + margin - 4 + index.data(LookProxy::IndentRole).toInt() * indentStep;
    return {left, cell.top(), 14, cell.height()};
}

void CellDelegate::paintBack(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Mark mark = markAt(index);
    const bool corrected = index.data(LookProxy::CorrectedRole).toBool();
    const bool grave = mark == Mark::Error || mark == Mark::Warning;
    QColor back = c.pane;
    if (grave)
        back = markBackground(mark, c);
    else if (corrected)
        back = c.fixBack;
    else if (option.state & QStyle::State_Selected)
        back = c.accentBack;
    else if (index.data(GroupRole).toBool())
        back = c.head;
    painter->fillRect(option.rect, back);
    QColor soft = c.line;
    soft.setAlphaF(0.55F);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, soft);
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setBrush(Qt::NoBrush);
    if (mark == Mark::Error) {
        painter->setPen(QPen(c.error, 1.5));
        painter->drawRect(frame);
    }
    if (index.data(LookProxy::PartnerRole).toBool()) {
        painter->setPen(QPen(c.accent, 1.2, Qt::DashLine));
        painter->drawRect(frame);
    }
    // Where the colour of a sign hides that of the selection, a frame shows it.
    if (option.state & QStyle::State_HasFocus || (option.state & QStyle::State_Selected && grave)) {
        painter->setPen(QPen(c.accent, option.state & QStyle::State_HasFocus ? 2 : 1.2));
        painter->drawRect(frame);
    }
}

int CellDelegate::paintSigns(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    int x = option.rect.left() + 5;
    const double top = option.rect.center().y() - signSize / 2.0 + 0.5;
    const auto put = [&](Mark mark) {
        paintMark(*painter, mark, QRectF(x, top, signSize, signSize), markColour(mark, c));
        x += signSize + 2;
    };
    const Mark mark = markAt(index);
    if (mark != Mark::None)
        put(mark);
    if (index.data(LookProxy::CorrectedRole).toBool())
        put(Mark::Corrected);
    return x - option.rect.left() - 5;
}

void CellDelegate::paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPointF m = QRectF(foldBox(option.rect, index)).center();
    QPainterPath triangle;
    if (index.data(LookProxy::FoldRole).toInt() == 1)
        triangle.addPolygon(QPolygonF{m + QPointF(-4, -2), m + QPointF(4, -2), m + QPointF(0, 3)});
    else
        triangle.addPolygon(QPolygonF{m + QPointF(-2, -4), m + QPointF(3, 0), m + QPointF(-2, 4)});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(triangle, m_theme.colours().dim);
}

void CellDelegate::paintAside(QPainter *painter, const QRect &box, const QModelIndex &index, const Taken &taken) const
{
    const Colours &c = m_theme.colours();
    const bool numeric = index.data(LookProxy::NumericRole).toBool();
    painter->setFont(m_theme.font(Theme::Step::Small));
    const QFontMetrics small(painter->font());
    const QVariant printed = index.data(LookProxy::PrintedRole);
    const QString parsed = printed.isValid() ? QString() : index.data(ParsedRole).toString();
    if (printed.isValid() || !parsed.isEmpty()) {
        // What the document says stays in sight, struck through, beside the corrected value.
        QFont font = painter->font();
        font.setStrikeOut(printed.isValid());
        painter->setFont(font);
        painter->setPen(c.dim);
        const bool right = numeric || (!printed.isValid() && taken.text > 0);
        const int after = taken.text > 0 ? taken.text + 6 : 0;
        const QRect rest = numeric ? box.adjusted(taken.signs, 0, -after, 0) : box.adjusted(after, 0, 0, 0);
        const QString text = printed.isValid() ? printed.toString().remove(u'\n') : parsed;
        if (rest.width() < small.averageCharWidth() * 3)
            return;
        painter->drawText(rest, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                          small.elidedText(text, Qt::ElideRight, rest.width()));
        return;
    }
    const int tied = index.data(LookProxy::TiedRole).toInt();
    if (!numeric || tied == 0)
        return;
    const QString count = QString::number(tied);
    const int width = 11 + small.horizontalAdvance(count);
    const int left = box.right() - taken.text - 6 - width;
    if (left < box.left() - margin + 3 + taken.signs)
        return;
    paintMark(*painter, Mark::Tied, QRectF(left, box.center().y() - 4.5, 10, 10), c.tie);
    painter->setPen(c.tie);
    painter->drawText(QRect(left + 11, box.top(), width, box.height()), Qt::AlignVCenter, count);
}

QFont CellDelegate::fontOf(const QModelIndex &index) const
{
    QFont font = m_theme.font();
    if (index.data(LookProxy::StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor CellDelegate::textColour(const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    if (markAt(index) == Mark::Error)
        return c.error;
    const QVariant attained = index.data(AttainmentRole);
    if (!attained.isValid())
        return c.text;
    switch (static_cast<Attainment>(attained.toInt())) {
    case Attainment::Met:
        return c.tie;
    case Attainment::Partly:
    case Attainment::Missed:
        return c.warning;
    case Attainment::Unknown:
        break;
    }
    return c.dim;
}

int CellDelegate::lead(const QModelIndex &index) const
{
    const int fold = index.data(LookProxy::FoldRole).toInt() > 0 ? 10 : 0;
    return index.data(LookProxy::IndentRole).toInt() * indentStep + fold;
}

int CellDelegate::pointShift(const QModelIndex &index, const QString &text, const QFontMetrics &metrics) const
{
    const int most = index.data(LookProxy::DecimalsRole).toInt();
    const int here = decimalsOf(text);
    if (here >= most || text.isEmpty())
        return 0;
    const int digit = metrics.horizontalAdvance(u'0');
    return (most - here) * digit + (here == 0 ? metrics.horizontalAdvance(u'.') : 0);
}

void CellDelegate::paintText(QPainter *painter, const QRect &box, const QModelIndex &index, const QString &text) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const bool right = index.data(LookProxy::NumericRole).toBool();
    const int width = m_sizes.advance(text, painter->font());
    if (!right && width > box.width() - 2 && box.height() >= 2 * metrics.height()) {
        m_sizes.paint(*painter, box, text);
        return;
    }
    painter->drawText(box, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                      width <= box.width() ? text : metrics.elidedText(text, Qt::ElideRight, box.width()));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintBack(painter, option, index);
    const int signs = paintSigns(painter, option, index);
    painter->setFont(fontOf(index));
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool numeric = index.data(LookProxy::NumericRole).toBool();
    QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    if (numeric)
        box.setRight(box.right() - pointShift(index, text, painter->fontMetrics()));
    else
        box.setLeft(box.left() + signs + lead(index));
    if (index.data(LookProxy::FoldRole).toInt() > 0)
        paintFold(painter, option, index);
    painter->setPen(textColour(index));
    const int width = m_sizes.advance(text, painter->font());
    if (!numeric && asideBelow(index, text, box.width() - 2)) {
        // Both as one block in the middle of the row.
        const int line = QFontMetrics(m_theme.font(Theme::Step::Small)).height();
        const int above = std::min(m_sizes.height(text, painter->font(), box.width()), box.height() - line);
        const int top = box.top() + (box.height() - above - line) / 2;
        paintText(painter, QRect(box.left(), top - 2, box.width(), above + 4), index, text);
        paintAside(painter, QRect(box.left(), top + above, box.width(), line), index, {signs, 0});
    } else {
        paintText(painter, box, index, text);
        paintAside(painter, box, index, {signs, std::min(box.width(), width)});
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFont font = fontOf(index);
    int width = m_sizes.advance(text, font) + 2 * margin + 2 + lead(index);
    if (index.data(LookProxy::NumericRole).toBool()) {
        width += pointShift(index, text, QFontMetrics(font));
        if (text.isEmpty())
            return {width, m_theme.rowHeight()};
        width += 4 + tieWidth(index);
    }
    if (markAt(index) != Mark::None)
        width += signSize + 2;
    for (const QString &aside : {index.data(LookProxy::PrintedRole).toString(), index.data(ParsedRole).toString()}) {
        if (!aside.isEmpty())
            width += m_sizes.advance(aside, m_theme.font(Theme::Step::Small)) + 10;
    }
    return {width, m_theme.rowHeight()};
}

bool CellDelegate::asideBelow(const QModelIndex &index, const QString &text, int room) const
{
    const QString parsed = index.data(LookProxy::PrintedRole).isValid() ? QString() : index.data(ParsedRole).toString();
    if (parsed.isEmpty())
        return false;
    const int beside = m_sizes.advance(parsed, m_theme.font(Theme::Step::Small)) + 8;
    return m_sizes.advance(text, fontOf(index)) + beside > room;
}

int CellDelegate::tieWidth(const QModelIndex &index) const
{
    return index.data(LookProxy::NumericRole).toBool() && index.data(LookProxy::TiedRole).toInt() > 0 ? 26 : 0;
}

int CellDelegate::heightFor(const QModelIndex &index, int width) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFont font = fontOf(index);
    int room = width - 2 * margin - lead(index) - 2; // advances are rounded
    if (markAt(index) != Mark::None)
        room -= signSize + 2;
    if (room < 12)
        return m_theme.rowHeight();
    const int below = asideBelow(index, text, room) ? QFontMetrics(m_theme.font(Theme::Step::Small)).height() : 0;
    if (m_sizes.advance(text, font) <= room)
        return std::max(m_theme.rowHeight(), below > 0 ? QFontMetrics(font).height() + below + rowAir : 0);
    return std::max(m_theme.rowHeight(), m_sizes.height(text, font, room) + below + rowAir);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAccessibleName(tr("Cell text"));
    if (index.data(LookProxy::NumericRole).toBool())
        editor->setAlignment(Qt::AlignRight);
    Q_EMIT editorOpened(editor, index);
    return editor;
}

} // namespace gouji
