// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "narrative.h"

namespace gouji::sample {

void Narrative::part(const QString &title)
{
    m_press.newPage();
    m_pages.insert(title, m_press.page());
    m_section = title;
    m_press.skip(6);
    m_press.centred(title, 20, Press::Face::SerifBold, 52);
}

void Narrative::heading(const QString &title)
{
    if (m_press.y() + 62 > m_press.bottom())
        m_press.newPage();
    m_section = title;
    m_press.skip(4);
    m_pages.insert(title, m_press.paragraph(title, Press::Face::SansBold).first());
}

void Narrative::subheading(const QString &title)
{
    if (m_press.y() + 62 > m_press.bottom())
        m_press.newPage();
    m_section = title;
    m_press.paragraph(title, Press::Face::SerifBold);
}

void Narrative::say(const QString &text)
{
    const QList<int> pages = m_press.paragraph(text);
    m_mistakes.paragraphSet(m_section, text, pages);
}

void Narrative::cover()
{
    m_press.setY(250);
    m_press.centred(m_accounts.body, 30, Press::Face::SerifBold, 58);
    m_press.centred(QStringLiteral("%1年度单位决算公开说明").arg(year()), 26, Press::Face::SerifBold, 58);
    m_press.rule(m_press.left() + 90, m_press.y() + 8, m_press.right() - 90, m_press.y() + 8, 1.2);
    m_press.setY(640);
    m_press.centred(QStringLiteral("（本件为虚构样例，县、单位与数据均不存在）"), 12, Press::Face::Serif, 24);
    m_press.centred(QStringLiteral("2025年9月"), 15, Press::Face::Serif, 30);
}

void Narrative::contents(const QMap<QString, int> &pages)
{
    static const QList<QPair<int, QString>> lines = {
        {0, QStringLiteral("第一部分 单位概况")},
        {1, QStringLiteral("一、主要职能")},
        {1, QStringLiteral("二、机构设置及人员情况")},
        {0, QStringLiteral("第二部分 单位决算情况说明")},
        {1, QStringLiteral("一、收入支出决算总体情况说明")},
        {1, QStringLiteral("二、收入决算情况说明")},
        {1, QStringLiteral("三、支出决算情况说明")},
        {1, QStringLiteral("四、财政拨款收入支出决算总体情况说明")},
        {1, QStringLiteral("五、一般公共预算财政拨款支出决算情况说明")},
        {1, QStringLiteral("六、一般公共预算财政拨款基本支出决算情况说明")},
        {1, QStringLiteral("七、政府性基金预算财政拨款收入支出决算情况说明")},
        {1, QStringLiteral("八、国有资本经营预算财政拨款收入支出决算情况说明")},
        {1, QStringLiteral("九、财政拨款“三公”经费支出决算情况说明")},
        {1, QStringLiteral("十、其他重要事项的情况说明")},
        {1, QStringLiteral("十一、预算绩效的情况说明")},
        {1, QStringLiteral("十二、其他需说明的事项")},
        {0, QStringLiteral("第三部分 专业名词解释")},
        {0, QStringLiteral("第四部分 单位决算报表")},
        {1, QStringLiteral("收入支出决算总表")},
        {1, QStringLiteral("收入决算表")},
        {1, QStringLiteral("支出决算表")},
        {1, QStringLiteral("财政拨款收入支出决算总表")},
        {1, QStringLiteral("一般公共预算财政拨款支出决算表")},
        {1, QStringLiteral("一般公共预算财政拨款基本支出决算表")},
        {1, QStringLiteral("政府性基金预算财政拨款收入支出决算表")},
        {1, QStringLiteral("国有资本经营预算财政拨款收入支出决算表")},
        {1, QStringLiteral("财政拨款“三公”经费支出决算表")},
    };
    m_press.newPage();
    m_press.centred(QStringLiteral("目  录"), 20, Press::Face::SerifBold, 48);
    for (const auto &[level, title] : lines)
        m_press.contentsLine(title, pages.value(title), level);
}

void Narrative::partOne()
{
    part(QStringLiteral("第一部分 单位概况"));
    heading(QStringLiteral("一、主要职能"));
    say(QStringLiteral("（一）编制全县水资源和河湖保护规划，经批准后组织实施。"));
    say(QStringLiteral("（二）负责全县用水总量管理和取水许可，推进农业、工业和生活节水。"));
    say(QStringLiteral("（三）组织中小河流治理、灌区续建、农村供水等水利工程的建设与质量监督。"));
    say(QStringLiteral("（四）管理县属水库、泵站、干渠的运行与维修养护，编制年度灌溉调度方案。"));
    say(QStringLiteral("（五）承担水旱灾害防御的日常工作，储备和调拨防汛抗旱物资。"));
    say(QStringLiteral("（六）开展水土保持、水源地保护和水利科普宣传，完成县委、县人民政府交办的其他任务。"));
    heading(QStringLiteral("二、机构设置及人员情况"));
    say(QStringLiteral("%1%2年度，实有人数58人，其中：在职人员41人，减少1人；离休人员0人，与上年持平；"
                       "退休人员17人，增加2人。")
            .arg(m_accounts.body, year()));
    say(QStringLiteral("%1无下属预算单位，下设6个科室，分别是：办公室、规划计划科、工程建设科、水资源管理科、"
                       "运行管理科、水旱灾害防御科。")
            .arg(m_accounts.body));
}

void Narrative::terms()
{
    part(QStringLiteral("第三部分 专业名词解释"));
    say(QStringLiteral("财政拨款收入：单位从同级财政部门取得的各类财政预算资金。"));
    say(QStringLiteral("其他收入：除财政拨款、事业、经营、上级补助和附属单位上缴以外取得的收入，包括利息收入等。"));
    say(QStringLiteral("年初结转和结余：以前年度没有用完、按规定留到本年继续使用的资金。"));
    say(QStringLiteral("年末结转和结余：到年底没有用完、按规定留到下年继续使用的资金。"));
    say(QStringLiteral("基本支出：维持机构运转、完成日常工作所发生的人员经费和公用经费。"));
    say(QStringLiteral("项目支出：在基本支出之外，为完成专项任务或事业发展目标所发生的支出。"));
    say(QStringLiteral("“三公”经费：用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。"));
    say(QStringLiteral("机关运行经费：行政单位和参照公务员法管理的事业单位用一般公共预算财政拨款安排的基本支出中的"
                       "公用经费，用于购买货物和服务。"));
}

void Narrative::tablesTitle()
{
    const QString title = QStringLiteral("第四部分 单位决算报表");
    m_press.skip(24);
    m_pages.insert(title, m_press.page());
    m_press.centred(title, 20, Press::Face::SerifBold, 52);
    say(QStringLiteral("单位决算报表共九张，自公开01表至公开09表，附后。"));
}

} // namespace gouji::sample
