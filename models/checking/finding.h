// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/figuremap.h"
#include "disclosure/disclosure.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

enum class Severity { Error, Warning, Hint };
enum class Verdict { Exact, Rounding, Improbable, Mismatch, Suspicious, NotChecked };

[[nodiscard]] QString severityName(Severity severity); ///< "error", "warning", "hint": never translated
[[nodiscard]] QString verdictName(Verdict verdict);    ///< "exact" … "not_checked"

/// A text for people in both languages. zh is always there.
struct LocalText {
    QString zh;
    QString en;
    bool operator==(const LocalText &) const = default;
};

/// A figure in a relation. The relation's formula names it by label.
struct Operand {
    FigureId figure;
    int sign = 1;
    QString label;                   ///< "本年收入合计"
    std::optional<Decimal> constant; ///< instead of a figure: the 100 of "权重合计 = 100"
    bool operator==(const Operand &) const = default;
};

/// Why a relation that holds is still worth a hint.
enum class Remark {
    None,
    CopiedUnequal, ///< copies of one figure differ by one unit of the last digit
    Truncated      ///< digits cut off instead of rounded
};

/// Where a finding points. figure is null for text.
struct FindingPlace {
    Place place;
    FigureId figure;
    QString section; ///< heading the place stands under
    QString table;   ///< statement id, empty for narrative
    int row = -1;
    int column = -1;
    QString quote;       ///< as printed
    QStringList figures; ///< numbers of the relation as printed at that place
    bool operator==(const FindingPlace &) const = default;
};

/// A figure that may be the culprit and the value that would make everything hold.
struct Suspect {
    FigureId figure;
    Place place;
    QString printed;
    QString repaired;
    LocalText pattern;            ///< "数字颠倒" …; empty when there is none
    int repairs = 0;              ///< failed relations that the repaired value satisfies
    int breaks = 0;               ///< holding relations that it would break
    bool readingLikelier = false; ///< more likely our reading than the document
    bool operator==(const Suspect &) const = default;
};

/// An equation or comparison between figures, made by a rule. evaluate() of checking/relation.h fills the verdict.
/// Sum, NotGreater: the signed figures of left, summed, against those of right. Equal: two copies of one figure.
/// Count: a Sum without rounding. Ratio: left[0] % = right[0] / right[1]. Growth: left[0] % = right[0] / (right[1] -
/// right[0]) with right[0] the signed change and right[1] this period. Variance: left[0] % = (right[0] - right[1]) /
/// right[1]. Direction, Score and Text are judged by the check that makes them.
struct Relation {
    enum class Shape { Sum, Equal, NotGreater, Ratio, Growth, Variance, Direction, Score, Count, Text };
    QString rule;
    Shape shape = Shape::Sum;
    std::vector<Operand> left;
    std::vector<Operand> right;
    Verdict verdict = Verdict::NotChecked;
    QString reason;   ///< of NotChecked
    QString expected; ///< what left should be, in the unit of the first operand's figure; empty when not numeric
    QString actual;
    QString difference;
    Remark remark = Remark::None;
    int blanks = 0;  ///< operands left out because their cell is blank
    int omitted = 0; ///< operands left out because the table has no such row or column

    // What a check may say itself; left empty, the finding is worded from the rule and the operands.
    std::optional<Severity> severity; ///< instead of the rule's
    LocalText message;
    std::vector<FindingPlace> places; ///< besides those of the operands; all places of a Text relation
    QStringList keys;                 ///< anchors for the finding's key where no figure takes part
    std::vector<Suspect> suspects;    ///< for what is no number: a unit, a name, a direction word
    bool operator==(const Relation &) const = default;
};

/// Failed relations with one root cause, shown once. A value; derived again at every check, never edited.
struct Finding {
    QString key; ///< hash of rule id and sorted anchors: stable over re-reading
    QString rule;
    Severity severity = Severity::Error;
    Verdict verdict = Verdict::Mismatch;
    LocalText title;
    LocalText message;
    QString formula; ///< the rule's line with the numbers
    QString expected, actual, difference;
    std::vector<FindingPlace> places;
    std::vector<Suspect> suspects; ///< best first
    std::vector<int> relations;    ///< indices into CheckResult::relations
    bool operator==(const Finding &) const = default;
};

/// The numbers by which people speak of the findings, one for each: 1 for the first in the order of the document.
[[nodiscard]] std::vector<int> numbersInDocument(const std::vector<Finding> &findings);

/// How often a figure was tied and how often it failed.
struct Tally {
    int tied = 0;
    int failed = 0;
    bool operator==(const Tally &) const = default;
};

struct LedgerLine {
    QString rule;
    LocalText title;
    int exact = 0, rounding = 0, improbable = 0, mismatch = 0, suspicious = 0, notChecked = 0;
    bool operator==(const LedgerLine &) const = default;
};

struct NotCheckedLine {
    QString rule;
    QString reason;
    int count = 0;
    bool operator==(const NotCheckedLine &) const = default;
};

/// What was checked and what was not.
struct Ledger {
    int figures = 0;
    int tied = 0;                           ///< figures in at least one relation that holds
    std::vector<LedgerLine> lines;          ///< by rule id
    std::vector<NotCheckedLine> notChecked; ///< by rule id, then reason
    bool operator==(const Ledger &) const = default;
};

struct CheckResult {
    std::vector<Relation> relations;
    std::vector<Finding> findings; ///< by severity, then place
    Ledger ledger;
    FigureMap<Tally> tallies;
    bool operator==(const CheckResult &) const = default;
};

} // namespace gouji
