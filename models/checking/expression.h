// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace gouji {

/// One term of a line: a name with a sign. "本年收入合计", "T1.本年收入合计", "T2.合计.本年收入合计", "Σ类".
struct ExpressionTerm {
    enum class Sum {
        No,
        Items ///< "Σ…": the rows of the lane that have no row above them
    };
    int sign = 1;
    Sum sum = Sum::No;
    QString form; ///< "T1" as written; empty: the statement at hand
    QString row;  ///< row name; empty where the line speaks of columns
    QString column;
    QString text; ///< as written, without the sign
    bool operator==(const ExpressionTerm &) const = default;
};

/// A line that can be evaluated: left = right, left ≤ right or left ≥ right.
struct Expression {
    enum class Comparison { Equal, AtMost, AtLeast };
    Comparison comparison = Comparison::Equal;
    std::vector<ExpressionTerm> left;
    std::vector<ExpressionTerm> right;
    bool operator==(const Expression &) const = default;
};

/// Reads "收入总计 = 本年收入合计 + 年初结转和结余". Names may hold anything but = ≤ ≥ < > + − - Σ . and blanks at
/// their ends; a name in 「」 may hold those too. Errors name the position in the line.
[[nodiscard]] Result<Expression> expressionFrom(const QString &line);

} // namespace gouji
