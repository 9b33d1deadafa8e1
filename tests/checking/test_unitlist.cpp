// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/unitlist.h"

#include <QTest>

using namespace gouji;

namespace {

Disclosure documentOf(const QStringList &paragraphs)
{
    Disclosure d;
    d.body = QStringLiteral("江南市水务局");
    for (const QString &text : paragraphs) {
        Paragraph p;
        p.text = text;
        d.paragraphs.push_back(p);
    }
    return d;
}

/// "名称", with * for the department's own office and - for a unit without accounts of its own.
QStringList shown(const Disclosure &disclosure)
{
    QStringList out;
    for (const ListedUnit &unit : unitsListedIn(disclosure))
        out.append(unit.name + (unit.own ? QStringLiteral("*") : QString()) +
                   (unit.merged ? QStringLiteral("-") : QString()));
    return out;
}

} // namespace

/// Which units a department lists, in the ways that lists are written.
class TestUnitList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lists_data();
    void lists();
    void table();
    void superiors_data();
    void superiors();
    void names_data();
    void names();
    void publishers_data();
    void publishers();
};

void TestUnitList::lists_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("units");
    const auto row = [](const char *name, const QStringList &paragraphs, const QStringList &units) {
        QTest::newRow(name) << paragraphs << units;
    };
    row("sentence", {QStringLiteral("本部门下属单位包括：江南市河道管理所、江南市水文站（水质中心）。")},
        {QStringLiteral("江南市河道管理所"), QStringLiteral("江南市水文站")});
    row("numbered",
        {QStringLiteral("纳入本部门2023年部门预算编制范围的下属预算单位包括："), QStringLiteral("1、江南市河道管理所"),
         QStringLiteral("- 3 -"), QStringLiteral("2、江南市水文站。"), QStringLiteral("江南市水务局编制数36人。")},
        {QStringLiteral("江南市河道管理所"), QStringLiteral("江南市水文站")});
    row("behind the colon",
        {QStringLiteral("本部门中，行政单位1家，参公单位1家，具体包括：1. 江南市水务局本部"),
         QStringLiteral("2. 江南市河道管理所")},
        {QStringLiteral("江南市水务局本部*"), QStringLiteral("江南市河道管理所")});
    row("own office", {QStringLiteral("预算单位共2家，包括：江南市水务局（本级）、江南市河道管理所。")},
        {QStringLiteral("江南市水务局*"), QStringLiteral("江南市河道管理所")});
    row("no names", {QStringLiteral("部门预算是包括本部以及下属1家预算单位的综合收支计划。")}, {});
    row("offices are no units", {QStringLiteral("下设3个科室，分别是：办公室、财务科、河道科。")}, {});
}

void TestUnitList::lists()
{
    QFETCH(QStringList, paragraphs);
    QTEST(shown(documentOf(paragraphs)), "units");
}

void TestUnitList::table()
{
    Disclosure d = documentOf({});
    Statement s;
    s.grid.columns = 3;
    const QStringList texts{QStringLiteral("序号"),
                            QStringLiteral("单位名称"),
                            QStringLiteral("备注"),
                            QStringLiteral("1"),
                            QStringLiteral("江南市水务局（本级）"),
                            QString(),
                            QStringLiteral("2"),
                            QStringLiteral("江南市河道管理所\n（下属事业单位）"),
                            QString(),
                            QStringLiteral("3"),
                            QStringLiteral("江南市水务局信息中心"),
                            QStringLiteral("预算不单列，并入本级")};
    for (int i = 0; i < texts.size(); ++i) {
        Cell cell;
        cell.row = i / s.grid.columns;
        cell.column = i % s.grid.columns;
        cell.text = texts[i];
        s.grid.cells.push_back(cell);
    }
    s.grid.rows = static_cast<int>(texts.size()) / s.grid.columns;
    d.statements.push_back(s);
    QCOMPARE(shown(d), (QStringList{QStringLiteral("江南市水务局*"), QStringLiteral("江南市河道管理所"),
                                    QStringLiteral("江南市水务局信息中心-")}));
}

void TestUnitList::superiors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("superiors");
    const QStringList bureau{QStringLiteral("江南市水务局")};
    QTest::newRow("label") << QStringLiteral("预算主管部门：江南市水务局") << bureau;
    QTest::newRow("under") << QStringLiteral("江南市河道管理所隶属于江南市水务局，负责河道。") << bureau;
    QTest::newRow("of") << QStringLiteral("江南市河道管理所是江南市水务局所属事业单位。") << bureau;
    QTest::newRow("none") << QStringLiteral("江南市河道管理所负责河道管理。") << QStringList();
}

void TestUnitList::superiors()
{
    QFETCH(QString, text);
    QTEST(superiorsIn(documentOf({text})), "superiors");
}

void TestUnitList::names_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << QStringLiteral("江南市河道管理所") << true;
    QTest::newRow("without the city") << QStringLiteral("河道管理所办") << false;
    QTest::newRow("short of the city") << QStringLiteral("南市河道管理所") << true;
    QTest::newRow("too short to tell") << QStringLiteral("管理所") << false;
}

void TestUnitList::names()
{
    QFETCH(QString, other);
    QTEST(sameUnit(QStringLiteral("江南市河道管理所"), other), "same");
    QTEST(sameUnit(other, QStringLiteral("江南市河道管理所")), "same");
}

void TestUnitList::publishers_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("publisher");
    const QString bureau = QStringLiteral("江南市水务局");
    for (const char16_t *office : {u"", u"（本级）", u"(本部)", u"本级", u"（机关本级）", u"（机关）", u"机关本级"})
        QTest::addRow("%s", qPrintable(QStringView(office).toString()))
            << bureau + QStringView(office).toString() << bureau;
    QTest::newRow("part of a name") << QStringLiteral("江南市直属机关") << QStringLiteral("江南市直属机关");
    QTest::newRow("another bracket") << QStringLiteral("江南市水务局（河道处）")
                                     << QStringLiteral("江南市水务局(河道处)");
}

void TestUnitList::publishers()
{
    QFETCH(QString, body);
    Disclosure d;
    d.body = body;
    QTEST(publisherOf(d), "publisher");
}

QTEST_APPLESS_MAIN(TestUnitList)
#include "test_unitlist.moc"
