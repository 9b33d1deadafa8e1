// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// A target or an actual value of an indicator, parsed (grammar: ARCHITECTURE.md, performance forms).
struct IndicatorValue {
    enum class Kind { Missing, Number, Range, Date, Boolean, Text };
    enum class Operator { None, AtLeast, AtMost, Equal, More, Less };
    Kind kind = Kind::Missing;
    Operator op = Operator::None;
    std::optional<Decimal> number; ///< in unit; the lower end of a range; for a date year·10000 + month·100 + day
    std::optional<Decimal> upper;  ///< the upper end of a range
    QString unit;                  ///< "台", "%", "元/平方米"; empty when none is printed
    QString text;                  ///< as printed
    bool operator==(const IndicatorValue &) const = default;
};

/// One row of indicators. Rows and columns name cells of the statement's grid; -1 when the form has no such cell.
struct Indicator {
    QString level1, level2, name; ///< filled in from merged cells
    IndicatorValue target, actual;
    QString deviation; ///< 偏差原因分析及改进措施
    int row = -1;
    int targetColumn = -1, actualColumn = -1, weightColumn = -1, scoreColumn = -1, deviationColumn = -1;
    std::optional<Figure> weight, score;
    bool operator==(const Indicator &) const = default;
};

/// One row of the funding block (年度资金总额, 其中：当年财政拨款, 上年结转资金, 其他资金 …).
struct FundingRow {
    QString source; ///< label, squashed
    bool total = false;
    int row = -1;
    int initialColumn = -1, budgetColumn = -1, executedColumn = -1, weightColumn = -1, rateColumn = -1,
        scoreColumn = -1;
    std::optional<Figure> initial;  ///< 年初预算数
    std::optional<Figure> budget;   ///< 全年预算数; in a target form the annual amount
    std::optional<Figure> executed; ///< 全年执行数
    std::optional<Figure> weight, rate, score;
    bool operator==(const FundingRow &) const = default;
};

/// A self-evaluation or target form, or the weight and score table of an evaluation report.
struct IndicatorTable {
    enum class Kind { ProjectSelfEvaluation, WholeSelfEvaluation, ProjectTarget, WholeTarget, EvaluationScores };
    Kind kind = Kind::ProjectSelfEvaluation;
    int statement = -1; ///< index into Disclosure::statements
    QString project, department, unit;
    int year = 0;
    std::vector<FundingRow> funding;
    QString expectedGoal, actualGoal;
    std::vector<Indicator> indicators;
    std::optional<Figure> totalWeight, totalScore; ///< 总分 row
    int totalRow = -1;
    bool operator==(const IndicatorTable &) const = default;
};

} // namespace gouji
