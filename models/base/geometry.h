// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>

namespace gouji {

/// All lengths are PDF points (1/72 inch); the origin is the top-left corner of the page as displayed
/// (CropBox and /Rotate applied), y grows downwards. View pixels are another type, in ui.
struct PagePoint {
    double x = 0;
    double y = 0;
    bool operator==(const PagePoint &) const = default;
};

struct PageSize {
    double width = 0;
    double height = 0;
    bool operator==(const PageSize &) const = default;
};

struct PageRect {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double area() const { return isEmpty() ? 0 : width() * height(); }
    [[nodiscard]] bool isEmpty() const { return right <= left || bottom <= top; }
    [[nodiscard]] PagePoint centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
    [[nodiscard]] bool contains(PagePoint p) const
    {
        return p.x >= left && p.x <= right && p.y >= top && p.y <= bottom;
    }
    [[nodiscard]] PageRect intersected(const PageRect &o) const
    {
        return {std::max(left, o.left), std::max(top, o.top), std::min(right, o.right), std::min(bottom, o.bottom)};
    }
    [[nodiscard]] PageRect united(const PageRect &o) const
    {
        if (isEmpty())
            return o;
        if (o.isEmpty())
            return *this;
        return {std::min(left, o.left), std::min(top, o.top), std::max(right, o.right), std::max(bottom, o.bottom)};
    }
    bool operator==(const PageRect &) const = default;
};

} // namespace gouji
