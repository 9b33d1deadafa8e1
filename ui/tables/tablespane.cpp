// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablespane.h"

#include "document/figureindex.h"
#include "items/gridmodel.h"
#include "tables/entrybox.h"
#include "tables/gridview.h"
#include "tables/lookproxy.h"
#include "tables/narrativeview.h"
#include "tables/performanceview.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace gouji {

TablesPane::TablesPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_performance(new PerformanceView(theme, m_looks))
    , m_grid(new GridView(theme, m_looks))
    , m_numbers(new NarrativeView(theme, m_looks))
    , m_nothing(new QLabel)
    , m_entry(new EntryBox(theme, this))
{
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Kinds of tables"));
    for (int i = 0; i < tableTabs; ++i)
        m_bar->addTab({});
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("dim", true);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_performance);
    m_stack->addWidget(m_numbers);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(buildCaption());
    column->addWidget(m_stack, 1);
    connectViews();
    refresh();
    connect(&theme, &Theme::changed, this, &TablesPane::updateCaption);
}

TablesPane::~TablesPane()
{
    blockSignals(true); // the commands may be gone before
    m_performance->setItems(nullptr);
}

/// Ctrl+PgDown and Ctrl+PgUp turn to another tab, with Shift to another table of the tab.
void TablesPane::addKeys()
{
    const auto key = [this](QKeyCombination keys, const std::function<void()> &act) {
        auto *turn = new QShortcut(QKeySequence(keys), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, act] {
            act();
            focusContent();
        });
    };
    for (const auto &[page, step] : {std::pair{Qt::Key_PageDown, 1}, {Qt::Key_PageUp, -1}}) {
        key(Qt::CTRL | page,
            [this, by = step] { m_bar->setCurrentIndex((m_bar->currentIndex() + by + tableTabs) % tableTabs); });
        key(Qt::CTRL | Qt::SHIFT | page, [this, by = step] {
            if (const int count = m_chooser->count(); count > 1 && m_chooser->isVisible())
                m_chooser->setCurrentIndex((m_chooser->currentIndex() + by + count) % count);
        });
    }
}

void TablesPane::connectViews()
{
    connect(m_bar, &QTabBar::currentChanged, this, &TablesPane::showTab);
    connect(m_bar, &QTabBar::tabBarClicked, this, [this](int tab) {
        m_bar->setCurrentIndex(tab);
        focusContent();
    });
    addKeys();
    connect(m_grid, &GridView::structureRequested, this, &TablesPane::restructure);
    const auto follow = [this](auto *view) {
        using View = std::remove_pointer_t<decltype(view)>;
        connect(view, &View::textsEntered, this, &TablesPane::enter);
        connect(view, &View::revertRequested, this,
                [this](const CellPosition &cell) { report(Editor(*m_document).revertCell(cell)); });
        connect(view, &View::cellChosen, this, [this](const CellPosition &cell) {
            if (!m_quiet)
                Q_EMIT figureChosen(figureOfCell(m_document->disclosure(), cell), cell);
        });
        connect(view, &View::editorOpened, this, [this](QLineEdit *editor, const CellPosition &cell) {
            if (m_document)
                m_entry->attach(editor, *m_document, cell);
        });
    };
    follow(m_grid);
    follow(m_performance);
    connect(m_performance, &PerformanceView::formShown, this, [this](int statement) {
        m_shown[static_cast<size_t>(TableTab::Performance)] = statement;
        updateCaption();
    });
    connect(m_numbers, &NarrativeView::figureChosen, this,
            [this](FigureId figure) { Q_EMIT figureChosen(figure, {}); });
    connect(m_raw, &QToolButton::toggled, this, [this] { showTab(); });
    for (const CellTable *table : cellTables()) {
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablesPane::targetChanged);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TablesPane::targetChanged);
    }
}

void TablesPane::setCrops(Crops &crops) { m_entry->setCrops(crops); }

bool TablesPane::showsForms() const { return tab() == TableTab::Performance && !m_raw->isChecked(); }

QWidget *TablesPane::buildCaption()
{
    auto *caption = new QWidget;
    caption->setProperty("sheet", true);
    caption->setAttribute(Qt::WA_StyledBackground);
    m_chooser = elidedBox();
    m_chooser->setAccessibleName(tr("Table"));
    m_chooser->setMaxVisibleItems(24);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(18);
    m_title = elidedLabel();
    m_title->setProperty("strong", true);
    m_facts = dimLabel();
    m_raw = new QToolButton;
    m_raw->setText(tr("As printed"));
    m_raw->setToolTip(tr("Show the form as it is printed"));
    m_raw->setCheckable(true);
    auto *row = new QHBoxLayout(caption);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_title, 1);
    row->addWidget(m_facts);
    row->addWidget(m_raw);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet && m_chooser->currentIndex() >= 0)
            showStatement(m_chooser->currentData().toInt());
    });
    return caption;
}

void TablesPane::setDocument(ReviewDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_grid->show(nullptr, nullptr, -1);
    m_models.clear();
    m_numbers->setItems(nullptr);
    m_performance->setItems(nullptr);
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
    m_performance->setItems(m_items.get());
    m_numbers->setItems(m_items.get());
    const auto first = std::ranges::find_if(m_tabs, [](const std::vector<int> &tab) { return !tab.empty(); });
    if (first != m_tabs.end())
        m_bar->setCurrentIndex(static_cast<int>(first - m_tabs.begin()));
    showTab();
}

