// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

namespace gouji::sample {

namespace {

using Row = QList<Cell>;

QString word(const char *utf8) { return QString::fromUtf8(utf8); }

Indicator indicator(const char *level1, const char *level2, const char *name, const char *target, const char *actual,
                    const char *weight, const char *score, const char *reason = "")
{
    return {word(level1), word(level2), word(name),  word(target),
            word(actual), word(weight), word(score), word(reason)};
}

Project riverProject(Decimal spent)
{
    Project p;
    p.name = word("苇川县沙柳河中小河流治理工程");
    p.aims = word("治理沙柳河河道12.5公里，新建护岸8处，改善沿河3个村的防洪条件，工程资金控制在700.00万元以内，"
                  "汛期河道行洪通畅。");
    p.done = word("全年治理河道11.8公里，新建护岸8处，沿河3个村防洪条件得到改善，资金支出684.22万元。余下0.7公里河段"
                  "因用地手续未办结，顺延至下年实施。");
    p.planned = yuan("6500000.00");
    p.budget = yuan("7000000.00");
    p.spent = spent;
    p.indicators = {
        indicator("产出指标", "数量指标", "治理河道长度", ">=12.5公里", "=11.8公里", "10", "9.44",
                  "0.7公里河段用地手续未办结；已会同自然资源部门加快办理，下年汛前完工。"),
        indicator("", "", "新建护岸数量", ">=8处", "=8处", "10", "10.00"),
        indicator("", "质量指标", "单元工程验收合格率", "=100%", "=100%", "10", "10.00"),
        indicator("", "时效指标", "工程按期开工率", ">=95%", "=100%", "10", "10.00"),
        indicator("成本指标", "经济成本指标", "河道治理工程成本", "<=652.00万元", "=637.40万元", "6", "6.00"),
        indicator("", "", "监理及质量检测成本", "<=48.00万元", "=46.82万元", "4", "4.00"),
        indicator("效益指标", "社会效益指标", "受益村防洪条件", "有效改善", "完全达到预期", "15", "15.00"),
        indicator("", "生态效益指标", "河道行洪断面清障率", ">=90%", "=96%", "15", "15.00"),
        indicator("满意度指标", "满意度指标", "沿河群众满意度", ">=90%", "=93%", "10", "10.00"),
    };
    return p;
}

Project stationProject(Decimal spent)
{
    Project p;
    p.name = word("苇川县水利工程维修养护项目");
    p.aims = word("完成26座泵站和42公里干渠的日常维修养护，灌溉期设备完好率不低于95%，保障灌区按时供水。");
    p.done = word("完成26座泵站和42公里干渠维修养护，灌溉期设备完好率97%，灌区供水平稳，资金支出315.87万元。");
    p.planned = yuan("3450000.00");
    p.budget = yuan("3450000.00");
    p.spent = spent;
    p.indicators = {
        indicator("产出指标", "数量指标", "维修养护泵站数量", "=26座", "=26座", "10", "10.00"),
        indicator("", "", "养护干渠长度", ">=42公里", "=42公里", "10", "10.00"),
        indicator("", "质量指标", "灌溉期设备完好率", ">=95%", "=97%", "10", "10.00"),
        indicator("", "时效指标", "故障抢修响应时间", "<=4小时", "=3小时", "10", "10.00"),
        indicator("成本指标", "经济成本指标", "泵站维修养护成本", "<=218.00万元", "=199.64万元", "5", "5.00"),
        indicator("", "", "干渠维修养护成本", "<=127.00万元", "=116.23万元", "5", "5.00"),
        indicator("效益指标", "社会效益指标", "灌区供水保障情况", "持续保障", "完全达到预期", "20", "20.00"),
        indicator("", "可持续影响指标", "管护制度执行率", ">=90%", "=92%", "10", "10.00"),
        indicator("满意度指标", "满意度指标", "用水户满意度", ">=92%", "=87.4%", "10", "9.50",
                  "个别支渠末端来水偏晚；下年优化轮灌顺序，提前公布供水计划。"),
    };
    return p;
}

/// How many rows from here share the level: a blank cell below belongs to the one above.
int reach(const QList<Indicator> &list, qsizetype from, QString Indicator::*level)
{
    int rows = 1;
    for (qsizetype i = from + 1; i < list.size() && (list[i].*level).isEmpty(); ++i)
        ++rows;
    return rows;
}

} // namespace

Decimal Project::executionScore() const { return quotient(product(spent, Decimal(10, 0)).value(), budget, 2).value(); }

Decimal Project::total() const
{
    Decimal result = executionScore();
    for (const Indicator &i : indicators)
        result = plus(result, Decimal::parse(i.score).value());
    return result;
}

QList<Project> inventedProjects(const Accounts &accounts)
{
    return {riverProject(accounts.sum(&Item::project, QStringLiteral("2130305"))),
            stationProject(accounts.sum(&Item::project, QStringLiteral("2130306")))};
}

Sheet projectForm(const Accounts &accounts, const Project &project, int number)
{
    const auto slot = [number](const QString &part) { return QStringLiteral("p%1.%2").arg(number).arg(part); };
    Sheet sheet;
    sheet.title = word("项目支出绩效自评表");
    sheet.subtitle = QStringLiteral("（%1年度）").arg(accounts.year);
    sheet.widths = {50, 52, 56, 82, 62, 62, 34, 46, 72};
    sheet.size = 9;
    sheet.rowHeight = 24;
    const QString dash = word("—");
    Cell name = middle(project.name);
    name.columns = 8;
    Cell owner = middle(accounts.body);
    owner.columns = 3;
    Cell doer = middle(accounts.body);
    doer.columns = 4;
    const auto wide = [](Cell cell, int columns) {
        cell.columns = columns;
        return cell;
    };
    const QString none = QStringLiteral("0.00");
    sheet.rows = {
        {head(word("项目名称")), name},
        {head(word("主管部门")), owner, head(word("实施单位")), doer},
        {head(word("项目资金（万元）"), 4), head({}, 1, 2), head(word("年初预算数")), head(word("全年预算数")),
         head(word("全年执行数")), head(word("分值")), head(word("执行率")), head(word("得分"))},
        {wide(middle(word("年度资金总额")), 2), middle(wan(project.planned)), middle(wan(project.budget)),
         middle(wan(project.spent), slot(word("spent"))), middle(word("10")),
         middle(project.rate(), slot(word("rate"))),
         middle(project.executionScore().toString(), slot(word("execution")))},
        {wide(middle(word("其中：当年财政拨款")), 2), middle(wan(project.planned)), middle(wan(project.budget)),
         middle(wan(project.spent)), middle(dash), middle(dash), middle(dash)},
        {wide(middle(word("其他资金")), 2), middle(none), middle(none), middle(none), middle(dash), middle(dash),
         middle(dash)},
        {head(word("年度总体目标"), 2), head(word("预期目标"), 1, 4), head(word("实际完成情况"), 1, 4)},
        {wide(label(project.aims), 4), wide(label(project.done), 4)},
        {head(word("年度绩效指标完成情况"), static_cast<int>(project.indicators.size()) + 1), head(word("一级指标")),
         head(word("二级指标")), head(word("三级指标")), head(word("年度指标值")), head(word("实际完成值")),
         head(word("分值")), head(word("得分")), head(word("偏差原因分析及改进措施"))},
    };
    for (qsizetype i = 0; i < project.indicators.size(); ++i) {
        const Indicator &one = project.indicators[i];
        Row row;
        if (!one.level1.isEmpty())
            row.append(Cell{
                one.level1, Cell::Align::Centre, reach(project.indicators, i, &Indicator::level1), 1, false, 0, {}});
        if (!one.level2.isEmpty())
            row.append(Cell{
                one.level2, Cell::Align::Centre, reach(project.indicators, i, &Indicator::level2), 1, false, 0, {}});
        row += {middle(one.name),
                middle(one.target),
                middle(one.actual),
                middle(one.weight),
                middle(one.score, slot(QStringLiteral("score%1").arg(i + 1))),
                label(one.reason)};
        sheet.rows.append(row);
    }
    sheet.rows.append({head(word("总分"), 1, 6), middle(word("100")),
                       middle(project.total().toString(), slot(word("total"))), label({})});
    return sheet;
}

} // namespace gouji::sample
