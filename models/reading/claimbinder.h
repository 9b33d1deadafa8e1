// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/narrative.h"
#include "reading/clause.h"

#include <optional>

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
};

/// A link to a figure that is not in the claim: looked up among earlier claims.
struct LinkAbove {
    int figure = -1;
    bool whole = false; ///< else of
    QString subject, scope;
};

/// Binds the numbers of one paragraph. Left to right, one clause at a time: a number takes its role from the words
/// since the number before it, and its subject from there or from the clause it continues; never from another sentence
/// that is not about the same subject.
class ClaimBinder {
public:
    ClaimBinder(const Paragraph &paragraph, const Lexicon &lexicon, ClaimContext &context);

    [[nodiscard]] std::optional<Claim> bind();
    [[nodiscard]] const std::vector<LinkAbove> &linksAbove() const { return m_above; }

private:
    /// Words since the last number.
    struct Gap {
        ClaimSubject subject;
        bool item = false;
        int scope = -1;
        Cue measure = Cue::Stop; ///< Stop: none
        int measureAt = -1;
        int trend = 0;
        int trendAt = -1;
        bool choice = false; ///< "增加(减少)" left as it stood in the template
        int shareAt = -1, completeAt = -1, varianceAt = -1;
        QString shareOf, shareScope;
        bool value = false, price = false, prior = false, priorWord = false, each = false, ofWhich = false,
             total = false;
        int compare = 2; ///< of 决算数 against 预算数: +1, 0, -1; 2 none
        int from = 0;
    };

    void see(const Token &token, size_t at);
    [[nodiscard]] bool staysSkipped(const Token &token, size_t at);
    [[nodiscard]] bool seeMeasure(const Token &token);
    void seeFlag(const Token &token);
    void seeOfWhich(const Token &token);
    void seeSubject(const Token &token);
    void seeItem(const NamedItem &item);
    void takeSubject();
    [[nodiscard]] bool isTrend(int at) const;
    [[nodiscard]] bool isCounted(int at) const;
    [[nodiscard]] bool isDate(const Token &token) const;
    [[nodiscard]] bool finalFollows() const;
    void closeList(ClaimFigure &figure);
    void seeTrend(const Token &token, int direction);
    void seeEven(const Token &token);
    void endClause(bool sentence, int at);
    void skipFrom(Cue cue, const Token &token);
    [[nodiscard]] bool resumesAfter(size_t at) const;
    void number(const ScannedNumber &number);
    void amount(ClaimFigure &figure, const ScannedNumber &number);
    void takeRole(ClaimFigure &figure) const;
    void rate(ClaimFigure &figure);
    void share(ClaimFigure &figure, const ClaimSubject &subject);
    void count(ClaimFigure &figure, const ScannedNumber &number);
    void change(ClaimFigure &figure);
    [[nodiscard]] bool changes() const;
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
    ClaimSubject m_subject;
    bool m_inherited = true; ///< m_subject comes from the paragraph before
    QString m_base;          ///< of the comparison under way
    int m_skip = 0;          ///< 0 no, 1 reason, 2 purpose or list
    int m_group = -1;
    bool m_groupHere = false; ///< opened in this sentence
    int m_clause = 0;
    size_t m_token = 0; ///< the token under way
};

} // namespace gouji
