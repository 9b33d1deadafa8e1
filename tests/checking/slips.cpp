// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips.h"

#include "base/number.h"
#include "base/text.h"

#include <algorithm>
#include <vector>

namespace gouji {

namespace {

std::vector<qsizetype> digitPlaces(const QString &text)
{
    std::vector<qsizetype> out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isDigit())
            out.push_back(i);
    }
    return out;
}

} // namespace

qsizetype below(std::mt19937 &random, qsizetype bound)
{
    return bound <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<unsigned>(bound));
}

QString withValue(const QString &like, Decimal value)
{
    return like.contains(u',') ? value.grouped() : value.toString();
}

QString transposed(const QString &text, std::mt19937 &random)
{
    const auto digits = digitPlaces(text);
    for (int attempt = 0; attempt < 8 && digits.size() > 1; ++attempt) {
        const auto i = static_cast<size_t>(below(random, std::ssize(digits) - 1));
        QString out = text;
        std::swap(out[digits[i]], out[digits[i + 1]]);
        if (out != text && !(out.startsWith(u'0') && out.size() > 1 && out[1].isDigit()))
            return out;
    }
    return {};
}

QString dropped(const QString &text, std::mt19937 &random)
{
    const auto number = parseNumber(text);
    const qsizetype whole = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    const auto digits = digitPlaces(text.left(whole));
    if (!number || digits.size() < 2)
        return {};
    const auto at = digits[static_cast<size_t>(below(random, std::ssize(digits)))];
    QString plain = text;
    plain.remove(at, 1);
    const auto value = parseNumber(plain.remove(u','));
    return value && !plain.startsWith(u'0') ? withValue(text, value->value) : QString();
}

QString shifted(const QString &text, std::mt19937 &random)
{
    const auto number = parseNumber(text);
    if (!number || number->value.isZero())
        return {};
    constexpr int powers[] = {-2, -1, 1, 2};
    const auto value = number->value.shifted(powers[random() % 4]);
    if (!value)
        return {};
    const Decimal cut = value->rounded(number->value.scale());
    return cut.isZero() ? QString() : withValue(text, cut);
}

QString wrongSum(const QString &text, std::mt19937 &random)
{
    const auto number = parseNumber(text);
    if (!number || number->value.isZero())
        return {};
    const qint64 m = number->value.mantissa();
    const qint64 step = std::max<qint64>(std::max<qint64>(m < 0 ? -m : m, 100) / 97, 7 + (random() % 5));
    return withValue(text, Decimal(random() % 2 || m < step ? m + step : m - step, number->value.scale()));
}

QString appended(const QString &text, std::mt19937 &random)
{
    return text.contains(u'.') ? text + QChar(static_cast<char16_t>(u'1' + random() % 9)) : QString();
}

QString signLost(const QString &text, std::mt19937 &) { return text.startsWith(u'-') ? text.mid(1) : QString(); }

QString lookAlike(const QString &text, std::mt19937 &random)
{
    static const std::vector<std::pair<QChar, QChar>> pairs{{u'1', u'7'}, {u'3', u'8'}, {u'6', u'8'},
                                                            {u'0', u'8'}, {u'5', u'6'}, {u'6', u'9'}};
    const auto digits = digitPlaces(text);
    for (int attempt = 0; attempt < 8 && digits.size() > 1; ++attempt) {
        const auto at = digits[static_cast<size_t>(below(random, std::ssize(digits)))];
        const auto &[a, b] = pairs[static_cast<size_t>(below(random, std::ssize(pairs)))];
        QString out = text;
        if (text[at] == a || text[at] == b) {
            out[at] = text[at] == a ? b : a;
            if (!(out.startsWith(u'0') && out.size() > 1 && out[1].isDigit()))
                return out;
        }
    }
    return {};
}

bool plainNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u',' || c == u'.' || c == u'-'; });
}

bool sameNumber(const QString &a, const QString &b)
{
    const auto x = parseNumber(QString(a).remove(u'%'));
    const auto y = parseNumber(QString(b).remove(u'%'));
    return x && y ? x->value == y->value : squashed(a) == squashed(b);
}

} // namespace gouji
