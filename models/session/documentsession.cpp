// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/documentsession.h"

#include "checking/checker.h"
#include "reading/reader.h"
#include "session/opening.h"
#include "session/versions.h"
#include "store/textsearch.h"

#include <QLoggingCategory>
#include <QPromise>
#include <QtConcurrentRun>

namespace gouji {

namespace {

Q_LOGGING_CATEGORY(log, "gouji.session")

constexpr int SummaryDelay = 500; // ms after the first edit since the last summary

void flush(const QString &path)
{
    const auto database = Database::open(path);
    if (!database || !database.value()->flush())
        qCWarning(log) << "The library could not be flushed to the disk.";
}

} // namespace

/// Everything the background needs, by value.
struct DocumentSession::Job {
    QStringList paths;
    QStringList names; ///< to be shown instead of the paths; empty when they are the same
    QByteArray password;
    Knowledge knowledge;
    DataFolder folder;
};

DocumentSession::DocumentSession(Knowledge knowledge, DataFolder folder, QString reviewer, QObject *parent)
    : QObject(parent)
    , m_knowledge(std::move(knowledge))
    , m_folder(std::move(folder))
    , m_reviewer(std::move(reviewer))
{
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(SummaryDelay);
    connect(&m_summaryTimer, &QTimer::timeout, this, &DocumentSession::saveSummary);
}

DocumentSession::~DocumentSession()
{
    cancel();
    close();
    m_background.waitForDone(); // connections to the database must not outlive the application
}

void DocumentSession::open(const QStringList &paths, const QByteArray &password)
{
    start({paths, {}, password, m_knowledge, m_folder});
}

void DocumentSession::open(const LibraryDocument &stored, const QByteArray &password)
{
    QStringList names;
    for (const LibraryFile &file : stored.files)
        names << file.name;
    start({keptPaths(stored), names, password, m_knowledge, m_folder});
}

QStringList DocumentSession::keptPaths(const LibraryDocument &stored) const
{
    QStringList paths;
    for (const LibraryFile &file : stored.files)
        paths << m_folder.filePath(file.sha256);
    return paths;
}

void DocumentSession::setReviewer(const QString &reviewer)
{
    m_reviewer = reviewer;
    if (m_document)
        m_document->setReviewer(reviewer);
}

void DocumentSession::setPacks(RulePacks packs)
{
    m_knowledge.packs = std::move(packs);
    if (m_document)
        m_document->recheckAll();
}

void DocumentSession::setFolder(const DataFolder &folder)
{
    cancel();
    close();
    m_library.reset();
    m_folder = folder;
    Q_EMIT libraryChanged();
}

bool DocumentSession::isReading() const { return m_watcher != nullptr; }

void DocumentSession::cancel()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher.reset(); // the job holds values only: it ends by itself at its next page
    m_paths = m_openPaths;
}

void DocumentSession::close()
{
    if (!m_document)
        return;
    if (m_summaryTimer.isActive())
        saveSummary();
    Q_EMIT closing();
    m_document.reset();
    m_entry = {};
    m_openPaths.clear();
    m_paths.clear();
}

void DocumentSession::start(Job job)
{
    cancel();
    m_paths = job.paths;
    m_password = job.password;
    m_watcher = std::make_unique<QFutureWatcher<Outcome>>();
    connect(m_watcher.get(), &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher->progressMaximum()); });
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &DocumentSession::take);
    Q_EMIT reading(job.paths);
    m_watcher->setFuture(QtConcurrent::run(&m_background, &DocumentSession::work, std::move(job)));
}

void DocumentSession::work(QPromise<Outcome> &promise, const Job &job)
{
    ReadOptions options;
    options.password = job.password;
    options.progress = [&promise](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
        return !promise.isCanceled();
    };
    const auto finish = [&promise](Result<KeptDocument> result) {
        promise.addResult(std::make_shared<Result<KeptDocument>>(std::move(result)));
    };
    auto disclosure = readDisclosure(job.paths, job.knowledge.forms, options);
    if (!disclosure)
        return finish(disclosure.error());
    for (qsizetype i = 0; i < job.names.size(); ++i)
        disclosure.value().files[static_cast<size_t>(i)].name = job.names.at(i);
    if (promise.isCanceled())
        return;
    CheckResult result = check(disclosure.value(), job.knowledge.packs);
    if (const auto made = job.folder.make(); !made)
        return finish(made.error());
    auto library = Library::open(job.folder.databasePath());
    if (!library)
        return finish(library.error());
    finish(keepDisclosure(*library.value(), job.folder, job.paths, std::move(disclosure).value(), std::move(result)));
}

