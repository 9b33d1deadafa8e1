// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One year against the next, and the budget of a year against its final accounts.
#include "checking/acrossfacts.h"

namespace gouji::across {

namespace {

/// Of the same body, a year later; the levels may differ.
bool follows(const Document &before, const Document &now, Kind kind)
{
    return before.disclosure->kind == kind && now.disclosure->kind == kind && before.disclosure->year != 0 &&
           now.disclosure->year == before.disclosure->year + 1 && sameBody(before, now);
}

/// Whether department or unit is the same; the ledger tells where it is not.
bool ofOneLevel(const Document &a, const Document &b, Outcome &outcome)
{
    const bool same = samePublisher(a, b);
    if (!same)
        outcome.notChecked.append(QStringLiteral("两份文件分别属于部门和单位，或者看不出属于哪一级"));
    return same;
}

void compareYears(const Rule &rule, const Documents &documents, Kind kind, const QStringList &periods,
                  const LocalText &message, Outcome &outcome)
{
    for (const Document &now : documents) {
        for (const Document &before : documents) {
            if (follows(before, now, kind) && ofOneLevel(before, now, outcome))
                compareFacts(rule, before, statedIn(before), now, impliedIn(now, periods), message, outcome);
        }
    }
}

} // namespace

// Y2, Y3: what a budget says of the change against last year's budget leads back to last year's budget of the same
// publisher. A reform in between may have changed what is compared.
void priorBudget(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    compareYears(rule, documents, Kind::Budget, {QStringLiteral("上年预算"), QStringLiteral("上年")},
                 {QStringLiteral("%1：按本年预算及其增减推算上年预算为 %2，上年预算公开为 %3。"),
                  QStringLiteral("%1: this budget and its change make %2 for last year, last year's budget is %3.")},
                 outcome);
}

// Y2: the same for final accounts: what was spent less the change is what the final accounts of the year before give.
void priorFinal(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    compareYears(rule, documents, Kind::FinalAccounts, {QStringLiteral("上年"), QStringLiteral("上年决算")},
                 {QStringLiteral("%1：按本年决算及其增减推算上年决算为 %2，上年决算公开为 %3。"),
                  QStringLiteral("%1: these final accounts and the change make %2 for last year, whose own say %3.")},
                 outcome);
}

// Y1: what the tables of one year leave is what those of the next begin with (options closing, opening: cells of one
// name). Balances may be adjusted in between.
void carriedTables(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (const Document &now : documents) {
        for (const Document &before : documents) {
            if (follows(before, now, Kind::FinalAccounts) && ofOneLevel(before, now, outcome))
                compareFacts(
                    rule, before, cellsOf(before, rule.optionList(QStringLiteral("closing"))), now,
                    cellsOf(now, rule.optionList(QStringLiteral("opening"))),
                    {QStringLiteral("%1：本年年初 %2，上年年末为 %3。"),
                     QStringLiteral("%1: the year begins with %2, %3 was left at the end of the year before.")},
                    outcome);
        }
    }
}

// B1: 年初预算 in the final accounts is the budget of the same publisher and year.
void initialBudget(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (const Document &final : documents) {
        if (final.disclosure->kind != Kind::FinalAccounts || final.disclosure->year == 0)
            continue;
        const Facts stated =
            factsOf(final, [](const ClaimFigure &figure) { return figure.role == ClaimRole::InitialBudget; });
        for (const Document &budget : documents) {
            if (!stated.empty() && budget.disclosure->kind == Kind::Budget &&
                budget.disclosure->year == final.disclosure->year && sameBody(budget, final) &&
                ofOneLevel(budget, final, outcome))
                compareFacts(rule, budget, statedIn(budget), final, stated,
                             {QStringLiteral("%1：决算写年初预算 %2，预算公开为 %3。"),
                              QStringLiteral("%1: the final accounts give %2 as initial budget, the budget has %3.")},
                             outcome);
        }
    }
}

} // namespace gouji::across
