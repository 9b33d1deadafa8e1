// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>

#include <optional>

namespace gouji {

/// A number as it stands in a table cell.
struct PrintedNumber {
    Decimal value;        ///< as printed; the sign of "(1.00)" and "−1.00" is applied
    bool percent = false; ///< followed by a % sign; the value is not divided
    bool grouped = false; ///< had thousands separators
    bool operator==(const PrintedNumber &) const = default;
};

/// The number a whole text is: "1,234.50", "−3.2", "(1.00)", "12.3%", "7". Full-width digits and blanks between
/// characters are accepted. Nothing for blank, dashes, text, text with a number in it, or separators in wrong places.
[[nodiscard]] std::optional<PrintedNumber> parseNumber(QStringView text);

} // namespace gouji
