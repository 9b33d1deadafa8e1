// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages: what they are of, and what their base is.
#include "reading/claimbinder.h"

#include <algorithm>

namespace gouji {

void ClaimBinder::share(ClaimFigure &figure, const ClaimSubject &subject)
{
    figure.role = ClaimRole::Share;
    figure.of = lastValue(subject.name, subject.scope);
    if (figure.of < 0 && m_gap.subject.isNull())
        figure.of = lastValue({}, {});
    if (m_gap.wholeHere >= 0) {
        figure.whole = m_gap.wholeHere;
        figure.wholeName = m_claim.figures[static_cast<size_t>(figure.whole)].subject;
        figure.of = figure.whole > 0 ? figure.whole - 1 : -1;
        return;
    }
    figure.wholeName = m_gap.shareOf;
    if (!m_gap.shareOf.isEmpty()) {
        if (m_gap.shareOfBudget)
            return; // what was planned is not what the text states
        figure.whole = lastValue(m_gap.shareOf, m_gap.shareScope);
        const bool otherFund = figure.whole >= 0 && m_gap.shareScopeNamed &&
                               m_claim.figures[static_cast<size_t>(figure.whole)].scope != m_gap.shareScope;
        if (figure.whole < 0 || figure.whole == figure.of || otherFund) {
            figure.whole = -1;
            m_above.push_back({static_cast<int>(m_claim.figures.size()), true, m_gap.shareOf, m_gap.shareScope});
        }
    } else if (figure.of >= 0) {
        const ClaimFigure &of = m_claim.figures[static_cast<size_t>(figure.of)];
        figure.whole = of.whole;
        figure.wholeAbove = of.wholeAbove;
        const QStringList wholes =
            subject.conceptIndex >= 0 ? m_lexicon.conceptAt(subject.conceptIndex).wholes : QStringList();
        if (of.whole < 0 && !wholes.isEmpty() && m_gap.shareOf.isEmpty())
            m_above.push_back({static_cast<int>(m_claim.figures.size()), true, wholes.front(), of.scope});
        if (of.whole < 0 && subject.level > 0)
            m_above.push_back({static_cast<int>(m_claim.figures.size()), true,
                               QStringLiteral("一般公共预算财政拨款支出"), m_context.scope});
    }
}

void ClaimBinder::rate(ClaimFigure &figure)
{
    const int latest = std::max({m_gap.shareAt, m_gap.completeAt, m_gap.varianceAt, m_gap.trendAt});
    ClaimSubject subject = subjectHere();
    if (m_gap.subject.isNull() && !m_claim.figures.empty()) {
        // Rather of the amount right before than of what the paragraph before was about, or the sentence: "其中：课程费
        // 20万元，占40%".
        const ClaimFigure &before = m_claim.figures.back();
        const bool part = before.role == ClaimRole::Part && before.subject != subject.name;
        if (part || (m_inherited && before.role != ClaimRole::Unbound))
            subject = {before.subject, before.scope, before.code, -1, 0};
    }
    if (latest < 0 || subject.isNull())
        return;
    setSubject(figure, subject);
    figure.period = QStringLiteral("本年");
    if (latest == m_gap.shareAt) {
        share(figure, subject);
        return;
    }
    if (latest == m_gap.trendAt) {
        figure.role = ClaimRole::Growth;
        figure.direction = m_gap.trend;
        figure.period = m_base.isEmpty() ? QStringLiteral("上年") : m_base;
        const int change = m_run.next < m_run.size ? lastOf({ClaimRole::Change}, subject.name) : -1;
        const bool follows = !m_claim.figures.empty() && m_claim.figures.back().role == ClaimRole::Change &&
                             (m_gap.subject.isNull() || m_claim.figures.back().subject == subject.name);
        if (change >= 0) {
            figure.of = change;
            figure.period = m_claim.figures[static_cast<size_t>(change)].period;
        } else if (follows) {
            figure.of = static_cast<int>(m_claim.figures.size()) - 1;
            figure.period = m_claim.figures.back().period;
        } else {
            figure.of = lastValue(subject.name, subject.scope);
            figure.whole = lastOf({ClaimRole::Base}, subject.name);
            if (figure.of < 0)
                m_above.push_back({static_cast<int>(m_claim.figures.size()), false, subject.name, subject.scope});
        }
        return;
    }
    const bool variance = latest == m_gap.varianceAt;
    figure.role = variance ? ClaimRole::Variance : ClaimRole::Completion;
    figure.of = lastValue(subject.name, subject.scope);
    if (m_gap.wholeHere >= 0) {
        figure.whole = m_gap.wholeHere;
        return;
    }
    // "完成年初预算的": the budget that is named, never another one.
    if (!variance && m_gap.measure == Cue::Initial)
        figure.whole = lastOf({ClaimRole::InitialBudget}, subject.name);
    else if (!variance && m_gap.measure == Cue::Annual)
        figure.whole = lastOf({ClaimRole::AnnualBudget}, subject.name);
    else
        figure.whole = lastOf({ClaimRole::InitialBudget, ClaimRole::AnnualBudget}, subject.name);
}

} // namespace gouji
