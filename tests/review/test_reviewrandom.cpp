// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/editor.h"
#include "review/sample.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace gouji;

/// Random sequences of everything a reviewer can do, with undo and redo in between.
class TestReviewRandom : public QObject {
    Q_OBJECT

private:
    static ReviewCollaborators collaborators()
    {
        return {sample::understanding(), sample::check, {}, {}, QStringLiteral("李")};
    }

    /// Does something, or is refused; both are fine.
    static void act(ReviewDocument &document, QRandomGenerator &random)
    {
        Editor editor(document);
        const auto &statements = document.disclosure().statements;
        const int statement = random.bounded(static_cast<int>(statements.size()));
        const Grid &grid = statements[static_cast<size_t>(statement)].grid;
        const CellPosition at{statement, random.bounded(grid.rows), random.bounded(grid.columns)};
        Result<Done> done = Done{};
        switch (random.bounded(8)) {
        case 0:
        case 1:
            done = editor.correctCell(at, QString::number(random.bounded(100)));
            break;
        case 2:
            done = editor.revertCell(at);
            break;
        case 3:
        case 4: {
            StructureEdit edit;
            edit.op = static_cast<StructureEdit::Op>(random.bounded(14));
            edit.row = random.bounded(grid.rows + 1);
            edit.column = random.bounded(grid.columns + 1);
            edit.to = random.bounded(grid.rows);
            edit.rows = 1 + random.bounded(2);
            edit.columns = 1 + random.bounded(2);
            edit.on = random.bounded(2) == 0;
            done = editor.restructure(statement, edit);
            break;
        }
        case 5:
            done = editor.decide({QStringLiteral("sum/支出决算表/1")}, Decision::State::Later);
            break;
        case 6:
            done = document.undo();
            break;
        default:
            done = document.redo();
        }
        Q_UNUSED(done)
    }

private Q_SLOTS:
    void everySequenceCanBeTakenBack()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            QRandomGenerator random(seed);
            ReviewDocument document(sample::disclosure(), {}, collaborators());
            for (int i = 0; i < 40; ++i) {
                act(document, random);
                QVERIFY2(document.orphans().empty(), qPrintable(QStringLiteral("seed %1 step %2").arg(seed).arg(i)));
                for (const Statement &statement : document.disclosure().statements) {
                    Grid grid = statement.grid;
                    QVERIFY2(grid.index() && grid == statement.grid, qPrintable(QStringLiteral("seed %1").arg(seed)));
                }
            }
            const ReviewDocument again(sample::disclosure(), document.events(), collaborators());
            QVERIFY2(again.disclosure() == document.disclosure(), qPrintable(QStringLiteral("seed %1").arg(seed)));
            QCOMPARE(again.result(), document.result());
            QCOMPARE(again.decisions(), document.decisions());
            const Disclosure last = document.disclosure();
            const int steps = document.undoStack().index();
            while (document.undoStack().canUndo())
                QVERIFY(document.undo());
            QVERIFY2(document.disclosure() == sample::disclosure(), qPrintable(QStringLiteral("seed %1").arg(seed)));
            for (int i = 0; i < steps; ++i)
                QVERIFY(document.redo());
            QVERIFY2(document.disclosure() == last, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TestReviewRandom)
#include "test_reviewrandom.moc"
