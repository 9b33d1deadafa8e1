// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include <QMap>

namespace gouji::sample {

Decimal yuan(const char *digits)
{
    const auto value = Decimal::parse(QString::fromLatin1(digits));
    Q_ASSERT(value);
    return *value;
}

Decimal plus(Decimal a, Decimal b) { return gouji::sum(a, b).value(); }

Decimal minus(Decimal a, Decimal b) { return gouji::difference(a, b).value(); }

QString wan(Decimal amountInYuan) { return amountInYuan.shifted(-4).value().rounded(2).grouped(); }

QString percent(Decimal part, Decimal whole)
{
    if (whole.isZero())
        return QStringLiteral("0.00");
    return quotient(product(part, Decimal(100, 0)).value(), whole, 2).value().toString();
}

namespace {

template <typename Get> Decimal sumOver(const QList<Item> &items, const QString &prefix, Get get)
{
    Decimal result(0, 2);
    for (const Item &item : items) {
        if (item.code.startsWith(prefix))
            result = plus(result, get(item));
    }
    return result;
}

} // namespace

Decimal Accounts::sum(Part part, const QString &prefix) const
{
    return sumOver(items, prefix, [part](const Item &item) { return (item.*part)(); });
}

Decimal Accounts::sum(Field field, const QString &prefix) const
{
    return sumOver(items, prefix, [field](const Item &item) { return item.*field; });
}

Decimal Accounts::sum(const QList<Economic> &list, const QString &prefix)
{
    Decimal result(0, 2);
    for (const Economic &economic : list) {
        if (economic.code.startsWith(prefix))
            result = plus(result, economic.amount);
    }
    return result;
}

Decimal Accounts::opening() const { return plus(appropriationOpening(), sum(&Item::openOther)); }

Decimal Accounts::closing() const { return plus(appropriationClosing(), sum(&Item::closeOther)); }

QStringList Accounts::prefixes(int digits) const
{
    QStringList result;
    for (const Item &item : items) {
        const QString prefix = item.code.left(digits);
        if (!result.contains(prefix))
            result.append(prefix);
    }
    return result;
}

QString nameOf(const QString &code)
{
    static const QMap<QString, QString> names = {
        {QStringLiteral("208"), QStringLiteral("社会保障和就业支出")},
        {QStringLiteral("20805"), QStringLiteral("行政事业单位养老支出")},
        {QStringLiteral("20808"), QStringLiteral("抚恤")},
        {QStringLiteral("210"), QStringLiteral("卫生健康支出")},
        {QStringLiteral("21011"), QStringLiteral("行政事业单位医疗")},
        {QStringLiteral("211"), QStringLiteral("节能环保支出")},
        {QStringLiteral("21103"), QStringLiteral("污染防治")},
        {QStringLiteral("212"), QStringLiteral("城乡社区支出")},
        {QStringLiteral("21208"), QStringLiteral("国有土地使用权出让收入安排的支出")},
        {QStringLiteral("213"), QStringLiteral("农林水支出")},
        {QStringLiteral("21303"), QStringLiteral("水利")},
        {QStringLiteral("21305"), QStringLiteral("巩固脱贫攻坚成果衔接乡村振兴")},
        {QStringLiteral("221"), QStringLiteral("住房保障支出")},
        {QStringLiteral("22102"), QStringLiteral("住房改革支出")},
        {QStringLiteral("224"), QStringLiteral("灾害防治及应急管理支出")},
        {QStringLiteral("22407"), QStringLiteral("自然灾害救灾及恢复重建支出")},
        {QStringLiteral("301"), QStringLiteral("工资福利支出")},
        {QStringLiteral("302"), QStringLiteral("商品和服务支出")},
        {QStringLiteral("303"), QStringLiteral("对个人和家庭的补助")},
        {QStringLiteral("310"), QStringLiteral("资本性支出")},
    };
    return names.value(code);
}

} // namespace gouji::sample
