// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons that give no reason, sentences that lack their number, and slips of writing.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gouji::textual {

namespace {

/// What is left of a reason without its numbers and the words that only say how much.
QString substance(QString reason)
{
    static const QRegularExpression numbers(QStringLiteral("20\\d\\d年度?|[\\d,.]+(?:万元|元|%)?"));
    static const QRegularExpression words(QStringLiteral("比上年|较上年|同比|与上年相比|预算数|决算数|预算|决算|增加|"
                                                         "减少|增长|下降|上升|本年|上年|支出|主要|[,;:、。]"));
    return reason.remove(numbers).remove(words);
}

/// Numbers of a text as printed, without zeros.
QStringList numbersIn(const QString &text)
{
    QStringList numbers;
    for (qsizetype i = 0; i < text.size();) {
        const auto n = numberAt(text, i);
        if (n && !n->value.isZero() && yearAt(text, i) == 0)
            numbers.append(n->printed);
        i = n ? n->to : i + 1;
    }
    return numbers;
}

} // namespace

// N.reason: a reason that only repeats by how much the amount changed gives no reason.
void circularReason(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression lead(QStringLiteral("原因(?:是|为)?:?"));
    static const QRegularExpression causes(
        QStringLiteral("因|由于|所以|故|导致|安排|调整|按照|根据|划|转|新增|取消|压减|人员|项目"));
    constexpr qsizetype subjectLength = 14; // what may be left is the name of the expenditure
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("原因"), [&](const Prose &prose) {
        auto matches = lead.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto [from, to] = sentenceAround(prose.text, match.capturedStart());
            const QString before = prose.text.mid(from, match.capturedStart() - from);
            const QString reason = prose.text.mid(match.capturedEnd(), to - match.capturedEnd());
            const QStringList said = numbersIn(before);
            const QStringList given = numbersIn(reason);
            const bool repeats =
                given.size() >= 2 && std::ranges::all_of(given, [&](const QString &n) { return said.contains(n); });
            const QString left = substance(reason);
            if (!repeats || left.size() > subjectLength || causes.match(left).hasMatch()) {
                relations.push_back(textHolds(rule));
                continue;
            }
            FindingPlace place = prose.place(context, match.capturedStart(), to);
            place.figures = given;
            relations.push_back(
                textFinding(rule, Verdict::Suspicious, std::move(place),
                            {QStringLiteral("原因只是重复增减数字，没有说明为什么。"),
                             QStringLiteral("The reason only repeats the change and does not explain it.")}));
        }
    });
}

// N.dir: what is said to have changed is not said to have stayed the same in the same breath:
// "减少为0.00万元，与上年持平". A change of zero is none.
void contraryWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression change(
        QStringLiteral("(增加|减少|增长|下降|降低|上升)(为|到|至)?([\\d.,]+)(?:万元|"
                       "亿元|元|%)?[,;]?(?:较|比|与|同|和)(?:上年|去年|上一年|"
                       "20\\d\\d年)(?:(?!基本|大致|总体|大体)[^,。;\\d]){0,8}?(?:持平|无增减|没有增减)"));
    forEachText(context, static_cast<int>(Where::Body), {}, [&](const Prose &prose) {
        if (!prose.text.contains(u"持平") && !prose.text.contains(u"增减"))
            return;
        const QRegularExpressionMatch match = change.match(prose.text);
        const auto number = match.hasMatch() ? numberAt(prose.text, match.capturedStart(3)) : std::nullopt;
        const bool contrary = number && (match.hasCaptured(2) || number->value != Decimal());
        if (!contrary) {
            relations.push_back(textHolds(rule));
            return;
        }
        FindingPlace place = prose.place(context, match.capturedStart(), match.capturedEnd());
        place.figures = {number->printed};
        relations.push_back(
            textFinding(rule, Verdict::Suspicious, std::move(place),
                        {QStringLiteral("既写“%1”，又写持平。").arg(match.captured(1) + match.captured(2)),
                         QStringLiteral("Said to have changed (%1) and to be the same.").arg(match.captured(1))}));
    });
}

