// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/claimbinder.h"

#include <algorithm>

namespace gouji {

namespace {

/// Two figures can be whole and part only when they are of one kind.
int familyOf(const ClaimFigure &figure)
{
    switch (figure.role) {
    case ClaimRole::Count:
        return 10 + (figure.figure.unitText == u"人" ? 1 : figure.figure.unitText == u"辆" ? 2 : 0);
    case ClaimRole::InitialBudget:
    case ClaimRole::AnnualBudget:
    case ClaimRole::Base:
        return 20 + static_cast<int>(figure.role);
    case ClaimRole::Change:
        return isAmount(figure.figure.unit) ? 40 : 41;
    default:
        return isLevel(figure.role) ? 1 : 0;
    }
}

bool isThreshold(const QString &t, int end)
{
    const QStringView rest = QStringView(t).mid(end);
    return rest.startsWith(u"以上") || rest.startsWith(u"(含)以上") || rest.startsWith(u"及以上") ||
           rest.startsWith(u"以下") || rest.startsWith(u"(含)以下") || rest.startsWith(u"以内");
}

} // namespace

ClaimSubject ClaimBinder::subjectHere() const
{
    if (!m_gap.subject.isNull())
        return m_gap.subject;
    return m_subject;
}

void ClaimBinder::setSubject(ClaimFigure &figure, const ClaimSubject &subject)
{
    figure.subject = subject.name;
    figure.code = subject.code;
    figure.scope = subject.scope;
    if (figure.scope.isEmpty() && subject.level > 0)
        figure.scope = m_context.scope;
}

int ClaimBinder::lastValue(const QString &subject, const QString &scope) const
{
    for (int i = static_cast<int>(m_claim.figures.size()) - 1; i >= oldestOf(m_claim); --i) {
        const ClaimFigure &f = m_claim.figures[static_cast<size_t>(i)];
        if (!isLevel(f.role) && f.role != ClaimRole::Count)
            continue;
        if (subject.isEmpty() ? isLevel(f.role) || f.role == ClaimRole::Count
                              : f.subject == subject && (scope.isEmpty() || f.scope.isEmpty() || f.scope == scope))
            return i;
    }
    return -1;
}

int ClaimBinder::lastOf(std::initializer_list<ClaimRole> roles, const QString &subject) const
{
    for (int i = static_cast<int>(m_claim.figures.size()) - 1; i >= oldestOf(m_claim); --i) {
        const ClaimFigure &f = m_claim.figures[static_cast<size_t>(i)];
        if (std::ranges::find(roles, f.role) != roles.end() && f.subject == subject)
            return i;
    }
    return -1;
}

void ClaimBinder::number(const ScannedNumber &number)
{
    ClaimFigure figure;
    const FlatText &flat = m_clauses.flat;
    figure.from = flat.originalFrom(number.from);
    figure.to = flat.originalTo(number.to);
    figure.clause = m_clause;
    figure.figure.value = number.value;
    figure.figure.printed = m_paragraph.text.mid(figure.from, figure.to - figure.from).remove(u' ');
    figure.figure.unit = number.unit;
    figure.figure.unitText = number.unitText;
    const auto places = m_paragraph.places(figure.from, flat.originalTo(number.end));
    if (!places.empty())
        figure.figure.place = places.front();

    if (m_skip != 0) {
        if (number.unitText == u"分")
            score(figure, number);
        if (figure.role == ClaimRole::Unbound)
            explained(figure, number);
    } else if (m_gap.price || isThreshold(flat.text, number.end)) {
        figure.role = ClaimRole::Other;
        m_gap.price = false;
    } else if (!takeOfList(number)) {
        m_gap = Gap();
        m_gap.from = number.end;
    } else {
        bind(figure, number);
        const bool isWhole = (m_gap.shareAt >= 0 || m_gap.completeAt >= 0) && statesWhole(number);
        const Gap before = m_gap;
        m_gap = Gap();
        m_gap.from = number.end;
        if (isWhole) {
            m_gap.shareAt = before.shareAt;
            m_gap.completeAt = before.completeAt;
            m_gap.wholeHere = static_cast<int>(m_claim.figures.size());
        }
    }
    m_claim.figures.push_back(std::move(figure));
    m_numberEnd = number.end;
}

void ClaimBinder::bind(ClaimFigure &figure, const ScannedNumber &number)
{
    if (number.unitText == u"分")
        score(figure, number);
    else if (isRate(number.unit))
        rate(figure);
    else if (isAmount(number.unit))
        amount(figure, number);
    else
        count(figure, number);
    // An amount where a percentage was due means nothing.
    const bool due = isAmount(number.unit) && (m_gap.shareAt >= 0 || m_gap.varianceAt >= 0) && !statesWhole(number);
    if (figure.role == ClaimRole::Unbound && !due)
        named(figure, number);
}

/// "大于" makes a change only of two periods: "小于上年预算数 3.00 万元", not "不少于".
bool ClaimBinder::changes() const
{
    return m_gap.trendAt >= 0 && m_gap.trendAt > m_gap.measureAt && m_gap.trendAt >= m_gap.from &&
           (m_gap.compare == 2 || !m_base.isEmpty());
}

void ClaimBinder::change(ClaimFigure &figure)
{
    figure.role = ClaimRole::Change;
    figure.direction = m_gap.trend;
    figure.period = m_base.isEmpty() ? QStringLiteral("上年") : m_base;
    const bool free = m_subject.conceptIndex < 0 && m_subject.level == 0;
    if (m_gap.subject.isNull() && (m_inherited || free)) { // "决算收入比预算增加": no word of the paragraph before
        const int end = m_gap.againstAt >= 0 ? std::min(m_gap.againstAt, m_gap.trendAt) : m_gap.trendAt;
        const QString noun = nounBefore(m_clauses.flat.text, m_numberEnd, end, m_lexicon.nouns());
        if (!noun.isEmpty())
            takeNoun(noun);
    }
    const ClaimSubject subject = subjectHere();
    setSubject(figure, subject);
    takeSubject();
    figure.of = lastValue(subject.name, subject.scope);
    if (figure.of < 0 && subject.conceptIndex >= 0) {
        for (const QString &name : m_lexicon.conceptAt(subject.conceptIndex).same) {
            if (figure.of < 0)
                figure.of = lastValue(name, subject.scope);
        }
    }
    if (figure.of < 0 && !subject.isNull())
        m_above.push_back({static_cast<int>(m_claim.figures.size()), false, subject.name, subject.scope});
    linkWhole(figure);
}

void ClaimBinder::amount(ClaimFigure &figure, const ScannedNumber &number)
{
    if (m_gap.shareAt >= 0 || m_gap.varianceAt >= 0)
        return; // a percentage was due here
    if (changes()) {
        change(figure);
        return;
    }
    if (isCompared(number)) {
        compared(figure);
        return;
    }
    const bool listed = m_gap.subject.isNull() && m_gap.scope < 0 && m_gap.measure == Cue::Stop && !m_gap.value;
    if (listed && m_gap.total && m_groupHere && !m_gap.priorWord && rawName(number.from).isEmpty()) {
        closeList(figure);
        return;
    }
    const ClaimSubject subject = subjectOfAmount(number);
    if (subject.isNull())
        return;
    setSubject(figure, subject);
    figure.period = QStringLiteral("本年");
    takeRole(figure);
    if (m_gap.completeAt >= 0 && figure.role == ClaimRole::Value && statesWhole(number)) {
        figure.role = ClaimRole::InitialBudget; // "完成预算20万元的90%"
        figure.period = QStringLiteral("预算");
        return;
    }
    if (figure.role == ClaimRole::Value &&
        lastOf({ClaimRole::InitialBudget, ClaimRole::AnnualBudget}, figure.subject) >= 0)
        figure.role = ClaimRole::Final;
    linkWhole(figure);
}

ClaimSubject ClaimBinder::subjectOfAmount(const ScannedNumber &number)
{
    const auto nounUpTo = [&](int to) { return nounBefore(m_clauses.flat.text, m_numberEnd, to, m_lexicon.nouns()); };
    ClaimSubject subject = subjectHere();
    if (m_gap.value && !subject.isNull()) {
        subject.name += subject.name.endsWith(u"价值") ? QString() : QStringLiteral("价值");
        return subject;
    }
    if (!m_gap.subject.isNull()) {
        const QString noun = nearerNoun(number);
        noun.isEmpty() ? takeSubject() : takeNoun(noun);
        return m_subject;
    }
    if (m_gap.measure == Cue::Stop && m_gap.scope >= 0) {
        m_subject = {m_lexicon.scope(m_gap.scope), m_lexicon.scope(m_gap.scope), {}, -1, 0};
        m_inherited = false;
        return m_subject;
    }
    const bool lastYear =
        m_gap.priorWord || (m_gap.prior && m_gap.yearAt >= m_gap.commaAt && !m_inherited && !subject.isNull());
    if (m_gap.measure == Cue::Stop && !lastYear) { // "…，2020年支出40.00万元" is of the same thing
        const QString name = m_groupHere ? rawName(number.from) : QString();
        return {name, {}, {}, -1, 0};
    }
    // "该项目全年预算数为…": what the paragraph before was about has nothing to do with it.
    const QString own = m_inherited && m_gap.measureAt >= 0 ? nounUpTo(m_gap.measureAt) : QString();
    if (!own.isEmpty()) {
        takeNoun(own);
        return m_subject;
    }
    // "到位资金…；实际支出…": no measure of a thing that only the text itself names.
    const bool free = m_subject.conceptIndex < 0 && m_subject.level == 0;
    const QString noun = free && m_gap.measure == Cue::Final ? nounUpTo(number.from) : QString();
    return noun.isEmpty() ? subject : ClaimSubject{noun, {}, {}, -1, 0};
}

/// The measure named before the number decides whether it is a budget, last year's or this year's amount.
void ClaimBinder::takeRole(ClaimFigure &figure) const
{
    if (m_gap.otherYear != 0 && m_gap.measure != Cue::Stop) {
        figure.role = ClaimRole::Other; // nothing else is said of that year
        figure.period = QString::number(m_gap.otherYear);
        return;
    }
    switch (m_gap.measure) {
    case Cue::Initial:
        figure.role = ClaimRole::InitialBudget;
        figure.period = QStringLiteral("年初预算");
        break;
    case Cue::Budget:
        figure.role = !m_context.budget && finalFollows() ? ClaimRole::InitialBudget
                      : m_gap.priorWord || m_gap.prior    ? ClaimRole::Base
                                                          : ClaimRole::Value;
        if (figure.role == ClaimRole::InitialBudget)
            figure.period = QStringLiteral("预算");
        else if (figure.role == ClaimRole::Base)
            figure.period = QStringLiteral("上年");
        break;
    case Cue::Annual:
        figure.role = ClaimRole::AnnualBudget;
        figure.period = QStringLiteral("全年预算");
        break;
    case Cue::Executed:
        figure.role = m_gap.prior || m_base == u"上年执行数" ? ClaimRole::Base : ClaimRole::Final;
        figure.period = m_gap.prior ? QStringLiteral("上年执行数") : figure.period;
        break;
    default:
        figure.role = m_gap.priorWord || m_gap.prior ? ClaimRole::Base : ClaimRole::Value;
        if (figure.role == ClaimRole::Base)
            figure.period = QStringLiteral("上年");
    }
}

void ClaimBinder::count(ClaimFigure &figure, const ScannedNumber &number)
{
    ClaimSubject subject = m_gap.subject;
    if (!nearerNoun(number).isEmpty())
        return; // named() takes it
    if (number.unitText == u"倍" && m_gap.trendAt >= 0) {
        setSubject(figure, subjectHere());
        figure.role = ClaimRole::Growth;
        figure.direction = m_gap.trend;
        figure.period = m_base.isEmpty() ? QStringLiteral("上年") : m_base;
        return;
    }
    // "外事接待3批次,20人"
    const bool guests = number.unitText == u"人" && subject.isNull() && !m_claim.figures.empty() &&
                        m_claim.figures.back().subject.endsWith(u"批次");
    if (subject.isNull()) {
        const Lexicon::Entry *behind =
            number.end < m_clauses.flat.size() ? m_lexicon.wordAt(m_clauses.flat.text, number.end) : nullptr;
        const bool noun = behind != nullptr && behind->cue == Cue::Concept;
        const bool persons =
            guests || number.unitText == u"人次" || number.unitText.endsWith(u"批次") || number.unitText == u"批";
        if (noun)
            subject = {m_lexicon.conceptAt(behind->index).name, {}, {}, behind->index, 0};
        else if (persons ||
                 (m_gap.trendAt >= 0 && !m_claim.figures.empty() && m_claim.figures.back().figure.unit == Unit::Count))
            subject = m_subject;
    }
    if (subject.isNull())
        return;
    const bool named = guests || number.unitText == u"人次" || number.unitText.endsWith(u"批次") ||
                       number.unitText == u"批" || number.unitText == u"平方米";
    if (changes()) {
        change(figure);
        return;
    }
    figure.role = ClaimRole::Count;
    if (!m_gap.subject.isNull() || m_subject.isNull()) {
        m_subject = subject;
        m_inherited = false;
    }
    setSubject(figure, subject);
    const bool abroad = figure.subject.startsWith(u"因公出国(境)");
    if (abroad && (number.unitText == u"人次" || number.unitText == u"团组"))
        figure.subject = QStringLiteral("因公出国(境)");
    else if (named && figure.subject == u"公务接待费")
        figure.subject.chop(1);
    if (abroad && number.unitText == u"团组")
        figure.subject += number.unitText;
    if (named && number.unitText != u"平方米")
        figure.subject += guests || number.unitText == u"人次" ? QStringLiteral("人次") : QStringLiteral("批次");
    figure.period = QStringLiteral("本年");
    linkWhole(figure);
}

void ClaimBinder::linkWhole(ClaimFigure &figure)
{
    const int family = familyOf(figure);
    if (family == 0)
        return; // it states no amount that could be part of another
    QString name = figure.subject;
    const bool value = name.endsWith(u"价值");
    if (value)
        name.chop(2);
    const Concept *c = m_lexicon.find(name);
    QStringList wholes = c != nullptr ? c->wholes : QStringList();
    if (m_gap.subject.conceptIndex >= 0 && !value)
        wholes = m_lexicon.conceptAt(m_gap.subject.conceptIndex).wholes;
    const auto isIn = [&](const QString &whole, size_t group) {
        return m_claim.figures[group].subject == (value ? whole + QStringLiteral("价值") : whole);
    };
    // "收入总计960万元。本年收入合计950万元，其中：…": of what stands right before 其中, when that can be.
    if (m_groupHere && m_group >= 0 && familyOf(m_claim.figures[static_cast<size_t>(m_group)]) == family &&
        std::ranges::any_of(wholes, [&](const QString &whole) { return isIn(whole, static_cast<size_t>(m_group)); }))
        figure.whole = m_group;
    for (QString whole : wholes) {
        if (value)
            whole += QStringLiteral("价值");
        for (int i = static_cast<int>(m_claim.figures.size()) - 1; i >= oldestOf(m_claim) && figure.whole < 0; --i) {
            const ClaimFigure &f = m_claim.figures[static_cast<size_t>(i)];
            if (f.subject == whole && familyOf(f) == family)
                figure.whole = i;
        }
    }
    const bool unknown = c == nullptr && family == 1;
    if (figure.whole < 0 && unknown && m_groupHere && m_group >= 0 &&
        familyOf(m_claim.figures[static_cast<size_t>(m_group)]) == family)
        figure.whole = m_group;
    if (figure.whole < 0)
        return;
    if (figure.role == ClaimRole::Value)
        figure.role = ClaimRole::Part;
    ClaimFigure &whole = m_claim.figures[static_cast<size_t>(figure.whole)];
    if (figure.scope.isEmpty())
        figure.scope = whole.scope;
    if (whole.role == ClaimRole::Value)
        whole.role = ClaimRole::Total;
}

} // namespace gouji
