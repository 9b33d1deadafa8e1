// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sample.h"
#include "review/structure.h"

#include <QtTest/QTest>

using namespace gouji;

namespace {

QString shown(const Grid &grid) { return sample::linesOf(grid).join(u'\n'); }

StructureEdit editOf(StructureEdit::Op op, int row, int column, int to = -1)
{
    StructureEdit edit;
    edit.op = op;
    edit.row = row;
    edit.column = column;
    edit.to = to;
    return edit;
}

} // namespace

class TestStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        using Op = StructureEdit::Op;
        QTest::addColumn<QString>("before");
        QTest::addColumn<StructureEdit>("edit");
        QTest::addColumn<QString>("after"); // empty: refused
        const auto row = [](const char *name, const char *before, const StructureEdit &edit, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << edit << QString::fromUtf8(after);
        };
        StructureEdit merge = editOf(Op::MergeCells, 0, 0);
        merge.rows = 2;
        merge.columns = 2;
        row("merge", "a|b|c\nd||f", merge, "a/b/d|<|c\n^|<|f");
        merge.rows = 1;
        row("merge cuts a merged cell", "a|b|c\n^|e|f", merge, "");
        merge.columns = 4;
        row("merge leaves the grid", "a|b|c", merge, "");
        row("split", "a|<|c\nd|e|f", editOf(Op::SplitCell, 0, 1), "a||c\nd|e|f");
        row("split nothing merged", "a|b", editOf(Op::SplitCell, 0, 0), "");
        row("insert row", "a|b\nc|d", editOf(Op::InsertRow, 1, -1), "a|b\n|\nc|d");
        row("insert row at the end", "a|b\nc|d", editOf(Op::InsertRow, 2, -1), "a|b\nc|d\n|");
        row("insert row in a merged cell", "a|b\n^|d", editOf(Op::InsertRow, 1, -1), "a|b\n^|\n^|d");
        row("insert row outside", "a|b", editOf(Op::InsertRow, 3, -1), "");
        row("insert column", "a|b\nc|d", editOf(Op::InsertColumn, -1, 0), "|a|b\n|c|d");
        row("delete row", "a|b\nc|d", editOf(Op::DeleteRow, 0, -1), "c|d");
        row("delete first row of a merged cell", "a|b\n^|d", editOf(Op::DeleteRow, 0, -1), "a|d");
        row("delete the last row", "a|b", editOf(Op::DeleteRow, 0, -1), "");
        row("delete column", "a|<|c\nd|e|f", editOf(Op::DeleteColumn, -1, 1), "a|c\nd|f");
        row("move row down", "a\nb\nc", editOf(Op::MoveRow, 0, -1, 2), "b\nc\na");
        row("move row up", "a\nb\nc", editOf(Op::MoveRow, 2, -1, 0), "c\na\nb");
        row("move row tears a merged cell", "a\n^\nc", editOf(Op::MoveRow, 0, -1, 2), "");
        row("move row past a merged cell", "a|x\nb|y\n^|z", editOf(Op::MoveRow, 0, -1, 2), "b|y\n^|z\na|x");
        row("move column", "a|b|c", editOf(Op::MoveColumn, -1, 0, 1), "b|a|c");
    }
    void edits()
    {
        QFETCH(QString, before);
        QFETCH(StructureEdit, edit);
        QFETCH(QString, after);
        Statement statement;
        statement.grid = sample::gridOf(before.split(u'\n'), 1);
        const auto done = restructure(statement, edit);
        QCOMPARE(done.ok(), !after.isEmpty());
        QCOMPARE(shown(statement.grid), after.isEmpty() ? before : after);
        QVERIFY(statement.grid.index());
        QCOMPARE(std::ssize(statement.grid.rowPages), statement.grid.rows);
        const auto back = structureFromJson(toJson(edit));
        QVERIFY(back);
        QCOMPARE(back.value(), edit);
    }

    void marksFollowTheirRows()
    {
        Statement statement;
        statement.grid = sample::gridOf(QStringLiteral("a|b\nc|d\ne|f").split(u'\n'), 1);
        statement.totalByHand = {2};
        statement.headerByHand = {0};
        statement.measureByHand = {{1, QStringLiteral("x")}};
        QVERIFY(restructure(statement, editOf(StructureEdit::Op::InsertRow, 1, -1)));
        QVERIFY(restructure(statement, editOf(StructureEdit::Op::InsertColumn, -1, 0)));
        QCOMPARE(statement.totalByHand, std::vector<int>{3});
        QCOMPARE(statement.headerByHand, std::vector<int>{0});
        QCOMPARE(statement.measureByHand.front().first, 2);
        QVERIFY(restructure(statement, editOf(StructureEdit::Op::DeleteRow, 3, -1)));
        QVERIFY(statement.totalByHand.empty());
    }

    void splitGivesTheBoxesOfTheColumns()
    {
        Grid grid = sample::gridOf({QStringLiteral("a|<|c"), QStringLiteral("d|e|f")}, 1);
        Statement statement;
        statement.grid = grid;
        QVERIFY(restructure(statement, editOf(StructureEdit::Op::SplitCell, 0, 0)));
        QCOMPARE(statement.grid.cellAt(0, 1)->place.rect.left, grid.cellAt(1, 1)->place.rect.left);
        QCOMPARE(statement.grid.cellAt(0, 1)->place.rect.right, grid.cellAt(1, 1)->place.rect.right);
    }

    void joinUndoesPart()
    {
        Disclosure disclosure = sample::disclosure();
        const Grid before = disclosure.statements[1].grid;
        QVERIFY(partAt(disclosure, 1, 2));
        QCOMPARE(std::ssize(disclosure.statements), 3);
        QCOMPARE(sample::linesOf(disclosure.statements[2].grid).join(u'\n'), QStringLiteral("医疗|21|2\n合计|30|3"));
        QVERIFY(disclosure.statements[1].id != disclosure.statements[2].id);
        QVERIFY(joinWithNext(disclosure, 1));
        QCOMPARE(disclosure.statements[1].grid, before);
        QVERIFY(!joinWithNext(disclosure, 1));
        QVERIFY(!partAt(disclosure, 0, 0));
    }
};

QTEST_GUILESS_MAIN(TestStructure)
#include "test_structure.moc"
