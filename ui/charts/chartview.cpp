// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "theme/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QValueAxis>

#include <QCursor>
#include <QToolTip>

#include <algorithm>

namespace gouji {

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAccessibleName(tr("Chart"));
    connect(&m_theme, &Theme::changed, this, &ChartView::build);
}

void ChartView::setData(const ChartData &drawn, const CheckResult &result)
{
    m_data = drawn;
    m_tallies = result.tallies;
    build();
}

void ChartView::build()
{
    if (m_data.isEmpty())
        return; // an axis without values has no range
    m_categories = categoriesOf(m_data);
    auto *fresh = new QChart;
    const Colours &c = m_theme.colours();
    fresh->setBackgroundBrush(c.pane);
    fresh->setBackgroundRoundness(0);
    fresh->setMargins({8, 4, 16, 4});
    const QString unit = unitName(m_data.unit);
    fresh->setTitle(m_data.isEmpty() ? QString()
                    : unit.isEmpty() ? chartTitle(m_data.kind)
                                     : tr("%1 (%2)").arg(chartTitle(m_data.kind), unit));
    fresh->setTitleFont(m_theme.font(Theme::Step::Title));
    fresh->setTitleBrush(c.text);
    auto *bars = new QHorizontalBarSeries;
    bars->setBarWidth(0.68);
    // Told apart by brightness too, not by hue alone.
    const QColor colours[] = {c.accent, m_theme.isDark() ? QColor(0xe6, 0xb6, 0x5a) : QColor(0xc9, 0x8a, 0x1b), c.tie,
                              c.fix};
    for (size_t i = 0; i < m_data.series.size(); ++i)
        addSeries(*bars, m_data.series[i], colours[i % std::size(colours)]);
    fresh->addSeries(bars);
    fresh->legend()->setVisible(m_data.series.size() > 1);
    fresh->legend()->setFont(m_theme.font(Theme::Step::Small));
    fresh->legend()->setLabelColor(c.text);
    fresh->legend()->setAlignment(Qt::AlignTop);
    QChart *before = chart();
    setChart(fresh);
    delete before;
    addAxes(*bars);
    const int height =
        110 + static_cast<int>(m_categories.size() * (14 + 14 * std::max<size_t>(1, m_data.series.size())));
    setMinimumHeight(height);
}

void ChartView::addSeries(QHorizontalBarSeries &bars, const Series &series, const QColor &colour)
{
    auto *set = new QBarSet(series.name.isEmpty() ? chartTitle(m_data.kind) : series.name);
    set->setColor(colour);
    set->setBorderColor(colour);
    set->setSelectedColor(m_theme.colours().error);
    std::vector<FigureId> figures;
    std::vector<QString> printed;
    double total = 0;
    // The axis runs upwards: the first category stands last.
    for (qsizetype i = m_categories.size() - 1; i >= 0; --i) {
        const auto point = std::find_if(series.points.begin(), series.points.end(),
                                        [&](const SeriesPoint &p) { return p.category == m_categories[i]; });
        const bool there = point != series.points.end();
        const double value = there ? point->value.toString().toDouble() : 0;
        set->append(value);
        total += value;
        figures.push_back(there ? point->figure : FigureId{});
        printed.push_back(there ? point->value.grouped() : QString());
        if (there && m_tallies.value(point->figure).failed > 0)
            set->selectBar(set->count() - 1);
    }
    QStringList names = m_categories;
    std::reverse(names.begin(), names.end());
    connect(set, &QBarSet::clicked, this, [this, figures](int index) {
        const auto i = static_cast<size_t>(index);
        if (i < figures.size() && !figures[i].isNull())
            Q_EMIT figureActivated(figures[i]);
    });
    connect(set, &QBarSet::hovered, this, [this, printed, names, total, set](bool on, int index) {
        if (!on || index < 0 || index >= names.size()) {
            QToolTip::hideText();
            return;
        }
        const double share = total > 0 ? set->at(index) / total * 100 : 0;
        QToolTip::showText(QCursor::pos(),
                           QStringLiteral("%1 %2 (%3%)")
                               .arg(names[index], printed[static_cast<size_t>(index)], QString::number(share, 'f', 1)),
                           this);
    });
    bars.append(set);
}

void ChartView::addAxes(QHorizontalBarSeries &bars)
{
    const Colours &c = m_theme.colours();
    auto *names = new QBarCategoryAxis;
    QStringList labels = m_categories;
    std::reverse(labels.begin(), labels.end());
    names->append(labels);
    auto *values = new QValueAxis;
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsFont(m_theme.font(Theme::Step::Small));
        axis->setLabelsColor(c.text);
        axis->setLinePenColor(c.line);
        axis->setGridLineColor(c.line);
    }
    names->setGridLineVisible(false);
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->setTickCount(5);
    chart()->addAxis(names, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    bars.attachAxis(names);
    bars.attachAxis(values);
    values->setMin(std::min(0.0, values->min()));
    values->applyNiceNumbers();
}

} // namespace gouji
