// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/exportfile.h"

#include "export/savefile.h"
#include "papers/conflictview.h"
#include "papers/exportdialog.h"
#include "session/documentsession.h"
#include "window/appsettings.h"
#include "window/messagebar.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

#include <memory>

namespace gouji {

ExportFile::ExportFile(DocumentSession &session, MessageBar &messages, AppSettings &settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_session, &DocumentSession::opened, this, &ExportFile::showConflicts, Qt::QueuedConnection);
}

ExportJob ExportFile::jobNow() const
{
    const ReviewDocument &document = *m_session.document();
    ExportJob job;
    job.notes = std::make_shared<const ReviewNotes>(
        notesOf({document.disclosure(), document.result(), document.events(), m_session.knowledge().packs,
                 m_session.reviewer(), QDateTime::currentMSecsSinceEpoch()}));
    job.files = m_session.paths();
    job.password = m_session.password();
    job.order.language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    job.order.templates = m_session.folder().templatesPath();
    return job;
}

void ExportFile::ask()
{
    if (!m_session.document())
        return;
    const QFileInfo file(m_session.entry().name);
    const QString folder = m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
    auto *dialog =
        new ExportDialog(jobNow(), folder, file.completeBaseName() + tr("-review", "end of a file name"), m_window);
    connect(&m_session, &DocumentSession::closing, dialog, &QWidget::close);
    connect(dialog, &ExportDialog::exportRequested, this,
            [this](const ExportJob &job, const std::vector<PaperFile> &papers) {
                m_settings.setLastFolder(QFileInfo(papers.front().path).absolutePath());
                write(job, papers);
            });
    dialog->show();
}

void ExportFile::write(NotesFormat format, const QString &path)
{
    if (m_session.document())
        write(jobNow(), {{format, path}});
}

void ExportFile::write(const ExportJob &job, const std::vector<PaperFile> &papers)
{
    QStringList paths;
    for (const PaperFile &paper : papers) {
        paths << paper.path;
        for (const QString &file : job.files) {
            if (isSameFile(file, paper.path)) {
                Q_EMIT failed({Error::Code::NotWritable,
                               tr("%1 is the document under review itself; choose another name.").arg(paper.path),
                               {}});
                return;
            }
        }
    }
    m_messages.showText(tr("Writing %1…").arg(paths.join(tr(", ", "between file names"))));
    QtConcurrent::run(&writePapers, job, papers).then(this, [this, paths](const Result<QStringList> &done) {
        finish(paths, done);
    });
}

void ExportFile::finish(const QStringList &paths, const Result<QStringList> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    const QString text = tr("Written: %1").arg(paths.join(tr(", ", "between file names")));
    m_messages.showText((QStringList{text} + done.value()).join(u' '));
    for (const QString &path : paths)
        Q_EMIT written(path);
}

void ExportFile::askForEvents()
{
    if (!m_session.document())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Import an event log"), m_settings.lastFolder(),
                                   tr("Event logs (*.jsonl);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportFile::merge);
    dialog->open();
}

void ExportFile::merge(const QString &path)
{
    const ReviewDocument *document = m_session.document();
    if (!document)
        return;
    const Result<SourceFile> file = readSourceFile(path);
    if (!file) {
        Q_EMIT failed(file.error());
        return;
    }
    const Result<EventLog> log = eventLogFrom(file.value().bytes);
    if (!log) {
        Q_EMIT failed(log.error());
        return;
    }
    if (log.value().documentSha256 != m_session.entry().sha256) {
        Q_EMIT failed({Error::Code::BadInput, tr("%1 is the event log of another document.").arg(path), {}});
        return;
    }
    const size_t before = document->events().size();
    const size_t added = united(document->events(), log.value().events).size() - before;
    std::vector<EventConflict> conflicts = conflictsOf(document->events(), log.value().events);
    if (const Result<Done> done = m_session.merge(log.value().events); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_conflicts = std::move(conflicts);
    m_merged = tr("%n event(s) added from the log.", nullptr, static_cast<int>(added)) +
               (m_conflicts.empty() ? QString()
                                    : u' ' + tr("%n conflict(s): the newer word is in force until you decide.", nullptr,
                                                static_cast<int>(m_conflicts.size())));
}

void ExportFile::showConflicts()
{
    if (m_merged.isEmpty())
        return;
    m_messages.showText(std::exchange(m_merged, {}));
    const std::vector<EventConflict> conflicts = std::exchange(m_conflicts, {});
    ReviewDocument *document = m_session.document();
    if (conflicts.empty() || !document)
        return;
    auto *view = new ConflictView(conflicts, *document, m_window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &DocumentSession::closing, view, &QWidget::close);
    connect(view, &ConflictView::failed, this, &ExportFile::failed);
    view->show();
}

} // namespace gouji
