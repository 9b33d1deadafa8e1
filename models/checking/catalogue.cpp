// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of checks. A new check is a free function in its own file and one line here.
#include "checking/across.h"
#include "checking/check.h"
#include "checking/classcheck.h"
#include "checking/codecheck.h"
#include "checking/decimalcheck.h"
#include "checking/emptycheck.h"
#include "checking/hierarchy.h"
#include "checking/linecheck.h"
#include "checking/narrative.h"
#include "checking/performance.h"
#include "checking/rowcheck.h"
#include "checking/textual.h"
#include "checking/unitcheck.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

/// What a check looks at when it makes the relations of a table.
enum class Reach {
    Document, ///< anything
    Text,     ///< paragraphs and claims: the relations stand while only tables change
    Table     ///< that table, its quantities and what no edit changes: the relations of one table need no other
};

struct Entry {
    QStringView name;
    Check check;
    Reach reach = Reach::Document;
};

constexpr std::array catalogue = {
    Entry{u"across.carried-over", &across::inOneDocument},
    Entry{u"across.document-numbers", &across::inOneDocument},
    Entry{u"across.functions", &across::inOneDocument},
    Entry{u"across.initial-budget", &across::inOneDocument},
    Entry{u"across.prior-budget", &across::inOneDocument},
    Entry{u"across.prior-final", &across::inOneDocument},
    Entry{u"across.offices", &across::inOneDocument},
    Entry{u"across.prior-actuals", &across::inOneDocument},
    Entry{u"across.report-indicators", &across::inOneDocument},
    Entry{u"across.report-ratios", &across::inOneDocument},
    Entry{u"across.carried-into-budget", &across::inOneDocument},
    Entry{u"across.prior-costs", &across::inOneDocument},
    Entry{u"across.project-budget", &across::inOneDocument},
    Entry{u"across.carried-tables", &across::inOneDocument},
    Entry{u"across.copied-reasons", &across::inOneDocument},
    Entry{u"across.own-disclosures", &across::inOneDocument},
    Entry{u"across.units", &across::inOneDocument},
    Entry{u"across.report-score", &across::inOneDocument},
    Entry{u"classes", checkClasses},
    Entry{u"code-format", checkCodeFormat, Reach::Table},
    Entry{u"class-names", checkClassNames, Reach::Table},
    Entry{u"code-name", checkCodeName},
    Entry{u"lane-totals", checkLaneTotals, Reach::Table},
    Entry{u"code-levels", checkCodeLevels, Reach::Table},
    Entry{u"economic-names", checkEconomicNames, Reach::Table},
    Entry{u"functional-codes", checkFunctionalCodes, Reach::Table},
    Entry{u"functional-names", checkFunctionalNames, Reach::Table},
    Entry{u"negative-amounts", checkNegativeAmounts, Reach::Table},
    Entry{u"repeated-codes", checkRepeatedCodes, Reach::Table},
    Entry{u"spent-items", checkSpentItems},
    Entry{u"unit-totals", checkUnitTotals, Reach::Table},
    Entry{u"unit-caption", checkUnitCaption},
    Entry{u"class-total", checkClassTotal, Reach::Table},
    Entry{u"column-parts", checkColumnParts, Reach::Table},
    Entry{u"fund-named", checkFundNamed},
    Entry{u"hierarchy", checkHierarchy, Reach::Table},
    Entry{u"said-empty", checkSaidEmpty},
    Entry{u"unsaid-empty", checkUnsaidEmpty},
    Entry{u"narrative.balance", &narrative::balance},
    Entry{u"narrative.balanced-changes", &narrative::balancedChanges, Reach::Text},
    Entry{u"narrative.budget-words", &narrative::budgetWords},
    Entry{u"narrative.change-copies", &narrative::changeCopies},
    Entry{u"narrative.compared-amount", &narrative::comparedAmount},
    Entry{u"narrative.even-whole", &narrative::evenWhole, Reach::Text},
    Entry{u"narrative.within-budget", &narrative::withinBudget, Reach::Text},
    Entry{u"narrative.completion-words", &narrative::completionWords, Reach::Text},
    Entry{u"narrative.even-with-prior", &narrative::evenWithPrior},
    Entry{u"narrative.explained-change", &narrative::explainedChange, Reach::Text},
    Entry{u"narrative.reason-words", &narrative::reasonWords},
    Entry{u"narrative.copies", &narrative::copies},
    Entry{u"narrative.growth", &narrative::growth},
    Entry{u"narrative.item-names", &narrative::itemNames},
    Entry{u"narrative.project-parts", &narrative::projectParts, Reach::Text},
    Entry{u"narrative.project-rows", &narrative::projectRows},
    Entry{u"narrative.item-changes", &narrative::itemChanges, Reach::Text},
    Entry{u"narrative.items", &narrative::itemsOfTotal},
    Entry{u"narrative.item-budgets", &narrative::itemBudgets, Reach::Text},
    Entry{u"narrative.limits", &narrative::limits},
    Entry{u"narrative.parts", &narrative::partsOfWhole},
    Entry{u"narrative.residue", &narrative::residue, Reach::Text},
    Entry{u"narrative.share", &narrative::share},
    Entry{u"narrative.share-sum", &narrative::shareSum},
    Entry{u"narrative.table", &narrative::tableCells},
    Entry{u"narrative.table-items", &narrative::tableItems},
    Entry{u"narrative.trend", &narrative::trendWords},
    Entry{u"narrative.expense-lists", &narrative::expenseLists},
    Entry{u"narrative.item-rows", &narrative::itemRows},
    Entry{u"narrative.item-order", &narrative::itemOrder},
    Entry{u"narrative.reason-direction", &narrative::reasonDirection},
    Entry{u"narrative.compared-year", &narrative::comparedYear, Reach::Text},
    Entry{u"narrative.named-rates", &narrative::namedRates},
    Entry{u"narrative.no-fund", &narrative::noFund},
    Entry{u"narrative.own-year", &narrative::ownYear, Reach::Text},
    Entry{u"narrative.unit-counts", &narrative::unitCounts},
    Entry{u"narrative.unit", &narrative::missingUnit, Reach::Text},
    Entry{u"narrative.variance", &narrative::variance},
    Entry{u"narrative.zero", &narrative::zeroTogether},
    Entry{u"odd-decimals", checkOddDecimals},
    Entry{u"numbered-rows", checkNumberedRows, Reach::Table},
    Entry{u"performance.cost-sum", &performance::costSum},
    Entry{u"performance.deviation-text", &performance::deviationText},
    Entry{u"performance.duplicate-project", &performance::duplicateProject},
    Entry{u"performance.executed-within-budget", &performance::executedWithinBudget},
    Entry{u"performance.execution-rate", &performance::executionRate},
    Entry{u"performance.execution-score", &performance::executionScore},
    Entry{u"performance.funding-sum", &performance::fundingSum},
    Entry{u"performance.evaluation-rates", &performance::evaluationRates},
    Entry{u"performance.evaluation-totals", &performance::evaluationTotals},
    Entry{u"performance.goal-actual", &performance::goalActual},
    Entry{u"performance.receptions", &performance::receptions},
    Entry{u"performance.goal-target", &performance::goalTarget},
    Entry{u"performance.indicator-score", &performance::indicatorScore},
    Entry{u"performance.qualitative-score", &performance::qualitativeScore},
    Entry{u"performance.score-sum", &performance::scoreSum},
    Entry{u"performance.score-within-weight", &performance::scoreWithinWeight},
    Entry{u"performance.unmet-full-score", &performance::unmetFullScore},
    Entry{u"performance.weight-sum", &performance::weightSum},
    Entry{u"performance.weight-total", &performance::weightTotal},
    Entry{u"performance.weight-zero", &performance::weightZero},
    Entry{u"performance.possible-rates", &performance::possibleRates},
    Entry{u"performance.same-units", &performance::sameUnits},
    Entry{u"performance.required-indicators", &performance::requiredIndicators},
    Entry{u"performance.scoring-rules", &performance::scoringRules},
    Entry{u"performance.form-years", &performance::formYears},
    Entry{u"performance.own-body", &performance::ownBody},
    Entry{u"performance.executed-within-projects", &performance::executedWithinProjects},
    Entry{u"performance.whole-executed", &performance::wholeExecuted},
    Entry{u"performance.target-forms", &performance::targetForms},
    Entry{u"performance.project-grants", &performance::projectGrants},
    Entry{u"textual.required-parts", &textual::requiredParts},
    Entry{u"textual.copied-purposes", &textual::copiedPurposes, Reach::Text},
    Entry{u"textual.large-changes", &textual::largeChanges, Reach::Text},
    Entry{u"textual.given-reasons", &textual::givenReasons, Reach::Text},
    Entry{u"textual.listed-tables", &textual::listedTables},
    Entry{u"textual.report-names", &textual::reportNames, Reach::Text},
    Entry{u"textual.report-parts", &textual::reportParts},
    Entry{u"textual.report-qualities", &textual::reportQualities},
    Entry{u"textual.other-money", &textual::otherMoney},
    Entry{u"textual.counted-in-percent", &textual::countedInPercent},
    Entry{u"textual.project-copies", &textual::projectCopies},
    Entry{u"textual.asset-values", &textual::assetValues},
    Entry{u"textual.body-name", &textual::bodyName},
    Entry{u"textual.bulletin-years", &textual::bulletinYears},
    Entry{u"textual.full-stops", &textual::fullStops, Reach::Text},
    Entry{u"textual.heading-numbers", &textual::headingNumbers, Reach::Text},
    Entry{u"textual.budget-years", &textual::budgetYears, Reach::Text},
    Entry{u"textual.year-words", &textual::yearWords, Reach::Text},
    Entry{u"textual.year-digits", &textual::yearDigits, Reach::Text},
    Entry{u"textual.contrary-words", &textual::contraryWords, Reach::Text},
    Entry{u"textual.opposite-words", &textual::oppositeWords, Reach::Text},
    Entry{u"textual.template-orders", &textual::templateOrders, Reach::Text},
    Entry{u"textual.repeated-relation", &textual::repeatedRelation, Reach::Text},
    Entry{u"textual.survey-counts", &textual::surveyCounts},
    Entry{u"textual.circular-reason", &textual::circularReason, Reach::Text},
    Entry{u"textual.closing-dates", &textual::closingDates, Reach::Text},
    Entry{u"textual.completion-years", &textual::completionYears},
    Entry{u"textual.heading-years", &textual::headingYears},
    Entry{u"textual.item-levels", &textual::itemLevels},
    Entry{u"textual.item-names", &textual::itemNames},
    Entry{u"textual.level-words", &textual::levelWords, Reach::Text},
    Entry{u"textual.bought-vehicles", &textual::boughtVehicles, Reach::Text},
    Entry{u"textual.unit-kind-counts", &textual::unitKindCounts, Reach::Text},
    Entry{u"textual.reception-counts", &textual::receptionCounts, Reach::Text},
    Entry{u"textual.vehicle-purchase", &textual::vehiclePurchase, Reach::Text},
    Entry{u"textual.reason-years", &textual::reasonYears, Reach::Text},
    Entry{u"textual.grade-counts", &textual::gradeCounts, Reach::Text},
    Entry{u"textual.plan-years", &textual::planYears, Reach::Text},
    Entry{u"textual.project-plans", &textual::projectPlans},
    Entry{u"textual.vehicle-counts", &textual::vehicleCounts, Reach::Text},
    Entry{u"textual.listed-offices", &textual::listedOffices, Reach::Text},
    Entry{u"textual.listed-units", &textual::listedUnits, Reach::Text},
    Entry{u"textual.missing-value", &textual::missingValue, Reach::Text},
    Entry{u"textual.project-budgets", &textual::projectBudgets},
    Entry{u"textual.project-summary", &textual::projectSummary},
    Entry{u"textual.punctuation", &textual::punctuation, Reach::Text},
    Entry{u"textual.repeated-numbers", &textual::repeatedNumbers},
    Entry{u"textual.report-grade", &textual::reportGrade},
    Entry{u"textual.report-groups", &textual::reportGroups},
    Entry{u"textual.report-subtotals", &textual::reportSubtotals},
    Entry{u"textual.same-amount-units", &textual::sameAmountUnits},
    Entry{u"textual.secret-files", &textual::secretFiles},
};

