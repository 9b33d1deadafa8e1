// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/numberscan.h"

#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace gouji {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

struct UnitWord {
    QStringView word;
    Unit unit;
};

// Longest first. Units of time are missing on purpose: a date or a duration is nothing to check.
constexpr std::array unitWords{
    UnitWord{u"个百分点", Unit::Percent},  UnitWord{u"个批次", Unit::Count},       UnitWord{u"百分点", Unit::Percent},
    UnitWord{u"平方公里", Unit::Count},    UnitWord{u"立方米", Unit::Count},       UnitWord{u"平方米", Unit::Count},
    UnitWord{u"台(套)", Unit::Count},      UnitWord{u"百万元", Unit::MillionYuan}, UnitWord{u"(台/套)", Unit::Count},
    UnitWord{u"台/套", Unit::Count},       UnitWord{u"(台,套)", Unit::Count},      UnitWord{u"人次", Unit::Count},
    UnitWord{u"批次", Unit::Count},        UnitWord{u"万元", Unit::WanYuan},       UnitWord{u"亿元", Unit::YiYuan},
    UnitWord{u"千元", Unit::ThousandYuan}, UnitWord{u"台套", Unit::Count},         UnitWord{u"公里", Unit::Count},
    UnitWord{u"公顷", Unit::Count},        UnitWord{u"团组", Unit::Count},         UnitWord{u"m2", Unit::Count},
    UnitWord{u"㎡", Unit::Count},          UnitWord{u"平米", Unit::Count},         UnitWord{u"元", Unit::Yuan},
    UnitWord{u"%", Unit::Percent},         UnitWord{u"‰", Unit::PerMille},         UnitWord{u"人", Unit::Count},
    UnitWord{u"批", Unit::Count},          UnitWord{u"个", Unit::Count},           UnitWord{u"辆", Unit::Count},
    UnitWord{u"台", Unit::Count},          UnitWord{u"套", Unit::Count},           UnitWord{u"件", Unit::Count},
    UnitWord{u"项", Unit::Count},          UnitWord{u"次", Unit::Count},           UnitWord{u"场", Unit::Count},
    UnitWord{u"户", Unit::Count},          UnitWord{u"家", Unit::Count},           UnitWord{u"处", Unit::Count},
    UnitWord{u"间", Unit::Count},          UnitWord{u"栋", Unit::Count},           UnitWord{u"种", Unit::Count},
    UnitWord{u"份", Unit::Count},          UnitWord{u"册", Unit::Count},           UnitWord{u"亩", Unit::Count},
    UnitWord{u"吨", Unit::Count},          UnitWord{u"分", Unit::Count},           UnitWord{u"倍", Unit::Count},
    UnitWord{u"名", Unit::Count},          UnitWord{u"位", Unit::Count},           UnitWord{u"所", Unit::Count},
    UnitWord{u"米", Unit::Count},          UnitWord{u"门", Unit::Count},           UnitWord{u"座", Unit::Count},
    UnitWord{u"篇", Unit::Count},          UnitWord{u"张", Unit::Count},           UnitWord{u"条", Unit::Count},
    UnitWord{u"株", Unit::Count},          UnitWord{u"棵", Unit::Count},           UnitWord{u"头", Unit::Count},
    UnitWord{u"盏", Unit::Count},          UnitWord{u"艘", Unit::Count},
};

/// Words that begin like a unit and are none: 3部分, 第2项目, 4人民代表…
bool isOtherWord(QStringView rest, QStringView unit)
{
    static constexpr std::array<QStringView, 18> others{u"个月", u"人民", u"人大", u"人员", u"分之", u"分钟",
                                                        u"分别", u"项目", u"项级", u"元月", u"次性", u"名称",
                                                        u"位于", u"家庭", u"门诊", u"头寸", u"条件", u"条例"};
    return unit.size() == 1 &&
           std::ranges::any_of(others, [rest](QStringView other) { return rest.startsWith(other); });
}

/// "附件3 100万元": the digit belongs to the word before.
bool followsLabel(const QString &t, int i) { return i > 0 && QStringView(u"表件第图号条款项章节(").contains(t[i - 1]); }

