// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/hitdelegate.h"

#include "base/amountquery.h"
#include "base/number.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace gouji {

namespace {

/// The first number of the line that is one of the values.
std::pair<qsizetype, qsizetype> findAmount(const QString &line, const std::vector<Decimal> &values)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!line[i].isDigit())
            continue;
        qsizetype end = i + 1;
        while (end < line.size() && (line[end].isDigit() || line[end] == u',' || line[end] == u'.'))
            ++end;
        while (!line[end - 1].isDigit())
            --end;
        const auto number = parseNumber(QStringView(line).mid(i, end - i));
        if (number && std::find(values.begin(), values.end(), number->value) != values.end())
            return {i, end - i};
        i = end;
    }
    return {-1, 0};
}

} // namespace

HitDelegate::HitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void HitDelegate::setQuery(const QString &query) { m_query = query.simplified(); }

std::pair<qsizetype, qsizetype> HitDelegate::find(const QString &line) const
{
    if (const auto values = printedValuesOf(m_query); !values.empty()) {
        if (const auto found = findAmount(line, values); found.first >= 0)
            return found;
    }
    for (const QString &word : m_query.split(u' ', Qt::SkipEmptyParts)) {
        if (const qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            return {at, word.size()};
    }
    return {-1, 0};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem base = option;
    initStyleOption(&base, index);
    const QString line = base.text;
    const auto [from, length] = find(line);
    if (from < 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    base.text.clear();
    base.widget->style()->drawControl(QStyle::CE_ItemViewItem, &base, painter, base.widget);
    const QRect box = option.rect.adjusted(6, 0, -6, 0);
    const QFontMetrics metrics(option.font);
    const QString before = line.left(from);
    const QString hit = line.mid(from, length);
    // The hit stands in the first half of what is shown.
    QString start = before;
    if (metrics.horizontalAdvance(before) > box.width() / 2)
        start = metrics.elidedText(before, Qt::ElideLeft, box.width() / 3);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(m_theme.colours().text);
    const int x = box.left() + metrics.horizontalAdvance(start);
    const QRect marked(x, box.center().y() - metrics.height() / 2, metrics.horizontalAdvance(hit), metrics.height());
    painter->fillRect(marked, QColor(0xf0, 0xc0, 0x30, 110));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, start + hit);
    const QRect rest(marked.right() + 1, box.top(), std::max(0, box.right() - marked.right()), box.height());
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(line.mid(from + length), Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace gouji
