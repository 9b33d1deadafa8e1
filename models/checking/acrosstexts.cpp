// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What several documents of one body say in their sentences.
#include "checking/across.h"
#include "checking/textualprose.h"

#include "base/text.h"
#include "checking/unitlist.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace gouji::across {

namespace {

constexpr int bodyText = static_cast<int>(Where::Body);

/// A document that a text cites: title, who issued it, year and number.
struct Cited {
    QString title;
    QString series; ///< "某政办2018"
    QString number;
    FindingPlace place;
};

/// Titles that are issued again and again under the same words.
bool isRepeatedTitle(const QString &title)
{
    static const QRegularExpression words(QStringLiteral("拨付|下达|安排|资金|批复|补助|预算|指标|会议纪要"));
    return words.match(title).hasMatch();
}

std::vector<Cited> citedIn(const Document &document)
{
    static const QRegularExpression pattern(
        QStringLiteral("《([^《》]{6,80})》[(\\[]?(\\p{Han}{2,10})[\\[(<](20\\d\\d)[\\])>]第?(\\d{1,4})号"));
    static const QRegularExpression marks(QStringLiteral("[()<>\\[\\]\"“”]"));
    std::vector<Cited> cited;
    forEachText(document.context, Where::Body | Where::Cells, QStringLiteral("》"), [&](const Prose &prose) {
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (isRepeatedTitle(match.captured(1)))
                continue;
            cited.push_back({match.captured(1).remove(marks), match.captured(2) + match.captured(3), match.captured(4),
                             prose.place(document.context, match.capturedStart(), match.capturedEnd())});
        }
    });
    return cited;
}

/// The numbers a document gives each title of a series; a title with two numbers is left out.
QHash<QString, Cited> numbersOf(const Document &document)
{
    QHash<QString, Cited> numbers;
    QStringList ambiguous;
    for (const Cited &cited : citedIn(document)) {
        const QString key = cited.series + u'\n' + cited.title;
        if (numbers.contains(key) && numbers[key].number != cited.number)
            ambiguous.append(key);
        else if (!numbers.contains(key))
            numbers.insert(key, cited);
    }
    for (const QString &key : ambiguous)
        numbers.remove(key);
    return numbers;
}

} // namespace

// D4: one title of one issuer and year has one number.
void documentNumbers(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    QHash<QString, std::pair<const Document *, Cited>> known; // of any document before this one
    for (const Document &document : documents) {
        const QHash<QString, Cited> numbers = numbersOf(document);
        QStringList keys = numbers.keys();
        keys.sort();
        for (const QString &key : keys) {
            const Cited &cited = numbers[key];
            const auto before = known.constFind(key);
            if (before == known.constEnd()) {
                known.insert(key, {&document, cited});
                continue;
            }
            if (!sameBody(*before->first, document))
                continue;
            if (before->second.number == cited.number) {
                ++outcome.held;
                continue;
            }
            const QString one = before->second.number;
            outcome.findings.push_back(finding(
                rule, Verdict::Suspicious,
                {placeIn(*before->first, before->second.place, {one}), placeIn(document, cited.place, {cited.number})},
                {QStringLiteral("《%1》的文号一处为 %2 号，另一处为 %3 号。").arg(cited.title, one, cited.number),
                 QStringLiteral("《%1》 has the number %2 here and %3 there.").arg(cited.title, one, cited.number)},
                {key}));
        }
    }
}

namespace {

struct Stated {
    NumberInText number;
    FindingPlace place;
};

/// The only amount a pattern finds in a document; nothing when there are different ones.
std::optional<Stated> onlyStated(const Document &document, const QRegularExpression &pattern, const QString &word)
{
    std::optional<Stated> stated;
    bool several = false;
    forEachText(document.context, bodyText, word, [&](const Prose &prose) {
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto number = numberAt(prose.text, match.capturedStart(1));
            if (!number)
                continue;
            several |= stated && stated->number.value != number->value;
            if (!stated)
                stated = Stated{*number, prose.place(document.context, match.capturedStart(), match.capturedEnd())};
        }
    });
    return several ? std::nullopt : stated;
}

} // namespace

