// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "review/event.h"
#include "store/database.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// A file that belongs to a document of the library.
struct LibraryFile {
    QByteArray sha256; ///< hexadecimal
    QString name;      ///< file name when it was imported
    bool operator==(const LibraryFile &) const = default;
};

/// What the library shows of a document without opening it.
struct LibraryDocument {
    enum class State { New, Started, Finished };
    qint64 id = 0;
    QByteArray sha256; ///< of the file; of the hashes of its files when it has several
    QString name;
    std::vector<LibraryFile> files;
    Kind kind = Kind::Unknown;
    QString body;
    Level level = Level::Unknown;
    int year = 0;
    int pages = 0;
    int errors = 0, warnings = 0, hints = 0; ///< findings by severity
    int figures = 0, tied = 0;
    State state = State::New;
    qint64 earlier = 0;  ///< id of the version before this one; 0 when there is none
    qint64 imported = 0; ///< milliseconds since 1970 UTC
    qint64 changed = 0;  ///< the last event, or the import
    bool operator==(const LibraryDocument &) const = default;
};

[[nodiscard]] QString stateName(LibraryDocument::State state); ///< "new", "started", "finished"
/// Identity of a document made of these files: that of the only one, else the hash of all hashes in order.
[[nodiscard]] QByteArray identityOf(const std::vector<LibraryFile> &files);

/// The library database: documents, their events and their text. Every function is a transaction of its own. Lives in
/// the thread that opened it; other threads open their own on the same path.
class Library final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path);

    /// Documents by body, year, kind and name.
    [[nodiscard]] Result<std::vector<LibraryDocument>> documents();
    [[nodiscard]] Result<std::optional<LibraryDocument>> find(const QByteArray &sha256);

    /// Adds a document, or brings what is known of it up to date; its time of import and its state stay. Gives its id.
    [[nodiscard]] Result<qint64> put(const LibraryDocument &document);
    /// Brings what is known of a document up to date, if it is still there.
    [[nodiscard]] Result<Done> update(const LibraryDocument &document);
    [[nodiscard]] Result<Done> link(qint64 document, qint64 earlier); ///< the version before it
    [[nodiscard]] Result<Done> setState(qint64 document, LibraryDocument::State state);

    /// Removes a document nobody has worked on; false when it has events, or there is none. Its file stays.
    [[nodiscard]] Result<bool> forgetUntouched(const QByteArray &sha256);

    /// Events in order. A line that cannot be read is an error: a review is never shown without part of it.
    [[nodiscard]] Result<std::vector<Event>> events(qint64 document);
    /// All or none; a kill right after it loses nothing. An event that is there already stays as it is.
    [[nodiscard]] Result<Done> append(qint64 document, const std::vector<Event> &events);

    [[nodiscard]] Database &database() { return *m_database; }

private:
    explicit Library(std::unique_ptr<Database> database);
    Result<std::vector<LibraryDocument>> select(const QString &condition, const QVariantList &values);

    std::unique_ptr<Database> m_database;
};

} // namespace gouji
