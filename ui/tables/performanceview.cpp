// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/performanceview.h"

#include "items/indicatormodel.h"
#include "items/itemroles.h"
#include "items/projectmodel.h"
#include "tables/celltable.h"
#include "tables/figurelooks.h"
#include "tables/lookproxy.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

PerformanceView::PerformanceView(const Theme &theme, const FigureLooks &looks, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_looks(looks)
    , m_projectLooks(new LookProxy(theme, looks, this))
    , m_projects(new CellTable(theme))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_scroll(new QScrollArea)
    , m_form(new QWidget)
{
    m_projects->setAccessibleName(tr("Projects"));
    m_projects->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_projects->setSelectionMode(QAbstractItemView::SingleSelection);
    m_projects->setTabKeyNavigation(false);
    m_projects->setModel(m_projectLooks);
    m_form->setProperty("sheet", true);
    m_form->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    addPart(m_funding, tr("Funding"));
    addPart(m_indicators, tr("Indicators"));
    addPart(m_goals, tr("Project and goals"));
    m_goals.view->horizontalHeader()->hide();
    column->addStretch(1);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the tables in it take the keys
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_splitter->addWidget(m_projects);
    m_splitter->addWidget(m_scroll);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    setFocusProxy(m_projects);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    connect(m_projects->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_quiet && current.isValid())
                    showForm(current.data(CellRole).value<CellPosition>().statement);
            });
    connect(m_projects, &CellTable::cellChosen, this, [this](const CellPosition &cell) {
        if (!m_quiet)
            Q_EMIT cellChosen(cell);
    });
}

PerformanceView::~PerformanceView() = default;

void PerformanceView::addPart(Part &part, const QString &title)
{
    part.title = new QLabel(title);
    part.title->setProperty("strong", true);
    part.title->setContentsMargins(8, 12, 8, 4);
    part.looks = new LookProxy(m_theme, m_looks, this);
    part.view = new CellTable(m_theme);
    part.view->setFitted(true);
    part.view->setAccessibleName(title);
    part.view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.view->setModel(part.looks);
    part.title->setBuddy(part.view);
    m_form->layout()->addWidget(part.title);
    m_form->layout()->addWidget(part.view);
    connect(part.view, &CellTable::textsEntered, this, &PerformanceView::textsEntered);
    connect(part.view, &CellTable::editorOpened, this, &PerformanceView::editorOpened);
    connect(part.view, &CellTable::revertRequested, this, &PerformanceView::revertRequested);
    connect(part.view, &CellTable::cellChosen, this, [this, view = part.view](const CellPosition &cell) {
        const QRect at = view->visualRect(view->currentIndex());
        m_scroll->ensureVisible(0, view->y() + view->horizontalHeader()->height() + at.center().y(), 0,
                                at.height() / 2 + 24);
        if (!m_quiet)
            Q_EMIT cellChosen(cell);
    });
    connect(part.looks, &QAbstractItemModel::modelReset, this, &PerformanceView::layOutParts);
}

void PerformanceView::setModel(Part &part, FormModel *model)
{
    part.model = model;
    part.looks->setSourceModel(model);
}

void PerformanceView::setItems(ReviewItems *items)
{
    m_quiet = true;
    m_statement = -1;
    for (Part *part : {&m_funding, &m_goals, &m_indicators})
        setModel(*part, nullptr);
    m_projectLooks->setSourceModel(nullptr);
    m_projectModel.reset();
    m_fundingModel.reset();
    m_goalModel.reset();
    m_indicatorModel.reset();
    if (items) {
        m_projectModel = std::make_unique<ProjectModel>(
            *items, [this](int statement) { return m_looks.inStatement(statement).count; });
        m_fundingModel = std::make_unique<FundingModel>(*items);
        m_goalModel = std::make_unique<GoalModel>(*items);
        m_indicatorModel = std::make_unique<IndicatorModel>(*items);
        for (LookProxy *looks : {m_projectLooks, m_funding.looks, m_goals.looks, m_indicators.looks})
            looks->setDocument(&items->document());
        m_projectLooks->setSourceModel(m_projectModel.get());
        setModel(m_funding, m_fundingModel.get());
        setModel(m_goals, m_goalModel.get());
        setModel(m_indicators, m_indicatorModel.get());
    }
    m_quiet = false;
    layOutProjects();
}

