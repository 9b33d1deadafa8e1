// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::narrative {

namespace {

struct Year {
    int value = 0;
    qsizetype from = 0; ///< of its digits in the squashed text
    qsizetype to = 0;   ///< behind 年 or 年度
};

std::vector<Year> yearsIn(const QString &t)
{
    std::vector<Year> years;
    for (qsizetype i = 0; i + 4 < t.size(); ++i) {
        if (t[i + 4] != u'年' || (i > 0 && t[i - 1].isDigit()))
            continue;
        bool digits = true;
        for (qsizetype k = i; k < i + 4; ++k)
            digits = digits && t[k] >= u'0' && t[k] <= u'9';
        const int value = digits ? t.mid(i, 4).toInt() : 0;
        if (value > 1990 && value < 2100)
            years.push_back({value, i, i + 5 + (i + 5 < t.size() && t[i + 5] == u'度' ? 1 : 0)});
    }
    return years;
}

void report(const Rule &rule, const FindingPlace &place, const QString &key, const LocalText &message,
            std::vector<Relation> &relations)
{
    Relation relation = relationOf(rule, Relation::Shape::Text);
    relation.verdict = Verdict::Suspicious;
    relation.places = {place};
    relation.keys = {key};
    relation.message = message;
    relations.push_back(std::move(relation));
}

FindingPlace wholeParagraph(const CheckContext &context, int p, const QString &around)
{
    const QString &text = context.disclosure.paragraphs[static_cast<size_t>(p)].text;
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(around));
    return placeOf(context, p, static_cast<int>(at), static_cast<int>(std::min(at + 12, text.size())));
}

} // namespace

/// M.year: the year that a document says its units are drawn up for is its own.
void ownYear(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    if (d.year == 0)
        return;
    const LocalText message{QStringLiteral("年度应为 %1 年。").arg(d.year),
                            QStringLiteral("The year should be %1.").arg(d.year)};
    for (int p = 0; p < std::ssize(d.paragraphs); ++p) {
        if (d.paragraphs[static_cast<size_t>(p)].kind != Paragraph::Kind::Body)
            continue;
        const QString flat = squashed(d.paragraphs[static_cast<size_t>(p)].text);
        if (!flat.contains(QStringLiteral("编制范围")))
            continue;
        for (const Year &year : yearsIn(flat)) {
            const QStringView rest = QStringView(flat).mid(year.to, 16);
            if (year.value != d.year && rest.contains(u"编制范围"))
                report(rule, wholeParagraph(context, p, flat.mid(year.from, 4)), flat.left(40), message, relations);
        }
    }
}

namespace {

/// "比2024年预算执行数增加79.53%": a base with its year.
struct NamedBase {
    int year = 0;
    QString words; ///< between the year and the word of change: "预算执行数"
    qsizetype from = 0, to = 0;
    std::pair<qsizetype, qsizetype> sentence;
};

/// Bases of amounts: what is said to be more or less than money of that year. A sentence on numbers of people, on
/// results or on the money of others may look back farther.
std::vector<NamedBase> namedBases(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "[比较与同和](20\\d\\d)(?:年度?|(?=预算|执行|决算))([^,。;:\\d]{0,16}?)(?:(增加|减少|增长|下降|降低|上升|提高)"
        "了?"
        "[\\d.,]+(万元|亿元|元|%)|持平|一致|(相比),?[^。;\\d]{0,30}(?:增加|减少|增长|下降)[\\d.,]+(?:万元|亿元|元))"));
    static const QRegularExpression money(QStringLiteral("预算|执行|决算|年初"));
    static const QRegularExpression ours(QStringLiteral("支出|经费|预算|决算|拨款|收支|收入|总计"));
    static const QRegularExpression others(
        QStringLiteral("全[市区县省国州]|税|企业|产值|GDP|营业|居民|农民|旅游收入|贷款|投资额|销售"));
    std::vector<NamedBase> bases;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto sentence = sentenceAround(text, match.capturedStart());
        const QString before = text.mid(sentence.first, match.capturedStart() - sentence.first);
        const bool named = money.match(match.captured(2)).hasMatch();
        const bool even = !match.hasCaptured(3) && !match.hasCaptured(5);
        const bool amount = match.captured(4).endsWith(u'元') || match.hasCaptured(5);
        const bool own = ours.match(before).hasMatch() && !others.match(before).hasMatch();
        const bool stated = even && before.contains(u"元");
        if (named || (own && (amount || stated)))
            bases.push_back(
                {match.captured(1).toInt(), match.captured(2), match.capturedStart(), match.capturedEnd(), sentence});
    }
    return bases;
}

