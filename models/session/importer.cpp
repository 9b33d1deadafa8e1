// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importer.h"

#include <QFileInfo>
#include <QLockFile>
#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace gouji {

namespace {

constexpr int waitForOther = 200; ///< milliseconds between two looks at the lock

} // namespace

QString Importer::lockOf(const DataFolder &folder) { return folder.databasePath() + QStringLiteral(".import"); }

Importer::Importer(Knowledge knowledge, DataFolder folder, QObject *parent)
    : QObject(parent)
    , m_knowledge(std::move(knowledge))
    , m_folder(std::move(folder))
{
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        take(m_asking.result());
        goOn();
    });
    connect(&m_working, &QFutureWatcherBase::resultReadyAt, this, [this](int i) { step(m_working.resultAt(i)); });
    connect(&m_working, &QFutureWatcherBase::finished, this, &Importer::goOn);
}

Importer::~Importer()
{
    m_asking.disconnect(this);
    m_working.disconnect(this);
    m_working.cancel();
    m_asking.waitForFinished();
    m_working.waitForFinished();
}

void Importer::import(const QStringList &paths) { ask({Task::What::Add, paths}); }

void Importer::setFolder(const DataFolder &folder)
{
    m_folder = folder;
    restore();
}

void Importer::restore() { ask({Task::What::Look, {}}); }

void Importer::retryFailures()
{
    QStringList paths;
    for (const QueuedImport &failure : m_failures)
        paths << failure.path;
    import(paths);
}

void Importer::forgetFailures() { ask({Task::What::ForgetFailures, {}}); }

void Importer::pause()
{
    if (m_paused || !m_active)
        return;
    m_paused = true;
    m_working.cancel();
    Q_EMIT pausedChanged(true);
}

void Importer::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    Q_EMIT pausedChanged(false);
    goOn();
}

void Importer::cancel()
{
    if (!m_active)
        return;
    m_working.cancel();
    std::erase_if(m_tasks, [](const Task &task) { return task.what == Task::What::Add; });
    ask({Task::What::ForgetWaiting, {}});
    if (std::exchange(m_paused, false))
        Q_EMIT pausedChanged(false);
}

void Importer::ask(Task task)
{
    m_active = true;
    m_tasks.push_back(std::move(task));
    goOn();
}

/// Tasks come first, one after the other; then files, until none waits.
void Importer::goOn()
{
    if (m_asking.isRunning())
        return;
    const bool mustStop = !m_tasks.empty() && m_tasks.front().what == Task::What::ForgetWaiting;
    if (mustStop && m_working.isRunning())
        return; // it has been cancelled and comes back here
    if (!m_tasks.empty()) {
        const Task task = m_tasks.front();
        m_tasks.pop_front();
        m_asking.setFuture(QtConcurrent::run(&Importer::perform, task, m_folder));
        return;
    }
    if (m_working.isRunning() || m_paused)
        return;
    if (m_waiting > 0) {
        m_working.setFuture(QtConcurrent::run(&Importer::work, m_knowledge, m_folder));
    } else if (std::exchange(m_active, false)) {
        m_done = 0;
        Q_EMIT finished();
    }
}

void Importer::take(const State &state)
{
    m_waiting = state.waiting;
    if (!state.error.message.isEmpty()) {
        Q_EMIT failed(state.error);
        return;
    }
    if (m_failures != state.failures) {
        m_failures = state.failures;
        Q_EMIT failuresChanged();
    }
}

void Importer::step(const Step &step)
{
    take(step.state);
    if (step.file.path.isEmpty())
        return;
    ++m_done;
    Q_EMIT progressed(m_done, m_done + m_waiting, step.file);
}

Importer::State Importer::stateOf(ImportQueue &queue)
{
    const auto waiting = queue.waiting();
    auto failures = queue.failures();
    if (!waiting || !failures)
        return {waiting ? failures.error() : waiting.error(), 0, {}};
    return {{}, waiting.value(), std::move(failures).value()};
}

Importer::State Importer::perform(const Task &task, const DataFolder &folder)
{
    if (task.what == Task::What::Look && !QFileInfo::exists(folder.databasePath()))
        return {};
    const QStringList files = filesToImport(task.paths);
    if (const auto made = folder.make(); !made)
        return {made.error(), 0, {}};
    auto library = Library::open(folder.databasePath());
    if (!library)
        return {library.error(), 0, {}};
    ImportQueue queue(library.value()->database());
    Result<Done> done = Done{};
    if (task.what == Task::What::Add)
        done = queue.add(files);
    else if (task.what == Task::What::ForgetWaiting)
        done = queue.forgetWaiting();
    else if (task.what == Task::What::ForgetFailures)
        done = queue.forgetFailures();
    return done ? stateOf(queue) : State{done.error(), 0, {}};
}

void Importer::work(QPromise<Step> &promise, const Knowledge &knowledge, const DataFolder &folder)
{
    auto library = Library::open(folder.databasePath());
    if (!library) {
        promise.addResult(Step{{}, {library.error(), 0, {}}});
        return;
    }
    // Another window of the program may be working the same queue: it is left to that one.
    QLockFile lock(lockOf(folder));
    lock.setStaleLockTime(0);
    while (!lock.tryLock(waitForOther)) {
        if (promise.isCanceled())
            return;
    }
    ImportQueue queue(library.value()->database());
    ReadOptions options;
    options.progress = [&promise](int, int) { return !promise.isCanceled(); };
    while (!promise.isCanceled()) {
        const auto next = queue.next();
        if (!next || !next.value()) {
            promise.addResult(Step{{}, next ? stateOf(queue) : State{next.error(), 0, {}}});
            return;
        }
        const ImportedFile file = importFile(next.value()->path, knowledge, folder, *library.value(), options);
        if (promise.isCanceled() && file.outcome == ImportedFile::Outcome::Failed)
            return; // broken off, not failed: it stays in the queue
        const auto noted = file.outcome == ImportedFile::Outcome::Failed
                               ? queue.fail(next.value()->id, file.error.message)
                               : queue.finish(next.value()->id);
        promise.addResult(Step{file, noted ? stateOf(queue) : State{noted.error(), 0, {}}});
    }
}

} // namespace gouji