void DocumentSession::take()
{
    const auto watcher = std::move(m_watcher);
    if (watcher->isCanceled() || watcher->future().resultCount() == 0)
        return;
    const Outcome outcome = watcher->result();
    if (!*outcome) {
        qCWarning(log).noquote() << "Opening failed:" << outcome->error().message << outcome->error().detail;
        m_paths = m_openPaths;
        Q_EMIT failed(outcome->error());
        return;
    }
    show(std::move(*outcome).value());
}

void DocumentSession::show(KeptDocument kept)
{
    if (!m_library) {
        auto library = Library::open(m_folder.databasePath());
        if (!library) {
            m_paths = m_openPaths;
            Q_EMIT failed(library.error());
            return;
        }
        m_library = std::move(library).value();
    }
    const QStringList paths = m_paths;
    close();
    m_paths = m_openPaths = paths;
    m_openPassword = m_password;
    m_entry = kept.entry;
    ReviewCollaborators with;
    with.understanding.statement = [this](Statement statement) {
        return understood(std::move(statement), m_knowledge.forms);
    };
    with.understanding.indicatorTables = [](Disclosure &disclosure) { refreshIndicators(disclosure); };
    with.check = [this](const Disclosure &disclosure, CheckMemory &memory) {
        return check(disclosure, m_knowledge.packs, memory);
    };
    with.sink = [this](const std::vector<Event> &events) { return append(events); };
    with.reviewer = m_reviewer;
    m_document = std::make_unique<ReviewDocument>(std::move(kept.disclosure), std::move(kept.events), std::move(with),
                                                  std::move(kept.result));
    connect(m_document.get(), &ReviewDocument::changed, this, [this] {
        if (!m_summaryTimer.isActive()) // while somebody types without a pause, too
            m_summaryTimer.start();
    });
    m_summaryTimer.start(); // rules may have changed since it was counted
    Q_EMIT libraryChanged();
    Q_EMIT opened(m_document.get());
}

Result<Done> DocumentSession::append(const std::vector<Event> &events) { return m_library->append(m_entry.id, events); }

Result<Done> DocumentSession::merge(const std::vector<Event> &events)
{
    if (!m_document)
        return Done{};
    if (auto done = append(events); !done)
        return done;
    open(LibraryDocument(m_entry), m_openPassword);
    return Done{};
}

Result<Done> DocumentSession::linkTo(qint64 earlier)
{
    if (!m_document)
        return Done{};
    m_entry.earlier = earlier;
    return m_library->link(m_entry.id, earlier);
}

bool DocumentSession::isLike(const LibraryDocument &other) const
{
    if (!m_document)
        return false;
    const Result<QString> text = indexedText(m_library->database(), other.id);
    return text && isMostlyTheSame(text.value(), textOf(m_document->disclosure()));
}

Result<Done> DocumentSession::setState(LibraryDocument::State state)
{
    if (!m_document || m_entry.state == state)
        return Done{};
    auto done = m_library->setState(m_entry.id, state);
    if (done) {
        m_entry.state = state;
        Q_EMIT libraryChanged();
    }
    return done;
}

/// The counts that the library shows; derived, so that losing them in a kill does no harm.
void DocumentSession::saveSummary()
{
    m_summaryTimer.stop();
    if (!m_document)
        return;
    LibraryDocument now = entryOf(m_document->disclosure(), m_document->result());
    const auto put = m_library->update(now);
    now.id = m_entry.id;
    now.name = m_entry.name;
    now.files = m_entry.files;
    now.earlier = m_entry.earlier;
    now.imported = m_entry.imported;
    now.changed = m_document->events().empty() ? m_entry.changed : m_document->events().back().time;
    now.state = m_entry.state == LibraryDocument::State::New && !m_document->events().empty()
                    ? LibraryDocument::State::Started
                    : m_entry.state;
    m_entry = std::move(now);
    if (!put)
        qCWarning(log).noquote() << "The library does not know the new counts:" << put.error().detail;
    // In the background, so that the log stays short and no commit of the window has to do it.
    m_background.start([path = m_folder.databasePath()] { flush(path); });
    Q_EMIT libraryChanged();
}

} // namespace gouji
