// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/relationterm.h"

namespace gouji {

std::optional<Decimal> valueOf(const Term &term, bool inYuan)
{
    const Decimal v = term.sign < 0 ? term.quantity.value.negated() : term.quantity.value;
    return inYuan ? v.shifted(powerOfYuan(term.quantity.unit)) : std::optional(v);
}

Outcome notChecked(const QString &reason)
{
    Outcome out;
    out.reason = reason;
    return out;
}

Outcome tooLarge() { return notChecked(QStringLiteral("数值超出计算范围")); }

} // namespace gouji
