// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A department and its units, and what a year leaves to the budget of the next.
#include "checking/acrossfacts.h"

#include "base/text.h"
#include "checking/unitlist.h"

#include <algorithm>

namespace gouji::across {

namespace {

bool names(const Disclosure &disclosure, const std::vector<ListedUnit> &listed, const QString &body)
{
    return std::ranges::any_of(listed, [&](const ListedUnit &unit) { return sameUnit(unit.name, body); }) ||
           std::ranges::any_of(disclosure.paragraphs,
                               [&](const Paragraph &p) { return squashed(p.text).contains(body); });
}

/// The documents of the department's units for the same kind and year, one for each unit: the department's own office
/// under the same name, others that its text names.
std::vector<const Document *> unitsOf(const Document &department, const std::vector<ListedUnit> &listed,
                                      const Documents &documents)
{
    std::vector<const Document *> units;
    const Disclosure &d = *department.disclosure;
    for (const Document &document : documents) {
        const Disclosure &u = *document.disclosure;
        const QString body = publisherOf(u);
        if (d.level != Level::Department || u.level != Level::Unit || u.kind != d.kind || u.year != d.year ||
            d.year == 0 || body.isEmpty() || (body != publisherOf(d) && !names(d, listed, body)) ||
            std::ranges::any_of(units, [&](const Document *known) { return publisherOf(*known->disclosure) == body; }))
            continue;
        units.push_back(&document);
    }
    return units;
}

struct Total {
    Decimal value, slack;
    QStringList printed;
    std::vector<FindingPlace> places;
};

/// What those units have together that say it.
std::optional<Total> totalOf(const std::vector<const Document *> &units, const std::vector<Facts> &facts,
                             const QString &key)
{
    Total total;
    for (size_t i = 0; i < units.size(); ++i) {
        const auto fact = facts[i].find(key);
        if (fact == facts[i].end() || fact->second.several)
            continue;
        const auto value = sum(total.value, fact->second.value);
        const auto slack = sum(total.slack, fact->second.slack);
        if (!value || !slack)
            return std::nullopt;
        total.value = *value;
        total.slack = *slack;
        total.printed.append(fact->second.printed);
        total.places.push_back(placeIn(*units[i], fact->second.place, fact->second.figures));
    }
    return total;
}

/// What a document says of what adds up over units, in sentences (option concepts) and tables (option cells).
Facts addable(const Rule &rule, const Document &document)
{
    const QStringList concepts = rule.optionList(QStringLiteral("concepts"));
    Facts facts = statedIn(document);
    std::erase_if(facts, [&](const auto &fact) { return !concepts.contains(fact.first.section(u'|', 0, 0)); });
    facts.merge(cellsOf(document, rule.optionList(QStringLiteral("cells"))));
    return facts;
}

/// Every unit that the department lists is among these, and its own office too.
bool areAll(const Document &department, const std::vector<ListedUnit> &listed,
            const std::vector<const Document *> &units)
{
    const QString own = publisherOf(*department.disclosure);
    const auto opened = [&](const QString &name) {
        return std::ranges::any_of(
            units, [&](const Document *unit) { return sameUnit(publisherOf(*unit->disclosure), name); });
    };
    return !listed.empty() && opened(own) && std::ranges::all_of(listed, [&](const ListedUnit &unit) {
        return unit.own || unit.merged || opened(unit.name);
    });
}

LocalText amountsDiffer(const Fact &whole, const QString &parts, bool less)
{
    return {(less ? QStringLiteral("%1：部门合计 %2，少于所属单位 %3。")
                  : QStringLiteral("%1：部门合计 %2，多于本级和全部所属单位 %3。"))
                .arg(whole.name, whole.printed, parts),
            (less ? QStringLiteral("%1: the department has %2, less than its units (%3).")
                  : QStringLiteral("%1: the department has %2, more than all its units (%3)."))
                .arg(whole.name, whole.printed, parts)};
}

} // namespace

// U1, U3: what adds up over units (options concepts and cells) is in the department at least what the opened units have
// of it, and no more where all of them are opened and state it.
void units(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (const Document &department : documents) {
        if (department.disclosure->level != Level::Department)
            continue;
        const std::vector<ListedUnit> listed = unitsListedIn(*department.disclosure);
        const std::vector<const Document *> units = unitsOf(department, listed, documents);
        std::vector<Facts> facts(units.size());
        std::ranges::transform(units, facts.begin(), [&](const Document *unit) { return addable(rule, *unit); });
        if (units.empty())
            continue;
        const bool all = areAll(department, listed, units);
        for (const auto &[key, whole] : addable(rule, department)) {
            const auto total = whole.several ? std::nullopt : totalOf(units, facts, key);
            const auto gap = total ? difference(total->value, whole.value) : std::nullopt;
            const auto slack = total ? sum(total->slack, whole.slack) : std::nullopt;
            if (!gap || !slack || total->places.empty())
                continue;
            const bool mayHaveMore = !all || total->places.size() != units.size();
            if (gap->magnitude() <= *slack || (gap->isNegative() && mayHaveMore)) {
                ++outcome.held;
                continue;
            }
            std::vector<FindingPlace> places = {placeIn(department, whole.place, whole.figures)};
            places.insert(places.end(), total->places.begin(), total->places.end());
            const QString parts = total->printed.join(QStringLiteral(" + "));
            outcome.findings.push_back(finding(rule, Verdict::Mismatch, std::move(places),
                                               amountsDiffer(whole, parts, !gap->isNegative()), {key}));
        }
    }
}

namespace {

bool isOwnOfUnit(const Document &department, const Document &document)
{
    const Disclosure &d = *department.disclosure;
    const Disclosure &u = *document.disclosure;
    return u.level == Level::Unit && u.kind == d.kind && u.year == d.year && !u.body.isEmpty();
}

/// The first words of a document, where nothing in it is meant more than the rest.
FindingPlace beginningOf(const Document &document)
{
    FindingPlace place;
    const auto &paragraphs = document.disclosure->paragraphs;
    if (!paragraphs.empty())
        place = narrative::placeOf(document.context, 0, 0, static_cast<int>(paragraphs.front().text.size()));
    return placeIn(document, std::move(place), {});
}

/// A unit whose document names the department above it and that the department's list has not.
void tellUnlisted(const Rule &rule, const Document &department, const std::vector<ListedUnit> &listed,
                  const Document &document, Outcome &outcome)
{
    const QString body = publisherOf(*document.disclosure);
    const QString above = publisherOf(*department.disclosure);
    const bool known =
        body == above || std::ranges::any_of(listed, [&](const ListedUnit &u) { return sameUnit(u.name, body); });
    if (known || !superiorsIn(*document.disclosure).contains(above))
        return;
    outcome.findings.push_back(finding(
        rule, Verdict::Suspicious, {beginningOf(document), placeIn(department, listed.front().place, {})},
        {QStringLiteral("“%1”的文件写明属于“%2”，部门列出的单位中没有它。").arg(body, above),
         QStringLiteral("“%1” says that it belongs to “%2”, whose list of units does not have it.").arg(body, above)},
        {body, above}));
}

} // namespace

// U2: each unit that a department lists has a disclosure of its own (since option from), and the other way round.
// What has not been opened may still be published: that is told in the ledger and is no finding.
void ownDisclosures(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    for (const Document &department : documents) {
        const Disclosure &d = *department.disclosure;
        if (d.level != Level::Department || (d.kind != Kind::FinalAccounts && d.kind != Kind::Budget) ||
            d.year < rule.option(QStringLiteral("from")).toInt())
            continue;
        const std::vector<ListedUnit> listed = unitsListedIn(d);
        for (const ListedUnit &unit : listed) {
            if (unit.own || unit.merged)
                continue;
            const bool open = std::ranges::any_of(documents, [&](const Document &document) {
                return isOwnOfUnit(department, document) && sameUnit(unit.name, publisherOf(*document.disclosure));
            });
            outcome.held += open ? 1 : 0;
            if (!open)
                outcome.notChecked.append(QStringLiteral("没有打开“%1”自己的公开文件").arg(unit.name));
        }
        for (const Document &document : documents) {
            if (!listed.empty() && isOwnOfUnit(department, document))
                tellUnlisted(rule, department, listed, document, outcome);
        }
    }
}

namespace {

/// What a budget carries over from the year before for a body of its own: the row of its name in the table of what is
/// carried over.
std::optional<Fact> carriedFor(const Document &budget, const QString &body)
{
    for (int s = 0; s < std::ssize(budget.disclosure->statements); ++s) {
        const Statement &statement = budget.disclosure->statements[static_cast<size_t>(s)];
        if (!statement.title.contains(u"结转结余") || !isAmount(statement.unit))
            continue;
        for (const StatementFigure &f : statement.figures) {
            const Column &column = statement.columns[static_cast<size_t>(f.column)];
            if (f.subject < 0 || !column.measure.startsWith(u"财政拨款") ||
                statement.subjects[static_cast<size_t>(f.subject)].name != body)
                continue;
            const auto value = f.figure.value.shifted(powerOfYuan(f.figure.unit));
            if (!value)
                return std::nullopt;
            Fact fact;
            fact.value = *value;
            fact.printed = f.figure.printed + u' ' + unitName(f.figure.unit);
            fact.figures = {f.figure.printed};
            fact.place.place = f.figure.place;
            fact.place.table = statement.id;
            fact.place.section = statement.title;
            fact.place.row = f.row;
            fact.place.column = f.column;
            fact.place.figure = {FigureId::In::Statement, s, f.row * statement.grid.columns + f.column};
            fact.place.quote = body + u' ' + f.figure.printed;
            return fact;
        }
    }
    return std::nullopt;
}

bool farApart(const Fact &a, const Fact &b)
{
    constexpr int many = 10;
    const auto tenA = product(a.value.magnitude(), Decimal(many, 0));
    const auto tenB = product(b.value.magnitude(), Decimal(many, 0));
    return tenA && tenB && (a.value.magnitude() > *tenB || b.value.magnitude() > *tenA);
}

} // namespace

// B4: what the budget carries over is of the order of what the final accounts of the year before leave. Budgets are
// made before the accounts are closed and may count grants that were never booked: only what is far apart is asked
// about.
void carriedIntoBudget(const Rule &rule, const Documents &documents, Outcome &outcome)
{
    const QString left = QStringLiteral("年末结转和结余|财政拨款|元");
    const QString taken = QStringLiteral("年初结转和结余|财政拨款|元");
    for (const Document &final : documents) {
        const Facts closing = final.disclosure->kind == Kind::FinalAccounts ? statedIn(final) : Facts();
        const auto end = closing.find(left);
        for (const Document &budget : documents) {
            if (end == closing.end() || end->second.several || budget.disclosure->kind != Kind::Budget ||
                final.disclosure->year == 0 || budget.disclosure->year != final.disclosure->year + 1 ||
                !sameBody(final, budget))
                continue;
            std::optional<Fact> begin = carriedFor(budget, publisherOf(*final.disclosure));
            const Facts stated = samePublisher(final, budget) ? statedIn(budget) : Facts();
            if (const auto own = stated.find(taken); own != stated.end() && !own->second.several)
                begin = own->second;
            if (!begin || !farApart(end->second, *begin)) {
                outcome.held += begin ? 1 : 0;
                continue;
            }
            const QString a = end->second.printed;
            outcome.findings.push_back(finding(
                rule, Verdict::Suspicious,
                {placeIn(final, end->second.place, end->second.figures), placeIn(budget, begin->place, begin->figures)},
                {QStringLiteral("上年决算年末财政拨款结转和结余 %1，本年预算上年结转 %2，相差悬殊，应说明。")
                     .arg(a, begin->printed),
                 QStringLiteral("%1 of grants was left at the end of the year, the budget carries over %2: "
                                "this needs an explanation.")
                     .arg(a, begin->printed)},
                {QString::number(final.disclosure->year)}));
        }
    }
}

} // namespace gouji::across
