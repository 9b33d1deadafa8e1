// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rowblocks.h"

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

constexpr double slack = 0.6;
constexpr double belowPitch = 0.88; // of the pitch of rows: lines of one cell are closer
constexpr double widestPitch = 1.5; // of the height: lines of one cell are no further apart
constexpr double plainPitch = 1.36; // where no numbers tell the pitch of rows
constexpr double parted = 0.2;      // of the height: gap between characters of two cells
constexpr double sameStart = 1.5;   // of the left ends of lines of one cell

/// A part of a run and the columns it stands in.
struct Part {
    PageRect box;
    int first = 0;
    int last = 0;
    bool number = false;
};

Part partOf(const PageRect &box, bool number, const std::vector<double> &xs)
{
    Part part{box, -1, 0, number};
    int best = 0;
    double most = -1e9;
    for (size_t c = 0; c + 1 < xs.size(); ++c) {
        const double common = std::min(box.right, xs[c + 1]) - std::max(box.left, xs[c]);
        if (common > 2 * slack) {
            part.first = part.first < 0 ? static_cast<int>(c) : part.first;
            part.last = static_cast<int>(c);
        }
        if (common > most) {
            most = common;
            best = static_cast<int>(c);
        }
    }
    if (part.first < 0)
        part.first = part.last = best;
    return part;
}

/// A run that crosses a boundary is parted there where its characters leave room.
std::vector<Part> partsOf(const WordRun &run, const std::vector<double> &xs)
{
    std::vector<Part> parts;
    PageRect box;
    for (const PageRect &next : run.word.boxes) {
        const bool apart =
            !box.isEmpty() && next.left - box.right > parted * next.height() &&
            std::ranges::any_of(xs, [&](double x) { return x > box.right - slack && x < next.left + slack; });
        if (apart) {
            parts.push_back(partOf(box, run.number, xs));
            box = {};
        }
        box = box.united(next);
    }
    if (!box.isEmpty())
        parts.push_back(partOf(box, run.number, xs));
    return parts;
}

/// The least distance of numbers below each other in one column, but for a few that stand closer.
double pitchOf(const std::vector<std::vector<Part>> &lines, size_t columns)
{
    std::vector<double> last(columns, -1), distances;
    for (const std::vector<Part> &line : lines) {
        for (const Part &part : line) {
            double &above = last[static_cast<size_t>(part.first)];
            if (part.number && above >= 0 && part.box.top - above > 0.8 * part.box.height())
                distances.push_back(part.box.top - above);
            above = part.number ? part.box.top : -1;
        }
    }
    if (distances.size() < 2)
        return 0;
    const auto few = distances.begin() + std::ssize(distances) / 20;
    std::ranges::nth_element(distances, few);
    return *few;
}

bool goesOn(const RowBlock &block, const Part &part, double pitch)
{
    if (part.number || block.number || part.first < block.first || part.first > block.last)
        return false;
    const double height = part.box.height(), apart = part.box.top - block.lastTop;
    const double most = pitch > 0 ? std::min(belowPitch * pitch, widestPitch * height) : plainPitch * height;
    const double middle = (part.box.left + part.box.right) / 2;
    const bool under = std::abs(part.box.left - block.left) < sameStart ||
                       (part.first == block.first && part.last <= block.last && middle > block.left);
    return apart > 0.3 * height && apart < most && under;
}

} // namespace

RowBlocks rowBlocksOf(const std::vector<RunLine> &lines, const std::vector<double> &xs,
                      const std::vector<double> &drawn)
{
    std::vector<std::vector<Part>> parts;
    for (const RunLine &line : lines) {
        parts.emplace_back();
        for (const WordRun &run : line.runs) {
            const std::vector<Part> some = partsOf(run, xs);
            parts.back().insert(parts.back().end(), some.begin(), some.end());
        }
    }
    const auto isParted = [&](const RowBlock &block, const Part &part) {
        return std::ranges::any_of(drawn, [&](double y) { return y > block.lastTop && y < part.box.centre().y; });
    };
    RowBlocks out;
    out.pitch = pitchOf(parts, xs.size() - 1);
    for (const std::vector<Part> &line : parts) {
        for (const Part &part : line) {
            const auto open = std::find_if(out.blocks.rbegin(), out.blocks.rend(), [&](const RowBlock &block) {
                return block.first <= part.last && part.first <= block.last;
            });
            if (open == out.blocks.rend() || !goesOn(*open, part, out.pitch) || isParted(*open, part)) {
                out.blocks.push_back({part.first, part.last, part.box.top, part.box.bottom, part.box.top, part.box.left,
                                      part.number, -1, -1});
                continue;
            }
            open->last = std::max(open->last, part.last);
            open->bottom = std::max(open->bottom, part.box.bottom);
            open->lastTop = part.box.top;
        }
    }
    return out;
}

} // namespace gouji
