// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/checker.h"
#include "reading/reader.h"
#include "review/editor.h"
#include "session/opening.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace gouji;

/// After every edit the check that remembers what it made of the tables says what a check from nothing says.
class TestRecheck : public QObject {
    Q_OBJECT

private:
    const Knowledge m_knowledge = Knowledge::builtIn();

    ReviewCollaborators collaborators() const
    {
        ReviewCollaborators with;
        with.understanding.statement = [this](Statement s) { return understood(std::move(s), m_knowledge.forms); };
        with.understanding.indicatorTables = [](Disclosure &d) { refreshIndicators(d); };
        with.check = [this](const Disclosure &d, CheckMemory &memory) { return check(d, m_knowledge.packs, memory); };
        return with;
    }

    static QString differentNumber(const QString &printed, QRandomGenerator &random)
    {
        switch (random.bounded(4)) {
        case 0:
            return QStringLiteral("0.00");
        case 1:
            return printed + u'1';
        case 2:
            return {};
        default:
            return QString::number(random.bounded(100'000)) + QStringLiteral(".07");
        }
    }

    static Result<Done> editNumber(ReviewDocument &document, QRandomGenerator &random)
    {
        const Disclosure &d = document.disclosure();
        std::vector<FigureId> figures;
        d.forEachFigure([&](FigureId id, const Figure &) { figures.push_back(id); });
        if (figures.empty())
            return Done{};
        const FigureId id = figures[random.bounded(static_cast<quint32>(figures.size()))];
        return Editor(document).correctFigure(id, differentNumber(d.figure(id)->printed, random));
    }

    static Result<Done> restructure(ReviewDocument &document, QRandomGenerator &random)
    {
        const auto &statements = document.disclosure().statements;
        if (statements.empty())
            return Done{};
        const int statement = random.bounded(static_cast<int>(statements.size()));
        const Grid &grid = statements[static_cast<size_t>(statement)].grid;
        StructureEdit edit;
        edit.op = static_cast<StructureEdit::Op>(random.bounded(14));
        edit.row = random.bounded(grid.rows + 1);
        edit.column = random.bounded(grid.columns + 1);
        edit.to = random.bounded(grid.rows);
        edit.on = random.bounded(2) == 0;
        if (edit.op == StructureEdit::Op::SetUnit)
            edit.text = random.bounded(2) == 0 ? QStringLiteral("元") : QStringLiteral("万元");
        return Editor(document).restructure(statement, edit);
    }

    /// Does something, or is refused; both are fine.
    static void act(ReviewDocument &document, QRandomGenerator &random)
    {
        const int what = random.bounded(10);
        const auto done = what < 5   ? editNumber(document, random)
                          : what < 7 ? restructure(document, random)
                          : what < 9 ? document.undo()
                                     : document.redo();
        Q_UNUSED(done)
    }

private Q_SLOTS:
    void sameAsFromNothing_data()
    {
        QTest::addColumn<QString>("path");
        const QString sample = qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/sample/");
        QTest::newRow("sample") << sample + QStringLiteral("sample.pdf");
        const QDir folder(qEnvironmentVariable("GOUJI_SHARED") + QStringLiteral("/disclosures"));
        for (const char *name : {"real/wanli25.pdf", "real/swu-2023-final.pdf", "real/js-rd-2019-budget-text.pdf",
                                 "xinjiang/001.txt", "xinjiang/002.pdf", "xinjiang/003.pdf", "synthetic/syn_4.pdf"}) {
            if (folder.exists(QString::fromLatin1(name)))
                QTest::newRow(name) << folder.filePath(QString::fromLatin1(name));
        }
    }
    void sameAsFromNothing()
    {
        QFETCH(QString, path);
        auto read = readDisclosure({path}, m_knowledge.forms);
        QVERIFY2(read, qPrintable(path));
        for (quint32 seed = 0; seed < 3; ++seed) {
            QRandomGenerator random(seed);
            ReviewDocument document(read.value(), {}, collaborators());
            int failing = 0;
            for (int step = 0; step < 40; ++step) {
                act(document, random);
                const CheckResult whole = check(document.disclosure(), m_knowledge.packs);
                const QByteArray where = QStringLiteral("seed %1 step %2").arg(seed).arg(step).toUtf8();
                QVERIFY2(document.result().relations == whole.relations, where.constData());
                QVERIFY2(document.result().findings == whole.findings, where.constData());
                QVERIFY2(document.result() == whole, where.constData());
                failing += whole.findings.empty() ? 0 : 1;
            }
            QVERIFY(failing > 0); // the edits do something
        }
    }
};

QTEST_GUILESS_MAIN(TestRecheck)
#include "test_recheck.moc"
