// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

namespace gouji {

/// One connection to an SQLite file, for the thread that opened it; closed when this is destroyed. Write-ahead log and
/// foreign keys are on. What was committed is on the disk: it survives a kill of the process and a power cut. That
/// costs 2 to 3 ms for each commit (up to 40 on a busy disk), which one edit of a person is worth.
class Database final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Prepares, binds and runs one statement. The query stands before its first row.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid variant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Moves what was committed from the log into the database, so that no commit of the window has to.
    [[nodiscard]] Result<Done> flush();

private:
    explicit Database(QString connection);

    QString m_connection;
};

/// Rolls back unless committed.
class Transaction final {
public:
    /// Takes the write lock at once, so that it cannot fail half-way because another process writes.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<Done> commit();

private:
    explicit Transaction(Database &database)
        : m_database(database)
    {}

    Database &m_database;
    bool m_open = true;
};

} // namespace gouji
