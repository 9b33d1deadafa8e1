// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

namespace gouji::sample {

namespace {

using Row = QList<Cell>;

Sheet frame(const Accounts &accounts, const QString &number, const QString &title)
{
    Sheet sheet;
    sheet.number = number;
    sheet.title = title;
    sheet.left = QStringLiteral("编制单位：") + accounts.body;
    sheet.right = QStringLiteral("单位：万元");
    return sheet;
}

QString blankZero(Decimal value) { return value.isZero() ? QString() : wan(value); }

Cell strong(const QString &text) { return {text, Cell::Align::Centre, 1, 1, true, 0, {}}; }

} // namespace

QList<FunctionRow> functionRows()
{
    static const QStringList titles = {
        QStringLiteral("一、一般公共服务支出"),
        QStringLiteral("二、外交支出"),
        QStringLiteral("三、国防支出"),
        QStringLiteral("四、公共安全支出"),
        QStringLiteral("五、教育支出"),
        QStringLiteral("六、科学技术支出"),
        QStringLiteral("七、文化旅游体育与传媒支出"),
        QStringLiteral("八、社会保障和就业支出"),
        QStringLiteral("九、卫生健康支出"),
        QStringLiteral("十、节能环保支出"),
        QStringLiteral("十一、城乡社区支出"),
        QStringLiteral("十二、农林水支出"),
        QStringLiteral("十三、交通运输支出"),
        QStringLiteral("十四、资源勘探工业信息等支出"),
        QStringLiteral("十五、商业服务业等支出"),
        QStringLiteral("十六、金融支出"),
        QStringLiteral("十七、援助其他地区支出"),
        QStringLiteral("十八、自然资源海洋气象等支出"),
        QStringLiteral("十九、住房保障支出"),
        QStringLiteral("二十、粮油物资储备支出"),
        QStringLiteral("二十一、国有资本经营预算支出"),
        QStringLiteral("二十二、灾害防治及应急管理支出"),
        QStringLiteral("二十三、其他支出"),
        QStringLiteral("二十四、债务还本支出"),
        QStringLiteral("二十五、债务付息支出"),
        QStringLiteral("二十六、抗疫特别国债安排的支出"),
    };
    static const QStringList codes = {
        QStringLiteral("201"), QStringLiteral("202"), QStringLiteral("203"), QStringLiteral("204"),
        QStringLiteral("205"), QStringLiteral("206"), QStringLiteral("207"), QStringLiteral("208"),
        QStringLiteral("210"), QStringLiteral("211"), QStringLiteral("212"), QStringLiteral("213"),
        QStringLiteral("214"), QStringLiteral("215"), QStringLiteral("216"), QStringLiteral("217"),
        QStringLiteral("219"), QStringLiteral("220"), QStringLiteral("221"), QStringLiteral("222"),
        QStringLiteral("223"), QStringLiteral("224"), QStringLiteral("229"), QStringLiteral("231"),
        QStringLiteral("232"), QStringLiteral("234"),
    };
    QList<FunctionRow> rows;
    for (qsizetype i = 0; i < titles.size(); ++i)
        rows.append({titles[i], codes[i]});
    return rows;
}

Sheet overallTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开01表"), QStringLiteral("收入支出决算总表"));
    sheet.widths = {172, 70, 172, 70};
    sheet.rowHeight = 19;
    sheet.size = 9.5;
    sheet.rows = {{head(QStringLiteral("收入"), 1, 2), head(QStringLiteral("支出"), 1, 2)},
                  {head(QStringLiteral("项目")), head(QStringLiteral("决算数")), head(QStringLiteral("项目")),
                   head(QStringLiteral("决算数"))},
                  {head(QStringLiteral("栏次")), middle(QStringLiteral("1")), head(QStringLiteral("栏次")),
                   middle(QStringLiteral("2"))}};
    const QList<QPair<QString, Decimal>> income = {
        {QStringLiteral("一、一般公共预算财政拨款收入"), accounts.sum(&Item::generalIncome)},
        {QStringLiteral("二、政府性基金预算财政拨款收入"), accounts.sum(&Item::fundIncome)},
        {QStringLiteral("三、国有资本经营预算财政拨款收入"), Decimal(0, 2)},
        {QStringLiteral("四、上级补助收入"), Decimal(0, 2)},
        {QStringLiteral("五、事业收入"), Decimal(0, 2)},
        {QStringLiteral("六、经营收入"), Decimal(0, 2)},
        {QStringLiteral("七、附属单位上缴收入"), Decimal(0, 2)},
        {QStringLiteral("八、其他收入"), accounts.sum(&Item::otherIncome)},
    };
    const QList<FunctionRow> functions = functionRows();
    for (qsizetype i = 0; i < functions.size(); ++i) {
        Row row;
        if (i < income.size())
            row = {label(income[i].first), amount(wan(income[i].second), QStringLiteral("t1.in.%1").arg(i))};
        else
            row = {label({}), amount({})};
        row.append(label(functions[i].title));
        row.append(amount(blankZero(accounts.sum(&Item::spending, functions[i].code)),
                          QStringLiteral("t1.out.%1").arg(functions[i].code)));
        sheet.rows.append(row);
    }
    const auto pair = [&](const QString &left, Decimal a, const QString &right, Decimal b, bool bold) {
        sheet.rows.append(
            {bold ? strong(left) : label(left), amount(wan(a)), bold ? strong(right) : label(right), amount(wan(b))});
    };
    pair(QStringLiteral("本年收入合计"), accounts.sum(&Item::income), QStringLiteral("本年支出合计"),
         accounts.sum(&Item::spending), true);
    pair(QStringLiteral("使用非财政拨款结余（含专用结余）"), Decimal(0, 2), QStringLiteral("结余分配"), Decimal(0, 2),
         false);
    pair(QStringLiteral("年初结转和结余"), accounts.opening(), QStringLiteral("年末结转和结余"), accounts.closing(),
         false);
    pair(QStringLiteral("总计"), accounts.total(), QStringLiteral("总计"), accounts.total(), true);
    sheet.notes = {QStringLiteral("注：本表反映单位本年度的总收支和年末结转结余情况。")};
    return sheet;
}