namespace {

void around(const CheckContext &context, const Prose &prose, qsizetype from, qsizetype to, Places &places)
{
    constexpr qsizetype margin = 12;
    places.add(prose.place(context, std::max<qsizetype>(0, from - margin), std::min(to + margin, prose.text.size())));
}

/// A word of two characters said twice in a row, "用于用于"; not 常常常常 and no word that may be repeated.
bool isDoubledWord(QStringView text, qsizetype i)
{
    if (i + 4 > text.size() || text[i] == text[i + 1])
        return false;
    for (qsizetype k = 0; k < 2; ++k) {
        if (text[i + k] != text[i + k + 2] || text[i + k].script() != QChar::Script_Han)
            return false;
    }
    return true;
}

/// A closing quotation mark without an opening one, or the reverse. What begins before the text or ends after it, where
/// a page cuts a paragraph, does not count; two that close without one that opens do. -1 when all have partners.
qsizetype unpaired(QStringView text)
{
    if (text.contains(u'”') && !text.contains(u'“'))
        return text.count(u'”') > 1 ? text.indexOf(u'”') : -1;
    bool seen = false;
    qsizetype open = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'“') {
            if (open >= 0)
                return -1; // nested: a style of its own
            open = i;
            seen = true;
        } else if (text[i] == u'”') {
            if (open < 0 && seen)
                return i;
            open = -1;
        }
    }
    return text.endsWith(u'。') ? open : -1;
}

} // namespace

// D4: doubled punctuation and words, quotation marks without partner. One hint for each kind, with all places.
void punctuation(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static constexpr std::array<QStringView, 9> doubled{u"。。", u",,",   u";;", u"、、", u",。",
                                                        u"。,",  u"、。", u"::", u";。"};
    Places marks, words, quotes;
    forEachText(context, static_cast<int>(Where::Body), {}, [&](const Prose &prose) {
        const QStringView text(prose.text);
        for (const QStringView mark : doubled) {
            if (const qsizetype i = text.indexOf(mark); i >= 0)
                around(context, prose, i, i + 2, marks);
        }
        for (qsizetype i = 0; i + 4 <= text.size(); ++i) {
            if (isDoubledWord(text, i))
                around(context, prose, i, i + 4, words);
        }
        if (const qsizetype i = unpaired(text); i >= 0)
            around(context, prose, std::max<qsizetype>(0, i - 12), i + 1, quotes);
    });
    marks.report(rule, {QStringLiteral("标点重复（%1 处）。"), QStringLiteral("Doubled punctuation (%1 places).")},
                 relations);
    words.report(rule, {QStringLiteral("词语重复（%1 处）。"), QStringLiteral("Doubled words (%1 places).")},
                 relations);
    quotes.report(
        rule, {QStringLiteral("引号不配对（%1 处）。"), QStringLiteral("Quotation marks without partner (%1 places).")},
        relations);
}

namespace {

/// Numbers of items that begin inside a text: "一、" after a stop, a line or the start.
std::vector<std::pair<int, qsizetype>> itemsInside(const QString &printed)
{
    static const QRegularExpression mark(QStringLiteral("(?:^|[\\n。；;])\\s*([一二三四五六七八九十]{1,3})、"));
    std::vector<std::pair<int, qsizetype>> items;
    auto matches = mark.globalMatch(printed);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (const auto n = smallNumber(match.captured(1)))
            items.emplace_back(*n, match.capturedStart(1));
    }
    return items;
}

} // namespace

namespace {

Relation repeatedNumber(const Rule &rule, FindingPlace place)
{
    const QString number = place.quote.left(2);
    return textFinding(
        rule, Verdict::Suspicious, std::move(place),
        {QStringLiteral("编号“%1”重复。").arg(number), QStringLiteral("The number “%1” comes twice.").arg(number)});
}

/// One paragraph, or the loose lines of a table that was not understood: one text over several paragraphs.
void numbersInLooseText(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    int last = 0;
    for (int i = 0; i < std::ssize(context.disclosure.paragraphs); ++i) {
        const Paragraph &p = context.disclosure.paragraphs[static_cast<size_t>(i)];
        if (p.kind != Paragraph::Kind::TableText)
            last = 0;
        if ((p.kind != Paragraph::Kind::TableText && p.kind != Paragraph::Kind::Body) || !p.text.contains(u'、'))
            continue;
        const Prose prose = proseOf(context, i);
        for (const auto &[number, at] : itemsInside(prose.text)) {
            if (number == last && at > 0)
                relations.push_back(
                    repeatedNumber(rule, prose.place(context, at, std::min<qsizetype>(at + 30, prose.text.size()))));
            last = at > 0 ? number : 0;
        }
    }
}

} // namespace

