// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"
#include "items/fixture.h"
#include "items/itemroles.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace gouji;

namespace {

QString states(const FindingModel &model)
{
    QStringList out;
    for (int r = 0; r < model.rowCount(); ++r)
        out << model.index(r, 0).data(KeyRole).toString() + u' ' +
                   model.index(r, FindingModel::State).data().toString();
    return out.join(QStringLiteral(", "));
}

const QString first = QStringLiteral("sum/支出决算表/1");
const QString second = QStringLiteral("sum/收入决算表/1");

} // namespace

class TestFindingModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectionStaysOverAReCheck()
    {
        sample::Review review;
        FindingModel model(review.document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowOf(first) >= 0, true);
        const QPersistentModelIndex selected = model.index(model.rowOf(first), 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(Editor(review.document).correctCell({0, 1, 1}, QStringLiteral("7"))); // a new finding before it
        QCOMPARE(model.rowOf(second), 0);
        QVERIFY(selected.isValid());
        QCOMPARE(selected.data(KeyRole).toString(), first);
        QVERIFY(review.document.undo());
        QCOMPARE(model.rowOf(second), -1);
        QVERIFY(selected.isValid());
        QCOMPARE(reset.count(), 0);
    }

    void resolvedOnesAreListed()
    {
        sample::Review review;
        FindingModel model(review.document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(Editor(review.document).correctCell({1, 3, 1}, QStringLiteral("31")));
        const int row = model.rowOf(first);
        QVERIFY(row >= 0);
        QCOMPARE(model.index(row, 0).data(StateRole).toInt(), int(FindingModel::Resolved));
        QCOMPARE(model.index(row, FindingModel::State).data().toString(), QStringLiteral("Resolved by a correction"));
        QVERIFY(review.document.undo());
        QCOMPARE(model.index(model.rowOf(first), 0).data(StateRole).toInt(), int(Decision::State::Open));
    }

    void decisions()
    {
        sample::Review review;
        FindingModel model(review.document);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(Editor(review.document).decide({first}, Decision::State::Dismissed, QStringLiteral("已说明")));
        QCOMPARE(changed.count(), 1);
        const QModelIndex at = model.index(model.rowOf(first), FindingModel::State);
        QCOMPARE(at.data(StateRole).toInt(), int(Decision::State::Dismissed));
        QCOMPARE(at.data().toString(), QStringLiteral("Dismissed: 已说明"));
        QVERIFY(states(model).contains(QStringLiteral("Dismissed")));
    }
};

QTEST_GUILESS_MAIN(TestFindingModel)
#include "test_findingmodel.moc"
