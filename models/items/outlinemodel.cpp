// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outlinemodel.h"

#include "items/itemroles.h"

#include <algorithm>
#include <tuple>

namespace gouji {

namespace {

bool before(const Place &a, const Place &b)
{
    return std::tuple(a.file, a.page, a.line, a.rect.top) < std::tuple(b.file, b.page, b.line, b.rect.top);
}

Place placeOf(const Statement &statement)
{
    if (statement.titlePlace != Place())
        return statement.titlePlace;
    return statement.grid.cells.empty() ? Place() : statement.grid.cells.front().place;
}

} // namespace

OutlineModel::OutlineModel(ReviewItems &items, QObject *parent)
    : TreeModel(parent)
    , m_items(items)
{
    build();
    connect(&items, &ReviewItems::changed, this, [this](const Change &change) {
        if (!change.everything)
            return;
        beginResetModel();
        build();
        endResetModel();
    });
}

void OutlineModel::build()
{
    const Disclosure &disclosure = m_items.disclosure();
    const auto &sections = disclosure.sections;
    clearNodes();
    m_entries.clear();
    std::vector<const Statement *> tables;
    for (const Statement &statement : disclosure.statements)
        tables.push_back(&statement);
    std::ranges::stable_sort(tables,
                             [](const Statement *a, const Statement *b) { return before(placeOf(*a), placeOf(*b)); });
    std::vector<int> nodes; // by section
    size_t next = 0;
    const auto addTables = [&](const Place *until) {
        for (; next < tables.size() && (!until || before(placeOf(*tables[next]), *until)); ++next) {
            const Statement &table = *tables[next];
            m_entries.push_back({table.title.isEmpty() ? table.id : table.title, table.id, placeOf(table)});
            addNode(nodes.empty() ? -1 : nodes.back(), static_cast<int>(m_entries.size()) - 1);
        }
    };
    for (const Section &section : sections) {
        addTables(&section.place);
        m_entries.push_back({section.title, {}, section.place});
        const bool below = section.parent >= 0 && section.parent < std::ssize(nodes);
        nodes.push_back(
            addNode(below ? nodes[static_cast<size_t>(section.parent)] : -1, static_cast<int>(m_entries.size()) - 1));
    }
    addTables(nullptr);
}

int OutlineModel::columnCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : 1; }

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const int item = itemOf(index);
    if (item < 0)
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(item)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.title;
    case KeyRole:
        return entry.table;
    case PlaceRole:
        return QVariant::fromValue(entry.place);
    default:
        return {};
    }
}

} // namespace gouji
