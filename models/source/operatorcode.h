// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace gouji {

/// The letters of a content stream operator (at most three) packed into a number, to switch on.
constexpr unsigned operatorCode(std::string_view op)
{
    unsigned value = 0;
    for (const char c : op)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

} // namespace gouji
