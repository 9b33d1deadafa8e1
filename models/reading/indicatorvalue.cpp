// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/indicatorvalue.h"

#include "base/text.h"

#include <QStringList>

#include <array>

namespace gouji {

namespace {

using Operator = IndicatorValue::Operator;
using Kind = IndicatorValue::Kind;

struct Sign {
    QStringView text;
    Operator op;
};

// Longer signs stand before those they begin with.
constexpr std::array signs{
    Sign{u">=", Operator::AtLeast},     Sign{u"=>", Operator::AtLeast},       Sign{u"≥", Operator::AtLeast},
    Sign{u"≧", Operator::AtLeast},      Sign{u"大于等于", Operator::AtLeast}, Sign{u"大于或等于", Operator::AtLeast},
    Sign{u"不少于", Operator::AtLeast}, Sign{u"不低于", Operator::AtLeast},   Sign{u"至少", Operator::AtLeast},
    Sign{u"<=", Operator::AtMost},      Sign{u"=<", Operator::AtMost},        Sign{u"≤", Operator::AtMost},
    Sign{u"≦", Operator::AtMost},       Sign{u"小于等于", Operator::AtMost},  Sign{u"小于或等于", Operator::AtMost},
    Sign{u"不超过", Operator::AtMost},  Sign{u"不高于", Operator::AtMost},    Sign{u"不多于", Operator::AtMost},
    Sign{u"==", Operator::Equal},       Sign{u"=", Operator::Equal},          Sign{u"﹦", Operator::Equal},
    Sign{u"等于", Operator::Equal},     Sign{u">", Operator::More},           Sign{u"大于", Operator::More},
    Sign{u"超过", Operator::More},      Sign{u"高于", Operator::More},        Sign{u"<", Operator::Less},
    Sign{u"小于", Operator::Less},      Sign{u"低于", Operator::Less},
};

constexpr std::array<QStringView, 22> answers{
    u"是",     u"否",   u"有",     u"无",   u"达标",   u"未达标", u"不达标", u"完成", u"未完成", u"已完成", u"合格",
    u"不合格", u"通过", u"未通过", u"达成", u"未达成", u"符合",   u"不符合", u"到位", u"未到位", u"实现",   u"未实现"};

Operator takeSign(QString &text)
{
    for (const Sign &sign : signs) {
        if (text.startsWith(sign.text)) {
            text.remove(0, sign.text.size());
            return sign.op;
        }
    }
    return Operator::None;
}

/// Digits with separators and one point at the front of text; they are removed.
std::optional<Decimal> takeNumber(QString &text)
{
    qsizetype end = text.startsWith(u'-') ? 1 : 0;
    bool point = false;
    while (end < text.size()) {
        const QChar c = text[end];
        if (c == u'.' && !point && end + 1 < text.size() && text[end + 1].isDigit())
            point = true;
        else if (!c.isDigit() && !(c == u',' && !point && end > 0 && end + 3 < text.size() && text[end + 1].isDigit()))
            break;
        ++end;
    }
    QString digits = text.left(end);
    digits.remove(u',');
    const auto number = Decimal::parse(digits);
    if (number)
        text.remove(0, end);
    return number;
}

bool isRangeSign(QChar c)
{
    return c == u'-' || c == u'~' || c == u'—' || c == u'–' || c == u'至' || c == u'±' || c == u'到';
}

/// What may follow a number as its unit: letters, ideographs, % and "/", but no further digits and no sentence.
bool isUnit(QStringView text)
{
    constexpr qsizetype longest = 8;
    if (text.size() > longest)
        return false;
    for (const QChar c : text) {
        const bool mark = c == u'%' || c == u'‰' || c == u'/' || c == u'(' || c == u')' || c == u'、' || c == u'℃' ||
                          c == u'·' || c == u'²' || c == u'³';
        if (!c.isLetter() && !mark)
            return false;
    }
    return true;
}

/// 年[月[日]] with a tail such as 前, 底: number becomes year·10000 + month·100 + day (0 where not given).
bool readDate(QString rest, IndicatorValue &value)
{
    const auto year = takeNumber(rest);
    if (!year || year->scale() != 0 || year->mantissa() < 1990 || year->mantissa() > 2100 || !rest.startsWith(u'年'))
        return false;
    rest.remove(0, 1);
    qint64 date = year->mantissa() * 10000;
    if (const auto month = takeNumber(rest); month && rest.startsWith(u'月')) {
        rest.remove(0, 1);
        date += month->mantissa() * 100;
        if (const auto day = takeNumber(rest); day && rest.startsWith(u'日')) {
            rest.remove(0, 1);
            date += day->mantissa();
        }
    }
    static const QStringList tails{QString(),
                                   QStringLiteral("前"),
                                   QStringLiteral("底"),
                                   QStringLiteral("底前"),
                                   QStringLiteral("末"),
                                   QStringLiteral("末前"),
                                   QStringLiteral("以前"),
                                   QStringLiteral("之前"),
                                   QStringLiteral("后"),
                                   QStringLiteral("份")};
    if (!tails.contains(rest))
        return false;
    value.kind = Kind::Date;
    value.number = Decimal(date, 0);
    value.unit = rest;
    return true;
}

bool readNumber(QString rest, IndicatorValue &value)
{
    const auto number = takeNumber(rest);
    if (!number)
        return false;
    value.number = number;
    QString between = rest;
    qsizetype sign = 0;
    while (sign < between.size() && !isRangeSign(between[sign]) && sign <= 4)
        ++sign;
    if (sign < between.size() && isRangeSign(between[sign]) && isUnit(between.left(sign))) {
        const bool plusMinus = between[sign] == u'±';
        QString upper = between.mid(sign + 1);
        if (const auto end = takeNumber(upper); end && isUnit(upper)) {
            value.kind = Kind::Range;
            value.number = plusMinus ? difference(*number, *end) : number;
            value.upper = plusMinus ? sum(*number, *end) : end;
            value.unit = upper.isEmpty() ? between.left(sign) : upper;
            return true;
        }
        return false;
    }
    if (!isUnit(rest))
        return false;
    static const QString atLeast = QStringLiteral("以上");
    static const QString atMost = QStringLiteral("以内");
    if (value.op == Operator::None && rest.endsWith(atLeast)) {
        value.op = Operator::AtLeast;
        rest.chop(atLeast.size());
    } else if (value.op == Operator::None && (rest.endsWith(atMost) || rest.endsWith(QStringLiteral("以下")))) {
        value.op = Operator::AtMost;
        rest.chop(atMost.size());
    }
    value.kind = Kind::Number;
    value.unit = rest;
    return true;
}

} // namespace

IndicatorValue parseIndicatorValue(const QString &text)
{
    IndicatorValue value;
    value.text = text;
    QString rest = squashed(text);
    static const QStringList nothing{QString(), QStringLiteral("-"), QStringLiteral("—"), QStringLiteral("--"),
                                     QStringLiteral("/")};
    if (nothing.contains(rest))
        return value;
    value.op = takeSign(rest);
    if (readDate(rest, value) || readNumber(rest, value))
        return value;
    value.number.reset();
    value.upper.reset();
    value.unit.clear();
    value.kind = std::ranges::find(answers, QStringView(rest)) != answers.end() ? Kind::Boolean : Kind::Text;
    return value;
}

IndicatorValue parseIndicatorValue(const QString &text, const QString &relation, const QString &unit)
{
    IndicatorValue printed = parseIndicatorValue(text);
    if (printed.kind != Kind::Number)
        return printed;
    QString sign;
    if (printed.op == Operator::None) {
        sign = squashed(relation);
        if (sign.startsWith(u"正向"))
            sign = QStringLiteral("≥");
        else if (sign.startsWith(u"反向") || sign.startsWith(u"负向") || sign.startsWith(u"逆向"))
            sign = QStringLiteral("≤");
        QString rest = sign;
        if (takeSign(rest) == Operator::None || !rest.isEmpty())
            sign.clear(); // "定量" says nothing
    }
    const QString behind = printed.unit.isEmpty() ? squashed(unit) : QString();
    if (sign.isEmpty() && behind.isEmpty())
        return printed;
    const QString whole = sign + squashed(text) + behind;
    IndicatorValue value = parseIndicatorValue(whole);
    return value.kind == Kind::Number && value.number == printed.number ? value : printed;
}

} // namespace gouji
