// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "theme/localtext.h"
#include "theme/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QValueAxis>

#include <QCursor>
#include <QToolTip>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype lineLength = 12; ///< characters of a label before it is broken

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAccessibleName(tr("Chart"));
    connect(&m_theme, &Theme::changed, this, qOverload<>(&ChartView::build));
}

void ChartView::setData(const ChartData &drawn, const FigureLooks &looks)
{
    if (drawn.kind != m_data.kind)
        m_hidden.clear();
    m_data = drawn;
    m_looks = looks;
    build();
}

void ChartView::setHidden(const QString &series, bool hidden)
{
    if (hidden == m_hidden.contains(series))
        return;
    if (hidden)
        m_hidden.insert(series);
    else
        m_hidden.remove(series);
    build();
    Q_EMIT hiddenChanged();
}

bool ChartView::isWrong(const SeriesPoint &point) const
{
    const Mark mark = point.figure.isNull() ? Mark::None : m_looks.look(point.figure).mark;
    return mark == Mark::Error || mark == Mark::Warning;
}

/// Broken into lines, so that nothing of it is left out; with the sign of a finding in front.
QString ChartView::labelOf(const QString &category) const
{
    QString text = category;
    for (const Series &series : m_data.series) {
        const SeriesPoint *point = pointAt(series, category);
        if (point && isWrong(*point) && !text.startsWith(markSign(Mark::Error)))
            text.prepend(markSign(Mark::Error) + u' ');
        if (point && point->zeroBase)
            text += u'＊';
    }
    QString out;
    for (qsizetype from = 0; from < text.size(); from += lineLength) {
        // A last line of one or two characters goes with the one before.
        const bool rest = text.size() - from <= lineLength + 2;
        out += (out.isEmpty() ? QString() : QStringLiteral("<br/>")) +
               text.mid(from, rest ? -1 : lineLength).toHtmlEscaped();
        if (rest)
            break;
    }
    return out;
}

QColor ChartView::colourOf(size_t series) const
{
    // Told apart by brightness too, not by hue alone.
    const Colours &c = m_theme.colours();
    const QColor amber = m_theme.isDark() ? QColor(0xe6, 0xb6, 0x5a) : QColor(0xc9, 0x8a, 0x1b);
    if (m_data.kind == ChartData::Kind::IndicatorAttainment || m_data.kind == ChartData::Kind::ProjectScores) {
        const QColor kinds[] = {c.tie, amber, c.error, c.dim};
        const bool scores = m_data.kind == ChartData::Kind::ProjectScores;
        return scores && series == 1 ? amber : kinds[series % std::size(kinds)];
    }
    const QColor colours[] = {c.accent, amber, c.tie, c.fix};
    return colours[series % std::size(colours)];
}

void ChartView::build()
{
    if (m_data.isEmpty())
        return; // an axis without values has no range
    m_categories = categoriesOf(m_data);
    if (shapeOf(m_data.kind) == ChartData::Shape::Stacked)
        build(*new QHorizontalStackedBarSeries);
    else
        build(*new QHorizontalBarSeries);
}

void ChartView::build(QAbstractBarSeries &bars)
{
    auto *fresh = new QChart;
    const Colours &c = m_theme.colours();
    fresh->setBackgroundBrush(c.pane);
    fresh->setBackgroundRoundness(0);
    fresh->setMargins({8, 4, 16, 4});
    fresh->setLocalizeNumbers(true);
    const bool zeroBase = std::ranges::any_of(
        m_data.series, [](const Series &series) { return std::ranges::any_of(series.points, &SeriesPoint::zeroBase); });
    fresh->setTitle(
        zeroBase ? QStringLiteral("%1　%2").arg(chartHeading(m_data), tr("＊ nothing last year: no rate of change"))
                 : chartHeading(m_data));
    fresh->setTitleFont(m_theme.font(Theme::Step::Title));
    fresh->setTitleBrush(c.text);
    connect(fresh, &QChart::plotAreaChanged, &bars,
            [this, &bars](const QRectF &area) { fitBars(bars, area.height()); });
    for (size_t i = 0; i < m_data.series.size(); ++i)
        addSeries(bars, m_data.series[i], colourOf(i));
    fresh->addSeries(&bars);
    QChart *before = chart();
    setChart(fresh);
    delete before;
    addAxes(bars);
    addLegend(*fresh, bars);
    const bool stacked = shapeOf(m_data.kind) == ChartData::Shape::Stacked;
    const size_t side = stacked ? 1 : std::max<size_t>(1, m_data.series.size());
    const int line = QFontMetrics(m_theme.font(Theme::Step::Small)).height();
    int height = 120;
    for (const QString &category : std::as_const(m_categories))
        // A label that is higher than its bar's place would be cut: its text has a margin of its own.
        height += std::max(static_cast<int>(14 + 14 * side),
                           static_cast<int>(labelOf(category).count(QStringLiteral("<br/>")) + 1) * (line + 2) + 18);
    setMinimumHeight(height);
}

