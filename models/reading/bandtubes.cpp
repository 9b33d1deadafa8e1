// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bandtubes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace gouji {

namespace {

constexpr double slack = 0.6;
constexpr double sameRule = 4;
constexpr double covered = 0.6;
constexpr double parted = 0.2;   // of the height: gap between characters of two cells
constexpr double offCentre = 6;  // points that a heading may stand off the middle of its columns
constexpr double offShare = 0.1; // or this share of their width
constexpr double exact = 1.5;    // below the header
constexpr double sameStart = 0.8;
constexpr double never = std::numeric_limits<double>::infinity();

PageRect boxOf(const std::vector<WordRun> &runs)
{
    PageRect box;
    for (const WordRun &run : runs)
        box = box.united(run.box());
    return box;
}

/// Texts that begin where those of the next band do: rows of a table.
bool areAlike(const Band &upper, const Band &lower)
{
    return std::ranges::equal(upper.runs, lower.runs, [](const WordRun &a, const WordRun &b) {
        return std::abs(a.box().left - b.box().left) < sameStart;
    });
}

/// The bands above the first amount, or above rows that have none: two below a heading, three without one.
int headerOf(const std::vector<Band> &bands)
{
    size_t alike = 0; // bands before this one
    for (size_t i = 0; i < bands.size(); ++i) {
        alike = i > 0 && !bands[i].runs.empty() && areAlike(bands[i - 1], bands[i]) ? alike + 1 : 0;
        if (alike == 2 || (alike == 1 && i > 1))
            return static_cast<int>(i - alike);
        if (std::ranges::any_of(bands[i].runs, &WordRun::amount))
            return static_cast<int>(i);
    }
    return static_cast<int>(bands.size());
}

WordRun partOf(const WordRun &run, qsizetype from, qsizetype to)
{
    WordRun part = run;
    part.word.text = run.word.text.mid(from, to - from);
    part.word.boxes.assign(run.word.boxes.begin() + from, run.word.boxes.begin() + to);
    part.word.box = {};
    for (const PageRect &box : part.word.boxes)
        part.word.box = part.word.box.united(box);
    return part;
}

} // namespace

BandTubes::BandTubes(const std::vector<Ruling> &rules, const std::vector<Band> &bands, const std::vector<double> &xs)
    : m_xs(xs)
    , m_columns(static_cast<int>(xs.size()) - 1)
    , m_owner(bands.size() * (xs.size() - 1), 0)
    , m_numeric(xs.size() - 1, 0)
{
    for (int c = 0; c < m_columns; ++c) {
        for (size_t r = 0; r < bands.size(); ++r) {
            if (r == 0 || isRuled(rules, bands[r].top, c))
                m_tubes.push_back({c, static_cast<int>(r), static_cast<int>(r), false, {}});
            m_tubes.back().last = static_cast<int>(r);
            m_owner[r * static_cast<size_t>(m_columns) + static_cast<size_t>(c)] = m_tubes.size() - 1;
        }
    }
    for (size_t r = 0; r < bands.size(); ++r) {
        for (const WordRun &run : bands[r].runs)
            add(run, r);
    }
    m_header = headerOf(bands);
    for (const Tube &tube : m_tubes) {
        if (tube.first >= m_header && std::ranges::any_of(tube.runs, &WordRun::amount))
            m_numeric[static_cast<size_t>(tube.column)] = 1;
    }
    m_setLeft = areHeadingsSetLeft();
    for (Tube &tube : m_tubes) {
        centre(tube);
        centreLabel(tube);
    }
}

Tube &BandTubes::at(int band, int column)
{
    return m_tubes[m_owner[static_cast<size_t>(band) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)]];
}

const Tube &BandTubes::at(int band, int column) const
{
    return m_tubes[m_owner[static_cast<size_t>(band) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)]];
}

const Tube *BandTubes::right(const Tube &tube) const
{
    if (tube.column + 1 >= m_columns)
        return nullptr;
    const Tube &next = at(tube.first, tube.column + 1);
    return next.first == tube.first && next.last == tube.last ? &next : nullptr;
}

bool BandTubes::joinsLast(const Tube &tube) const
{
    if (tube.column == 0)
        return false;
    const Tube &before = at(tube.first, tube.column - 1);
    return before.joinsNext && right(before) == &tube;
}