void TablesPane::refresh()
{
    m_looks = m_document ? FigureLooks(*m_document) : FigureLooks();
    m_tabs = m_document ? statementsByTab(m_document->disclosure()) : std::array<std::vector<int>, tableTabs>{};
    fillTabs();
    m_grid->refresh();
    m_performance->refresh();
    m_numbers->refresh();
    updateCaption();
    Q_EMIT contentChanged();
}

void TablesPane::fillTabs()
{
    const QString names[] = {tr("Income"), tr("Expenditure"), tr("Performance"), tr("Other"), tr("Narrative")};
    for (int i = 0; i < tableTabs; ++i) {
        OpenFindings open;
        for (const int statement : m_tabs[static_cast<size_t>(i)])
            open.add(m_looks.inStatement(statement));
        if (i == static_cast<int>(TableTab::Narrative))
            open = m_looks.inClaims();
        const QString text = open.count > 0 ? names[i] + QStringLiteral("  ") + open.text() : names[i];
        if (m_bar->tabText(i) == text)
            continue; // the bar would lay itself out anew
        m_bar->setTabText(i, text);
        m_bar->setTabToolTip(i, open.count > 0 ? tr("%n finding(s)", nullptr, open.count) : QString());
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
    const bool listed = showsForms() && std::ranges::all_of(statements, [this](int statement) {
                            return m_performance->hasForm(statement);
                        });
    const bool chooses = statements.size() > 1 && !listed;
    m_chooser->setVisible(chooses);
    m_title->setVisible(!chooses);
    m_raw->setVisible(tab() == TableTab::Performance && !statements.empty());
    if (narrative) {
        m_stack->setCurrentWidget(m_numbers->count() > 0 ? static_cast<QWidget *>(m_numbers) : m_nothing);
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
    Q_EMIT targetChanged();
}

void TablesPane::showStatement(int statement)
{
    if (!m_document)
        return;
    auto &model = m_models[statement];
    if (!model)
        model = std::make_unique<GridModel>(*m_items, statement);
    m_shown[static_cast<size_t>(tab())] = statement;
    if (showsForms() && m_performance->hasForm(statement)) {
        m_stack->setCurrentWidget(m_performance);
        m_performance->showForm(statement);
        updateCaption();
        Q_EMIT targetChanged();
        return;
    }
    m_stack->setCurrentWidget(m_grid);
    if (m_grid->statement() != statement)
        m_grid->show(model.get(), m_document, statement);
    m_quiet = true;
    m_chooser->setCurrentIndex(m_chooser->findData(statement));
    m_quiet = false;
    updateCaption();
    Q_EMIT targetChanged();
}

void TablesPane::updateCaption()
{
    m_title->clear();
    m_facts->clear();
    if (!m_document || tab() == TableTab::Narrative) {
        const int numbers = m_numbers->count();
        m_title->setText(numbers > 0 ? tr("%n number(s) in the narrative", nullptr, numbers) : QString());
        m_title->setVisible(true);
        return;
    }
    const bool form = m_stack->currentWidget() == m_performance;
    const int statement = form ? m_performance->statement() : m_grid->statement();
    const auto &statements = m_document->disclosure().statements;
    if (statement < 0 || statement >= static_cast<int>(statements.size()) || m_tabs[static_cast<size_t>(tab())].empty())
        return;
    const Statement &s = statements[static_cast<size_t>(statement)];
    m_title->setText(s.title.isEmpty() ? tr("Table without title") : s.title);
    m_facts->setText(captionOf(s, statement, m_looks, m_theme.displayUnit()));
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
    m_quiet = true;
    const bool found = m_stack->currentWidget() == m_performance && m_performance->selectCell(cell);
    if (!found && showsForms())
        m_raw->setChecked(true); // a cell that only the printed form has
    m_quiet = false;
    if (found)
        return;
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
    setTab(TableTab::Narrative);
    (void)m_numbers->select(figure);
}

void TablesPane::setPartners(const std::vector<FigureId> &figures) { m_grid->proxy().setPartners(figures); }

void TablesPane::enter(const std::vector<CellText> &texts)
{
    if (m_document && !texts.empty())
        report(Editor(*m_document).correctCells(texts));
}

/// Carries a repair out; what was moved stays selected.
void TablesPane::restructure(const StructureEdit &edit)
{
    const CellPosition at = m_grid->currentCell();
    const Result<Done> done = Editor(*m_document).restructure(m_grid->statement(), edit);
    report(done);
    if (!done || at.row < 0)
        return;
    const bool row = edit.op == StructureEdit::Op::MoveRow;
    const bool column = edit.op == StructureEdit::Op::MoveColumn;
    showCell({at.statement, row ? edit.to : at.row, column ? edit.to : at.column});
}

void TablesPane::report(const Result<Done> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

std::vector<CellTable *> TablesPane::cellTables() const
{
    std::vector<CellTable *> all = m_performance->tables();
    all.insert(all.begin(), m_grid);
    all.push_back(&m_numbers->table());
    return all;
}

bool TablesPane::showsGrid() const { return m_stack->currentWidget() == m_grid; }

CellTable *TablesPane::activeTable() const
{
    const QWidget *shown = m_stack->currentWidget();
    CellTable *first = nullptr;
    for (CellTable *table : cellTables()) {
        if (table != shown && !shown->isAncestorOf(table))
            continue;
        if (table->hasFocus())
            return table;
        if (!first || (!first->currentIndex().isValid() && table->currentIndex().isValid()))
            first = table;
    }
    return first;
}

void TablesPane::focusContent() { m_stack->currentWidget()->setFocus(); }

} // namespace gouji
