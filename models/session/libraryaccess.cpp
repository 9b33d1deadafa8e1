// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/libraryaccess.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace gouji {

namespace {

constexpr int pauseBetween = 250; // ms; an import changes the library all the time

/// What the work makes of the library, or nothing while there is none.
template <typename T> std::shared_ptr<Result<T>> inLibrary(const DataFolder &folder, auto work)
{
    if (!QFileInfo::exists(folder.databasePath()))
        return std::make_shared<Result<T>>(T{});
    auto library = Library::open(folder.databasePath());
    return std::make_shared<Result<T>>(library ? work(*library.value()) : Result<T>(library.error()));
}

} // namespace

LibraryAccess::LibraryAccess(DataFolder folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LibraryAccess::startReading);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const Documents documents = m_reading.result();
        if (*documents)
            Q_EMIT documentsRead(documents->value());
        else
            Q_EMIT failed(documents->error());
        if (std::exchange(m_again, false))
            m_timer.start(pauseBetween);
    });
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this] {
        if (m_searched != m_query) {
            startSearching();
            return;
        }
        const Hits hits = m_searching.result();
        if (*hits)
            Q_EMIT found(m_searched, hits->value());
        else
            Q_EMIT failed(hits->error());
    });
}

void LibraryAccess::setFolder(const DataFolder &folder)
{
    m_folder = folder;
    reload();
}

LibraryAccess::~LibraryAccess()
{
    m_reading.waitForFinished();
    m_searching.waitForFinished();
    m_changing.waitForDone();
}

void LibraryAccess::reload()
{
    if (m_reading.isRunning() || m_timer.isActive())
        m_again = true;
    else
        startReading();
}

void LibraryAccess::startReading()
{
    m_again = false;
    m_reading.setFuture(QtConcurrent::run([folder = m_folder] {
        return inLibrary<std::vector<LibraryDocument>>(folder, [](Library &library) { return library.documents(); });
    }));
}

void LibraryAccess::search(const QString &query)
{
    m_query = query;
    if (!m_searching.isRunning())
        startSearching();
}

void LibraryAccess::startSearching()
{
    m_searched = m_query;
    m_searching.setFuture(QtConcurrent::run([folder = m_folder, query = m_query] {
        return inLibrary<std::vector<TextHit>>(
            folder, [&query](Library &library) { return searchText(library.database(), query, mostHits); });
    }));
}

void LibraryAccess::setState(qint64 document, LibraryDocument::State state)
{
    QtConcurrent::run(&m_changing, [folder = m_folder, document, state] {
        return inLibrary<Done>(folder, [=](Library &library) { return library.setState(document, state); });
    }).then(this, [this](const std::shared_ptr<Result<Done>> &done) {
        if (!*done)
            Q_EMIT failed(done->error());
        reload();
    });
}

} // namespace gouji
