// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unit.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

struct Name {
    QStringView word;
    Unit unit;
};

constexpr std::array names{
    Name{u"元", Unit::Yuan},          Name{u"人民币元", Unit::Yuan},      Name{u"千元", Unit::ThousandYuan},
    Name{u"万元", Unit::WanYuan},     Name{u"人民币万元", Unit::WanYuan}, Name{u"百万元", Unit::MillionYuan},
    Name{u"亿元", Unit::YiYuan},      Name{u"%", Unit::Percent},          Name{u"％", Unit::Percent},
    Name{u"个百分点", Unit::Percent}, Name{u"‰", Unit::PerMille},
};

constexpr std::array<QStringView, 66> counters{
    u"人",   u"人次",   u"批次",     u"批",   u"个",   u"辆", u"台",   u"台套",   u"台(套)", u"套",     u"件",
    u"条",   u"项",     u"次",       u"场",   u"期",   u"户", u"家",   u"处",     u"间",     u"栋",     u"层",
    u"种",   u"张",     u"份",       u"册",   u"本",   u"篇", u"箱",   u"块",     u"盏",     u"棵",     u"亩",
    u"公顷", u"平方米", u"平方公里", u"米",   u"公里", u"吨", u"千克", u"升",     u"立方米", u"千瓦时", u"TB",
    u"GB",   u"M",      u"分",       u"分钟", u"小时", u"天", u"日",   u"工作日", u"周",     u"月",     u"个月",
    u"季度", u"秒",     u"毫秒",     u"名",   u"位",   u"所", u"部",   u"组",     u"支",     u"岁",     u"倍",
};

} // namespace

std::optional<Unit> unitOf(QStringView word)
{
    if (const auto it = std::ranges::find(names, word, &Name::word); it != names.end())
        return it->unit;
    if (std::ranges::find(counters, word) != counters.end())
        return Unit::Count;
    return std::nullopt;
}

QString unitName(Unit unit)
{
    static const auto made = [] { // every figure of a table has one: they share it
        std::array<QString, names.size()> words;
        std::ranges::transform(names, words.begin(), [](const Name &name) { return name.word.toString(); });
        return words;
    }();
    const auto it = std::ranges::find(names, unit, &Name::unit);
    return it == names.end() ? QString() : made[static_cast<size_t>(it - names.begin())];
}

} // namespace gouji
