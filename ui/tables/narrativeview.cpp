// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/narrativeview.h"

#include "items/claimmodel.h"
#include "items/itemroles.h"
#include "tables/celltable.h"
#include "tables/claimfilter.h"
#include "tables/lookproxy.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

namespace gouji {

namespace {

constexpr int roomForVerdict = 78; ///< characters

} // namespace

NarrativeView::NarrativeView(const Theme &theme, const FigureLooks &looks, QWidget *parent)
    : QWidget(parent)
    , m_filter(new ClaimFilter(this))
    , m_looks(new LookProxy(theme, looks, this))
    , m_text(new QLineEdit)
    , m_state(new QComboBox)
    , m_shown(dimLabel())
    , m_table(new CellTable(theme))
{
    m_text->setPlaceholderText(tr("Filter by text or number"));
    m_text->setAccessibleName(tr("Filter by text or number"));
    m_text->setClearButtonEnabled(true);
    m_state->addItems({tr("All numbers"), tr("With a mismatch"), tr("Tied by nothing"), tr("Not understood")});
    m_state->setAccessibleName(tr("Numbers that are shown"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 6);
    bar->setSpacing(8);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_state);
    bar->addWidget(m_shown);
    m_table->setAccessibleName(tr("Numbers of the narrative"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_looks->setMarkColumn(ClaimModel::NumberColumn);
    m_looks->setSourceModel(m_filter);
    m_table->setModel(m_looks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateShown();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setShow(static_cast<ClaimFilter::Show>(index));
        updateShown();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const auto figure = current.data(FigureRole).value<FigureId>();
                if (!figure.isNull() && !m_quiet)
                    Q_EMIT figureChosen(figure);
            });
    connect(m_looks, &QAbstractItemModel::modelReset, this, &NarrativeView::updateShown);
}

NarrativeView::~NarrativeView() = default;

void NarrativeView::setItems(ReviewItems *items)
{
    m_filter->setSourceModel(nullptr);
    m_claims.reset();
    if (items) {
        m_claims = std::make_unique<ClaimModel>(*items);
        m_looks->setDocument(&items->document());
        m_filter->setSourceModel(m_claims.get());
    }
    updateShown();
}

void NarrativeView::refresh() { m_looks->refresh(); }

int NarrativeView::count() const { return m_claims ? m_claims->rowCount() : 0; }

void NarrativeView::updateShown()
{
    m_shown->setText(m_filter->isActive() ? tr("%1 of %2 shown").arg(m_filter->rowCount()).arg(count()) : QString());
    m_shown->setVisible(m_filter->isActive());
    hideColumns();
    if (isVisible())
        m_table->layOut();
    else
        m_unfitted = true; // measuring every sentence takes longer than opening should wait for
}

/// The meaning stands beside its subject. Where there is little room, the signs in the number's cell say what the last
/// column says in words.
void NarrativeView::hideColumns()
{
    const QFontMetrics metrics(m_table->font());
    m_table->setColumnHidden(ClaimModel::RoleColumn, true);
    m_table->setColumnHidden(ClaimModel::VerdictColumn, width() < metrics.averageCharWidth() * roomForVerdict);
}

void NarrativeView::resizeEvent(QResizeEvent *event)
{
    hideColumns();
    QWidget::resizeEvent(event);
}

void NarrativeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_unfitted, false))
        m_table->layOut();
}

bool NarrativeView::select(FigureId figure)
{
    const int row = m_claims ? m_claims->rowOf(figure) : -1;
    if (row < 0)
        return false;
    QModelIndex at = m_filter->mapFromSource(m_claims->index(row, ClaimModel::NumberColumn));
    if (!at.isValid()) {
        m_text->clear();
        m_state->setCurrentIndex(0);
        at = m_filter->mapFromSource(m_claims->index(row, ClaimModel::NumberColumn));
    }
    m_quiet = true;
    const QModelIndex shown = m_looks->mapFromSource(at);
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
    m_quiet = false;
    return true;
}

} // namespace gouji
