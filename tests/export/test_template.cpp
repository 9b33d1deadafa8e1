// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reporttemplate.h"
#include "export/reportvalues.h"

#include <QDir>
#include <QJsonArray>
#include <QtTest>

using namespace gouji;

class TestTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filled_data();
    void filled();
    void broken_data();
    void broken();
    void builtIn();
    void userFolder();
};

void TestTemplate::filled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
    };
    row("", "");
    row("plain { } text", "plain { } text");
    row("{{body}}", "&lt;b&gt;&amp;单位");
    row("{{! a remark\nof lines }}x", "x");
    row("{{#findings}}[{{number}} {{body}}]{{/findings}}", "[1 &lt;b&gt;&amp;单位][2 &lt;b&gt;&amp;单位]");
    row("{{^findings}}none{{/findings}}", "");
    row("{{#corrections}}x{{/corrections}}{{^corrections}}none{{/corrections}}", "none");
    row("{{#reviewer}}x{{/reviewer}}{{^reviewer}}nobody{{/reviewer}}", "nobody");
    row("{{#notes}}({{.}}){{/notes}}", "(a)(&lt;i&gt;)");
    row("{{chapter}} {{chapter}}", "一 二");
    row("{{#notCheckedCount}}{{notCheckedCount}}{{/notCheckedCount}}{{#leftOutFindings}}x{{/leftOutFindings}}", "7");
}

void TestTemplate::filled()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const QJsonObject values{{QStringLiteral("body"), QStringLiteral("<b>&单位")},
                             {QStringLiteral("findings"), QJsonArray{QJsonObject{{QStringLiteral("number"), 1}},
                                                                     QJsonObject{{QStringLiteral("number"), 2}}}},
                             {QStringLiteral("corrections"), QJsonArray()},
                             {QStringLiteral("reviewer"), QString()},
                             {QStringLiteral("notCheckedCount"), 7},
                             {QStringLiteral("leftOutFindings"), 0},
                             {QStringLiteral("notes"), QJsonArray{QStringLiteral("a"), QStringLiteral("<i>")}}};
    const auto made = Template::parsed(text, QStringLiteral("t"), reportNames());
    QVERIFY(made.ok());
    QCOMPARE(made.value().filled(values, chapterNumerals(Language::Chinese)), result);
}

void TestTemplate::broken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, const char *message) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(message);
    };
    row("a\n{{body", "line 2");
    row("a\nb\n{{nothing}}", "line 3: there is no “nothing”");
    row("{{}}", "there is no “”");
    row("{{#findings}}", "“findings” begins but does not end");
    row("{{/findings}}", "“findings” ends here but did not begin");
    row("{{#findings}}{{#notes}}{{/findings}}{{/notes}}", "“findings” ends here");
}

void TestTemplate::broken()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto made = Template::parsed(text, QStringLiteral("t.html"), reportNames());
    QVERIFY(!made.ok());
    QVERIFY2(made.error().message.contains(message), qPrintable(made.error().message));
    QVERIFY(made.error().message.startsWith(QStringLiteral("t.html")));
}

// Every name that can be used is used by ours, and has a value.
void TestTemplate::builtIn()
{
    for (const Language language : {Language::Chinese, Language::English}) {
        QFile file(QStringLiteral(":/templates/") + templateName(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &name : reportNames()) {
            if (name != u"title")
                QVERIFY2(text.contains(name), qPrintable(name));
        }
        QVERIFY(reportTemplate({}, language).problem.isEmpty());
    }
}

void TestTemplate::userFolder()
{
    const QTemporaryDir folder;
    const QString templates = QDir(folder.path()).filePath(QStringLiteral("deep/templates"));
    const auto written = writeTemplates(templates);
    QVERIFY(written.ok());
    QCOMPARE(written.value().size(), 2);
    QVERIFY(reportTemplate(templates, Language::Chinese).problem.isEmpty());
    const QString own = QDir(templates).filePath(templateName(Language::Chinese));
    const auto put = [&](const QByteArray &bytes) {
        QFile file(own);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put("<p>{{body}}</p>"));
    QVERIFY(writeTemplates(templates).ok()); // what is there stays
    const QJsonObject values{{QStringLiteral("body"), QStringLiteral("甲")}};
    QCOMPARE(reportTemplate(templates, Language::Chinese).wording.filled(values, {}), QStringLiteral("<p>甲</p>"));
    for (const QByteArray &bytes : {QByteArray("\n{{bodyy}}"), QByteArray("\xb8\xb4\xba\xcb")}) {
        QVERIFY(put(bytes));
        const ReportTemplate made = reportTemplate(templates, Language::Chinese);
        QVERIFY2(made.problem.contains(own), qPrintable(made.problem));
        QVERIFY(made.wording.filled(values, {}).contains(QStringLiteral("复核意见"))); // ours
    }
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "test_template.moc"
