// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Disclosures in the styles of several provinces (all bodies and figures are invented): where everything ties, nothing
// is said; with one mistake, exactly that is. A file is a disclosure, a line "@@", and lines "text → mistake | rule".
#include "checking/checker.h"
#include "session/knowledge.h"
#include "session/opening.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

namespace {

const Knowledge &knowledge()
{
    static const Knowledge known = Knowledge::builtIn();
    return known;
}

QStringList files() { return QDir(QFINDTESTDATA("provinces")).entryList({QStringLiteral("*.txt")}, QDir::Files); }

/// The disclosure and what is planted in it.
std::pair<QString, QStringList> contentOf(const QString &name)
{
    QFile file(QDir(QFINDTESTDATA("provinces")).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(QStringLiteral("\n@@\n"));
    return {text.left(end + 1), text.mid(end + 4).split(u'\n', Qt::SkipEmptyParts)};
}

/// "severity rule: message" of all findings; loud: of errors and warnings only.
QStringList findingsOf(const QString &text, bool loud = false)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("disclosure.txt"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {QStringLiteral("not written")};
    file.write(text.toUtf8());
    file.close();
    const auto disclosure = readDisclosure({path}, knowledge().forms, {});
    if (!disclosure)
        return {QStringLiteral("not read")};
    QStringList out;
    for (const Finding &f : check(disclosure.value(), knowledge().packs).findings) {
        if (!loud || f.severity != Severity::Hint)
            out.append(f.rule);
    }
    return out;
}

} // namespace

class TestProvinces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silent_data();
    void silent();
    void planted_data();
    void planted();
};

void TestProvinces::silent_data()
{
    QTest::addColumn<QString>("name");
    QVERIFY(!files().isEmpty());
    for (const QString &name : files())
        QTest::newRow(qPrintable(name)) << name;
}

void TestProvinces::silent()
{
    QFETCH(QString, name);
    QCOMPARE(findingsOf(contentOf(name).first), QStringList());
}

void TestProvinces::planted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    for (const QString &name : files()) {
        const auto [text, plants] = contentOf(name);
        for (const QString &plant : plants) {
            const QString before = plant.section(QStringLiteral(" → "), 0, 0);
            const QString after = plant.section(QStringLiteral(" → "), 1).section(QStringLiteral(" | "), 0, -2);
            QVERIFY2(text.count(before) == 1, qPrintable(name + u' ' + before));
            QTest::newRow(qPrintable(name + u' ' + after))
                << QString(text).replace(before, after) << plant.section(QStringLiteral(" | "), -1);
        }
    }
}

void TestProvinces::planted()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const QStringList loud = findingsOf(text, true);
    QCOMPARE(loud.isEmpty() ? findingsOf(text) : loud, QStringList{rule});
}

QTEST_APPLESS_MAIN(TestProvinces)
#include "test_provinces.moc"
