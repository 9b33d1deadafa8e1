// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "sheet.h"

namespace gouji::sample {

/// The nine tables of the final accounts, in order.
[[nodiscard]] QList<Sheet> accountTables(const Accounts &accounts);
/// 收入支出决算总表 and the other tables that are no list of codes.
[[nodiscard]] Sheet overallTable(const Accounts &accounts);
[[nodiscard]] Sheet appropriationTable(const Accounts &accounts);
[[nodiscard]] Sheet basicTable(const Accounts &accounts);
[[nodiscard]] Sheet hospitalityTable(const Accounts &accounts);
/// The 26 functional 类 of the overall tables, numbered; the code finds the amount.
struct FunctionRow {
    QString title;
    QString code;
};
[[nodiscard]] QList<FunctionRow> functionRows();

/// One 项目支出绩效自评表.
struct Indicator {
    QString level1, level2, name, target, actual, weight, score, reason;
};
struct Project {
    QString name;
    QString aims, done;
    Decimal planned, budget, spent; ///< 元; all of it 当年财政拨款
    QList<Indicator> indicators;
    [[nodiscard]] QString rate() const { return percent(spent, budget) + u'%'; }
    [[nodiscard]] Decimal executionScore() const;
    [[nodiscard]] Decimal total() const;
};
[[nodiscard]] QList<Project> inventedProjects(const Accounts &accounts);
[[nodiscard]] Sheet projectForm(const Accounts &accounts, const Project &project, int number);

} // namespace gouji::sample
