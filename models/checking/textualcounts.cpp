// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The body's name, and how many offices and vehicles it says it has.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

namespace {

/// Words that are easily mistaken for each other inside a name. Other characters make the name of another body.
bool mistakable(QChar a, QChar b)
{
    static const QStringList groups{QStringLiteral("和与及暨、"), QStringLiteral("帐账"), QStringLiteral("它他其"),
                                    QStringLiteral("的地得"),     QStringLiteral("作做"), QStringLiteral("份分")};
    return std::ranges::any_of(groups, [&](const QString &group) { return group.contains(a) && group.contains(b); });
}

/// True when a text speaks of the document's own accounts: "2021年度收入总计…".
bool speaksOfAccounts(QStringView text)
{
    static const QRegularExpression own(
        QStringLiteral("^20\\d\\d年度?(?:没有|无|未|收入|支出|收支|财政|一般公共|政府性|"
                       "国有资本|基本支出|项目支出|部门|单位|机关运行|“三公”)"));
    return own.match(text.toString()).hasMatch();
}

/// Position of the only character in which window differs from name; -1 when none or several do.
qsizetype onlyDifference(QStringView window, QStringView name)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (window[i] == name[i])
            continue;
        if (at >= 0)
            return -1;
        at = i;
    }
    return at;
}

/// The name a heading gives to the one whose document it is: what stands before "2021年度部门决算".
QString nameInHeading(const QString &heading)
{
    static const QRegularExpression titled(
        QStringLiteral("^(?:第[一二三四五六七]部分)?(.{4,40}?)20\\d\\d年度?(?:部门|单位)(?:预算|决算)"));
    return titled.match(heading).captured(1);
}

/// True when name is body without a piece in the middle ("上海市财政局" of "上海市某区财政局").
bool lacksMiddle(const QString &name, const QString &body)
{
    constexpr qsizetype least = 2;
    if (name.size() >= body.size())
        return false;
    qsizetype front = 0;
    while (front < name.size() && name[front] == body[front])
        ++front;
    const qsizetype rest = name.size() - front;
    return front >= least && rest > least && body.endsWith(QStringView(name).mid(front));
}

} // namespace

// M.org: the body has one name. A form that differs in one character and is no other body, or that leaves out a part of
// it in a title of the document's own parts, is told.
void bodyName(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    constexpr qsizetype shortest = 6;
    const QString body = squashed(context.disclosure.body);
    if (body.size() < shortest)
        return;
    const QStringView name(body);
    QStringList told;
    const QString lead = body.left(2);
    forEachText(context, Where::Body | Where::Headings, lead, [&](const Prose &prose) {
        const QStringView text(prose.text);
        for (qsizetype i = text.indexOf(lead); i >= 0 && i + name.size() <= text.size();
             i = text.indexOf(lead, i + 1)) {
            const QStringView window = text.mid(i, name.size());
            const qsizetype at = onlyDifference(window, name);
            if (at < 0 || told.contains(window) ||
                (!mistakable(window[at], name[at]) && !speaksOfAccounts(text.mid(i + name.size()))))
                continue;
            told.append(window.toString());
            relations.push_back(textFinding(
                rule, Verdict::Suspicious, prose.place(context, i, std::min(i + name.size() + 12, text.size())),
                {QStringLiteral("名称写作“%1”，封面为“%2”。").arg(window, name),
                 QStringLiteral("The name is “%1” here and “%2” on the cover.").arg(window, name)}));
        }
    });
    forEachText(context, static_cast<int>(Where::Headings), QStringLiteral("年"), [&](const Prose &prose) {
        const QString found = nameInHeading(prose.text);
        if (!lacksMiddle(found, body) || told.contains(found))
            return;
        told.append(found);
        Relation relation = textFinding(rule, Verdict::Suspicious, prose.place(context, 0, prose.text.size()),
                                        {QStringLiteral("标题中的名称“%1”与封面“%2”不一致。").arg(found, body),
                                         QStringLiteral("The title names “%1”, the cover “%2”.").arg(found, body)});
        relation.severity = Severity::Hint;
        relations.push_back(std::move(relation));
    });
}

namespace {

/// Names between from and the end of the sentence, separated by 、 or commas outside brackets. 0 when the list is open
/// or goes on after other separators.
int namesIn(QStringView text, qsizetype from)
{
    int depth = 0;
    int names = 1;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')')
            --depth;
        else if (depth == 0 && text[i] == u'、')
            ++names;
        else if (depth == 0 && text[i] == u'。')
            return text[i - 1] == u'等' ? 0 : names;
        else if (depth == 0 && (text[i] == u',' || text[i] == u';' || text[i] == u':'))
            return 0;
    }
    return 0;
}

} // namespace

// C.ppl: "下设 n 个科室，分别是：…" names n offices.
void listedOffices(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression offices(
        QStringLiteral("([\\d一二三四五六七八九十]{1,3})个(?:内设)?(?:职能)?(?:科室|处室|机构|科|处|部门)[,(]?(?:"
                       "分别是|分别为|包括|即):?"));
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("设"), [&](const Prose &prose) {
        auto matches = offices.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto stated = smallNumber(match.captured(1));
            const int names = namesIn(prose.text, match.capturedEnd());
            if (stated && names == *stated)
                relations.push_back(textHolds(rule));
            if (!stated || names == 0 || names == *stated)
                continue;
            FindingPlace place =
                prose.place(context, match.capturedStart(), sentenceAround(prose.text, match.capturedEnd()).second);
            place.figures = {match.captured(1), QString::number(names)};
            relations.push_back(
                textFinding(rule, Verdict::Suspicious, std::move(place),
                            {QStringLiteral("写明内设机构 %1 个，列出 %2 个。").arg(*stated).arg(names),
                             QStringLiteral("%1 offices are stated, %2 are listed.").arg(*stated).arg(names)}));
        }
    });
}

// C.car: "公务用车保有量 a 辆 … 固定资产车辆 b 辆，与公务用车保有量差异原因是：…": the two differ when a reason is
// given for it, and are equal when it says that they are.
void vehicleCounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression counts(QStringLiteral(
        "保有量(?:为)?(\\d+)辆.{0,24}?固定资产(?:中的?)?车辆(?:为)?(\\d+)辆,与(?:公务用车)?保有量(?:的)?差异(?:的)?"
        "(?:主要)?原因(?:是|为)?:?([^。;]{2,60})"));
    static const QRegularExpression equal(QStringLiteral("一致|无差异|没有差异|不存在差异"));
    static const QRegularExpression unequal(QStringLiteral("不一致"));
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("保有量"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = counts.match(prose.text);
        if (!match.hasMatch())
            return;
        const QString reason = match.captured(3);
        const bool saysEqual = equal.match(reason).hasMatch() && !unequal.match(reason).hasMatch();
        if (!saysEqual || match.captured(1).toInt() == match.captured(2).toInt()) {
            relations.push_back(textHolds(rule));
            return;
        }
        FindingPlace place = prose.place(context, match.capturedStart(), match.capturedEnd());
        place.figures = {match.captured(1), match.captured(2)};
        Relation relation =
            textFinding(rule, Verdict::Mismatch, std::move(place),
                        {QStringLiteral("公务用车保有量 %1 辆，固定资产车辆 %2 辆，却说明一致。")
                             .arg(match.captured(1), match.captured(2)),
                         QStringLiteral("%1 official vehicles and %2 among the fixed assets are said to be the same.")
                             .arg(match.captured(1), match.captured(2))});
        relation.expected = match.captured(2);
        relation.actual = match.captured(1);
        relations.push_back(std::move(relation));
    });
}

} // namespace gouji::textual
