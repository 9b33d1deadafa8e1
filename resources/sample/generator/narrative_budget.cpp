// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "narrative.h"

namespace gouji::sample {

QString Narrative::change(const QString &name, Decimal now, Decimal before)
{
    const Decimal delta = minus(now, before);
    const bool less = delta.isNegative();
    // A zero base has no rate; by convention the first spending is a growth of 100 %.
    QString rate = percent(delta.magnitude(), before);
    if (before.isZero() && !now.isZero())
        rate = QStringLiteral("100.00");
    return t(name + QStringLiteral(".word"), less ? QStringLiteral("减少") : QStringLiteral("增加")) +
           t(name + QStringLiteral(".change"), wan(delta.magnitude())) + QStringLiteral("万元，") +
           (less ? QStringLiteral("下降") : QStringLiteral("增长")) + t(name + QStringLiteral(".growth"), rate) + u'%';
}

QString Narrative::variance(const QString &name, const QString &what, Decimal plan, Decimal real)
{
    return QStringLiteral("%1%2万元，决算数%3万元，预决算差异率%4%")
        .arg(what, t(name + QStringLiteral(".plan"), wan(plan)), t(name + QStringLiteral(".real"), wan(real)),
             t(name + QStringLiteral(".variance"), percent(minus(real, plan), plan)));
}

void Narrative::partTwo()
{
    part(QStringLiteral("第二部分 单位决算情况说明"));
    overall();
    incomeAndSpending();
    appropriation();
    general();
    generalItems();
    basic();
    otherBudgets();
    hospitality();
    hospitalityDetails();
    hospitalityPlan();
    other();
    performance();
}

void Narrative::overall()
{
    const Accounts &a = m_accounts;
    heading(QStringLiteral("一、收入支出决算总体情况说明"));
    say(QStringLiteral("%1年度收入总计%2万元，其中：本年收入合计%3万元，使用非财政拨款结余（含专用结余）0.00万元，"
                       "年初结转和结余%4万元。")
            .arg(year(), t(QStringLiteral("n1.in"), wan(a.total())),
                 t(QStringLiteral("n1.income"), wan(a.sum(&Item::income))),
                 t(QStringLiteral("n1.opening"), wan(a.opening()))));
    say(QStringLiteral("%1年度支出总计%2万元，其中：本年支出合计%3万元，结余分配0.00万元，年末结转和结余%4万元。")
            .arg(year(), t(QStringLiteral("n1.out"), wan(a.total())),
                 t(QStringLiteral("n1.spending"), wan(a.sum(&Item::spending))),
                 t(QStringLiteral("n1.closing"), wan(a.closing()))));
    say(QStringLiteral("收入支出总体与上年相比，%1，主要原因是：中小河流治理工程和水源地保护工程投入增加，"
                       "同时新增政府性基金安排的农村供水管网项目。")
            .arg(change(QStringLiteral("n1"), a.total(), a.totalBefore)));
}

void Narrative::incomeAndSpending()
{
    const Accounts &a = m_accounts;
    const Decimal income = a.sum(&Item::income);
    const auto share = [this](const QString &slot, Decimal part, Decimal whole) {
        return t(slot, percent(part, whole));
    };
    heading(QStringLiteral("二、收入决算情况说明"));
    const Decimal funded = a.sum(&Item::appropriation);
    const Decimal other = a.sum(&Item::otherIncome);
    say(QStringLiteral(
            "本年收入%1万元，其中：财政拨款收入%2万元，占%3%；上级补助收入0.00万元，占0.00%；事业收入0.00万元，"
            "占0.00%；经营收入0.00万元，占0.00%；附属单位上缴收入0.00万元，占0.00%；其他收入%4万元，占%5%。")
            .arg(t(QStringLiteral("n2.total"), wan(income)), t(QStringLiteral("n2.funded"), wan(funded)),
                 share(QStringLiteral("n2.funded.share"), funded, income), t(QStringLiteral("n2.other"), wan(other)),
                 share(QStringLiteral("n2.other.share"), other, income)));
    heading(QStringLiteral("三、支出决算情况说明"));
    const Decimal spending = a.sum(&Item::spending);
    const Decimal basic = a.sum(&Item::basic);
    const Decimal project = minus(spending, basic);
    say(QStringLiteral(
            "本年支出%1万元，其中：基本支出%2万元，占%3%；项目支出%4万元，占%5%；上缴上级支出0.00万元，占0.00%；"
            "经营支出0.00万元，占0.00%；对附属单位补助支出0.00万元，占0.00%。")
            .arg(t(QStringLiteral("n3.total"), wan(spending)), t(QStringLiteral("n3.basic"), wan(basic)),
                 share(QStringLiteral("n3.basic.share"), basic, spending),
                 t(QStringLiteral("n3.project"), wan(project)),
                 share(QStringLiteral("n3.project.share"), project, spending)));
}

void Narrative::appropriation()
{
    const Accounts &a = m_accounts;
    heading(QStringLiteral("四、财政拨款收入支出决算总体情况说明"));
    say(QStringLiteral("%1年度财政拨款收入总计%2万元，其中：年初财政拨款结转和结余%3万元，本年财政拨款收入%4万元。"
                       "财政拨款支出总计%5万元，其中：年末财政拨款结转和结余%6万元，本年财政拨款支出%7万元。")
            .arg(year(), wan(a.appropriationTotal()), wan(a.appropriationOpening()), wan(a.sum(&Item::appropriation)),
                 wan(a.appropriationTotal()), wan(a.appropriationClosing()),
                 t(QStringLiteral("n4.spent"), wan(a.appropriationSpent()))));
    say(QStringLiteral(
            "财政拨款收入支出总体与上年相比，%1，主要原因是：中小河流治理二期工程列入当年预算，工程建设拨款增加。"
            "与年初预算相比，%2，主要原因是：年中追加水毁设施修复和水源地保护资金。")
            .arg(change(QStringLiteral("n4"), a.appropriationTotal(), a.appropriationBefore),
                 variance(QStringLiteral("n4"), QStringLiteral("年初预算数"), plus(a.budgetGeneral, a.budgetFund),
                          a.appropriationTotal())));
}

void Narrative::general()
{
    const Accounts &a = m_accounts;
    const Decimal total = a.sum(&Item::general);
    heading(QStringLiteral("五、一般公共预算财政拨款支出决算情况说明"));
    subheading(QStringLiteral("（一）一般公共预算财政拨款支出决算总体情况"));
    say(QStringLiteral(
            "%1年度一般公共预算财政拨款支出%2万元，占本年支出合计的%3%。与上年相比，%4，主要原因是：中小河流治理、"
            "水源地隔离防护和防汛抢险支出增加。与年初预算相比，%5，主要原因是：年中追加水毁设施修复补助和工程进度款。")
            .arg(year(), t(QStringLiteral("n5.total"), wan(total)),
                 t(QStringLiteral("n5.share"), percent(total, a.sum(&Item::spending))),
                 change(QStringLiteral("n5"), total, a.sum(&Item::before)),
                 variance(QStringLiteral("n5"), QStringLiteral("年初预算数"), a.budgetGeneral, total)));
    subheading(QStringLiteral("（二）一般公共预算财政拨款支出决算结构情况"));
    int number = 0;
    for (const QString &prefix : a.prefixes(3)) {
        const Decimal part = a.sum(&Item::general, prefix);
        if (part.isZero())
            continue;
        const QString slot = QStringLiteral("n5.%1").arg(prefix);
        say(QStringLiteral("%1. %2（类）%3万元，占%4%。")
                .arg(++number)
                .arg(nameOf(prefix), t(slot, wan(part)), t(slot + QStringLiteral(".share"), percent(part, total))));
    }
}

void Narrative::generalItems()
{
    subheading(QStringLiteral("（三）一般公共预算财政拨款支出决算具体情况"));
    int number = 0;
    for (const Item &item : m_accounts.items) {
        if (item.general().isZero() && item.before.isZero())
            continue;
        const QString slot = QStringLiteral("n5.%1").arg(item.code);
        say(QStringLiteral("%1. %2（类）%3（款）%4（项）：支出决算数为%5万元，比上年决算%6，主要原因是：%7。")
                .arg(++number)
                .arg(nameOf(item.code.left(3)), nameOf(item.code.left(5)), item.name, t(slot, wan(item.general())),
                     change(slot, item.general(), item.before), item.reason));
    }
}

void Narrative::basic()
{
    const Accounts &a = m_accounts;
    const auto names = [](const QList<Economic> &list) {
        QStringList result;
        for (const Economic &economic : list)
            result.append(economic.name);
        return result.join(u'、');
    };
    heading(QStringLiteral("六、一般公共预算财政拨款基本支出决算情况说明"));
    say(QStringLiteral("%1年度一般公共预算财政拨款基本支出%2万元，其中：人员经费%3万元，包括：%4。")
            .arg(year(), t(QStringLiteral("n6.total"), wan(a.sum(&Item::basic))),
                 t(QStringLiteral("n6.staff"), wan(Accounts::sum(a.staff))), names(a.staff)));
    say(QStringLiteral("公用经费%1万元，包括：%2。")
            .arg(t(QStringLiteral("n6.running"), wan(Accounts::sum(a.running))), names(a.running)));
}

} // namespace gouji::sample
