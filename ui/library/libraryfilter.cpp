// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryfilter.h"

#include "items/itemroles.h"

#include <algorithm>

namespace gouji {

namespace {

/// Key and name of the value a document has in a facet.
std::pair<QString, QString> valueOf(const LibraryDocument &document, LibraryFilter::Facet facet)
{
    switch (facet) {
    case LibraryFilter::Facet::Body:
        return {document.body, document.body.isEmpty() ? LibraryFilter::tr("Body unknown") : document.body};
    case LibraryFilter::Facet::Year:
        return {QString::number(document.year),
                document.year > 0 ? QString::number(document.year) : LibraryFilter::tr("Year unknown")};
    case LibraryFilter::Facet::Kind:
        return {kindName(document.kind), kindText(document.kind)};
    case LibraryFilter::Facet::State:
        return {stateName(document.state), stateText(document.state)};
    case LibraryFilter::Facet::Severity:
        break;
    }
    if (document.errors > 0)
        return {QStringLiteral("1"), LibraryFilter::tr("With errors")};
    if (document.warnings > 0)
        return {QStringLiteral("2"), LibraryFilter::tr("With warnings at most")};
    if (document.hints > 0)
        return {QStringLiteral("3"), LibraryFilter::tr("With hints at most")};
    return {QStringLiteral("4"), LibraryFilter::tr("Without findings")};
}

QSet<QString> &at(std::array<QSet<QString>, LibraryFilter::facets> &sets, LibraryFilter::Facet facet)
{
    return sets[static_cast<size_t>(facet)];
}

} // namespace

LibraryFilter::LibraryFilter(LibraryModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(SortRole);
    connect(&model, &QAbstractItemModel::modelReset, this, &LibraryFilter::changed);
}

void LibraryFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
    Q_EMIT changed();
}

void LibraryFilter::choose(Facet facet, const QString &key, bool on)
{
    QSet<QString> &chosen = at(m_chosen, facet);
    if (chosen.contains(key) == on)
        return;
    if (on)
        chosen.insert(key);
    else
        chosen.remove(key);
    invalidateFilter();
    Q_EMIT changed();
}

void LibraryFilter::clear()
{
    for (QSet<QString> &chosen : m_chosen)
        chosen.clear();
    m_text.clear();
    invalidateFilter();
    Q_EMIT changed();
}

bool LibraryFilter::isActive() const
{
    return !m_text.isEmpty() ||
           std::any_of(m_chosen.begin(), m_chosen.end(), [](const auto &s) { return !s.isEmpty(); });
}

bool LibraryFilter::fits(const LibraryDocument &document, Facet facet) const
{
    const QSet<QString> &chosen = m_chosen[static_cast<size_t>(facet)];
    return chosen.isEmpty() || chosen.contains(valueOf(document, facet).first);
}

bool LibraryFilter::accepts(const LibraryDocument &document) const
{
    for (int f = 0; f < facets; ++f) {
        if (!fits(document, static_cast<Facet>(f)))
            return false;
    }
    return m_text.isEmpty() || titleOf(document).contains(m_text, Qt::CaseInsensitive) ||
           document.name.contains(m_text, Qt::CaseInsensitive);
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LibraryDocument *document = m_model.document(row);
    return document && accepts(*document);
}

std::vector<LibraryFilter::Value> LibraryFilter::values(Facet facet) const
{
    QHash<QString, Value> byKey;
    for (const LibraryDocument &document : m_model.documents()) {
        bool others = true;
        for (int f = 0; f < facets && others; ++f)
            others = f == static_cast<int>(facet) || fits(document, static_cast<Facet>(f));
        if (!others)
            continue;
        const auto [key, name] = valueOf(document, facet);
        Value &value = byKey[key];
        value.key = key;
        value.name = name;
        ++value.count;
    }
    const QSet<QString> &chosen = m_chosen[static_cast<size_t>(facet)];
    std::vector<Value> values(byKey.constBegin(), byKey.constEnd());
    for (Value &value : values)
        value.chosen = chosen.contains(value.key);
    const bool byName = facet == Facet::Severity;
    std::sort(values.begin(), values.end(), [&](const Value &a, const Value &b) {
        if (a.chosen != b.chosen)
            return a.chosen; // what is chosen stays in sight
        if (facet == Facet::Year)
            return a.key > b.key;
        if (byName || a.count == b.count)
            return a.key < b.key;
        return a.count > b.count;
    });
    return values;
}

} // namespace gouji
