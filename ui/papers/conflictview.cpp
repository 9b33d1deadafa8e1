// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/conflictview.h"

#include "review/reviewdocument.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

namespace {

enum Column { What, One, Other, Chosen, ColumnCount };

Language language() { return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English; }

} // namespace

ConflictView::ConflictView(std::vector<EventConflict> conflicts, ReviewDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(std::move(conflicts))
    , m_document(document)
    , m_table(new QTableWidget(static_cast<int>(m_conflicts.size()), ColumnCount))
{
    setWindowTitle(tr("Conflicts between two reviews"));
    resize(860, 420);
    m_table->setHorizontalHeaderLabels({tr("Subject"), tr("Here"), tr("In the log"), tr("Chosen")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    for (int row = 0; row < m_table->rowCount(); ++row)
        fill(row);
    m_table->resizeRowsToContents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    const auto button = [&](const QString &text, bool other) {
        QPushButton *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(made, &QPushButton::clicked, this, [this, other] { choose(m_table->currentRow(), other); });
    };
    button(tr("Choose what is here"), false);
    button(tr("Choose what is in the log"), true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(tr("Both reviewers had a last word on these, without knowing the other's. Nothing is "
                                "lost: both are in the history."));
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    m_table->selectRow(0);
}

void ConflictView::fill(int row)
{
    const EventConflict &conflict = m_conflicts[static_cast<size_t>(row)];
    const bool otherIsNewer = conflict.one.id < conflict.other.id;
    const QString texts[] = {subjectText(conflict.one, language()), wordText(conflict.one, language()),
                             wordText(conflict.other, language()),
                             otherIsNewer ? tr("in the log (newer)") : tr("here (newer)")};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
}

void ConflictView::choose(int conflict, bool other)
{
    if (conflict < 0 || conflict >= static_cast<int>(m_conflicts.size()))
        return;
    const Event event = deciding(m_conflicts[static_cast<size_t>(conflict)], other);
    const Result<Done> done = m_document.perform({tr("Decide a conflict"), {event}});
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_table->item(conflict, Chosen)->setText(other ? tr("in the log") : tr("here"));
    m_table->selectRow(std::min(conflict + 1, m_table->rowCount() - 1));
}

} // namespace gouji
