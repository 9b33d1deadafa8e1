// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ledgerview.h"

#include "items/texts.h"
#include "review/reviewdocument.h"
#include "theme/localtext.h"
#include "theme/reasons.h"
#include "theme/rowdelegate.h"
#include "theme/theme.h"

#include <QHeaderView>

#include <utility>

namespace gouji {

LedgerView::LedgerView(const Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Ledger of checks"));
    setHeaderLabels({tr("What it checks"), tr("Exact"), tr("Rounding"), tr("Improbable"), tr("Mismatch"),
                     tr("Suspicious"), tr("Not checked"), tr("Rule")});
    setUniformRowHeights(true);
    connect(&theme, &Theme::changed, this, [this] { setDocument(m_document); }); // its colours stand in the items
    dressRows(*this);
    setRootIsDecorated(true);
    header()->setStretchLastSection(false);
    for (int column = 0; column < columnCount(); ++column) {
        header()->setSectionResizeMode(column, column == Title ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        if (column != Title && column != RuleId)
            headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void LedgerView::setDocument(const ReviewDocument *document)
{
    m_document = document;
    m_rounding = m_notChecked = 0;
    if (document) {
        for (const LedgerLine &line : document->result().ledger.lines) {
            m_rounding += line.rounding;
            m_notChecked += line.notChecked;
        }
    }
    m_stale = !isVisible();
    if (!m_stale || !document)
        refresh();
}

void LedgerView::showEvent(QShowEvent *event)
{
    if (std::exchange(m_stale, false))
        refresh();
    QTreeWidget::showEvent(event);
}

void LedgerView::refresh()
{
    clear();
    if (!m_document)
        return;
    const Ledger &ledger = m_document->result().ledger;
    QHash<QString, QTreeWidgetItem *> rules;
    for (const LedgerLine &line : ledger.lines) {
        auto *item = new QTreeWidgetItem(this);
        item->setText(Title, localText(line.title));
        item->setText(RuleId, line.rule);
        item->setForeground(RuleId, m_theme.colours().dim);
        const int counts[] = {line.exact,    line.rounding,   line.improbable,
                              line.mismatch, line.suspicious, line.notChecked};
        for (int i = 0; i < 6; ++i) {
            if (counts[i] > 0)
                item->setData(i + Exact, Qt::DisplayRole, counts[i]); // sorted as a number
            item->setTextAlignment(i + Exact, Qt::AlignRight | Qt::AlignVCenter);
        }
        if (line.mismatch > 0)
            item->setForeground(Mismatch, m_theme.colours().error);
        rules.insert(line.rule, item);
    }
    // Columns without a number only take the room of the titles.
    for (const int column : {Improbable, Suspicious}) {
        bool empty = true;
        for (int row = 0; row < topLevelItemCount(); ++row)
            empty = empty && topLevelItem(row)->text(column).isEmpty();
        setColumnHidden(column, empty);
    }
    addSections(*m_document);
    for (const NotCheckedLine &line : ledger.notChecked) {
        QTreeWidgetItem *parent = rules.value(line.rule);
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(RuleId, parent ? QString() : line.rule);
        item->setText(Title, reasonText(line.reason));
        item->setData(NotChecked, Qt::DisplayRole, line.count);
        item->setTextAlignment(NotChecked, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < columnCount(); ++column)
            item->setForeground(column, m_theme.colours().dim);
    }
}

/// What share of the figures of each section and table is tied.
void LedgerView::addSections(const ReviewDocument &document)
{
    struct Share {
        QString name;
        int tied = 0;
        int all = 0;
    };
    const Disclosure &disclosure = document.disclosure();
    std::vector<Share> sections(disclosure.sections.size() + 1);
    for (size_t i = 0; i < disclosure.sections.size(); ++i)
        sections[i].name = disclosure.sections[i].title;
    sections.back().name = tr("Text outside of sections");
    std::vector<Share> tables(disclosure.statements.size());
    for (size_t i = 0; i < tables.size(); ++i)
        tables[i].name =
            disclosure.statements[i].title.isEmpty() ? tr("Table without title") : disclosure.statements[i].title;
    const auto &tallies = document.result().tallies;
    disclosure.forEachFigure([&](FigureId id, const Figure &) {
        Share *share = &sections.back();
        if (id.in == FigureId::In::Statement) {
            share = &tables[static_cast<size_t>(id.owner)];
        } else {
            const int paragraph = disclosure.claims[static_cast<size_t>(id.owner)].paragraph;
            const int section = paragraph < 0 ? -1 : disclosure.paragraphs[static_cast<size_t>(paragraph)].section;
            if (section >= 0)
                share = &sections[static_cast<size_t>(section)];
        }
        ++share->all;
        share->tied += tallies.value(id).tied > 0;
    });
    auto *top = new QTreeWidgetItem(this);
    top->setText(Title, tr("Share of tied figures by section and table"));
    sections.insert(sections.end(), tables.begin(), tables.end());
    for (const Share &share : sections) {
        if (share.all == 0)
            continue;
        auto *item = new QTreeWidgetItem(top);
        item->setText(Title,
                      tr("%1: %2 of %3").arg(share.name, QString::number(share.tied), QString::number(share.all)));
        item->setText(RuleId, QStringLiteral("%1 %").arg(share.tied * 100 / share.all));
    }
}

} // namespace gouji
