// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"

#include <vector>

namespace gouji {

/// The pages of all files of a disclosure numbered in one row, as the page view shows them. A value.
class FilePages final {
public:
    FilePages() = default;
    explicit FilePages(std::vector<int> counts); ///< pages of each file; 0 for text

    [[nodiscard]] int fileCount() const { return static_cast<int>(m_counts.size()); }
    /// What stands before the first page of a file.
    [[nodiscard]] int before(int file) const;
    /// The number in the row, 0 for a place on no page.
    [[nodiscard]] int numberOf(const Place &place) const;
    /// File and page in it of a number in the row.
    [[nodiscard]] Place placeOf(int number) const;

private:
    std::vector<int> m_counts;
};

} // namespace gouji
