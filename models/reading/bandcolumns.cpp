// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bandcolumns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <tuple>
#include <utility>

namespace gouji {

namespace {

constexpr double slack = 0.6;
constexpr double textGap = 0.3;   // of the height: what can part two columns
constexpr double wideGap = 2.0;   // of the height: a gap as wide parts columns although other texts cross it
constexpr double leastRoom = 0.5; // points
constexpr double beside = 0.2;    // of the height: what two texts of one row have in common
constexpr double sameEdge = 3.0;  // of a rule's end and a boundary

/// Part of the width of the table.
struct Stretch {
    double from = 0;
    double to = 0;
    bool wide = false;
    double before = 0; ///< of a gap: the middle of the text before it
    double after = 0;
    bool number = false;

    [[nodiscard]] bool holds(double x) const { return from < x && x < to; }
    [[nodiscard]] bool holds(const Stretch &other) const { return from < other.from && other.to < to; }
};

/// Texts of a band without what is blank between their characters, overlapping ones united.
std::vector<Stretch> printed(const Band &band)
{
    std::vector<Stretch> pieces;
    for (const WordRun &run : band.runs) {
        const double gap = textGap * std::min(run.box().height(), 14.0);
        double last = -1e9;
        for (const PageRect &box : run.word.boxes) {
            if (box.left - last > gap) {
                pieces.push_back({box.left, box.right});
                pieces.back().number = run.number;
            }
            pieces.back().to = last = std::max(pieces.back().to, box.right);
        }
    }
    std::ranges::sort(pieces, {}, &Stretch::from);
    std::vector<Stretch> united;
    for (const Stretch &piece : pieces) {
        if (united.empty() || piece.from >= united.back().to) {
            united.push_back(piece);
            continue;
        }
        united.back().to = std::max(united.back().to, piece.to);
        united.back().number = united.back().number && piece.number;
    }
    return united;
}

/// What is blank between the texts of a band. Amounts may touch the next column. A whole number, however far from its
/// text, may belong to it; two numbers are never one cell.
std::vector<Stretch> gapsOf(const Band &band)
{
    std::vector<Stretch> gaps;
    const WordRun *last = nullptr;
    for (const WordRun &run : band.runs) {
        const double height = std::min(run.box().height(), 14.0);
        const double right = last ? last->box().right : 0, left = run.box().left;
        const bool amount = last && last->number != run.number && (last->amount || run.amount);
        if (last && left - right > (amount ? -slack : textGap * height)) {
            const bool whole = last->number != run.number && !amount, both = last->number && run.number;
            gaps.push_back({std::min(right, left) - 0.1, left + 0.1,
                            both || (!whole && left - right > wideGap * height), last->box().centre().x,
                            run.box().centre().x});
        }
        last = last && right > run.box().right ? last : &run;
    }
    return gaps;
}

/// Finds boundaries from left to right, as few as part all neighbours: each is where the gap that ends first and all
/// gaps that lie over it have room in common.
class Finder {
public:
    explicit Finder(const std::vector<Band> &bands)
    {
        for (const Band &band : bands) {
            for (const Stretch &piece : printed(band)) {
                m_pieces.push_back(piece);
                m_pieces.back().from += slack;
                m_pieces.back().to -= slack;
            }
            for (const Stretch &gap : gapsOf(band))
                m_gaps.push_back(gap);
        }
        std::ranges::stable_sort(m_gaps, {}, &Stretch::to);
    }

    void drop(double x)
    {
        std::erase_if(m_gaps, [&](const Stretch &gap) { return gap.from - slack < x && x < gap.to + slack; });
    }

    struct Boundary {
        double x = 0;
        int bands = 0;
        int against = 0;
        bool wide = false;
        Stretch room;          ///< where it may be
        bool doubtful = false; ///< texts of other bands stand in this room, on either side of it
    };
    [[nodiscard]] bool isEmpty() const { return m_gaps.empty(); }
    Boundary next()
    {
        const double end = m_gaps.front().to;
        std::vector<double> starts;
        for (const Stretch &gap : m_gaps) {
            if (gap.from < end)
                starts.push_back(gap.from);
        }
        std::ranges::sort(starts, std::ranges::greater{});
        // what overlaps by a hair is parted by the next boundary
        const auto start = std::ranges::find_if(starts, [&](double from) { return end - from >= leastRoom; });
        Boundary boundary;
        boundary.room = {start == starts.end() ? starts.back() : *start, end};
        boundary.x = freest(boundary.room);
        double least = 1e9;
        for (const Stretch &gap : m_gaps) {
            if (!gap.holds(boundary.x))
                continue;
            ++boundary.bands;
            boundary.wide = boundary.wide || gap.wide;
            if (gap.to - gap.from < least)
                std::tie(boundary.room.before, boundary.room.after) = std::pair(gap.before, gap.after);
            least = std::min(least, gap.to - gap.from);
        }
        boundary.against = static_cast<int>(
            std::ranges::count_if(m_pieces, [&](const Stretch &piece) { return piece.holds(boundary.x); }));
        boundary.doubtful =
            std::ranges::any_of(m_pieces, [&](const Stretch &piece) { return boundary.room.holds(piece); });
        std::erase_if(m_gaps, [&](const Stretch &gap) { return gap.holds(boundary.x); });
        return boundary;
    }
    /// The right edge of the numbers that stand in a room; nothing when other texts stand there.
    [[nodiscard]] std::optional<double> rightOfNumbers(const Stretch &room) const
    {
        double right = -1;
        for (const Stretch &piece : m_pieces) {
            if (!room.holds(piece))
                continue;
            if (!piece.number)
                return {};
            right = std::max(right, piece.to);
        }
        return right < 0 ? std::optional<double>() : right;
    }
    /// Whether a text of the room stands there.
    [[nodiscard]] bool isPrinted(const Stretch &room, double x) const
    {
        return std::ranges::any_of(m_pieces, [&](const Stretch &piece) { return room.holds(piece) && piece.holds(x); });
    }

private:
    /// The middle of the longest part of a room that the fewest texts cross.
    [[nodiscard]] double freest(const Stretch &room) const
    {
        std::vector<double> edges{room.from, room.to};
        for (const Stretch &piece : m_pieces) {
            for (const double edge : {piece.from, piece.to}) {
                if (room.holds(edge))
                    edges.push_back(edge);
            }
        }
        std::ranges::sort(edges);
        std::ptrdiff_t fewest = std::ssize(m_pieces) + 1;
        double longest = -1, best = 0;
        for (size_t i = 0; i + 1 < edges.size(); ++i) {
            const double x = (edges[i] + edges[i + 1]) / 2, length = edges[i + 1] - edges[i];
            const auto crossing = std::ranges::count_if(m_pieces, [&](const Stretch &piece) { return piece.holds(x); });
            if (crossing < fewest || (crossing == fewest && length > longest)) {
                fewest = crossing;
                longest = length;
                best = x;
            }
        }
        return best;
    }

