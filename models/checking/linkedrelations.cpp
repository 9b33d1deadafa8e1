// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/linkedrelations.h"

#include <QHash>

#include <numeric>

namespace gouji {

namespace {

int rootOf(std::vector<int> &parents, int i)
{
    while (parents[static_cast<size_t>(i)] != i) {
        parents[static_cast<size_t>(i)] = parents[static_cast<size_t>(parents[static_cast<size_t>(i)])];
        i = parents[static_cast<size_t>(i)];
    }
    return i;
}

} // namespace

std::vector<std::vector<int>> linkedByFigures(const std::vector<Relation> &relations, const std::vector<int> &failed,
                                              const Quantities &quantities)
{
    std::vector<int> parents(failed.size());
    std::iota(parents.begin(), parents.end(), 0);
    QHash<FigureId, int> first;
    for (size_t i = 0; i < failed.size(); ++i) {
        forEachFigure(relations[static_cast<size_t>(failed[i])], [&](FigureId f) {
            const Quantity *q = quantities.find(f);
            if (q && q->value.isZero())
                return;
            const auto it = first.constFind(f);
            if (it == first.constEnd())
                first.insert(f, static_cast<int>(i));
            else
                parents[static_cast<size_t>(rootOf(parents, static_cast<int>(i)))] = rootOf(parents, *it);
        });
    }
    std::vector<std::vector<int>> groups(failed.size());
    for (size_t i = 0; i < failed.size(); ++i)
        groups[static_cast<size_t>(rootOf(parents, static_cast<int>(i)))].push_back(failed[i]);
    std::erase_if(groups, [](const auto &g) { return g.empty(); });
    return groups;
}

} // namespace gouji
