// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportfile.h"

#include "session/documentsession.h"
#include "window/appsettings.h"
#include "window/conflictview.h"
#include "window/messagebar.h"

#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

#include <memory>

namespace gouji {

namespace {

struct Choice {
    NotesFormat format;
    const char *text;
    const char *suffix;
};

// clang-format off
constexpr Choice choices[] = {
    {NotesFormat::Workbook, QT_TRANSLATE_NOOP("gouji::ExportFile", "Workbook (*.xlsx)"), "xlsx"},
    {NotesFormat::Report, QT_TRANSLATE_NOOP("gouji::ExportFile", "Report (*.pdf)"), "pdf"},
    {NotesFormat::Text, QT_TRANSLATE_NOOP("gouji::ExportFile", "Report for editing (*.odt)"), "odt"},
    {NotesFormat::Page, QT_TRANSLATE_NOOP("gouji::ExportFile", "Web page (*.html)"), "html"},
    {NotesFormat::Annotated, QT_TRANSLATE_NOOP("gouji::ExportFile", "The document with marks and notes (*.pdf)"), "pdf"},
    {NotesFormat::Plain, QT_TRANSLATE_NOOP("gouji::ExportFile", "Findings as text (*.txt)"), "txt"},
    {NotesFormat::Data, QT_TRANSLATE_NOOP("gouji::ExportFile", "Everything as JSON (*.json)"), "json"},
    {NotesFormat::Events, QT_TRANSLATE_NOOP("gouji::ExportFile", "Event log for another reviewer (*.jsonl)"), "jsonl"}};
// clang-format on

const Choice &choiceOf(const QString &filter)
{
    for (const Choice &choice : choices) {
        if (filter == ExportFile::tr(choice.text))
            return choice;
    }
    return choices[0];
}

/// Everything the background needs, by value.
struct Job {
    ReviewNotes notes;
    NotesFormat format;
    QString path;
    QStringList files;
    QByteArray password;
    Language language;
};

Result<Done> work(const Job &job)
{
    NotesSources sources;
    sources.password = job.password;
    if (needsSources(job.format)) {
        for (const QString &path : job.files) {
            Result<SourceFile> file = readSourceFile(path);
            if (!file)
                return file.error();
            sources.files.push_back(std::move(file).value());
        }
    }
    return writeNotes(job.notes, job.format, job.path, sources, job.language);
}

} // namespace

ExportFile::ExportFile(DocumentSession &session, MessageBar &messages, AppSettings &settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_session, &DocumentSession::opened, this, &ExportFile::showConflicts, Qt::QueuedConnection);
}

void ExportFile::ask()
{
    if (!m_session.document())
        return;
    QStringList filters;
    for (const Choice &choice : choices)
        filters << tr(choice.text);
    auto *dialog = new QFileDialog(m_window, tr("Export"), m_settings.lastFolder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QLatin1StringView(choices[0].suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(QLatin1StringView(choiceOf(filter).suffix)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &path) {
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        write(choiceOf(dialog->selectedNameFilter()).format, path);
    });
    dialog->open();
}

void ExportFile::write(NotesFormat format, const QString &path)
{
    const ReviewDocument *document = m_session.document();
    if (!document)
        return;
    const QFileInfo target(path);
    for (const QString &file : m_session.paths()) {
        if (QFileInfo(file) == target) {
            Q_EMIT failed({Error::Code::NotWritable,
                           tr("%1 is the document under review itself; choose another name.").arg(path),
                           {}});
            return;
        }
    }
    Job job{notesOf({document->disclosure(), document->result(), document->events(), m_session.knowledge().packs,
                     m_session.reviewer(), QDateTime::currentMSecsSinceEpoch()}),
            format,
            path,
            m_session.paths(),
            m_session.password(),
            QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English};
    m_messages.showText(tr("Writing %1…").arg(path));
    QtConcurrent::run(&work, std::move(job)).then(this, [this, path](const Result<Done> &done) { finish(path, done); });
}

void ExportFile::finish(const QString &path, const Result<Done> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_messages.showText(tr("Written: %1").arg(path));
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
