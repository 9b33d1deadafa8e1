// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

/// A file that is to be imported, or could not be.
struct QueuedImport {
    qint64 id = 0;
    QString path;
    QString message; ///< why it failed; empty while it waits
    bool operator==(const QueuedImport &) const = default;
};

/// Files to be imported, kept in the library so that an import goes on after the program was closed. Every function is
/// a transaction of its own.
class ImportQueue final {
public:
    explicit ImportQueue(Database &database)
        : m_database(database)
    {}

    /// At the end; a path that failed before waits again, one that waits stays where it is.
    [[nodiscard]] Result<Done> add(const QStringList &paths);
    [[nodiscard]] Result<std::optional<QueuedImport>> next();
    [[nodiscard]] Result<Done> finish(qint64 id); ///< forgets it
    [[nodiscard]] Result<Done> fail(qint64 id, const QString &message);
    [[nodiscard]] Result<int> waiting();
    [[nodiscard]] Result<std::vector<QueuedImport>> failures();
    [[nodiscard]] Result<Done> forgetWaiting();
    [[nodiscard]] Result<Done> forgetFailures();

private:
    Result<Done> run(const QString &sql, const QVariantList &values = {});

    Database &m_database;
};

} // namespace gouji
