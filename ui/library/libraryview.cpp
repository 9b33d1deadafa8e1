// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryview.h"

#include "items/itemroles.h"
#include "library/facetview.h"
#include "library/hitdelegate.h"
#include "library/hitsmodel.h"
#include "library/importview.h"
#include "session/libraryaccess.h"
#include "theme/rowdelegate.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
namespace gouji {

namespace {

/// Rows are chosen whole, Enter opens; the look of all lists here.
void dress(QTableView &table, const Theme &theme)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    dressRows(table);
    QObject::connect(&theme, &Theme::changed, &table,
                     [&table, &theme] { table.verticalHeader()->setDefaultSectionSize(theme.rowHeight()); });
}

} // namespace

LibraryView::LibraryView(LibraryModel &model, LibraryAccess &access, Importer &importer, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_filter(new LibraryFilter(model, this))
    , m_hitsModel(new HitsModel(model, *m_filter, this))
    , m_hitDelegate(new HitDelegate(this))
    , m_field(new QLineEdit)
    , m_count(dimLabel())
    , m_clear(new QToolButton)
    , m_grid(new QTableView)
    , m_hits(new QTableView)
    , m_hitCount(new QLabel)
    , m_hitPart(new QWidget)
{
    buildGrid(theme);
    buildHits(theme);
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(m_grid);
    right->addWidget(m_hitPart);
    right->setChildrenCollapsible(false);
    auto *across = new QSplitter(Qt::Horizontal);
    across->addWidget(new FacetView(*m_filter));
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setSizes({210, 780});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(across, 1);
    column->addWidget(new ImportView(importer, theme));
    setFocusProxy(m_grid);
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, [this, &access] { access.search(m_field->text()); });
    connect(&access, &LibraryAccess::found, this, &LibraryView::showHits);
    connect(m_filter, &LibraryFilter::changed, this, &LibraryView::refresh);
    refresh();
}

QWidget *LibraryView::buildBar()
{
    auto *bar = new QWidget;
    markAs(bar, "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    m_field->setPlaceholderText(tr("Find text or amounts in all documents: 1234.56 万"));
    m_field->setAccessibleName(tr("Find in the library"));
    m_field->setClearButtonEnabled(true);
    auto *narrow = new QLineEdit;
    narrow->setPlaceholderText(tr("Filter documents"));
    narrow->setAccessibleName(tr("Filter documents"));
    narrow->setClearButtonEnabled(true);
    narrow->setMaximumWidth(220);
    m_clear->setText(tr("Show all"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_field, 1);
    row->addWidget(narrow);
    row->addWidget(m_clear);
    row->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_hitPart->isVisible())
            m_hits->setFocus();
    });
    connect(narrow, &QLineEdit::textChanged, m_filter, &LibraryFilter::setText);
    connect(m_clear, &QToolButton::clicked, this, [this, narrow] {
        narrow->clear();
        m_filter->clear();
    });
    return bar;
}

void LibraryView::buildGrid(const Theme &theme)
{
    dress(*m_grid, theme);
    m_grid->setModel(m_filter);
    m_grid->setSortingEnabled(true);
    m_grid->sortByColumn(LibraryModel::Changed, Qt::DescendingOrder);
    m_grid->setColumnHidden(LibraryModel::Body, true); // the title begins with it
    m_grid->setAccessibleName(tr("Documents of the library"));
    QHeaderView &header = *m_grid->horizontalHeader();
    header.setSectionResizeMode(LibraryModel::Title, QHeaderView::Stretch);
    connect(&theme, &Theme::changed, this, &LibraryView::fitGrid);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &QTableView::doubleClicked, this, &LibraryView::activate);
    connect(m_grid, &QTableView::customContextMenuRequested, this, &LibraryView::menuAt);
}