// Y: what is left at the end of a year is there at the beginning of the next. Final accounts of one publisher only: a
// budget counts what is left in another way.
void carriedOver(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    static const QRegularExpression closing(QStringLiteral("年末财政拨款结转和结余(\\d[\\d,.]*)万元"));
    static const QRegularExpression opening(QStringLiteral("年初财政拨款结转和结余(\\d[\\d,.]*)万元"));
    const QString word = QStringLiteral("财政拨款结转和结余");
    for (const Document &before : documents) {
        for (const Document &now : documents) {
            const Disclosure &a = *before.disclosure;
            const Disclosure &b = *now.disclosure;
            if (a.kind != Kind::FinalAccounts || b.kind != Kind::FinalAccounts || b.year != a.year + 1 || a.year == 0 ||
                !samePublisher(before, now))
                continue;
            const auto left = onlyStated(before, closing, word);
            const auto taken = onlyStated(now, opening, word);
            if (!left || !taken) {
                outcome.notChecked.append(QStringLiteral("文字没有写明结转和结余，或者写了几个不同的数"));
                continue;
            }
            if (left->number.value == taken->number.value) {
                ++outcome.held;
                continue;
            }
            outcome.findings.push_back(
                finding(rule, Verdict::Mismatch,
                        {placeIn(before, left->place, {left->number.printed}),
                         placeIn(now, taken->place, {taken->number.printed})},
                        {QStringLiteral("上年年末财政拨款结转和结余 %1，本年年初为 %2。")
                             .arg(left->number.printed, taken->number.printed),
                         QStringLiteral("%1 was left at the end of the year, the next begins with %2.")
                             .arg(left->number.printed, taken->number.printed)},
                        {QString::number(a.year)}));
        }
    }
}

namespace {

/// "…局本级下设 5 个处室": of the body itself.
std::optional<Stated> officesOf(const Document &document)
{
    const QString body = QRegularExpression::escape(publisherOf(*document.disclosure));
    const QRegularExpression pattern(
        body + QStringLiteral(
                   "(?:本级)?(?:\\(本级\\))?(?:无下属预算单位,)?下设(?:有)?(\\d+)个(?:内设)?(?:科室|处室|机构|科|处)"));
    return body.isEmpty() ? std::nullopt : onlyStated(document, pattern, QStringLiteral("下设"));
}

} // namespace

// C.ppl: the body itself has as many offices in one document as in the next; a reform in between explains a difference.
void offices(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (size_t i = 0; i < documents.size(); ++i) {
        for (size_t j = i + 1; j < documents.size(); ++j) {
            const Document &a = documents[i];
            const Document &b = documents[j];
            if (!sameBody(a, b) || std::abs(a.disclosure->year - b.disclosure->year) > 1)
                continue;
            const auto one = officesOf(a);
            const auto other = officesOf(b);
            if (!one || !other)
                continue;
            if (one->number.value == other->number.value) {
                ++outcome.held;
                continue;
            }
            outcome.findings.push_back(finding(
                rule, Verdict::Suspicious,
                {placeIn(a, one->place, {one->number.printed}), placeIn(b, other->place, {other->number.printed})},
                {QStringLiteral("内设机构一处为 %1 个，另一处为 %2 个。")
                     .arg(one->number.printed, other->number.printed),
                 QStringLiteral("%1 offices here, %2 there.").arg(one->number.printed, other->number.printed)},
                {QStringLiteral("内设机构")}));
        }
    }
}

namespace {

/// The first sentence under 主要职能 or 部门职责; an empty place when there is none.
FindingPlace functionsOf(const Document &document, bool &hidden)
{
    FindingPlace place;
    hidden = false;
    forEachText(document.context, bodyText, {}, [&](const Prose &prose) {
        if (!place.quote.isEmpty() || prose.text.size() < 8)
            return;
        FindingPlace here = prose.place(document.context, 0, std::min<qsizetype>(prose.text.size(), 60));
        if (!here.section.contains(u"职能") && !here.section.contains(u"职责"))
            return;
        hidden = prose.text.contains(u"不予公开") && prose.text.contains(u"保密");
        place = std::move(here);
    });
    return place;
}

} // namespace

// D1: functions that one document publishes are no secret in another.
void functions(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (const Document &secret : documents) {
        bool hidden = false;
        const FindingPlace place = functionsOf(secret, hidden);
        if (!hidden)
            continue;
        for (const Document &open : documents) {
            bool alsoHidden = false;
            const FindingPlace other = functionsOf(open, alsoHidden);
            if (&open == &secret || !sameBody(open, secret) || alsoHidden || other.quote.isEmpty())
                continue;
            outcome.findings.push_back(
                finding(rule, Verdict::Suspicious, {placeIn(secret, place, {}), placeIn(open, other, {})},
                        {QStringLiteral("一份文件以保密为由不公开职能，另一份已经公开。"),
                         QStringLiteral("One document keeps the functions secret, another has them.")},
                        {QStringLiteral("职能")}));
            break;
        }
    }
}

} // namespace gouji::across
