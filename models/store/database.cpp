// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

namespace gouji {

namespace {

Q_LOGGING_CATEGORY(log, "gouji.store")

Error refused(const QSqlError &error, const QString &sql)
{
    qCWarning(log).noquote() << "The library database refused:" << error.text() << "in" << sql;
    return {Error::Code::Database,
            QCoreApplication::translate("gouji::Database", "The library could not be read or written."),
            error.text() + QStringLiteral(" in ") + sql};
}

} // namespace

Database::Database(QString connection)
    : m_connection(std::move(connection))
{}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
        connection.setDatabaseName(path);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        if (!connection.open())
            return refused(connection.lastError(), path);
    }
    for (const char16_t *pragma :
         {u"PRAGMA foreign_keys = ON", u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL"}) {
        const auto done = database->run(QString::fromUtf16(pragma));
        if (!done)
            return done.error();
    }
    return database;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return refused(query.lastError(), sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return refused(query.lastError(), sql);
    return query;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    return query.value().next() ? query.value().value(0) : QVariant();
}

Result<Done> Database::flush()
{
    const auto done = run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    return done ? Result<Done>(Done{}) : done.error();
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open && !m_database.run(QStringLiteral("ROLLBACK")))
        qCWarning(log) << "A transaction could not be rolled back.";
}

Result<Done> Transaction::commit()
{
    const auto done = m_database.run(QStringLiteral("COMMIT"));
    if (!done)
        return done.error();
    m_open = false;
    return Done{};
}

} // namespace gouji
