// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a clause is about.
#include "reading/claimbinder.h"

#include <algorithm>

namespace gouji {

void ClaimBinder::seeItem(const NamedItem &item)
{
    NamedItem whole = item;
    const int level = whole.level();
    // "行政运行(项)" under "(一)公共安全支出(类)检察(款)": the upper levels come from the heading.
    const auto first = static_cast<size_t>(
        std::ranges::find_if(whole.names, [](const QString &name) { return !name.isEmpty(); }) - whole.names.begin());
    // A full code says the rest itself.
    for (size_t i = 0; i < first && item.code.size() < 5; ++i)
        whole.names[i] = m_context.upper[i];
    m_context.upper = whole.names;
    m_gap.subject = {whole.path(), m_context.scope, item.code, -1, level};
    m_gap.item = true;
    m_gap.from = item.to;
    takeSubject();
    if (m_claim.item.isEmpty())
        m_claim.item = m_gap.subject.name;
}

/// "社会服务支出", "公务接待费本年支出", "国内公务接待累计25批次": the word says something else there.
bool ClaimBinder::isOther(const Concept &named, const Token &token) const
{
    const QString &t = m_clauses.flat.text;
    const bool joined = token.from > 0 && t[token.from - 1].unicode() >= 0x4e00 && t[token.from - 1].unicode() < 0xa000;
    if (named.alone && joined && !QStringView(u"中的类占").contains(t[token.from - 1]))
        return true;
    if (named.general && !m_gap.subject.isNull() && m_gap.from == token.from)
        return true;
    return named.weak && (!m_gap.subject.isNull() || (!m_subject.isNull() && !m_subject.name.startsWith(named.name)));
}

bool ClaimBinder::followsBudgetOfItem() const
{
    if (m_subject.level == 0 || !m_gap.subject.isNull() || m_claim.figures.empty())
        return false;
    const ClaimFigure &last = m_claim.figures.back();
    return last.subject == m_subject.name &&
           (last.role == ClaimRole::InitialBudget || last.role == ClaimRole::AnnualBudget);
}

/// "占…的 p%": the whole of a share.
void ClaimBinder::seeShareOf(const ClaimSubject &subject)
{
    m_gap.shareOf = subject.name;
    m_gap.shareScopeNamed = subject.scope.isEmpty() && m_gap.scope >= 0 && m_gap.scopeAt > m_gap.shareAt;
    m_gap.shareScope = m_gap.shareScopeNamed ? m_lexicon.scope(m_gap.scope) : subject.scope;
    m_gap.shareOfBudget = !m_context.budget && m_gap.measureAt > m_gap.shareAt;
}

void ClaimBinder::seeSubject(const Token &token)
{
    ClaimSubject subject;
    if (token.cue == Cue::Concept) {
        const Concept &c = m_lexicon.conceptAt(token.index);
        if ((c.trendOnly && !isTrend(token.to)) || (c.countOnly && !isCounted(token.to)) || isOther(c, token))
            return;
        if (c.general && followsBudgetOfItem()) {
            m_gap.subject = m_subject; // "…(项)年初预算为…，当年支出决算为…"
            m_gap.measure = Cue::Final;
            m_gap.measureAt = token.from;
            m_gap.from = token.to;
            return;
        }
        subject = {c.name, c.scope, {}, token.index, 0};
    } else if (token.cue == Cue::Class) {
        subject = {m_lexicon.className(token.index), m_context.scope, {}, -1, 1};
    } else {
        const bool both = m_gap.scope >= 0 && token.from - m_gap.scopeTo <= 1; // "一般公共预算及政府性基金财政拨款"
        m_gap.scope = both ? m_lexicon.scopeNamed(u"财政拨款") : token.index;
        m_gap.scopeAt = token.from;
        m_gap.scopeTo = token.to;
        return;
    }
    if (m_gap.shareAt >= 0 && m_gap.shareAt < token.from) {
        seeShareOf(subject);
        return;
    }
    if (m_gap.item && !m_gap.ofWhich)
        return; // the item is what the clause is about
    if (subject.scope.isEmpty() && m_gap.scope >= 0)
        subject.scope = m_lexicon.scope(m_gap.scope);
    if (subject.scope.isEmpty() && subject.conceptIndex >= 0 && m_lexicon.conceptAt(subject.conceptIndex).local)
        subject.scope = m_context.scope.isEmpty() ? scopeOfSentence(token.from) : m_context.scope;
    listSubject(subject, token.from);
    m_gap.subject = subject;
    m_gap.from = token.to;
    m_gap.value = false;
    if (m_clauses.flat.text.mid(token.from, token.to - token.from).endsWith(QStringLiteral("预算"))) {
        m_gap.measure = Cue::Budget; // "“三公”经费支出预算为…，支出决算为…"
        m_gap.measureAt = token.from;
    }
}

/// "政府性基金预算财政拨款年初结转…，本年收入…": without a heading the fund last named in the sentence goes on.
QString ClaimBinder::scopeOfSentence(int at) const
{
    if (m_claim.figures.empty() || m_numberEnd <= 0 || m_numberEnd > at)
        return {};
    const QString &scope = m_claim.figures.back().scope;
    const bool fund = scope == u"政府性基金预算" || scope == u"国有资本经营预算";
    const QStringView between = QStringView(m_clauses.flat.text).sliced(m_numberEnd).first(at - m_numberEnd);
    return fund && !between.contains(u'。') ? scope : QString();
}

void ClaimBinder::takeSubject()
{
    if (m_gap.subject.isNull())
        return;
    m_subject = m_gap.subject;
    m_inherited = false;
}

} // namespace gouji
