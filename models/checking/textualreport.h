// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/textualprose.h"

#include <vector>

namespace gouji::textual {

/// The one table of weights and scores of the document; null when there is none or several.
[[nodiscard]] const IndicatorTable *scoresOf(const Disclosure &disclosure);

/// "项目产出情况" → "产出", "满意度指标完成情况分析" → "满意度".
[[nodiscard]] QString stemOfGroup(const QString &name);

/// "项目产出指标由3个二级指标和6个三级指标构成,权重为40分,实际得分40分".
struct Narrated {
    QString subject;
    int second = 0, third = 0;
    NumberInText weight, score;
    FindingPlace place;
    int section = -1;
};

/// What the text says of the groups of the table, in the order of the document.
[[nodiscard]] std::vector<Narrated> narratedGroups(const CheckContext &context);

/// "综上，该指标满分8分，得分8分".
struct Subtotal {
    NumberInText weight, score;
    FindingPlace place;
};
void forEachSubtotal(const CheckContext &context, const std::function<void(const Prose &, const Subtotal &)> &visit);

} // namespace gouji::textual
