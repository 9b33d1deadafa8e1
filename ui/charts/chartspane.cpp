// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspane.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QToolButton>

namespace gouji {

ChartsPane::ChartsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_view(new ChartView(theme))
    , m_table(new QTableWidget)
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Charts"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Data of the chart"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_view);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar(theme));
    column->addWidget(scroll, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(middle);
    splitter->addWidget(m_table);
    splitter->setSizes({190, 640, 320});
    splitter->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChartsPane::showChart);
    connect(m_view, &ChartView::figureActivated, this, &ChartsPane::figureActivated);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int line, int at) {
        const QTableWidgetItem *item = m_table->item(line, at);
        const auto figure = item ? item->data(Qt::UserRole).value<FigureId>() : FigureId{};
        if (!figure.isNull())
            Q_EMIT figureActivated(figure);
    });
}

QWidget *ChartsPane::buildBar(const Theme &theme)
{
    auto *bar = new QWidget;
    bar->setProperty("bar", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *copy = new QToolButton;
    copy->setText(tr("Copy picture"));
    auto *save = new QToolButton;
    save->setText(tr("Save as PNG or SVG…"));
    save->setIcon(icon(QStringLiteral("export"), theme));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(save);
    connect(copy, &QToolButton::clicked, this, &ChartsPane::copyPicture);
    connect(save, &QToolButton::clicked, this, &ChartsPane::askForFile);
    return bar;
}

void ChartsPane::setDocument(const ReviewDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_stale = true;
    if (document) {
        connect(document, &ReviewDocument::changed, this, [this] {
            m_stale = true;
            if (isVisible())
                refresh();
        });
    }
    if (isVisible() || !document)
        refresh();
}

void ChartsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ChartsPane::refresh()
{
    m_stale = false;
    const int row = m_list->currentRow();
    m_charts = m_document ? chartsOf(m_document->disclosure()) : std::vector<ChartData>{};
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ChartData &chart : m_charts)
            m_list->addItem(chartTitle(chart.kind));
    }
    m_list->setCurrentRow(m_charts.empty() ? -1 : std::clamp(row, 0, static_cast<int>(m_charts.size()) - 1));
    showChart(m_list->currentRow());
}

void ChartsPane::showChart(int row)
{
    const bool there = row >= 0 && row < static_cast<int>(m_charts.size());
    const ChartData drawn = there ? m_charts[static_cast<size_t>(row)] : ChartData{};
    m_view->setVisible(there);
    if (there)
        m_view->setData(drawn, m_document->result());
    fillTable(drawn);
}

void ChartsPane::fillTable(const ChartData &drawn)
{
    const QStringList categories = categoriesOf(drawn);
    QStringList headers{tr("Item")};
    for (const Series &series : drawn.series)
        headers << (series.name.isEmpty() ? tr("Value") : series.name);
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setRowCount(static_cast<int>(categories.size()));
    for (int row = 0; row < categories.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(categories[row]));
        for (size_t s = 0; s < drawn.series.size(); ++s) {
            auto *item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            for (const SeriesPoint &point : drawn.series[s].points) {
                if (point.category == categories[row]) {
                    item->setText(point.value.grouped());
                    item->setData(Qt::UserRole, QVariant::fromValue(point.figure));
                }
            }
            m_table->setItem(row, static_cast<int>(s) + 1, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void ChartsPane::copyPicture() { QGuiApplication::clipboard()->setImage(m_view->grab().toImage()); }

Result<Done> ChartsPane::save(const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(m_view->size());
        svg.setViewBox(m_view->rect());
        QPainter painter(&svg);
        m_view->render(&painter);
    } else {
        QImage image(m_view->size() * 2, QImage::Format_ARGB32);
        image.setDevicePixelRatio(2);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_view->render(&painter);
        painter.end();
        image.save(&buffer, "PNG");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::NotWritable, tr("%1 cannot be written.").arg(path), file.errorString()};
    return Done{};
}

void ChartsPane::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save chart"), {}, tr("PNG picture (*.png);;SVG drawing (*.svg)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Result<Done> done = save(path); !done)
            Q_EMIT failed(done.error());
    });
    dialog->open();
}

} // namespace gouji
