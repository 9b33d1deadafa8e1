// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace gouji {

/// A place of the classification named in a sentence: "教育支出(类)普通教育(款)小学教育(项)", "…-…-…科目",
/// "小学教育(2050202)".
struct NamedItem {
    int from = 0; ///< offsets into the flat text
    int to = 0;
    std::array<QString, 3> names; ///< 类, 款, 项; empty where the text names none
    QString code;                 ///< digits that the text prints, from all levels together

    [[nodiscard]] bool isEmpty() const { return names[0].isEmpty() && names[1].isEmpty() && names[2].isEmpty(); }
    /// Deepest level named: 1 类, 2 款, 3 项.
    [[nodiscard]] int level() const { return !names[2].isEmpty() ? 3 : !names[1].isEmpty() ? 2 : 1; }
    /// "教育支出/普通教育/小学教育"; missing upper levels are left out.
    [[nodiscard]] QString path() const;
};

/// Every item of a flat text, in order and not overlapping.
[[nodiscard]] std::vector<NamedItem> itemsOf(const QString &flat);

} // namespace gouji
