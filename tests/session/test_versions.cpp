// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/counterpart.h"
#include "review/editor.h"
#include "session/documentsession.h"
#include "session/versioncarrier.h"
#include "session/versions.h"
#include "tinypdf.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace gouji;

class TestVersions : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const std::vector<tinypdf::Table> &tables)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(tinypdf::pdfOf(tables));
        return path;
    }

    static bool opens(DocumentSession &session, const QString &path)
    {
        QSignalSpy opened(&session, &DocumentSession::opened);
        session.open({path});
        return opened.wait(60'000);
    }

    /// A text that shares its form with those of other projects.
    static QString report(const QString &project, const QString &amount)
    {
        return QStringLiteral(
                   "%1项目支出绩效评价报告\n一、项目概况\n%1项目由县里立项，%1的资金为%2万元，用于%1的各项工作。\n"
                   "二、绩效分析\n%1的目标已经完成，%1的质量合格，群众对%1表示满意，%1还需要加强管理。\n")
            .arg(project, amount);
    }

    static CellPosition cellWith(const Disclosure &disclosure, const QString &text)
    {
        for (const Cell &cell : disclosure.statements.front().grid.cells) {
            if (cell.text == text)
                return {0, cell.row, cell.column};
        }
        return {};
    }

    static std::vector<tinypdf::Table> sample()
    {
        auto tables = tinypdf::sample();
        tables[0].title = QStringLiteral("2023年度青山县教育局支出决算表");
        return tables;
    }

private Q_SLOTS:
    void predecessorIsTheLastOneWorkedOn()
    {
        const auto document = [](qint64 id, LibraryDocument::State state, int year) {
            LibraryDocument d;
            d.id = id;
            d.sha256 = QByteArray::number(id);
            d.body = QStringLiteral("教育局");
            d.kind = Kind::Budget;
            d.year = year;
            d.state = state;
            return d;
        };
        using State = LibraryDocument::State;
        const std::vector<LibraryDocument> library{document(1, State::Started, 2023),
                                                   document(2, State::Finished, 2023), document(3, State::New, 2023),
                                                   document(4, State::Started, 2022), document(5, State::New, 2023)};
        const auto any = [](const LibraryDocument &) { return true; };
        QCOMPARE(earlierVersion(library, library[4], any)->id, 2);
        QCOMPARE(earlierVersion(library, library[1], any)->id, 1);
        QVERIFY(!earlierVersion(library, library[0], any));
        LibraryDocument nobody = library[4];
        nobody.body.clear();
        QVERIFY(!earlierVersion(library, nobody, any));
        // What is of the same body, year and kind but says something else is no version.
        const auto first = [](const LibraryDocument &other) { return other.id == 1; };
        QCOMPARE(earlierVersion(library, library[4], first)->id, 1);
        QVERIFY(!earlierVersion(library, library[4], [](const LibraryDocument &) { return false; }));
    }

    void whatIsMostlyTheSame_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const QString text = report(QStringLiteral("河道治理"), QStringLiteral("12.50"));
        QTest::newRow("itself") << text << true;
        QTest::newRow("other lines") << QString(text).replace(u'，', QStringLiteral("，\n")) << true;
        QTest::newRow("a number put right")
            << QString(text).replace(QStringLiteral("12.50"), QStringLiteral("12.05")) << true;
        QTest::newRow("a paragraph more")
            << text + QStringLiteral("本年度没有政府采购支出，也没有国有资产占用情况。\n") << true;
        QTest::newRow("another project") << report(QStringLiteral("教师培训"), QStringLiteral("3.20")) << false;
        QTest::newRow("only its numbers") << QStringLiteral("12.50 98.00% 2024 650.00 700.00 684.22") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whatIsMostlyTheSame()
    {
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(isMostlyTheSame(report(QStringLiteral("河道治理"), QStringLiteral("12.50")), other), same);
    }

    void workIsTakenOverToThePlaceWhereItStandsNow()
    {
        const DataFolder data(m_folder.filePath(QStringLiteral("data")));
        auto tables = sample();
        const QString first = write(QStringLiteral("first.pdf"), tables);
        tables[0].lines.insert(5, QStringLiteral("20503|职业教育|0.00|0.00|0.00")); // moves the rows below it
        const QString second = write(QStringLiteral("second.pdf"), tables);
        DocumentSession session(Knowledge::builtIn(), data, QStringLiteral("李"));
        QVERIFY(opens(session, first));
        const CellPosition at = cellWith(session.document()->disclosure(), QStringLiteral("30.00"));
        QVERIFY(Editor(*session.document()).correctCell(at, QStringLiteral("31.00")));
        const CellPosition below = cellWith(session.document()->disclosure(), QStringLiteral("事业单位医疗"));
        QVERIFY(Editor(*session.document()).correctCell({0, below.row, below.column + 1}, QStringLiteral("22.00")));
        const LibraryDocument earlier = session.entry();
        QVERIFY(opens(session, second));
        QVERIFY(session.document()->events().empty());

        VersionCarrier carrier(session);
        QSignalSpy carried(&carrier, &VersionCarrier::carried);
        carrier.carryOver(earlier);
        QVERIFY(carried.wait(60'000));
        const auto comparison = carried.front().front().value<VersionComparison>();
        QCOMPARE(comparison.carried, 2);
        QCOMPARE(session.entry().earlier, earlier.id);
        const ReviewDocument &now = *session.document();
        QCOMPARE(now.events().size(), size_t(2));
        QVERIFY(now.orphans().empty());
        const CellPosition there = cellWith(now.disclosure(), QStringLiteral("事业单位医疗"));
        QCOMPARE(there.row, below.row + 1);
        QCOMPARE(now.disclosure().statements.front().grid.textAt(there.row, there.column + 1), QStringLiteral("22.00"));
        QCOMPARE(now.events().front().reviewer, QStringLiteral("李"));
        QCOMPARE(comparison.unchanged.size() + comparison.fresh.size(), now.result().findings.size());
    }

    void counterpartInAnotherYear()
    {
        const DataFolder data(m_folder.filePath(QStringLiteral("data2")));
        auto tables = sample();
        DocumentSession session(Knowledge::builtIn(), data, QStringLiteral("李"));
        QVERIFY(opens(session, write(QStringLiteral("a.pdf"), tables)));
        const Disclosure one = session.document()->disclosure();
        tables[0].title.replace(QStringLiteral("2023"), QStringLiteral("2024"));
        tables[0].lines.removeAt(2); // another row stands in its place
        tables[0].lines.replaceInStrings(QStringLiteral("10.00"), QStringLiteral("9.00"));
        QVERIFY(opens(session, write(QStringLiteral("b.pdf"), tables)));
        const Disclosure &other = session.document()->disclosure();
        const Counterparts there(other);
        int found = 0;
        one.forEachFigure([&](FigureId id, const Figure &) {
            const FigureId figure = there.of(one, id);
            if (figure.isNull())
                return;
            ++found;
            const Statement &a = one.statements[static_cast<size_t>(id.owner)];
            const Statement &b = other.statements[static_cast<size_t>(figure.owner)];
            const int row = id.index / a.grid.columns;
            const int column = id.index % a.grid.columns;
            QCOMPARE(b.grid.textAt(figure.index / b.grid.columns, 1), a.grid.textAt(row, 1));
            QCOMPARE(figure.index % b.grid.columns, column);
        });
        QCOMPARE(found, 7 * 3 - 3); // all but the row that is gone
    }
};

QTEST_MAIN(TestVersions)
#include "test_versions.moc"
