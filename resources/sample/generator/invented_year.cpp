// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invented figures. County, bureau, projects and reasons exist nowhere; classification names are the official ones.
#include "accounts.h"

namespace gouji::sample {

namespace {

QList<Economic> staffCosts()
{
    return {
        {QStringLiteral("30101"), QStringLiteral("基本工资"), yuan("1862417.00")},
        {QStringLiteral("30102"), QStringLiteral("津贴补贴"), yuan("1435682.60")},
        {QStringLiteral("30103"), QStringLiteral("奖金"), yuan("1206384.00")},
        {QStringLiteral("30108"), QStringLiteral("机关事业单位基本养老保险缴费"), yuan("612843.52")},
        {QStringLiteral("30109"), QStringLiteral("职业年金缴费"), yuan("148207.36")},
        {QStringLiteral("30110"), QStringLiteral("职工基本医疗保险缴费"), yuan("296518.40")},
        {QStringLiteral("30111"), QStringLiteral("公务员医疗补助缴费"), yuan("84733.92")},
        {QStringLiteral("30112"), QStringLiteral("其他社会保障缴费"), yuan("41276.18")},
        {QStringLiteral("30113"), QStringLiteral("住房公积金"), yuan("487926.00")},
        {QStringLiteral("30199"), QStringLiteral("其他工资福利支出"), yuan("318450.00")},
        {QStringLiteral("30302"), QStringLiteral("退休费"), yuan("96340.00")},
        {QStringLiteral("30304"), QStringLiteral("抚恤金"), yuan("187265.50")},
        {QStringLiteral("30305"), QStringLiteral("生活补助"), yuan("52800.00")},
        {QStringLiteral("30309"), QStringLiteral("奖励金"), yuan("3360.00")},
    };
}

QList<Economic> runningCosts()
{
    return {
        {QStringLiteral("30201"), QStringLiteral("办公费"), yuan("86412.35")},
        {QStringLiteral("30202"), QStringLiteral("印刷费"), yuan("18230.00")},
        {QStringLiteral("30205"), QStringLiteral("水费"), yuan("6471.80")},
        {QStringLiteral("30206"), QStringLiteral("电费"), yuan("41905.24")},
        {QStringLiteral("30207"), QStringLiteral("邮电费"), yuan("23618.60")},
        {QStringLiteral("30208"), QStringLiteral("取暖费"), yuan("97560.00")},
        {QStringLiteral("30211"), QStringLiteral("差旅费"), yuan("64382.50")},
        {QStringLiteral("30213"), QStringLiteral("维修（护）费"), yuan("35274.00")},
        {QStringLiteral("30215"), QStringLiteral("会议费"), yuan("9860.00")},
        {QStringLiteral("30216"), QStringLiteral("培训费"), yuan("14730.00")},
        {QStringLiteral("30217"), QStringLiteral("公务接待费"), yuan("12746.00")},
        {QStringLiteral("30228"), QStringLiteral("工会经费"), yuan("73150.16")},
        {QStringLiteral("30229"), QStringLiteral("福利费"), yuan("41238.00")},
        {QStringLiteral("30231"), QStringLiteral("公务用车运行维护费"), yuan("64835.27")},
        {QStringLiteral("30239"), QStringLiteral("其他交通费用"), yuan("228600.00")},
        {QStringLiteral("30299"), QStringLiteral("其他商品和服务支出"), yuan("58943.61")},
        {QStringLiteral("31002"), QStringLiteral("办公设备购置"), yuan("42680.00")},
    };
}

Item item(const char *code, QString name, Decimal basic, Decimal project, Decimal before, QString reason)
{
    Item result;
    result.code = QString::fromLatin1(code);
    result.name = std::move(name);
    result.basic = basic;
    result.project = project;
    result.before = before;
    result.reason = std::move(reason);
    return result;
}

Decimal costOf(const QList<Economic> &list, const char *code) { return Accounts::sum(list, QString::fromLatin1(code)); }

/// 项 paid from basic spending; 行政运行 takes what the others leave.
QList<Item> basicItems(const QList<Economic> &staff)
{
    const Decimal none(0, 2);
    return {
        item("2080501", QStringLiteral("行政单位离退休"), costOf(staff, "30302"), none, yuan("88105.00"),
             QStringLiteral("新增退休干部两名，退休干部生活补贴标准提高，退休费支出增加")),
        item("2080505", QStringLiteral("机关事业单位基本养老保险缴费支出"), costOf(staff, "30108"), none,
             yuan("581476.80"), QStringLiteral("在职人员缴费工资基数上调，单位缴费部分增加")),
        item("2080506", QStringLiteral("机关事业单位职业年金缴费支出"), costOf(staff, "30109"), none, yuan("214390.08"),
             QStringLiteral("上年集中为退休干部做实职业年金，本年做实人数减少")),
        item("2080801", QStringLiteral("死亡抚恤"), costOf(staff, "30304"), none, none,
             QStringLiteral("本年发放一次性抚恤金，上年没有此项支出，抚恤支出增加")),
        item("2101101", QStringLiteral("行政单位医疗"), costOf(staff, "30110"), none, yuan("281264.00"),
             QStringLiteral("医疗保险缴费基数随工资调整，医疗缴费支出增加")),
        item("2101103", QStringLiteral("公务员医疗补助"), costOf(staff, "30111"), none, yuan("86120.64"),
             QStringLiteral("年内调出人员较多，参加补助的人数减少")),
    };
}

QList<Item> waterItems(Decimal administration)
{
    const Decimal none(0, 2);
    QList<Item> items = {
        item("2130301", QStringLiteral("行政运行"), administration, none, yuan("5627314.92"),
             QStringLiteral("在职人员工资晋级晋档，河湖巡查交通补贴增加")),
        item("2130302", QStringLiteral("一般行政管理事务"), none, yuan("538216.40"), yuan("603180.00"),
             QStringLiteral("压减一般性业务经费，汛前宣传和资料印制支出减少")),
        item("2130305", QStringLiteral("水利工程建设"), none, yuan("6842150.73"), yuan("5236480.00"),
             QStringLiteral("中小河流治理二期工程开工，工程款支出增加")),
        item("2130306", QStringLiteral("水利工程运行与维护"), none, yuan("3158724.00"), yuan("2904615.30"),
             QStringLiteral("新接管两处提水泵站，维修养护支出增加")),
        item("2130311", QStringLiteral("水资源节约管理与保护"), none, yuan("1427385.60"), yuan("1540200.00"),
             QStringLiteral("取水计量设施更新改造基本完成，设备采购减少")),
        item("2130314", QStringLiteral("防汛"), none, yuan("986540.25"), yuan("742318.06"),
             QStringLiteral("主汛期强降水场次多，防汛物资补充和抢险支出增加")),
        item("2130315", QStringLiteral("抗旱"), none, none, yuan("352000.00"),
             QStringLiteral("本年来水较好，未安排抗旱应急送水支出")),
        item("2130399", QStringLiteral("其他水利支出"), none, yuan("214730.00"), yuan("198450.00"),
             QStringLiteral("增加水利普查成果整编任务，整编费用增加")),
        item("2130504", QStringLiteral("农村基础设施建设"), none, yuan("2415960.00"), yuan("2780300.00"),
             QStringLiteral("部分村级供水管网项目在上年完工结算，建设支出减少")),
    };
    items[2].openGeneral = yuan("412600.00");
    items[3].closeGeneral = yuan("286500.00");
    items[7].other = yuan("365812.44");
    items[7].openOther = yuan("52310.66");
    items[7].closeOther = yuan("86498.22");
    return items;
}

} // namespace

Accounts inventedYear()
{
    Accounts a;
    const Decimal none(0, 2);
    a.body = QStringLiteral("苇川县水利局");
    a.year = 2024;
    a.staff = staffCosts();
    a.running = runningCosts();
    const Decimal housing = costOf(a.staff, "30113");
    a.items = basicItems(a.staff);
    Decimal administration = plus(Accounts::sum(a.staff), Accounts::sum(a.running));
    for (const Item &basic : std::as_const(a.items))
        administration = minus(administration, basic.basic);
    administration = minus(administration, housing);
    a.items.append(item("2110302", QStringLiteral("水体"), none, yuan("1286400.00"), yuan("964250.00"),
                        QStringLiteral("水源地隔离防护工程按进度结算，污染防治支出增加")));
    Item land = item("2120804", QStringLiteral("农村基础设施建设支出"), none, none, none, {});
    land.fund = yuan("1853276.00");
    land.openFund = yuan("96724.00");
    land.closeFund = yuan("143448.00");
    a.items.append(land);
    a.items.append(waterItems(administration));
    a.items.append(item("2210201", QStringLiteral("住房公积金"), housing, none, yuan("462318.00"),
                        QStringLiteral("公积金缴存基数调整，单位缴存部分增加")));
    a.items.append(item("2240703", QStringLiteral("自然灾害救灾补助"), none, yuan("400000.00"), none,
                        QStringLiteral("上级下达水毁设施修复补助，上年没有此项支出，救灾支出增加")));
    a.spent = {none, none, yuan("64835.27"), yuan("12746.00")};
    a.spentBefore = {none, none, yuan("68210.40"), yuan("13980.00")};
    a.planned = {none, none, yuan("70000.00"), yuan("15000.00")};
    a.totalBefore = yuan("25264730.18");
    a.appropriationBefore = yuan("24863512.40");
    a.runningBefore = yuan("948205.75");
    a.budgetGeneral = yuan("23680000.00");
    a.budgetFund = yuan("2000000.00");
    return a;
}

} // namespace gouji::sample
