// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "review/series.h"

#include <QtCharts/QChartView>

class QHorizontalBarSeries;

namespace gouji {

class Theme;

/// Draws one chart as lying bars, so that Chinese names stay whole. A bar leads to its figure; figures in a failed
/// check are drawn in the colour of errors. Owned by the charts pane.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    void setData(const ChartData &data, const CheckResult &result);
    [[nodiscard]] const QStringList &categories() const { return m_categories; }

Q_SIGNALS:
    void figureActivated(gouji::FigureId figure);

private:
    void build();
    void addSeries(QHorizontalBarSeries &bars, const Series &series, const QColor &colour);
    void addAxes(QHorizontalBarSeries &bars);

    const Theme &m_theme;
    ChartData m_data;
    QHash<FigureId, Tally> m_tallies;
    QStringList m_categories;
};

} // namespace gouji
