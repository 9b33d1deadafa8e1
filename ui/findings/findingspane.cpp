// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingspane.h"

#include "findings/findingdetail.h"
#include "findings/findingsmodel.h"
#include "findings/ledgerview.h"
#include "findings/promptbar.h"
#include "review/editor.h"
#include "theme/markdelegate.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace gouji {

FindingsPane::FindingsPane(Crops &crops, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filter(new FindingsFilter(this))
    , m_list(new QTableView)
    , m_detail(new FindingDetail(crops, theme))
    , m_ledger(new LedgerView(theme))
    , m_prompt(new PromptBar(theme))
    , m_none(new QLabel(tr("No findings within the checks that could run. The ledger says what was checked.")))
    , m_actions(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    buildList(theme);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_ledger);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(buildBar(theme));
    leftColumn->addWidget(m_prompt);
    m_none->setProperty("dim", true);
    m_none->setContentsMargins(12, 6, 12, 6);
    leftColumn->addWidget(m_none);
    leftColumn->addWidget(m_stack, 1);
    m_splitter->addWidget(left);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_detail, 1);
    m_actions->setContentsMargins(10, 6, 10, 6);
    m_actions->setSpacing(6);
    rightColumn->addLayout(m_actions);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list);
    connect(m_detail, &FindingDetail::figureActivated, this, &FindingsPane::figureActivated);
    connect(m_detail, &FindingDetail::placeActivated, this, &FindingsPane::placeActivated);
    connect(m_detail, &FindingDetail::correctionRequested, this, &FindingsPane::correct);
    connect(m_prompt, &PromptBar::closed, m_list, qOverload<>(&QWidget::setFocus));
    refresh();
}

QPushButton *FindingsPane::addChip(int severity, const QString &text)
{
    auto *chip = new QPushButton(text);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setMinimumWidth(44); // the texts become short before they would be cut
    if (severity >= 0) {
        chip->setChecked(true);
        m_chips[severity] = chip;
        connect(chip, &QPushButton::toggled, this, &FindingsPane::applyFilter);
    }
    return chip;
}

QWidget *FindingsPane::buildBar(const Theme &)
{
    auto *bar = new QWidget;
    bar->setProperty("bar", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 5, 10, 5);
    row->setSpacing(6);
    for (int severity = 0; severity < 3; ++severity)
        row->addWidget(addChip(severity, {}));
    m_rounding = addChip(-1, {});
    m_notChecked = addChip(-1, {});
    m_ledgerChip = addChip(-1, tr("Ledger"));
    row->addWidget(m_rounding);
    row->addWidget(m_notChecked);
    row->addWidget(m_ledgerChip);
    for (QPushButton *chip : {m_rounding, m_notChecked, m_ledgerChip}) {
        connect(chip, &QPushButton::clicked, this, [this](bool on) {
            m_stack->setCurrentIndex(on ? 1 : 0);
            for (QPushButton *other : {m_rounding, m_notChecked, m_ledgerChip})
                other->setChecked(on && other == sender());
            if (on)
                m_ledger->sortItems(sender() == m_rounding     ? 3
                                    : sender() == m_notChecked ? 7
                                                               : 0,
                                    sender() == m_ledgerChip ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
    }
    row->addStretch(1);
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter findings by text"));
    m_text->setMaximumWidth(160);
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), -1);
    m_state->addItem(tr("Open"), static_cast<int>(Decision::State::Open));
    m_state->addItem(tr("Confirmed"), static_cast<int>(Decision::State::Confirmed));
    m_state->addItem(tr("Dismissed"), static_cast<int>(Decision::State::Dismissed));
    m_state->addItem(tr("Later"), static_cast<int>(Decision::State::Later));
    row->addWidget(m_text);
    row->addWidget(m_state);
    connect(m_text, &QLineEdit::textChanged, this, &FindingsPane::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FindingsPane::applyFilter);
    return bar;
}

void FindingsPane::buildList(const Theme &theme)
{
    auto *delegate = new MarkDelegate(theme, FindingsModel::MarkRole, m_list);
    delegate->setDimColumns({FindingsModel::Number, FindingsModel::Place, FindingsModel::State});
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_filter);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(FindingsModel::Number, Qt::AscendingOrder);
    m_list->setAccessibleName(tr("Findings"));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->installEventFilter(this);
    connect(&theme, &Theme::changed, this,
            [this, &theme] { m_list->verticalHeader()->setDefaultSectionSize(theme.rowHeight()); });
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

void FindingsPane::setDocument(ReviewDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_key.clear();
    m_filter->setSourceModel(nullptr);
    delete m_model;
    m_model = nullptr;
    m_detail->setDocument(document);
    if (document) {
        m_model = new FindingsModel(*document, this);
        m_filter->setSourceModel(m_model);
        connect(document, &ReviewDocument::changed, this, &FindingsPane::refresh);
        QHeaderView *header = m_list->horizontalHeader();
        const int widths[] = {60, 30, 150, 0, 92, 104};
        for (int column = 0; column < FindingsModel::Columns; ++column) {
            const bool message = column == FindingsModel::Message;
            header->setSectionResizeMode(column, message ? QHeaderView::Stretch : QHeaderView::Interactive);
            if (!message)
                header->resizeSection(column, widths[column]);
        }
    }
    refresh();
}

void FindingsPane::showCount(QPushButton &chip, const QString &whole, const QString &brief)
{
    chip.setText(m_compact ? brief : whole);
    chip.setToolTip(whole);
    chip.setAccessibleName(whole);
}

void FindingsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = m_splitter->width() < 1150 * m_theme.textScale();
    if (narrow != m_compact) {
        m_compact = narrow;
        refresh();
    }
}

