// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Chinese translation is complete: no string of it is unfinished, and lupdate finds none that it lacks.
#include <QtTest>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace {

QString root() { return qEnvironmentVariable("GOUJI_SOURCE_DIR"); }

QString translation() { return root() + QStringLiteral("/translations/gouji_zh_CN.ts"); }

/// Sources of the messages that have no finished translation; obsolete ones do not count.
QStringList unfinished(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {fileName + QStringLiteral(" cannot be read")};
    QStringList result;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            const auto type = xml.attributes().value(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            const bool gone = type == QStringLiteral("obsolete") || type == QStringLiteral("vanished");
            if (type == QStringLiteral("unfinished") || (text.isEmpty() && !gone))
                result.append(source);
        }
    }
    if (xml.hasError())
        result.append(xml.errorString());
    return result;
}

QString findLupdate()
{
    const QString found = QStandardPaths::findExecutable(
        QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin"), QStringLiteral("/usr/bin")});
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(translation()))
            QSKIP("there is no translations/gouji_zh_CN.ts yet");
    }

    void finished()
    {
        const QStringList missing = unfinished(translation());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void complete()
    {
        const QString lupdate = findLupdate();
        if (lupdate.isEmpty())
            QSKIP("no lupdate here (qt6-l10n-tools), so new strings are not looked for");
        QTemporaryDir directory;
        const QString copy = directory.filePath(QStringLiteral("gouji_zh_CN.ts"));
        QVERIFY(QFile::copy(translation(), copy));
        QProcess process;
        process.start(lupdate,
                      {QStringLiteral("-silent"), root() + QStringLiteral("/models"), root() + QStringLiteral("/ui"),
                       root() + QStringLiteral("/app"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList missing = unfinished(copy);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "test_translations.moc"
