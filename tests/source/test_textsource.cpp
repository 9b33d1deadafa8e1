// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/textsource.h"

#include <QTest>

using namespace gouji;

class TestTextSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void refused_data();
    void refused();
};

void TestTextSource::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const char *bytes, const char *lines) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(lines);
    };
    row("one line", "收入 12.50", "收入 12.50");
    row("unix", "一\n\n二\n", "一||二");
    row("windows", "一\r\n\r\n二\r\n", "一||二");
    row("old mac", "一\r二", "一|二");
    row("byte order mark", "\xEF\xBB\xBF# 标题\n正文", "# 标题|正文");
    row("beyond the base plane", "\xF0\xA0\x80\xBE\n", "\xF0\xA0\x80\xBE");
}

void TestTextSource::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, lines);
    const Result<TextSource> text = textSourceFrom(bytes, QStringLiteral("a.md"));
    QVERIFY(text.ok());
    QCOMPARE(text.value().lines.join(u'|'), lines);
}

void TestTextSource::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, Error::Code code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("empty", {}, Error::Code::NotReadable);
    row("PDF", "%PDF-1.4\n", Error::Code::NotADisclosure);
    row("GBK", "\xCA\xD5\xC8\xEB", Error::Code::NotADisclosure);
    row("ends inside a character", "\xE6\x94", Error::Code::NotADisclosure);
    row("zero bytes", QByteArray("a\0b", 3), Error::Code::NotADisclosure);
}

void TestTextSource::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const Result<TextSource> text = textSourceFrom(bytes, QStringLiteral("a.md"));
    QVERIFY(!text.ok());
    QCOMPARE(static_cast<int>(text.error().code), code);
    QVERIFY(text.error().message.contains(QStringLiteral("a.md")));
}

QTEST_GUILESS_MAIN(TestTextSource)
#include "test_textsource.moc"
