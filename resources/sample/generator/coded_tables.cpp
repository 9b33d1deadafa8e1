// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <functional>

namespace gouji::sample {

namespace {

using Row = QList<Cell>;
/// Prints one amount column of a coded row; the slot may be empty.
using Column = std::function<QString(const QString &prefix)>;

Row numbers(int from, int to, int labels)
{
    Row row = {head(QStringLiteral("栏次"), 1, labels)};
    for (int i = from; i <= to; ++i)
        row.append(middle(QString::number(i)));
    return row;
}

/// 合计, then 类, 款, 项 in the order of the codes; items without any amount in the columns are left out.
void codedRows(Sheet &sheet, const Accounts &accounts, const QList<Column> &columns, const QString &slots)
{
    const auto amounts = [&](const QString &prefix) {
        Row cells;
        for (int i = 0; i < columns.size(); ++i)
            cells.append(amount(columns[i](prefix), QStringLiteral("%1.%2.%3").arg(slots, prefix).arg(i)));
        return cells;
    };
    const auto empty = [&](const QString &prefix) {
        return std::all_of(columns.begin(), columns.end(),
                           [&](const Column &column) { return column(prefix) == QStringLiteral("0.00"); });
    };
    Row total = {head(QStringLiteral("合计"), 1, 2)};
    total.append(amounts({}));
    sheet.rows.append(total);
    QStringList printed;
    for (const Item &item : accounts.items) {
        if (empty(item.code))
            continue;
        for (const int digits : {3, 5, 7}) {
            const QString prefix = item.code.left(digits);
            if (printed.contains(prefix))
                continue;
            printed.append(prefix);
            const QString name = digits == 7 ? item.name : nameOf(prefix);
            Row row = {label(prefix, 0, digits == 3), label(name, (digits - 3) * 4.0, digits == 3)};
            row.append(amounts(prefix));
            sheet.rows.append(row);
        }
    }
}

Sheet frame(const Accounts &accounts, const QString &number, const QString &title)
{
    Sheet sheet;
    sheet.number = number;
    sheet.title = title;
    sheet.left = QStringLiteral("编制单位：") + accounts.body;
    sheet.right = QStringLiteral("单位：万元");
    return sheet;
}

template <typename Part> Column column(const Accounts &accounts, Part part)
{
    return [&accounts, part](const QString &prefix) { return wan(accounts.sum(part, prefix)); };
}

Column zero()
{
    return [](const QString &) { return QStringLiteral("0.00"); };
}

Sheet incomeTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开02表"), QStringLiteral("收入决算表"));
    sheet.landscape = true;
    sheet.widths = {62, 196, 78, 78, 68, 68, 68, 78, 68};
    sheet.rowHeight = 21;
    sheet.rows = {{head(QStringLiteral("项目"), 1, 2), head(QStringLiteral("本年收入合计"), 2),
                   head(QStringLiteral("财政拨款收入"), 2), head(QStringLiteral("上级补助收入"), 2),
                   head(QStringLiteral("事业收入"), 2), head(QStringLiteral("经营收入"), 2),
                   head(QStringLiteral("附属单位上缴收入"), 2), head(QStringLiteral("其他收入"), 2)},
                  {head(QStringLiteral("科目编码")), head(QStringLiteral("科目名称"))},
                  numbers(1, 7, 2)};
    codedRows(sheet, accounts,
              {column(accounts, &Item::income), column(accounts, &Item::appropriation), zero(), zero(), zero(), zero(),
               column(accounts, &Item::otherIncome)},
              QStringLiteral("t2"));
    sheet.notes = {QStringLiteral("注：本表反映单位本年度取得的各项收入情况。")};
    return sheet;
}

Decimal allProject(const Accounts &accounts, const QString &prefix)
{
    return minus(accounts.sum(&Item::spending, prefix), accounts.sum(&Item::basic, prefix));
}

Sheet expenditureTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开03表"), QStringLiteral("支出决算表"));
    sheet.landscape = true;
    sheet.widths = {62, 206, 88, 88, 88, 78, 78, 84};
    sheet.rowHeight = 21;
    sheet.rows = {{head(QStringLiteral("项目"), 1, 2), head(QStringLiteral("本年支出合计"), 2),
                   head(QStringLiteral("基本支出"), 2), head(QStringLiteral("项目支出"), 2),
                   head(QStringLiteral("上缴上级支出"), 2), head(QStringLiteral("经营支出"), 2),
                   head(QStringLiteral("对附属单位补助支出"), 2)},
                  {head(QStringLiteral("科目编码")), head(QStringLiteral("科目名称"))},
                  numbers(1, 6, 2)};
    const Column project = [&accounts](const QString &prefix) { return wan(allProject(accounts, prefix)); };
    codedRows(sheet, accounts,
              {column(accounts, &Item::spending), column(accounts, &Item::basic), project, zero(), zero(), zero()},
              QStringLiteral("t3"));
    sheet.notes = {QStringLiteral("注：本表反映单位本年度各项支出情况。")};
    return sheet;
}

