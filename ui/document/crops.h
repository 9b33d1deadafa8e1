// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"
#include "document/pagecache.h"

#include <QObject>
#include <QSet>

namespace gouji {

class RenderQueue;

/// Pieces of pages as pictures, for details, peeks and editors. Pages are rendered once and kept within a bound. GUI
/// thread; owned by the main window.
class Crops final : public QObject {
    Q_OBJECT
public:
    static constexpr double dpi = 150;

    explicit Crops(RenderQueue &queue, QObject *parent = nullptr);

    /// The piece, or null while it is being rendered: ready() then comes.
    [[nodiscard]] QImage crop(const Place &place);
    void clear();

Q_SIGNALS:
    void ready();

private:
    RenderQueue &m_queue;
    PageCache m_pages;
    QSet<int> m_asked;
};

} // namespace gouji
