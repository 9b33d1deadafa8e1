// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/reasons.h"

#include <QHash>
#include <QLocale>

namespace gouji {

namespace {

/// Quoted words of the document are %1 on both sides.
const QHash<QString, QString> &inEnglish()
{
    static const QHash<QString, QString> texts{
        {QStringLiteral("缺少%1"), QStringLiteral("%1 is missing")},
        {QStringLiteral("%1不止一处"), QStringLiteral("%1 stands in more than one place")},
        {QStringLiteral("缺少可比较的数"), QStringLiteral("there is no figure to compare with")},
        {QStringLiteral("缺少名称"), QStringLiteral("the name is missing")},
        {QStringLiteral("缺少全年预算数或全年执行数"), QStringLiteral("annual budget or execution is missing")},
        {QStringLiteral("表头的合计关系不确定"), QStringLiteral("what the head adds up is not certain")},
        {QStringLiteral("表中没有这个科目"), QStringLiteral("the table has no such subject")},
        {QStringLiteral("表中没有找到对应的单元格"), QStringLiteral("the cell was not found in the table")},
        {QStringLiteral("表中有几个同名科目"), QStringLiteral("the table has several subjects of this name")},
        {QStringLiteral("没有找到预算数或决算数"), QStringLiteral("budget or final figure was not found")},
        {QStringLiteral("没有找到增减额所属的本年数"), QStringLiteral("the figure that changed was not found")},
        {QStringLiteral("没有找到占比的分子或分母"), QStringLiteral("part or whole of the share was not found")},
        {QStringLiteral("没有增减额，也没有上年数"), QStringLiteral("neither change nor last year's figure is given")},
        {QStringLiteral("有科目没有年初预算数"), QStringLiteral("an item has no initial budget")},
        {QStringLiteral("有指标没有得分"), QStringLiteral("an indicator has no score")},
        {QStringLiteral("有指标没有分值"), QStringLiteral("an indicator has no weight")},
        {QStringLiteral("数值超出计算范围"), QStringLiteral("the number is too large to calculate with")},
        {QStringLiteral("所列名称与科目名称写法不同"),
         QStringLiteral("the names are written otherwise than the subjects")},
        {QStringLiteral("对应的单元格为空"), QStringLiteral("the cell is blank")},
        {QStringLiteral("基数为零"), QStringLiteral("the base is zero")},
        {QStringLiteral("名称的层次太多"), QStringLiteral("the name has too many levels")},
        {QStringLiteral("单位不明"), QStringLiteral("the unit is not known")},
        {QStringLiteral("单位不同"), QStringLiteral("the units differ")},
        {QStringLiteral("列的含义不明"), QStringLiteral("what the column means is not known")},
        {QStringLiteral("不能确定所列科目是否齐全"), QStringLiteral("it is not certain that all subjects are listed")},
        {QStringLiteral("两份文件分别属于部门和单位，或者看不出属于哪一级"),
         QStringLiteral("one is of a department and one of a unit, or it is not known of which")},
        {QStringLiteral("同一事项在一份文件中有不同的数"),
         QStringLiteral("one of the documents gives several figures for it")},
        {QStringLiteral("自评表没有读出总分"), QStringLiteral("the total of the self-evaluation was not read")},
        {QStringLiteral("评价报告没有读出总分"), QStringLiteral("the total of the evaluation report was not read")},
        {QStringLiteral("有指标没有分值或得分"), QStringLiteral("an indicator has no weight or no score")},
        {QStringLiteral("没有读出项目的预算数"), QStringLiteral("the budget of the project was not read")},
        {QStringLiteral("文字没有写明结转和结余，或者写了几个不同的数"),
         QStringLiteral("what is carried over is not stated, or stated in different ways")},
        {QStringLiteral("没有打开%1自己的公开文件"), QStringLiteral("the disclosure of %1 itself is not open")},
        {QStringLiteral("不能确定所列科目之和是哪个总数"),
         QStringLiteral("it is not certain which total the subjects add up to")},
        {QStringLiteral("不能确定比率由哪两个数得出"),
         QStringLiteral("it is not certain which two figures the rate is of")},
        {QStringLiteral("两张表的科目编排不同"),
         QStringLiteral("the two tables list their subjects in different ways")},
        {QStringLiteral("几张表都有这个科目"), QStringLiteral("several tables have this subject")},
        {QStringLiteral("表中该科目没有数"), QStringLiteral("the subject has no figure in the table")},
        {QStringLiteral("这张表的编排方式不同"), QStringLiteral("this table is laid out in another way")},
        {QStringLiteral("全文没有与上年比较的句子可以对照"),
         QStringLiteral("nothing in the document compares with the year before")},
        {QStringLiteral("没有找到本年度的预算金额"), QStringLiteral("the budget of the year was not found")},
        {QStringLiteral("没有找到项目的绩效目标表"), QStringLiteral("the target form of the project was not found")},
        {QStringLiteral("不能确定所列各部分是否齐全"), QStringLiteral("it is not certain that all parts are listed")},
        {QStringLiteral("%1所在的表没有数字"), QStringLiteral("the table of %1 has no figure")},
        {QStringLiteral("不是与上年比较"), QStringLiteral("the comparison is not with the year before")},
        {QStringLiteral("另一条规则已经指出"), QStringLiteral("another rule tells it already")},
        {QStringLiteral("总数为零"), QStringLiteral("the total is zero")},
        {QStringLiteral("文字与这张表多数不一致，可能口径不同"),
         QStringLiteral("most of the text differs from this table, which may be of another scope")},
        {QStringLiteral("文字没有写明公务接待的批次或人次，或者写了几个"),
         QStringLiteral("the text gives no number of receptions, or several")},
        {QStringLiteral("有指标没有分值或得分"), QStringLiteral("an indicator has no weight or score")},
        {QStringLiteral("有指标没有读出一级或二级名称"),
         QStringLiteral("an indicator's first or second level was not read")},
        {QStringLiteral("有科目没有写明与上年相比的增减额"),
         QStringLiteral("an item gives no change against last year")},
        {QStringLiteral("有科目的增减方向自相矛盾"), QStringLiteral("an item contradicts itself about its direction")},
        {QStringLiteral("有空白单元格，不能确定是零"), QStringLiteral("there are blank cells, which may not be zeros")},
        {QStringLiteral("没有找到决算数"), QStringLiteral("the final figure was not found")},
        {QStringLiteral("没有读出项目的预算数"), QStringLiteral("the budget of the project was not read")},
        {QStringLiteral("绩效目标表只有一部分项目的"), QStringLiteral("only some projects have target forms")},
        {QStringLiteral("有项目在绩效目标表中没有同名的，可能与其他项目合并或改了名称"),
         QStringLiteral("a project has no target form of its name; it may share one")},
        {QStringLiteral("表中没有全部加数"), QStringLiteral("the table has not all parts of the sum")},
        {QStringLiteral("表中还有其他栏次"), QStringLiteral("the table has other columns")},
        {QStringLiteral("表中还有其他行次"), QStringLiteral("the table has other rows")},
        {QStringLiteral("表式未识别，关系不确定"),
         QStringLiteral("the form is not known, the relation is not certain")},
        {QStringLiteral("表格没有边线，行列按文字位置推断，不能确定"),
         QStringLiteral("the table has no rulings; rows and columns were inferred and are not certain")},
        {QStringLiteral("表的行列没有读清楚"),
         QStringLiteral("rows and columns of the table were not read for certain")},
        {QStringLiteral("同一种表不止一张"), QStringLiteral("there are several tables of this form")},
        {QStringLiteral("这张表里多数不成立，可能读取有误或口径不同"),
         QStringLiteral("most of this table fails: it may be misread or of another scope")},
        {QStringLiteral("指标值与实际完成值不能比较"), QStringLiteral("target and actual value cannot be compared")},
        {QStringLiteral("没有读出执行率，或者它的分值、得分"),
         QStringLiteral("the execution rate, its weight or its score was not read")},
        {QStringLiteral("没有读出执行率"), QStringLiteral("the execution rate was not read")},
        {QStringLiteral("没有读出资金总额"), QStringLiteral("the total of the money was not read")},
        {QStringLiteral("表中可能还有小计"), QStringLiteral("the table may have subtotals")},
        {QStringLiteral("表中没有合计"), QStringLiteral("the table has no total")},
        {QStringLiteral("多数绩效表不是本年度的"), QStringLiteral("most forms are of another year")},
        {QStringLiteral("完成率和大小所比的可能不是同一个预算"),
         QStringLiteral("rate and comparison may speak of different budgets")},
    };
    return texts;
}

} // namespace

QString reasonText(const QString &reason)
{
    if (QLocale().language() == QLocale::Chinese)
        return reason;
    const qsizetype from = reason.indexOf(u'“');
    const qsizetype to = reason.lastIndexOf(u'”');
    QString pattern = reason;
    if (from >= 0 && to > from)
        pattern.replace(from, to - from + 1, QStringLiteral("%1"));
    const QString text = inEnglish().value(pattern);
    if (text.isEmpty())
        return reason;
    return text.contains(u"%1") ? text.arg(reason.mid(from, to - from + 1)) : text;
}

} // namespace gouji
