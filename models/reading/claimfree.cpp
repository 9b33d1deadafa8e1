// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of things the lexicon has no word for: they are of the noun beside them.
#include "reading/claimbinder.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

namespace {

constexpr std::ptrdiff_t farthestTarget = 20; ///< figures between a target and what was achieved of it

/// Last word of change between two places; where it ends is returned in end.
int lastTrend(const QString &t, int from, int to, const Lexicon &lexicon, int *end, int *direction)
{
    int found = -1;
    for (int i = from; i < to;) {
        const Lexicon::Entry *entry = lexicon.wordAt(t, i);
        const int size = entry != nullptr ? static_cast<int>(entry->word.size()) : 1;
        if (entry != nullptr && (entry->cue == Cue::Rise || entry->cue == Cue::Fall) && i + size <= to) {
            found = i;
            *end = i + size;
            *direction = entry->cue == Cue::Rise ? 1 : -1;
        }
        i += size;
    }
    return found;
}

bool endsWithAny(const QString &noun, const QStringList &tails)
{
    return std::ranges::any_of(tails, [&](const QString &tail) { return noun.endsWith(tail); });
}

} // namespace

/// The noun before a number that the lexicon does not know: "其中:课程费 20万元".
QString ClaimBinder::rawName(int to) const
{
    static const QString borders = QStringLiteral("。;:,、!?%");
    const QString &t = m_clauses.flat.text;
    int from = to;
    while (from > m_gap.from && !borders.contains(t[from - 1]) && to - from < 30)
        --from;
    QString name = t.mid(from, to - from);
    static const QStringList tails{QStringLiteral("分别为"), QStringLiteral("合计"), QStringLiteral("共计"),
                                   QStringLiteral("为"),     QStringLiteral("约"),   QStringLiteral("共")};
    for (const QString &tail : tails) {
        if (name.endsWith(tail))
            name.chop(tail.size());
    }
    static const QRegularExpression listNumber(QStringLiteral("^\\(?\\d{0,2}[.)]"));
    name.remove(listNumber);
    if (name.startsWith(u"其中"))
        name.remove(0, 2);
    // "平均每辆3万元" is no part of anything.
    static const QStringList others{QStringLiteral("平均"), QStringLiteral("人均"), QStringLiteral("每"),
                                    QStringLiteral("差值"), QStringLiteral("差额"), QStringLiteral("相差")};
    const bool other = std::ranges::any_of(others, [&](const QString &word) { return name.startsWith(word); });
    return name.size() >= 2 && !name[0].isDigit() && !other ? name : QString();
}

/// "开展绩效自评，其中，一级项目5个": a noun in the last clause is nearer than a concept in one before.
QString ClaimBinder::nearerNoun(const ScannedNumber &number) const
{
    const bool bare = m_gap.measure == Cue::Stop && m_gap.trendAt < 0 && !m_gap.item && !m_gap.value;
    if (m_gap.subject.isNull() || !bare)
        return {};
    const QString &t = m_clauses.flat.text;
    const auto includes = QStringView(t).mid(m_gap.from, number.from - m_gap.from).lastIndexOf(u"包括");
    const int from = std::max(m_gap.commaAt, includes < 0 ? -1 : m_gap.from + static_cast<int>(includes) + 2);
    if (from < m_gap.from)
        return {};
    const QString noun = nounBefore(t, from, number.from, m_lexicon.nouns());
    const QStringList &kinds = m_lexicon.nouns().amounts;
    const bool fits = std::ranges::any_of(kinds, [&](const QString &tail) { return noun.endsWith(tail); });
    return fits ? noun : QString();
}

void ClaimBinder::takeNoun(const QString &noun)
{
    m_subject = {noun, {}, {}, -1, 0};
    m_inherited = false;
}

/// "目标值", "实际完成" at the end of a noun say which of its measures the number is.
bool ClaimBinder::takeMeasureOff(QString &noun, ClaimFigure &figure) const
{
    const NounWords &words = m_lexicon.nouns();
    if (takeTail(noun, words.targets))
        figure.period = QStringLiteral("目标值");
    else if (takeTail(noun, words.actuals))
        figure.period = QStringLiteral("实际完成值");
    else
        return false;
    while (noun.endsWith(u'的'))
        noun.chop(1);
    const bool actual = figure.period == u"实际完成值";
    const ClaimFigure *target = lastTarget();
    if (target != nullptr && (actual || noun.size() < 2))
        noun = target->subject;
    if (noun.size() < 2)
        noun = m_context.title;
    return true;
}

