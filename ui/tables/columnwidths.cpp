// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace gouji {

std::vector<int> fittedWidths(const std::vector<ColumnWish> &wishes, int available)
{
    std::vector<int> widths;
    widths.reserve(wishes.size());
    for (const ColumnWish &wish : wishes)
        widths.push_back(std::max(wish.wish, wish.least));
    int rest = available - std::accumulate(widths.begin(), widths.end(), 0);
    while (rest < 0) {
        // The widest of those that may still give way, down to the next narrower one at most.
        size_t widest = wishes.size();
        for (size_t i = 0; i < wishes.size(); ++i) {
            if (widths[i] > wishes[i].least && (widest == wishes.size() || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest == wishes.size())
            break;
        int floor = wishes[widest].least;
        for (size_t i = 0; i < wishes.size(); ++i) {
            if (i != widest && widths[i] > wishes[i].least && widths[i] < widths[widest])
                floor = std::max(floor, widths[i]);
        }
        int alike = 0; // these share what is to be given
        for (size_t i = 0; i < wishes.size(); ++i)
            alike += widths[i] == widths[widest] && widths[i] > wishes[i].least ? 1 : 0;
        const int step = std::max(1, std::min(widths[widest] - floor, (alike - 1 - rest) / alike));
        widths[widest] -= step;
        rest += step;
    }
    const auto elastic = std::ranges::count(wishes, true, &ColumnWish::elastic);
    for (size_t i = 0; i < wishes.size() && rest > 0; ++i) {
        if (wishes[i].elastic)
            widths[i] += rest / static_cast<int>(elastic);
    }
    return widths;
}

} // namespace gouji