/// Few bars do not become blocks where there is much room.
void ChartView::fitBars(QAbstractBarSeries &bars, double height) const
{
    constexpr double share = 0.68; // of the room of a category
    constexpr double thickest = 36;
    const bool stacked = shapeOf(m_data.kind) == ChartData::Shape::Stacked;
    const double side = stacked ? 1 : std::max<double>(1, static_cast<double>(m_data.series.size()));
    const double room = height / std::max<double>(1, static_cast<double>(m_categories.size()));
    bars.setBarWidth(room > 0 ? std::min(share, thickest * side / room) : share);
}

void ChartView::addLegend(QChart &chart, QAbstractBarSeries &bars)
{
    QLegend *legend = chart.legend();
    legend->setVisible(m_data.series.size() > 1);
    legend->setFont(m_theme.font(Theme::Step::Small));
    legend->setLabelColor(m_theme.colours().text);
    legend->setAlignment(Qt::AlignTop);
    const QList<QLegendMarker *> markers = legend->markers(&bars);
    for (qsizetype i = 0; i < markers.size() && i < std::ssize(m_data.series); ++i) {
        QLegendMarker *marker = markers[i];
        const QString name = m_data.series[static_cast<size_t>(i)].name;
        if (m_hidden.contains(name)) {
            marker->setBrush(m_theme.colours().line);
            marker->setLabelBrush(m_theme.colours().dim);
        }
        // The chart is made anew: not while its legend is still at work.
        connect(
            marker, &QLegendMarker::clicked, this, [this, name] { setHidden(name, !m_hidden.contains(name)); },
            Qt::QueuedConnection);
    }
}

void ChartView::addSeries(QAbstractBarSeries &bars, const Series &series, const QColor &colour)
{
    auto *set = new QBarSet(series.name.isEmpty() ? chartTitle(m_data.kind) : seriesText(series.name));
    set->setColor(colour);
    set->setBorderColor(colour);
    set->setSelectedColor(m_theme.colours().error);
    const bool hidden = m_hidden.contains(series.name);
    // The axis runs upwards: the first category stands last.
    for (qsizetype i = m_categories.size() - 1; i >= 0; --i) {
        const SeriesPoint *point = pointAt(series, m_categories[i]);
        set->append(point && !hidden ? point->value.toString().toDouble() : 0);
        if (point && !hidden && isWrong(*point))
            set->selectBar(set->count() - 1);
    }
    connectSet(*set, series);
    bars.append(set);
}

void ChartView::connectSet(QBarSet &set, const Series &series)
{
    const auto at = [this, series](int bar) {
        const qsizetype category = m_categories.size() - 1 - bar;
        return category >= 0 && category < m_categories.size() ? pointAt(series, m_categories[category]) : nullptr;
    };
    connect(&set, &QBarSet::clicked, this, [this, at](int bar) {
        const SeriesPoint *point = at(bar);
        const FigureId figure = !point ? FigureId() : point->figure.isNull() ? point->near : point->figure;
        if (!figure.isNull())
            Q_EMIT figureActivated(figure);
    });
    connect(&set, &QBarSet::hovered, this, [this, at, series](bool on, int bar) {
        const SeriesPoint *point = on ? at(bar) : nullptr;
        if (!point) {
            QToolTip::hideText();
            return;
        }
        QString text =
            QStringLiteral("%1\n%2 %3").arg(point->category, seriesText(series.name), point->value.grouped());
        if (const auto share = shareOf(m_data, series, *point))
            text += QStringLiteral("  %1%").arg(share->toString());
        if (point->zeroBase)
            text += u'\n' + tr("＊ nothing last year: no rate of change");
        QToolTip::showText(QCursor::pos(), text, this);
    });
}

void ChartView::addAxes(QAbstractBarSeries &bars)
{
    const Colours &c = m_theme.colours();
    auto *names = new QBarCategoryAxis;
    QStringList labels;
    for (const QString &category : std::as_const(m_categories)) {
        QString label = labelOf(category);
        while (labels.contains(label))
            label += u'\u200b'; // the axis wants each once
        labels.prepend(label);
    }
    names->append(labels);
    auto *values = new QValueAxis;
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsFont(m_theme.font(Theme::Step::Small));
        axis->setLabelsColor(c.text);
        axis->setLinePenColor(c.line);
        axis->setGridLineColor(c.line);
    }
    names->setGridLineVisible(false);
    values->setTickCount(5);
    chart()->addAxis(names, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    bars.attachAxis(names);
    bars.attachAxis(values);
    values->setMin(std::min(0.0, values->min()));
    values->setMax(std::max(0.0, values->max()));
    if (values->max() <= values->min())
        values->setMax(1);
    values->applyNiceNumbers();
    values->setLabelFormat(values->max() - values->min() < 8 ? QStringLiteral("%.2f") : QStringLiteral("%.0f"));
}

} // namespace gouji