void PerformanceView::refresh()
{
    for (LookProxy *looks : {m_projectLooks, m_funding.looks, m_goals.looks, m_indicators.looks})
        looks->refresh();
    m_stale = !isVisible();
    if (!m_stale)
        layOutParts();
}

void PerformanceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        layOutParts();
    m_stale = false;
}

bool PerformanceView::hasForm(int statement) const { return m_projectModel && m_projectModel->rowOf(statement) >= 0; }

void PerformanceView::showForm(int statement)
{
    const int row = m_projectModel ? m_projectModel->rowOf(statement) : -1;
    if (row < 0)
        return;
    const bool fresh = m_statement != statement || m_fundingModel->form() != row;
    m_statement = statement;
    m_quiet = true;
    if (m_projects->currentIndex().row() != row)
        m_projects->selectRow(row);
    if (fresh) {
        m_fundingModel->setForm(row);
        m_goalModel->setForm(row);
        m_indicatorModel->setForm(row);
        m_scroll->ensureVisible(0, 0);
    }
    m_quiet = false;
    layOutParts();
    if (fresh)
        Q_EMIT formShown(statement);
}

bool PerformanceView::selectCell(const CellPosition &cell)
{
    if (!hasForm(cell.statement))
        return false;
    showForm(cell.statement);
    for (const Part *part : {&m_indicators, &m_funding, &m_goals}) {
        const QModelIndex found = part->model->indexOf(cell);
        if (!found.isValid())
            continue;
        m_quiet = true;
        part->view->setCurrentIndex(part->looks->mapFromSource(found));
        m_quiet = false;
        return true;
    }
    return selectInProjects(cell);
}

/// The total score and what else only the list of projects shows.
bool PerformanceView::selectInProjects(const CellPosition &cell)
{
    const int row = m_projectModel->rowOf(cell.statement);
    for (const int column : {ProjectModel::Score, ProjectModel::Execution}) {
        const QModelIndex at = m_projectModel->index(row, column);
        if (at.data(CellRole).value<CellPosition>() != cell)
            continue;
        m_quiet = true;
        m_projects->setCurrentIndex(m_projectLooks->mapFromSource(at));
        m_quiet = false;
        return true;
    }
    return false;
}

void PerformanceView::hideEmptyColumns(const Part &part)
{
    for (int column = 0; column < part.looks->columnCount(); ++column) {
        bool empty = true;
        for (int row = 0; row < part.looks->rowCount() && empty; ++row) {
            const QModelIndex at = part.looks->index(row, column);
            const bool optional = part.model == m_indicatorModel.get() && column == IndicatorModel::Deviation;
            empty = (optional || !(at.flags() & Qt::ItemIsEditable)) && at.data().toString().isEmpty();
        }
        part.view->setColumnHidden(column, empty);
    }
}

void PerformanceView::layOutParts()
{
    if (m_quiet || !m_indicatorModel)
        return;
    for (const Part *part : {&m_funding, &m_goals, &m_indicators}) {
        const bool there = part->looks->rowCount() > 0;
        part->title->setVisible(there);
        part->view->setVisible(there);
        part->view->clearSpans();
        hideEmptyColumns(*part);
    }
    const bool targets = m_indicators.view->isColumnHidden(IndicatorModel::Actual);
    m_indicators.view->setColumnHidden(IndicatorModel::Reached, targets);
    for (int row = 0; row < m_indicatorModel->rowCount();) {
        const int rows = m_indicatorModel->levelSpan(row);
        if (m_indicatorModel->isGroup(row))
            m_indicators.view->setSpan(row, IndicatorModel::Level, 1, 2);
        else if (rows > 1)
            m_indicators.view->setSpan(row, IndicatorModel::Level, rows, 1);
        row += rows;
    }
    for (const Part *part : {&m_funding, &m_goals, &m_indicators})
        part->view->layOut();
}

void PerformanceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_divided)
        layOutProjects();
}

/// The list takes what it needs, but not more than a third.
void PerformanceView::layOutProjects()
{
    m_projects->layOut();
    const int rows = m_projectModel ? m_projectModel->rowCount() : 0;
    m_projects->setVisible(rows > 0);
    const int wanted = m_projects->horizontalHeader()->sizeHint().height() + rows * m_theme.rowHeight() + 4;
    const int most = std::max(4 * m_theme.rowHeight(), height() / 3);
    m_splitter->setSizes({std::min(wanted, most), std::max(200, height() - std::min(wanted, most))});
}

} // namespace gouji
