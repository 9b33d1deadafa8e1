// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "store/migrations.h"
#include "store/textsearch.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>

#include <array>

namespace gouji {

namespace {

using State = LibraryDocument::State;

State stateFrom(const QString &name)
{
    return name == stateName(State::Finished)  ? State::Finished
           : name == stateName(State::Started) ? State::Started
                                               : State::New;
}

Kind kindFrom(const QString &name)
{
    for (const Kind kind :
         {Kind::FinalAccounts, Kind::Budget, Kind::SelfEvaluation, Kind::Targets, Kind::EvaluationReport}) {
        if (kindName(kind) == name)
            return kind;
    }
    return Kind::Unknown;
}

Level levelFrom(const QString &name)
{
    return name == levelName(Level::Department) ? Level::Department
           : name == levelName(Level::Unit)     ? Level::Unit
                                                : Level::Unknown;
}

const QString columns = QStringLiteral("id, sha256, name, kind, body, level, year, pages, errors, warnings, hints, "
                                       "figures, tied, state, imported, changed, earlier");

LibraryDocument documentFrom(const QSqlQuery &row)
{
    LibraryDocument document;
    int at = 0;
    document.id = row.value(at++).toLongLong();
    document.sha256 = row.value(at++).toString().toLatin1();
    document.name = row.value(at++).toString();
    document.kind = kindFrom(row.value(at++).toString());
    document.body = row.value(at++).toString();
    document.level = levelFrom(row.value(at++).toString());
    for (int *number : {&document.year, &document.pages, &document.errors, &document.warnings, &document.hints,
                        &document.figures, &document.tied})
        *number = row.value(at++).toInt();
    document.state = stateFrom(row.value(at++).toString());
    document.imported = row.value(at++).toLongLong();
    document.changed = row.value(at++).toLongLong();
    document.earlier = row.value(at).toLongLong();
    return document;
}

/// Never NULL: an empty QString would be.
QString text(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

/// In the order of the columns from sha256 on.
QVariantList valuesOf(const LibraryDocument &document)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {QString::fromLatin1(document.sha256),
            text(document.name),
            kindName(document.kind),
            text(document.body),
            text(levelName(document.level)),
            document.year,
            document.pages,
            document.errors,
            document.warnings,
            document.hints,
            document.figures,
            document.tied,
            stateName(document.state),
            document.imported ? document.imported : now,
            document.changed ? document.changed : now};
}

} // namespace

QString stateName(State state)
{
    return state == State::New       ? QStringLiteral("new")
           : state == State::Started ? QStringLiteral("started")
                                     : QStringLiteral("finished");
}

QByteArray identityOf(const std::vector<LibraryFile> &files)
{
    if (files.size() == 1)
        return files.front().sha256;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const LibraryFile &file : files)
        hash.addData(file.sha256 + '\n');
    return hash.result().toHex();
}

Library::Library(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

Result<std::unique_ptr<Library>> Library::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    const auto migrated = migrate(*database.value());
    if (!migrated)
        return migrated.error();
    if (const auto indexed = indexMoved(*database.value()); !indexed)
        return indexed.error();
    return std::unique_ptr<Library>(new Library(std::move(database).value()));
}

Result<std::vector<LibraryDocument>> Library::select(const QString &condition, const QVariantList &values)
{
    auto query =
        m_database->run(QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM documents ") + condition, values);
    if (!query)
        return query.error();
    std::vector<LibraryDocument> found;
    while (query.value().next())
        found.push_back(documentFrom(query.value()));
    // All files in one pass: a query for each document would take longer than all the rest.
    QHash<qint64, LibraryDocument *> byId;
    for (LibraryDocument &document : found)
        byId.insert(document.id, &document);
    const QString of = found.size() == 1 ? QStringLiteral("WHERE document = %1 ").arg(found.front().id) : QString();
    auto files = m_database->run(QStringLiteral("SELECT document, sha256, name FROM files ") + of +
                                 QStringLiteral("ORDER BY document, position"));
    if (!files)
        return files.error();
    while (files.value().next()) {
        if (LibraryDocument *document = byId.value(files.value().value(0).toLongLong()))
            document->files.push_back(
                {files.value().value(1).toString().toLatin1(), files.value().value(2).toString()});
    }
    return found;
}

Result<std::vector<LibraryDocument>> Library::documents()
{
    return select(QStringLiteral("ORDER BY body, year DESC, kind, name, id"), {});
}

Result<std::optional<LibraryDocument>> Library::find(const QByteArray &sha256)
{
    auto found = select(QStringLiteral("WHERE sha256 = ?"), {QString::fromLatin1(sha256)});
    if (!found)
        return found.error();
    if (found.value().empty())
        return std::optional<LibraryDocument>();
    return std::optional(found.value().front());
}

Result<qint64> Library::put(const LibraryDocument &document)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto put = m_database->run(
        QStringLiteral("INSERT INTO documents (sha256, name, kind, body, level, year, pages, errors, warnings, hints, "
                       "figures, tied, state, imported, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT(sha256) DO UPDATE SET kind = excluded.kind, body = excluded.body, "
                       "level = excluded.level, year = excluded.year, pages = excluded.pages, "
                       "errors = excluded.errors, warnings = excluded.warnings, hints = excluded.hints, "
                       "figures = excluded.figures, tied = excluded.tied"),
        valuesOf(document));
    if (!put)
        return put.error();
    const auto id = m_database->value(QStringLiteral("SELECT id FROM documents WHERE sha256 = ?"),
                                      {QString::fromLatin1(document.sha256)});
    if (!id)
        return id.error();
    for (int i = 0; i < std::ssize(document.files); ++i) {
        const LibraryFile &file = document.files[static_cast<size_t>(i)];
        const auto done = m_database->run(QStringLiteral("INSERT OR IGNORE INTO files VALUES (?, ?, ?, ?)"),
                                          {id.value(), i, QString::fromLatin1(file.sha256), text(file.name)});
        if (!done)
            return done.error();
    }
    const auto committed = transaction.value()->commit();
    if (!committed)
        return committed.error();
    return id.value().toLongLong();
}

