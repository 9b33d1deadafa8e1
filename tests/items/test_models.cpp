// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/claimmodel.h"
#include "items/fixture.h"
#include "items/gridmodel.h"
#include "items/indicatormodel.h"
#include "items/itemroles.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace gouji;
using sample::shown;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out << QString::fromUtf8(text);
    return out;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grid()
    {
        sample::Review review;
        GridModel model(review.items, 1);
        QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(shown(model), lines({"项目|基本支出|项目支出", "教育|10|1", "医疗|21|2", "合计|30|3"}));
        const QModelIndex wrong = model.index(3, 1);
        QCOMPARE(wrong.data(SeverityRole).toInt(), int(Severity::Error));
        QVERIFY(!model.index(3, 2).data(SeverityRole).isValid());
        QCOMPARE(model.index(3, 2).data(TiedRole).toInt(), 1);
        QVERIFY(model.index(0, 0).data(HeaderRole).toBool());
        QVERIFY(wrong.data(TotalRole).toBool());
        QVERIFY(wrong.data(Qt::ToolTipRole).toString().contains(QStringLiteral("30 = 31")));

        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(wrong, QStringLiteral("31")));
        QVERIFY(spy.count() > 0);
        QCOMPARE(wrong.data().toString(), QStringLiteral("31"));
        QVERIFY(wrong.data(CorrectedRole).toBool());
        QCOMPARE(wrong.data(PrintedRole).toString(), QStringLiteral("30"));
        QVERIFY(!wrong.data(SeverityRole).isValid());
        QVERIFY(review.document.undo());
        QCOMPARE(wrong.data().toString(), QStringLiteral("30"));
        QVERIFY(!wrong.data(CorrectedRole).toBool());
        QVERIFY(review.document.redo());
        QCOMPARE(wrong.data().toString(), QStringLiteral("31"));
    }

    void gridFollowsItsTable()
    {
        sample::Review review;
        GridModel model(review.items, 1);
        QAbstractItemModelTester tester(&model, strict);
        StructureEdit edit;
        edit.op = StructureEdit::Op::InsertRow;
        edit.row = 1;
        QVERIFY(Editor(review.document).restructure(1, edit));
        QCOMPARE(model.rowCount(), 5);
        edit.op = StructureEdit::Op::PartTable;
        edit.row = 2;
        QVERIFY(Editor(review.document).restructure(0, edit)); // the table moves down by one
        QCOMPARE(model.statement(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("基本支出"));
        edit = {};
        edit.op = StructureEdit::Op::JoinTable;
        QVERIFY(Editor(review.document).restructure(1, edit)); // and is gone
        QCOMPARE(model.statement(), -1);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(review.document.undo());
        QCOMPARE(model.rowCount(), 5);
    }

    void mergedCells()
    {
        sample::Review review;
        GridModel model(review.items, 1);
        QAbstractItemModelTester tester(&model, strict);
        StructureEdit edit;
        edit.op = StructureEdit::Op::MergeCells;
        edit.row = 1;
        edit.column = 0;
        edit.rows = 2;
        QVERIFY(Editor(review.document).restructure(1, edit));
        QCOMPARE(model.span(model.index(1, 0)), QSize(1, 2));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("教育\n医疗"));
        QVERIFY(!model.index(2, 0).data().isValid());
        QCOMPARE(model.index(2, 0).data(CellRole).value<CellPosition>(), (CellPosition{1, 1, 0}));
    }

    void refusedEdits()
    {
        sample::Review review;
        ClaimModel model(review.items);
        QSignalSpy refused(&review.items, &ReviewItems::refused);
        QVERIFY(!model.setData(model.index(0, ClaimModel::NumberColumn), QStringLiteral("viel")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(review.document.events().empty());
    }

    void indicators()
    {
        sample::Review review;
        IndicatorModel model(review.items);
        QAbstractItemModelTester tester(&model, strict);
        model.setForm(0);
        QCOMPARE(shown(model), lines({"|里程|10||? open||5|", "|满意度|90||? open||9|"}));
        const QModelIndex score = model.indexOf({3, 2, 2});
        QVERIFY(model.setData(score, QStringLiteral("6")));
        QCOMPARE(model.indexOf({3, 2, 2}).data().toString(), QStringLiteral("6"));
        QVERIFY(!(model.index(0, IndicatorModel::Reached).flags() & Qt::ItemIsEditable));
    }

    void claims()
    {
        sample::Review review;
        ClaimModel model(review.items);
        QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(shown(model).size(), 1);
        const QModelIndex number = model.index(0, ClaimModel::NumberColumn);
        QCOMPARE(number.data().toString(), QStringLiteral("110.00 万元"));
        QVERIFY(model.setData(number, QStringLiteral("111.00")));
        QCOMPARE(number.data(Qt::EditRole).toString(), QStringLiteral("111.00"));
        QCOMPARE(number.data(PrintedRole).toString(), QStringLiteral("110.00"));
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
