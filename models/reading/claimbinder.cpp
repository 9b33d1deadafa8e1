// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/claimbinder.h"

#include <algorithm>

namespace gouji {

namespace {

enum Skip { NoSkip, SkipReason, SkipList };
/// "三公经费支出情况说明。年初预算为…": a concept so near to the end of its sentence is what the next one is about.
constexpr int farthestTitle = 16;

} // namespace

ClaimBinder::ClaimBinder(const Paragraph &paragraph, const Lexicon &lexicon, ClaimContext &context)
    : m_paragraph(paragraph)
    , m_lexicon(lexicon)
    , m_context(context)
    , m_clauses(clausesOf(paragraph.text, lexicon))
{
    m_subject = context.subject;
}

std::optional<Claim> ClaimBinder::bind()
{
    if (m_clauses.tokens.empty()) {
        if (!m_clauses.items.empty()) { // "8.…(项)，主要用于…。" and its amounts in the next paragraph
            seeItem(m_clauses.items.back());
            m_context.subject = m_subject;
        }
        return std::nullopt;
    }
    for (size_t i = 0; i < m_clauses.tokens.size(); ++i)
        see(m_clauses.tokens[i], i);
    endClause(true, m_clauses.flat.size());
    // An item that was named is what the next paragraph is about, whether its own has figures or not.
    if (m_subject.level > 0 || (m_subject.conceptIndex >= 0 && !m_claim.figures.empty()))
        m_context.subject = m_subject;
    if (m_claim.figures.empty() && m_claim.facts.empty())
        return std::nullopt;
    m_claim.from = 0;
    m_claim.to = static_cast<int>(m_paragraph.text.size());
    return std::move(m_claim);
}

/// Inside a reason or a list: only its end matters, and that numbers there are not lost.
bool ClaimBinder::staysSkipped(const Token &token, size_t at)
{
    const bool stop = token.cue == Cue::Stop || (token.cue == Cue::Semicolon && resumesAfter(at)) ||
                      (m_skip == SkipList && token.cue == Cue::Comma && at + 1 < m_clauses.tokens.size() &&
                       (m_clauses.tokens[at + 1].cue == Cue::Against || m_clauses.tokens[at + 1].cue == Cue::Share ||
                        statesMeasure(at + 1) || resumesAfter(at)));
    if (token.cue == Cue::Number) {
        number(m_clauses.numbers[static_cast<size_t>(token.index)]);
        return true;
    }
    if (!stop)
        return true;
    m_skip = NoSkip;
    return false;
}

void ClaimBinder::see(const Token &token, size_t at)
{
    m_token = at;
    if (m_skip != NoSkip && staysSkipped(token, at))
        return;
    switch (token.cue) {
    case Cue::Number:
        number(m_clauses.numbers[static_cast<size_t>(token.index)]);
        break;
    case Cue::Item:
        seeItem(m_clauses.items[static_cast<size_t>(token.index)]);
        break;
    case Cue::Concept:
    case Cue::Class:
    case Cue::Scope:
        seeSubject(token);
        break;
    case Cue::Reason:
    case Cue::Purpose:
        skipFrom(token.cue, token);
        break;
    case Cue::OfWhich:
        seeOfWhich(token);
        break;
    case Cue::None:
        fact(QStringLiteral("无"), textBetween(token.from, endOfSentence(token.from, false)), -1);
        break;
    case Cue::Stop:
        endClause(true, token.from);
        break;
    case Cue::Semicolon:
        endClause(false, token.from);
        break;
    default:
        if (!seeMeasure(token))
            seeFlag(token);
    }
}

/// Which measure of the subject the next number is, or how it moved.
bool ClaimBinder::seeMeasure(const Token &token)
{
    switch (token.cue) {
    case Cue::Initial:
    case Cue::Annual:
    case Cue::Budget:
    case Cue::Final:
    case Cue::Executed:
        // "支出决算数为 … 预算数": a measure named after another one in a comparison of the two stays the first.
        if (m_gap.compare == 2) {
            m_gap.measure = token.cue;
            m_gap.measureAt = token.from;
        }
        break;
    case Cue::Rise:
        seeTrend(token, 1);
        break;
    case Cue::Fall:
        seeTrend(token, -1);
        break;
    case Cue::Greater:
    case Cue::Less:
    case Cue::Equal:
        m_gap.compare = token.cue == Cue::Greater ? 1 : token.cue == Cue::Less ? -1 : 0;
        m_gap.trend = m_gap.compare;
        m_gap.trendAt = token.from;
        break;
    case Cue::Even:
        seeEven(token);
        break;
    default:
        return false;
    }
    return true;
}

/// What kind of rate comes, which period, and words that change what a number is.
void ClaimBinder::seeFlag(const Token &token)
{
    switch (token.cue) {
    case Cue::Share:
        m_gap.shareAt = token.from;
        break;
    case Cue::Complete:
        m_gap.completeAt = token.from;
        break;
    case Cue::Variance:
        m_gap.varianceAt = token.from;
        break;
    case Cue::Against:
        m_base = token.base;
        if (m_base == u"上年预算" && !m_context.budget && token.index == m_context.year && token.index > 0)
            m_base = QStringLiteral("年初预算"); // "比2023年年初预算数" in the accounts of 2023
        m_gap.againstAt = token.from;
        m_gap.againstTo = token.to;
        comparesWithItself();
        break;
    case Cue::Prior:
        m_gap.prior = true;
        m_gap.priorWord = true;
        m_base = token.base;
        break;
    case Cue::Year:
        m_gap.prior =
            token.base == u"上年执行数" || (token.index == m_context.year - 1 && m_context.year > 0 && !isDate(token));
        m_gap.measure = token.base.isEmpty() ? m_gap.measure : Cue::Executed;
        m_gap.years.push_back(token.index);
        m_gap.yearAt = token.from;
        if (m_context.year > 0 && token.index > 0 && token.index != m_context.year &&
            token.index != m_context.year - 1 && !isDate(token))
            m_gap.otherYear = token.index;
        break;
    case Cue::Value:
        m_gap.value = true;
        break;
    case Cue::Price:
        m_gap.price = true;
        break;
    case Cue::Each:
        m_gap.each = true;
        break;
    case Cue::Total:
        m_gap.total = true;
        break;
    case Cue::Comma:
        m_gap.commaAt = token.to;
        break;
    case Cue::Open:
    case Cue::Close:
        seeBracket(token);
        break;
    default:
        break;
    }
}

/// "2020年预算执行数7.00万元，2020年预算安排8.00万元，比2020年预算执行数增加": what is compared with the execution of
/// last year is this year's, whatever year it is said to be of.
void ClaimBinder::comparesWithItself()
{
    if (m_base != u"上年执行数" || m_claim.figures.size() < 2)
        return;
    ClaimFigure &last = m_claim.figures.back();
    const bool executed = std::ranges::any_of(m_claim.figures, [&](const ClaimFigure &f) {
        return f.role == ClaimRole::Base && f.period == m_base && f.subject == last.subject;
    });
    if (!executed || last.role != ClaimRole::Base || last.period == m_base)
        return;
    last.role = ClaimRole::Value;
    last.period = QStringLiteral("本年");
}

/// A remark in brackets does not change what the sentence is about.
void ClaimBinder::seeBracket(const Token &token)
{
    if (token.cue == Cue::Open) {
        if (m_outside.at < 0)
            m_outside = {token.from, m_claim.figures.size(), m_gap, m_subject};
        return;
    }
    if (m_outside.at < 0)
        return;
    if (m_claim.figures.size() > m_outside.figures) {
        if (!m_outside.subject.isNull())
            m_subject = m_outside.subject;
    } else if (!m_outside.gap.subject.isNull() || !m_claim.figures.empty()) {
        m_gap.subject = m_outside.gap.subject;
        m_gap.item = m_outside.gap.item;
        m_gap.from = m_outside.gap.from;
        m_gap.prior = m_outside.gap.prior;
        m_gap.priorWord = m_outside.gap.priorWord;
    }
    m_outside.at = -1;
}

void ClaimBinder::seeOfWhich(const Token &token)
{
    m_gap.ofWhich = true;
    const int last = lastValue({}, {});
    // "…1,000万元；支出包括：…": what follows is no part of the amount of the clause before.
    const bool ofOther = last >= 0 && m_claim.figures[static_cast<size_t>(last)].clause != m_clause &&
                         token.from - clauseStart(m_clauses.flat.text, 0, token.from) >= 2;
    if (ofOther)
        m_group = -1;
    else if (last >= 0)
        m_group = last;
    if (m_group == last && last >= 0)
        m_groupSubject = m_subject;
    m_groupHere = true;
    m_gap.from = token.to;
    if (m_clauses.flat.text[token.to - 1] == u':' && last >= 0 && !ofOther)
        fact(QStringLiteral("包括"), textBetween(token.to, endOfSentence(token.to, true)), last);
}

void ClaimBinder::seeTrend(const Token &token, int direction)
{
    const QString &t = m_clauses.flat.text;
    const bool choice =
        m_gap.trendAt >= 0 && token.from > 0 && t[token.from - 1] == u'(' && token.to < t.size() && t[token.to] == u')';
    m_gap.choice = m_gap.choice || choice;
    m_gap.trend = m_gap.choice ? 0 : direction;
    m_gap.trendAt = token.from;
}

void ClaimBinder::seeEven(const Token &token)
{
    const ClaimSubject subject = subjectHere();
    const bool budget = m_base.contains(u"预算") && !m_base.startsWith(u"上年");
    const bool about = m_clauses.flat.text.mid(token.from, 2) == u"基本";
    const int figure = lastValue(subject.name, subject.scope);
    if (budget && (m_gap.measure == Cue::Final || m_gap.measure == Cue::Budget))
        fact(about ? QStringLiteral("基本持平预算") : QStringLiteral("持平预算"), subject.name, figure);
    else if (m_base.startsWith(u"上年"))
        fact(about ? QStringLiteral("基本持平") : QStringLiteral("持平"), subject.name, figure);
    takeSubject();
    m_gap = Gap();
    m_gap.from = token.to;
}

void ClaimBinder::endClause(bool sentence, int at)
{
    if (m_gap.compare != 2 && m_gap.measure == Cue::Final)
        fact(m_gap.compare > 0   ? QStringLiteral("大于预算")
             : m_gap.compare < 0 ? QStringLiteral("小于预算")
                                 : QStringLiteral("等于预算"),
             subjectHere().name, lastValue(subjectHere().name, subjectHere().scope));
    const bool carries = m_gap.item; // "…(项)。主要用于…。年初预算为" goes on about the item
    const bool closes = m_gap.subject.conceptIndex >= 0 && at - m_gap.from <= farthestTitle;
    if (!m_gap.subject.isNull() && (carries || closes) && m_claim.figures.empty())
        takeSubject();
    m_gap = Gap();
    m_gap.from = at + 1;
    if (sentence) {
        if (m_claim.figures.empty() && m_inherited)
            m_subject = {}; // what the paragraph before was about does not last over a whole sentence
        // "…，其中：A…，B…。比上年增加…" goes on about the whole.
        if (m_groupHere && m_group >= 0 && partsOf(m_group) > 1)
            m_subject = m_groupSubject;
        m_groupHere = false;
        m_list.clear();
        m_run = {};
        m_outside.at = -1;
        m_base.clear();
    }
    ++m_clause;
}

void ClaimBinder::skipFrom(Cue cue, const Token &token)
{
    const bool reason = cue == Cue::Reason;
    if (m_gap.compare != 2 && m_gap.measure == Cue::Final) {
        const ClaimSubject subject = subjectHere();
        fact(m_gap.compare > 0   ? QStringLiteral("大于预算")
             : m_gap.compare < 0 ? QStringLiteral("小于预算")
                                 : QStringLiteral("等于预算"),
             subject.name, lastValue(subject.name, subject.scope));
        m_gap.compare = 2;
    }
    const int last = static_cast<int>(m_claim.figures.size()) - 1;
    const QString text = textBetween(token.to, endOfSentence(token.to, !reason));
    fact(reason ? QStringLiteral("原因") : QStringLiteral("包括"), text, reason ? last : lastValue({}, {}));
    m_skip = reason ? SkipReason : SkipList;
}

} // namespace gouji