Sheet generalTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开05表"), QStringLiteral("一般公共预算财政拨款支出决算表"));
    sheet.widths = {58, 214, 72, 72, 72};
    sheet.rowHeight = 18;
    sheet.size = 9.5;
    sheet.rows = {{head(QStringLiteral("项目"), 1, 2), head(QStringLiteral("本年支出"), 1, 3)},
                  {head(QStringLiteral("科目编码")), head(QStringLiteral("科目名称")), head(QStringLiteral("小计")),
                   head(QStringLiteral("基本支出")), head(QStringLiteral("项目支出"))},
                  numbers(1, 3, 2)};
    codedRows(sheet, accounts,
              {column(accounts, &Item::general), column(accounts, &Item::basic), column(accounts, &Item::project)},
              QStringLiteral("t5"));
    sheet.notes = {QStringLiteral("注：本表反映单位本年度一般公共预算财政拨款支出情况。")};
    return sheet;
}

Sheet fundTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开07表"), QStringLiteral("政府性基金预算财政拨款收入支出决算表"));
    sheet.landscape = true;
    sheet.widths = {62, 210, 88, 78, 78, 78, 78, 88};
    sheet.rowHeight = 24;
    sheet.rows = {{head(QStringLiteral("项目"), 1, 2), head(QStringLiteral("年初结转和结余"), 2),
                   head(QStringLiteral("本年收入"), 2), head(QStringLiteral("本年支出"), 1, 3),
                   head(QStringLiteral("年末结转和结余"), 2)},
                  {head(QStringLiteral("科目编码")), head(QStringLiteral("科目名称")), head(QStringLiteral("小计")),
                   head(QStringLiteral("基本支出")), head(QStringLiteral("项目支出"))},
                  numbers(1, 6, 2)};
    codedRows(sheet, accounts,
              {column(accounts, &Item::openFund), column(accounts, &Item::fundIncome), column(accounts, &Item::fund),
               zero(), column(accounts, &Item::fund), column(accounts, &Item::closeFund)},
              QStringLiteral("t8"));
    sheet.notes = {QStringLiteral("注：本表反映单位本年度政府性基金预算财政拨款收入、支出及结转和结余情况。")};
    return sheet;
}

/// Nothing of this kind in the invented year: blank rows and the note that says so.
Sheet stateCapitalTable(const Accounts &accounts)
{
    Sheet sheet = frame(accounts, QStringLiteral("公开08表"), QStringLiteral("国有资本经营预算财政拨款收入支出决算表"));
    sheet.landscape = true;
    sheet.widths = {62, 210, 88, 78, 78, 78, 78, 88};
    sheet.rowHeight = 24;
    sheet.rows = {{head(QStringLiteral("项目"), 1, 2), head(QStringLiteral("年初结转和结余"), 2),
                   head(QStringLiteral("本年收入"), 2), head(QStringLiteral("本年支出"), 1, 3),
                   head(QStringLiteral("年末结转和结余"), 2)},
                  {head(QStringLiteral("科目编码")), head(QStringLiteral("科目名称")), head(QStringLiteral("小计")),
                   head(QStringLiteral("基本支出")), head(QStringLiteral("项目支出"))},
                  numbers(1, 6, 2)};
    Row total = {head(QStringLiteral("合计"), 1, 2)};
    for (int i = 0; i < 6; ++i)
        total.append(amount({}));
    sheet.rows.append(total);
    for (int r = 0; r < 4; ++r)
        sheet.rows.append(Row(8, label({})));
    sheet.notes = {QStringLiteral("注：%1%2年度没有国有资本经营预算财政拨款收入、支出及结转和结余，故本表为空表。")
                       .arg(accounts.body)
                       .arg(accounts.year)};
    return sheet;
}

} // namespace

QList<Sheet> accountTables(const Accounts &accounts)
{
    return {overallTable(accounts),       incomeTable(accounts),       expenditureTable(accounts),
            appropriationTable(accounts), generalTable(accounts),      basicTable(accounts),
            fundTable(accounts),          stateCapitalTable(accounts), hospitalityTable(accounts)};
}

} // namespace gouji::sample
