// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reading/formcatalogue.h"
#include "reading/reader.h"
#include "reading/textlayout.h"
#include "source/readpages.h"
#include "source/sourcefile.h"
#include "source/textsource.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

#include <algorithm>

using namespace gouji;

namespace {

QString shared(const QString &path) { return qEnvironmentVariable("GOUJI_SHARED") + u'/' + path; }

Disclosure readFile(const QString &path)
{
    const auto file = readSourceFile(path);
    std::vector<PageLayout> pages;
    std::vector<FileInfo> files(1);
    if (isPdf(file.value().bytes)) {
        const auto source = readAllPages(file.value().bytes, file.value().name);
        for (const SourcePage &page : source.value())
            pages.push_back(layoutOf(page, 0));
    } else {
        files[0].isText = true;
        const auto text = textSourceFrom(file.value().bytes, path);
        pages.push_back(layoutOfText(text.value().lines, 0));
    }
    return read(std::move(pages), std::move(files), FormCatalogue::builtIn());
}

QString comparable(const QString &text)
{
    QString plain = squashed(text);
    plain.replace(u'“', u'"').replace(u'”', u'"');
    return plain;
}

QHash<QString, int> sentences(const Disclosure &disclosure)
{
    using PKind = Paragraph::Kind;
    QHash<QString, int> counts;
    for (const Paragraph &paragraph : disclosure.paragraphs) {
        if (paragraph.kind == PKind::Body || paragraph.kind == PKind::Heading || paragraph.kind == PKind::Glossary)
            ++counts[comparable(paragraph.text)];
    }
    return counts;
}

} // namespace

/// Against real disclosures beside the project; nothing of them is in it.
class TestNarrative : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(shared(QStringLiteral("disclosures"))).exists())
            QSKIP("GOUJI_SHARED holds no disclosures: the narrative was NOT compared with real ones");
    }

    void paragraphsOfTheTruth_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"000", "002", "003"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void paragraphsOfTheTruth()
    {
        QFETCH(QString, name);
        QFile file(shared(QStringLiteral("truth/tables/%1.json").arg(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray wanted = QJsonDocument::fromJson(file.readAll()).object()[u"paragraphs"].toArray();
        QHash<QString, int> found;
        const Disclosure disclosure = readFile(shared(QStringLiteral("disclosures/xinjiang/%1.pdf").arg(name)));
        for (const Paragraph &paragraph : disclosure.paragraphs)
            ++found[comparable(paragraph.text)];
        QStringList missing;
        for (const QJsonValue &value : wanted) {
            const QString text = comparable(value.isString() ? value.toString() : value[u"text"].toString());
            if (!text.isEmpty() && --found[text] < 0)
                missing.append(text.left(60));
        }
        QVERIFY2(missing.size() <= 2, qPrintable(missing.join(u'\n')));
    }

    void textAndPdfSayTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("percent");
        QTest::newRow("000") << QStringLiteral("000") << 100;
        QTest::newRow("001") << QStringLiteral("001") << 100;
        QTest::newRow("002") << QStringLiteral("002") << 96;
        QTest::newRow("003") << QStringLiteral("003") << 97;
    }
    void textAndPdfSayTheSame()
    {
        QFETCH(QString, name);
        QFETCH(int, percent);
        const auto pdf = sentences(readFile(shared(QStringLiteral("disclosures/xinjiang/%1.pdf").arg(name))));
        auto text = sentences(readFile(shared(QStringLiteral("disclosures/xinjiang/%1.txt").arg(name))));
        int all = 0;
        int same = 0;
        for (auto it = pdf.cbegin(); it != pdf.cend(); ++it) {
            all += it.value();
            same += std::min(it.value(), text.value(it.key()));
        }
        qInfo("%s: %d of %d sentences of the PDF are in the text", qPrintable(name), same, all);
        QVERIFY(same * 100 >= all * percent);
    }
};

QTEST_GUILESS_MAIN(TestNarrative)
#include "test_narrative.moc"
