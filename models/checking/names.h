// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// The functional classification: which names belong to which codes, and which wrong forms of a name are known. Read
/// once; the tables are data of the program and can be replaced.
class NameCatalogue {
public:
    struct Entry {
        QString code;
        QString name;
        int level = 0; ///< 1 类, 2 款, 3 项
        int from = 0;  ///< first year, 0 unknown
        int to = 0;    ///< last year, 0 unknown
        bool confirmed = false;
    };
    struct Alias {
        QString name; ///< the right one
        QString code;
        int level = 0; ///< level at which the form is wrong, 0: any
        int since = 0; ///< year from which it is wrong, 0: always
        bool sure = false;
    };

    [[nodiscard]] static const NameCatalogue &builtIn();
    /// Tab-separated tables with a header line: code name level from to confidence, variant level name code kind since.
    [[nodiscard]] static NameCatalogue fromTables(const QString &functional, const QString &aliases);

    /// Entries of this level with the name, whatever their years.
    [[nodiscard]] std::vector<const Entry *> named(const QString &name, int level) const;
    /// Entries of this code: several where its name has changed.
    [[nodiscard]] std::vector<const Entry *> coded(const QString &code) const;
    /// Whether an entry of this code has the name, which is squashed. Fast.
    [[nodiscard]] bool carries(const QString &code, const QString &name) const;
    [[nodiscard]] const Alias *alias(const QString &name, int level, int year) const;
    /// The class that is meant by a name of before, or by one without its 支出; the name itself when it is none.
    [[nodiscard]] QString className(const QString &name, int year) const;
    /// The entry below a code whose name differs least, when it differs in at most a quarter of its characters and no
    /// other is as near. Null when there is none.
    [[nodiscard]] const Entry *nearest(const QString &name, int level, const QString &parent) const;

private:
    std::vector<Entry> m_entries;
    QHash<QString, std::vector<int>> m_byName;
    QHash<QString, std::vector<int>> m_byCode;
    QHash<QString, Alias> m_aliases;
};

/// The economic classification of departments (301 …): which names belong to which codes. Data of the program.
class EconomicCatalogue {
public:
    struct Entry {
        QString code;
        QString name; ///< squashed
        bool confirmed = false;
    };

    [[nodiscard]] static const EconomicCatalogue &builtIn();
    /// A tab-separated table with a header line: code name level set confidence; only the set dept is taken.
    [[nodiscard]] static EconomicCatalogue fromTable(const QString &economic);

    [[nodiscard]] const Entry *find(const QString &code) const;
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
    QHash<QString, int> m_byCode;
};

/// Characters to insert, delete or replace to turn one text into the other.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

} // namespace gouji
