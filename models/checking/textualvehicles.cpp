// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many vehicles are bought, wherever the text tells it.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

namespace {

/// "购置车辆5辆，其中：…用车0辆、执法执勤用车5辆": the number and its kinds.
struct Bought {
    int number = -1;
    int kinds = 0;
    int listed = 0; ///< how many kinds are named
    FindingPlace place;
};

std::optional<Bought> boughtIn(const CheckContext &context, const Prose &prose)
{
    static const QRegularExpression sentence(QStringLiteral("购置(?:公务)?(?:用车|车辆)(\\d{1,3})辆,其中:?((?:[\\x{"
                                                            "4e00}-\\x{9fff}()]{2,16}(?:用)?车\\d{1,3}辆[、,]?){2,})"));
    static const QRegularExpression kind(QStringLiteral("(\\d{1,3})辆"));
    const QRegularExpressionMatch match = sentence.match(prose.text);
    if (!match.hasMatch())
        return std::nullopt;
    Bought bought;
    bought.number = match.captured(1).toInt();
    auto kinds = kind.globalMatch(match.captured(2));
    while (kinds.hasNext()) {
        bought.kinds += kinds.next().captured(1).toInt();
        ++bought.listed;
    }
    bought.place = prose.place(context, match.capturedStart(), match.capturedEnd());
    bought.place.figures = {match.captured(1)};
    return bought;
}

Relation differs(const Rule &rule, FindingPlace place, int said, int known, const LocalText &what)
{
    Relation relation = textFinding(rule, Verdict::Mismatch, std::move(place),
                                    {what.zh.arg(said).arg(known), what.en.arg(said).arg(known)});
    relation.actual = QString::number(said);
    relation.expected = QString::number(known);
    return relation;
}

/// A year other than the own one is the last that a reason names before a place.
bool speaksOfOtherYear(const QString &text, qsizetype from, qsizetype at, int own)
{
    for (qsizetype i = at; i-- > from;) {
        if (const int year = yearAt(text, i); year != 0)
            return year != own;
    }
    return false;
}

/// Reasons that say how many are bought: "主要原因是更新执法车辆5辆".
void boughtInReasons(const Rule &rule, const CheckContext &context, const Bought &bought,
                     std::vector<Relation> &relations)
{
    static const QRegularExpression buys(QStringLiteral(
        "(?:更新|新购|购置|购买|新增)[\\x{4e00}-\\x{9fff}“”]{0,8}?([\\d一二两三四五六七八九十]{1,3})辆"));
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("辆"), [&](const Prose &prose) {
        if (!prose.text.contains(QStringLiteral("购置费")) || !prose.text.contains(QStringLiteral("原因")))
            return;
        const qsizetype reason = prose.text.indexOf(u"原因");
        const QRegularExpressionMatch match = buys.match(prose.text, reason);
        const auto said = match.hasMatch() ? smallNumber(match.captured(1)) : std::nullopt;
        if (!said || speaksOfOtherYear(prose.text, reason, match.capturedStart(), context.disclosure.year))
            return;
        if (*said <= bought.number) { // a reason may name some of them
            relations.push_back(textHolds(rule));
            return;
        }
        FindingPlace place = prose.place(context, match.capturedStart(), match.capturedEnd());
        place.figures = {match.captured(1)};
        Relation relation = differs(rule, std::move(place), *said, bought.number,
                                    {QStringLiteral("原因写购置或更新 %1 辆，购置车辆数为 %2 辆。"),
                                     QStringLiteral("The reason speaks of %1 vehicles, %2 are bought.")});
        relation.severity = Severity::Warning;
        relation.places.push_back(bought.place);
        relations.push_back(std::move(relation));
    });
}

} // namespace

// C.car: the kinds of the vehicles that are to be bought add up to their number; a reason does not speak of more.
void boughtVehicles(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    constexpr int complete = 4; // kinds; a shorter list may leave some out
    std::optional<Bought> only;
    int times = 0;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("辆"), [&](const Prose &prose) {
        const auto bought = boughtIn(context, prose);
        if (!bought)
            return;
        ++times;
        only = bought;
        if (bought->number == bought->kinds)
            relations.push_back(textHolds(rule));
        else if (bought->listed >= complete || bought->kinds > bought->number)
            relations.push_back(differs(rule, bought->place, bought->number, bought->kinds,
                                        {QStringLiteral("购置车辆 %1 辆，所列各类合计 %2 辆。"),
                                         QStringLiteral("%1 vehicles are bought, the kinds add up to %2.")}));
    });
    if (times == 1)
        boughtInReasons(rule, context, *only, relations);
}

} // namespace gouji::textual
