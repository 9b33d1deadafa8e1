// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bandcolumns.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace gouji {

namespace {

constexpr double slack = 0.6;
constexpr double textGap = 0.3;  // of the height: what can part two columns
constexpr double wideGap = 2.0;  // of the height: a gap as wide parts columns although other texts cross it
constexpr double sameEdge = 3.0; // of a rule's end and a boundary

/// Part of the width of the table.
struct Stretch {
    double from = 0;
    double to = 0;
    bool wide = false;
    double before = 0; ///< of a gap: the middle of the text before it
    double after = 0;

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
            if (box.left - last > gap)
                pieces.push_back({box.left, box.right});
            pieces.back().to = last = std::max(pieces.back().to, box.right);
        }
    }
    std::ranges::sort(pieces, {}, &Stretch::from);
    std::vector<Stretch> united;
    for (const Stretch &piece : pieces) {
        if (!united.empty() && piece.from < united.back().to)
            united.back().to = std::max(united.back().to, piece.to);
        else
            united.push_back(piece);
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

/// Finds boundaries one after the other, the one with the most bands for it and the fewest against it first.
class Finder {
public:
    explicit Finder(const std::vector<Band> &bands)
    {
        for (const Band &band : bands) {
            for (const Stretch &piece : printed(band))
                m_pieces.push_back({piece.from + slack, piece.to - slack});
            for (const Stretch &gap : gapsOf(band))
                m_gaps.push_back(gap);
        }
        for (const std::vector<Stretch> *list : {&m_pieces, &m_gaps}) {
            for (const Stretch &stretch : *list) {
                m_edges.push_back(stretch.from);
                m_edges.push_back(stretch.to);
            }
        }
        std::ranges::sort(m_edges);
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
        const std::vector<int> with = counts(m_gaps), against = counts(m_pieces);
        size_t best = 0, last = 0;
        double longest = -1;
        for (size_t i = 0; i + 1 < m_edges.size(); ++i) {
            if (with[i] == 0)
                continue;
            size_t k = i;
            while (k + 2 < m_edges.size() && with[k + 1] == with[i] && against[k + 1] == against[i])
                ++k;
            const int here = 2 * with[i] - against[i], most = 2 * with[best] - against[best];
            const double length = m_edges[k + 1] - m_edges[i];
            if (longest < 0 || here > most || (here == most && length > longest)) {
                best = i;
                last = k;
                longest = length;
            }
            i = k;
        }
        Boundary boundary{(m_edges[best] + m_edges[last + 1]) / 2, with[best], against[best], false, {}, false};
        boundary.room = {-1e9, 1e9};
        for (const Stretch &gap : m_gaps) {
            if (!gap.holds(boundary.x))
                continue;
            boundary.wide = boundary.wide || gap.wide;
            if (gap.to - gap.from < boundary.room.to - boundary.room.from)
                std::tie(boundary.room.before, boundary.room.after) = std::pair(gap.before, gap.after);
            boundary.room.from = std::max(boundary.room.from, gap.from);
            boundary.room.to = std::min(boundary.room.to, gap.to);
        }
        boundary.doubtful =
            std::ranges::any_of(m_pieces, [&](const Stretch &piece) { return boundary.room.holds(piece); });
        drop(boundary.x);
        return boundary;
    }
    /// Whether a text of the room stands there.
    [[nodiscard]] bool isPrinted(const Stretch &room, double x) const
    {
        return std::ranges::any_of(m_pieces, [&](const Stretch &piece) { return room.holds(piece) && piece.holds(x); });
    }

private:
    /// How many stretches cover what lies behind each edge.
    [[nodiscard]] std::vector<int> counts(const std::vector<Stretch> &stretches) const
    {
        std::vector<int> out(m_edges.size() + 1, 0);
        const auto at = [&](double x) { return std::ranges::lower_bound(m_edges, x) - m_edges.begin(); };
        for (const Stretch &stretch : stretches) {
            if (stretch.to <= stretch.from)
                continue;
            ++out[static_cast<size_t>(at(stretch.from))];
            --out[static_cast<size_t>(at(stretch.to))];
        }
        for (size_t i = 1; i < out.size(); ++i)
            out[i] += out[i - 1];
        return out;
    }

    std::vector<Stretch> m_pieces;
    std::vector<Stretch> m_gaps;
    std::vector<double> m_edges;
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

/// A boundary that may stand on either side of a number: headings are in the middle of their columns, so the other edge
/// of the column tells. False when it does not.
bool settle(std::vector<double> &found, const Finder::Boundary &boundary, const Finder &finder)
{
    const auto at = std::ranges::find(found, boundary.x);
    if (at == found.end() || at == found.begin() || at + 1 == found.end())
        return true;
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
    columns.boundaries = std::move(found);
    return columns;
}

} // namespace gouji
