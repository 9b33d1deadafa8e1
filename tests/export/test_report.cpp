// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report as PDF and ODT and all JSON, read back by others: poppler-utils, python3, python3-jsonschema.
#include "cli/commandline.h"
#include "export/notesfile.h"
#include "export/samplenotes.h"
#include "export/writable.h"

#include <QProcess>
#include <QtTest>

using namespace gouji;

namespace {

struct Ran {
    bool there = false; ///< the program and what it needs
    int status = -1;
    QString out;
};

Ran ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) && process.error() == QProcess::FailedToStart)
        return {};
    return {process.exitCode() != 77, process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

QString script(const char *name)
{
    return qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/tests/export/") + QLatin1StringView(name);
}

/// As characters, whichever of equal forms a font names them by.
QString withoutSpace(const QString &given)
{
    QString text = given.normalized(QString::NormalizationForm_KC);
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

NotesOrder orderFor(const QString &name)
{
    NotesOrder order;
    order.format = *notesFormatOf(name);
    return order;
}

bool save(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void report_data();
    void report();
    void schema_data();
    void schema();
    void unwritable_data();
    void unwritable();

private:
    Knowledge m_knowledge = Knowledge::builtIn();
    ReviewNotes m_notes;
    NotesSources m_sources;
    QTemporaryDir m_folder;
};

void TestReport::initTestCase()
{
    m_notes = sampleNotes(m_knowledge);
    QVERIFY(!m_notes.findings.empty());
    const Result<SourceFile> file = readSourceFile(samplePath());
    QVERIFY(file.ok());
    m_sources.files = {file.value()};
}

void TestReport::report_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QStringList>("arguments");
    const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
    const QString odt = m_folder.filePath(QStringLiteral("report.odt"));
    QTest::newRow("pdf") << pdf << QStringLiteral("pdftotext")
                         << QStringList{QStringLiteral("-raw"), pdf, QStringLiteral("-")};
    QTest::newRow("odt") << odt << QStringLiteral("/usr/bin/python3") << QStringList{script("odt_as_text.py"), odt};
}

/// Every finding, decision, correction and note is in it. A number is never broken over two lines in the middle of a
/// word of the message, so spaces are all that may differ.
void TestReport::report()
{
    QFETCH(QString, name);
    QFETCH(QString, reader);
    QFETCH(QStringList, arguments);
    const auto done = writeNotes(m_notes, name, m_sources, orderFor(name));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    const Ran read = ran(reader, arguments);
    if (!read.there)
        QSKIP("no reader for this format here");
    QCOMPARE(read.status, 0);
    const QString text = withoutSpace(read.out);
    QStringList wanted{noteText,
                       QStringLiteral("@收入"),
                       QStringLiteral("-理由"),
                       writable(formulaText),
                       m_notes.disclosure.body,
                       QStringLiteral("复核人甲")};
    for (const LedgerLine &line : m_notes.ledger.lines)
        wanted.append(line.rule);
    for (const QString &one : wanted)
        QVERIFY2(text.contains(withoutSpace(one)), qPrintable(one));
    // A paper breaks pages within sentences, where the foot of the page stands between.
    int whole = 0;
    for (const NotedFinding &noted : m_notes.findings)
        whole += text.contains(withoutSpace(noted.finding.message.zh)) && text.contains(noted.finding.rule);
    QVERIFY2(whole + 2 >= int(m_notes.findings.size()), qPrintable(QString::number(whole)));
    if (name.endsWith(QStringLiteral("odt")))
        QVERIFY(!text.startsWith(QStringLiteral("pictures0")));
}

void TestReport::schema_data()
{
    QTest::addColumn<QString>("schemaName");
    QTest::addColumn<QString>("json");
    const auto printed = [](const char *command) {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        (void)cli::run({QLatin1StringView(command), samplePath(), QStringLiteral("--json")}, {outStream, errStream});
        outStream.flush();
        return out;
    };
    QTest::newRow("findings") << QStringLiteral("findings-1") << printed("check");
    QTest::newRow("disclosure") << QStringLiteral("disclosure-1") << printed("extract");
    const QString notes = m_folder.filePath(QStringLiteral("written.json"));
    QVERIFY(writeNotes(m_notes, notes, {}, orderFor(notes)).ok());
    QTest::newRow("notes") << QStringLiteral("notes-1") << QString::fromUtf8(readSourceFile(notes).value().bytes);
}

void TestReport::schema()
{
    QFETCH(QString, schemaName);
    QFETCH(QString, json);
    QVERIFY(!json.isEmpty());
    const QString path = m_folder.filePath(QStringLiteral("document.json"));
    QVERIFY(save(path, json));
    const QString schema =
        qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/schema/%1.schema.json").arg(schemaName);
    const Ran valid = ran(QStringLiteral("/usr/bin/python3"), {script("validate_json.py"), schema, path});
    if (!valid.there)
        QSKIP("no python3 with jsonschema here");
    QVERIFY2(valid.status == 0, qPrintable(valid.out));
    // The schema does say something: the same document under another name is refused.
    QVERIFY(save(path, json.replace(u"\"schema\": \"gouji"_qs, u"\"schema\": \"other"_qs)));
    QVERIFY(ran(QStringLiteral("/usr/bin/python3"), {script("validate_json.py"), schema, path}).status != 0);
}

void TestReport::unwritable_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"xlsx", "pdf", "odt", "html", "txt", "json", "jsonl"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestReport::unwritable()
{
    QFETCH(QString, suffix);
    const QString path = QStringLiteral("/nowhere/at/all/notes.") + suffix;
    const auto done = writeNotes(m_notes, path, {}, orderFor(path));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, Error::Code::NotWritable);
    QVERIFY(done.error().message.contains(path));
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