// D4: items inside one cell are numbered one after the other; a number that comes twice in a row is told.
void repeatedNumbers(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (int s = 0; s < std::ssize(context.disclosure.statements); ++s) {
        const Statement &statement = context.disclosure.statements[static_cast<size_t>(s)];
        for (const Cell &cell : statement.grid.cells) {
            if (!cell.text.contains(u'、') || !cell.text.contains(u"一、"))
                continue;
            const auto items = itemsInside(cell.text);
            for (size_t i = 1; i < items.size(); ++i) {
                if (items[i].first != items[i - 1].first)
                    continue;
                FindingPlace place;
                place.place = cell.place;
                place.table = statement.id;
                place.section = statement.title;
                place.row = cell.row;
                place.column = cell.column;
                place.quote = cell.text.mid(items[i].second, 30);
                relations.push_back(repeatedNumber(rule, std::move(place)));
            }
        }
    }
    numbersInLooseText(rule, context, relations);
}

// D4: the number of a file that the text itself calls secret.
void secretFiles(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression number(QStringLiteral("[\\[(<]?20\\d\\d[\\])>]?(?:第)?\\d+号"));
    forEachText(context, Where::Body | Where::Cells, QStringLiteral("涉密文件"), [&](const Prose &prose) {
        const auto [from, to] = sentenceAround(prose.text, prose.text.indexOf(u"涉密文件"));
        const QRegularExpressionMatch match = number.match(prose.text.mid(from, to - from));
        if (!match.hasMatch())
            return;
        relations.push_back(
            textFinding(rule, Verdict::Suspicious, prose.place(context, from, to),
                        {QStringLiteral("公开文本写出涉密文件的文号 %1。").arg(match.captured()),
                         QStringLiteral("The number %1 of a secret file is published.").arg(match.captured())}));
    });
}

// A rate or share that a sentence is about to give and does not; an actual value given as the bound it has to reach.
void missingValue(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression empty(QStringLiteral("[,;](?:预算)?(?:执行率|到位率|完成率)为?[。;]"));
    static const QRegularExpression bound(QStringLiteral("实际完成值(?:是|为)?:?(?:≥|>=|≤|<=|大于等于)[\\d.]+%?"));
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("率"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = empty.match(prose.text);
        if (!match.hasMatch())
            return;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 16);
        const QString name = match.captured().mid(1).chopped(1);
        relations.push_back(textFinding(
            rule, Verdict::Suspicious, prose.place(context, from, std::min(match.capturedEnd() + 8, prose.text.size())),
            {QStringLiteral("“%1”没有数值。").arg(name), QStringLiteral("“%1” has no value.").arg(name)}));
    });
    static const QRegularExpression share(QStringLiteral("占[\\p{Han}()“”]{0,24}%[,。;]"));
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("%"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = share.match(prose.text);
        if (!match.hasMatch())
            return;
        Relation found =
            textFinding(rule, Verdict::Suspicious, prose.place(context, match.capturedStart(), match.capturedEnd()),
                        {QStringLiteral("“%1”没有数值。").arg(match.captured().chopped(1)),
                         QStringLiteral("“%1” has no value.").arg(match.captured().chopped(1))});
        found.severity = Severity::Warning;
        relations.push_back(std::move(found));
    });
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("实际完成值"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = bound.match(prose.text);
        if (!match.hasMatch())
            return;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 12);
        relations.push_back(
            textFinding(rule, Verdict::Suspicious, prose.place(context, from, match.capturedEnd()),
                        {QStringLiteral("实际完成值不是具体数值：“%1”。").arg(match.captured()),
                         QStringLiteral("The actual value is no number: “%1”.").arg(match.captured())}));
    });
}

} // namespace gouji::textual
