// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablespane.h"

#include "document/figureindex.h"
#include "items/claimmodel.h"
#include "items/gridmodel.h"
#include "items/itemroles.h"
#include "tables/celldelegate.h"
#include "tables/gridview.h"
#include "tables/lookproxy.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace gouji {

TablesPane::TablesPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_claimLooks(new LookProxy(theme, m_looks, this))
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_grid(new GridView(theme, m_looks))
    , m_numbers(new QTableView)
    , m_nothing(new QLabel)
{
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Kinds of tables"));
    for (int i = 0; i < tableTabs; ++i)
        m_bar->addTab({});
    buildClaims(theme);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("dim", true);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_numbers);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(buildCaption());
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &TablesPane::showTab);
    connect(m_grid, &GridView::textsEntered, this, &TablesPane::enter);
    connect(m_grid, &GridView::structureRequested, this,
            [this](const StructureEdit &edit) { report(Editor(*m_document).restructure(m_grid->statement(), edit)); });
    connect(m_grid, &GridView::revertRequested, this,
            [this](const CellPosition &cell) { report(Editor(*m_document).revertCell(cell)); });
    connect(m_grid, &GridView::cellChosen, this, [this](const CellPosition &cell) {
        Q_EMIT figureChosen(figureOfCell(m_document->disclosure(), cell), cell);
    });
    refresh();
}

TablesPane::~TablesPane() = default;

QWidget *TablesPane::buildCaption()
{
    auto *caption = new QWidget;
    caption->setProperty("sheet", true);
    caption->setAttribute(Qt::WA_StyledBackground);
    m_chooser = new QComboBox;
    m_chooser->setAccessibleName(tr("Table"));
    m_chooser->setMaxVisibleItems(24);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(18);
    m_title = elidedLabel();
    m_title->setProperty("strong", true);
    m_facts = dimLabel();
    auto *row = new QHBoxLayout(caption);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_title, 1);
    row->addWidget(m_facts);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet && m_chooser->currentIndex() >= 0)
            showStatement(m_chooser->currentData().toInt());
    });
    return caption;
}

void TablesPane::buildClaims(const Theme &theme)
{
    m_numbers->setItemDelegate(new CellDelegate(theme, m_numbers));
    m_numbers->setShowGrid(false);
    m_numbers->setFrameShape(QFrame::NoFrame);
    m_numbers->setWordWrap(false);
    m_numbers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_numbers->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_numbers->verticalHeader()->hide();
    m_numbers->horizontalHeader()->setHighlightSections(false);
    m_numbers->setAccessibleName(tr("Numbers of the narrative"));
    m_numbers->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_numbers->setModel(m_claimLooks);
    connect(m_numbers->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const auto figure = current.data(FigureRole).value<FigureId>();
                if (!figure.isNull() && !m_quiet)
                    Q_EMIT figureChosen(figure, {});
            });
    connect(&theme, &Theme::changed, this,
            [this, &theme] { m_numbers->verticalHeader()->setDefaultSectionSize(theme.rowHeight()); });
}

void TablesPane::setDocument(ReviewDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_grid->show(nullptr, nullptr, -1);
    m_claimLooks->setSourceModel(nullptr);
    m_models.clear();
    m_claims.reset();
    m_items.reset();
    m_shown.fill(-1);
    m_document = document;
    refresh();
    if (!document)
        return;
    m_items = std::make_unique<ReviewItems>(*document);
    connect(m_items.get(), &ReviewItems::refused, this, &TablesPane::failed);
    connect(document, &ReviewDocument::changed, this, [this](const Change &change) {
        if (change.everything) {
            m_models.clear();
            m_grid->show(nullptr, nullptr, -1);
        }
        refresh();
        if (change.everything)
            showTab();
    });
    m_claims = std::make_unique<ClaimModel>(*m_items);
    m_claimLooks->setSourceModel(m_claims.get());
    m_claimLooks->setDocument(document);
    layOutClaims();
    // The first tab that has something.
    for (int i = 0; i < tableTabs; ++i) {
        if (!m_tabs[static_cast<size_t>(i)].empty()) {
            m_bar->setCurrentIndex(i);
            break;
        }
    }
    showTab();
}

void TablesPane::layOutClaims()
{
    m_claimLooks->setMarkColumn(ClaimModel::NumberColumn);
    m_numbers->setColumnHidden(ClaimModel::SentenceColumn, true);
    const int widths[] = {76, 0, 0, 96, 80, 132, 60};
    for (int i = 0; i < ClaimModel::ColumnCount; ++i) {
        const bool stretch = i == ClaimModel::SubjectColumn;
        m_numbers->horizontalHeader()->setSectionResizeMode(i,
                                                            stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretch && widths[i] > 0)
            m_numbers->setColumnWidth(i, widths[i]);
    }
}

void TablesPane::refresh()
{
    m_looks = m_document ? FigureLooks(*m_document) : FigureLooks();
    m_tabs = m_document ? statementsByTab(m_document->disclosure()) : std::array<std::vector<int>, tableTabs>{};
    fillTabs();
    m_grid->refresh();
    if (m_claims)
        m_claimLooks->refresh();
    updateCaption();
}

void TablesPane::fillTabs()
{
    const QString names[] = {tr("Income"), tr("Expenditure"), tr("Performance"), tr("Other tables"), tr("Narrative")};
    for (int i = 0; i < tableTabs; ++i) {
        int problems = 0;
        for (const int statement : m_tabs[static_cast<size_t>(i)])
            problems += m_looks.problems(statement);
        if (i == static_cast<int>(TableTab::Narrative))
            problems = m_looks.problemsInClaims();
        m_bar->setTabText(i, problems > 0 ? QStringLiteral("%1  ✕%2").arg(names[i]).arg(problems) : names[i]);
        m_bar->setTabToolTip(i, problems > 0 ? tr("%n finding(s)", nullptr, problems) : QString());
    }
}

