// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many units a body says it has, and how many it lists.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

namespace {

/// "3、", "(3)", "3." at the start of a paragraph; nothing for others.
std::optional<int> itemNumber(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("^(?:\\(([\\d一二三四五六七八九十]{1,3})\\)|([\\d一二三四五六七八九十]{1,3})[、.])(?!\\d)"));
    const QRegularExpressionMatch match = mark.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return smallNumber(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
}

/// How many numbered paragraphs follow, counted 1, 2, 3 …; stops at the first that breaks the count.
struct NumberedList {
    int count = 0;
    bool withBody = false; ///< the first names the body itself
    FindingPlace last;
};

NumberedList listAfter(const CheckContext &context, int paragraph)
{
    NumberedList list;
    const auto &paragraphs = context.disclosure.paragraphs;
    const QString body = squashed(context.disclosure.body);
    for (int i = paragraph + 1; i < std::ssize(paragraphs); ++i) {
        const Prose prose = proseOf(context, i);
        static const QRegularExpression pageNumber(QStringLiteral("^[-—–]?\\d{1,3}[-—–]?$"));
        if (pageNumber.match(prose.text).hasMatch())
            continue;
        if (itemNumber(prose.text) != list.count + 1)
            break;
        ++list.count;
        list.withBody |= prose.text.endsWith(u"本级") || prose.text.endsWith(u"机关") || prose.text.contains(u"(本级)");
        const qsizetype at = prose.text.indexOf(body);
        if (at >= 0 && !body.isEmpty()) {
            const QStringView rest = QStringView(prose.text).mid(at + body.size());
            list.withBody |= rest.isEmpty() || rest.startsWith(u"本级") || rest.startsWith(u"机关") ||
                             rest.startsWith(u"(") || rest.startsWith(u"。") || rest.startsWith(u";");
        }
        list.last = prose.place(context, 0, prose.text.size());
    }
    return list;
}

} // namespace

// C.ppl: "下属 n 家预算单位" is as many as the numbered list of subordinate units has names.
void listedUnits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression count(
        QStringLiteral("下属(?:的)?([\\d一二两三四五六七八九十]{1,3})[家个](?:二级)?(?:预算|决算|事业|独立核算)?单位"));
    static const QRegularExpression list(
        QStringLiteral("下属(?:二级)?(?:预算|决算|事业)?单位(?:具体)?(?:包括|有|为|如下):?$"));
    std::optional<int> stated;
    FindingPlace place;
    for (int i = 0; i < std::ssize(context.disclosure.paragraphs); ++i) {
        const Paragraph &p = context.disclosure.paragraphs[static_cast<size_t>(i)];
        if (p.kind != Paragraph::Kind::Body || !p.text.contains(u"下属"))
            continue;
        const Prose prose = proseOf(context, i);
        if (const auto match = count.match(prose.text); match.hasMatch()) {
            stated = smallNumber(match.captured(1));
            place = prose.place(context, match.capturedStart(), sentenceAround(prose.text, match.capturedEnd()).second);
            place.figures = {match.captured(1)};
        }
        if (!stated || !list.match(prose.text).hasMatch())
            continue;
        const NumberedList units = listAfter(context, i);
        if (units.count == 0)
            continue;
        if (units.count == *stated || (units.withBody && units.count == *stated + 1)) {
            relations.push_back(textHolds(rule));
            continue;
        }
        Relation relation = textFinding(
            rule, Verdict::Mismatch, place,
            {QStringLiteral("写明下属单位 %1 家，列出 %2 家。").arg(*stated).arg(units.count),
             QStringLiteral("%1 subordinate units are stated, %2 are listed.").arg(*stated).arg(units.count)});
        relation.expected = QString::number(units.count);
        relation.actual = QString::number(*stated);
        relation.places.push_back(prose.place(context, 0, prose.text.size()));
        relation.places.push_back(units.last);
        relation.places.back().figures = {QString::number(units.count)};
        if (units.count < *stated)
            relation.severity = Severity::Hint; // the list may go on in another form
        relations.push_back(std::move(relation));
    }
}

