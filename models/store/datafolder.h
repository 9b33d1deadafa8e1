// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// The folder of the user where the library lives: database, files by content hash, rule packs, templates.
class DataFolder final {
public:
    /// GOUJI_DATA when set, else the place the system gives to applications. Not made yet.
    [[nodiscard]] static DataFolder standard();
    explicit DataFolder(QString path);
    /// The folder of a database at another place or with another name.
    [[nodiscard]] static DataFolder ofDatabase(const QString &databasePath);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString rulesPath() const;
    [[nodiscard]] QString templatesPath() const; ///< the user's own wording of the report
    [[nodiscard]] QString filePath(const QByteArray &sha256) const;

    /// Makes the folder. Call it before the database is opened.
    [[nodiscard]] Result<Done> make() const;
    /// Keeps a copy under its hash, written whole or not at all; a copy that is there already stays.
    [[nodiscard]] Result<Done> keep(const QByteArray &bytes, const QByteArray &sha256) const;

private:
    QString m_path;
    QString m_database = QStringLiteral("library.db");
};

} // namespace gouji
