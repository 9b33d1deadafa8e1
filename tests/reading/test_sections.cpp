// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/identitytext.h"
#include "reading/narrative.h"
#include "reading/pagebuilder.h"
#include "reading/plaintext.h"

#include <QtTest/QTest>

using namespace gouji;
using namespace gouji::tests;

namespace {

Disclosure narrative(const PageBuilder &builder)
{
    Disclosure disclosure;
    narrativeOf(builder.pages(), disclosure);
    return disclosure;
}

// "H1 第一部分…", "B ……": kind and, for headings, the level of the section.
QStringList outline(const Disclosure &disclosure)
{
    QStringList all;
    for (const Paragraph &paragraph : disclosure.paragraphs) {
        QString mark(QStringView(u"BHCVGT")[int(paragraph.kind)]);
        if (paragraph.kind == Paragraph::Kind::Heading)
            mark += QString::number(disclosure.sections.at(std::size_t(paragraph.section)).level);
        all.append(mark + u' ' + paragraph.text);
    }
    return all;
}

PageBuilder finalAccounts()
{
    PageBuilder builder;
    builder.page({QStringLiteral("^青山县水利局2024年度部门决算")});
    builder.page({QStringLiteral("^目　录"), QStringLiteral("第一部分 单位概况"), QStringLiteral("一、主要职能。"),
                  QStringLiteral("第二部分 决算情况说明"), QStringLiteral("一、收入支出总体情况……………………5"),
                  QStringLiteral("二、“三公”经费情况"), QStringLiteral("第三部分 名词解释")});
    builder.page({QStringLiteral("^第一部分 单位概况"), QStringLiteral("　　一、主要职能"),
                  QStringLiteral("　　（一）负责水资源管理。"), QStringLiteral("　　内设机构："),
                  QStringLiteral("　　1.办公室"), QStringLiteral("　　2.人事科"), QStringLiteral("　　3.水资源科")});
    builder.page({QStringLiteral("^第二部分 决算情况说明"), QStringLiteral("　　一、收入支出总体情况"),
                  QStringLiteral("　　2024年度收入总计5.00万元。"), QStringLiteral("　　二、“三公”经费情况"),
                  QStringLiteral("　　（一）总体情况说明。"), QStringLiteral("　　支出0.00万元。"),
                  QStringLiteral("　　（二）公务接待费0.39万元。其中："), QStringLiteral("　　国内接待0.39万元。")});
    builder.page({QStringLiteral("^第三部分 名词解释"), QStringLiteral("　　一、财政拨款收入：指同级财政拨付的资金。"),
                  QStringLiteral("　　二、基本支出"), QStringLiteral("　　指为保障机构运转发生的支出。")});
    return builder;
}

} // namespace

