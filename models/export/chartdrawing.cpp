// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chartdrawing.h"

#include "base/text.h"
#include "base/unit.h"
#include "export/writable.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace gouji {

namespace {

constexpr double Width = 640;
constexpr double NameWidth = 200;  // sixteen ideographs, as the longest names of the classification have
constexpr double ValueWidth = 110; // beside the longest bar
constexpr double BarHeight = 15;
constexpr double Gap = 9; // between categories
constexpr int TextSize = 12;
constexpr size_t MostCategories = 12;

constexpr QRgb ink = 0xff1d2430;
constexpr QRgb quiet = 0xff5c6675;
constexpr QRgb colours[] = {0xff2f6db3, 0xffd08a2e, 0xff5f9e6e};

/// Without a font: Chinese is as wide as high, everything else a little over half.
double widthOf(const QString &text, int size)
{
    double ems = 0;
    for (const QChar c : text)
        ems += isWide(c.unicode()) ? 1 : 0.57;
    return ems * size;
}

QString elided(QString text, double width, int size)
{
    if (widthOf(text, size) <= width)
        return text;
    while (!text.isEmpty() && widthOf(text, size) + size > width)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text + u'…';
}

double amount(Decimal value) { return value.toString().toDouble(); }

/// Where amounts stand between the left and the right end of the bars.
class Scale {
public:
    explicit Scale(const ChartData &chart)
    {
        for (const Series &series : chart.series) {
            for (const SeriesPoint &point : series.points) {
                m_least = std::min(m_least, amount(point.value));
                m_most = std::max(m_most, amount(point.value));
            }
        }
        if (m_most <= m_least)
            m_most = m_least + 1;
    }
    [[nodiscard]] double x(double value) const
    {
        const double left = NameWidth + 8;
        return left + (Width - ValueWidth - left) * (value - m_least) / (m_most - m_least);
    }

private:
    double m_least = 0;
    double m_most = 0;
};

void addLegend(ChartDrawing &drawing, const ChartData &chart, double y)
{
    double x = NameWidth + 8;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        const QString name = writable(chart.series[s].name);
        drawing.bars.push_back({QRectF(x, y - 10, 11, 11), colours[s % std::size(colours)]});
        drawing.labels.push_back({{x + 16, y}, Qt::AlignLeft, name, TextSize, quiet});
        x += 16 + widthOf(name, TextSize) + 24;
    }
}

/// The bars of one category, one below the other; gives where the next begins.
double addCategory(ChartDrawing &drawing, const ChartData &chart, const QString &category, const Scale &scale, double y)
{
    const double top = y;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        for (const SeriesPoint &point : chart.series[s].points) {
            if (point.category != category)
                continue;
            const double from = scale.x(std::min(0.0, amount(point.value)));
            const double to = scale.x(std::max(0.0, amount(point.value)));
            drawing.bars.push_back(
                {QRectF(from, y, std::max(1.0, to - from), BarHeight), colours[s % std::size(colours)]});
            drawing.labels.push_back(
                {{to + 6, y + BarHeight - 3}, Qt::AlignLeft, point.value.grouped(), TextSize, ink});
            y += BarHeight + 2;
        }
    }
    drawing.labels.push_back({{NameWidth, (top + y) / 2 + TextSize / 3.0},
                              Qt::AlignRight,
                              elided(writable(category), NameWidth - 4, TextSize),
                              TextSize,
                              ink});
    return y + Gap;
}

} // namespace

QString chartTitle(ChartData::Kind kind, Language language)
{
    switch (kind) {
    case ChartData::Kind::IncomeBySource:
        return said(u"收入来源", u"Income by source", language);
    case ChartData::Kind::ExpenditureByFunction:
        return said(u"支出功能分类", u"Expenditure by function", language);
    case ChartData::Kind::BasicAgainstProject:
        return said(u"基本支出与项目支出", u"Basic and project expenditure", language);
    case ChartData::Kind::BudgetAgainstFinal:
        return said(u"预算数与决算数", u"Budget and final accounts", language);
    case ChartData::Kind::ChangeOnLastYear:
        return said(u"比上年增减", u"Change on last year", language);
    case ChartData::Kind::OfficialExpenses:
        return said(u"“三公”经费", u"Official expenses", language);
    case ChartData::Kind::IndicatorAttainment:
        return said(u"绩效指标完成情况", u"Indicators met", language);
    case ChartData::Kind::ProjectScores:
        return said(u"项目自评得分", u"Scores of projects", language);
    case ChartData::Kind::ProjectExecution:
        return said(u"项目预算执行率", u"Execution rates of projects", language);
    case ChartData::Kind::Flow:
        break;
    }
    return said(u"收支流向", u"Flow of money", language);
}

