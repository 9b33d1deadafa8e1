// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/amountquery.h"

#include "base/number.h"
#include "base/text.h"

#include <QString>

#include <utility>

namespace gouji {

std::vector<Decimal> printedValuesOf(QStringView query)
{
    QString digits = squashed(query);
    int power = -1; // no unit given: only as typed
    for (const auto &[word, p] :
         {std::pair{u"亿元", 8}, {u"百万元", 6}, {u"万元", 4}, {u"千元", 3}, {u"亿", 8}, {u"万", 4}, {u"元", 0}}) {
        if (digits.endsWith(QStringView(word))) {
            digits.chop(QStringView(word).size());
            power = p;
            break;
        }
    }
    const auto number = parseNumber(digits);
    if (!number || number->percent)
        return {};
    if (power < 0)
        return {number->value};
    std::vector<Decimal> values;
    for (const int printed : {0, 3, 4, 6, 8}) {
        if (const auto value = number->value.reduced().shifted(power - printed))
            values.push_back(*value);
    }
    return values;
}

} // namespace gouji
