// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingspane.h"

#include "findings/findingdetail.h"
#include "findings/findingsdelegate.h"
#include "findings/ledgerview.h"
#include "findings/promptbar.h"
#include "items/findingmodel.h"
#include "items/itemroles.h"
#include "review/editor.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace gouji {

namespace {

constexpr int mostState = 150; ///< pixels of the column

} // namespace

FindingsPane::FindingsPane(Crops &crops, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filter(new FindingsFilter(this))
    , m_list(new QTableView)
    , m_delegate(new FindingsDelegate(theme, m_list))
    , m_bar(new FindingsBar(theme))
    , m_detail(new FindingDetail(crops, theme))
    , m_ledger(new LedgerView(theme))
    , m_prompt(new PromptBar(theme))
    , m_none(new QLabel)
    , m_actions(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    buildList(theme);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildRight());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list);
    connect(m_bar, &FindingsBar::facetsChanged, this, [this](const FindingsFacets &facets) {
        m_filter->setFacets(facets);
        refresh();
    });
    connect(m_bar, &FindingsBar::sideChanged, this, &FindingsPane::showSide);
    connect(m_detail, &FindingDetail::figureActivated, this, &FindingsPane::figureActivated);
    connect(m_detail, &FindingDetail::placeActivated, this, &FindingsPane::placeActivated);
    connect(m_detail, &FindingDetail::correctionRequested, this, &FindingsPane::correct);
    connect(m_prompt, &PromptBar::closed, m_list, qOverload<>(&QWidget::setFocus));
    refresh();
}

QWidget *FindingsPane::buildLeft()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_ledger);
    m_none->setProperty("dim", true);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(12, 6, 12, 6);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_prompt);
    column->addWidget(m_none);
    column->addWidget(m_stack, 1);
    return left;
}

QWidget *FindingsPane::buildRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_detail, 1);
    m_actions->setContentsMargins(10, 6, 10, 6);
    m_actions->setSpacing(6);
    column->addLayout(m_actions);
    return right;
}

void FindingsPane::buildList(const Theme &theme)
{
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_filter);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(FindingModel::Number, Qt::AscendingOrder);
    m_list->setAccessibleName(tr("Findings"));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setMinimumSectionSize(10);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setMinimumSectionSize(30);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &FindingsPane::layOutColumns);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &FindingsPane::layOutRows);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &FindingsPane::layOutRows);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &FindingsPane::layOutRows);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &FindingsPane::layOutRows);
    connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == FindingModel::Message)
            layOutRows();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QString key = current();
        if (key.isEmpty() || key == m_key)
            return;
        m_key = key;
        m_detail->setFinding(key);
        Q_EMIT findingChosen(key);
    });
    connect(m_list, &QTableView::doubleClicked, this, [this] { Q_EMIT findingActivated(current()); });
}

int FindingsPane::widest(int column, int least, int most) const
{
    const QFontMetrics metrics(m_theme.font());
    int width = metrics.horizontalAdvance(m_filter->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(m_filter->rowCount(), 200); ++row)
        width = std::max(width, metrics.horizontalAdvance(m_filter->index(row, column).data().toString()));
    const double scale = m_theme.textScale();
    return static_cast<int>(std::clamp(width + 18.0, least * scale, most * scale));
}

std::vector<std::pair<int, int>> FindingsPane::wishes() const
{
    const int sign = static_cast<int>(20 * m_theme.textScale());
    return {{FindingModel::Number, widest(FindingModel::Number, 28, 60) + sign},
            {FindingModel::Place, widest(FindingModel::Place, 60, 110)},
            {FindingModel::Difference, widest(FindingModel::Difference, 60, 150)},
            {FindingModel::State, widest(FindingModel::State, 60, mostState) + sign}};
}

/// The message takes what the others leave: they are as wide as what stands in them.
void FindingsPane::layOutColumns()
{
    QHeaderView *header = m_list->horizontalHeader();
    if (header->count() < FindingModel::Columns)
        return;
    for (int column = 0; column < FindingModel::Columns; ++column)
        header->setSectionResizeMode(column,
                                     column == FindingModel::Message ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (const auto &[column, width] : wishes())
        header->resizeSection(column, width);
    layOutRows();
}

void FindingsPane::layOutRows()
{
    const int width = m_list->columnWidth(FindingModel::Message);
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QString message = m_filter->index(row, FindingModel::Message).data().toString();
        m_list->setRowHeight(row, m_delegate->rowHeight(message, width));
    }
}

void FindingsPane::setRules(const std::function<const Rule *(const QString &)> &rules) { m_detail->setRules(rules); }

void FindingsPane::setDocument(ReviewDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_key.clear();
    m_bar->setModel(nullptr);
    m_filter->setSourceModel(nullptr);
    delete m_model;
    m_model = nullptr;
    m_detail->setDocument(document);
    if (document) {
        m_model = new FindingModel(*document, this);
        m_filter->setSourceModel(m_model);
        m_bar->setModel(m_model);
        connect(document, &ReviewDocument::changed, this, &FindingsPane::refresh);
        layOutColumns();
    }
    refresh();
}

void FindingsPane::showSide(FindingsBar::Side side)
{
    using Side = FindingsBar::Side;
    m_stack->setCurrentIndex(side == Side::List ? 0 : 1);
    if (side == Side::Rounding)
        m_ledger->sortItems(LedgerView::Rounding, Qt::DescendingOrder);
    else if (side == Side::NotChecked)
        m_ledger->sortItems(LedgerView::NotChecked, Qt::DescendingOrder);
    else if (side == Side::Ledger)
        m_ledger->sortItems(LedgerView::RuleId, Qt::AscendingOrder);
    m_splitter->widget(1)->setVisible(side == Side::List); // the ledger is about rules, not about one finding
    setFocusProxy(side == Side::List ? static_cast<QWidget *>(m_list) : m_ledger);
}

