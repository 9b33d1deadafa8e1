// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/bandcolumns.h"
#include "source/page.h"

#include <vector>

namespace gouji {

/// A column between two drawn rules.
struct Tube {
    int column = 0;
    int first = 0; ///< band
    int last = 0;
    bool joinsNext = false; ///< one cell with the tube on its right
    std::vector<WordRun> runs;
};

/// Gives the texts of bands to columns and finds which of them are one cell: what no rule parts, what a text crosses,
/// and what a text stands in the middle of.
class BandTubes {
public:
    /// rules: the horizontal rules of the table. xs: the boundaries of its columns.
    BandTubes(const std::vector<Ruling> &rules, const std::vector<Band> &bands, const std::vector<double> &xs);

    [[nodiscard]] const std::vector<Tube> &tubes() const { return m_tubes; }
    /// How many bands are above the first amount.
    [[nodiscard]] int header() const { return m_header; }
    /// False when a text crosses into a cell that is ruled otherwise.
    [[nodiscard]] bool certain() const { return m_certain; }
    /// The tube on the right that spans the same bands; null when there is none.
    [[nodiscard]] const Tube *right(const Tube &tube) const;
    /// Whether it is part of the cell on its left.
    [[nodiscard]] bool joinsLast(const Tube &tube) const;

private:
    struct Text {
        int first = 0; ///< columns of it
        int last = 0;
        double centre = 0;
        bool aligned = false;   ///< begins where others of its column do
        bool overFirst = false; ///< begins where the heading below it does
    };
    [[nodiscard]] bool isRuled(const std::vector<Ruling> &rules, double y, int column) const;
    void add(const WordRun &run, size_t band);
    void put(WordRun run, size_t band);
    void centre(Tube &begin);
    void centreLabel(Tube &begin);
    void spread(const Tube &begin, int end, const std::vector<Text> &texts);
    [[nodiscard]] double offset(const Text &text, int first, int last, bool header) const;
    [[nodiscard]] bool isAligned(const Tube &tube) const;
    [[nodiscard]] bool areHeadingsSetLeft() const;
    [[nodiscard]] bool isOverFirst(const Tube &tube) const;
    [[nodiscard]] Tube &at(int band, int column);
    [[nodiscard]] const Tube &at(int band, int column) const;

    const std::vector<double> &m_xs;
    int m_columns;
    std::vector<size_t> m_owner; ///< tube of each column of each band
    std::vector<Tube> m_tubes;
    std::vector<char> m_numeric; ///< columns with amounts
    int m_header = 0;
    bool m_setLeft = true; ///< headings
    bool m_certain = true;
};

} // namespace gouji
