// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gouji {

/// The number a heading or list item begins with.
struct ListMark {
    enum class Style {
        None,
        Part,           ///< 第二部分, 第三章
        Article,        ///< 第二条
        Chinese,        ///< 三、
        ChineseBracket, ///< （三）
        Arabic,         ///< 3. 3、 3．
        ArabicBracket,  ///< （3） 3）
        Circled,        ///< ③
        Bullet          ///< ● • ◆
    };
    Style style = Style::None;
    int number = 0;
    qsizetype length = 0; ///< characters of the text that the mark takes

    [[nodiscard]] bool isNone() const { return style == Style::None; }
    bool operator==(const ListMark &) const = default;
};

/// The mark a line begins with. An amount ("76.23"), a year or a date is none; blanks inside the mark are allowed.
[[nodiscard]] ListMark listMarkOf(QStringView line);

} // namespace gouji
