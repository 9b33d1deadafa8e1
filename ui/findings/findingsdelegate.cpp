// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsdelegate.h"

#include "items/findingmodel.h"
#include "items/itemroles.h"
#include "review/decision.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace gouji {

namespace {

constexpr int margin = 8;
constexpr qsizetype mostLines = 4; ///< of a message; the details have the rest

/// The sign of the severity before the number, that of what was decided before the state.
Mark markAt(const QModelIndex &index)
{
    if (index.column() == FindingModel::Number) {
        if (index.data(VerdictRole).toInt() == static_cast<int>(Verdict::Rounding))
            return Mark::Rounding;
        constexpr Mark severities[] = {Mark::Error, Mark::Warning, Mark::Hint};
        return severities[index.data(SeverityRole).toInt()];
    }
    if (index.column() != FindingModel::State)
        return Mark::None;
    switch (index.data(StateRole).toInt()) {
    case static_cast<int>(Decision::State::Confirmed):
        return Mark::Confirmed;
    case static_cast<int>(Decision::State::Dismissed):
        return Mark::Dismissed;
    case static_cast<int>(Decision::State::Later):
        return Mark::Later;
    case FindingModel::Resolved:
        return Mark::Corrected;
    default:
        return Mark::None;
    }
}

} // namespace

FindingsDelegate::FindingsDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QStringList FindingsDelegate::lines(const QString &message, int room) const
{
    const QStringList all = m_sizes.lines(message, m_theme.font(), room);
    if (all.size() <= mostLines)
        return all;
    QStringList shown = all.first(mostLines);
    shown.back() = QFontMetrics(m_theme.font()).elidedText(shown.back() + all[mostLines], Qt::ElideRight, room);
    return shown;
}

int FindingsDelegate::rowHeight(const QString &message, int width) const
{
    const auto more = static_cast<int>(lines(message, width - 2 * margin).size()) - 1;
    return m_theme.rowHeight() + more * TextSizes::lineHeight(m_theme.font());
}

void FindingsDelegate::paintMessage(QPainter &painter, const QRect &box, const QString &text) const
{
    const QStringList shown = lines(text, box.width());
    const int line = TextSizes::lineHeight(painter.font());
    int top = box.top() + (box.height() - static_cast<int>(shown.size()) * line) / 2;
    for (const QString &one : shown) {
        painter.drawText(QRect(box.left(), top, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter, one);
        top += line;
    }
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? c.accentBack : c.pane);
    QColor soft = c.line;
    soft.setAlphaF(0.55F);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, soft);
    // Where the keys go is seen at the edge of the current row.
    const bool focus = option.widget && option.widget->hasFocus() && (option.state & QStyle::State_Selected);
    if (focus && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
    painter->setFont(m_theme.font());
    const int state = index.data(StateRole).toInt();
    const bool open = state == static_cast<int>(Decision::State::Open);
    QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    const auto mark = markAt(index);
    if (mark != Mark::None) {
        const double side = m_theme.textScale() * 14;
        paintMark(*painter, mark, QRectF(box.left(), option.rect.center().y() - side / 2 + 0.5, side, side),
                  markColour(mark, c));
        box.setLeft(box.left() + static_cast<int>(side) + 6);
    }
    painter->setPen(index.column() == FindingModel::Message && open ? c.text : c.dim);
    if (index.column() == FindingModel::Difference)
        painter->setPen(open ? c.text : c.dim);
    const QString text = index.data().toString();
    if (index.column() == FindingModel::Message)
        paintMessage(*painter, box, text);
    else
        painter->drawText(box, index.data(Qt::TextAlignmentRole).toInt(),
                          m_sizes.advance(text, painter->font()) <= box.width()
                              ? text
                              : painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace gouji
