// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "session/opening.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gouji;

/// Every weight, score, target and actual value of the performance forms of published disclosures against tables
/// checked cell by cell, where these are at hand (GOUJI_SHARED).
class TestSharedForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indicators_data()
    {
        QTest::addColumn<int>("forms");
        QTest::newRow("000") << 6;
        QTest::newRow("001") << 6;
        QTest::newRow("002") << 12;
    }
    void indicators();
};

namespace {

QString sharedFolder() { return qEnvironmentVariable("GOUJI_SHARED"); }

QString columnOf(const QString &header)
{
    if (header == u"三级指标")
        return QStringLiteral("name");
    if (header == u"年度指标值" || header == u"指标值" || header == u"预期指标值")
        return QStringLiteral("target");
    if (header.startsWith(u"实际完成"))
        return QStringLiteral("actual");
    if (header.contains(u"分值"))
        return QStringLiteral("weight");
    return header == u"得分" ? QStringLiteral("score") : QString();
}

QString withoutPoints(QString text)
{
    text = squashed(text);
    if (text.endsWith(u'分') && text.size() > 1 && text[text.size() - 2].isDigit())
        text.chop(1);
    return text;
}

/// "name target actual weight score" of each indicator row of a checked table.
QStringList wantedRows(const QJsonObject &table)
{
    QHash<std::pair<int, int>, QString> text;
    for (const QJsonValue &cell : table[u"cells"].toArray())
        text.insert({cell[u"row"].toInt(), cell[u"col"].toInt()}, squashed(cell[u"text"].toString()));
    const int columns = table[u"ncols"].toInt();
    QHash<QString, int> at;
    QStringList rows;
    for (int row = 0; row < table[u"nrows"].toInt(); ++row) {
        if (!at.contains(QStringLiteral("name"))) {
            QHash<QString, int> header;
            for (int column = 0; column < columns; ++column)
                header.insert(columnOf(text.value({row, column})), column);
            if (header.contains(QStringLiteral("name")))
                at = header;
            continue;
        }
        const QString name = text.value({row, at.value(QStringLiteral("name"))});
        if (name.isEmpty())
            continue;
        QStringList parts{name};
        for (const char *key : {"target", "actual", "weight", "score"})
            parts.append(withoutPoints(text.value({row, at.value(QString::fromLatin1(key), -1)})));
        rows.append(parts.join(u' '));
    }
    return rows;
}

QStringList readRows(const IndicatorTable &table)
{
    QStringList rows;
    for (const Indicator &i : table.indicators) {
        rows.append(QStringList{i.name, withoutPoints(i.target.text), withoutPoints(i.actual.text),
                                i.weight ? i.weight->printed : QString(), i.score ? i.score->printed : QString()}
                        .join(u' '));
    }
    return rows;
}

} // namespace

void TestSharedForms::indicators()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QFile truth(sharedFolder() + QStringLiteral("/truth/tables/%1.json").arg(name));
    if (sharedFolder().isEmpty() || !truth.open(QIODevice::ReadOnly))
        QSKIP("GOUJI_SHARED names no folder with checked tables");
    QFETCH(int, forms);
    const auto disclosure = readDisclosure({sharedFolder() + QStringLiteral("/disclosures/xinjiang/%1.pdf").arg(name)},
                                           FormCatalogue::builtIn());
    QVERIFY(disclosure.ok());
    QList<QStringList> wanted;
    for (const QJsonValue &table : QJsonDocument::fromJson(truth.readAll())[u"tables"].toArray()) {
        if (table[u"title"].toString().contains(u"绩效"))
            wanted.append(wantedRows(table.toObject()));
    }
    QCOMPARE(wanted.size(), forms);
    QCOMPARE(static_cast<int>(disclosure.value().indicatorTables.size()), forms);
    for (int i = 0; i < forms; ++i)
        QCOMPARE(readRows(disclosure.value().indicatorTables[static_cast<size_t>(i)]), wanted[i]);
}

QTEST_GUILESS_MAIN(TestSharedForms)
#include "test_sharedforms.moc"
