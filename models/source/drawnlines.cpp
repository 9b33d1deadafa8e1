// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/drawnlines.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace gouji {

namespace {

constexpr double JoinGap = 1.0;
constexpr double DotGap = 3.5;
constexpr double DotLength = 4.0;
constexpr double Collinear = 0.25;
constexpr double SameLine = 1.0;
constexpr double MinLength = 3.0;

double length(const Ruling &r) { return r.to - r.from; }

// Long lines decide where the joined line lies; corner squares and dots hardly count.
void join(Ruling &into, const Ruling &piece)
{
    const double a = length(into) + 0.01;
    const double b = length(piece) + 0.01;
    into.position = (into.position * a + piece.position * b) / (a + b);
    into.from = std::min(into.from, piece.from);
    into.to = std::max(into.to, piece.to);
    into.thickness = std::max(into.thickness, piece.thickness);
}

bool byPosition(const Ruling &a, const Ruling &b)
{
    return std::tie(a.position, a.from, a.to) < std::tie(b.position, b.from, b.to);
}

bool byStart(const Ruling &a, const Ruling &b)
{
    return std::tie(a.from, a.position, a.to) < std::tie(b.from, b.position, b.to);
}

// Pieces of practically one position, which are most: one sweep along the line.
void joinAlong(std::vector<Ruling>::iterator first, std::vector<Ruling>::iterator last, std::vector<Ruling> &out)
{
    std::sort(first, last, byStart);
    bool lastWasDot = false;
    for (auto it = first; it != last; ++it) {
        const bool dot = length(*it) < DotLength;
        const double gap = dot && lastWasDot ? DotGap : JoinGap;
        if (it != first && it->from - out.back().to <= gap)
            join(out.back(), *it);
        else
            out.push_back(*it);
        lastWasDot = dot;
    }
}

std::vector<Ruling> joinCollinear(std::vector<Ruling> &pieces)
{
    std::sort(pieces.begin(), pieces.end(), byPosition);
    std::vector<Ruling> out;
    out.reserve(pieces.size() / 2 + 8);
    for (auto first = pieces.begin(); first != pieces.end();) {
        auto last = first + 1;
        while (last != pieces.end() && last->position - first->position <= Collinear)
            ++last;
        joinAlong(first, last, out);
        first = last;
    }
    return out;
}

// Doubled lines and lines drawn with small steps. Repeats until nothing changes, as a joined line may reach further.
bool joinNear(std::vector<Ruling> &lines)
{
    std::sort(lines.begin(), lines.end(), byPosition);
    std::vector<Ruling> out;
    out.reserve(lines.size());
    bool changed = false;
    size_t window = 0;
    for (const Ruling &line : lines) {
        while (window < out.size() && line.position - out[window].position > SameLine)
            ++window;
        Ruling *best = nullptr;
        for (size_t i = window; i < out.size(); ++i) {
            Ruling &o = out[i];
            const bool touches = line.from - o.to <= JoinGap && o.from - line.to <= JoinGap;
            const double apart = std::abs(line.position - o.position);
            if (touches && apart <= SameLine && (!best || apart < std::abs(line.position - best->position)))
                best = &o;
        }
        if (best) {
            join(*best, line);
            changed = true;
        } else {
            out.push_back(line);
        }
    }
    lines = std::move(out);
    return changed;
}

} // namespace

std::vector<Ruling> mergedRulings(std::vector<Ruling> pieces)
{
    const auto middle =
        std::stable_partition(pieces.begin(), pieces.end(), [](const Ruling &r) { return r.horizontal; });
    std::vector<Ruling> down(middle, pieces.end());
    pieces.erase(middle, pieces.end());
    std::vector<Ruling> result;
    for (std::vector<Ruling> *group : {&pieces, &down}) {
        std::vector<Ruling> lines = joinCollinear(*group);
        for (int round = 0; round < 3 && joinNear(lines); ++round) {
        }
        for (const Ruling &line : lines) {
            if (length(line) >= MinLength)
                result.push_back(line);
        }
    }
    return result;
}

} // namespace gouji
