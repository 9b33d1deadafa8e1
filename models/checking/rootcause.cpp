// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/rootcause.h"

#include "checking/figuremap.h"
#include "checking/linkedrelations.h"
#include "checking/mergedcauses.h"
#include "checking/printedamounts.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace gouji {

namespace {

constexpr int judgementBudget = 20000; ///< for one component: some 20 ms
constexpr size_t repairsShown = 5;
constexpr size_t pairCandidates = 24;
constexpr int stepsOfRate = 2000;    ///< so far from the value that a rate gives, others are looked at
constexpr int stepsOfWellKnown = 60; ///< and so far where the shape of the slip is enough

/// The search in one component.
class Search {
public:
    Search(const std::vector<Relation> &relations, const Quantities &quantities,
           const QHash<FigureId, std::vector<int>> &uses, const PrintedAmounts &printed)
        : m_relations(relations)
        , m_printed(printed)
        , m_uses(uses)
        , m_now{quantities, {}}
    {}

    std::vector<Cause> explain(std::vector<int> failed)
    {
        std::vector<Cause> causes;
        while (!failed.empty()) {
            std::vector<Repair> repairs = candidates(failed);
            if (repairs.empty() || repairs.front().repairs <= repairs.front().breaks) {
                for (const int r : failed) // what no change explains
                    causes.push_back({{r}, {}, spent()});
                break;
            }
            if (repairs.front().repairs < std::ssize(failed) || repairs.front().breaks > 0)
                preferPair(failed, repairs);
            causes.push_back(causeOf(failed, repairs));
            applyRepair(m_now, repairs.front());
            std::erase_if(failed, [&](int r) { return std::ranges::binary_search(causes.back().relations, r); });
        }
        return causes;
    }

private:
    Outcome judged(int relation, const WhatIf &state)
    {
        ++m_judgements;
        return judge(m_relations[static_cast<size_t>(relation)], state);
    }

    bool spent() const { return m_judgements > judgementBudget; }

    /// The value of a figure with which one relation holds exactly; nothing when it cannot be computed.
    std::optional<Decimal> solved(int index, FigureId figure)
    {
        const Relation &relation = m_relations[static_cast<size_t>(index)];
        const auto own = m_now.find(figure);
        const Outcome outcome = judged(index, m_now);
        if (!own || !outcome.gap || relation.left.empty())
            return std::nullopt;
        if (relation.left.front().figure == figure)
            return outcome.expected
                       ? std::optional(outcome.expected->rounded(std::max(own->decimals, own->value.scale())))
                       : std::nullopt;
        if (isRate(relation))
            return solvedRate(relation, figure, *own);
        const auto first = m_now.find(relation.left.front().figure);
        const int from = first ? powerOfYuan(first->unit) : 0;
        const auto gap = outcome.gap->shifted(first && first->unit != own->unit ? from - powerOfYuan(own->unit) : 0);
        if (!gap)
            return std::nullopt;
        int sign = 0;
        for (const Operand &o : relation.left)
            sign += o.figure == figure ? o.sign : 0;
        for (const Operand &o : relation.right)
            sign -= o.figure == figure ? o.sign : 0;
        if (sign != 1 && sign != -1)
            return std::nullopt;
        const int firstSign = relation.left.front().sign;
        const auto value = sign * firstSign > 0 ? difference(own->value, *gap) : sum(own->value, *gap);
        return value ? std::optional(value->rounded(std::max(own->decimals, own->value.scale()))) : std::nullopt;
    }

    /// The amount for which a rate would be right, rounded as the figure is printed.
    std::optional<Decimal> solvedRate(const Relation &relation, FigureId figure, const Quantity &own) const
    {
        const auto rate = m_now.find(relation.left.front().figure);
        const auto x = m_now.find(relation.right[0].figure);
        const auto y = m_now.find(relation.right[1].figure);
        if (!rate || !x || !y || x->unit != y->unit)
            return std::nullopt;
        const Decimal r = relation.left.front().sign < 0 ? rate->value.negated() : rate->value;
        const bool first = relation.right[0].figure == figure;
        const int decimals = std::max(own.decimals, own.value.scale());
        const auto value = amountForRate(relation.shape, first, r,
                                         first ? y->value : signedValue(relation.right[0], x->value), decimals);
        const bool flipped = first && relation.right[0].sign < 0;
        return value && flipped ? std::optional(value->negated()) : value;
    }

