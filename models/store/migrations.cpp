// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QStringList firstVersion()
{
    return {
        QStringLiteral("CREATE TABLE documents ("
                       "id INTEGER PRIMARY KEY, "
                       "sha256 TEXT NOT NULL UNIQUE, " // of the file, or of the list of hashes when there are several
                       "name TEXT NOT NULL, "
                       "kind TEXT NOT NULL, "
                       "body TEXT NOT NULL, "
                       "level TEXT NOT NULL, "
                       "year INTEGER NOT NULL, "
                       "pages INTEGER NOT NULL, "
                       "errors INTEGER NOT NULL DEFAULT 0, "
                       "warnings INTEGER NOT NULL DEFAULT 0, "
                       "hints INTEGER NOT NULL DEFAULT 0, "
                       "figures INTEGER NOT NULL DEFAULT 0, "
                       "tied INTEGER NOT NULL DEFAULT 0, "
                       "state TEXT NOT NULL, "
                       "imported INTEGER NOT NULL, "
                       "changed INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE files ("
                       "document INTEGER NOT NULL REFERENCES documents(id), "
                       "position INTEGER NOT NULL, "
                       "sha256 TEXT NOT NULL, "
                       "name TEXT NOT NULL, "
                       "PRIMARY KEY (document, position))"),
        QStringLiteral("CREATE TABLE events ("
                       "id TEXT PRIMARY KEY, "
                       "document INTEGER NOT NULL REFERENCES documents(id), "
                       "time INTEGER NOT NULL, "
                       "reviewer TEXT NOT NULL, "
                       "type TEXT NOT NULL, "
                       "body TEXT NOT NULL)"), // the whole event as a line of JSON
        QStringLiteral("CREATE INDEX events_of_document ON events(document, id)"),
        QStringLiteral("CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN "
                       "SELECT RAISE(ABORT, 'events are only appended'); END"),
        QStringLiteral("CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN "
                       "SELECT RAISE(ABORT, 'events are only appended'); END"),
    };
}

QStringList textSearch()
{
    return {
        QStringLiteral("CREATE TABLE texts ("
                       "id INTEGER PRIMARY KEY, "
                       "document INTEGER NOT NULL REFERENCES documents(id), "
                       "page INTEGER NOT NULL, "
                       "body TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX texts_of_document ON texts(document)"),
        // pairs of characters, made by searchWords(): the tokenizers of SQLite find no words of two ideographs
        QStringLiteral("CREATE VIRTUAL TABLE text_words USING fts5(words, tokenize = \"unicode61 tokenchars '.%'\")"),
    };
}

/// Text by page instead of by paragraph, without a second copy of it in the index: a tenth of the rows.
QStringList pageSearch()
{
    return {
        QStringLiteral("CREATE TABLE page_texts ("
                       "id INTEGER PRIMARY KEY, "
                       "document INTEGER NOT NULL REFERENCES documents(id), "
                       "file INTEGER NOT NULL, "
                       "page INTEGER NOT NULL, " // or line of a text file
                       "body TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX page_texts_of_document ON page_texts(document)"),
        QStringLiteral("CREATE VIRTUAL TABLE page_words USING "
                       "fts5(words, content = '', tokenize = \"unicode61 tokenchars '.%'\")"),
        QStringLiteral("CREATE TABLE indexed (document INTEGER PRIMARY KEY REFERENCES documents(id))"),
        QStringLiteral("INSERT INTO page_texts (document, file, page, body) "
                       "SELECT document, 0, page, group_concat(body, char(10)) "
                       "FROM (SELECT document, page, body FROM texts ORDER BY id) GROUP BY document, page"),
        // words are made by the program: see indexMoved()
        QStringLiteral("CREATE TABLE unindexed (page_text INTEGER PRIMARY KEY)"),
        QStringLiteral("INSERT INTO unindexed SELECT id FROM page_texts"),
        QStringLiteral("INSERT INTO indexed SELECT DISTINCT document FROM page_texts"),
        QStringLiteral("DROP TABLE text_words"),
        QStringLiteral("DROP TABLE texts"),
        QStringLiteral("CREATE TABLE imports ("
                       "id INTEGER PRIMARY KEY, "
                       "path TEXT NOT NULL UNIQUE, "
                       "state TEXT NOT NULL, " // waiting, failed
                       "message TEXT NOT NULL)"),
    };
}

QStringList versions()
{
    return {QStringLiteral("ALTER TABLE documents ADD COLUMN earlier INTEGER REFERENCES documents(id)")};
}

} // namespace

const std::vector<QStringList> &migrations()
{
    static const std::vector<QStringList> steps{firstVersion(), textSearch(), pageSearch(), versions()};
    return steps;
}

Result<Done> migrate(Database &database, const std::vector<QStringList> &steps)
{
    // The usual case needs no lock: whoever writes would be waited for.
    if (const auto version = database.value(QStringLiteral("PRAGMA user_version"));
        version && version.value().toInt() == std::ssize(steps))
        return Done{};
    for (;;) {
        auto transaction = Transaction::begin(database); // the version is read under the lock: two programs may start
        if (!transaction)
            return transaction.error();
        const auto version = database.value(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return version.error();
        const int at = version.value().toInt();
        if (at > std::ssize(steps))
            return Error{Error::Code::Database,
                         QCoreApplication::translate("gouji::Library",
                                                     "The library was made by a newer version of this program."),
                         QStringLiteral("Version %1, known are %2.").arg(at).arg(steps.size())};
        if (at == std::ssize(steps))
            return Done{};
        for (const QString &sql : steps[static_cast<size_t>(at)]) {
            const auto done = database.run(sql);
            if (!done)
                return done.error();
        }
        const auto numbered = database.run(QStringLiteral("PRAGMA user_version = %1").arg(at + 1));
        if (!numbered)
            return numbered.error();
        const auto committed = transaction.value()->commit();
        if (!committed)
            return committed.error();
    }
}

} // namespace gouji
