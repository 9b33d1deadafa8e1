// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/localtext.h"

#include "checking/terms.h"

#include <QCoreApplication>
#include <QHash>

namespace gouji {

namespace {

/// Gives the texts of this file a context for translators.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(gouji::Texts)
};

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Exact:
        return Texts::tr("Exact");
    case Verdict::Rounding:
        return Texts::tr("Rounding");
    case Verdict::Improbable:
        return Texts::tr("Improbable");
    case Verdict::Mismatch:
        return Texts::tr("Mismatch");
    case Verdict::Suspicious:
        return Texts::tr("Suspicious");
    case Verdict::NotChecked:
        break;
    }
    return Texts::tr("Not checked");
}

namespace {

/// By how many powers of ten an amount is to be shifted to be shown in unit; none when it stays as printed.
std::optional<int> shiftTo(const Figure &figure, DisplayUnit unit)
{
    if (unit == DisplayUnit::Printed || !isAmount(figure.unit))
        return {};
    const int shift = powerOfYuan(figure.unit) - (unit == DisplayUnit::Yuan ? 0 : 4);
    return shift == 0 ? std::nullopt : std::optional(shift);
}

} // namespace

QString formulaText(const QString &formula) { return localText({formula, englishFormula(formula)}); }

QString labelText(const QString &label) { return localText({label, englishLabel(label)}); }

QString seriesText(const QString &name)
{
    static const QHash<QString, QString> english{{QStringLiteral("收入"), QStringLiteral("Income")},
                                                 {QStringLiteral("支出"), QStringLiteral("Expenditure")},
                                                 {QStringLiteral("来源"), QStringLiteral("Sources")},
                                                 {QStringLiteral("去向"), QStringLiteral("Uses")},
                                                 {QStringLiteral("总计"), QStringLiteral("Total")},
                                                 {QStringLiteral("收入总计"), QStringLiteral("Total income")},
                                                 {QStringLiteral("支出总计"), QStringLiteral("Total expenditure")},
                                                 {QStringLiteral("基本支出"), QStringLiteral("Basic")},
                                                 {QStringLiteral("项目支出"), QStringLiteral("Project")},
                                                 {QStringLiteral("三公"), QStringLiteral("Official expenses")},
                                                 {QStringLiteral("预算数"), QStringLiteral("Budget")},
                                                 {QStringLiteral("决算数"), QStringLiteral("Final")},
                                                 {QStringLiteral("全年预算数"), QStringLiteral("Annual budget")},
                                                 {QStringLiteral("全年执行数"), QStringLiteral("Executed")},
                                                 {QStringLiteral("执行率"), QStringLiteral("Execution rate")},
                                                 {QStringLiteral("得分"), QStringLiteral("Points got")},
                                                 {QStringLiteral("失分"), QStringLiteral("Points lost")},
                                                 {QStringLiteral("上年"), QStringLiteral("Last year")},
                                                 {QStringLiteral("本年"), QStringLiteral("This year")},
                                                 {QStringLiteral("比上年增减"), QStringLiteral("Change")}};
    return localText({name, english.value(name, name)});
}

std::optional<QString> amountIn(const Figure &figure, DisplayUnit unit)
{
    const std::optional<int> shift = shiftTo(figure, unit);
    const auto value = shift ? figure.value.shifted(*shift) : std::nullopt;
    return value ? std::optional(value->grouped()) : std::nullopt;
}

QString amountText(const Figure &figure, DisplayUnit unit)
{
    if (const std::optional<QString> converted = amountIn(figure, unit))
        return *converted;
    return figure.corrected ? figure.value.grouped() : figure.printed;
}

QString unitText(const Figure &figure, DisplayUnit unit)
{
    if (!shiftTo(figure, unit))
        return figure.unitText;
    return unit == DisplayUnit::Yuan ? QStringLiteral("元") : QStringLiteral("万元");
}

} // namespace gouji