    static Decimal signedValue(const Operand &operand, Decimal value)
    {
        return operand.sign < 0 ? value.negated() : value;
    }

    /// A relation that holds with new values; or a rate of nothing that is a hundred by custom: that is all there is to
    /// check of it.
    bool settled(int index, const WhatIf &state, const Outcome &outcome) const
    {
        const Relation &relation = m_relations[static_cast<size_t>(index)];
        if (outcome.verdict != Verdict::NotChecked || !isRate(relation))
            return holds(outcome.verdict);
        const auto rate = state.find(relation.left.front().figure);
        return rate && rate->value.magnitude() == Decimal(100, 0);
    }

    /// "28.61 万元，比上年增加 28.61 万元，增长 100%": what grew from nothing is all change.
    void tryFromNothing(const Relation &relation, FigureId figure, const std::vector<int> &failed,
                        std::vector<Repair> &repairs)
    {
        if (relation.shape != Relation::Shape::Growth || relation.right[0].sign < 0 ||
            relation.left.front().figure == figure)
            return;
        const auto rate = m_now.find(relation.left.front().figure);
        const auto other = m_now.find(relation.right[relation.right[0].figure == figure ? 1 : 0].figure);
        const auto own = m_now.find(figure);
        if (rate && other && own && rate->value == Decimal(100, 0) && other->unit == own->unit &&
            other->value != own->value)
            repairs.push_back(tried(figure, other->value, failed));
    }

    /// The other side of a relation that holds because both print the same; null for other relations.
    FigureId copyIn(int index, FigureId figure)
    {
        const Relation &r = m_relations[static_cast<size_t>(index)];
        const bool pair = r.left.size() == 1 && r.right.size() == 1 && !isRate(r) && r.left.front().sign > 0 &&
                          r.right.front().sign > 0;
        if (!pair || !holds(judged(index, m_now).verdict))
            return {};
        const FigureId other = r.left.front().figure == figure ? r.right.front().figure : r.left.front().figure;
        const auto a = m_now.find(figure);
        const auto b = m_now.find(other);
        if (!a || !b || a->value != b->value || a->unit != b->unit || a->value.isZero() || !m_uses.contains(other))
            return {};
        constexpr qint64 fourDigits = 1000; // what may be less and is the same to four digits is a copy all the same
        const bool mayDiffer = r.shape == Relation::Shape::NotGreater;
        return mayDiffer && std::abs(a->value.reduced().mantissa()) < fourDigits ? FigureId() : other;
    }

    /// Figures that failed too and are copies of this one, or of its copies.
    std::vector<FigureId> copiesOf(FigureId figure)
    {
        constexpr size_t most = 8;
        std::vector<FigureId> found{figure};
        for (size_t i = 0; i < found.size() && found.size() < most; ++i) {
            for (const int r : m_uses.value(found[i])) {
                const FigureId copy = copyIn(r, found[i]);
                if (!copy.isNull() && std::ranges::find(found, copy) == found.end())
                    found.push_back(copy);
            }
        }
        found.erase(found.begin());
        return found;
    }

    std::vector<int> usesOf(const Repair &repair) const
    {
        std::vector<int> uses = m_uses.value(repair.figure);
        for (const FigureId figure : repair.also) {
            const std::vector<int> more = m_uses.value(figure);
            uses.insert(uses.end(), more.begin(), more.end());
        }
        std::ranges::sort(uses);
        uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
        return uses;
    }

    Repair tried(FigureId figure, Decimal value, const std::vector<int> &failed, std::optional<Unit> unit = {})
    {
        Repair repair{figure, value, 0, 0, 0, Slip::None, rankOf(Slip::None), false, false, false, unit, {}};
        count(repair, failed);
        if (repair.breaks > 0 && !unit && !spent()) {
            Repair together = repair;
            together.also = copiesOf(figure);
            if (!together.also.empty()) {
                count(together, failed);
                if (together.repairs - together.breaks > repair.repairs - repair.breaks)
                    repair = std::move(together);
            }
        }
        const auto old = m_now.find(figure);
        repair.slip = slipBetween(old->value, value);
        repair.rank = rankOf(repair.slip);
        if (repair.rank > 1 && !tells(old->value, 0))
            repair.rank = rankOf(Slip::None);
        repair.elsewhere = m_printed.contains(value, old->unit);
        repair.beside = m_printed.isBeside(figure, value);
        return repair;
    }