/// Null when there is none of that name.
const Entry *entryNamed(const QString &name)
{
    static const QHash<QStringView, const Entry *> entries = [] {
        QHash<QStringView, const Entry *> byName;
        for (const Entry &entry : catalogue)
            byName.insert(entry.name, &entry);
        return byName;
    }();
    return entries.value(name, nullptr);
}

bool saysThatItLooked(const Rule &rule) { return rule.option(QStringLiteral("style")) == u"true"; }

} // namespace

Check findCheck(const QString &name)
{
    const Entry *entry = entryNamed(name);
    return entry ? entry->check : nullptr;
}

bool reachesOneTable(const Rule &rule)
{
    if (!rule.check.isEmpty()) {
        const Entry *entry = entryNamed(rule.check);
        return entry && entry->reach == Reach::Table && !saysThatItLooked(rule);
    }
    const auto elsewhere = [](const ExpressionTerm &term) { return !term.form.isEmpty(); };
    return rule.expression && rule.option(QStringLiteral("each")) != u"code" &&
           std::ranges::none_of(rule.expression->left, elsewhere) &&
           std::ranges::none_of(rule.expression->right, elsewhere);
}

bool reachesTheText(const Rule &rule)
{
    const Entry *entry = entryNamed(rule.check);
    return entry && entry->reach == Reach::Text;
}

bool reachesItsForms(const Rule &rule)
{
    const auto known = [&](const ExpressionTerm &term) {
        return term.form.isEmpty() || rule.forms.contains(formMeant(term.form, rule.words));
    };
    return rule.check.isEmpty() && rule.expression && std::ranges::all_of(rule.expression->left, known) &&
           std::ranges::all_of(rule.expression->right, known);
}

QStringList checkNames()
{
    QStringList names;
    for (const Entry &entry : catalogue)
        names.append(entry.name.toString());
    return names;
}

} // namespace gouji
