// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "mistakes.h"
#include "press.h"
#include "tables.h"

#include <QMap>

namespace gouji::sample {

/// Writes the text of the disclosure: cover, contents, parts one to three. Sentences are made from the accounts; the
/// figures that may be wrong are printed through the mistakes.
class Narrative {
public:
    Narrative(const Accounts &accounts, const QList<Project> &projects, Press &press, Mistakes &mistakes)
        : m_accounts(accounts)
        , m_projects(projects)
        , m_press(press)
        , m_mistakes(mistakes)
    {}

    void cover();
    /// Page numbers are those of the run before (the contents stand before what they list).
    void contents(const QMap<QString, int> &pages);
    void partOne();
    void partTwo();
    void terms();
    void tablesTitle();
    [[nodiscard]] const QMap<QString, int> &pages() const { return m_pages; }
    void notePage(const QString &title, int page) { m_pages.insert(title, page); }

private:
    void part(const QString &title);
    void heading(const QString &title);
    void subheading(const QString &title);
    void say(const QString &text);

    void overall();
    void incomeAndSpending();
    void appropriation();
    void general();
    void generalItems();
    void basic();
    void otherBudgets();
    void hospitality();
    void hospitalityDetails();
    void hospitalityPlan();
    void other();
    void performance();

    [[nodiscard]] QString t(const QString &slot, const QString &right) { return m_mistakes.text(slot, right); }
    /// 增加12.00万元，增长3.40% — or 减少…，下降…; the slots are NAME.word, NAME.change and NAME.growth.
    [[nodiscard]] QString change(const QString &name, Decimal now, Decimal before);
    /// 年初预算数…万元，决算数…万元，预决算差异率…%
    [[nodiscard]] QString variance(const QString &name, const QString &what, Decimal plan, Decimal real);
    [[nodiscard]] QString year() const { return QString::number(m_accounts.year); }

    const Accounts &m_accounts;
    const QList<Project> &m_projects;
    Press &m_press;
    Mistakes &m_mistakes;
    QMap<QString, int> m_pages;
    QString m_section;
};

} // namespace gouji::sample
