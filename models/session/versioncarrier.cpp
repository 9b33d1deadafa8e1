// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/versioncarrier.h"

#include "session/opening.h"

#include <QtConcurrentRun>

#include <utility>

namespace gouji {

VersionCarrier::VersionCarrier(DocumentSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &VersionCarrier::take);
    connect(&session, &DocumentSession::opened, this, [this] {
        if (const auto comparison = std::exchange(m_comparison, std::nullopt))
            Q_EMIT carried(*comparison);
    });
}

VersionCarrier::~VersionCarrier()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void VersionCarrier::carryOver(const LibraryDocument &earlier)
{
    m_for = m_session.entry().sha256;
    const Job job{earlier,
                  m_session.keptPaths(earlier),
                  m_session.keptPaths(m_session.entry()),
                  m_session.folder(),
                  m_session.knowledge(),
                  m_session.password()};
    m_watcher.setFuture(QtConcurrent::run([job] { return std::make_shared<Result<Carried>>(work(job)); }));
}

Result<VersionCarrier::Carried> VersionCarrier::work(const Job &job)
{
    auto library = Library::open(job.folder.databasePath());
    if (!library)
        return library.error();
    const auto events = library.value()->events(job.earlier.id);
    if (!events)
        return events.error();
    auto before = readDisclosure(job.pathsBefore, job.knowledge.forms, {job.password, {}});
    if (!before)
        return before.error();
    auto now = readDisclosure(job.pathsNow, job.knowledge.forms, {job.password, {}});
    if (!now)
        return now.error();
    Carried carried;
    carried.events = carriedOver(events.value(), before.value(), now.value());
    carried.comparison = compareVersions(std::move(before).value(), events.value(), std::move(now).value(),
                                         carried.events, job.knowledge);
    carried.comparison.earlier = job.earlier;
    carried.comparison.carried = static_cast<int>(carried.events.size());
    return carried;
}

void VersionCarrier::take()
{
    const Outcome outcome = m_watcher.result();
    if (!*outcome) {
        Q_EMIT failed(outcome->error());
        return;
    }
    if (m_session.entry().sha256 != m_for || !m_session.document())
        return; // another document is open by now
    m_comparison = outcome->value().comparison;
    auto done = m_session.linkTo(outcome->value().comparison.earlier.id);
    if (done)
        done = m_session.merge(outcome->value().events);
    if (!done) {
        m_comparison.reset();
        Q_EMIT failed(done.error());
    }
}

} // namespace gouji
