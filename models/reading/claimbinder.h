// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/narrative.h"
#include "reading/claimcontext.h"
#include "reading/clause.h"

#include <algorithm>
#include <optional>

namespace gouji {

/// A link to a figure that is not in the claim: looked up among earlier claims.
struct LinkAbove {
    int figure = -1;
    bool whole = false; ///< else of
    QString subject, scope;
};

/// Roles that state how much something is this year; others state a budget, a change or a rate.
[[nodiscard]] inline bool isLevel(ClaimRole role)
{
    return role == ClaimRole::Value || role == ClaimRole::Total || role == ClaimRole::Part || role == ClaimRole::Final;
}

/// No sentence refers back further; a text without a full stop is one claim of many thousand figures.
[[nodiscard]] inline int oldestOf(const Claim &claim)
{
    return std::max(0, static_cast<int>(claim.figures.size()) - 200);
}

/// Binds the numbers of one paragraph. Left to right, one clause at a time: a number takes its role from the words
/// since the number before it, and its subject from there or from the clause it continues; never from another sentence
/// that is not about the same subject.
class ClaimBinder {
public:
    ClaimBinder(const Paragraph &paragraph, const Lexicon &lexicon, ClaimContext &context);

    [[nodiscard]] std::optional<Claim> bind();
    [[nodiscard]] const std::vector<LinkAbove> &linksAbove() const { return m_above; }

private:
    using Gap = ClaimGap;

    void see(const Token &token, size_t at);
    [[nodiscard]] bool staysSkipped(const Token &token, size_t at);
    [[nodiscard]] bool seeMeasure(const Token &token);
    void seeFlag(const Token &token);
    void comparesWithItself();
    void seeBracket(const Token &token);
    void seeOfWhich(const Token &token);
    [[nodiscard]] bool isOther(const Concept &named, const Token &token) const;
    [[nodiscard]] bool followsBudgetOfItem() const;
    void seeShareOf(const ClaimSubject &subject);
    void seeSubject(const Token &token);
    void listSubject(const ClaimSubject &subject, int from);
    [[nodiscard]] size_t numbersSideBySide() const;
    [[nodiscard]] std::vector<ClaimSubject> subjectsOfRun(size_t numbers) const;
    void openRun();
    [[nodiscard]] bool takeOfList(const ScannedNumber &number);
    void seeItem(const NamedItem &item);
    [[nodiscard]] QString scopeOfSentence(int at) const;
    void takeSubject();
    [[nodiscard]] bool isTrend(int at) const;
    [[nodiscard]] bool isCounted(int at) const;
    [[nodiscard]] bool isDate(const Token &token) const;
    [[nodiscard]] bool finalFollows() const;
    void closeList(ClaimFigure &figure);
    [[nodiscard]] std::ptrdiff_t partsOf(int whole) const;
    void seeTrend(const Token &token, int direction);
    void seeEven(const Token &token);
    void endClause(bool sentence, int at);
    void skipFrom(Cue cue, const Token &token);
    [[nodiscard]] bool comparesAmount(size_t at) const;
    [[nodiscard]] bool resumesAfter(size_t at) const;
    [[nodiscard]] bool statesMeasure(size_t at) const;
    void number(const ScannedNumber &number);
    [[nodiscard]] bool statesWhole(const ScannedNumber &number) const;
    void bind(ClaimFigure &figure, const ScannedNumber &number);
    void named(ClaimFigure &figure, const ScannedNumber &number);
    void namedRate(ClaimFigure &figure, const QString &noun) const;
    void score(ClaimFigure &figure, const ScannedNumber &number);
    [[nodiscard]] QString scored(QString noun, int at) const;
    [[nodiscard]] const ClaimFigure *lastTarget() const;
    void takeNoun(const QString &noun);
    [[nodiscard]] QString nearerNoun(const ScannedNumber &number) const;
    [[nodiscard]] bool endsRange(ClaimFigure &figure, const ScannedNumber &number) const;
    void explained(ClaimFigure &figure, const ScannedNumber &number) const;
    [[nodiscard]] bool takeMeasureOff(QString &noun, ClaimFigure &figure) const;
    void amount(ClaimFigure &figure, const ScannedNumber &number);
    [[nodiscard]] ClaimSubject subjectOfAmount(const ScannedNumber &number);
    void takeRole(ClaimFigure &figure) const;
    void rate(ClaimFigure &figure);
    void share(ClaimFigure &figure, const ClaimSubject &subject);
    void count(ClaimFigure &figure, const ScannedNumber &number);
    void change(ClaimFigure &figure);
    [[nodiscard]] bool changes() const;
    [[nodiscard]] bool isCompared(const ScannedNumber &number) const;
    void compared(ClaimFigure &figure);
    void linkWhole(ClaimFigure &figure);
    void setSubject(ClaimFigure &figure, const ClaimSubject &subject);
    [[nodiscard]] ClaimSubject subjectHere() const;
    [[nodiscard]] QString rawName(int to) const;
    [[nodiscard]] int lastValue(const QString &subject, const QString &scope) const;
    [[nodiscard]] int lastOf(std::initializer_list<ClaimRole> roles, const QString &subject) const;
    void fact(const QString &key, const QString &value, int figure);
    [[nodiscard]] QString textBetween(int from, int to) const;
    [[nodiscard]] int endOfSentence(int from, bool orSemicolon) const;

    const Paragraph &m_paragraph;
    const Lexicon &m_lexicon;
    ClaimContext &m_context;
    Clauses m_clauses;
    Claim m_claim;
    std::vector<LinkAbove> m_above;
    Gap m_gap;
    ClaimRun m_run;
    std::vector<ClaimSubject> m_list; ///< of the run before in this sentence
    OutsideOfBracket m_outside;
    ClaimSubject m_subject;
    ClaimSubject m_groupSubject; ///< of the figure m_group
    bool m_inherited = true;     ///< m_subject comes from the paragraph before
    QString m_base;              ///< of the comparison under way
    int m_skip = 0;              ///< 0 no, 1 reason, 2 purpose or list
    int m_numberEnd = 0;         ///< of the number before
    int m_group = -1;
    bool m_groupHere = false; ///< opened in this sentence
    int m_clause = 0;
    size_t m_token = 0; ///< the token under way
};

} // namespace gouji