class TestSections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlineOfFinalAccounts()
    {
        const QStringList wanted{
            QStringLiteral("V 青山县水利局2024年度部门决算"),
            QStringLiteral("C 目　录").remove(u'　'),
            QStringLiteral("C 第一部分单位概况"),
            QStringLiteral("C 一、主要职能。"),
            QStringLiteral("C 第二部分决算情况说明"),
            QStringLiteral("C 一、收入支出总体情况……………………5"),
            QStringLiteral("C 二、“三公”经费情况"),
            QStringLiteral("C 第三部分名词解释"),
            QStringLiteral("H1 第一部分单位概况"),
            QStringLiteral("H2 一、主要职能"),
            QStringLiteral("B （一）负责水资源管理。"),
            QStringLiteral("B 内设机构："),
            QStringLiteral("B 1.办公室"),
            QStringLiteral("B 2.人事科"),
            QStringLiteral("B 3.水资源科"),
            QStringLiteral("H1 第二部分决算情况说明"),
            QStringLiteral("H2 一、收入支出总体情况"),
            QStringLiteral("B 2024年度收入总计5.00万元。"),
            QStringLiteral("H2 二、“三公”经费情况"),
            QStringLiteral("H3 （一）总体情况说明。"),
            QStringLiteral("B 支出0.00万元。"),
            QStringLiteral("B （二）公务接待费0.39万元。其中："),
            QStringLiteral("B 国内接待0.39万元。"),
            QStringLiteral("H1 第三部分名词解释"),
            QStringLiteral("G 一、财政拨款收入：指同级财政拨付的资金。"),
            QStringLiteral("H2 二、基本支出"),
            QStringLiteral("G 指为保障机构运转发生的支出。"),
        };
        QCOMPARE(outline(narrative(finalAccounts())), wanted);
    }

    void sectionsKnowTheirParents()
    {
        const Disclosure disclosure = narrative(finalAccounts());
        QStringList paths;
        for (const Section &section : disclosure.sections)
            paths.append(section.parent < 0
                             ? section.title
                             : disclosure.sections[std::size_t(section.parent)].title + u'/' + section.title);
        QVERIFY(paths.contains(QStringLiteral("第二部分决算情况说明/二、“三公”经费情况")));
        QVERIFY(paths.contains(QStringLiteral("二、“三公”经费情况/（一）总体情况说明。")));
        QCOMPARE(disclosure.sections.front().place.page, 3);
    }

    void theGlossaryEndsWithTheNextPart()
    {
        PageBuilder builder;
        builder.page({QStringLiteral("　　三、名词解释"), QStringLiteral("　　一、财政拨款收入：指资金。"),
                      QStringLiteral("　　四、编制说明"), QStringLiteral("　　收入预算5万元。")});
        const Disclosure disclosure = narrative(builder);
        QVERIFY(disclosure.paragraphs.at(1).kind == Paragraph::Kind::Glossary);
        QVERIFY(disclosure.paragraphs.at(3).kind == Paragraph::Kind::Body);
    }

    void identityFromTheCover()
    {
        const Disclosure disclosure = narrative(finalAccounts());
        QCOMPARE(kindName(disclosure.kind), QStringLiteral("final-accounts"));
        QCOMPARE(disclosure.body, QStringLiteral("青山县水利局"));
        QCOMPARE(levelName(disclosure.level), QStringLiteral("department"));
        QCOMPARE(disclosure.year, 2024);
        // The body of the text calls it a unit: kept, not followed.
        QVERIFY(disclosure.evidence.join(u'\n').contains(QStringLiteral("级次不一致")));
    }

    void identityOfForms()
    {
        Disclosure disclosure;
        disclosure.files.push_back({});
        disclosure.files.front().name = QStringLiteral("/data/budget/2031年部门预算.pdf"); // never looked at
        Statement statement;
        statement.title = QStringLiteral("项目支出绩效自评表(2023年度)");
        disclosure.statements.push_back(statement);
        IndicatorTable table;
        table.department = QStringLiteral("青山县水利局");
        disclosure.indicatorTables.push_back(table);
        identify(disclosure);
        QCOMPARE(kindName(disclosure.kind), QStringLiteral("self-evaluation"));
        QCOMPARE(disclosure.body, QStringLiteral("青山县水利局"));
        QCOMPARE(disclosure.year, 2023);
    }

    void identityOfTablesAlone()
    {
        Disclosure disclosure;
        Statement statement;
        statement.title = QStringLiteral("收支预算总表");
        statement.bodyLine = QStringLiteral("部门:东江省档案馆单位:万元");
        disclosure.statements.push_back(statement);
        statement.title = QStringLiteral("2019年政府采购预算表");
        disclosure.statements.push_back(statement);
        identify(disclosure);
        QCOMPARE(kindName(disclosure.kind), QStringLiteral("budget"));
        QCOMPARE(disclosure.body, QStringLiteral("东江省档案馆"));
        QCOMPARE(levelName(disclosure.level), QStringLiteral("department"));
        QCOMPARE(disclosure.year, 2019);
    }

    void namesOverTwoLinesOfACover_data()
    {
        QTest::addColumn<QString>("cover");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const char *cover, const char *body) {
            QTest::newRow(name) << QString::fromUtf8(cover) << QString::fromUtf8(body);
        };
        row("name in two lines", "东江省青山县人民政府\n水西街道办事处\n2024年度部门决算",
            "东江省青山县人民政府水西街道办事处");
        row("year cut", "东江省青山县人民政府\n水西街道办事处2024\n年度部门决算", "东江省青山县人民政府水西街道办事处");
        row("one line", "东江省青山县人民政府水西街道办事处\n2024年度部门决算", "东江省青山县人民政府水西街道办事处");
        row("label", "2024年度部门决算\n预算单位：东江省青山县人民政府\n水西街道办事处",
            "东江省青山县人民政府水西街道办事处");
        row("region above", "东江省青山县\n东海水文站\n2024年度部门决算", "东江省青山县东海水文站");
        row("not the body", "公开资料\n青山县档案馆\n2024年度部门决算", "公开资料");
    }
    void namesOverTwoLinesOfACover()
    {
        QFETCH(QString, cover);
        const Disclosure disclosure = readPlainText(
            cover + QStringLiteral("\n\n目录\n第一部分 东江省青山县人民政府水西街道办事处概况\n\n"
                                   "第一部分 东江省青山县人民政府水西街道办事处概况\n一、主要职能\n负责工作。"));
        QTEST(disclosure.body, "body");
        QCOMPARE(disclosure.year, 2024);
    }

    // The tables of a budget were lost, its target forms were not.
    void identityOfABudgetWithFormsAlone()
    {
        Disclosure disclosure = readPlainText(QStringLiteral("第二部分 2025年部门预算公开表\n说明。\n"));
        disclosure.statements.resize(1);
        IndicatorTable form;
        form.kind = IndicatorTable::Kind::ProjectTarget;
        disclosure.indicatorTables.push_back(form);
        identify(disclosure);
        QCOMPARE(kindName(disclosure.kind), QStringLiteral("budget"));
    }

    void unknownStaysUnknown()
    {
        Disclosure disclosure;
        identify(disclosure);
        QVERIFY(disclosure.kind == Kind::Unknown);
        QVERIFY(disclosure.level == Level::Unknown);
        QCOMPARE(disclosure.year, 0);
        QVERIFY(disclosure.body.isEmpty());
    }

    void linesOfCovers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("year");
        const auto row = [](const char *line, const char *kind, const char *level, const char *body, int year) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(kind) << QString::fromUtf8(level)
                                << QString::fromUtf8(body) << year;
        };
        row("乌山市数据局 2024 年度单位决算 公开说明", "final-accounts", "unit", "乌山市数据局", 2024);
        row("2024年度青山县水利局部门决算", "final-accounts", "department", "青山县水利局", 2024);
        row("东海市南区2026年区级部门预算", "budget", "department", "", 2026);
        row("预算主管部门：东海市南区司法局", "budget", "department", "东海市南区司法局", 0);
        row("预算单位：东海市财政局（单位）", "budget", "unit", "东海市财政局", 0);
        row("东江大学2023年度部门决算", "final-accounts", "department", "东江大学", 2023);
        row("2024年8月", "unknown", "", "", 0);
        row("项目支出绩效自评报告", "evaluation-report", "", "", 0);
        row("部门（单位）整体支出绩效自评表", "self-evaluation", "", "", 0);
        row("实施单位（公章）：青山县水利局", "unknown", "", "青山县水利局", 0);
        row("编制单位：青山县水利局 单位：万元", "unknown", "", "青山县水利局", 0);
        row("单位：万元", "unknown", "", "", 0);
        row("二〇二三年度青山县水利局部门决算", "final-accounts", "department", "青山县水利局", 2023);
        row("东海省审计厅2024年度部门预算公开说明", "budget", "department", "东海省审计厅", 2024);
        row("青山县档案馆关于2023年度单位决算公开的说明", "final-accounts", "unit", "青山县档案馆", 2023);
        row("2023年度东海省审计厅（本级）决算公开", "final-accounts", "unit", "东海省审计厅(本级)", 2023);
        row("东江大学2024年预算信息公开", "budget", "", "东江大学", 2024);
        row("青山县水利局2023年度部门整体支出绩效自评报告", "evaluation-report", "", "青山县水利局", 2023);
        row("2023年乡村道路项目支出绩效评价报告", "evaluation-report", "", "", 2023);
        row("编制单位：青山县水利局 2023年度 单位：万元", "unknown", "", "青山县水利局", 2023);
    }
    void linesOfCovers()
    {
        QFETCH(QString, line);
        const QString plain = plainIdentity(line);
        const QString labelled = labelledBodyIn(plain);
        QTEST(kindName(kindIn(plain)), "kind");
        QTEST(levelName(levelIn(plain)), "level");
        QTEST(labelled.isEmpty() ? titledBodyIn(plain) : labelled, "body");
        QTEST(fiscalYearIn(plain), "year");
    }
};

QTEST_GUILESS_MAIN(TestSections)
#include "test_sections.moc"
