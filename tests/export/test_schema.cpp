// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All JSON against its schema, and what cannot be written.
#include "cli/commandline.h"
#include "export/notesfile.h"
#include "export/readers.h"
#include "export/samplenotes.h"

#include <QtTest>

using namespace gouji;

namespace {

NotesOrder orderFor(const QString &name)
{
    NotesOrder order;
    order.format = *notesFormatOf(name);
    return order;
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
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

void TestSchema::initTestCase()
{
    m_notes = sampleNotes(m_knowledge);
    QVERIFY(!m_notes.findings.empty());
    const Result<SourceFile> file = readSourceFile(samplePath());
    QVERIFY(file.ok());
    m_sources.files = {file.value()};
}

void TestSchema::schema_data()
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

void TestSchema::schema()
{
    QFETCH(QString, schemaName);
    QFETCH(QString, json);
    QVERIFY(!json.isEmpty());
    const QString path = m_folder.filePath(QStringLiteral("document.json"));
    QVERIFY(save(path, json.toUtf8()));
    const QString schema =
        qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/schema/%1.schema.json").arg(schemaName);
    const Ran valid = ranScript("validate_json.py", {schema, path});
    if (!valid.there)
        QSKIP("no python3 with jsonschema here");
    QVERIFY2(valid.status == 0, qPrintable(valid.out));
    // The schema does say something: the same document under another name is refused.
    QVERIFY(save(path, json.replace(u"\"schema\": \"gouji"_qs, u"\"schema\": \"other"_qs).toUtf8()));
    QVERIFY(ranScript("validate_json.py", {schema, path}).status != 0);
}

void TestSchema::unwritable_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"xlsx", "pdf", "odt", "html", "txt", "json", "jsonl"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestSchema::unwritable()
{
    QFETCH(QString, suffix);
    const QString path = QStringLiteral("/nowhere/at/all/notes.") + suffix;
    const auto done = writeNotes(m_notes, path, {}, orderFor(path));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, Error::Code::NotWritable);
    QVERIFY(done.error().message.contains(path));
}

QTEST_MAIN(TestSchema)
#include "test_schema.moc"
