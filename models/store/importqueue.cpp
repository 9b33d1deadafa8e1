// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importqueue.h"

namespace gouji {

Result<Done> ImportQueue::run(const QString &sql, const QVariantList &values)
{
    const auto done = m_database.run(sql, values);
    return done ? Result<Done>(Done{}) : done.error();
}

Result<Done> ImportQueue::add(const QStringList &paths)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const QString &path : paths) {
        auto done = run(QStringLiteral("INSERT INTO imports (path, state, message) VALUES (?, 'waiting', '') "
                                       "ON CONFLICT(path) DO UPDATE SET state = 'waiting', message = ''"),
                        {path});
        if (!done)
            return done;
    }
    return transaction.value()->commit();
}

Result<std::optional<QueuedImport>> ImportQueue::next()
{
    auto found =
        m_database.run(QStringLiteral("SELECT id, path FROM imports WHERE state = 'waiting' ORDER BY id LIMIT 1"));
    if (!found)
        return found.error();
    if (!found.value().next())
        return std::optional<QueuedImport>();
    return std::optional(QueuedImport{found.value().value(0).toLongLong(), found.value().value(1).toString(), {}});
}

Result<Done> ImportQueue::finish(qint64 id) { return run(QStringLiteral("DELETE FROM imports WHERE id = ?"), {id}); }

Result<Done> ImportQueue::fail(qint64 id, const QString &message)
{
    return run(QStringLiteral("UPDATE imports SET state = 'failed', message = ? WHERE id = ?"), {message, id});
}

Result<int> ImportQueue::waiting()
{
    const auto count = m_database.value(QStringLiteral("SELECT count(*) FROM imports WHERE state = 'waiting'"));
    if (!count)
        return count.error();
    return count.value().toInt();
}

Result<std::vector<QueuedImport>> ImportQueue::failures()
{
    auto found =
        m_database.run(QStringLiteral("SELECT id, path, message FROM imports WHERE state = 'failed' ORDER BY id"));
    if (!found)
        return found.error();
    std::vector<QueuedImport> failed;
    while (found.value().next())
        failed.push_back({found.value().value(0).toLongLong(), found.value().value(1).toString(),
                          found.value().value(2).toString()});
    return failed;
}

Result<Done> ImportQueue::forgetWaiting() { return run(QStringLiteral("DELETE FROM imports WHERE state = 'waiting'")); }

Result<Done> ImportQueue::forgetFailures() { return run(QStringLiteral("DELETE FROM imports WHERE state = 'failed'")); }

} // namespace gouji