/// "1.16%-36.84%": the end of a range is of what its begin is of.
bool ClaimBinder::endsRange(ClaimFigure &figure, const ScannedNumber &number) const
{
    const QString &t = m_clauses.flat.text;
    const int at = number.from;
    if (m_claim.figures.empty() || at < 2 || m_numberEnd != at - 1 || !QStringView(u"-~—–至到").contains(t[at - 1]))
        return false;
    const ClaimFigure &first = m_claim.figures.back();
    if (first.figure.unit != figure.figure.unit || first.role == ClaimRole::Unbound)
        return false;
    figure.role = first.role == ClaimRole::Rate ? ClaimRole::Rate : ClaimRole::Explained;
    figure.subject = first.subject;
    figure.period = first.period;
    figure.direction = first.direction;
    return true;
}

/// A number that no concept was found for.
void ClaimBinder::named(ClaimFigure &figure, const ScannedNumber &number)
{
    if (endsRange(figure, number))
        return;
    const QString &t = m_clauses.flat.text;
    const NounWords &words = m_lexicon.nouns();
    const bool counted = figure.figure.unit == Unit::Count;
    const bool linked = number.end < t.size() && t[number.end] == u'的';
    QString noun = counted || linked ? nounBehind(t, number.end, words) : QString();
    const bool behind = !noun.isEmpty();
    if (!behind)
        noun = nounBefore(t, m_numberEnd, number.from, words);
    if (noun.isEmpty() && m_paragraph.text.size() < 24 && m_claim.figures.empty() && isAmount(number.unit))
        noun = m_context.title; // "七、年度预算安排" and below it nothing but "80万元"
    if (noun.isEmpty())
        return;
    if (!behind)
        (void)takeMeasureOff(noun, figure);
    if (isRate(number.unit)) {
        namedRate(figure, noun);
        return;
    }
    figure.subject = noun;
    figure.role = number.unitText == u"分" ? ClaimRole::Score : counted ? ClaimRole::Count : ClaimRole::Value;
    if (figure.period.isEmpty())
        figure.period = QStringLiteral("本年");
    if (!counted && endsWithAny(noun, words.amounts))
        takeNoun(noun);
}

/// A percentage with a name of its own: 资金到位率, 满意度. Any other stays unbound.
void ClaimBinder::namedRate(ClaimFigure &figure, const QString &noun) const
{
    const bool goal = !figure.period.isEmpty();
    if (!goal && !endsWithAny(noun, m_lexicon.nouns().rates))
        return;
    figure.role = ClaimRole::Rate;
    figure.subject = noun;
    if (!goal)
        figure.period = QStringLiteral("本年");
}

/// What a score is of: the indicator named beside it, else the one the sentence or the heading speaks of.
QString ClaimBinder::scored(QString noun, int at) const
{
    const NounWords &words = m_lexicon.nouns();
    while (takeTail(noun, words.tails) || takeTail(noun, words.pronouns)) {
    }
    if (noun.size() >= 2)
        return noun;
    const QString &t = m_clauses.flat.text;
    const bool sameSentence = !QStringView(t).mid(m_numberEnd, at - m_numberEnd).contains(u'。');
    const auto &figures = m_claim.figures;
    if (!figures.empty() && figures.back().role == ClaimRole::Score && sameSentence)
        return figures.back().subject;
    if (const ClaimFigure *target = lastTarget())
        return target->subject;
    if (!figures.empty() && sameSentence) { // "过程指标由2个二级指标和5个三级指标构成,权重为20分"
        noun = nounOfSentence(t, at, words);
        if (!noun.isEmpty())
            return noun;
    }
    const int clause = clauseStart(t, m_numberEnd, at);
    if (clause > m_numberEnd && t[clause - 1] == u',') {
        noun = nounBefore(t, m_numberEnd, clause - 1, words);
        if (!noun.isEmpty())
            return noun;
    }
    return m_context.title;
}

