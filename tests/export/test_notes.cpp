// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Review notes of the sample in every format, read back: what the reviewer decided, corrected and wrote is in each, and
// nothing of it becomes a formula or breaks the markup.
#include "export/marks.h"
#include "export/notesdocument.h"
#include "export/notesfile.h"
#include "export/samplenotes.h"
#include "export/savefile.h"
#include "export/writable.h"
#include "source/sourcefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace gouji;

class TestNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writableText_data();
    void writableText();
    void model();
    void json();
    void html();
    void annotated();
    void failedWrite();

private:
    Knowledge m_knowledge = Knowledge::builtIn();
    ReviewNotes m_notes;
};

void TestNotes::initTestCase()
{
    m_notes = sampleNotes(m_knowledge);
    QVERIFY(!m_notes.findings.empty());
}

void TestNotes::writableText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("收入 1,2\n\t") << QStringLiteral("收入 1,2\n\t");
    QTest::newRow("control") << QStringLiteral("a\u0007b") << QStringLiteral("a⟨U+0007⟩b");
    QTest::newRow("lone high") << QString(QChar(0xd800)) + u'x' << QStringLiteral("⟨U+D800⟩x");
    QTest::newRow("lone low") << QString(QChar(0xdc01)) << QStringLiteral("⟨U+DC01⟩");
    QTest::newRow("pair") << QStringLiteral("𠮷") << QStringLiteral("𠮷");
    QTest::newRow("no character") << QString(QChar(0xffff)) << QStringLiteral("⟨U+FFFF⟩");
}

void TestNotes::writableText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(writable(text), shown);
}

void TestNotes::model()
{
    // Numbered and listed from the first page to the last.
    for (size_t i = 0; i < m_notes.findings.size(); ++i) {
        QCOMPARE(m_notes.findings[i].number, int(i) + 1);
        const auto pageOf = [&](size_t n) { return m_notes.findings[n].finding.places.at(0).place.page; };
        QVERIFY(i == 0 || pageOf(i - 1) <= pageOf(i));
    }
    QCOMPARE(m_notes.corrections.size(), size_t(1));
    QCOMPARE(m_notes.corrections[0].after, QStringLiteral("@收入"));
    QCOMPARE(m_notes.corrections[0].reason, QStringLiteral("-理由"));
    QCOMPARE(m_notes.notes.size(), size_t(1));
    const auto dismissed = std::ranges::count_if(m_notes.findings, [](const NotedFinding &noted) {
        return noted.decision.state == Decision::State::Dismissed && noted.decision.reason == formulaText &&
               noted.notes == QStringList{noteText};
    });
    QCOMPARE(dismissed, 1);
    QCOMPARE(m_notes.events.size(), size_t(3));
}

void TestNotes::json()
{
    const QByteArray bytes = notesJson(m_notes, Language::Chinese);
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &problem).object();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(object[QStringLiteral("schema")].toString(), QStringLiteral("gouji.notes/1"));
    const QJsonArray findings = object[QStringLiteral("document")][QStringLiteral("findings")].toArray();
    QCOMPARE(size_t(findings.size()), m_notes.findings.size());
    QCOMPARE(object[QStringLiteral("corrections")].toArray().size(), 1);
    QCOMPARE(object[QStringLiteral("notes")].toArray()[0][QStringLiteral("text")].toString(), noteText);
    QCOMPARE(object[QStringLiteral("events")].toArray().size(), 3);
    QCOMPARE(notesJson(m_notes, Language::Chinese), bytes);
}

void TestNotes::html()
{
    const auto paper = paperOf(m_notes, {}, {NotesFormat::Page, Language::Chinese, {}, {}, {}});
    QVERIFY(paper.ok());
    const QString html = QString::fromUtf8(paper.value().bytes);
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<b>")));
    QVERIFY(html.contains(escapedHtml(noteText)));
    QVERIFY(html.contains(escapedHtml(formulaText)));
    for (const NotedFinding &noted : m_notes.findings)
        QVERIFY2(html.contains(escapedHtml(noted.finding.message.zh)), qPrintable(noted.finding.rule));
}

void TestNotes::annotated()
{
    const Result<SourceFile> file = readSourceFile(samplePath());
    QVERIFY(file.ok());
    const std::vector<CopyMark> marks = marksOf(m_notes, 0, Language::Chinese);
    QVERIFY(!marks.empty());
    for (const CopyMark &mark : marks)
        QVERIFY(!mark.name.contains(m_notes.findings.front().finding.key)); // dismissed
    const auto copy = annotatedCopy(file.value().bytes, file.value().name, marks);
    QVERIFY2(copy.ok(), copy ? "" : qPrintable(copy.error().message));
    QVERIFY(copy.value().startsWith(file.value().bytes));
    QVERIFY(copy.value().count("/Highlight") >= qsizetype(marks.size()));
}

void TestNotes::failedWrite()
{
    const auto done = saveFile(QStringLiteral("/nowhere/at/all/notes.html"), "x");
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, Error::Code::NotWritable);
    QVERIFY(done.error().message.contains(QStringLiteral("/nowhere/at/all/notes.html")));
}

QTEST_GUILESS_MAIN(TestNotes)
#include "test_notes.moc"
