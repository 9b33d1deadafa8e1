// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/mergedcauses.h"

#include <algorithm>
#include <cstdlib>

namespace gouji {

namespace {

/// A value of at least four digits that is meant in two places for the same other one is one slip, carried over.
bool sameSlip(const Cause &a, const Cause &b, const Quantities &quantities)
{
    if (a.repairs.empty() || b.repairs.empty())
        return false;
    const Repair &x = a.repairs.front();
    const Repair &y = b.repairs.front();
    const Quantity *p = quantities.find(x.figure);
    const Quantity *q = quantities.find(y.figure);
    return p && q && p->unit == q->unit && p->value == q->value && x.value == y.value && x.unit == y.unit &&
           std::abs(p->value.reduced().mantissa()) >= 1000;
}

} // namespace

void mergeSameSlips(std::vector<Cause> &causes, const Quantities &quantities, size_t most)
{
    for (size_t i = 0; i < causes.size(); ++i) {
        for (size_t j = i + 1; j < causes.size();) {
            if (!sameSlip(causes[i], causes[j], quantities)) {
                ++j;
                continue;
            }
            Cause &whole = causes[i];
            Repair &best = whole.repairs.front();
            const Repair other = causes[j].repairs.front();
            whole.relations.insert(whole.relations.end(), causes[j].relations.begin(), causes[j].relations.end());
            std::ranges::sort(whole.relations);
            best.repairs += other.repairs;
            best.also.push_back(other.figure);
            best.also.insert(best.also.end(), other.also.begin(), other.also.end());
            whole.repairs.insert(whole.repairs.begin() + 1, other);
            whole.repairs.resize(std::min(whole.repairs.size(), most), Repair());
            whole.cut = whole.cut || causes[j].cut;
            causes.erase(causes.begin() + static_cast<std::ptrdiff_t>(j));
        }
    }
}

} // namespace gouji