/// The goal last named in this paragraph.
const ClaimFigure *ClaimBinder::lastTarget() const
{
    const auto &figures = m_claim.figures;
    const auto last = figures.rbegin() + std::min<std::ptrdiff_t>(std::ssize(figures), farthestTarget);
    const auto target =
        std::find_if(figures.rbegin(), last, [](const ClaimFigure &f) { return f.period == u"目标值"; });
    return target == last ? nullptr : &*target;
}

/// "指标满分8分,得分7分,扣1分": the points that can be had, are had and are lost.
void ClaimBinder::score(ClaimFigure &figure, const ScannedNumber &number)
{
    const QString &t = m_clauses.flat.text;
    const NounWords &words = m_lexicon.nouns();
    const QStringView rest = QStringView(t).mid(number.end);
    const bool band = rest.startsWith(u"为优") || rest.startsWith(u"为良") || rest.startsWith(u"为中") ||
                      rest.startsWith(u"为差") || rest.startsWith(u"为合格") || rest.startsWith(u"为不合格");
    if (band) {
        figure.role = ClaimRole::Other;
        return;
    }
    const bool inBrackets = number.from > 0 && t[number.from - 1] == u'(' && rest.startsWith(u')');
    if (inBrackets) { // "资金到位率(5分)"
        figure.subject = nounBefore(t, m_numberEnd, number.from - 1, words);
        figure.role = figure.subject.isEmpty() ? ClaimRole::Unbound : ClaimRole::Score;
        figure.period = QStringLiteral("满分");
        return;
    }
    int end = number.from;
    while (end > m_numberEnd && QStringView(u":>=≥约为是达").contains(t[end - 1]))
        --end;
    const int from = clauseStart(t, m_numberEnd, end);
    QString before = t.mid(from, end - from);
    const bool weight = takeTail(before, words.weights);
    const bool lost = !weight && takeTail(before, words.deductions);
    const bool had = !weight && !lost && takeTail(before, words.scores);
    if (!weight && !lost && !had)
        return;
    figure.period = weight ? QStringLiteral("满分") : lost ? QStringLiteral("扣分") : QStringLiteral("得分");
    figure.role = ClaimRole::Score;
    if (m_skip == 0 && !m_gap.subject.isNull()) {
        takeSubject();
        setSubject(figure, m_subject);
        return;
    }
    const int cut = static_cast<int>(before.size());
    figure.subject = scored(nounBefore(before, 0, cut, words), number.from);
    if (figure.subject.isEmpty())
        figure.role = ClaimRole::Unbound;
}

/// A number inside a reason or a purpose: of what, and whether it says more or less. Nothing relies on it.
void ClaimBinder::explained(ClaimFigure &figure, const ScannedNumber &number) const
{
    const QString &t = m_clauses.flat.text;
    const NounWords &words = m_lexicon.nouns();
    if (endsRange(figure, number))
        return;
    const int from = clauseStart(t, m_numberEnd, number.from);
    int end = from;
    const int trend = lastTrend(t, from, number.from, m_lexicon, &end, &figure.direction);
    const bool behind = figure.figure.unit == Unit::Count || (number.end < t.size() && t[number.end] == u'的');
    QString noun = behind ? nounBehind(t, number.end, words) : QString();
    if (noun.isEmpty())
        noun = nounBefore(t, end, number.from, words);
    if (noun.isEmpty() && trend > from)
        noun = nounBefore(t, from, trend, words);
    const bool sameSentence = !QStringView(t).mid(m_numberEnd, number.from - m_numberEnd).contains(u'。');
    if (noun.isEmpty() && sameSentence && !m_claim.figures.empty() &&
        m_claim.figures.back().role == ClaimRole::Explained)
        noun = m_claim.figures.back().subject;
    if (noun.isEmpty() && from > m_numberEnd) {
        const int before = clauseStart(t, m_numberEnd, from - 1);
        int unused = before;
        int direction = 0;
        const int word = lastTrend(t, before, from - 1, m_lexicon, &unused, &direction);
        noun = nounBefore(t, before, word > before ? word : from - 1, words);
    }
    if (noun.isEmpty())
        return;
    figure.role = ClaimRole::Explained;
    figure.subject = noun;
    figure.period = figure.direction != 0 && !m_base.isEmpty() ? m_base : QString();
}

} // namespace gouji
