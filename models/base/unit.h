// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gouji {

/// What a printed number counts. Counts (人, 辆, 个…) keep their own word beside this.
enum class Unit { Unknown, Yuan, ThousandYuan, WanYuan, MillionYuan, YiYuan, Percent, PerMille, Count };

[[nodiscard]] constexpr bool isAmount(Unit unit) { return unit >= Unit::Yuan && unit <= Unit::YiYuan; }
[[nodiscard]] constexpr bool isRate(Unit unit) { return unit == Unit::Percent || unit == Unit::PerMille; }

/// Power of ten that turns an amount of this unit into 元: 万元 → 4. 0 for anything that is no amount.
[[nodiscard]] constexpr int powerOfYuan(Unit unit)
{
    switch (unit) {
    case Unit::ThousandYuan:
        return 3;
    case Unit::WanYuan:
        return 4;
    case Unit::MillionYuan:
        return 6;
    case Unit::YiYuan:
        return 8;
    default:
        return 0;
    }
}

/// The unit a word names: "万元", "元", "%", "％", "辆". Normalised text without blanks. Nothing when it is no unit.
[[nodiscard]] std::optional<Unit> unitOf(QStringView word);
/// As printed in a caption: "万元", "元", "%". Empty for Unknown and Count.
[[nodiscard]] QString unitName(Unit unit);

} // namespace gouji
