// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <list>

namespace gouji {

/// Rendered pages, the least recently used dropped when they take more than the bound. One image for each page and
/// width in device pixels. GUI thread, owned by the page view.
class PageCache {
public:
    explicit PageCache(qint64 bytes)
        : m_bound(bytes)
    {}

    /// Takes an image; a single image over the bound is kept until the next one comes.
    void insert(int page, QImage image);
    /// The image of that width (one pixel more or less: renderers round differently), or null.
    [[nodiscard]] QImage exact(int page, int width);
    /// Any image of the page, the widest first; null when there is none.
    [[nodiscard]] QImage best(int page) const;
    void clear();

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 bound() const { return m_bound; }

private:
    struct Entry {
        int page = 0;
        QImage image;
    };
    qint64 m_bound;
    qint64 m_bytes = 0;
    std::list<Entry> m_entries; ///< most recently used first; a few dozen at most
};

} // namespace gouji
