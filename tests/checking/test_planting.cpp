// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes of many kinds put into disclosures that are right, at places chosen by chance: how many are found, how often
// the wrong cell is the first suspect, how often its value is restored, and what else is said. Needs GOUJI_SHARED.
// GOUJI_PLANTS: how many of a kind in a document; GOUJI_SEED; GOUJI_SHOW=1 tells what was missed; GOUJI_KIND: only it.
#include "planting.h"

#include "session/opening.h"

#include <QDir>
#include <QTest>

#include <map>

using namespace gouji;

namespace {

struct Count {
    int tried = 0, found = 0, first = 0, restored = 0, alarms = 0;
};

} // namespace

class TestPlanting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();

private:
    void plant(const Disclosure &disclosure, const QString &name);
    Knowledge m_knowledge = Knowledge::builtIn();
    std::map<QString, Count> m_counts;
};

void TestPlanting::kinds_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("found"); // percent that has to be found
    QTest::newRow("made") << QStringList{QStringLiteral("synthetic/syn_10.pdf"),
                                         QStringLiteral("synthetic/syn_901.pdf"), QStringLiteral("synthetic/syn_3.pdf"),
                                         QStringLiteral("synthetic/syn_7.pdf"), QStringLiteral("synthetic/syn_8.pdf")}
                          << 94;
    QTest::newRow("real") << QStringList{QStringLiteral("real/swjdept25.pdf"), QStringLiteral("real/shczj25.pdf"),
                                         QStringLiteral("real/wanli25.pdf"),   QStringLiteral("xinjiang/002.pdf"),
                                         QStringLiteral("real/czj2024.pdf"),   QStringLiteral("xinjiang/004.pdf")}
                          << 75; // the rest stands in sentences that nothing else in the document repeats
}

void TestPlanting::plant(const Disclosure &disclosure, const QString &name)
{
    const CheckResult before = check(disclosure, m_knowledge.packs);
    const int wanted =
        qEnvironmentVariableIntValue("GOUJI_PLANTS") > 0 ? qEnvironmentVariableIntValue("GOUJI_PLANTS") : 3;
    const bool show = qEnvironmentVariableIsSet("GOUJI_SHOW");
    std::mt19937 random(static_cast<unsigned>(qEnvironmentVariableIntValue("GOUJI_SEED")) + 7);
    for (const QString &kind : plantKinds()) {
        if (qEnvironmentVariableIsSet("GOUJI_KIND") && kind != qEnvironmentVariable("GOUJI_KIND"))
            continue;
        auto sites = sitesFor(kind, disclosure, random);
        sites.resize(std::min<size_t>(sites.size(), static_cast<size_t>(wanted)));
        for (const Site &site : sites) {
            const CheckResult after = check(planted(disclosure, site, m_knowledge.forms), m_knowledge.packs);
            const PlantResult result = judgedPlant(site, before, after);
            Count &count = m_counts[kind];
            ++count.tried;
            count.found += result.found ? 1 : 0;
            count.first += result.first ? 1 : 0;
            count.restored += result.restored ? 1 : 0;
            count.alarms += static_cast<int>(result.alarms.size());
            if (!show)
                continue;
            const QString tag = name + u' ' + kind + u' ' + site.before + QStringLiteral(" → ") + site.after;
            if (!result.found)
                qInfo().noquote() << "missed" << tag << "|" << site.what;
            else if (!result.first && kind != u"duplicate_project")
                qInfo().noquote() << "not first" << tag << "|" << site.what << "|" << result.instead;
            else if (!result.restored && kind != u"duplicate_project")
                qInfo().noquote() << "not restored" << tag << "|" << site.what;
            for (const QString &alarm : result.alarms)
                qInfo().noquote() << "alarm" << tag << "|" << site.what << "|" << alarm;
        }
    }
}

void TestPlanting::kinds()
{
    QFETCH(QStringList, files);
    QFETCH(int, found);
    const QDir shared(qEnvironmentVariable("GOUJI_SHARED") + QStringLiteral("/disclosures"));
    if (!shared.exists())
        QSKIP("GOUJI_SHARED has no disclosures: nothing is planted");
    m_counts.clear();
    for (const QString &file : files) {
        const auto disclosure = readDisclosure({shared.filePath(file)}, m_knowledge.forms, {});
        if (disclosure)
            plant(disclosure.value(), file);
    }
    Count all;
    for (const auto &[kind, c] : m_counts) {
        qInfo().noquote() << QStringLiteral("%1 %2 found %3 first %4 restored %5 alarms %6")
                                 .arg(kind, -20)
                                 .arg(c.tried, 4)
                                 .arg(c.found, 4)
                                 .arg(c.first, 4)
                                 .arg(c.restored, 4)
                                 .arg(c.alarms, 3);
        all.tried += c.tried;
        all.found += c.found;
        all.first += c.first;
        all.restored += c.restored;
        all.alarms += c.alarms;
    }
    qInfo().noquote() << "all: planted" << all.tried << "found" << all.found << "first" << all.first << "restored"
                      << all.restored << "alarms" << all.alarms;
    QVERIFY(all.found * 100 >= all.tried * found);
    QVERIFY(all.first * 100 >= all.found * 88);
    QVERIFY(all.alarms * 200 <= all.tried);
}

QTEST_APPLESS_MAIN(TestPlanting)
#include "test_planting.moc"
