// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rowrules.h"

#include "reading/rowblocks.h"
#include "reading/rowpitch.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double sameRow = 0.25;   // of the height: middles of cells of one row
constexpr double overlap = 0.05;   // of the height: rows may overlap by so much
constexpr double leastPitch = 0.7; // of the pitch of rows with numbers: rows are no closer
constexpr double numberWeight = 8; // of a row with numbers
constexpr double blockWeight = 0.01;
constexpr double wideGap = 2.5;    // of the usual gap between rows
constexpr double offHeading = 0.7; // of the height: middles of a heading and its rows
constexpr double oneLine = 1.5;    // of the height
constexpr double offMiddle = 0.3;  // of the height: middles of a cell and its rows

/// Cells that stand at one height.
struct Level {
    std::vector<RowBlock *> blocks;
    double top = 0; ///< of its lowest cell
    double bottom = 0;
    double weight = 0;

    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
};

/// Finds rows and gives them to the cells.
class Rows {
public:
    Rows(RowBlocks &found, size_t columns)
        : m_blocks(found.blocks)
        , m_columns(columns)
        , m_pitch(pitchOf(found, columns))
    {
        std::vector<double> heights;
        for (const RowBlock &block : m_blocks)
            heights.push_back(block.height());
        std::ranges::sort(heights);
        m_height = heights[heights.size() / 2];
        findLevels();
        chooseRows();
        bound();
        m_head = headRows();
        for (size_t c = 0; c < m_columns; ++c)
            tile(static_cast<int>(c));
        placeRest();
        extendHeadings();
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Boundaries of the rows, outer ones too.
    [[nodiscard]] const std::vector<double> &ys() const { return m_ys; }
    [[nodiscard]] bool certain() const { return m_certain; }
    [[nodiscard]] std::vector<PrintedRow> printed() const
    {
        std::vector<PrintedRow> rows;
        for (size_t i = 0; i < m_rows.size(); ++i)
            rows.push_back({m_rows[i]->middle(), static_cast<int>(i) >= m_head && isLine(i)});
        return rows;
    }

private:
    [[nodiscard]] static bool hasNumber(const Level *level)
    {
        return std::ranges::any_of(level->blocks, [](const RowBlock *block) { return block->number; });
    }
    /// The least distance of numbers, or of any cells, below each other in one column, but for a few that stand closer.
    [[nodiscard]] static double pitchOf(const RowBlocks &found, size_t columns)
    {
        std::vector<double> last(columns, -1), distances;
        for (const RowBlock &block : found.blocks) {
            double &above = last[static_cast<size_t>(block.first)];
            if (above >= 0)
                distances.push_back(block.middle() - above);
            above = block.middle();
        }
        if (distances.empty())
            return found.pitch;
        const auto few = distances.begin() + std::ssize(distances) / 20;
        std::ranges::nth_element(distances, few);
        return found.pitch > 0 ? std::min(found.pitch, *few) : 0;
    }
    [[nodiscard]] static std::vector<std::pair<int, int>> columnsOf(const Level &level)
    {
        std::vector<std::pair<int, int>> columns;
        for (const RowBlock *block : level.blocks)
            columns.emplace_back(block->first, block->last);
        std::ranges::sort(columns);
        return columns;
    }
    /// Rows above the first number, or above rows without numbers that are alike; without any, above a wide gap.
    [[nodiscard]] int headRows() const
    {
        const auto first = std::ranges::find_if(m_rows, hasNumber);
        const auto end = static_cast<size_t>(first - m_rows.begin());
        for (size_t i = 1; i < end; ++i) {
            const double before = m_rows[i]->middle() - m_rows[i - 1]->middle();
            const bool apart = i + 1 < m_rows.size() && first == m_rows.end() &&
                               m_rows[i + 1]->middle() - m_rows[i]->middle() > wideGap * before;
            if (apart)
                return static_cast<int>(i) + 1;
            if (i + 1 < end && columnsOf(*m_rows[i]) == columnsOf(*m_rows[i + 1]))
                return static_cast<int>(i);
        }
        return static_cast<int>(end);
    }
    /// Cells of one line, and none between them and those of the next row.
    [[nodiscard]] bool isLine(size_t row) const
    {
        const double bottom = m_rows[row]->bottom, next = row + 1 < m_rows.size() ? m_rows[row + 1]->top : bottom;
        return std::ranges::none_of(m_rows[row]->blocks,
                                    [&](const RowBlock *block) { return block->height() > oneLine * m_height; }) &&
               std::ranges::none_of(m_blocks, [&](const RowBlock &block) {
                   return block.bottom > bottom + overlap * m_height && block.top < next - overlap * m_height;
               });
    }
    void findLevels()
    {
        std::vector<RowBlock *> sorted;
        for (RowBlock &block : m_blocks)
            sorted.push_back(&block);
        std::ranges::stable_sort(sorted, {}, &RowBlock::middle);
        for (RowBlock *block : sorted) {
            if (m_levels.empty() || block->middle() - m_levels.back().blocks.front()->middle() > sameRow * m_height)
                m_levels.push_back({{}, block->top, block->bottom, 1});
            Level &level = m_levels.back();
            level.blocks.push_back(block);
            if (block->height() < level.bottom - level.top) {
                level.top = block->top;
                level.bottom = block->bottom;
            }
            level.weight += blockWeight + (block->number ? numberWeight : 0);
        }
    }
    [[nodiscard]] bool isAbove(const Level &upper, const Level &lower) const
    {
        return upper.bottom - lower.top <= overlap * m_height && lower.middle() - upper.middle() > leastPitch * m_pitch;
    }
    /// The most levels that do not overlap; those with numbers first.
    void chooseRows()
    {
        std::vector<double> best(m_levels.size(), 0);
        std::vector<std::ptrdiff_t> before(m_levels.size(), -1);
        for (size_t i = 0; i < m_levels.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                if (isAbove(m_levels[k], m_levels[i]) && best[k] > best[i]) {
                    best[i] = best[k];
                    before[i] = static_cast<std::ptrdiff_t>(k);
                }
            }
            best[i] += m_levels[i].weight;
        }
        for (auto i = std::ranges::max_element(best) - best.begin(); i >= 0; i = before[static_cast<size_t>(i)])
            m_rows.insert(m_rows.begin(), &m_levels[static_cast<size_t>(i)]);
        dropLabels();
    }
    /// A lone text between two rows beside cells of several lines is a label of both.
    void dropLabels()
    {
        const auto reaches = [](const Level *row, const RowBlock &label) {
            return std::ranges::any_of(row->blocks, [&](const RowBlock *block) {
                return std::min(block->bottom, label.bottom) - std::max(block->top, label.top) > 2;
            });
        };
        for (size_t i = 1; i + 1 < m_rows.size();) {
            const RowBlock &label = *m_rows[i]->blocks.front();
            const bool lone = m_rows[i]->blocks.size() == 1 && !label.number;
            if (lone && (reaches(m_rows[i - 1], label) || reaches(m_rows[i + 1], label)))
                m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
            else
                ++i;
        }
    }
    void bound()
    {
        std::vector<double> gaps, bottoms{0};
        for (size_t i = 1; i < m_rows.size(); ++i) {
            const Level &upper = *m_rows[i - 1], &lower = *m_rows[i];
            double bottom = upper.bottom, top = lower.top;
            for (const RowBlock *block : upper.blocks)
                bottom = block->bottom < lower.middle() ? std::max(bottom, block->bottom) : bottom;
            for (const RowBlock *block : lower.blocks)
                top = block->top > upper.middle() ? std::min(top, block->top) : top;
            gaps.push_back(top - bottom);
            bottoms.push_back(bottom);
        }
        std::vector<double> sorted = gaps;
        std::ranges::sort(sorted);
        const double pad = gaps.empty() ? 2 : std::max(0.5, sorted[sorted.size() / 2] / 2);
        m_ys.push_back(0);
        for (size_t i = 1; i < m_rows.size(); ++i) // what is far below a row is not high for that
            m_ys.push_back(bottoms[i] + (gaps[i - 1] > wideGap * 2 * pad ? pad : gaps[i - 1] / 2));
        double top = m_rows.front()->top, bottom = m_rows.back()->bottom;
        for (const RowBlock &block : m_blocks) {
            top = std::min(top, block.top);
            bottom = std::max(bottom, block.bottom);
        }
        m_ys.front() = top - pad;
        m_ys.push_back(bottom + pad);
    }
    [[nodiscard]] int rowOf(const RowBlock &block) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (std::ranges::find(m_rows[i]->blocks, &block) != m_rows[i]->blocks.end())
                return static_cast<int>(i);
        }
        return -1;
    }
    /// The last of the rows from one on in whose middle a cell stands; -1 for none.
    [[nodiscard]] int endOf(const RowBlock &block, int from) const
    {
        int best = -1;
        double least = offMiddle * m_height;
        for (int to = from; to < count(); ++to) {
            const double middle = (m_ys[static_cast<size_t>(from)] + m_ys[static_cast<size_t>(to) + 1]) / 2;
            if (std::abs(middle - block.middle()) < least) {
                least = std::abs(middle - block.middle());
                best = to;
            }
        }
        return best;
    }
    /// Cells of a column that follow each other without a blank row, some of them over several rows.
    void tile(int column)
    {
        std::vector<RowBlock *> cells;
        for (RowBlock &block : m_blocks) {
            if (block.first <= column && column <= block.last)
                cells.push_back(&block);
        }
        std::ranges::sort(cells, {}, &RowBlock::middle);
        for (size_t from = 0; from < cells.size();) {
            const int first = from == 0 ? 0 : std::max(0, cells[from - 1]->lastRow + 1);
            const auto spans = flushSpans(cells, from, first, column);
            size_t to = from;
            for (const auto &[row, lastRow] : spans) {
                cells[to]->row = row;
                cells[to++]->lastRow = lastRow;
            }
            if (to < cells.size() && !isPlaced(*cells[to], column)) {
                cells[to]->row = cells[to]->lastRow = rowOf(*cells[to]);
                if (cells[to]->row < 0)
                    placeAbove(*cells[to], first,
                               endBefore(*cells[to], to + 1 < cells.size() ? cells[to + 1] : nullptr));
            }
            from = std::max(to, from) + (to < cells.size() ? 1 : 0);
        }
    }
    /// A cell over several columns has its rows from the first of them.
    [[nodiscard]] static bool isPlaced(const RowBlock &block, int column)
    {
        return block.first < column && block.row >= 0;
    }
    /// First and last rows of cells of a column that follow each other from a row on without a blank one.
    [[nodiscard]] std::vector<std::pair<int, int>> flushSpans(const std::vector<RowBlock *> &cells, size_t from,
                                                              int next, int column) const
    {
        std::vector<std::pair<int, int>> spans;
        size_t to = from;
        for (; to < cells.size(); ++to) {
            const RowBlock &cell = *cells[to];
            const bool placed = isPlaced(cell, column);
            const int own = placed ? cell.row : rowOf(cell);
            const int end = placed ? cell.lastRow : own == next || cell.number ? own : endOf(cell, next);
            const bool mixed = to == 0 && end > next && end >= m_head; // no heading reaches into the body
            if (end < next || mixed || ((placed || cell.number) && own != next))
                break;
            spans.emplace_back(next, end);
            next = end + 1;
        }
        // a cell over several rows is believed when what follows is flush, or nothing does
        while (!spans.empty() && to < cells.size() && spans.back().second > spans.back().first) {
            spans.pop_back();
            --to;
        }
        return spans;
    }
    /// The row before which a cell ends: that of the next one in its column, or where the header or the table ends.
    [[nodiscard]] int endBefore(const RowBlock &block, const RowBlock *next) const
    {
        const int end = next ? rowOf(*next) : count();
        return block.middle() < m_ys[static_cast<size_t>(m_head)] ? std::min(end, m_head) : end;
    }
    /// A cell over several rows that is flush with what follows; what is above is blank, or part of a wide heading.
    void placeAbove(RowBlock &block, int first, int end) const
    {
        double least = (end <= m_head ? offHeading : offMiddle) * m_height;
        for (int row = first; row < end; ++row) {
            const double middle = (m_ys[static_cast<size_t>(row)] + m_ys[static_cast<size_t>(end)]) / 2;
            if (std::abs(middle - block.middle()) < least) {
                least = std::abs(middle - block.middle());
                block.row = row;
                block.lastRow = end - 1;
            }
        }
    }
    void placeRest()
    {
        for (RowBlock &block : m_blocks) {
            if (block.row >= 0)
                continue;
            const auto at = std::ranges::upper_bound(m_ys, block.middle()) - m_ys.begin() - 1;
            block.row = block.lastRow = std::clamp(static_cast<int>(at), 0, count() - 1);
            m_certain = false;
        }
    }

    /// A heading without another one below it is that of all rows down to the body.
    void extendHeadings()
    {
        for (RowBlock &block : m_blocks) {
            const bool other = std::ranges::any_of(m_blocks, [&](const RowBlock &below) {
                return below.row > block.row && below.row < m_head && below.first <= block.last &&
                       below.last >= block.first;
            });
            if (!other && block.lastRow < m_head)
                block.lastRow = m_head - 1;
        }
    }

    std::vector<RowBlock> &m_blocks;
    size_t m_columns;
    double m_pitch;
    double m_height = 10;
    int m_head = 0; ///< rows above the first number
    std::vector<Level> m_levels;
    std::vector<Level *> m_rows;
    std::vector<double> m_ys;
    bool m_certain = true;
};

} // namespace