namespace {

/// "行政单位1家，参公单位1家，事业单位3家，具体包括：": the kinds of units of the body and the list behind them.
struct UnitKinds {
    int paragraph = -1;
    int offices = -1;     ///< 行政单位; -1 when it is not told
    int likeOffices = -1; ///< 参公单位
    int all = 0;
    int withBudget = 0; ///< of them those that have a budget of their own
    FindingPlace place;
};

/// Units of the list behind a paragraph that are said to have no budget of their own.
int withoutBudget(const CheckContext &context, int paragraph, int units)
{
    static const QRegularExpression none(QStringLiteral("不(?:单列|单独编制|独立编制)预算|预算不单列"));
    int count = 0;
    const auto last = std::min<qsizetype>(std::ssize(context.disclosure.paragraphs), paragraph + units + 3);
    for (int i = paragraph + 1; i < last; ++i)
        count += none.match(proseOf(context, i).text).hasMatch() ? 1 : 0;
    return count;
}

std::optional<UnitKinds> unitKinds(const CheckContext &context)
{
    static const QRegularExpression kind(QStringLiteral("(行政单位|参公(?:管理)?(?:事业)?单位|事业单位|行政执法(?:机构|"
                                                        "单位))(?:共|有)?([\\d一二两三四五六七八九十]{1,3})[家个]"));
    std::optional<UnitKinds> found;
    for (int i = 0; i < std::ssize(context.disclosure.paragraphs) && !found; ++i) {
        const Paragraph &p = context.disclosure.paragraphs[static_cast<size_t>(i)];
        if (p.kind != Paragraph::Kind::Body || !p.text.contains(u"包括"))
            continue;
        const Prose prose = proseOf(context, i);
        if (!prose.text.contains(QStringLiteral("本部门中")) || !prose.text.contains(QStringLiteral("具体包括")))
            continue;
        UnitKinds kinds;
        auto matches = kind.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int n = smallNumber(match.captured(2)).value_or(0);
            kinds.all += n;
            if (match.captured(1) == u"行政单位")
                kinds.offices = n;
            else if (match.captured(1).startsWith(u"参公"))
                kinds.likeOffices = n;
        }
        kinds.paragraph = i;
        kinds.withBudget = kinds.all - withoutBudget(context, i, kinds.all);
        kinds.place = prose.place(context, 0, prose.text.size());
        if (kinds.all > 0)
            found = kinds;
    }
    return found;
}

Relation countsDiffer(const Rule &rule, FindingPlace place, const UnitKinds &kinds, const QString &what, int said,
                      int known)
{
    Relation relation =
        textFinding(rule, Verdict::Mismatch, std::move(place),
                    {QStringLiteral("%1写 %2 家，按所列单位为 %3 家。").arg(what).arg(said).arg(known),
                     QStringLiteral("%1: %2 are stated, the units listed give %3.").arg(what).arg(said).arg(known)});
    relation.actual = QString::number(said);
    relation.expected = QString::number(known);
    relation.places.push_back(kinds.place);
    return relation;
}

/// "下属1家机关和1家参公事业单位", "本部门5个预算单位开展了": numbers of units told again elsewhere. Not every unit has
/// projects, so that the last is at most as large.
void unitsToldAgain(const Rule &rule, const CheckContext &context, const UnitKinds &kinds,
                    std::vector<Relation> &relations)
{
    static const QRegularExpression running(
        QStringLiteral("下属([\\d一二两三四五六七八九十]{1,3})家机关(?:(?:和|、|及)([\\d一二两三四五六七八九十]{1,3})"
                       "家参公(?:管理)?(?:事业)?单位)?"));
    static const QRegularExpression active(
        QStringLiteral("本部门(?:共|有)?([\\d一二两三四五六七八九十]{1,3})[个家](?:基层)?预算单位"));
    forEachText(context, static_cast<int>(Where::Body), {}, [&](const Prose &prose) {
        const auto tell = [&](const QRegularExpressionMatch &match, int group, const QString &what, int known,
                              bool most) {
            const auto said = match.hasCaptured(group) ? smallNumber(match.captured(group)) : std::nullopt;
            if (!said || known < 0)
                return;
            if (most ? *said <= known : *said == known) {
                relations.push_back(textHolds(rule));
                return;
            }
            FindingPlace place = prose.place(context, match.capturedStart(), match.capturedEnd());
            place.figures = {match.captured(group)};
            relations.push_back(countsDiffer(rule, std::move(place), kinds, what, *said, known));
        };
        if (const auto match = running.match(prose.text); match.hasMatch()) {
            tell(match, 1, QStringLiteral("机关"), kinds.offices, false);
            tell(match, 2, QStringLiteral("参公单位"), kinds.likeOffices, false);
        }
        if (const auto match = active.match(prose.text); match.hasMatch())
            tell(match, 1, QStringLiteral("预算单位"), kinds.withBudget, true);
    });
}

} // namespace

// C.ppl: the kinds of units add up to the units listed behind them, and are told the same elsewhere.
void unitKindCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto kinds = unitKinds(context);
    if (!kinds)
        return;
    const NumberedList list = listAfter(context, kinds->paragraph);
    if (list.count == kinds->all) {
        relations.push_back(textHolds(rule));
    } else if (list.count > 0) {
        Relation relation =
            countsDiffer(rule, kinds->place, *kinds, QStringLiteral("各类单位合计"), kinds->all, list.count);
        relation.places.back() = list.last;
        if (list.count < kinds->all)
            relation.severity = Severity::Hint; // the list may go on in another form
        relations.push_back(std::move(relation));
    }
    unitsToldAgain(rule, context, *kinds, relations);
}

} // namespace gouji::textual