/// The names get what the other columns leave: these are as wide as their titles and the longest of their texts.
void LibraryView::fitGrid()
{
    constexpr int mostRows = 200; // more tell nothing new
    constexpr int margins = 18;
    constexpr int arrow = 14; ///< of the sorted column
    const QFont title = m_theme.font(Theme::Step::Small);
    const QFont body = m_theme.font();
    for (int column = LibraryModel::Year; column < LibraryModel::ColumnCount; ++column) {
        int width = m_sizes.advance(m_filter->headerData(column, Qt::Horizontal).toString(), title) + arrow;
        for (int row = 0; row < std::min(mostRows, m_filter->rowCount()); ++row)
            width = std::max(width, m_sizes.advance(m_filter->index(row, column).data().toString(), body));
        m_grid->setColumnWidth(column, width + margins);
    }
}

void LibraryView::buildHits(const Theme &theme)
{
    dress(*m_hits, theme);
    m_hits->setModel(m_hitsModel);
    m_hits->setItemDelegateForColumn(HitsModel::Text, m_hitDelegate);
    m_hits->setAccessibleName(tr("Hits in the library"));
    QHeaderView &header = *m_hits->horizontalHeader();
    header.setStretchLastSection(true);
    header.resizeSection(HitsModel::Document, 260);
    header.resizeSection(HitsModel::Page, 80);
    m_hitCount->setContentsMargins(10, 6, 10, 6);
    auto *column = new QVBoxLayout(m_hitPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hitCount);
    column->addWidget(m_hits, 1);
    m_hitPart->hide();
    connect(m_hits, &QTableView::doubleClicked, this, &LibraryView::activateHit);
}

void LibraryView::startSearch()
{
    m_field->setFocus();
    m_field->selectAll();
}

void LibraryView::showHits(const QString &query, const std::vector<TextHit> &hits)
{
    if (query != m_field->text())
        return;
    m_full = hits.size() >= LibraryAccess::mostHits;
    m_hitDelegate->setQuery(query);
    m_hitsModel->setHits(hits);
    m_hitPart->setVisible(!query.trimmed().isEmpty());
    if (m_hitsModel->rowCount() > 0)
        m_hits->selectRow(0);
    refresh();
}

void LibraryView::refresh()
{
    fitGrid();
    const int all = m_model.rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n document(s)", nullptr, all) : tr("%1 of %2 documents").arg(shown).arg(all));
    m_clear->setVisible(m_filter->isActive());
    const int hits = m_hitsModel->rowCount();
    const QString text = tr("%1 pages in %2 documents").arg(hits).arg(m_hitsModel->documentCount());
    m_hitCount->setText(hits == 0 ? tr("Nothing found")
                        : m_full  ? tr("The newest %1; a longer text finds fewer").arg(text)
                                  : text);
}

const LibraryDocument *LibraryView::documentAt(const QModelIndex &index) const
{
    return m_model.document(m_filter->mapToSource(index).row());
}

void LibraryView::activate(const QModelIndex &index)
{
    if (const LibraryDocument *document = documentAt(index))
        Q_EMIT documentActivated(LibraryDocument(*document));
}

void LibraryView::activateHit(const QModelIndex &index)
{
    const TextHit *hit = m_hitsModel->hit(index.row());
    const LibraryDocument *document = hit ? m_model.documentOf(hit->document) : nullptr;
    if (document)
        Q_EMIT hitActivated(LibraryDocument(*document), TextHit(*hit), m_field->text());
}

void LibraryView::menuAt(const QPoint &point)
{
    const LibraryDocument *document = documentAt(m_grid->indexAt(point));
    if (!document)
        return;
    using State = LibraryDocument::State;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_grid->indexAt(point);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, index] { activate(index); });
    menu->addSeparator();
    const std::pair<State, QString> states[] = {{State::New, tr("Mark as new")},
                                                {State::Started, tr("Mark as in review")},
                                                {State::Finished, tr("Mark as done")}};
    for (const auto &[state, text] : states) {
        QAction *action = menu->addAction(text);
        action->setEnabled(document->state != state);
        connect(action, &QAction::triggered, this,
                [this, chosen = *document, state = state] { Q_EMIT stateChosen(chosen, state); });
    }
    menu->popup(m_grid->viewport()->mapToGlobal(point));
}

void LibraryView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_grid->hasFocus())
        activate(m_grid->currentIndex());
    else if (enter && m_hits->hasFocus())
        activateHit(m_hits->currentIndex());
    else if (event->key() == Qt::Key_Escape && !m_field->text().isEmpty())
        m_field->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gouji