/// Whether a base of another year may stand: a budget of the accounts' own year, the last accounts that were closed
/// when a budget was made, a row of several years.
bool mayStand(const NamedBase &base, const std::vector<NamedBase> &all, const Disclosure &d)
{
    static const QRegularExpression budget(QStringLiteral("预算|年初|安排|计划"));
    if (base.year == d.year - 1)
        return true;
    if (d.kind == Kind::FinalAccounts && base.year == d.year)
        return budget.match(base.words).hasMatch();
    if (d.kind == Kind::Budget && base.year < d.year && base.words.contains(u"决算"))
        return true;
    return base.year < d.year - 1 && std::ranges::any_of(all, [&](const NamedBase &other) {
               return other.sentence == base.sentence && other.year == d.year - 1;
           });
}

FindingPlace around(const CheckContext &context, const Prose &prose, const NamedBase &base)
{
    constexpr qsizetype margin = 20;
    qsizetype from = std::max(base.sentence.first, base.from - margin);
    while (from < base.from && QStringView(u",;:、").contains(prose.text[from]))
        ++from;
    return prose.place(context, from, base.to);
}

Relation otherYear(const Rule &rule, FindingPlace place, int year, int own)
{
    const int prior = own - 1;
    const LocalText message =
        year == own
            ? LocalText{QStringLiteral("“比%1年”：本年不能同自己比较，应为上年（%2年）。").arg(year).arg(prior),
                        QStringLiteral("The year %1 is compared with itself, not with %2.").arg(year).arg(prior)}
            : LocalText{QStringLiteral("比较的年份写作“%1年”，应为上年（%2年）。").arg(year).arg(prior),
                        QStringLiteral("Compared with %1; the year before is %2.").arg(year).arg(prior)};
    return textFinding(rule, Verdict::Suspicious, std::move(place), message);
}

} // namespace

/// N.base: what is compared is compared with the year before, never with itself; accounts also with the budget of their
/// own year. Other years are told where the document elsewhere compares with the year before.
void comparedYear(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    if (d.year == 0 || (d.kind != Kind::Budget && d.kind != Kind::FinalAccounts))
        return;
    std::vector<std::pair<Prose, NamedBase>> odd;
    int right = 0;
    forEachText(context, static_cast<int>(Where::Body), {}, [&](const Prose &prose) {
        const std::vector<NamedBase> bases = namedBases(prose.text);
        for (const NamedBase &base : bases) {
            right += base.year == d.year - 1 ? 1 : 0;
            if (mayStand(base, bases, d))
                relations.push_back(textHolds(rule));
            else
                odd.emplace_back(prose, base);
        }
    });
    Relation *last = nullptr;
    int paragraph = -1;
    for (const auto &[prose, base] : odd) {
        FindingPlace place = around(context, prose, base);
        if (last && paragraph == prose.paragraph && last->keys.back() == QString::number(base.year)) {
            last->places.push_back(std::move(place)); // one slip in all of a paragraph
            continue;
        }
        Relation relation = otherYear(rule, std::move(place), base.year, d.year);
        relation.keys = {prose.text.left(40), QString::number(base.from), QString::number(base.year)};
        if ((base.year != d.year || d.kind == Kind::FinalAccounts) && right == 0) {
            relation.verdict = Verdict::NotChecked;
            relation.reason = QStringLiteral("全文没有与上年比较的句子可以对照");
        }
        relations.push_back(std::move(relation));
        last = &relations.back();
        paragraph = prose.paragraph;
    }
}

} // namespace gouji::narrative
