// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rowpitch.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace gouji {

namespace {

constexpr double samePitch = 0.4; // points
constexpr std::ptrdiff_t fewest = 4;
constexpr int mostBlank = 20;

/// How far a line stands from the next row, if that is one too.
std::optional<double> distanceBelow(const std::vector<PrintedRow> &rows, size_t i)
{
    if (i + 1 >= rows.size() || !rows[i].isLine || !rows[i + 1].isLine)
        return {};
    return rows[i + 1].middle - rows[i].middle;
}

/// The distance of most rows, when none stand closer; 0 when rows are of several heights.
double pitchOf(const std::vector<PrintedRow> &rows)
{
    std::vector<double> distances;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const auto distance = distanceBelow(rows, i))
            distances.push_back(*distance);
    }
    if (distances.empty())
        return 0;
    const double least = std::ranges::min(distances);
    const auto near = std::ranges::count_if(distances, [&](double distance) { return distance - least < samePitch; });
    return near >= fewest && near * 2 > std::ssize(distances) ? least : 0;
}

} // namespace

std::vector<std::vector<double>> blankRowsBelow(const std::vector<PrintedRow> &rows)
{
    std::vector<std::vector<double>> out(rows.size());
    const double pitch = pitchOf(rows);
    for (size_t i = 0; i < rows.size() && pitch > 0; ++i) {
        const double distance = distanceBelow(rows, i).value_or(0);
        const auto pitches = static_cast<int>(std::lround(distance / pitch));
        if (pitches < 2 || pitches > mostBlank || std::abs(distance - pitches * pitch) > samePitch)
            continue;
        for (int k = 1; k < pitches; ++k)
            out[i].push_back(rows[i].middle + (k + 0.5) * distance / pitches);
    }
    return out;
}

} // namespace gouji