Sheet appropriationTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开04表"), QStringLiteral("财政拨款收入支出决算总表"));
    sheet.widths = {128, 48, 140, 48, 52, 52, 52};
    sheet.rowHeight = 17.5;
    sheet.size = 7.8;
    sheet.rows = {{head(QStringLiteral("收入"), 1, 2), head(QStringLiteral("支出"), 1, 5)},
                  {head(QStringLiteral("项目")), head(QStringLiteral("决算数")), head(QStringLiteral("项目")),
                   head(QStringLiteral("合计")), head(QStringLiteral("一般公共预算财政拨款")),
                   head(QStringLiteral("政府性基金预算财政拨款")), head(QStringLiteral("国有资本经营预算财政拨款"))}};
    const auto line = [&](const Cell &left, const QString &a, const Cell &right, Decimal general, Decimal fund,
                          bool blank) {
        const auto print = [blank](Decimal value) { return blank ? blankZero(value) : wan(value); };
        sheet.rows.append({left, amount(a), right, amount(print(plus(general, fund))), amount(print(general)),
                           amount(print(fund)), amount(blank ? QString() : QStringLiteral("0.00"))});
    };
    const QStringList income = {QStringLiteral("一、一般公共预算财政拨款"),
                                QStringLiteral("二、政府性基金预算财政拨款"),
                                QStringLiteral("三、国有资本经营预算财政拨款")};
    const QStringList amounts = {wan(accounts.sum(&Item::generalIncome)), wan(accounts.sum(&Item::fundIncome)),
                                 QStringLiteral("0.00")};
    const QList<FunctionRow> functions = functionRows();
    for (qsizetype i = 0; i < functions.size(); ++i) {
        line(label(i < 3 ? income[i] : QString()), i < 3 ? amounts[i] : QString(), label(functions[i].title),
             accounts.sum(&Item::general, functions[i].code), accounts.sum(&Item::fund, functions[i].code), true);
    }
    line(strong(QStringLiteral("本年收入合计")), wan(accounts.sum(&Item::appropriation)),
         strong(QStringLiteral("本年支出合计")), accounts.sum(&Item::general), accounts.sum(&Item::fund), false);
    const Decimal closeGeneral = accounts.sum(&Item::closeGeneral);
    const Decimal closeFund = accounts.sum(&Item::closeFund);
    line(label(QStringLiteral("年初财政拨款结转和结余")), wan(accounts.appropriationOpening()),
         label(QStringLiteral("年末财政拨款结转和结余")), closeGeneral, closeFund, false);
    const QList<Decimal> opening = {accounts.sum(&Item::openGeneral), accounts.sum(&Item::openFund), Decimal(0, 2)};
    for (qsizetype i = 0; i < 3; ++i) {
        sheet.rows.append(
            {label(income[i], 10), amount(wan(opening[i])), label({}), amount({}), amount({}), amount({}), amount({})});
    }
    line(strong(QStringLiteral("总计")), wan(accounts.appropriationTotal()), strong(QStringLiteral("总计")),
         plus(accounts.sum(&Item::general), closeGeneral), plus(accounts.sum(&Item::fund), closeFund), false);
    return sheet;
}