TableTab TablesPane::tab() const { return static_cast<TableTab>(m_bar->currentIndex()); }

void TablesPane::setTab(TableTab tab) { m_bar->setCurrentIndex(static_cast<int>(tab)); }

void TablesPane::showTab()
{
    const auto &statements = m_tabs[static_cast<size_t>(tab())];
    const bool narrative = tab() == TableTab::Narrative;
    m_quiet = true;
    m_chooser->clear();
    for (const int statement : statements) {
        const Statement &s = m_document->disclosure().statements[static_cast<size_t>(statement)];
        QString name = s.title.isEmpty() ? tr("Table without title") : s.title;
        if (!s.grid.pages.empty() && s.grid.pages.front() > 0)
            name += tr(" · p. %1").arg(s.grid.pages.front());
        m_chooser->addItem(name, statement);
    }
    m_quiet = false;
    m_chooser->setVisible(statements.size() > 1);
    m_title->setVisible(statements.size() <= 1);
    if (narrative) {
        m_stack->setCurrentWidget(m_claims && m_claims->rowCount() > 0 ? static_cast<QWidget *>(m_numbers) : m_nothing);
    } else if (statements.empty()) {
        m_stack->setCurrentWidget(m_nothing);
    } else {
        int &last = m_shown[static_cast<size_t>(tab())];
        if (std::find(statements.begin(), statements.end(), last) == statements.end())
            last = statements.front();
        showStatement(last);
    }
    m_nothing->setText(m_document ? tr("Nothing of this kind in the document.") : tr("No document is open."));
    updateCaption();
}

void TablesPane::showStatement(int statement)
{
    if (!m_document)
        return;
    auto &model = m_models[statement];
    if (!model)
        model = std::make_unique<GridModel>(*m_items, statement);
    m_shown[static_cast<size_t>(tab())] = statement;
    m_stack->setCurrentWidget(m_grid);
    if (m_grid->statement() != statement)
        m_grid->show(model.get(), m_document, statement);
    m_quiet = true;
    m_chooser->setCurrentIndex(m_chooser->findData(statement));
    m_quiet = false;
    updateCaption();
}

void TablesPane::updateCaption()
{
    m_title->clear();
    m_facts->clear();
    if (!m_document || tab() == TableTab::Narrative) {
        const int numbers = m_claims ? m_claims->rowCount() : 0;
        m_title->setText(numbers > 0 ? tr("%n number(s) in the narrative", nullptr, numbers) : QString());
        m_title->setVisible(true);
        return;
    }
    const int statement = m_grid->statement();
    const auto &statements = m_document->disclosure().statements;
    if (statement < 0 || statement >= static_cast<int>(statements.size()) || m_tabs[static_cast<size_t>(tab())].empty())
        return;
    const Statement &s = statements[static_cast<size_t>(statement)];
    m_title->setText(s.title.isEmpty() ? tr("Table without title") : s.title);
    QStringList facts;
    if (s.unit != Unit::Unknown)
        facts << tr("Unit: %1").arg(unitName(s.unit));
    else
        facts << tr("Unit not given");
    if (!s.grid.pages.empty() && s.grid.pages.front() > 0)
        facts << (s.grid.pages.size() == 1 ? tr("page %1").arg(s.grid.pages.front())
                                           : tr("pages %1–%2").arg(s.grid.pages.front()).arg(s.grid.pages.back()));
    int tied = 0;
    for (const StatementFigure &figure : s.figures)
        tied +=
            m_looks.look({FigureId::In::Statement, statement, figure.row * s.grid.columns + figure.column}).tied > 0;
    facts << tr("tied %1 / %2").arg(tied).arg(s.figures.size());
    m_facts->setText(facts.join(QStringLiteral("　")));
}

void TablesPane::showCell(const CellPosition &cell)
{
    if (!m_document || cell.statement < 0)
        return;
    const auto has = [&](TableTab t) {
        const auto &list = m_tabs[static_cast<size_t>(t)];
        return std::find(list.begin(), list.end(), cell.statement) != list.end();
    };
    if (!has(tab())) {
        for (int i = 0; i < tableTabs; ++i) {
            if (has(static_cast<TableTab>(i))) {
                m_bar->setCurrentIndex(i);
                break;
            }
        }
    }
    showStatement(cell.statement);
    m_grid->selectCell(cell.row, cell.column);
}

void TablesPane::showFigure(FigureId figure)
{
    if (!m_document || figure.isNull())
        return;
    if (figure.in == FigureId::In::Statement) {
        showCell(cellOfFigure(m_document->disclosure(), figure));
        return;
    }
    const int row = m_claims ? m_claims->rowOf(figure) : -1;
    if (row < 0)
        return;
    setTab(TableTab::Narrative);
    m_quiet = true;
    m_numbers->selectRow(row);
    m_numbers->scrollTo(m_claimLooks->index(row, 0));
    m_quiet = false;
}

void TablesPane::setPartners(const std::vector<FigureId> &figures) { m_grid->proxy().setPartners(figures); }

void TablesPane::enter(const std::vector<CellText> &texts)
{
    if (!m_document || texts.empty())
        return;
    report(Editor(*m_document).correctCells(texts));
}

void TablesPane::report(const Result<Done> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

void TablesPane::focusContent() { m_stack->currentWidget()->setFocus(); }

} // namespace gouji
