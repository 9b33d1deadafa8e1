// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/names.h"

#include "base/text.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

QString textOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Rows of a table without its header, each padded to so many fields.
std::vector<QStringList> rowsOf(const QString &table, qsizetype fields)
{
    std::vector<QStringList> rows;
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        QStringList row = line.split(u'\t');
        while (row.size() < fields)
            row.append(QString());
        rows.push_back(std::move(row));
    }
    return rows;
}

int levelOf(const QString &word)
{
    static const QStringList levels{QStringLiteral("类"), QStringLiteral("款"), QStringLiteral("项")};
    return static_cast<int>(levels.indexOf(word)) + 1;
}

QString key(const QString &name) { return squashed(name); }

} // namespace

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<size_t>(j);
            const int above = row[k + 1];
            row[k + 1] = std::min({above + 1, row[k] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

const NameCatalogue &NameCatalogue::builtIn()
{
    static const NameCatalogue catalogue = fromTables(textOf(QStringLiteral(":/classification/functional.tsv")),
                                                      textOf(QStringLiteral(":/classification/name_aliases.tsv")));
    return catalogue;
}

NameCatalogue NameCatalogue::fromTables(const QString &functional, const QString &aliases)
{
    NameCatalogue catalogue;
    for (const QStringList &row : rowsOf(functional, 6)) {
        const bool confirmed = row[5] == u"observed" || row[5] == u"source";
        catalogue.m_byCode[row[0]].push_back(static_cast<int>(catalogue.m_entries.size()));
        catalogue.m_byName[key(row[1])].push_back(static_cast<int>(catalogue.m_entries.size()));
        catalogue.m_entries.push_back(
            {row[0], key(row[1]), levelOf(row[2]), row[3].toInt(), row[4].toInt(), confirmed});
    }
    for (const QStringList &row : rowsOf(aliases, 6)) {
        const bool sure = row[4] != u"variant";
        catalogue.m_aliases.insert(key(row[0]), {key(row[2]), row[3], levelOf(row[1]), row[5].toInt(), sure});
    }
    return catalogue;
}

std::vector<const NameCatalogue::Entry *> NameCatalogue::named(const QString &name, int level) const
{
    std::vector<const Entry *> found;
    for (const int i : m_byName.value(key(name))) {
        const Entry &entry = m_entries[static_cast<size_t>(i)];
        if (entry.level == level)
            found.push_back(&entry);
    }
    return found;
}

std::vector<const NameCatalogue::Entry *> NameCatalogue::coded(const QString &code) const
{
    std::vector<const Entry *> found;
    if (const auto entries = m_byCode.constFind(code); entries != m_byCode.constEnd())
        std::ranges::transform(*entries, std::back_inserter(found),
                               [&](int i) { return &m_entries[static_cast<size_t>(i)]; });
    return found;
}

bool NameCatalogue::carries(const QString &code, const QString &name) const
{
    const auto entries = m_byCode.constFind(code);
    return entries != m_byCode.constEnd() &&
           std::ranges::any_of(*entries, [&](int i) { return m_entries[static_cast<size_t>(i)].name == name; });
}

const NameCatalogue::Alias *NameCatalogue::alias(const QString &name, int level, int year) const
{
    const auto it = m_aliases.constFind(key(name));
    if (it == m_aliases.constEnd() || (it->level != 0 && it->level != level) || year < it->since)
        return nullptr;
    return &it.value();
}

QString NameCatalogue::className(const QString &name, int year) const
{
    if (const Alias *old = alias(name, 1, year))
        return old->name;
    const QString longer = name + QStringLiteral("支出");
    return named(name, 1).empty() && !named(longer, 1).empty() ? longer : name;
}

const NameCatalogue::Entry *NameCatalogue::nearest(const QString &name, int level, const QString &parent) const
{
    constexpr int share = 4;
    const QString wanted = key(name);
    const Entry *best = nullptr;
    int distance = 0;
    bool tie = false;
    for (const Entry &entry : m_entries) {
        if (entry.level != level || !entry.code.startsWith(parent))
            continue;
        const int d = editDistance(wanted, entry.name);
        if (!best || d < distance) {
            best = &entry;
            distance = d;
            tie = false;
        } else if (d == distance) {
            tie = true;
        }
    }
    return best && !tie && qsizetype(distance) * share <= best->name.size() ? best : nullptr;
}

const EconomicCatalogue &EconomicCatalogue::builtIn()
{
    static const EconomicCatalogue catalogue = fromTable(textOf(QStringLiteral(":/classification/economic.tsv")));
    return catalogue;
}

EconomicCatalogue EconomicCatalogue::fromTable(const QString &economic)
{
    EconomicCatalogue catalogue;
    for (const QStringList &row : rowsOf(economic, 5)) {
        if (row[3] != u"dept")
            continue;
        catalogue.m_byCode.insert(row[0], static_cast<int>(catalogue.m_entries.size()));
        catalogue.m_entries.push_back({row[0], key(row[1]), row[4] == u"observed" || row[4] == u"source"});
    }
    return catalogue;
}

const EconomicCatalogue::Entry *EconomicCatalogue::find(const QString &code) const
{
    const auto it = m_byCode.constFind(code);
    return it == m_byCode.constEnd() ? nullptr : &m_entries[static_cast<size_t>(*it)];
}

} // namespace gouji