Sheet basicTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开06表"), QStringLiteral("一般公共预算财政拨款基本支出决算表"));
    sheet.widths = {46, 132, 66, 46, 128, 66};
    sheet.rowHeight = 22;
    sheet.size = 9.5;
    sheet.rows = {{head(QStringLiteral("人员经费"), 1, 3), head(QStringLiteral("公用经费"), 1, 3)},
                  {head(QStringLiteral("科目编码")), head(QStringLiteral("科目名称")), head(QStringLiteral("决算数")),
                   head(QStringLiteral("科目编码")), head(QStringLiteral("科目名称")), head(QStringLiteral("决算数"))}};
    const auto lane = [](const QList<Economic> &list) {
        QList<Row> rows;
        QString group;
        for (const Economic &economic : list) {
            if (economic.code.left(3) != group) {
                group = economic.code.left(3);
                rows.append({label(group, 0, true), label(nameOf(group), 0, true),
                             amount(wan(Accounts::sum(list, group)), QStringLiteral("t6.") + group)});
            }
            rows.append({label(economic.code), label(economic.name, 8),
                         amount(wan(economic.amount), QStringLiteral("t6.") + economic.code)});
        }
        return rows;
    };
    const QList<Row> left = lane(accounts.staff);
    const QList<Row> right = lane(accounts.running);
    const Row blank = {label({}), label({}), amount({})};
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i)
        sheet.rows.append(left.value(i, blank) + right.value(i, blank));
    sheet.rows.append({head(QStringLiteral("人员经费合计"), 1, 2),
                       amount(wan(Accounts::sum(accounts.staff)), QStringLiteral("t6.staff")),
                       head(QStringLiteral("公用经费合计"), 1, 2),
                       amount(wan(Accounts::sum(accounts.running)), QStringLiteral("t6.running"))});
    sheet.notes = {QStringLiteral("注：本表反映单位本年度一般公共预算财政拨款基本支出明细情况。")};
    return sheet;
}

Sheet hospitalityTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开09表"), QStringLiteral("财政拨款“三公”经费支出决算表"));
    sheet.landscape = true;
    sheet.widths = QList<double>(12, 61);
    sheet.rowHeight = 30;
    sheet.size = 9.5;
    Row first, second, third, numbers, values;
    int column = 0;
    for (const Hospitality *part : {&accounts.planned, &accounts.spent}) {
        first.append(head(part == &accounts.planned ? QStringLiteral("预算数") : QStringLiteral("决算数"), 1, 6));
        second += {head(QStringLiteral("合计"), 2), head(QStringLiteral("因公出国（境）费"), 2),
                   head(QStringLiteral("公务用车购置及运行维护费"), 1, 3), head(QStringLiteral("公务接待费"), 2)};
        third += {head(QStringLiteral("小计")), head(QStringLiteral("公务用车购置费")),
                  head(QStringLiteral("公务用车运行维护费"))};
        for (const Decimal value :
             {part->total(), part->abroad, part->cars(), part->purchase, part->running, part->reception}) {
            numbers.append(middle(QString::number(++column)));
            values.append(amount(wan(value), QStringLiteral("t7.%1").arg(column)));
        }
    }
    sheet.rows = {first, second, third, numbers, values};
    sheet.notes = {QStringLiteral("注：本表反映单位本年度财政拨款“三公”经费支出预决算情况。预算数为全年预算数，"
                                  "决算数包括当年财政拨款和以前年度结转资金安排的支出。")};
    return sheet;
}

} // namespace gouji::sample
