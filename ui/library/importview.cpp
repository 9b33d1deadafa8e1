// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importview.h"

#include "session/importer.h"
#include "theme/rowdelegate.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace gouji {

ImportView::ImportView(Importer &importer, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_importer(importer)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(4);
    column->addWidget(buildRow(theme));
    column->addWidget(buildFailures());
    connect(&importer, &Importer::progressed, this, &ImportView::showProgress);
    connect(&importer, &Importer::finished, this, &ImportView::showEnd);
    connect(&importer, &Importer::failuresChanged, this, &ImportView::refresh);
    connect(&importer, &Importer::pausedChanged, this, &ImportView::refresh);
    hide();
}

QWidget *ImportView::buildRow(const Theme &)
{
    auto *row = new QWidget;
    m_text = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_pause = new QToolButton;
    m_cancel = new QToolButton;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text);
    line->addWidget(m_bar, 1);
    line->addWidget(m_pause);
    line->addWidget(m_cancel);
    connect(m_pause, &QToolButton::clicked, this,
            [this] { m_importer.isPaused() ? m_importer.resume() : m_importer.pause(); });
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_importer.isRunning()) {
            m_importer.cancel();
            return;
        }
        m_imported = m_known = 0; // what came of it was read
        refresh();
    });
    return row;
}

QWidget *ImportView::buildFailures()
{
    m_failed = new QWidget;
    m_failedText = new QLabel;
    auto *again = new QToolButton;
    again->setText(tr("Try again"));
    auto *forget = new QToolButton;
    forget->setText(tr("Forget"));
    m_list = new QTreeWidget;
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("File"), tr("Why it could not be imported")});
    m_list->setAccessibleName(tr("Files that could not be imported"));
    m_list->setUniformRowHeights(true);
    dressRows(*m_list);
    auto *line = new QHBoxLayout;
    line->addWidget(m_failedText, 1);
    line->addWidget(again);
    line->addWidget(forget);
    auto *column = new QVBoxLayout(m_failed);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_list);
    connect(again, &QToolButton::clicked, &m_importer, &Importer::retryFailures);
    connect(forget, &QToolButton::clicked, &m_importer, &Importer::forgetFailures);
    return m_failed;
}

void ImportView::showProgress(int done, int total, const ImportedFile &last)
{
    if (done == 1)
        m_imported = m_known = 0;
    m_imported += last.outcome == ImportedFile::Outcome::Imported;
    m_known += last.outcome == ImportedFile::Outcome::KnownAlready;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    refresh();
}

void ImportView::showEnd()
{
    m_bar->setRange(0, 1);
    m_bar->setValue(1);
    refresh();
}

void ImportView::refresh()
{
    const auto &failures = m_importer.failures();
    const bool running = m_importer.isRunning();
    QString text = running ? tr("Importing: %1 of %2").arg(m_bar->value()).arg(m_bar->maximum()) : tr("Import done");
    if (m_importer.isPaused())
        text = tr("Paused: %1 of %2").arg(m_bar->value()).arg(m_bar->maximum());
    text += QStringLiteral(" · ") + tr("%1 new, %2 known already").arg(m_imported).arg(m_known);
    m_text->setText(text);
    m_pause->setText(m_importer.isPaused() ? tr("Go on") : tr("Pause"));
    m_pause->setVisible(running);
    m_cancel->setText(running ? tr("Cancel") : tr("Close"));
    m_cancel->setToolTip(running ? tr("Forget the files that wait; what was imported stays") : QString());
    m_text->parentWidget()->setVisible(running || m_imported + m_known > 0);
    m_bar->setVisible(running);
    m_failed->setVisible(!failures.empty());
    m_failedText->setText(tr("%n file(s) could not be imported", nullptr, static_cast<int>(failures.size())));
    m_list->clear();
    for (const QueuedImport &failure : failures) {
        auto *item = new QTreeWidgetItem(m_list, {QFileInfo(failure.path).fileName(), failure.message});
        item->setToolTip(0, failure.path);
        item->setToolTip(1, failure.message);
    }
    m_list->header()->resizeSection(0, 260);
    constexpr int mostRows = 5;
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + 4 +
                           std::min<int>(mostRows, std::max<int>(1, m_list->topLevelItemCount())) *
                               std::max(24, m_list->sizeHintForRow(0)));
    setVisible(running || m_imported + m_known > 0 || !failures.empty());
}

} // namespace gouji
