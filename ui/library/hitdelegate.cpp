// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/hitdelegate.h"

#include "base/amountquery.h"
#include "base/number.h"

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
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString line = own.text;
    const auto [from, length] = find(line);
    if (from < 0) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    const QRect box = paintRow(*painter, own, index);
    const QFontMetrics metrics(own.font);
    // The hit stands in the first half of what is shown.
    QString start = line.left(from);
    if (metrics.horizontalAdvance(start) > box.width() / 2)
        start = metrics.elidedText(start, Qt::ElideLeft, box.width() / 3);
    const QString hit = line.mid(from, length);
    const int x = box.left() + metrics.horizontalAdvance(start);
    const int end = x + metrics.horizontalAdvance(hit);
    painter->fillRect(QRect(x, box.center().y() - metrics.height() / 2, end - x, metrics.height()),
                      QColor(0xf0, 0xc0, 0x30, 110));
    painter->setFont(own.font);
    painter->setPen(own.palette.color(QPalette::Text));
    painter->drawText(box.left(), baseline(box, metrics), start + hit);
    painter->drawText(end, baseline(box, metrics),
                      metrics.elidedText(line.mid(from + length), Qt::ElideRight, std::max(0, box.right() - end)));
    painter->restore();
}

} // namespace gouji
