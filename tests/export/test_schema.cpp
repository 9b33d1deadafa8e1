// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All JSON against its schema, and what cannot be written.
#include "cli/commandline.h"
#include "export/eventlog.h"
#include "export/notesfile.h"
#include "export/readers.h"
#include "export/samplenotes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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
    void brokenEvents();
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
    QVERIFY(m_notes.events.size() > 2);
    const QByteArray log = eventLog(m_notes.disclosure.files[0].sha256, m_notes.events);
    QTest::newRow("events") << QStringLiteral("events-1") << QString::fromUtf8(log);
}

void TestSchema::schema()
{
    QFETCH(QString, schemaName);
    QFETCH(QString, json);
    QVERIFY(!json.isEmpty());
    const bool isLog = schemaName.startsWith(u"events");
    const QString path = m_folder.filePath(isLog ? QStringLiteral("log.jsonl") : QStringLiteral("document.json"));
    QVERIFY(save(path, json.toUtf8()));
    const QString schema =
        qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/schema/%1.schema.json").arg(schemaName);
    const Ran valid = ranScript("validate_json.py", {schema, path});
    if (!valid.there)
        QSKIP("no python3 with jsonschema here");
    QVERIFY2(valid.status == 0, qPrintable(valid.out));
    // The schema does say something: the same document under another name is refused.
    static const QRegularExpression name(QStringLiteral("(\"schema\": ?)\"gouji"));
    QVERIFY(save(path, QString(json).replace(name, QStringLiteral("\\1\"other")).toUtf8()));
    QVERIFY(ranScript("validate_json.py", {schema, path}).status != 0);
}

/// The schema of the event log refuses an event that lacks something or says what no event can say.
void TestSchema::brokenEvents()
{
    const QString schema =
        qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/schema/events-1.schema.json");
    const QString path = m_folder.filePath(QStringLiteral("event.jsonl"));
    const QJsonObject right = QJsonDocument::fromJson(toJsonLine(m_notes.events.front())).object();
    const auto status = [&](const QJsonObject &event) {
        return save(path, QJsonDocument(event).toJson(QJsonDocument::Compact))
                   ? ranScript("validate_json.py", {schema, path})
                   : Ran();
    };
    const Ran valid = status(right);
    if (!valid.there)
        QSKIP("no python3 with jsonschema here");
    QVERIFY2(valid.status == 0, qPrintable(valid.out));
    for (const QString &needed : {u"id"_qs, u"time"_qs, u"reviewer"_qs, u"type"_qs, u"target"_qs}) {
        QJsonObject without = right;
        without.remove(needed);
        QVERIFY2(status(without).status != 0, qPrintable(needed));
    }
    const std::pair<QString, QJsonValue> wrong[] = {{u"type"_qs, u"guess"_qs},
                                                    {u"time"_qs, u"yesterday"_qs},
                                                    {u"id"_qs, u"1"_qs},
                                                    {u"target"_qs, QJsonObject{{u"kind"_qs, u"planet"_qs}}},
                                                    {u"extra"_qs, 1}};
    for (const auto &[key, value] : wrong) {
        QJsonObject event = right;
        event[key] = value;
        QVERIFY2(status(event).status != 0, qPrintable(key));
    }
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
