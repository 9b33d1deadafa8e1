// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/alignedcolumns.h"

#include <vector>

namespace gouji {

/// The header of a table without rules: headings over several columns make levels of their own, all other texts of a
/// column are one cell.
class AlignedHeader {
public:
    struct Cell {
        int row = 0;
        int rowSpan = 1;
        int column = 0;
        int columnSpan = 1;
        std::vector<Word> words;
    };

    /// body: its first line, which may hold the lowest headings.
    AlignedHeader(const std::vector<RunLine> &lines, const RunLine &body, const AlignedColumns &columns);

    [[nodiscard]] int rows() const { return m_rows; }
    /// Every position of the header once; blank ones too.
    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    /// Where a row ends, between two lines.
    [[nodiscard]] const std::vector<double> &bottoms() const { return m_bottoms; }

private:
    struct Span {
        size_t line = 0;
        const WordRun *run = nullptr;
        std::vector<const WordRun *> more; ///< further lines of it
        int first = 0;
        int last = 0;
    };
    void findSpans(const std::vector<RunLine> &lines, size_t count, const AlignedColumns &columns);
    void addSpan(const Span &span);
    [[nodiscard]] bool isSpan(const std::vector<RunLine> &lines, const AlignedColumns &columns, const Span &span) const;
    void findLevels(const std::vector<RunLine> &lines);
    void placeSpans(std::vector<int> &next);
    void placeLeaves(const std::vector<RunLine> &lines, const AlignedColumns &columns, const std::vector<int> &next);
    [[nodiscard]] int levelOf(size_t line) const;

    std::vector<Span> m_spans;
    std::vector<size_t> m_levels; ///< the line of each level of headings over several columns
    std::vector<Cell> m_cells;
    std::vector<double> m_bottoms;
    int m_rows = 0;
};

} // namespace gouji
