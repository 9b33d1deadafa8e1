// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/anchoring.h"
#include "review/editor.h"
#include "review/sample.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace gouji;

namespace {

const CellPosition wrongTotal{1, 3, 1}; // 30 where 31 is right

ReviewCollaborators collaborators()
{
    return {sample::understanding(), sample::check, {}, [] { return 1'732'000'000'000; }, QStringLiteral("李")};
}

QString keys(const std::vector<Finding> &findings)
{
    QStringList out;
    for (const Finding &f : findings)
        out << f.key;
    return out.join(u' ');
}

QString textOf(const Disclosure &d, CellPosition at)
{
    return d.statements[static_cast<size_t>(at.statement)].grid.textAt(at.row, at.column);
}

const QString sumKey = QStringLiteral("sum/支出决算表/1");

} // namespace

class TestReviewDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correctionIsCheckedAtOnce()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        QCOMPARE(keys(document.result().findings), sumKey);
        QSignalSpy spy(&document, &ReviewDocument::changed);
        QVERIFY(Editor(document).correctCell(wrongTotal, QStringLiteral("31")));
        QCOMPARE(spy.count(), 1);
        const auto change = spy.first().first().value<Change>();
        QCOMPARE(change.cells, std::vector<CellPosition>{wrongTotal});
        QVERIFY(change.findings && change.statements.empty() && !change.everything);
        QCOMPARE(keys(document.result().findings), QString());
        const Cell *cell = document.disclosure().statements[1].grid.cellAt(3, 1);
        QVERIFY(cell->corrected);
        QCOMPARE(cell->printed, QStringLiteral("30"));
        const StatementFigure *figure = document.disclosure().statements[1].figureAt(3, 1);
        QVERIFY(figure && figure->figure.corrected);
        QCOMPARE(figure->figure.printed, QStringLiteral("30"));
        QCOMPARE(std::ssize(document.resolved()), 1);
        QCOMPARE(document.resolved().front().finding.key, sumKey);
        QCOMPARE(document.resolved().front().by, document.events().front().id);
        QCOMPARE(document.asRead(), sample::disclosure());
    }

    void undoAndRedo()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        QVERIFY(Editor(document).correctCell(wrongTotal, QStringLiteral("31")));
        const Disclosure corrected = document.disclosure();
        QVERIFY(document.undo());
        QCOMPARE(document.disclosure(), sample::disclosure());
        QCOMPARE(keys(document.result().findings), sumKey);
        QVERIFY(document.resolved().empty());
        QVERIFY(document.redo());
        QCOMPARE(document.disclosure(), corrected);
        QCOMPARE(std::ssize(document.events()), 3);
        QCOMPARE(document.events()[1].before.toString(), QStringLiteral("31"));
        QCOMPARE(document.events()[1].after.toString(), QStringLiteral("30"));
    }

    void anySingleEventIsTakenBack()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        QVERIFY(Editor(document).correctCell(wrongTotal, QStringLiteral("31")));
        const Disclosure corrected = document.disclosure();
        QVERIFY(Editor(document).decide({sumKey}, Decision::State::Later));
        const EventId first = document.events().front().id;
        QVERIFY(document.setInForce(first, false));
        QCOMPARE(document.disclosure(), sample::disclosure());
        QCOMPARE(std::ssize(document.events()), 3);
        QVERIFY(document.setInForce(first, false)); // nothing more to take back
        QCOMPARE(std::ssize(document.events()), 3);
        QVERIFY(document.undo()); // the taking back
        QCOMPARE(document.disclosure(), corrected);
        QVERIFY(document.redo());
        QCOMPARE(document.disclosure(), sample::disclosure());
        QVERIFY(document.setInForce(first, true));
        QCOMPARE(document.disclosure(), corrected);
        QCOMPARE(document.decision(sumKey).state, Decision::State::Later);
        // The log alone gives the same state.
        const ReviewDocument again(sample::disclosure(), document.events(), collaborators());
        QCOMPARE(again.disclosure(), corrected);
    }

    void noChangeNoEvent()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        QSignalSpy spy(&document, &ReviewDocument::changed);
        QVERIFY(Editor(document).correctCell(wrongTotal, QStringLiteral("30")));
        QVERIFY(Editor(document).decide({sumKey}, Decision::State::Open));
        QVERIFY(!Editor(document).correctCell({9, 0, 0}, QStringLiteral("1")));
        QVERIFY(!Editor(document).correctCell({0, 9, 0}, QStringLiteral("1")));
        QVERIFY(document.undo());
        QCOMPARE(spy.count(), 0);
        QVERIFY(document.events().empty());
    }

    void pasteIsOneStep()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        QVERIFY(Editor(document).correctCells({{{0, 1, 1}, QStringLiteral("1")}, {{0, 2, 1}, QStringLiteral("2")}}));
        QCOMPARE(std::ssize(document.events()), 2);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.undo());
        QCOMPARE(document.disclosure(), sample::disclosure());
    }

    void numberOfASentence()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        const FigureId number{FigureId::In::Claim, 0, 0};
        QVERIFY(!Editor(document).correctFigure(number, QStringLiteral("viel")));
        QVERIFY(document.events().empty());
        QVERIFY(Editor(document).correctFigure(number, QStringLiteral("101.00")));
        const Figure *figure = document.disclosure().figure(number);
        QCOMPARE(figure->value.toString(), QStringLiteral("101.00"));
        QVERIFY(figure->corrected);
        QCOMPARE(figure->printed, QStringLiteral("110.00"));
        QVERIFY(document.undo());
        QCOMPARE(document.disclosure(), sample::disclosure());
    }

    void decisionsSurviveReReading()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        QVERIFY(!Editor(document).decide({sumKey}, Decision::State::Dismissed));
        QVERIFY(Editor(document).decide({sumKey}, Decision::State::Dismissed, QStringLiteral("四舍五入")));
        document.replaceReading(sample::disclosure());
        QCOMPARE(document.decision(sumKey).state, Decision::State::Dismissed);
        QCOMPARE(document.decision(sumKey).reason, QStringLiteral("四舍五入"));
        QCOMPARE(document.decision(sumKey).reviewer, QStringLiteral("李"));
        QVERIFY(document.undo());
        QCOMPARE(document.decision(sumKey).state, Decision::State::Open);
    }

    void notes()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        Editor editor(document);
        QVERIFY(editor.addNote(editor.pinOfFinding(sumKey), QStringLiteral("a")));
        const EventId note = document.notes().front().id;
        for (const QString &text : {QStringLiteral("ab"), QStringLiteral("abc"), QStringLiteral("abcd")})
            QVERIFY(editor.editNote(note, text, true));
        QCOMPARE(document.notes().front().text, QStringLiteral("abcd"));
        QCOMPARE(document.undoStack().count(), 2); // typing is one step
        QVERIFY(document.undo());
        QCOMPARE(document.notes().front().text, QStringLiteral("a"));
        QVERIFY(document.redo());
        QCOMPARE(document.notes().front().text, QStringLiteral("abcd"));
        QVERIFY(editor.editNote(note, {}));
        QVERIFY(document.notes().empty());
    }

    void typingBackIsNoStep()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        Editor editor(document);
        QVERIFY(editor.addNote(editor.pinOfPlace({0, 1, 0, {1, 1, 2, 2}}), QStringLiteral("a")));
        const EventId note = document.notes().front().id;
        QVERIFY(editor.editNote(note, QStringLiteral("ab"), true));
        QVERIFY(editor.editNote(note, QStringLiteral("a"), true));
        QCOMPARE(document.undoStack().count(), 1);
    }

    void refusedBySink()
    {
        bool full = false;
        std::vector<Event> kept;
        ReviewCollaborators with = collaborators();
        with.sink = [&](const std::vector<Event> &events) -> Result<Done> {
            if (full)
                return Error{Error::Code::Database, QStringLiteral("disk full"), {}};
            kept.insert(kept.end(), events.begin(), events.end());
            return Done{};
        };
        ReviewDocument document(sample::disclosure(), {}, with);
        QVERIFY(Editor(document).correctCell(wrongTotal, QStringLiteral("31")));
        const Disclosure corrected = document.disclosure();
        full = true;
        QSignalSpy spy(&document, &ReviewDocument::changed);
        const auto refused = Editor(document).correctCell(wrongTotal, QStringLiteral("32"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Database);
        QVERIFY(!document.undo());
        QVERIFY(document.undoStack().canUndo());
        QCOMPARE(spy.count(), 0);
        QCOMPARE(document.disclosure(), corrected);
        QCOMPARE(document.undoStack().count(), 1);
        full = false;
        QVERIFY(document.undo());
        full = true;
        QVERIFY(!document.redo());
        QCOMPARE(document.disclosure(), sample::disclosure());
        QCOMPARE(document.events(), kept);
    }

    void replayedOnOpening()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        Editor editor(document);
        StructureEdit insert;
        insert.op = StructureEdit::Op::InsertRow;
        insert.row = 2;
        QVERIFY(editor.restructure(1, insert));
        QVERIFY(editor.correctCell({1, 2, 0}, QStringLiteral("住房")));
        QVERIFY(editor.correctCell({1, 2, 1}, QStringLiteral("-1")));
        QVERIFY(editor.decide({sumKey}, Decision::State::Later));
        QCOMPARE(keys(document.result().findings), QString());
        ReviewDocument again(sample::disclosure(), document.events(), collaborators());
        QCOMPARE(again.disclosure(), document.disclosure());
        QCOMPARE(again.result(), document.result());
        QCOMPARE(again.decisions(), document.decisions());
        QCOMPARE(again.resolved(), document.resolved());
        while (again.undoStack().canUndo())
            QVERIFY(again.undo());
        QCOMPARE(again.disclosure(), sample::disclosure());
    }

    void reReading_data()
    {
        QTest::addColumn<double>("shift"); // points the table has moved
        QTest::addColumn<QString>("total");
        QTest::addColumn<int>("orphans");
        QTest::newRow("same") << 0.0 << "30" << 0;
        QTest::newRow("moved a little") << 8.0 << "30" << 0;
        QTest::newRow("moved far") << 30.0 << "30" << 1;
        QTest::newRow("another text") << 0.0 << "31" << 1;
    }
    void reReading()
    {
        QFETCH(double, shift);
        QFETCH(QString, total);
        QFETCH(int, orphans);
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        QVERIFY(Editor(document).correctCell(wrongTotal, QStringLiteral("99")));
        Disclosure read = sample::disclosure();
        Statement &statement = read.statements[1];
        for (Cell &cell : statement.grid.cells) {
            cell.place.rect.top += shift;
            cell.place.rect.bottom += shift;
        }
        statement.grid.cellAt(3, 1)->text = statement.grid.cellAt(3, 1)->printed = total;
        statement = sample::understood(statement);
        document.replaceReading(read);
        QCOMPARE(std::ssize(document.orphans()), orphans);
        QCOMPARE(textOf(document.disclosure(), wrongTotal), orphans ? total : QStringLiteral("99"));
        QCOMPARE(std::ssize(document.events()), 1);
    }

    void tablesJoinedAndParted()
    {
        ReviewDocument document(sample::disclosure(), {}, collaborators());
        Editor editor(document);
        StructureEdit part;
        part.op = StructureEdit::Op::PartTable;
        part.row = 2;
        QSignalSpy spy(&document, &ReviewDocument::changed);
        QVERIFY(editor.restructure(0, part));
        QVERIFY(spy.first().first().value<Change>().everything);
        QCOMPARE(std::ssize(document.disclosure().statements), 3);
        QVERIFY(editor.correctCell({1, 0, 0}, QStringLiteral("其它")));
        QVERIFY(editor.correctCell({2, 3, 1}, QStringLiteral("31")));
        StructureEdit join;
        join.op = StructureEdit::Op::JoinTable;
        QVERIFY(editor.restructure(0, join));
        QCOMPARE(textOf(document.disclosure(), {0, 2, 0}), QStringLiteral("其它"));
        QCOMPARE(textOf(document.disclosure(), wrongTotal), QStringLiteral("31"));
        ReviewDocument again(sample::disclosure(), document.events(), collaborators());
        QCOMPARE(again.disclosure(), document.disclosure());
        for (int i = 0; i < 4; ++i)
            QVERIFY(document.undo());
        QCOMPARE(document.disclosure(), sample::disclosure());
    }
};

QTEST_GUILESS_MAIN(TestReviewDocument)
#include "test_reviewdocument.moc"