/// What an entry or a decision makes longer gets room; nothing gets narrower under the reader's eyes.
void FindingsPane::makeRoom()
{
    QHeaderView *header = m_list->horizontalHeader();
    if (!m_model || header->count() < FindingModel::Columns)
        return;
    for (const auto &[column, width] : wishes())
        header->resizeSection(column, std::max(width, header->sectionSize(column)));
}

void FindingsPane::refresh()
{
    makeRoom();
    layOutRows();
    m_ledger->setDocument(m_document);
    // No finding is never shown without what was checked.
    const bool none = m_document && m_document->result().findings.empty();
    const bool filtered = m_model && !none && m_filter->rowCount() == 0;
    m_none->setText(none ? tr("No findings within the checks that could run. The ledger says what was checked.")
                         : tr("No finding passes the filter."));
    m_none->setVisible(none || (filtered && m_bar->side() == FindingsBar::Side::List));
    if (none != m_wasNone) {
        m_wasNone = none;
        m_bar->setSide(none ? FindingsBar::Side::Ledger : FindingsBar::Side::List);
    }
    m_bar->setCounts(m_ledger->rounding(), m_ledger->notChecked());
    m_bar->setShown(m_filter->rowCount(), m_model ? m_model->rowCount() : 0);
    if (m_document && !m_key.isEmpty() && current() != m_key)
        select(m_key);
    m_detail->refresh();
    Q_EMIT countsChanged(m_document ? static_cast<int>(m_document->result().findings.size()) : 0,
                         m_model ? m_model->open() : 0);
}

void FindingsPane::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus); // a click must not take the focus from the list
        m_actions->addWidget(button);
    }
    m_actions->addStretch(1);
}

QString FindingsPane::current() const { return m_list->currentIndex().data(KeyRole).toString(); }

QStringList FindingsPane::chosen() const
{
    QStringList keys;
    for (const QModelIndex &at : m_list->selectionModel()->selectedRows())
        keys << at.data(KeyRole).toString();
    if (keys.isEmpty() && !current().isEmpty())
        keys << current();
    return keys;
}

void FindingsPane::select(const QString &key)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(KeyRole).toString() == key) {
            m_list->setCurrentIndex(m_filter->index(row, FindingModel::Message));
            m_list->selectRow(row);
            return;
        }
    }
}

void FindingsPane::step(int by)
{
    m_bar->setSide(FindingsBar::Side::List);
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    const QModelIndex at = m_list->currentIndex();
    const int row = !at.isValid() ? (by > 0 ? 0 : rows - 1) : (at.row() + by + rows) % rows;
    m_list->selectRow(row);
    m_list->setCurrentIndex(m_filter->index(row, FindingModel::Message));
}

void FindingsPane::decide(Decision::State state, const QString &reason)
{
    const QStringList keys = chosen();
    if (!m_document || keys.isEmpty())
        return;
    if (const Result<Done> done = Editor(*m_document).decide(keys, state, reason); !done)
        Q_EMIT failed(done.error());
}

void FindingsPane::dismiss()
{
    if (chosen().isEmpty())
        return;
    m_prompt->ask(tr("Dismiss because"),
                  {tr("rounding difference"), tr("other scope"), tr("so in the original"), tr("read wrongly"),
                   tr("rule does not apply")},
                  [this](const QString &reason) { decide(Decision::State::Dismissed, reason); });
}

void FindingsPane::note()
{
    const QString key = current();
    if (!m_document || key.isEmpty())
        return;
    const auto &notes = m_document->notes();
    const auto it = std::find_if(notes.begin(), notes.end(), [&key](const Note &n) {
        return n.target.kind == EventTarget::Kind::Finding && n.target.key == key;
    });
    const EventId existing = it == notes.end() ? EventId() : it->id;
    m_prompt->ask(
        tr("Note"), {},
        [this, key, existing](const QString &text) {
            Editor editor(*m_document);
            const Result<Done> done =
                existing.isNull() ? editor.addNote(editor.pinOfFinding(key), text) : editor.editNote(existing, text);
            if (!done)
                Q_EMIT failed(done.error());
        },
        it == notes.end() ? QString() : it->text);
}

void FindingsPane::correct(FigureId figure, const QString &text)
{
    if (const Result<Done> done = Editor(*m_document).correctFigure(figure, text); !done)
        Q_EMIT failed(done.error());
}

void FindingsPane::showWhatIf()
{
    if (const Suspect *suspect = m_document ? m_detail->repair() : nullptr)
        m_detail->showWhatIf(*suspect);
}

void FindingsPane::applyCorrection()
{
    if (const Suspect *suspect = m_document ? m_detail->repair() : nullptr)
        correct(suspect->figure, QString(suspect->repaired));
}

bool FindingsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this,
            [this] {
                layOutRows();
                m_list->scrollTo(m_list->currentIndex()); // a question above the list must not push it out of sight
            },
            Qt::QueuedConnection);
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT findingActivated(current());
        return true;
    }
    const auto &operands = m_detail->operands();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const auto index = static_cast<size_t>(key - Qt::Key_1);
        if (index < operands.size())
            Q_EMIT figureActivated(operands[index]);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gouji
