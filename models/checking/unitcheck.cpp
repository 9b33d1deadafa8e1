// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/unitcheck.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace gouji {

namespace {

const QString ruleId = QStringLiteral("common.unit-caption");

/// An amount in 元 that stands somewhere else, with the width its printing leaves open.
struct Seen {
    Decimal yuan;
    Decimal half;   ///< half the step of its printing, in 元
    int owner = -1; ///< statement; -1 narrative
};

bool worthComparing(Decimal value)
{
    // short and round numbers meet by chance: three digits are asked for, zeros at the end not counted
    qint64 digits = value.magnitude().mantissa();
    while (digits != 0 && digits % 10 == 0)
        digits /= 10;
    return digits >= 100;
}

/// Half a unit of the last printed digit, in 元.
std::optional<Decimal> halfStep(Decimal value, Unit unit)
{
    return Decimal(5, value.scale() + 1).shifted(powerOfYuan(unit));
}

/// Amounts of the document in 元, sorted by value.
std::vector<Seen> amountsOf(const CheckContext &context)
{
    std::vector<Seen> seen;
    const auto add = [&](const Figure &figure, int owner) {
        if (!isAmount(figure.unit) || !worthComparing(figure.value))
            return;
        const auto yuan = figure.value.shifted(powerOfYuan(figure.unit));
        const auto half = halfStep(figure.value, figure.unit);
        if (yuan && half)
            seen.push_back({*yuan, *half, owner});
    };
    for (size_t s = 0; s < context.disclosure.statements.size(); ++s) {
        for (const StatementFigure &f : context.disclosure.statements[s].figures)
            add(f.figure, static_cast<int>(s));
    }
    for (const Claim &claim : context.disclosure.claims) {
        for (const ClaimFigure &f : claim.figures)
            add(f.figure, -1);
    }
    std::ranges::sort(seen, {}, &Seen::yuan);
    return seen;
}

/// True when another place prints this amount, one of the two rounded like the other.
bool standsElsewhere(const std::vector<Seen> &seen, Decimal value, Unit unit, int owner)
{
    const auto yuan = value.shifted(powerOfYuan(unit));
    const auto half = halfStep(value, unit);
    const Decimal widest(50, 0); // a hundredth of 万元
    const auto low = yuan ? difference(*yuan, widest) : yuan;
    const auto high = yuan ? sum(*yuan, widest) : yuan;
    if (!low || !high || !half)
        return false;
    for (auto it = std::ranges::lower_bound(seen, *low, {}, &Seen::yuan); it != seen.end() && it->yuan <= *high; ++it) {
        const auto gap = difference(it->yuan, *yuan);
        if (it->owner != owner && gap && gap->magnitude() <= std::max(it->half, *half))
            return true;
    }
    return false;
}

Relation relationOn(const TableIndex &table, Unit stated, Unit meant)
{
    const Statement &s = table.statement();
    Relation relation;
    relation.rule = ruleId;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Mismatch;
    relation.expected = unitName(meant);
    relation.actual = unitName(stated);
    relation.message = {
        QStringLiteral("《%1》标注的单位是“%2”，表中数字与其他各处按“%3”才相符。")
            .arg(s.title, unitName(stated), unitName(meant)),
        QStringLiteral("“%1” is captioned “%2”, but its figures agree with the rest of the document as “%3”.")
            .arg(s.title, unitName(stated), unitName(meant))};
    FindingPlace place;
    place.place = s.unitPlace;
    place.table = s.id;
    place.section = s.title;
    place.quote = s.unitLine;
    relation.places.push_back(place);
    relation.keys = {(s.form.isEmpty() ? s.title : s.form) + QStringLiteral("/单位")};
    Suspect suspect;
    suspect.place = s.unitPlace;
    suspect.printed = unitName(stated);
    suspect.repaired = unitName(meant);
    suspect.pattern = {QStringLiteral("元与万元混用"), QStringLiteral("unit 元/万元")};
    relation.suspects.push_back(suspect);
    return relation;
}

/// How many distinct amounts of a table stand elsewhere when it is read in a unit.
struct Match {
    int stated = 0;
    int other = 0;
    int all = 0;
    bool largest = false; ///< the largest amount, long enough to be no chance, is one of other
};

Match matched(const TableIndex &table, Unit other, const std::vector<Seen> &seen)
{
    Match match;
    QSet<qint64> done;
    Decimal largest;
    for (const StatementFigure &f : table.statement().figures) {
        if (!isAmount(f.figure.unit) || !worthComparing(f.figure.value))
            continue;
        const qint64 mark = f.figure.value.reduced().mantissa();
        if (done.contains(mark))
            continue;
        done.insert(mark);
        ++match.all;
        match.stated += standsElsewhere(seen, f.figure.value, f.figure.unit, table.number()) ? 1 : 0;
        const bool elsewhere = standsElsewhere(seen, f.figure.value, other, table.number());
        match.other += elsewhere ? 1 : 0;
        if (f.figure.value > largest) {
            constexpr qint64 telling = 10000;
            largest = f.figure.value;
            match.largest = elsewhere && mark >= telling;
        }
    }
    return match;
}

} // namespace

void correctUnits(const CheckContext &context, const RulePacks &packs, Quantities &quantities,
                  std::vector<Relation> &relations)
{
    if (!packs.findRule(ruleId))
        return;
    const std::vector<Seen> seen = amountsOf(context);
    for (const TableIndex &table : context.tables) {
        const Statement &s = table.statement();
        const bool known = s.unit == Unit::Yuan || s.unit == Unit::WanYuan;
        if (!known || s.unitLine.isEmpty() || s.unitByHand || s.isEmpty)
            continue;
        const Unit other = s.unit == Unit::Yuan ? Unit::WanYuan : Unit::Yuan;
        const Match match = matched(table, other, seen);
        // a few amounts may be wrong or meet others by chance; of a table of details only the total stands elsewhere
        constexpr int several = 5;
        const bool most = match.other > 0 && match.other * 3 >= match.all * 2;
        const bool total = match.largest && match.stated == 0 && match.all >= several;
        if (match.stated * 10 > match.all || (!most && !total))
            continue;
        quantities.assumeUnit(table.number(), other);
        relations.push_back(relationOn(table, s.unit, other));
    }
}

void checkUnitCaption(const Rule & /*rule*/, const CheckContext & /*context*/, std::vector<Relation> & /*relations*/) {}

} // namespace gouji
