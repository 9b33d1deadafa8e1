// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chartdrawing.h"
#include "export/samplenotes.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace gouji;

namespace {

ChartData chartOf(std::vector<Series> series)
{
    ChartData chart;
    chart.unit = Unit::WanYuan;
    chart.series = std::move(series);
    return chart;
}

SeriesPoint point(const QString &category, const char *value)
{
    SeriesPoint point;
    point.category = category;
    point.value = *Decimal::parse(QString::fromLatin1(value));
    return point;
}

QStringList textsOf(const ChartDrawing &drawing)
{
    QStringList texts;
    for (const ChartDrawing::Label &label : drawing.labels)
        texts << label.text;
    return texts;
}

} // namespace

class TestChartDrawing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proportions();
    void negative();
    void many();
    void escaped();
    void ofTheSample();
};

void TestChartDrawing::proportions()
{
    const ChartDrawing drawing =
        drawingOf(chartOf({{QStringLiteral("收入"),
                            {point(QStringLiteral("甲"), "100.00"), point(QStringLiteral("乙"), "25.00")}}}),
                  Language::Chinese);
    QCOMPARE(drawing.bars.size(), size_t(2));
    QCOMPARE(drawing.bars[0].box.width(), drawing.bars[1].box.width() * 4);
    QCOMPARE(drawing.bars[0].box.left(), drawing.bars[1].box.left());
    const QStringList texts = textsOf(drawing);
    QVERIFY(texts.contains(QStringLiteral("100.00")) && texts.contains(QStringLiteral("25.00")));
    QVERIFY(texts.contains(QStringLiteral("甲")) && texts[0].contains(QStringLiteral("万元")));
}

void TestChartDrawing::negative()
{
    const ChartDrawing drawing = drawingOf(
        chartOf({{QStringLiteral("x"), {point(QStringLiteral("甲"), "-50"), point(QStringLiteral("乙"), "50")}}}),
        Language::English);
    QCOMPARE(drawing.bars[0].box.right(), drawing.bars[1].box.left());
    for (const ChartDrawing::Bar &bar : drawing.bars)
        QVERIFY(QRectF(QPointF(), drawing.size).contains(bar.box));
}

void TestChartDrawing::many()
{
    Series series{QStringLiteral("x"), {}};
    for (int i = 0; i < 20; ++i)
        series.points.push_back(point(QStringLiteral("很长很长很长很长很长很长很长的名称%1").arg(i), "1"));
    const ChartDrawing drawing = drawingOf(chartOf({series}), Language::Chinese);
    QCOMPARE(drawing.bars.size(), size_t(12));
    QVERIFY(textsOf(drawing).contains(QStringLiteral("另有 8 项未画出")));
    QVERIFY(textsOf(drawing).filter(QStringLiteral("…")).size() == 12);
}

void TestChartDrawing::escaped()
{
    const ChartDrawing drawing = drawingOf(chartOf({{QStringLiteral("<b>"), {point(QStringLiteral("<a&\u0007"), "1")}},
                                                    {QStringLiteral("y"), {point(QStringLiteral("<a&\u0007"), "2")}}}),
                                           Language::Chinese);
    QXmlStreamReader xml(svgOf(drawing));
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(text.contains(QStringLiteral("<a&⟨U+0007⟩")));
    QVERIFY(text.contains(QStringLiteral("<b>"))); // the legend of two series
}

void TestChartDrawing::ofTheSample()
{
    const Knowledge knowledge = Knowledge::builtIn();
    const std::vector<ChartDrawing> charts = summaryCharts(sampleNotes(knowledge).disclosure, Language::Chinese);
    QCOMPARE(charts.size(), size_t(3));
    for (const ChartDrawing &chart : charts) {
        QVERIFY(!chart.bars.empty());
        const QImage image = imageOf(chart, 2);
        QCOMPARE(image.size(), (chart.size * 2).toSize());
    }
}

QTEST_MAIN(TestChartDrawing)
#include "test_chartdrawing.moc"
