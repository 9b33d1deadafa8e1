// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "narrative.h"

namespace gouji::sample {

void Narrative::otherBudgets()
{
    const Accounts &a = m_accounts;
    heading(QStringLiteral("七、政府性基金预算财政拨款收入支出决算情况说明"));
    const Decimal opening = a.sum(&Item::openFund);
    const Decimal income = a.sum(&Item::fundIncome);
    say(QStringLiteral("%1年度政府性基金预算财政拨款收入总计%2万元，其中：年初结转和结余%3万元，本年收入%4万元。"
                       "政府性基金预算财政拨款支出总计%5万元，其中：年末结转和结余%6万元，本年支出%7万元。")
            .arg(year(), wan(plus(opening, income)), wan(opening), wan(income), wan(plus(opening, income)),
                 wan(a.sum(&Item::closeFund)), wan(a.sum(&Item::fund))));
    heading(QStringLiteral("八、国有资本经营预算财政拨款收入支出决算情况说明"));
    say(QStringLiteral(
        "本单位本年度无国有资本经营预算财政拨款收入、支出及结转和结余，国有资本经营预算财政拨款收入支出决算表"
        "为空表。"));
}

void Narrative::hospitality()
{
    const Hospitality &now = m_accounts.spent;
    const Hospitality &before = m_accounts.spentBefore;
    const auto share = [&](const QString &slot, Decimal part) { return t(slot, percent(part, now.total())); };
    heading(QStringLiteral("九、财政拨款“三公”经费支出决算情况说明"));
    say(QStringLiteral(
            "%1年度财政拨款“三公”经费支出%2万元，比上年%3，主要原因是：合并使用公务用车，压减接待批次，"
            "车辆运行和接待支出减少。其中：因公出国（境）费支出0.00万元，占0.00%，与上年持平；"
            "公务用车购置及运行维护费支出%4万元，占%5%，比上年%6，主要原因是：合并使用公务用车，燃油和维修费用减少；"
            "公务接待费支出%7万元，占%8%，比上年%9，主要原因是：落实过紧日子要求，压减接待批次。")
            .arg(year(), t(QStringLiteral("n9.total"), wan(now.total())),
                 change(QStringLiteral("n9"), now.total(), before.total()),
                 t(QStringLiteral("n9.cars"), wan(now.cars())), share(QStringLiteral("n9.cars.share"), now.cars()),
                 change(QStringLiteral("n9.cars"), now.cars(), before.cars()),
                 t(QStringLiteral("n9.reception"), wan(now.reception)),
                 share(QStringLiteral("n9.reception.share"), now.reception),
                 change(QStringLiteral("n9.reception"), now.reception, before.reception)));
}

void Narrative::hospitalityDetails()
{
    const Hospitality &now = m_accounts.spent;
    say(QStringLiteral("具体情况如下："));
    say(QStringLiteral(
        "因公出国（境）费支出0.00万元，开支内容包括：本单位没有安排因公出国（境）。单位全年安排的因公出国（境）"
        "团组0个，因公出国（境）0人次。"));
    say(QStringLiteral(
            "公务用车购置及运行维护费%1万元，其中：公务用车购置费0.00万元，公务用车运行维护费%2万元。"
            "公务用车运行维护费开支内容包括：工程巡查和防汛用车的燃油、保险、维修和过路费。公务用车购置数0辆，"
            "公务用车保有量3辆。国有资产占用情况中固定资产车辆3辆，与公务用车保有量一致，没有差异。")
            .arg(wan(now.cars()), wan(now.running)));
    say(QStringLiteral(
            "公务接待费%1万元，开支内容包括：工程检查和业务交流的工作用餐。单位全年安排的国内公务接待14批次，"
            "118人次。")
            .arg(wan(now.reception)));
}

void Narrative::hospitalityPlan()
{
    const Hospitality &now = m_accounts.spent;
    const Hospitality &plan = m_accounts.planned;
    const QString all = QStringLiteral("全年预算数");
    say(QStringLiteral("与全年预算相比，财政拨款“三公”经费支出%1，主要原因是：合并使用车辆和压减接待，支出小于预算。"
                       "其中：因公出国（境）费全年预算数0.00万元，决算数0.00万元，预决算差异率0.00%，没有差异。"
                       "公务用车购置费全年预算数0.00万元，决算数0.00万元，预决算差异率0.00%，没有差异。"
                       "公务用车运行维护费%2，主要原因是：合并使用公务用车，燃油和维修费用减少。"
                       "公务接待费%3，主要原因是：压减接待批次，接待支出减少。")
            .arg(variance(QStringLiteral("n9"), all, plan.total(), now.total()),
                 variance(QStringLiteral("n9.running"), all, plan.running, now.running),
                 variance(QStringLiteral("n9.reception"), all, plan.reception, now.reception)));
}

void Narrative::other()
{
    const Accounts &a = m_accounts;
    const Decimal running = Accounts::sum(a.running);
    heading(QStringLiteral("十、其他重要事项的情况说明"));
    subheading(QStringLiteral("（一）机关运行经费及公用经费支出情况"));
    say(QStringLiteral(
            "%1年度%2（行政单位和参照公务员法管理事业单位）机关运行经费支出%3万元，比上年%4，主要原因是：压缩会议、"
            "印刷和办公耗材开支，公用支出减少。")
            .arg(year(), a.body, t(QStringLiteral("n10.running"), wan(running)),
                 change(QStringLiteral("n10"), running, a.runningBefore)));
    subheading(QStringLiteral("（二）政府采购情况"));
    const Decimal goods = yuan("386420.00");
    const Decimal works = yuan("5174380.00");
    const Decimal services = yuan("728500.00");
    const Decimal total = plus(goods, plus(works, services));
    const Decimal medium = yuan("4836270.00");
    const Decimal small = yuan("3917600.00");
    say(QStringLiteral(
            "%1年度政府采购支出总额%2万元，其中：政府采购货物支出%3万元、政府采购工程支出%4万元、政府采购服务支出"
            "%5万元。授予中小企业合同金额%6万元，占政府采购支出总额的%7%，其中：授予小微企业合同金额%8万元，"
            "占政府采购支出总额的%9%。")
            .arg(year(), wan(total), wan(goods), wan(works), wan(services), wan(medium), percent(medium, total),
                 wan(small), percent(small, total)));
    subheading(QStringLiteral("（三）国有资产占用情况说明"));
    say(QStringLiteral(
            "截至%1年12月31日，房屋2,846.50平方米，价值412.36万元。车辆3辆，价值56.84万元，其中：副部（省）级及以上"
            "领导用车0辆、主要负责人用车0辆、机要通信用车0辆、应急保障用车2辆、执法执勤用车1辆、特种专业技术用车0辆、"
            "离退休干部服务用车0辆、其他用车0辆。单价100万元（含）以上设备（不含车辆）0台（套）。")
            .arg(year()));
}

void Narrative::performance()
{
    Decimal budget(0, 2);
    Decimal spent(0, 2);
    for (const Project &project : m_projects) {
        budget = plus(budget, project.budget);
        spent = plus(spent, project.spent);
    }
    heading(QStringLiteral("十一、预算绩效的情况说明"));
    say(QStringLiteral("根据预算绩效管理要求，本单位预算绩效评价项目%1个，全年预算数%2万元，全年执行数%3万元。"
                       "预算绩效管理取得的成效：一是沙柳河重点河段防洪能力提高，护岸工程在主汛期前完工；二是泵站和干渠"
                       "管护责任落实到人，"
                       "灌溉期供水平稳。发现的问题及原因：部分河段用地手续办理时间长，影响工程量完成。"
                       "下一步改进措施：提前会商用地手续，按月调度工程进度和资金支付。具体附项目支出绩效自评表。")
            .arg(m_projects.size())
            .arg(t(QStringLiteral("n11.budget"), wan(budget)), t(QStringLiteral("n11.spent"), wan(spent))));
    heading(QStringLiteral("十二、其他需说明的事项"));
    say(QStringLiteral("本单位没有其他需要说明的事项。"));
}

} // namespace gouji::sample