Result<Done> Library::update(const LibraryDocument &document)
{
    const auto done = m_database->run(
        QStringLiteral("UPDATE documents SET kind = ?, body = ?, level = ?, year = ?, pages = ?, errors = ?, "
                       "warnings = ?, hints = ?, figures = ?, tied = ? WHERE sha256 = ?"),
        {kindName(document.kind), text(document.body), text(levelName(document.level)), document.year, document.pages,
         document.errors, document.warnings, document.hints, document.figures, document.tied,
         QString::fromLatin1(document.sha256)});
    return done ? Result<Done>(Done{}) : done.error();
}

Result<Done> Library::link(qint64 document, qint64 earlier)
{
    const auto done =
        m_database->run(QStringLiteral("UPDATE documents SET earlier = ? WHERE id = ?"), {earlier, document});
    return done ? Result<Done>(Done{}) : done.error();
}

Result<Done> Library::setState(qint64 document, State state)
{
    const auto done =
        m_database->run(QStringLiteral("UPDATE documents SET state = ? WHERE id = ?"), {stateName(state), document});
    return done ? Result<Done>(Done{}) : done.error();
}

Result<bool> Library::forgetUntouched(const QByteArray &sha256)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto id = m_database->value(QStringLiteral("SELECT id FROM documents WHERE sha256 = ? AND NOT EXISTS "
                                                     "(SELECT 1 FROM events WHERE document = documents.id) AND NOT "
                                                     "EXISTS (SELECT 1 FROM documents AS later "
                                                     "WHERE later.earlier = documents.id)"),
                                      {QString::fromLatin1(sha256)});
    if (!id)
        return id.error();
    if (!id.value().isValid())
        return false;
    if (const auto removed = removeText(*m_database, id.value().toLongLong()); !removed)
        return removed.error();
    for (const QString &sql : {QStringLiteral("DELETE FROM files WHERE document = ?"),
                               QStringLiteral("DELETE FROM documents WHERE id = ?")}) {
        if (const auto done = m_database->run(sql, {id.value()}); !done)
            return done.error();
    }
    const auto committed = transaction.value()->commit();
    return committed ? Result<bool>(true) : committed.error();
}

Result<std::vector<Event>> Library::events(qint64 document)
{
    auto query = m_database->run(QStringLiteral("SELECT body FROM events WHERE document = ? ORDER BY id"), {document});
    if (!query)
        return query.error();
    std::vector<Event> events;
    while (query.value().next()) {
        auto event = eventFromJson(query.value().value(0).toString().toUtf8());
        if (!event)
            return event.error();
        events.push_back(std::move(event).value());
    }
    return events;
}

Result<Done> Library::append(qint64 document, const std::vector<Event> &events)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    for (const Event &event : events) {
        const auto done = m_database->run(QStringLiteral("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?) "
                                                         "ON CONFLICT(id) DO NOTHING"),
                                          {event.id.text(), document, event.time, text(event.reviewer),
                                           eventTypeName(event.type), QString::fromUtf8(toJsonLine(event))});
        if (!done)
            return done.error();
    }
    if (!events.empty()) {
        const auto done =
            m_database->run(QStringLiteral("UPDATE documents SET changed = ?, "
                                           "state = CASE state WHEN 'new' THEN 'started' ELSE state END WHERE id = ?"),
                            {events.back().time, document});
        if (!done)
            return done.error();
    }
    return transaction.value()->commit();
}

} // namespace gouji
