// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the place under way: whether a clause goes on, where a sentence ends.
#include "reading/claimbinder.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int longestFact = 2000; ///< of a sentence that never ends
constexpr size_t mostFacts = 2000;

bool isSubject(Cue cue) { return cue == Cue::Concept || cue == Cue::Item || cue == Cue::Class || cue == Cue::Scope; }

/// Words that a clause may begin with before its subject.
bool leads(Cue cue) { return cue == Cue::Year || cue == Cue::OfWhich || cue == Cue::Colon; }

/// Words that may stand between a subject and its number.
bool isFiller(Cue cue)
{
    switch (cue) {
    case Cue::Concept:
    case Cue::Scope:
    case Cue::Final:
    case Cue::Budget:
    case Cue::Initial:
    case Cue::Annual:
    case Cue::Year:
    case Cue::Total:
    case Cue::Colon:
    case Cue::Open:
    case Cue::Close:
        return true;
    default:
        return false;
    }
}

} // namespace

/// Whether the sentence goes on to state the final figure: then the amount before it is the budget.
bool ClaimBinder::finalFollows() const
{
    for (size_t i = m_token + 1; i < m_clauses.tokens.size(); ++i) {
        const Token &token = m_clauses.tokens[i];
        if (token.cue == Cue::Final)
            return true;
        if (token.cue == Cue::Stop || token.cue == Cue::Semicolon || token.cue == Cue::Number ||
            token.cue == Cue::Reason || token.cue == Cue::Concept)
            return false;
    }
    return false;
}

/// "截至2020年底", "2020年12月": a day, not the year that a figure is of.
bool ClaimBinder::isDate(const Token &token) const
{
    const QString &t = m_clauses.flat.text;
    const QStringView before = QStringView(t).left(token.from);
    const bool day = token.to < t.size() && (t[token.to].isDigit() || t[token.to] == u'底' || t[token.to] == u'末');
    return day || before.endsWith(u"截至") || before.endsWith(u"截止") || before.endsWith(u'至');
}

/// A digit stands within a few characters: 事业单位3家, not 事业单位离退休.
bool ClaimBinder::isCounted(int at) const
{
    const QStringView rest = QStringView(m_clauses.flat.text).mid(at, 4);
    return std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); });
}

bool ClaimBinder::isTrend(int at) const
{
    const Lexicon::Entry *entry = at < m_clauses.flat.size() ? m_lexicon.wordAt(m_clauses.flat.text, at) : nullptr;
    return entry != nullptr && (entry->cue == Cue::Rise || entry->cue == Cue::Fall || entry->cue == Cue::Each);
}

/// "比2022年年初预算数 88.38万元减少": the amount right behind what is compared with is the one of the same thing.
bool ClaimBinder::isCompared(const ScannedNumber &number) const
{
    const bool bare = m_gap.subject.isNull() && m_gap.scope < 0 && m_gap.measure == Cue::Stop;
    const QStringView between =
        m_gap.againstTo < 0
            ? QStringView()
            : QStringView(m_clauses.flat.text).sliced(m_gap.againstTo).first(number.from - m_gap.againstTo);
    return bare && m_gap.againstTo >= 0 && !m_subject.isNull() && !m_inherited &&
           (between.isEmpty() || between == u"数" || between == u"的" || between == u"数的");
}

void ClaimBinder::compared(ClaimFigure &figure)
{
    setSubject(figure, m_subject);
    figure.period = m_base;
    figure.role = m_base.startsWith(u"上年")       ? ClaimRole::Base
                  : m_base.startsWith(u"全年预算") ? ClaimRole::AnnualBudget
                                                   : ClaimRole::InitialBudget;
}

/// "；较2023年度决算增加 4.85万元": compares once more what the sentence is about.
bool ClaimBinder::comparesAmount(size_t at) const
{
    const auto &tokens = m_clauses.tokens;
    if (at + 2 >= tokens.size() || tokens[at].cue != Cue::Against || tokens[at].from > tokens[at - 1].to + 1)
        return false;
    const size_t trend = at + 1 + (tokens[at + 1].cue == Cue::Final ? 1 : 0);
    if (trend + 1 >= tokens.size() || (tokens[trend].cue != Cue::Rise && tokens[trend].cue != Cue::Fall) ||
        tokens[trend + 1].cue != Cue::Number || tokens[trend + 1].from != tokens[trend].to)
        return false;
    return isAmount(m_clauses.numbers[static_cast<size_t>(tokens[trend + 1].index)].unit);
}

/// "，年初预算为12.00万元": goes on about the item whose purpose was told.
bool ClaimBinder::statesMeasure(size_t at) const
{
    const auto &tokens = m_clauses.tokens;
    const Cue cue = tokens[at].cue;
    return (cue == Cue::Initial || cue == Cue::Annual) && at + 1 < tokens.size() &&
           tokens[at].from == tokens[at - 1].to && tokens[at + 1].cue == Cue::Number &&
           tokens[at + 1].from - tokens[at].to <= 2;
}

/// Whether the clause behind a semicolon states a figure of its own, so that a reason or list is over.
bool ClaimBinder::resumesAfter(size_t at) const
{
    const auto &tokens = m_clauses.tokens;
    size_t i = at + 1;
    int begin = tokens[at].to;
    for (; i < tokens.size() && leads(tokens[i].cue); ++i)
        begin = tokens[i].to;
    if (i < tokens.size() && tokens[i].cue == Cue::Price)
        return true;
    if (comparesAmount(i))
        return true;
    if (i >= tokens.size() || !isSubject(tokens[i].cue))
        return false;
    const bool listed = tokens[i].from - begin > 6; // "一是…": the reason goes on
    const QStringView lead = QStringView(m_clauses.flat.text).mid(begin, tokens[i].from - begin);
    if (listed || lead.endsWith(u'是'))
        return false;
    int end = tokens[i].to;
    for (++i; i < tokens.size(); ++i) {
        if (tokens[i].cue == Cue::Number)
            return tokens[i].from - end <= 8;
        if (!isFiller(tokens[i].cue))
            return false;
        end = tokens[i].to;
    }
    return false;
}

void ClaimBinder::fact(const QString &key, const QString &value, int figure)
{
    if (m_claim.facts.size() >= mostFacts)
        return;
    m_claim.facts.emplace_back(key, value);
    m_claim.factFigures.push_back(figure);
}

QString ClaimBinder::textBetween(int from, int to) const
{
    if (from >= to)
        return {};
    const int a = m_clauses.flat.originalFrom(from);
    return m_paragraph.text.mid(a, m_clauses.flat.originalTo(to) - a);
}

int ClaimBinder::endOfSentence(int from, bool orSemicolon) const
{
    const QString &t = m_clauses.flat.text;
    int i = from;
    while (i < t.size() && i - from < longestFact && t[i] != u'。' && !(orSemicolon && t[i] == u';'))
        ++i;
    return i;
}

/// "占项目总数12个的100%"
bool ClaimBinder::statesWhole(const ScannedNumber &number) const
{
    const QString &t = m_clauses.flat.text;
    return !isRate(number.unit) && number.end + 1 < t.size() && t[number.end] == u'的' && t[number.end + 1].isDigit();
}

} // namespace gouji