void FindingsPane::refresh()
{
    const QString signs[] = {QStringLiteral("✕"), QStringLiteral("◆"), QStringLiteral("●")};
    const QString names[] = {tr("Errors"), tr("Warnings"), tr("Hints")};
    for (int i = 0; i < 3; ++i) {
        const int count = m_model ? m_model->count(static_cast<Severity>(i)) : 0;
        showCount(*m_chips[i], QStringLiteral("%1 %2 %3").arg(signs[i], names[i]).arg(count),
                  QStringLiteral("%1 %2").arg(signs[i]).arg(count));
    }
    m_ledger->setDocument(m_document);
    // No finding is never shown without what was checked.
    const bool none = m_document && m_document->result().findings.empty();
    m_none->setVisible(none);
    if (none != m_wasNone) {
        m_wasNone = none;
        m_ledgerChip->setChecked(none);
        m_stack->setCurrentIndex(none ? 1 : 0);
    }
    showCount(*m_rounding, tr("≈ Rounding %1").arg(m_ledger->rounding()),
              QStringLiteral("≈ %1").arg(m_ledger->rounding()));
    showCount(*m_notChecked, tr("? Not checked %1").arg(m_ledger->notChecked()),
              QStringLiteral("? %1").arg(m_ledger->notChecked()));
    if (m_document && !m_key.isEmpty() && current() != m_key)
        select(m_key);
    m_detail->refresh();
}

void FindingsPane::applyFilter()
{
    std::set<int> severities;
    for (int i = 0; i < 3; ++i) {
        if (m_chips[i]->isChecked())
            severities.insert(i);
    }
    m_filter->setSeverities(severities);
    m_filter->setState(m_state->currentData().toInt());
    m_filter->setText(m_text->text());
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

QString FindingsPane::current() const { return m_list->currentIndex().data(FindingsModel::KeyRole).toString(); }

QStringList FindingsPane::chosen() const
{
    QStringList keys;
    for (const QModelIndex &at : m_list->selectionModel()->selectedRows())
        keys << at.data(FindingsModel::KeyRole).toString();
    if (keys.isEmpty() && !current().isEmpty())
        keys << current();
    return keys;
}

void FindingsPane::select(const QString &key)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(FindingsModel::KeyRole).toString() == key) {
            m_list->setCurrentIndex(m_filter->index(row, FindingsModel::Message));
            m_list->selectRow(row);
            return;
        }
    }
}

void FindingsPane::step(int by)
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    const QModelIndex at = m_list->currentIndex();
    const int row = !at.isValid() ? (by > 0 ? 0 : rows - 1) : (at.row() + by + rows) % rows;
    m_list->selectRow(row);
    m_list->setCurrentIndex(m_filter->index(row, FindingsModel::Message));
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

void FindingsPane::applyCorrection()
{
    if (const Suspect *suspect = m_document ? m_detail->repair() : nullptr)
        correct(suspect->figure, QString(suspect->repaired));
}

bool FindingsPane::eventFilter(QObject *watched, QEvent *event)
{
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
