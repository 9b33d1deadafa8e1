// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The budget of a year against what the next budget and the final accounts say of it.
#include "checking/across.h"
#include "checking/textualprose.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace gouji::across {

namespace {

constexpr int bodyText = static_cast<int>(Where::Body);

struct Amount {
    NumberInText number;
    FindingPlace place;
    bool several = false; ///< the name stands with different amounts: it is not certain which is meant
};
using Amounts = std::map<QString, Amount>;

/// Names of amounts that a budget states once for the whole body.
QString names()
{
    return QStringLiteral(
        "(财政拨款收入|财政拨款支出预算|一般公共预算拨款支出预算|政府性基金拨款支出预算|收支总预算|收入预算|支出预算|"
        "“三公”经费预算数|因公出国\\(境\\)费|公务用车购置及运行费|公务用车购置费|公务用车运行费|公务接待费)");
}

void remember(Amounts &amounts, const QString &name, const NumberInText &number, FindingPlace place)
{
    const auto known = amounts.find(name);
    if (known == amounts.end())
        amounts.emplace(name, Amount{number, std::move(place), false});
    else if (known->second.number.value != number.value)
        known->second.several = true;
}

/// What the budget itself grants under these names.
Amounts granted(const Document &document)
{
    static const QRegularExpression pattern(names() + QStringLiteral("为?(\\d[\\d,.]*)万元"));
    Amounts amounts;
    forEachText(document.context, bodyText, QStringLiteral("万元"), [&](const Prose &prose) {
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (const auto number = numberAt(prose.text, match.capturedStart(2)))
                remember(amounts, match.captured(1), *number,
                         prose.place(document.context, match.capturedStart(), match.capturedEnd()));
        }
    });
    return amounts;
}

/// What the next budget makes of them: "X 万元，比 2020 年预算增加 Y 万元" says that X - Y was granted.
Amounts implied(const Document &document, int year)
{
    static const QRegularExpression pattern(
        names() +
        QStringLiteral("为?(\\d[\\d,.]*)万元[,。](?:占[\\d.]+%,)?比(20\\d\\d年|上年)预算(增加|减少)(\\d[\\d,.]*)万元"));
    Amounts amounts;
    forEachText(document.context, bodyText, QStringLiteral("万元"), [&](const Prose &prose) {
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto number = numberAt(prose.text, match.capturedStart(2));
            const auto change = numberAt(prose.text, match.capturedStart(5));
            const QString of = match.captured(3);
            if (!number || !change || (of != u"上年" && of.left(4).toInt() != year))
                continue;
            const bool more = match.captured(4) == u"增加";
            const auto before = more ? difference(number->value, change->value) : sum(number->value, change->value);
            if (!before)
                continue;
            NumberInText base = *number;
            base.value = *before;
            base.printed = before->grouped();
            FindingPlace place = prose.place(document.context, match.capturedStart(), match.capturedEnd());
            place.figures = {number->printed, change->printed};
            remember(amounts, match.captured(1), base, std::move(place));
        }
    });
    return amounts;
}

void compare(const Rule &rule, const Document &budget, const Amounts &here, const Document &later, const Amounts &there,
             const LocalText &message, std::vector<Finding> &findings)
{
    const Decimal slack(2, 2); // two rounded amounts
    for (const auto &[name, amount] : there) {
        const auto own = here.find(name);
        if (own == here.end() || own->second.several || amount.several)
            continue;
        const auto gap = difference(own->second.number.value, amount.number.value);
        if (!gap || gap->magnitude() <= slack)
            continue;
        const QString a = own->second.number.printed;
        const QString b = amount.number.printed;
        QStringList figures = amount.place.figures;
        if (figures.isEmpty())
            figures = {b};
        findings.push_back(finding(rule, Verdict::Mismatch,
                                   {placeIn(later, amount.place, figures), placeIn(budget, own->second.place, {a})},
                                   {message.zh.arg(name, b, a), message.en.arg(name, b, a)}, {name}));
        findings.back().expected = own->second.number.value.toString();
        findings.back().actual = amount.number.value.toString();
    }
}

} // namespace

// Y: what a budget says of the change against last year's budget leads back to last year's budget of the same
// publisher. A reform in between may have changed what is compared.
void priorBudget(const Rule &rule, const Documents &documents, std::vector<Finding> &findings)
{
    for (const Document &now : documents) {
        for (const Document &before : documents) {
            if (now.disclosure->kind != Kind::Budget || before.disclosure->kind != Kind::Budget ||
                before.disclosure->year == 0 || now.disclosure->year != before.disclosure->year + 1 ||
                !samePublisher(now, before))
                continue;
            compare(rule, before, granted(before), now, implied(now, before.disclosure->year),
                    {QStringLiteral("%1：按本年预算及其增减推算上年预算为 %2，上年预算公开为 %3。"),
                     QStringLiteral("%1: this budget and its change make %2 for last year, last year's budget is %3.")},
                    findings);
        }
    }
}

// B: 年初预算 in the final accounts is the budget of the same publisher and year.
void initialBudget(const Rule &rule, const Documents &documents, std::vector<Finding> &findings)
{
    static const QRegularExpression pattern(
        QStringLiteral("一般公共预算财政拨款支出(?:年初预算数?|年初预算安排)为?(\\d[\\d,.]*)万元"));
    for (const Document &final : documents) {
        Amounts stated;
        if (final.disclosure->kind != Kind::FinalAccounts || final.disclosure->year == 0)
            continue;
        forEachText(final.context, bodyText, QStringLiteral("年初预算"), [&](const Prose &prose) {
            const QRegularExpressionMatch match = pattern.match(prose.text);
            const auto number = match.hasMatch() ? numberAt(prose.text, match.capturedStart(1)) : std::nullopt;
            if (number)
                remember(stated, QStringLiteral("一般公共预算拨款支出预算"), *number,
                         prose.place(final.context, match.capturedStart(), match.capturedEnd()));
        });
        for (const Document &budget : documents) {
            if (stated.empty() || budget.disclosure->kind != Kind::Budget ||
                budget.disclosure->year != final.disclosure->year || !samePublisher(budget, final))
                continue;
            compare(rule, budget, granted(budget), final, stated,
                    {QStringLiteral("%1：决算写年初预算 %2，预算公开为 %3。"),
                     QStringLiteral("%1: the final accounts give %2 as initial budget, the budget has %3.")},
                    findings);
        }
    }
}

} // namespace gouji::across