bool BandTubes::isRuled(const std::vector<Ruling> &rules, double y, int column) const
{
    const double from = m_xs[static_cast<size_t>(column)], to = m_xs[static_cast<size_t>(column) + 1];
    double length = 0;
    for (const Ruling &rule : rules) {
        if (std::abs(rule.position - y) < sameRule)
            length += std::max(0.0, std::min(rule.to, to) - std::max(rule.from, from));
    }
    return length >= covered * (to - from);
}

/// A run that crosses a boundary is parted there where its characters leave room, else it makes one cell of both.
void BandTubes::add(const WordRun &run, size_t band)
{
    const std::vector<PageRect> &boxes = run.word.boxes;
    const auto size = std::min<qsizetype>(run.word.text.size(), std::ssize(boxes));
    qsizetype from = 0;
    for (qsizetype i = 1; i < size; ++i) {
        const PageRect &left = boxes[static_cast<size_t>(i) - 1], &right = boxes[static_cast<size_t>(i)];
        const bool apart =
            right.left - left.right > parted * std::min(right.height(), 14.0) &&
            std::ranges::any_of(m_xs, [&](double x) { return x > left.right - slack && x < right.left + slack; });
        if (!apart)
            continue;
        put(partOf(run, from, i), band);
        from = i;
    }
    put(from == 0 ? run : partOf(run, from, size), band);
}

void BandTubes::put(WordRun run, size_t band)
{
    const PageRect &box = run.box();
    int first = -1, last = 0, best = 0;
    double most = -1e9;
    for (int c = 0; c < m_columns; ++c) {
        const double common =
            std::min(box.right, m_xs[static_cast<size_t>(c) + 1]) - std::max(box.left, m_xs[static_cast<size_t>(c)]);
        if (common > 2 * slack) {
            first = first < 0 ? c : first;
            last = c;
        }
        if (common > most) {
            most = common;
            best = c;
        }
    }
    for (int c = first < 0 ? best : first; c < last; ++c) {
        Tube &tube = at(static_cast<int>(band), c);
        if (right(tube))
            tube.joinsNext = true;
        else
            m_certain = false;
    }
    at(static_cast<int>(band), best).runs.push_back(std::move(run));
}

/// Whether two others of its column begin where its text does.
bool BandTubes::isAligned(const Tube &tube) const
{
    const double left = boxOf(tube.runs).left;
    const auto alike = std::ranges::count_if(m_tubes, [&](const Tube &other) {
        return other.column == tube.column && !other.runs.empty() && std::abs(boxOf(other.runs).left - left) < 1;
    });
    return alike >= 3;
}

/// Whether a heading begins where a heading below it does: headings are set to the left, and it spans what follows.
bool BandTubes::isOverFirst(const Tube &tube) const
{
    if (tube.runs.empty() || tube.last + 1 >= m_header)
        return false;
    const double left = boxOf(tube.runs).left;
    for (int band = tube.last + 1; band < m_header; ++band) {
        const Tube &below = at(band, tube.column);
        if (!below.runs.empty()) {
            const PageRect box = boxOf(below.runs);
            const bool asWide = std::abs(box.width() - boxOf(tube.runs).width()) < sameStart;
            return std::abs(box.left - left) < sameStart && (!asWide || m_setLeft);
        }
    }
    return false;
}

/// Whether headings below each other begin at one place; those of one width do in the middle too.
bool BandTubes::areHeadingsSetLeft() const
{
    int same = 0, others = 0;
    for (int column = 0; column < m_columns; ++column) {
        const Tube *upper = nullptr;
        for (const Tube &tube : m_tubes) {
            if (tube.column != column || tube.last >= m_header || tube.runs.empty())
                continue;
            if (upper) {
                const PageRect a = boxOf(upper->runs), b = boxOf(tube.runs);
                const bool aligned = std::abs(a.left - b.left) < sameStart;
                same += aligned && std::abs(a.width() - b.width()) >= sameStart;
                others += !aligned;
            }
            upper = &tube;
        }
    }
    return others == 0 || same > others;
}

