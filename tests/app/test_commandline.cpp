// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "source/pdfbytes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace gouji;

namespace {

struct Ran {
    int status = 0;
    QString out;
    QString err;
};

Ran ran(const QStringList &arguments)
{
    Ran result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.status = cli::run(arguments, {out, err});
    out.flush();
    err.flush();
    return result;
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
}

QJsonObject jsonOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// The command line over wrong arguments and files that are not what they should be: status and message.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statuses_data();
    void statuses();
    void batch();
    void endlessSentence();

private:
    QTemporaryDir m_folder;
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_folder.isValid() && QDir::setCurrent(m_folder.path()));
    const QByteArray letter = PdfBytes::onePage("BT /F1 10 Tf 20 50 Td (A letter about the weather) Tj ET");
    write(QStringLiteral("letter.pdf"), letter);
    write(QStringLiteral("cut.pdf"), letter.left(letter.size() / 2));
    write(QStringLiteral("locked.pdf"), PdfBytes::encrypted(letter, "s3cret"));
    write(QStringLiteral("blank.pdf"), PdfBytes::onePage({}));
    write(QStringLiteral("empty.pdf"), {});
    write(QStringLiteral("gbk.txt"), QByteArray::fromHex("b2bfc3c5bef6cbe3"));
    write(QStringLiteral("right"), "s3cret\n");
    write(QStringLiteral("wrong"), "other\n");
    QVERIFY(QDir().mkdir(QStringLiteral("folder.pdf")));
}

void TestCommandLine::statuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message"); // a part of it
    const auto row = [](const char *arguments, int status, const char *message) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << status << QString::fromUtf8(message);
    };
    row("", cli::WrongUsage, "gouji-cli check FILE");
    row("juggle", cli::WrongUsage, "unknown command juggle");
    row("check", cli::WrongUsage, "gouji-cli check FILE");
    row("check --juggle letter.pdf", cli::WrongUsage, "unknown option --juggle");
    row("check letter.pdf --out", cli::WrongUsage, "--out needs a value");
    row("check letter.pdf --lang fr", cli::WrongUsage, "zh or en");
    row("check a/letter.pdf b/letter.pdf", cli::WrongUsage, "two files have the name letter");
    row("check across.pdf letter.pdf --out results", cli::WrongUsage, "across.json");
    row("check letter.pdf --rules none.yaml", cli::WrongUsage, "the rule pack none.yaml cannot be read");
    row("check letter.pdf --out letter.pdf", cli::WrongUsage, "could not be written");
    row("extract letter.pdf --out letter.pdf", cli::WrongUsage, "could not be written");
    row("check letter.pdf", cli::NoErrorFound, "");
    row("check blank.pdf", cli::NoErrorFound, "");
    row("check missing.pdf", cli::FileNotRead, "missing.pdf");
    row("extract folder.pdf", cli::FileNotRead, "folder.pdf");
    row("check empty.pdf", cli::FileNotRead, "empty");
    row("check cut.pdf", cli::FileNotRead, "incomplete");
    row("check gbk.txt", cli::FileNotRead, "save it as UTF-8");
    row("check locked.pdf", cli::FileNotRead, "--password-file");
    row("check locked.pdf --password-file wrong", cli::FileNotRead, "does not open");
    row("check locked.pdf --password-file none", cli::WrongUsage, "the password file none cannot be read");
    row("check locked.pdf --password-file right", cli::NoErrorFound, "");
    row("export missing.pdf --notes notes.html", cli::FileNotRead, "missing.pdf");
}

void TestCommandLine::statuses()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, message);
    const Ran result = ran(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(result.status, status);
    QVERIFY2(result.err.contains(message), qPrintable(result.err));
    QCOMPARE(result.err.isEmpty(), message.isEmpty());
    QCOMPARE(result.out.isEmpty(), status != cli::NoErrorFound);
}

// One bad file does not stop the others; each has its file, and the worst status wins.
void TestCommandLine::batch()
{
    const Ran result = ran({QStringLiteral("check"), QStringLiteral("missing.pdf"), QStringLiteral("letter.pdf"),
                            QStringLiteral("--json"), QStringLiteral("--out"), QStringLiteral("results")});
    QCOMPARE(result.status, int(cli::FileNotRead));
    QVERIFY(result.out.isEmpty());
    const QJsonObject missing = jsonOf(QStringLiteral("results/missing.json"));
    QCOMPARE(missing.value(u"unread").toArray().size(), 1);
    QVERIFY(missing.value(u"documents").toArray().isEmpty());
    const QJsonObject letter = jsonOf(QStringLiteral("results/letter.json"));
    QCOMPARE(letter.value(u"documents").toArray().size(), 1);
    QVERIFY(letter.value(u"unread").toArray().isEmpty());
    QCOMPARE(jsonOf(QStringLiteral("results/across.json")).value(u"schema").toString(),
             QStringLiteral("gouji.across/1"));
}

// A text without a full stop is one sentence; each of its findings quotes a piece of it, not all.
void TestCommandLine::endlessSentence()
{
    const QString piece = QStringLiteral("2024年度基本支出1,200.00万元，比上年增加12.3万元，增长5.2%；");
    write(QStringLiteral("endless.txt"), piece.repeated(200).toUtf8());
    const Ran result = ran({QStringLiteral("check"), QStringLiteral("endless.txt")});
    QCOMPARE(result.status, int(cli::ErrorsFound));
    QVERIFY2(result.out.size() < 800 * 1000, qPrintable(QString::number(result.out.size())));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
