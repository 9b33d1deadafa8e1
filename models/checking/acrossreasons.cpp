// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons that were copied from the document of the year before.
#include "checking/across.h"
#include "checking/narrative.h"
#include "checking/performance.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace gouji::across {

namespace {

constexpr qsizetype shortest = 10; // shorter ones are set phrases

/// Why something changed against the year before.
struct Reason {
    QString text; ///< squashed, without marks at its ends
    int direction = 0;
    QString printed; ///< of the change
    FindingPlace place;
};

/// By what changed: concept and fund, or project and indicator.
using Reasons = std::multimap<QString, Reason>;

QString plain(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("^[:,;。]+|[:,;。]+$"));
    return squashed(text).remove(ends);
}

Reasons reasonsIn(const Document &document)
{
    Reasons reasons;
    const auto &claims = document.disclosure->claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (size_t k = 0; k < std::min(claim.facts.size(), claim.factFigures.size()); ++k) {
            const ClaimFigure *moved =
                narrative::claimFigure(document.context, {FigureId::In::Claim, c, claim.factFigures[k]});
            const QString text = claim.facts[k].first == u"原因" ? plain(claim.facts[k].second) : QString();
            if (!moved || text.size() < shortest || moved->direction == 0 || !moved->period.startsWith(u"上年") ||
                (moved->role != ClaimRole::Change && moved->role != ClaimRole::Growth) || moved->subject.isEmpty())
                continue;
            reasons.emplace(moved->subject + u'|' + moved->scope,
                            Reason{text, moved->figure.value.isZero() ? 0 : moved->direction, moved->figure.printed,
                                   narrative::placeOf(document.context, claim.paragraph, moved->from, claim.to)});
        }
    }
    return reasons;
}

/// Why indicators were missed or passed.
Reasons deviationsIn(const Document &document)
{
    static const QRegularExpression year(QStringLiteral("20\\d\\d年度?"));
    Reasons reasons;
    for (const IndicatorTable &form : document.disclosure->indicatorTables) {
        for (const Indicator &indicator : form.indicators) {
            const QString text = plain(indicator.deviation);
            if (text.size() >= shortest && !form.project.isEmpty() && !indicator.actual.text.isEmpty())
                reasons.emplace(
                    squashed(form.project).remove(year) + u'|' + squashed(indicator.name),
                    Reason{text, 0, squashed(indicator.actual.text),
                           performance::placeAt(document.context, form, indicator.row, indicator.deviationColumn)});
        }
    }
    return reasons;
}

/// A reason may hold for a rise and for a fall when it only says that something changed.
bool holdsBothWays(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("变动|变化|调整|波动|据实|需要|安排|差异|不同|实际"));
    return words.match(text).hasMatch();
}

/// What is wrong with a reason that stands word for word in both documents; empty when it may be right.
LocalText faultOf(const QString &name, const Reason &before, const Reason &now)
{
    static const QRegularExpression year(QStringLiteral("(?<![\\[(<\\d])20\\d\\d年"));
    if (before.direction * now.direction < 0 && !holdsBothWays(now.text))
        return {QStringLiteral("“%1”上年和本年一增一减，原因逐字相同：“%2”。").arg(name, now.text),
                QStringLiteral("“%1” rose in one year and fell in the other, for the same reason word for word.")
                    .arg(name)};
    if (before.direction * now.direction >= 0 && before.printed != now.printed && year.match(now.text).hasMatch())
        return {QStringLiteral("“%1”的原因与上年文件逐字相同，其中写有年份：“%2”。").arg(name, now.text),
                QStringLiteral("The reason for “%1” is that of last year's document word for word, with its year.")
                    .arg(name)};
    return {};
}

void compare(const Rule &rule, const Document &before, const Reasons &old, const Document &now, const Reasons &reasons,
             Outcome &outcome)
{
    QSet<QString> told;
    for (const auto &entry : reasons) {
        const QString &key = entry.first;
        const Reason &reason = entry.second;
        const auto [first, last] = old.equal_range(key);
        const auto same = std::find_if(first, last, [&](const auto &o) { return o.second.text == reason.text; });
        if (first == last)
            continue;
        const LocalText fault =
            same == last ? LocalText() : faultOf(key.section(u'|', 0, 0).section(u'/', -1), same->second, reason);
        if (fault.zh.isEmpty()) {
            ++outcome.held;
            continue;
        }
        if (told.contains(key))
            continue;
        told.insert(key);
        outcome.findings.push_back(finding(
            rule, Verdict::Suspicious,
            {placeIn(now, reason.place, {reason.printed}), placeIn(before, same->second.place, {same->second.printed})},
            fault, {key, QString::number(now.disclosure->year)}));
    }
}

} // namespace

// Y4: a reason of this year is not that of last year's document word for word, where one was given for a rise and one
// for a fall, or where it names a year.
void copiedReasons(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (const Document &now : documents) {
        for (const Document &before : documents) {
            if (before.disclosure->year == 0 || now.disclosure->year != before.disclosure->year + 1 ||
                now.disclosure->kind != before.disclosure->kind || !samePublisher(before, now))
                continue;
            compare(rule, before, reasonsIn(before), now, reasonsIn(now), outcome);
            compare(rule, before, deviationsIn(before), now, deviationsIn(now), outcome);
        }
    }
}

} // namespace gouji::across