/// Texts that stand in the middle of several columns span them. Looks at the row of tubes that begins here.
void BandTubes::centre(Tube &begin)
{
    if (begin.column > 0 && right(at(begin.first, begin.column - 1)) == &begin)
        return;
    std::vector<Text> texts;
    int end = begin.column;
    bool numbers = false, open = false;
    for (const Tube *tube = &begin; tube; tube = right(*tube)) {
        end = tube->column;
        const PageRect box = boxOf(tube->runs);
        numbers = numbers || std::ranges::any_of(tube->runs, &WordRun::number);
        if (open && !texts.empty())
            texts.back().last = end;
        else if (!tube->runs.empty() || tube->joinsNext)
            texts.push_back({end, end, box.centre().x, isAligned(*tube), isOverFirst(*tube)});
        if (!tube->runs.empty() && !texts.empty())
            texts.back().centre = box.centre().x;
        open = tube->joinsNext;
    }
    if (!numbers && !texts.empty() && std::ssize(texts) < end - begin.column + 1)
        spread(begin, end, texts);
}

/// Parts columns among texts so that all stand near the middle of theirs; leaves them where that cannot be.
void BandTubes::spread(const Tube &begin, int end, const std::vector<Text> &texts)
{
    // costs[i][c]: of the first i texts over the columns before c
    const auto columns = static_cast<size_t>(end - begin.column) + 1;
    std::vector<std::vector<double>> costs(texts.size() + 1, std::vector<double>(columns + 1, never));
    std::vector<std::vector<size_t>> from(texts.size() + 1, std::vector<size_t>(columns + 1, 0));
    costs[0][0] = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t a = 0; a < columns; ++a) {
            for (size_t b = a + 1; costs[i][a] < never && b <= columns; ++b) {
                const double off = offset(texts[i], begin.column + static_cast<int>(a),
                                          begin.column + static_cast<int>(b) - 1, begin.first < m_header);
                if (costs[i][a] + off < costs[i + 1][b]) {
                    costs[i + 1][b] = costs[i][a] + off;
                    from[i + 1][b] = a;
                }
            }
        }
    }
    if (costs.back().back() == never)
        return;
    size_t to = columns;
    for (size_t i = texts.size(); i > 0; --i) {
        for (size_t c = from[i][to]; c + 1 < to; ++c)
            at(begin.first, begin.column + static_cast<int>(c)).joinsNext = true;
        to = from[i][to];
    }
}

double BandTubes::offset(const Text &text, int first, int last, bool header) const
{
    if (first > text.first || last < text.last)
        return never;
    const double left = m_xs[static_cast<size_t>(first)], right = m_xs[static_cast<size_t>(last) + 1];
    const double off = std::abs((left + right) / 2 - text.centre);
    const bool own = first == text.first && last == text.last;
    if (text.overFirst)
        return first == text.first ? 0 : never;
    const double most = header ? std::max(offCentre, offShare * (right - left)) : exact;
    return own || (off <= most && !text.aligned) ? off : never;
}

/// A label before the amounts of its row, in the middle of the columns of codes and names: "合计".
void BandTubes::centreLabel(Tube &begin)
{
    const auto isNumeric = [&](const Tube &tube) {
        return m_numeric[static_cast<size_t>(tube.column)] != 0 || std::ranges::any_of(tube.runs, &WordRun::number);
    };
    if (begin.first < m_header || isNumeric(begin) ||
        (begin.column > 0 && !isNumeric(at(begin.first, begin.column - 1))))
        return;
    const Tube *label = nullptr;
    int end = begin.column;
    for (const Tube *tube = &begin; tube && !isNumeric(*tube); tube = right(*tube)) {
        end = tube->column;
        if (tube->joinsNext || (label && !tube->runs.empty()))
            return;
        label = tube->runs.empty() ? label : tube;
    }
    if (!label || end == begin.column || end + 1 >= m_columns || !isNumeric(at(begin.first, end + 1)) ||
        isAligned(*label))
        return;
    double from = 0, to = m_xs[static_cast<size_t>(end) + 2]; // between the names and the amounts
    for (const Tube &tube : m_tubes) {
        if (tube.runs.empty() || tube.first < m_header || tube.joinsNext)
            continue;
        from = tube.column == end ? std::max(from, boxOf(tube.runs).right) : from;
        to = tube.column == end + 1 ? std::min(to, boxOf(tube.runs).left) : to;
    }
    const double edge = 2 * boxOf(label->runs).centre().x - m_xs[static_cast<size_t>(begin.column)];
    for (int c = begin.column; edge > from - exact && edge < to + exact && c < end; ++c)
        at(begin.first, c).joinsNext = true;
}

} // namespace gouji