ChartDrawing drawingOf(const ChartData &chart, Language language)
{
    ChartDrawing drawing;
    drawing.title = chartTitle(chart.kind, language);
    if (chart.unit != Unit::Unknown)
        drawing.title += (language == Language::Chinese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)"))
                             .arg(unitName(chart.unit));
    double y = 20;
    drawing.labels.push_back({{0, y - 4}, Qt::AlignLeft, drawing.title, 14, ink});
    if (chart.series.size() > 1)
        addLegend(drawing, chart, y += 20);
    y += 12;
    const Scale scale(chart);
    const QStringList categories = categoriesOf(chart);
    const qsizetype shown = std::min(categories.size(), static_cast<qsizetype>(MostCategories));
    for (qsizetype i = 0; i < shown; ++i)
        y = addCategory(drawing, chart, categories[i], scale, y);
    if (shown < categories.size()) {
        const QString said = (language == Language::Chinese ? QStringLiteral("另有 %1 项未画出")
                                                            : QStringLiteral("%1 more are not drawn"))
                                 .arg(categories.size() - shown);
        drawing.labels.push_back({{NameWidth + 8, y + 8}, Qt::AlignLeft, said, TextSize, quiet});
        y += 16;
    }
    drawing.size = QSizeF(Width, y);
    return drawing;
}

std::vector<ChartDrawing> summaryCharts(const Disclosure &disclosure, Language language)
{
    using Of = ChartData::Kind;
    static const Of order[] = {Of::IncomeBySource,  Of::ExpenditureByFunction, Of::BudgetAgainstFinal,
                               Of::ProjectScores,   Of::BasicAgainstProject,   Of::OfficialExpenses,
                               Of::ProjectExecution};
    const std::vector<ChartData> all = chartsOf(disclosure);
    std::vector<ChartDrawing> drawings;
    for (const Of kind : order) {
        const auto chart = std::ranges::find(all, kind, &ChartData::kind);
        if (chart != all.end() && drawings.size() < 3)
            drawings.push_back(drawingOf(*chart, language));
    }
    return drawings;
}

QByteArray svgOf(const ChartDrawing &drawing)
{
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" font-family="
                                 "\"Noto Sans CJK SC,Noto Sans SC,Microsoft YaHei,sans-serif\">\n")
                      .arg(number(drawing.size.width()), number(drawing.size.height()));
    for (const ChartDrawing::Bar &bar : drawing.bars) {
        svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n")
                   .arg(number(bar.box.x()), number(bar.box.y()), number(bar.box.width()), number(bar.box.height()),
                        QColor(bar.colour).name());
    }
    for (const ChartDrawing::Label &label : drawing.labels) {
        const QString anchor = label.anchor == Qt::AlignRight ? QStringLiteral("end") : QStringLiteral("start");
        svg += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\">")
                   .arg(number(label.at.x()), number(label.at.y()), QString::number(label.size),
                        QColor(label.colour).name(), anchor) +
               escapedHtml(label.text) + QStringLiteral("</text>\n");
    }
    return (svg + QStringLiteral("</svg>\n")).toUtf8();
}

QImage imageOf(const ChartDrawing &drawing, double scale)
{
    QImage image((drawing.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    for (const ChartDrawing::Bar &bar : drawing.bars)
        painter.fillRect(bar.box, QColor(bar.colour));
    QFont font(QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                           QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    for (const ChartDrawing::Label &label : drawing.labels) {
        font.setPixelSize(label.size);
        painter.setFont(font);
        painter.setPen(QColor(label.colour));
        const QRectF left(label.at.x(), label.at.y() - 40, Width, 40);
        const bool right = label.anchor == Qt::AlignRight;
        const double descent = QFontMetricsF(font).descent();
        painter.drawText((right ? left.translated(-Width, 0) : left).translated(0, descent),
                         int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom | Qt::TextSingleLine,
                         label.text);
    }
    return image;
}

} // namespace gouji
