// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/series.h"
#include "tables/figurelooks.h"

#include <QtCharts/QChartView>

#include <QSet>

class QAbstractBarSeries;
class QBarSet;

namespace gouji {

class Theme;

/// Draws one chart as lying bars, so that Chinese names stay whole. A bar leads to its figure; figures in a finding are
/// drawn in the colour of errors and their names carry its sign. Owned by the charts pane.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    void setData(const ChartData &data, const FigureLooks &looks);
    [[nodiscard]] const QStringList &categories() const { return m_categories; }
    void setHidden(const QString &series, bool hidden);
    [[nodiscard]] bool isHidden(const QString &series) const { return m_hidden.contains(series); }

Q_SIGNALS:
    void figureActivated(gouji::FigureId figure);
    void hiddenChanged(); ///< a series was switched on or off in the legend

private:
    void build();
    void fitBars(QAbstractBarSeries &bars, double height) const;
    void addLegend(QChart &chart, QAbstractBarSeries &bars);
    void addSeries(QAbstractBarSeries &bars, const Series &series, const QColor &colour);
    void connectSet(QBarSet &set, const Series &series);
    void addAxes(QAbstractBarSeries &bars);
    [[nodiscard]] QString labelOf(const QString &category) const;
    [[nodiscard]] bool isWrong(const SeriesPoint &point) const;
    [[nodiscard]] QColor colourOf(size_t series) const;
    void build(QAbstractBarSeries &bars);

    const Theme &m_theme;
    ChartData m_data;
    FigureLooks m_looks;
    QStringList m_categories;
    QSet<QString> m_hidden;
};

} // namespace gouji
