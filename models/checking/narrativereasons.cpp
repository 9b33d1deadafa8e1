// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of changes against the changes they explain.
#include "checking/narrative.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::narrative {

namespace {

/// +1 or -1 when a reason speaks of nothing but more or less money, 0 otherwise.
int directionOfReason(QString reason)
{
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”")); // names of projects
    reason.remove(quoted);
    static const QRegularExpression more(
        QStringLiteral("(?:经费|支出|费用|资金|预算|拨款|投入)(?:有所|略有|相应|随之)?(?:增加|增长|增多)[。,，;；]?$"));
    static const QRegularExpression less(
        QStringLiteral("(?:经费|支出|费用|资金|预算|拨款|投入)(?:有所|略有|相应|随之)?(?:减少|下降|降低)[。,，;；]?$"));
    static const QRegularExpression anyLess(
        QStringLiteral("减|降|压|缩|取消|结束|完成|退休|调|节约|未|停|转|撤|划|不|无|少|收回|上年|去年|抵"));
    static const QRegularExpression anyMore(QStringLiteral("增|涨|提|新|追加|补|调|扩|上升|多|上年|去年|抵|未|不"));
    if (more.match(reason).hasMatch() && !anyLess.match(reason).hasMatch())
        return 1;
    return less.match(reason).hasMatch() && !anyMore.match(reason).hasMatch() ? -1 : 0;
}

} // namespace

/// N.reason: the reason of a fall is not that money was added, and the reverse. Only reasons that say nothing else.
void reasonWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (size_t k = 0; k < claim.facts.size(); ++k) {
            const int index =
                claim.facts[k].first == u"原因" && k < claim.factFigures.size() ? claim.factFigures[k] : -1;
            const ClaimFigure *moved = claimFigure(context, {FigureId::In::Claim, c, index});
            if (!moved || (moved->role != ClaimRole::Growth && moved->role != ClaimRole::Change) ||
                !moved->period.startsWith(u"上年") || moved->direction == 0 || moved->figure.value.isZero())
                continue;
            const int said = directionOfReason(squashed(claim.facts[k].second));
            if (said == 0)
                continue;
            Relation relation = relationOf(rule, Relation::Shape::Text);
            relation.left = {operandOf(context, {FigureId::In::Claim, c, index})};
            const bool wrong = said == (moved->direction > 0 ? -1 : 1);
            relation.verdict = wrong ? Verdict::Suspicious : Verdict::Exact;
            if (wrong) {
                const int end = std::min(claim.to, moved->to + 40);
                relation.places = {placeOf(context, claim.paragraph, moved->from, end)};
                relation.places.front().figures = {moved->figure.printed};
                relation.keys = {moved->subject, claim.facts[k].second.left(20)};
                const bool up = moved->direction > 0;
                relation.message = {QStringLiteral("“%1”写%2，原因却是“%3”。")
                                        .arg(moved->subject.section(u'/', -1),
                                             up ? QStringLiteral("增加") : QStringLiteral("减少"),
                                             claim.facts[k].second.trimmed()),
                                    QStringLiteral("The reason speaks of the opposite direction.")};
            }
            relations.push_back(std::move(relation));
        }
    }
}

namespace {

/// "S增加的主要原因是R。": what a sentence says to explain, before it gives the reason.
struct Explained {
    QString subject, reason;
    int direction = 0;
    qsizetype from = 0, to = 0; ///< of subject and direction, in the flat text
};

std::vector<Explained> explainedIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|[。;,:])((?:20\\d\\d年度?)?[\\x{4e00}-\\x{9fff}()“”]{"
                                                           "3,32}?)(有所|略有)?(增加|增长|上升|提高|减少|下降|降低)的?"
                                                           "(?:主要)?原因(?:是|为|:)"));
    std::vector<Explained> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        static const QString fewer = QStringLiteral("减下降");
        const qsizetype to = sentenceAround(text, match.capturedEnd()).second;
        found.push_back({match.captured(1), text.mid(match.capturedEnd(), to - match.capturedEnd()),
                         fewer.contains(match.captured(3).front()) ? -1 : 1, match.capturedStart(1),
                         match.capturedEnd(3)});
    }
    return found;
}

