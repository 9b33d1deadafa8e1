// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspane.h"

#include "theme/icons.h"
#include "theme/localtext.h"
#include "theme/rowdelegate.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QToolButton>

namespace gouji {

ChartsPane::ChartsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_view(new ChartView(theme))
    , m_flow(new FlowView(theme))
    , m_pictures(new QStackedWidget)
    , m_table(new QTableWidget)
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Charts"));
    m_list->setWordWrap(true);
    dressRows(*m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    dressRows(*m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Data of the chart"));
    m_table->viewport()->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    for (QWidget *view : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_flow)}) {
        auto *scroll = new QScrollArea;
        scroll->setAccessibleName(tr("Charts"));
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keys
        scroll->setWidget(view);
        m_pictures->addWidget(scroll);
    }
    m_pictures->addWidget(new QWidget); // nothing
    // The buttons stand above the data: the chart needs the height.
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar(theme));
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pictures);
    splitter->addWidget(right);
    splitter->setSizes({180, 620, 400});
    splitter->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChartsPane::showChart);
    connect(m_view, &ChartView::figureActivated, this, &ChartsPane::figureActivated);
    connect(m_flow, &FlowView::figureActivated, this, &ChartsPane::figureActivated);
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
    save->setText(tr("Save…"));
    save->setToolTip(tr("Save as PNG or SVG"));
    save->setIcon(icon(QStringLiteral("export"), theme));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    m_seriesMenu = new QMenu(bar);
    m_seriesButton = new QToolButton;
    m_seriesButton->setText(tr("Series"));
    m_seriesButton->setToolTip(tr("Series that are shown"));
    m_seriesButton->setPopupMode(QToolButton::InstantPopup);
    m_seriesButton->setMenu(m_seriesMenu);
    row->addWidget(m_seriesButton);
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
    m_list->setMinimumWidth(std::min(280, m_list->sizeHintForColumn(0) + 4)); // no title is cut
    m_list->setCurrentRow(m_charts.empty() ? -1 : std::clamp(row, 0, static_cast<int>(m_charts.size()) - 1));
    showChart(m_list->currentRow());
}

void ChartsPane::showChart(int row)
{
    const bool there = row >= 0 && row < static_cast<int>(m_charts.size());
    const ChartData drawn = there ? m_charts[static_cast<size_t>(row)] : ChartData{};
    const bool flow = shapeOf(drawn.kind) == ChartData::Shape::Flow;
    m_pictures->setCurrentIndex(!there ? 2 : flow ? 1 : 0);
    if (there && flow)
        m_flow->setData(drawn, FigureLooks(*m_document));
    else if (there)
        m_view->setData(drawn, FigureLooks(*m_document));
    m_seriesButton->setVisible(there && !flow && drawn.series.size() > 1);
    fillSeriesMenu(drawn);
    if (flow)
        fillFlowTable(drawn);
    else
        fillTable(drawn);
}

void ChartsPane::fillSeriesMenu(const ChartData &drawn)
{
    m_seriesMenu->clear();
    for (const Series &series : drawn.series) {
        QAction *shown = m_seriesMenu->addAction(seriesText(series.name));
        shown->setCheckable(true);
        shown->setChecked(!m_view->isHidden(series.name));
        connect(shown, &QAction::toggled, m_view,
                [this, name = series.name](bool on) { m_view->setHidden(name, !on); });
    }
}

QWidget &ChartsPane::picture() const
{
    return m_pictures->currentIndex() == 1 ? static_cast<QWidget &>(*m_flow) : *m_view;
}

namespace {

void setNumber(QTableWidget &table, int row, int column, const QString &text, const SeriesPoint *point, bool wrong)
{
    auto *item = new QTableWidgetItem(wrong ? markSign(Mark::Error) + u' ' + text : text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (point)
        item->setData(Qt::UserRole, QVariant::fromValue(point->figure.isNull() ? point->near : point->figure));
    table.setItem(row, column, item);
}

} // namespace

/// Each step of a flow has one amount; where income and expenditure in all differ, both.
void ChartsPane::fillFlowTable(const ChartData &drawn)
{
    const QStringList categories = categoriesOf(drawn);
    std::vector<Series> parts = drawn.beside;
    parts.insert(parts.end(), drawn.series.begin(), drawn.series.end());
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Item"), tr("Value")});
    m_table->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setRowCount(static_cast<int>(categories.size()));
    for (int row = 0; row < categories.size(); ++row) {
        QStringList values;
        const SeriesPoint *first = nullptr;
        for (const Series &part : parts) {
            const SeriesPoint *point = pointAt(part, categories[row]);
            if (point && !values.contains(point->value.grouped()))
                values << point->value.grouped();
            first = first ? first : point;
        }
        m_table->setItem(row, 0, new QTableWidgetItem(seriesText(categories[row])));
        setNumber(*m_table, row, 1, values.join(QStringLiteral(" ≠ ")), first, values.size() > 1);
    }
    fitTable();
}

/// A row for each category: its values, those that stand beside the drawn ones, and its share where there is one.
void ChartsPane::fillTable(const ChartData &drawn)
{
    const QStringList categories = categoriesOf(drawn);
    std::vector<Series> columns = drawn.beside;
    columns.insert(columns.end(), drawn.series.begin(), drawn.series.end());
    const bool shares = drawn.series.size() == 1 && !drawn.series[0].points.empty() &&
                        shareOf(drawn, drawn.series[0], drawn.series[0].points[0]);
    QStringList headers{tr("Item")};
    for (const Series &series : columns)
        headers << (series.name.isEmpty() ? tr("Value") : seriesText(series.name));
    if (shares)
        headers << tr("Share");
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    for (int column = 1; column < headers.size(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setRowCount(static_cast<int>(categories.size()));
    const FigureLooks looks = m_document ? FigureLooks(*m_document) : FigureLooks();
    for (int row = 0; row < categories.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(seriesText(categories[row])));
        for (size_t s = 0; s < columns.size(); ++s) {
            const SeriesPoint *point = pointAt(columns[s], categories[row]);
            const Mark mark = point && !point->figure.isNull() ? looks.look(point->figure).mark : Mark::None;
            QString text = point ? point->value.grouped() : QString();
            if (point && point->zeroBase)
                text += u'＊';
            setNumber(*m_table, row, static_cast<int>(s) + 1, text, point,
                      mark == Mark::Error || mark == Mark::Warning);
        }
        if (const SeriesPoint *point = shares ? pointAt(drawn.series[0], categories[row]) : nullptr) {
            const auto share = shareOf(drawn, drawn.series[0], *point);
            setNumber(*m_table, row, static_cast<int>(headers.size()) - 1, share ? share->toString() + u'%' : QString(),
                      point, false);
        }
    }
    fitTable();
}

/// Numbers are never cut; the names take what is left.
void ChartsPane::fitTable()
{
    m_table->resizeColumnsToContents();
    QHeaderView &header = *m_table->horizontalHeader();
    header.resizeSection(0, std::max(96, header.sectionSize(0) + m_table->viewport()->width() - header.length()));
}

bool ChartsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_table->columnCount() > 0)
        fitTable();
    return QWidget::eventFilter(watched, event);
}

void ChartsPane::copyPicture() { QGuiApplication::clipboard()->setImage(picture().grab().toImage()); }

Result<Done> ChartsPane::save(const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(picture().size());
        svg.setViewBox(picture().rect());
        QPainter painter(&svg);
        picture().render(&painter);
    } else {
        QImage image(picture().size() * 2, QImage::Format_ARGB32);
        image.setDevicePixelRatio(2);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture().render(&painter);
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