RowRules inferredRules(const std::vector<RunLine> &lines, const std::vector<double> &xs,
                       const std::vector<double> &drawn)
{
    RowRules out;
    RowBlocks found = rowBlocksOf(lines, xs, drawn);
    if (found.blocks.empty())
        return out;
    const Rows rows(found, xs.size() - 1);
    out.certain = rows.certain();
    const auto addRules = [&](double position, int y) { // where no cell is above and below
        for (size_t c = 0; c + 1 < xs.size(); ++c) {
            const int column = static_cast<int>(c);
            const bool crossed = std::ranges::any_of(found.blocks, [&](const RowBlock &block) {
                return block.first <= column && column <= block.last && block.row < y && y <= block.lastRow;
            });
            if (crossed)
                continue;
            if (!out.rules.empty() && out.rules.back().position == position && out.rules.back().to == xs[c])
                out.rules.back().to = xs[c + 1];
            else
                out.rules.push_back({true, position, xs[c], xs[c + 1], 0});
        }
    };
    const auto blanks = blankRowsBelow(rows.printed());
    for (int y = 0; y <= rows.count(); ++y) {
        addRules(rows.ys()[static_cast<size_t>(y)], y);
        for (size_t k = 0; y > 0 && k < blanks[static_cast<size_t>(y) - 1].size(); ++k)
            addRules(blanks[static_cast<size_t>(y) - 1][k], y);
    }
    return out;
}

} // namespace gouji