/// Digits with separators from i on; the end, or i when it is no number in our sense.
int endOfNumber(const FlatText &flat, int i)
{
    const QString &t = flat.text;
    const int size = flat.size();
    int j = i;
    while (j < size && isDigit(t[j]) && (j == i || !flat.gap[static_cast<size_t>(j)]))
        ++j;
    if (j - i <= 3) {
        // "2 300万元": a blank between the thousands.
        while (j > i && j + 2 < size && flat.gap[static_cast<size_t>(j)] && isDigit(t[j]) && isDigit(t[j + 1]) &&
               isDigit(t[j + 2]) && (j + 3 >= size || !isDigit(t[j + 3])) && !followsLabel(t, i))
            j += 3;
        while (j + 3 < size && t[j] == u',' && isDigit(t[j + 1]) && isDigit(t[j + 2]) && isDigit(t[j + 3]) &&
               (j + 4 >= size || !isDigit(t[j + 4])))
            j += 4;
    }
    const bool listNumber = i == 0 && j + 1 < size && flat.gap[static_cast<size_t>(j) + 1];
    if (j + 1 < size && t[j] == u'.' && isDigit(t[j + 1]) && !listNumber) {
        ++j;
        while (j < size && isDigit(t[j]))
            ++j;
    }
    return j;
}

bool isSign(const QString &t, int i)
{
    if (i < 0 || (t[i] != u'-' && t[i] != u'−'))
        return false;
    return i == 0 || !(t[i - 1].isDigit() || t[i - 1].unicode() < 0x80) || t[i - 1] == u',' || t[i - 1] == u':' ||
           t[i - 1] == u'(';
}

/// What counts as money without 元: "0.39万（含…", "870万,"
bool endsAfterWan(const QString &t, int i)
{
    static const QString closers = QStringLiteral(",。;:、()!?");
    return i >= t.size() || closers.contains(t[i]) || t[i] == u'其' || t[i] == u'左' || t[i] == u'以';
}

/// "900余个", "1,000多家", "193万平方米", "3.5万余人": about how many, in ten thousands.
std::optional<ScannedNumber> roughCount(const QString &t, ScannedNumber number)
{
    int i = number.to;
    const auto take = [&](QStringView any) {
        const bool has = i < t.size() && any.contains(t[i]);
        i += has ? 1 : 0;
        return has;
    };
    const bool rough = take(u"余多");
    const bool wan = take(u"万");
    take(u"余多");
    const QStringView rest = QStringView(t).mid(i);
    const auto word = std::ranges::find_if(unitWords, [&](const UnitWord &u) {
        return u.unit == Unit::Count && rest.startsWith(u.word) && !isOtherWord(rest, u.word);
    });
    if ((!rough && !wan) || word == unitWords.end() || (wan && word->word == u"分"))
        return std::nullopt;
    number.unit = Unit::Count;
    number.unitText = (wan ? QStringLiteral("万") : QString()) + word->word.toString();
    number.end = i + static_cast<int>(word->word.size());
    return number;
}

std::optional<ScannedNumber> withUnit(const QString &t, int from, int to)
{
    ScannedNumber number;
    number.from = from;
    number.to = to;
    if (to < t.size() && QStringView(u"余多万").contains(t[to])) {
        if (auto rough = roughCount(t, number))
            return rough;
    }
    const QStringView rest = QStringView(t).mid(to);
    for (const UnitWord &word : unitWords) {
        if (!rest.startsWith(word.word) || isOtherWord(rest, word.word))
            continue;
        number.unit = word.unit;
        number.unitText = word.word.toString();
        number.end = to + static_cast<int>(word.word.size());
        if (word.unit == Unit::Yuan && number.end < t.size() && t[number.end] == u'/')
            return std::nullopt; // a price per piece
        return number;
    }
    if (rest.startsWith(u'万') && endsAfterWan(t, to + 1)) {
        number.unit = Unit::WanYuan;
        number.unitText = QStringLiteral("万");
        number.end = to + 1;
        number.barePrefix = true;
        return number;
    }
    return std::nullopt;
}

bool isOrdinal(const FlatText &flat, int i)
{
    if (i == 0)
        return false;
    const QChar c = flat.text[i - 1];
    return c == u'第' || c == u'〔' || c == u'[' || c == u'号' || (c == u'.' && !flat.gap[static_cast<size_t>(i)]) ||
           (c.unicode() < 0x80 && c.isLetter());
}

/// End of a page number such as "— 12 —" that a page break left in a sentence; i when there is none.
int endOfPageNumber(QStringView text, int i)
{
    static const QString dashes = QStringLiteral("-—–─－");
    const auto blanks = [&](int j) {
        while (j < text.size() && text[j].isSpace())
            ++j;
        return j;
    };
    if (!dashes.contains(text[i]) || (i > 0 && text[i - 1].isDigit()))
        return i;
    const int first = blanks(i + 1);
    int j = first;
    while (j < text.size() && isDigit(text[j]))
        ++j;
    if (j == first || j > first + 3)
        return i;
    j = blanks(j);
    return j < text.size() && dashes.contains(text[j]) && (j + 1 >= text.size() || !text[j + 1].isDigit()) ? j + 1 : i;
}

