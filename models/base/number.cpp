// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"

#include "base/text.h"

namespace gouji {

namespace {

/// Thousands separators stand before every third digit of the whole part, or nowhere.
bool separatorsFit(QStringView whole)
{
    const qsizetype first = whole.indexOf(u',');
    if (first < 0)
        return true;
    if (first == 0 || first > 3)
        return false;
    for (qsizetype i = first; i < whole.size(); i += 4) {
        if (whole[i] != u',' || i + 3 >= whole.size() || whole.mid(i + 1, 3).contains(u','))
            return false;
    }
    return (whole.size() - first) % 4 == 0;
}

} // namespace

std::optional<PrintedNumber> parseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    QString digits = squashed(text);
    if (digits.isEmpty())
        return std::nullopt;
    PrintedNumber number;
    if (digits.endsWith(u'%')) {
        number.percent = true;
        digits.chop(1);
    }
    bool negative = false;
    if (digits.startsWith(u'(') && digits.endsWith(u')')) {
        negative = true;
        digits = digits.mid(1, digits.size() - 2);
        if (digits.startsWith(u'-') || digits.startsWith(u'+') || digits.startsWith(u'−'))
            return std::nullopt;
    }
    if (digits.startsWith(u'−') || digits.startsWith(u'-')) {
        negative = true;
        digits.remove(0, 1);
    } else if (digits.startsWith(u'+')) {
        digits.remove(0, 1);
    }
    if (digits.isEmpty() || !digits[0].isDigit())
        return std::nullopt;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = QStringView(digits).left(point < 0 ? digits.size() : point);
    if (!separatorsFit(whole) || (point >= 0 && QStringView(digits).mid(point).contains(u',')))
        return std::nullopt;
    number.grouped = whole.contains(u',');
    digits.remove(u',');
    const auto value = Decimal::parse(digits);
    if (!value)
        return std::nullopt;
    number.value = negative ? value->negated() : *value;
    return number;
}

} // namespace gouji
