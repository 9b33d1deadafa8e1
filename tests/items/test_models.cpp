// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/claimmodel.h"
#include "items/fixture.h"
#include "items/gridmodel.h"
#include "items/indicatormodel.h"
#include "items/itemroles.h"
#include "items/lanemodel.h"
#include "items/ledgermodel.h"
#include "items/seriesmodel.h"

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

    void expenditure()
    {
        sample::Review review;
        ExpenditureModel model(review.items);
        QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(std::ssize(model.lanes()), 2);
        QCOMPARE(LaneModel::titleOf(review.items.disclosure(), model.lane()), QStringLiteral("支出决算表"));
        model.setLane(model.lanes()[1]);
        QCOMPARE(shown(model), lines({"205|教育|10", " 20502|普通教育|10", "  2050202|小学|7", "  2050203|初中|3",
                                      "210|卫生|1", "|合计|11"}));
        const QModelIndex school = model.indexOf({2, 3, 1});
        QCOMPARE(school.data().toString(), QStringLiteral("7"));
        QVERIFY(model.setData(school, QStringLiteral("8")));
        QCOMPARE(model.indexOf({2, 3, 1}).data().toString(), QStringLiteral("8"));
        QVERIFY(model.setData(model.indexOf({2, 5, 0}), QStringLiteral("210 医疗"))); // the tree is made anew
        QCOMPARE(model.index(1, LaneModel::Name).data().toString(), QStringLiteral("医疗"));
        QVERIFY(review.document.undo());
    }

    void income()
    {
        sample::Review review;
        IncomeModel model(review.items);
        QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(shown(model), lines({"|财政拨款|100.50|90.00", "|其他收入|9.50|10.00", "|合计|110.00|100.00"}));
        StructureEdit edit;
        edit.op = StructureEdit::Op::DeleteRow;
        edit.row = 2;
        QVERIFY(Editor(review.document).restructure(0, edit));
        QCOMPARE(model.rowCount(), 2);
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

    void series()
    {
        sample::Review review;
        SeriesModel model(review.items, budgetAgainstFinal);
        QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(shown(model), lines({"财政拨款|90.00|100.50", "其他收入|10.00|9.50", "合计|100.00|110.00"}));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("决算数"));
        QVERIFY(Editor(review.document).correctCell({0, 1, 1}, QStringLiteral("1,000.50")));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("1,000.50"));
    }

    void ledger()
    {
        sample::Review review;
        LedgerModel model(review.items);
        QAbstractItemModelTester tester(&model, strict);
        const int exact = model.index(0, LedgerModel::Exact).data().toInt();
        QCOMPARE(model.index(0, LedgerModel::Mismatch).data().toInt(), 2);
        QVERIFY(Editor(review.document).correctCell({1, 3, 1}, QStringLiteral("31")));
        QCOMPARE(shown(model), QStringList{QStringLiteral("合计|%1|0|0|1|0|1").arg(exact + 1)});
        QCOMPARE(model.index(0, LedgerModel::NotChecked).data(ReasonRole).toString(), QStringLiteral("1 × no total"));
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
