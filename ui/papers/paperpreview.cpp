// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperpreview.h"

#include "theme/widgets.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace gouji {

namespace {

constexpr int Delay = 120; // ms after the last change

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent)
    , m_remarks(new QLabel)
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_text(new QPlainTextEdit)
{
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Preview"));
    m_text->setPlainText(tr("Making the preview…"));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_remarks);
    column->addWidget(m_stack, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &PaperPreview::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_wish)
            start(); // what was made is not wanted any more
        else
            put(m_watcher.result());
    });
}

void PaperPreview::show(ExportJob job, NotesFormat format)
{
    m_wish = Wish{std::move(job), format};
    m_delay.start();
}

QString PaperPreview::text() const { return m_text->toPlainText(); }

QString PaperPreview::remarks() const { return m_remarks->text(); }

void PaperPreview::start()
{
    if (!m_wish || m_watcher.isRunning())
        return;
    const Wish wish = std::move(*m_wish);
    m_wish.reset();
    m_watcher.setFuture(QtConcurrent::run([wish] { return lookOf(wish.job, wish.format); }));
}

void PaperPreview::put(const PaperLook &look)
{
    m_pages = static_cast<int>(look.pages.size());
    m_remarks->setText(look.remarks.join(u'\n'));
    m_remarks->setVisible(!look.remarks.isEmpty());
    m_text->setPlainText(look.text);
    m_stack->setCurrentWidget(look.pages.empty() ? static_cast<QWidget *>(m_text) : m_scroll);
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(6, 6, 6, 6);
    for (const QImage &page : look.pages) {
        auto *label = new QLabel;
        label->setPixmap(QPixmap::fromImage(page));
        label->setFrameShape(QFrame::Box);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    if (look.morePages > 0)
        column->addWidget(dimLabel(tr("%n more page(s)", nullptr, look.morePages)), 0, Qt::AlignHCenter);
    column->addStretch(1);
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(pages); // the pages before are deleted
    m_scroll->verticalScrollBar()->setValue(at);
    Q_EMIT shown();
}

} // namespace gouji
