// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "source/page.h"

#include <QByteArray>
#include <QImage>

#include <functional>
#include <memory>
#include <optional>

namespace gouji {

/// Draws pages of one PDF as images. Owns its own document: open it in the thread that renders. Movable. Needs no
/// QGuiApplication. Drawing a whole page is cheaper than drawing all its parts, as each part interprets the page anew;
/// regions are for high zoom only.
class PageRenderer {
public:
    [[nodiscard]] static Result<PageRenderer> open(const QByteArray &bytes, const QString &name,
                                                   const QByteArray &password = {});
    PageRenderer(PageRenderer &&) noexcept;
    PageRenderer &operator=(PageRenderer &&) noexcept;
    ~PageRenderer();

    [[nodiscard]] int pageCount() const;
    /// 1-based; fails for a page that is missing or has an impossible size.
    [[nodiscard]] Result<PageSize> pageSize(int number) const;

    /// The whole page or a region of it (PDF points, as displayed) at so many pixels an inch; 72 gives a pixel a point.
    /// Fails for what would be more than MostPixels. shouldStop is asked now and then; true gives Cancelled.
    [[nodiscard]] Result<QImage> render(int number, double dpi, std::optional<PageRect> region = {},
                                        const std::function<bool()> &shouldStop = {}) const;

    static constexpr double MostPixels = 100e6;

private:
    struct Private;
    explicit PageRenderer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gouji
