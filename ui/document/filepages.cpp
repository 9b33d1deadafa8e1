// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filepages.h"

#include <algorithm>

namespace gouji {

FilePages::FilePages(std::vector<int> counts)
    : m_counts(std::move(counts))
{}

int FilePages::before(int file) const
{
    int pages = 0;
    for (int f = 0; f < std::min(file, fileCount()); ++f)
        pages += m_counts[static_cast<size_t>(f)];
    return pages;
}

int FilePages::numberOf(const Place &place) const { return place.page > 0 ? before(place.file) + place.page : 0; }

Place FilePages::placeOf(int number) const
{
    Place place;
    place.page = number;
    while (place.file + 1 < fileCount() && place.page > m_counts[static_cast<size_t>(place.file)]) {
        place.page -= m_counts[static_cast<size_t>(place.file)];
        ++place.file;
    }
    return place;
}

} // namespace gouji
