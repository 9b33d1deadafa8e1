// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

#include <functional>
#include <vector>

namespace gouji {

/// A text made easy to search: full-width signs as half-width ones, no blanks. Remembers where each character stands
/// in the document, in a paragraph or in a long cell of a table.
struct Prose {
    int paragraph = -1; ///< index into Disclosure::paragraphs; -1 for a cell
    int statement = -1; ///< index into Disclosure::statements, of a cell
    const Cell *cell = nullptr;
    QString text;
    std::vector<int> at; ///< offset of each character in the printed text

    /// The place of [from, to), quoted as printed.
    [[nodiscard]] FindingPlace place(const CheckContext &context, qsizetype from, qsizetype to) const;
};

[[nodiscard]] Prose proseOf(const CheckContext &context, int paragraph);

enum class Where { Body = 1, Headings = 2, Glossary = 4, Cells = 8, Contents = 16 };
constexpr int operator|(Where a, Where b) { return static_cast<int>(a) | static_cast<int>(b); }
constexpr int operator|(int a, Where b) { return a | static_cast<int>(b); }

/// Visits texts that hold this word as printed, in the order of the document; an empty word: all of them. Cells are
/// only those that hold sentences (longer than a label), and the loose texts of tables.
void forEachText(const CheckContext &context, int where, const QString &word,
                 const std::function<void(const Prose &)> &visit);

/// A number at a position of a flat text: "1,234.50". Nothing when there is no digit.
struct NumberInText {
    Decimal value;
    QString printed;
    qsizetype from = 0;
    qsizetype to = 0;
};
[[nodiscard]] std::optional<NumberInText> numberAt(QStringView text, qsizetype from);

/// A year of four digits that stands at a position, 0 when there is none or the digits go on.
[[nodiscard]] int yearAt(QStringView text, qsizetype from);

/// "三" and "12" as numbers; nothing for others.
[[nodiscard]] std::optional<int> smallNumber(QStringView text);

/// Where the sentence around a position begins and ends (after its full stop).
[[nodiscard]] std::pair<qsizetype, qsizetype> sentenceAround(QStringView text, qsizetype position);

/// A Text relation of a rule that failed, with its place and both messages.
[[nodiscard]] Relation textFinding(const Rule &rule, Verdict verdict, FindingPlace place, LocalText message);
/// Collects places of one document for one hint, at most so many.
class Places {
public:
    void add(FindingPlace place);
    /// One relation with all places; %1 of the message is how many there are. Nothing when there is none.
    void report(const Rule &rule, const LocalText &message, std::vector<Relation> &relations);

private:
    std::vector<FindingPlace> m_places;
    int m_count = 0;
};

/// A Text relation that holds: for the ledger, which says what was checked.
[[nodiscard]] Relation textHolds(const Rule &rule);

} // namespace gouji
