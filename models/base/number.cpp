// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"

#include "base/text.h"

#include <QVarLengthArray>

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

/// Simple and inlined: numbers are short, and thousands of them are read again after an edit.
qsizetype positionOf(QChar c, QStringView text)
{
    const auto it = std::ranges::find(text, c);
    return it == text.end() ? -1 : it - text.begin();
}

/// Thousands separators stand before every third digit of the whole part, or nowhere.
bool separatorsFit(QStringView whole)
{
    const qsizetype first = positionOf(u',', whole);
    if (first < 0)
        return true;
    if (first == 0 || first > 3)
        return false;
    for (qsizetype i = first; i < whole.size(); i += 4) {
        if (whole[i] != u',' || i + 3 >= whole.size() || positionOf(u',', whole.mid(i + 1, 3)) >= 0)
            return false;
    }
    return (whole.size() - first) % 4 == 0;
}

/// No number has one: most cells that are none are told by their first character.
bool isIdeograph(QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; }

bool needsNoCleaning(QChar c) { return c.unicode() > u' ' && c.unicode() < 0x7f; }

} // namespace

std::optional<PrintedNumber> parseNumber(QStringView text)
{
    constexpr qsizetype longest = 64;
    if (text.isEmpty() || text.size() > longest || std::ranges::any_of(text, isIdeograph))
        return std::nullopt;
    const QString cleaned = std::ranges::all_of(text, needsNoCleaning) ? QString() : squashed(text);
    QStringView digits = cleaned.isNull() ? text : QStringView(cleaned);
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
        digits = digits.mid(1);
    } else if (digits.startsWith(u'+')) {
        digits = digits.mid(1);
    }
    if (digits.isEmpty() || !digits[0].isDigit())
        return std::nullopt;
    const qsizetype point = positionOf(u'.', digits);
    const QStringView whole = digits.left(point < 0 ? digits.size() : point);
    if (!separatorsFit(whole) || (point >= 0 && positionOf(u',', digits.mid(point)) >= 0))
        return std::nullopt;
    number.grouped = positionOf(u',', whole) >= 0;
    QVarLengthArray<QChar, longest> plain;
    std::ranges::copy_if(digits, std::back_inserter(plain), [](QChar c) { return c != u','; });
    const auto value = Decimal::parse(QStringView(plain.constData(), plain.size()));
    if (!value)
        return std::nullopt;
    number.value = negative ? value->negated() : *value;
    return number;
}

} // namespace gouji
