// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QList>
#include <QString>

namespace gouji::sample {

/// Exact arithmetic that cannot fail on the small sums of one county bureau.
[[nodiscard]] Decimal yuan(const char *digits);
[[nodiscard]] Decimal plus(Decimal a, Decimal b);
[[nodiscard]] Decimal minus(Decimal a, Decimal b);
/// 元 → 万元 with two decimals and separators, as it is printed.
[[nodiscard]] QString wan(Decimal amountInYuan);
/// part / whole in percent with two decimals, "0.00" for a zero whole.
[[nodiscard]] QString percent(Decimal part, Decimal whole);

/// One 项 of the functional classification with everything the nine tables and the narrative say of it. Amounts in 元.
struct Item {
    QString code;
    QString name;
    Decimal basic;       ///< 一般公共预算 基本支出
    Decimal project;     ///< 一般公共预算 项目支出
    Decimal fund;        ///< 政府性基金 项目支出
    Decimal other;       ///< from 其他收入, 项目支出
    Decimal before;      ///< 一般公共预算 spending of the year before
    Decimal openGeneral; ///< 年初结转 and 年末结转 by source
    Decimal closeGeneral;
    Decimal openFund;
    Decimal closeFund;
    Decimal openOther;
    Decimal closeOther;
    QString reason; ///< for the change on the year before

    [[nodiscard]] Decimal general() const { return plus(basic, project); }
    [[nodiscard]] Decimal spending() const { return plus(general(), plus(fund, other)); }
    [[nodiscard]] Decimal generalIncome() const { return minus(plus(general(), closeGeneral), openGeneral); }
    [[nodiscard]] Decimal fundIncome() const { return minus(plus(fund, closeFund), openFund); }
    [[nodiscard]] Decimal appropriation() const { return plus(generalIncome(), fundIncome()); }
    [[nodiscard]] Decimal otherIncome() const { return minus(plus(other, closeOther), openOther); }
    [[nodiscard]] Decimal income() const { return plus(appropriation(), otherIncome()); }
};

/// A 款 of the economic classification.
struct Economic {
    QString code;
    QString name;
    Decimal amount;
};

/// 三公 by part: 出国, 购置, 运行, 接待.
struct Hospitality {
    Decimal abroad, purchase, running, reception;
    [[nodiscard]] Decimal cars() const { return plus(purchase, running); }
    [[nodiscard]] Decimal total() const { return plus(cars(), plus(abroad, reception)); }
};

/// The whole invented year of the invented bureau. Every printed figure of the sample is computed from this.
struct Accounts {
    QString body;
    int year = 0;
    QList<Item> items;
    QList<Economic> staff;   ///< 301 and 303
    QList<Economic> running; ///< 302 and 310
    Hospitality spent, spentBefore, planned;
    Decimal totalBefore, appropriationBefore, runningBefore;
    Decimal budgetGeneral, budgetFund;

    using Part = Decimal (Item::*)() const;
    using Field = Decimal Item::*;
    /// Sum over the items whose code starts so; all of them for an empty prefix.
    [[nodiscard]] Decimal sum(Part part, const QString &prefix = {}) const;
    [[nodiscard]] Decimal sum(Field field, const QString &prefix = {}) const;
    [[nodiscard]] static Decimal sum(const QList<Economic> &list, const QString &prefix = {});

    [[nodiscard]] Decimal opening() const;
    [[nodiscard]] Decimal closing() const;
    [[nodiscard]] Decimal total() const { return plus(sum(&Item::income), opening()); }
    [[nodiscard]] Decimal appropriationOpening() const { return plus(sum(&Item::openGeneral), sum(&Item::openFund)); }
    [[nodiscard]] Decimal appropriationClosing() const { return plus(sum(&Item::closeGeneral), sum(&Item::closeFund)); }
    [[nodiscard]] Decimal appropriationSpent() const { return plus(sum(&Item::general), sum(&Item::fund)); }
    [[nodiscard]] Decimal appropriationTotal() const { return plus(sum(&Item::appropriation), appropriationOpening()); }

    /// 类 and 款 codes (3 or 5 digits) in order; each once.
    [[nodiscard]] QStringList prefixes(int digits) const;
};

[[nodiscard]] Accounts inventedYear();
/// Names of the 类, 款 and economic 类 that the sample uses.
[[nodiscard]] QString nameOf(const QString &code);

} // namespace gouji::sample
