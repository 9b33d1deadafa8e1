// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/lexicon.h"

#include <QString>

#include <array>
#include <vector>

namespace gouji {

/// What a figure is of.
struct ClaimSubject {
    QString name, scope, code;
    int conceptIndex = -1; ///< in the lexicon
    int level = 0;         ///< of an item: 1 类, 2 款, 3 项
    [[nodiscard]] bool isNull() const { return name.isEmpty(); }
};

/// What earlier paragraphs of the same section leave for the next ones.
struct ClaimContext {
    int year = 0;
    bool budget = false;          ///< the document is a budget: there 预算 is what it states
    QString scope;                ///< of the section's heading
    std::array<QString, 3> upper; ///< item last named, for "行政运行(项)" under "检察(款)"
    QString upperCode;
    ClaimSubject subject; ///< what the section speaks of
    QString title;        ///< of the section, without its list number
};

/// Words since the last number.
struct ClaimGap {
    ClaimSubject subject;
    std::vector<ClaimSubject> list; ///< subjects named side by side: "基本支出、项目支出"
    std::vector<int> years;         ///< named since
    int yearAt = -1;                ///< of the year last named
    int otherYear = 0;              ///< neither that of the document nor the one before
    bool item = false;
    int scope = -1;
    Cue measure = Cue::Stop; ///< Stop: none
    int measureAt = -1;
    int trend = 0;
    int trendAt = -1;
    bool choice = false; ///< "增加(减少)" left as it stood in the template
    int shareAt = -1, completeAt = -1, varianceAt = -1;
    QString shareOf, shareScope;
    bool value = false, price = false, prior = false, priorWord = false, each = false, ofWhich = false, total = false;
    int compare = 2; ///< of 决算数 against 预算数: +1, 0, -1; 2 none
    int from = 0;
    int commaAt = -1; ///< behind the last comma
    int scopeAt = -1, scopeTo = -1;
    int againstAt = -1, againstTo = -1;
    int wholeHere = -1; ///< "占项目总数12个的100%": the figure a share says it is of
    bool shareScopeNamed = false, shareOfBudget = false;
};

/// Numbers of one kind side by side, each of its own subject: "分别为12.00万元、13.00万元".
struct ClaimRun {
    std::vector<ClaimSubject> subjects; ///< of the numbers, empty when it is not clear which is whose
    std::vector<int> years;             ///< of the numbers, when they are of one subject
    size_t size = 0;                    ///< numbers
    size_t next = 0;                    ///< the number under way, size when there is none
    ClaimGap gap;                       ///< of the first
};

/// What the words before a bracket spoke of.
struct OutsideOfBracket {
    int at = -1; ///< of the bracket, -1 outside of one
    size_t figures = 0;
    ClaimGap gap;
    ClaimSubject subject;
};

} // namespace gouji
