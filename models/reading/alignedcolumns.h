// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/wordruns.h"

#include <utility>
#include <vector>

namespace gouji {

/// The columns of a table without vertical rules: where its texts and numbers stand, and the middle between two of
/// them.
class AlignedColumns {
public:
    /// Columns that the body shows, then those of which only the header speaks. from and to are the table's edges.
    AlignedColumns(const std::vector<RunLine> &header, const std::vector<RunLine> &body, double from, double to);
    /// Columns that vertical rules part.
    explicit AlignedColumns(std::vector<double> boundaries);

    [[nodiscard]] int count() const { return static_cast<int>(m_boundaries.size()) - 1; }
    [[nodiscard]] const std::vector<double> &boundaries() const { return m_boundaries; }
    /// The column in which most of a text of the body stands; false when it reaches into a second one.
    [[nodiscard]] std::pair<int, bool> columnOf(const PageRect &box) const;
    /// First and last column that a text touches.
    [[nodiscard]] std::pair<int, int> reachOf(const PageRect &box) const;
    /// First and last column of a heading over several columns: those whose middle it stands at. taken: columns that
    /// other headings of its row stand over; below: columns that have a heading of their own below it.
    [[nodiscard]] std::pair<int, int> spanOf(const PageRect &box, const std::vector<char> &taken,
                                             const std::vector<char> &below) const;

private:
    struct Extent {
        double from = 0;
        double to = 0;
        bool number = false;
    };
    void addBody(const std::vector<RunLine> &body, double width);
    void addHeader(const std::vector<RunLine> &header);
    [[nodiscard]] bool standsOver(const std::vector<RunLine> &header, const WordRun &run, size_t next) const;
    [[nodiscard]] int besideGap(const std::vector<RunLine> &header, const PageRect &box) const;
    void divide(double from, double to);

    std::vector<Extent> m_extents;
    std::vector<double> m_boundaries;
};

} // namespace gouji
