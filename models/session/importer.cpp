// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importer.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace gouji {

Importer::Importer(Knowledge knowledge, DataFolder folder, QObject *parent)
    : QObject(parent)
    , m_knowledge(std::move(knowledge))
    , m_folder(std::move(folder))
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        ++m_done;
        const ImportedFile last = m_watcher.resultAt(index);
        if (last.path.isEmpty())
            Q_EMIT failed(last.error);
        else
            Q_EMIT progressed(m_done, m_total, last);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Importer::startNext);
}

Importer::~Importer()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void Importer::import(const QStringList &paths)
{
    const QStringList files = filesToImport(paths);
    m_waiting += files;
    m_total += static_cast<int>(files.size());
    if (!std::exchange(m_running, true))
        startNext();
}

void Importer::cancel()
{
    m_total -= static_cast<int>(m_waiting.size());
    m_waiting.clear();
    m_watcher.cancel();
}

void Importer::startNext()
{
    if (m_waiting.isEmpty()) {
        m_running = false;
        m_done = m_total = 0;
        Q_EMIT finished();
        return;
    }
    const QStringList files = std::exchange(m_waiting, {});
    m_watcher.setFuture(
        QtConcurrent::run([files, knowledge = m_knowledge, folder = m_folder](QPromise<ImportedFile> &promise) {
            const auto done = importFiles(files, knowledge, folder, [&promise](int, const ImportedFile &file) {
                promise.addResult(file);
                return !promise.isCanceled();
            });
            if (!done)
                promise.addResult(ImportedFile{{}, ImportedFile::Outcome::Failed, done.error(), {}});
        }));
}

} // namespace gouji
