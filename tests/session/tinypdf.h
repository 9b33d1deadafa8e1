// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <vector>

/// A PDF of one page for each table: a title, a unit line and a ruled table, cells parted by "|". Needs
/// QGuiApplication.
namespace gouji::tinypdf {

struct Table {
    QString title;
    QStringList lines;
};

inline void paintTable(QPainter &painter, const Table &table)
{
    const int left = 60;
    const int top = 130;
    const int high = 22;
    const auto columns = table.lines.first().split(u'|').size();
    const int wide = static_cast<int>(480 / columns);
    painter.drawText(QRect(left, 60, 480, 24), Qt::AlignCenter, table.title);
    painter.drawText(QRect(left, 96, 480, 20), Qt::AlignRight, QStringLiteral("单位：万元"));
    for (int r = 0; r < table.lines.size(); ++r) {
        const QStringList texts = table.lines.at(r).split(u'|');
        for (int c = 0; c < texts.size(); ++c) {
            const QRect cell(left + c * wide, top + r * high, wide, high);
            painter.drawRect(cell);
            painter.drawText(cell.adjusted(4, 0, -4, 0), Qt::AlignCenter, texts.at(c));
        }
    }
}

inline QByteArray pdfOf(const std::vector<Table> &tables)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(11);
    painter.setFont(font);
    for (size_t i = 0; i < tables.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintTable(painter, tables[i]);
    }
    painter.end();
    return bytes;
}

/// 支出决算表: the total of 项目支出 is 30 where its rows give 31.
inline std::vector<Table> sample()
{
    return {
        {QStringLiteral("支出决算表"),
         {QStringLiteral("科目编码|科目名称|本年支出合计|基本支出|项目支出"),
          QStringLiteral("合计||141.00|111.00|30.00"), QStringLiteral("205|教育支出|121.00|100.00|21.00"),
          QStringLiteral("20502|普通教育|121.00|100.00|21.00"), QStringLiteral("2050202|小学教育|121.00|100.00|21.00"),
          QStringLiteral("210|卫生健康支出|21.00|11.00|10.00"),
          QStringLiteral("21011|行政事业单位医疗|21.00|11.00|10.00"),
          QStringLiteral("2101102|事业单位医疗|21.00|11.00|10.00")}}};
}

} // namespace gouji::tinypdf
