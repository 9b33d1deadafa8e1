// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys, and the year of achievements.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include <QRegularExpression>

#include <optional>

namespace gouji::textual {

namespace {

/// "发放问卷 100 份，回收有效问卷 95 份": the number behind a word, and where it ends.
struct Answered {
    NumberInText sent, back;
    std::optional<NumberInText> rate;
};

std::optional<NumberInText> firstNumber(const QString &text, const QRegularExpression &pattern, qsizetype from)
{
    const QRegularExpressionMatch match = pattern.match(text, from);
    return match.hasMatch() ? numberAt(text, match.capturedStart(1)) : std::nullopt;
}

/// One round of a survey in a sentence; nothing where the sentence tells of several.
std::optional<Answered> answeredIn(const QString &sentence)
{
    static const QRegularExpression sent(
        QStringLiteral("(?:发放|发出|投放|派发)[^,，。;；\\d]{0,12}问?卷?[^,，。;；\\d]{0,6}(\\d+)份"));
    static const QRegularExpression back(QStringLiteral("(?:收回|回收|有效问卷)[^,，。;；\\d率]{0,10}(\\d+)份"));
    static const QRegularExpression rate(
        QStringLiteral("(?:回收率|收回率|有效回收率)[^,，。;；\\d]{0,4}(\\d+(?:\\.\\d+)?)%"));
    if (!sentence.contains(QStringLiteral("问卷")) || sentence.count(QStringLiteral("发放")) > 1)
        return std::nullopt;
    const auto first = firstNumber(sentence, sent, 0);
    const auto second = first ? firstNumber(sentence, back, first->to) : std::nullopt;
    if (!second)
        return std::nullopt;
    return Answered{*first, *second, firstNumber(sentence, rate, second->to)};
}

/// back ÷ sent as a percentage rounds (or is cut) to the rate.
bool rateHolds(const Answered &a)
{
    const auto part = product(a.back.value, Decimal(100, 0));
    const auto at = [&](const Decimal &rate) { return product(rate, a.sent.value); };
    const Decimal step(1, a.rate->value.scale());
    const auto below = difference(a.rate->value, step);
    const auto above = sum(a.rate->value, step);
    const auto low = below ? at(*below) : std::nullopt;
    const auto high = above ? at(*above) : std::nullopt;
    return !part || !low || !high || (*part > *low && *part < *high);
}

} // namespace

// V4: no more questionnaires come back than were handed out, and their share is what the report says.
void surveyCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    forEachText(context, Where::Body | Where::Cells, QStringLiteral("问卷"), [&](const Prose &prose) {
        for (qsizetype from = 0; from < prose.text.size();) {
            const qsizetype to = sentenceAround(prose.text, from).second;
            const auto found = answeredIn(prose.text.mid(from, to - from));
            const qsizetype begin = from;
            from = std::max(to, from + 1);
            if (!found)
                continue;
            const bool more = found->back.value > found->sent.value;
            if (!more && (!found->rate || rateHolds(*found))) {
                relations.push_back(textHolds(rule));
                continue;
            }
            Relation relation =
                textFinding(rule, Verdict::Mismatch, prose.place(context, begin, to),
                            {QStringLiteral("发放问卷 %1 份、回收 %2 份，%3。")
                                 .arg(found->sent.printed, found->back.printed,
                                      more ? QStringLiteral("回收多于发放")
                                           : QStringLiteral("回收率不是 %1%").arg(found->rate->printed)),
                             QStringLiteral("%1 questionnaires were sent and %2 returned: %3.")
                                 .arg(found->sent.printed, found->back.printed,
                                      more ? QStringLiteral("more than were sent")
                                           : QStringLiteral("that is not %1%").arg(found->rate->printed))});
            relation.places.front().figures = {found->sent.printed, found->back.printed};
            relations.push_back(std::move(relation));
        }
    });
}

// M.year: achievements of a year do not quote a quarterly or monthly ranking of the year before.
void bulletinYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    if (d.year == 0 || d.kind != Kind::FinalAccounts)
        return;
    static const QRegularExpression quoted(QStringLiteral(
        "(20\\d\\d)年(?:第?[一二三四]季度|上半年|1?\\d月份?)[^,，。;；]{0,20}(?:通报|排名|考核|检查|测评|评比)"
        "[^,，。;；]{0,16}(?:第[一二三四五六七八九十\\d]+名|前[一二三四五六七八九十\\d]+名|优秀|表扬|第一|合格)"));
    std::vector<FindingPlace> places;
    QString year;
    forEachText(context, Where::Body | Where::Cells, QStringLiteral("年"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = quoted.match(prose.text);
        if (!match.hasMatch() || match.captured(1).toInt() != d.year - 1)
            return;
        year = match.captured(1);
        places.push_back(prose.place(context, match.capturedStart(), match.capturedEnd()));
        places.back().figures = {year};
    });
    if (places.empty())
        return;
    Relation relation =
        textFinding(rule, Verdict::Suspicious, places.front(),
                    {QStringLiteral("%1 年度的成效引用了 %2 年的通报。").arg(d.year).arg(year),
                     QStringLiteral("Achievements of %1 quote a ranking of %2.").arg(d.year).arg(year)});
    relation.places = std::move(places);
    relations.push_back(std::move(relation));
}

} // namespace gouji::textual
