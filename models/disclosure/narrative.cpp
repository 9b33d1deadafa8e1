// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/narrative.h"

#include <algorithm>

namespace gouji {

std::vector<Place> Paragraph::places(int from, int to) const
{
    std::vector<Place> out;
    auto first = std::ranges::partition_point(runs, [&](const TextRun &run) { return run.to <= from; });
    for (; first != runs.end() && first->from < to; ++first) {
        const TextRun &run = *first;
        const int a = std::max(from, run.from);
        const int b = std::min(to, run.to);
        if (a >= b)
            continue;
        Place place = run.place;
        const auto count = static_cast<size_t>(run.to - run.from) + 1;
        if (run.edges.size() == count) {
            place.rect.left = run.edges[static_cast<size_t>(a - run.from)];
            place.rect.right = run.edges[static_cast<size_t>(b - run.from)];
        }
        out.push_back(place);
    }
    return out;
}

} // namespace gouji
