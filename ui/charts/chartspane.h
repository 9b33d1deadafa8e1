// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/chartview.h"
#include "charts/flowview.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace gouji {

/// Charts of the document with the table each is drawn from. Follows every edit. Owned by the main window.
class ChartsPane final : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPane(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(const ReviewDocument *document);
    void copyPicture();
    /// Writes the chart as PNG or SVG, as the name ends.
    [[nodiscard]] Result<Done> save(const QString &path);

Q_SIGNALS:
    void figureActivated(gouji::FigureId figure);
    void failed(const gouji::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar(const Theme &theme);
    void refresh();
    void showChart(int row);
    void fillTable(const ChartData &data);
    void fillFlowTable(const ChartData &data);
    void fitTable();
    void fillSeriesMenu(const ChartData &data);
    void askForFile();
    [[nodiscard]] QWidget &picture() const; ///< what is shown

    const ReviewDocument *m_document = nullptr;
    std::vector<ChartData> m_charts;
    QListWidget *m_list;
    ChartView *m_view;
    FlowView *m_flow;
    QStackedWidget *m_pictures;
    QToolButton *m_seriesButton = nullptr;
    QMenu *m_seriesMenu = nullptr;
    QTableWidget *m_table;
    bool m_stale = true; ///< worked out when the pane is seen
};

} // namespace gouji
