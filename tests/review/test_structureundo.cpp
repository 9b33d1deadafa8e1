// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every repair of a table's structure: done, undone, done again, and there after the document is opened again.
#include "review/editor.h"
#include "review/sample.h"

#include <QtTest/QTest>

using namespace gouji;

namespace {

using Op = StructureEdit::Op;

QString shown(const Disclosure &disclosure)
{
    QStringList lines;
    for (const Statement &s : disclosure.statements) {
        lines << s.id + u' ' + unitName(s.unit) << sample::linesOf(s.grid);
        QStringList columns;
        for (const Column &column : s.columns)
            columns << column.measure + unitName(column.unit);
        lines << columns.join(u'|') << QString::number(s.headerRows);
        for (const Subject &subject : s.subjects)
            lines << QString::number(subject.row) + (subject.role == Subject::Role::Total ? u"="_qs : u"-"_qs);
    }
    return lines.join(u'\n');
}

Disclosure merged()
{
    Disclosure made = sample::disclosure();
    made.statements[0] =
        sample::statementOf(QStringLiteral("t1"), QStringLiteral("收入决算表"),
                            {QStringLiteral("项目|决算数|<"), QStringLiteral("财政拨款|100.50|90.00"),
                             QStringLiteral("其他收入|9.50|10.00"), QStringLiteral("合计|110.00|100.00")},
                            1);
    return made;
}

/// The sample reader honours units of columns as the real one does.
Statement understood(Statement statement)
{
    statement = sample::understood(std::move(statement));
    for (const auto &[column, unit] : statement.columnUnitByHand)
        statement.columns[static_cast<size_t>(column)].unit = unit;
    return statement;
}

} // namespace

class TestStructureUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<StructureEdit>("edit");
        const auto row = [](const char *name, const StructureEdit &edit) { QTest::newRow(name) << edit; };
        row("split", {.op = Op::SplitCell, .row = 0, .column = 1, .text = {}});
        row("merge", {.op = Op::MergeCells, .row = 1, .column = 1, .rows = 2, .columns = 2, .text = {}});
        row("insert row", {.op = Op::InsertRow, .row = 2, .text = {}});
        row("insert row at the end", {.op = Op::InsertRow, .row = 4, .text = {}});
        row("delete row", {.op = Op::DeleteRow, .row = 2, .text = {}});
        row("move row up", {.op = Op::MoveRow, .row = 2, .to = 1, .text = {}});
        row("move row down", {.op = Op::MoveRow, .row = 1, .to = 2, .text = {}});
        row("insert column", {.op = Op::InsertColumn, .column = 1, .text = {}});
        row("delete column", {.op = Op::DeleteColumn, .column = 2, .text = {}});
        row("move column", {.op = Op::MoveColumn, .column = 1, .to = 0, .text = {}});
        row("header", {.op = Op::MarkHeader, .row = 1, .text = {}});
        row("total", {.op = Op::MarkTotal, .row = 2, .text = {}});
        row("measure", {.op = Op::SetMeasure, .column = 1, .text = QStringLiteral("预算数")});
        row("unit of the table", {.op = Op::SetUnit, .text = QStringLiteral("元")});
        row("unit of a column", {.op = Op::SetUnit, .column = 2, .text = QStringLiteral("元")});
        row("join", {.op = Op::JoinTable, .text = {}});
        row("part", {.op = Op::PartTable, .row = 2, .text = {}});
    }
    void repairs()
    {
        QFETCH(StructureEdit, edit);
        const ReviewCollaborators with{{understood, {}}, sample::check, {}, {}, QStringLiteral("李")};
        const Disclosure read = merged();
        ReviewDocument document(read, {}, with);
        const QString before = shown(document.disclosure());
        const bool columns = edit.op == Op::MoveColumn;
        if (columns) // a header over two columns would be torn
            QVERIFY(Editor(document).restructure(0, {.op = Op::SplitCell, .row = 0, .column = 1, .text = {}}));
        const QString start = shown(document.disclosure());
        const auto done = Editor(document).restructure(0, edit);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
        const QString after = shown(document.disclosure());
        QVERIFY(after != start);
        QVERIFY(document.undo());
        QCOMPARE(shown(document.disclosure()), start);
        QVERIFY(document.redo());
        QCOMPARE(shown(document.disclosure()), after);
        // Opened again: the same from the events alone.
        ReviewDocument again(read, document.events(), with);
        QCOMPARE(shown(again.disclosure()), after);
        QVERIFY(again.orphans().empty());
        QVERIFY(again.undo());
        if (columns)
            QVERIFY(again.undo());
        QCOMPARE(shown(again.disclosure()), before);
    }
};

QTEST_GUILESS_MAIN(TestStructureUndo)
#include "test_structureundo.moc"