/// A name without what only says that it is money of this year: two names of one thing become equal.
QString essence(QString name)
{
    static const QRegularExpression words(QStringLiteral("[“”]|维护|^(?:本年度?|20\\d\\d年度?)"));
    static const QRegularExpression tail(QStringLiteral("(?:财政拨款)?(?:收支|支出|费用|预算|决算)*数?$"));
    name = squashed(name).remove(words);
    const QString bare = QString(name).remove(tail);
    return bare.isEmpty() ? name : bare;
}

/// What the claims before a paragraph's end said of a subject.
struct StatedBefore {
    int direction = 0; ///< +1 or -1 where all its changes point one way
    std::vector<FindingPlace> places;
};

StatedBefore statedBefore(const CheckContext &context, int paragraph, const QString &subject)
{
    constexpr int word = 4; // characters of the word of change before its amount
    constexpr int near = 6; // paragraphs
    const auto &paragraphs = context.disclosure.paragraphs;
    const int section = paragraphs[static_cast<size_t>(paragraph)].section;
    const QString wanted = essence(subject);
    int up = 0;
    int down = 0;
    StatedBefore stated;
    for (const Claim &claim : context.disclosure.claims) {
        if (claim.paragraph > paragraph || claim.paragraph < paragraph - near ||
            paragraphs[static_cast<size_t>(claim.paragraph)].section != section)
            continue;
        for (const ClaimFigure &f : claim.figures) {
            if (f.role != ClaimRole::Change || !f.period.startsWith(u"上年") || f.direction == 0 ||
                f.figure.value.isZero() || essence(f.subject.section(u'/', -1)) != wanted)
                continue;
            (f.direction > 0 ? up : down) += 1;
            stated.places.push_back(placeOf(context, claim.paragraph, std::max(claim.from, f.from - word), f.to));
            stated.places.back().figures = {f.figure.printed};
        }
    }
    stated.direction = up > 0 && down == 0 ? 1 : down > 0 && up == 0 ? -1 : 0;
    return stated;
}

QString directionWord(int direction) { return direction > 0 ? QStringLiteral("增加") : QStringLiteral("减少"); }

Relation contradiction(const Rule &rule, const CheckContext &context, const Prose &prose, const Explained &explained)
{
    return textFinding(
        rule, Verdict::Suspicious, prose.place(context, explained.from, explained.to),
        {QStringLiteral("前文写“%1”%2，说明原因时却写%3。")
             .arg(explained.subject, directionWord(-explained.direction), directionWord(explained.direction)),
         QStringLiteral("The change of “%1” stated before goes the other way than the one explained.")
             .arg(explained.subject)});
}

} // namespace

/// N.reason: "S增加的主要原因是…" explains the change that was stated of S; a reason that speaks of nothing but more or
/// less money goes the same way.
void explainedChange(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("原因"), [&](const Prose &prose) {
        for (const Explained &explained : explainedIn(prose.text)) {
            const StatedBefore stated = statedBefore(context, prose.paragraph, explained.subject);
            if (stated.direction == -explained.direction) {
                relations.push_back(contradiction(rule, context, prose, explained));
                std::ranges::copy(stated.places, std::back_inserter(relations.back().places));
                continue;
            }
            const bool whole = explained.reason.endsWith(u'。') || explained.reason.endsWith(u';');
            if (whole && directionOfReason(explained.reason) == -explained.direction) {
                Relation relation =
                    textFinding(rule, Verdict::Suspicious,
                                prose.place(context, explained.from, sentenceAround(prose.text, explained.to).second),
                                {QStringLiteral("“%1”写%2，原因却是“%3”。")
                                     .arg(explained.subject, directionWord(explained.direction), explained.reason),
                                 QStringLiteral("The reason speaks of the opposite direction.")});
                relation.severity = Severity::Hint;
                relations.push_back(std::move(relation));
                continue;
            }
            if (stated.direction != 0)
                relations.push_back(textHolds(rule));
        }
    });
}

} // namespace gouji::narrative
