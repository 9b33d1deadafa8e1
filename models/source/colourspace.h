// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <string_view>

namespace gouji {

/// As much of a PDF colour space as is needed to tell white from other colours.
struct ColourSpace {
    enum class Kind { Gray, Rgb, Cmyk, Lab, Tint, Indexed, Pattern };
    Kind kind = Kind::Gray;
    size_t components = 1;
    Kind base = Kind::Rgb; ///< of an indexed space
    std::string palette;   ///< of an indexed space, one byte a component

    /// From a device name or the resource that a page gives the name to. Unknown spaces count as gray.
    [[nodiscard]] static ColourSpace named(std::string_view name, QPDFObjectHandle &resources);
    [[nodiscard]] static ColourSpace device(Kind kind);

    /// Whether a colour (components numbers, 0…1 or an index) cannot be told from white paper.
    [[nodiscard]] bool isWhite(const double *numbers, size_t count) const;
};

} // namespace gouji