    /// What holds and what fails with a repair.
    void count(Repair &repair, const std::vector<int> &failed)
    {
        repair.repairs = repair.breaks = repair.exact = 0;
        const WhatIf state = withRepair(m_now, repair);
        for (const int r : usesOf(repair)) {
            const bool failsNow = std::ranges::binary_search(failed, r);
            const Outcome outcome = judged(r, state);
            const Verdict verdict = outcome.verdict;
            repair.exact += verdict == Verdict::Exact ? 1 : 0;
            // A copy that is off by one unit of its last digit is let pass, but is no repair.
            if (failsNow && settled(r, state, outcome) && outcome.remark != Remark::CopiedUnequal) {
                ++repair.repairs;
                const auto &left = m_relations[static_cast<size_t>(r)].left;
                repair.total = repair.total || (left.size() == 1 && left.front().figure == repair.figure);
            } else if (!failsNow && fails(verdict) && !fails(judged(r, m_now).verdict)) {
                ++repair.breaks;
            }
        }
    }

    static bool isRate(const Relation &relation)
    {
        return relation.shape == Relation::Shape::Ratio || relation.shape == Relation::Shape::Growth ||
               relation.shape == Relation::Shape::Variance;
    }

    /// Rounding can hide the exact value by a few steps, a rate by more: well-known slips among those are tried too.
    void tryNear(const Relation &relation, FigureId figure, const Quantity &old, Decimal value,
                 const std::vector<int> &failed, std::vector<Repair> &repairs)
    {
        if (rankOf(slipBetween(old.value, value)) <= 1 || old.exact)
            return;
        const bool amount = isRate(relation) && relation.left.front().figure != figure;
        // a rate that is off by less than two per cent of the amount has a reason of its own
        const auto gap = product(difference(old.value, value).value_or(Decimal()), Decimal(50, 0));
        const bool far = gap && gap->magnitude() >= old.value.magnitude();
        const int scale = std::max(value.scale(), old.decimals);
        const Decimal about = value.rounded(scale);
        const int reach = amount && far ? stepsOfRate : 2;
        for (const Decimal near : slipsOf(old.value.rounded(scale))) {
            const qint64 steps = std::abs(near.mantissa() - about.mantissa());
            const bool wellKnown = rankOf(slipBetween(old.value, near)) <= 1;
            if (steps == 0 || spent() || steps > (wellKnown ? std::min(reach, stepsOfWellKnown) : reach))
                continue;
            if (wellKnown || tells(old.value, static_cast<int>(steps)))
                repairs.push_back(tried(figure, near, failed));
        }
    }

    using Seen = std::set<std::pair<FigureId, std::pair<qint64, int>>>;

    /// Where amounts of 元 and 万元 meet in one relation, one of them may carry the wrong unit.
    void tryOtherUnit(const Relation &relation, FigureId figure, const std::vector<int> &failed, Seen &seen,
                      std::vector<Repair> &repairs)
    {
        const auto own = m_now.find(figure);
        if (!own || (own->unit != Unit::Yuan && own->unit != Unit::WanYuan) || own->value.isZero())
            return;
        bool mixed = false;
        for (const auto *side : {&relation.left, &relation.right}) {
            for (const Operand &o : *side) {
                const auto other = m_now.find(o.figure);
                mixed = mixed || (other && isAmount(other->unit) && other->unit != own->unit);
            }
        }
        const auto value = own->value.shifted(own->unit == Unit::Yuan ? 4 : -4);
        if (mixed && value && seen.insert({figure, {value->mantissa(), value->scale()}}).second)
            repairs.push_back(tried(figure, *value, failed, own->unit == Unit::Yuan ? Unit::WanYuan : Unit::Yuan));
    }

