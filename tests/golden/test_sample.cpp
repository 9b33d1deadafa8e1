// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample disclosure as a whole: every planted mistake of sample.errors.json is found, and nothing is wrong with
// the clean copy.
#include "base/text.h"
#include "checking/checker.h"
#include "session/knowledge.h"
#include "session/opening.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace gouji;

namespace {

QString sampleFile(const QString &name)
{
    return qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/sample/") + name;
}

/// One line a finding that is no hint, for the log of a failure.
QString described(const Finding &finding)
{
    QString text = severityName(finding.severity) + u' ' + finding.rule + u' ' + finding.message.zh;
    for (const FindingPlace &place : finding.places)
        text += QStringLiteral("\n    page %1: %2").arg(place.place.page).arg(place.quote);
    return text;
}

/// Whether the finding shows the planted text where it stands.
bool touches(const FindingPlace &place, const QJsonObject &planted)
{
    const QJsonObject where = planted[QStringLiteral("where")].toObject();
    const QJsonArray pages = where[QStringLiteral("pages")].toArray();
    const QString printed = squashed(planted[QStringLiteral("new")].toString());
    if (!pages.contains(place.place.page))
        return false;
    for (const QString &figure : place.figures) {
        if (squashed(figure) == printed)
            return true;
    }
    return squashed(place.quote).contains(printed);
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planted_data();
    void planted();
    void clean();

private:
    CheckResult resultFor(const QString &name)
    {
        const Result<Disclosure> disclosure = readDisclosure({sampleFile(name)}, m_knowledge.forms);
        return disclosure ? check(disclosure.value(), m_knowledge.packs) : CheckResult();
    }
    Knowledge m_knowledge = Knowledge::builtIn();
};

void TestSample::planted_data()
{
    QTest::addColumn<QJsonObject>("mistake");
    QFile file(sampleFile(QStringLiteral("sample.errors.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray list = QJsonDocument::fromJson(file.readAll())[QStringLiteral("planted")].toArray();
    QVERIFY(!list.isEmpty());
    for (const QJsonValue &value : list) {
        const QJsonObject mistake = value.toObject();
        const QString name =
            mistake[QStringLiteral("kind")].toString() + u' ' + mistake[QStringLiteral("slot")].toString();
        QTest::newRow(qPrintable(name)) << mistake;
    }
}

void TestSample::planted()
{
    QFETCH(QJsonObject, mistake);
    static const CheckResult result = resultFor(QStringLiteral("sample.pdf"));
    const bool found = std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding &finding) {
        return finding.severity != Severity::Hint &&
               std::any_of(finding.places.begin(), finding.places.end(),
                           [&](const FindingPlace &place) { return touches(place, mistake); });
    });
    QVERIFY(found);
}

void TestSample::clean()
{
    const CheckResult result = resultFor(QStringLiteral("sample-clean.pdf"));
    QVERIFY(!result.relations.empty());
    QStringList alarms;
    for (const Finding &finding : result.findings) {
        if (finding.severity != Severity::Hint)
            alarms.append(described(finding));
    }
    QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
