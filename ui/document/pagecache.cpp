// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pagecache.h"

#include <algorithm>
#include <cstdlib>

namespace gouji {

void PageCache::insert(int page, QImage image)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&](const Entry &e) { return e.page == page && e.image.width() == image.width(); });
    if (same != m_entries.end()) {
        m_bytes -= same->image.sizeInBytes();
        m_entries.erase(same);
    }
    m_bytes += image.sizeInBytes();
    m_entries.push_front({page, std::move(image)});
    while (m_bytes > m_bound && m_entries.size() > 1) {
        m_bytes -= m_entries.back().image.sizeInBytes();
        m_entries.pop_back();
    }
}

QImage PageCache::exact(int page, int width)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) {
        return e.page == page && std::abs(e.image.width() - width) <= 1;
    });
    if (it == m_entries.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, it);
    return m_entries.front().image;
}

QImage PageCache::best(int page) const
{
    const Entry *found = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.page == page && (!found || entry.image.width() > found->image.width()))
            found = &entry;
    }
    return found ? found->image : QImage();
}

void PageCache::clear()
{
    m_entries.clear();
    m_bytes = 0;
}

} // namespace gouji