    std::vector<Repair> candidates(const std::vector<int> &failed)
    {
        Seen seen;
        std::vector<Repair> repairs;
        for (const int r : failed) {
            const Relation &relation = m_relations[static_cast<size_t>(r)];
            for (const auto *side : {&relation.left, &relation.right}) {
                for (const Operand &o : *side) {
                    if (o.figure.isNull() || spent())
                        continue;
                    tryOtherUnit(relation, o.figure, failed, seen, repairs);
                    tryFromNothing(relation, o.figure, failed, repairs);
                    const auto value = solved(r, o.figure);
                    const auto old = m_now.find(o.figure);
                    if (!value || !old || *value == old->value || (value->isNegative() && !old->value.isNegative()))
                        continue;
                    const Decimal plain = value->reduced();
                    if (!seen.insert({o.figure, {plain.mantissa(), plain.scale()}}).second)
                        continue;
                    repairs.push_back(tried(o.figure, *value, failed));
                    tryNear(relation, o.figure, *old, *value, failed, repairs);
                }
            }
        }
        std::erase_if(repairs, [](const Repair &r) { return r.repairs == 0; });
        std::ranges::sort(repairs, betterRepair);
        return repairs;
    }

    /// When two changes together repair everything and break nothing, the better half of that pair comes first.
    void preferPair(const std::vector<int> &failed, std::vector<Repair> &repairs)
    {
        const size_t count = std::min(repairs.size(), pairCandidates);
        for (size_t i = 0; i < count; ++i) {
            if (repairs[i].breaks > 0)
                continue;
            for (size_t j = i + 1; j < count && !spent(); ++j) {
                if (repairs[j].figure == repairs[i].figure || repairs[j].breaks > 0)
                    continue;
                if (repairs[i].repairs + repairs[j].repairs < std::ssize(failed))
                    continue;
                const WhatIf state = withRepair(withRepair(m_now, repairs[i]), repairs[j]);
                const bool all = std::ranges::all_of(failed, [&](int r) { return holds(judged(r, state).verdict); });
                if (!all)
                    continue;
                std::rotate(repairs.begin(), repairs.begin() + static_cast<std::ptrdiff_t>(i),
                            repairs.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                return;
            }
        }
    }

    Cause causeOf(const std::vector<int> &failed, const std::vector<Repair> &repairs)
    {
        Cause cause;
        const Repair &best = repairs.front();
        const WhatIf state = withRepair(m_now, best);
        for (const int r : usesOf(best)) {
            if (std::ranges::binary_search(failed, r) && settled(r, state, judged(r, state)))
                cause.relations.push_back(r);
        }
        std::ranges::sort(cause.relations);
        for (const Repair &r : repairs) {
            const bool related = std::ranges::any_of(
                m_uses.value(r.figure), [&](int u) { return std::ranges::binary_search(cause.relations, u); });
            const bool again =
                std::ranges::any_of(cause.repairs, [&](const Repair &o) { return o.figure == r.figure; });
            if (related && !again && cause.repairs.size() < repairsShown)
                cause.repairs.push_back(r);
        }
        cause.cut = spent();
        return cause;
    }

    const std::vector<Relation> &m_relations;
    const PrintedAmounts &m_printed;
    const QHash<FigureId, std::vector<int>> &m_uses;
    WhatIf m_now;
    int m_judgements = 0;
};

} // namespace

std::vector<Cause> rootCauses(const std::vector<Relation> &relations, const Quantities &quantities)
{
    std::vector<int> failed;
    FigureMap<char> touched; // no bool: a vector of them has no references
    for (size_t i = 0; i < relations.size(); ++i) {
        if (!fails(relations[i].verdict) || !isArithmetic(relations[i].shape))
            continue;
        failed.push_back(static_cast<int>(i));
        forEachFigure(relations[i], [&](FigureId f) { touched[f] = 1; });
    }
    if (failed.empty())
        return {};
    QHash<FigureId, std::vector<int>> uses;
    for (size_t i = 0; i < relations.size(); ++i) {
        if (!isArithmetic(relations[i].shape) || relations[i].verdict == Verdict::NotChecked)
            continue;
        forEachFigure(relations[i], [&](FigureId f) {
            const char *is = touched.find(f);
            if (is && *is)
                uses[f].push_back(static_cast<int>(i));
        });
    }
    const PrintedAmounts printed(quantities);
    std::vector<Cause> causes;
    for (auto &group : linkedByFigures(relations, failed, quantities)) {
        std::ranges::sort(group);
        Search search(relations, quantities, uses, printed);
        std::ranges::move(search.explain(std::move(group)), std::back_inserter(causes));
    }
    mergeSameSlips(causes, quantities, repairsShown);
    return causes;
}

} // namespace gouji
