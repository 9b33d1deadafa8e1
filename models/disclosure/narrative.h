// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/figure.h"

#include <QString>

#include <vector>

namespace gouji {

/// A piece of a paragraph that stands on one line. edges are the left x of each character and the right x of the last
/// (to - from + 1 numbers, PDF points); empty for text files.
struct TextRun {
    int from = 0; ///< UTF-16 offsets into the paragraph's text
    int to = 0;
    Place place;
    std::vector<float> edges;
    bool operator==(const TextRun &) const = default;
};

/// Text of the narrative with soft line breaks joined.
struct Paragraph {
    enum class Kind { Body, Heading, Contents, Cover, Glossary, TableText };
    Kind kind = Kind::Body;
    int section = -1;          ///< index into Disclosure::sections
    QString text;              ///< as printed, line breaks removed, blanks inside Chinese removed
    std::vector<TextRun> runs; ///< in the order of the text

    /// Where the characters [from, to) stand: one place for each line touched.
    [[nodiscard]] std::vector<Place> places(int from, int to) const;
    bool operator==(const Paragraph &) const = default;
};

/// A headed part of the narrative.
struct Section {
    QString title;   ///< "五、一般公共预算财政拨款支出决算情况说明"
    int level = 1;   ///< 1 第…部分 or a title without number, 2 一、, 3 (一), 4 1., 5 (1)
    int parent = -1; ///< index into Disclosure::sections
    Place place;
    bool operator==(const Section &) const = default;
};

/// What a number in a sentence says.
enum class ClaimRole {
    Unbound,       ///< not understood; counted and shown
    Value,         ///< an amount of its concept, neither whole nor part
    Total,         ///< a whole whose parts follow
    Part,          ///< part of the figure whole
    Share,         ///< percentage that figure of (or the concept) takes of whole
    Change,        ///< signed by direction: change of figure of against its base period
    Growth,        ///< percentage that belongs to a change
    Base,          ///< value of the base period
    InitialBudget, ///< 年初预算数
    AnnualBudget,  ///< 全年预算数 / 调整预算数
    Final,         ///< 决算数, where a budget stands beside it
    Completion,    ///< 完成预算的 p%
    Variance,      ///< 预决算差异率
    Count,         ///< 辆, 人, 批次, 个, 平方米 …
    Score,         ///< points of a performance sentence
    Other,         ///< understood as no figure to check (a threshold such as 单价100万元以上)
    Rate,          ///< a percentage with a name of its own: 资金到位率, 满意度
    Explained      ///< stands in a reason or purpose; subject and direction say of what, nothing relies on it
};

/// One number of a sentence with what it means.
struct ClaimFigure {
    Figure figure;
    int from = 0; ///< UTF-16 offsets of the digits in the paragraph's text
    int to = 0;
    ClaimRole role = ClaimRole::Unbound;
    QString subject; ///< concept of the lexicon ("收入总计", "公务接待费"), or item path "教育支出/普通教育/小学教育"
    QString code;   ///< classification code when the text prints one
    QString period; ///< "本年", "上年", "上年预算", "年初预算", "全年预算", "决算"
    QString scope;  ///< "", "财政拨款", "一般公共预算", "政府性基金", "国有资本经营", "三公" …
    int whole = -1; ///< index into the claim's figures: the whole of a part or share
    int of = -1;    ///< index into the claim's figures: the value a share, change, growth or rate speaks of
    QString wholeName;   ///< what a share says it is a share of
    FigureId wholeAbove; ///< the whole when it stands in another claim
    FigureId ofAbove;    ///< what of would be when it stands in another claim
    int direction = 0;   ///< +1 增加/增长/大于, -1 减少/下降/小于, 0 持平 or none
    int clause = 0;
    bool operator==(const ClaimFigure &) const = default;
};

/// A sentence (or item) understood.
struct Claim {
    QString id; ///< "c1", in the order of the document
    int paragraph = -1;
    int from = 0; ///< UTF-16 offsets in the paragraph's text
    int to = 0;
    QString item;    ///< item path when the sentence is about one: "教育支出/普通教育/小学教育"
    QString pattern; ///< name of the sentence pattern that understood it; empty when none did
    std::vector<ClaimFigure> figures;
    std::vector<std::pair<QString, QString>> facts; ///< non-numeric: "持平" → subject, "原因" → text, "包括" → list …
    std::vector<int> factFigures;                   ///< for each fact the figure it speaks of, -1 when none
    bool operator==(const Claim &) const = default;
};

} // namespace gouji
