// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of subjects and lists of numbers: "基本支出、项目支出分别为12.00万元、13.00万元，分别占48.00%、52.00%".
#include "reading/claimbinder.h"

#include <algorithm>

namespace gouji {

namespace {

/// Words that join the members of a list.
bool joins(QStringView between)
{
    return between == u"、" || between == u"和" || between == u"与" || between == u"及" || between == u"、和" ||
           between == u"以及";
}

bool ofOneKind(const ScannedNumber &a, const ScannedNumber &b)
{
    if (isAmount(a.unit) || isRate(a.unit))
        return isAmount(a.unit) == isAmount(b.unit) && isRate(a.unit) == isRate(b.unit);
    return a.unitText == b.unitText;
}

} // namespace

/// A subject that stands at this place: joined to the one before it, or the first of a list.
void ClaimBinder::listSubject(const ClaimSubject &subject, int from)
{
    const bool ownFund = m_gap.scopeTo == from && m_gap.scopeAt > m_gap.from;
    const int to = ownFund ? m_gap.scopeAt : from;
    const bool joined = !m_gap.list.empty() && to > m_gap.from &&
                        joins(QStringView(m_clauses.flat.text).sliced(m_gap.from).first(to - m_gap.from));
    if (!joined)
        m_gap.list.clear();
    m_gap.list.push_back(subject);
}

/// Numbers of one kind that stand side by side from the one under way on.
size_t ClaimBinder::numbersSideBySide() const
{
    size_t count = 1;
    const ScannedNumber *last = &m_clauses.numbers[static_cast<size_t>(m_clauses.tokens[m_token].index)];
    for (size_t i = m_token + 1; i < m_clauses.tokens.size(); ++i) {
        const Token &token = m_clauses.tokens[i];
        if (token.cue == Cue::Comma)
            continue;
        if (token.cue != Cue::Number)
            break;
        const ScannedNumber &next = m_clauses.numbers[static_cast<size_t>(token.index)];
        if (next.from <= last->end || !ofOneKind(*last, next))
            break;
        const QStringView between = QStringView(m_clauses.flat.text).sliced(last->end).first(next.from - last->end);
        if (!joins(between) && between != u",")
            break;
        last = &next;
        ++count;
    }
    return count;
}

/// Whose the numbers of a run are, in its order; empty when that is not clear.
std::vector<ClaimSubject> ClaimBinder::subjectsOfRun(size_t numbers) const
{
    if (m_gap.years.size() > 1) // "2020年、2021年本年收入分别为12.00万元、13.00万元"
        return m_gap.list.size() == 1 && m_gap.years.size() == numbers ? std::vector(numbers, m_gap.list.front())
                                                                       : std::vector<ClaimSubject>();
    if (m_gap.list.size() == numbers)
        return m_gap.list;
    if (m_gap.list.empty() && m_list.size() == numbers)
        return m_list;
    const int index = m_gap.list.size() == 1 ? m_gap.list.front().conceptIndex : -1;
    const QStringList names = index >= 0 ? m_lexicon.conceptAt(index).same : QStringList();
    std::vector<ClaimSubject> subjects;
    if (m_gap.each && static_cast<size_t>(names.size()) == numbers) { // "收、支总计各为12.00万元、13.00万元"
        for (const QString &name : names)
            subjects.push_back({name, m_gap.list.front().scope, {}, index, 0});
    }
    return subjects;
}

/// Begins the run that the number under way opens, if it opens one.
void ClaimBinder::openRun()
{
    m_run = {};
    const size_t numbers = numbersSideBySide();
    const bool listed = m_gap.each || m_gap.list.size() > 1 || (m_gap.list.empty() && m_list.size() > 1);
    if (numbers == 1 || !listed)
        return;
    m_run = {subjectsOfRun(numbers), m_gap.years, numbers, 0, m_gap};
    if (m_run.years.size() != numbers)
        m_run.years.clear();
    else if (!m_run.subjects.empty())
        m_subject = m_run.subjects.front();
    if (!m_run.subjects.empty() && m_run.years.empty())
        m_list = m_run.subjects;
    if (m_run.subjects.empty())
        m_subject = {}; // what comes next names its own, or is of nothing known
}

/// Gives the number its own subject, or year, where it stands in a list of numbers. False when the sentence does not
/// say whose it is: of several numbers for other than as many subjects, or of one amount for several subjects together.
bool ClaimBinder::takeOfList(const ScannedNumber &number)
{
    if (m_run.next + 1 < m_run.size) {
        ++m_run.next;
        m_gap = m_run.gap;
    } else {
        openRun();
        if (m_run.size == 0)
            return m_gap.list.size() < 2 || m_gap.each || !isAmount(number.unit) || changes();
    }
    if (m_run.subjects.empty())
        return false;
    m_gap.subject = m_run.subjects[m_run.next];
    if (!m_run.years.empty()) {
        m_gap.prior = m_run.years[m_run.next] == m_context.year - 1;
        m_gap.priorWord = false;
        return m_gap.prior || m_run.years[m_run.next] == m_context.year;
    }
    return true;
}

std::ptrdiff_t ClaimBinder::partsOf(int whole) const
{
    return std::count_if(m_claim.figures.begin() + oldestOf(m_claim), m_claim.figures.end(), [&](const ClaimFigure &f) {
        return f.whole == whole && (isLevel(f.role) || f.role == ClaimRole::Count);
    });
}

/// "…A 2万元、B 3万元，合计 5万元": the total of a list that has named no whole before.
void ClaimBinder::closeList(ClaimFigure &figure)
{
    figure.role = ClaimRole::Total;
    figure.subject = QStringLiteral("合计");
    figure.period = QStringLiteral("本年");
    const int index = static_cast<int>(m_claim.figures.size());
    for (int i = oldestOf(m_claim); i < index; ++i) {
        ClaimFigure &part = m_claim.figures[static_cast<size_t>(i)];
        if (part.clause != m_clause || part.role != ClaimRole::Value || part.whole >= 0)
            continue;
        part.role = ClaimRole::Part;
        part.whole = index;
    }
}

} // namespace gouji