    std::vector<Stretch> m_pieces;
    std::vector<Stretch> m_gaps;
};

bool isPrinted(const std::vector<Band> &bands, double from, double to)
{
    return std::ranges::any_of(bands, [&](const Band &band) {
        return std::ranges::any_of(band.runs, [&](const WordRun &run) {
            const double x = run.box().centre().x;
            return x > from && x < to;
        });
    });
}

/// A boundary that may stand on either side of a text. Numbers are set to the right, so one between two headings is
/// that of the first. For other texts: headings are in the middle of their columns, so the other edge of the column
/// tells. False when it does not.
bool settle(std::vector<double> &found, const Finder::Boundary &boundary, const Finder &finder)
{
    const auto at = std::ranges::find(found, boundary.x);
    if (at == found.end() || at == found.begin() || at + 1 == found.end())
        return true;
    if (const auto right = finder.rightOfNumbers(boundary.room)) {
        *at = (*right + boundary.room.to) / 2;
        return true;
    }
    for (const double x : {2 * boundary.room.before - *(at - 1), 2 * boundary.room.after - *(at + 1)}) {
        if (boundary.room.holds(x) && !finder.isPrinted(boundary.room, x)) {
            *at = x;
            return true;
        }
    }
    return false;
}

/// Two boundaries without any text between them are one: the first is kept.
void addUnlessNear(std::vector<double> &found, double x, const std::vector<Band> &bands)
{
    const auto next = std::ranges::lower_bound(found, x);
    if ((next != found.end() && !isPrinted(bands, x, *next)) ||
        (next != found.begin() && !isPrinted(bands, *(next - 1), x)))
        return;
    found.insert(next, x);
}

/// Whether a band has texts on both sides of a boundary, in the columns next to it. A number stands beside the other
/// text of its row; a label may stand between several rows.
bool isNeeded(const std::vector<Band> &bands, double left, double x, double right)
{
    const auto isBeside = [](const WordRun &a, const WordRun &b) {
        if (!a.number && !b.number)
            return true;
        const double common = std::min(a.box().bottom, b.box().bottom) - std::max(a.box().top, b.box().top);
        return common > beside * std::min(a.box().height(), b.box().height());
    };
    return std::ranges::any_of(bands, [&](const Band &band) {
        return std::ranges::any_of(band.runs, [&](const WordRun &run) {
            const double at = run.box().centre().x;
            return at > left && at < x && std::ranges::any_of(band.runs, [&](const WordRun &other) {
                       const double next = other.box().left; // it may be over several columns
                       return other.box().centre().x > x && next < right && isBeside(run, other);
                   });
        });
    });
}

/// A heading to the left of its numbers, or to the right of its texts, makes no column of its own: a boundary that no
/// band needs is none, unless a rule ends there.
void dropNeedless(std::vector<double> &found, const std::vector<Band> &bands, const std::vector<double> &ends)
{
    for (size_t i = found.size(); i-- > 2;) {
        const double x = found[i - 1];
        const bool drawn = std::ranges::any_of(ends, [&](double end) { return std::abs(end - x) < sameEdge; });
        if (!drawn && !isNeeded(bands, found[i - 2], x, found[i]))
            found.erase(found.begin() + static_cast<std::ptrdiff_t>(i) - 1);
    }
}

} // namespace

BandColumns columnsOfBands(const std::vector<Band> &bands, const std::vector<double> &ends, double left, double right)
{
    BandColumns columns;
    std::vector<double> found{left, right};
    Finder finder(bands);
    for (const double x : ends) {
        if (x - left < sameEdge || right - x < sameEdge)
            continue;
        found.insert(std::ranges::lower_bound(found, x), x);
        finder.drop(x);
    }
    std::vector<Finder::Boundary> doubtful;
    while (!finder.isEmpty()) {
        const auto boundary = finder.next();
        if (boundary.x <= left || boundary.x >= right || (boundary.bands < 2 && boundary.against > 1 && !boundary.wide))
            continue;
        columns.certain = columns.certain && boundary.bands > boundary.against;
        addUnlessNear(found, boundary.x, bands);
        if (boundary.doubtful)
            doubtful.push_back(boundary);
    }
    for (const Finder::Boundary &boundary : doubtful)
        columns.certain = settle(found, boundary, finder) && columns.certain;
    dropNeedless(found, bands, ends);
    columns.boundaries = std::move(found);
    return columns;
}

} // namespace gouji