QChar flatCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xff01 && u <= 0xff5e)
        return QChar(static_cast<char16_t>(u - 0xff01 + 0x21));
    if (u < 0x2e80 || u > 0xfaff || (u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3000 && u < 0x3100))
        return c;
    const QString one = normalised(QStringView(&c, 1));
    return one.size() == 1 ? one[0] : c;
}

/// "占76.23;" and "支出决算为4.19。": a number whose unit was lost where a rate or an amount is due. The amount has the
/// unit of the one before it.
std::optional<ScannedNumber> withoutUnit(const QString &t, int from, int to, const std::vector<ScannedNumber> &before)
{
    static const QStringList rates{QStringLiteral("占"),   QStringLiteral("占比"), QStringLiteral("增长"),
                                   QStringLiteral("下降"), QStringLiteral("降低"), QStringLiteral("预算的")};
    static const QStringList amounts{QStringLiteral("决算为"), QStringLiteral("决算数为"), QStringLiteral("预算为"),
                                     QStringLiteral("预算数为")};
    const QStringView left = QStringView(t).first(from);
    const auto ends = [&](const QString &cue) { return left.endsWith(cue); };
    if (to >= t.size() || !QStringView(u"。;,").contains(t[to]))
        return std::nullopt;
    ScannedNumber number;
    number.from = from;
    number.to = number.end = to;
    if (std::ranges::any_of(rates, ends)) {
        number.unit = Unit::Percent;
        return number;
    }
    const auto amount =
        std::find_if(before.rbegin(), before.rend(), [](const ScannedNumber &n) { return isAmount(n.unit); });
    if (amount == before.rend() || std::ranges::none_of(amounts, ends))
        return std::nullopt;
    number.unit = amount->unit;
    return number;
}

/// "分别为12.50、13.50万元": the numbers before one with a unit of money or a percentage have the same.
void shareUnit(std::vector<ScannedNumber> &bare, const ScannedNumber &number, std::vector<ScannedNumber> &out)
{
    if (!isAmount(number.unit) && !isRate(number.unit))
        return;
    for (ScannedNumber &part : bare) {
        part.unit = number.unit;
        part.unitText = number.unitText;
        out.push_back(part);
    }
}

} // namespace

FlatText flattened(QStringView text)
{
    static const QString dropped = QStringLiteral("“”‘’\"'*\u200b\ufeff\u00ad");
    FlatText flat;
    flat.text.reserve(text.size());
    flat.at.reserve(static_cast<size_t>(text.size()) + 1);
    flat.gap.reserve(static_cast<size_t>(text.size()) + 1);
    bool gap = false;
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            gap = true;
            continue;
        }
        if (dropped.contains(c))
            continue;
        if (const int end = endOfPageNumber(text, i); end > i) {
            i = end - 1;
            continue;
        }
        flat.text.append(flatCharacter(c));
        flat.at.push_back(i);
        flat.gap.push_back(gap);
        gap = false;
    }
    flat.at.push_back(static_cast<int>(text.size()));
    flat.gap.push_back(gap);
    return flat;
}

std::vector<ScannedNumber> numbersOf(const FlatText &flat)
{
    std::vector<ScannedNumber> out;
    std::vector<ScannedNumber> bare; // side by side, the unit comes behind the last of them
    const QString &t = flat.text;
    int i = 0;
    while (i < flat.size()) {
        if (!isDigit(t[i])) {
            ++i;
            continue;
        }
        const int end = endOfNumber(flat, i);
        const int from = isSign(t, i - 1) ? i - 1 : i;
        if (!bare.empty() && from != bare.back().to + 1)
            bare.clear();
        QString digits = t.mid(from, end - from);
        digits.remove(u',');
        digits.replace(u'−', u'-');
        const auto value = isOrdinal(flat, i) ? std::nullopt : Decimal::parse(digits);
        auto number = value ? withUnit(t, from, end) : std::nullopt;
        if (value && !number && digits.contains(u'.'))
            number = withoutUnit(t, from, end, out);
        if (number) {
            number->value = *value;
            shareUnit(bare, *number, out);
            out.push_back(*number);
            bare.clear();
        } else if (value && digits.contains(u'.') && end + 1 < t.size() && isDigit(t[end + 1]) &&
                   QStringView(u"、,和").contains(t[end])) {
            ScannedNumber part;
            part.from = from;
            part.to = part.end = end;
            part.value = *value;
            bare.push_back(part);
        }
        i = std::max(end, i + 1);
    }
    return out;
}

} // namespace gouji
