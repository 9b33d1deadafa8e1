// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of wordings.txt in the wordings of many provinces: each with what its numbers are bound to.
#include "reading/claims.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <array>

using namespace gouji;

namespace {

QString roleName(ClaimRole role)
{
    static constexpr std::array names{"unbound",  "value", "total",   "part",   "share", "change",
                                      "growth",   "base",  "initial", "annual", "final", "completion",
                                      "variance", "count", "score",   "other",  "rate",  "explained"};
    return QString::fromLatin1(names.at(static_cast<size_t>(role)));
}

/// "role± number unit | subject | period | scope | of | whole"
QString described(const std::vector<Claim> &claims, const Claim &claim, const ClaimFigure &f)
{
    const auto printed = [&](int in, FigureId above) {
        const ClaimFigure *other =
            in >= 0           ? &claim.figures[static_cast<size_t>(in)]
            : !above.isNull() ? &claims[static_cast<size_t>(above.owner)].figures[static_cast<size_t>(above.index)]
                              : nullptr;
        return other ? other->figure.printed : QString();
    };
    const QString sign = f.direction > 0 ? QStringLiteral("+") : f.direction < 0 ? QStringLiteral("-") : QString();
    const QStringList parts{roleName(f.role) + sign + u' ' + f.figure.printed + f.figure.unitText,
                            f.subject,
                            f.period,
                            f.scope,
                            printed(f.of, f.ofAbove),
                            printed(f.whole, f.wholeAbove)};
    QString line = parts.join(QStringLiteral(" | "));
    while (line.endsWith(u' ') || line.endsWith(u'|'))
        line.chop(1);
    return line;
}

} // namespace

class TestWordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binds_data();
    void binds();
    void survives_any_text_data();
    void survives_any_text();
};

/// Chapters of wordings.txt: "@final" or "@budget" opens one, "# " a heading, "> " a sentence; what its numbers are
/// bound to follows line by line.
void TestWordings::binds_data()
{
    QTest::addColumn<QString>("chapter");
    QFile file(QFINDTESTDATA("wordings.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList chapters = QString::fromUtf8(file.readAll()).split(u'@', Qt::SkipEmptyParts);
    for (const QString &chapter : chapters) {
        if (!chapter.startsWith(u'/'))
            QTest::newRow(qPrintable(chapter.section(u'\n', 0, 0))) << chapter;
    }
}

void TestWordings::binds()
{
    QFETCH(QString, chapter);
    Disclosure d;
    d.year = 2023;
    d.kind = chapter.startsWith(u"budget") ? Kind::Budget : Kind::FinalAccounts;
    std::vector<QStringList> expected;
    for (const QString &line : chapter.section(u'\n', 1).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"# ")) {
            d.sections.push_back({line.mid(2), 2, -1, {}});
        } else if (line.startsWith(u"> ")) {
            Paragraph p;
            p.section = static_cast<int>(d.sections.size()) - 1;
            p.text = line.mid(2);
            d.paragraphs.push_back(p);
            expected.emplace_back();
        } else {
            expected.back().append(line);
        }
    }
    const auto claims = claimsOf(d);
    std::vector<QStringList> got(expected.size());
    for (const Claim &claim : claims) {
        for (const ClaimFigure &f : claim.figures)
            got[static_cast<size_t>(claim.paragraph)].append(described(claims, claim, f));
    }
    for (size_t i = 0; i < expected.size(); ++i) {
        const QString want = d.paragraphs[i].text + u'\n' + expected[i].join(u'\n');
        QCOMPARE(d.paragraphs[i].text + u'\n' + got[i].join(u'\n'), want);
    }
}

void TestWordings::survives_any_text_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("brackets") << QStringLiteral("（（（）5万元");
    QTest::newRow("marks") << QStringLiteral("（类）（款）（项）3万元");
    QTest::newRow("shares") << QStringLiteral("占12个的5%，");
    QTest::newRow("numbers") << QStringLiteral("1 234 567.8.9%-3%");
    QTest::newRow("scores") << QStringLiteral("满分分得分5分扣分（6分）");
    QTest::newRow("reasons") << QStringLiteral("主要原因是增加减少5万元，5个的");
    QTest::newRow("one clause") << QStringLiteral("公务接待费5万元，占3%，");
    QTest::newRow("nothing") << QStringLiteral("无5万元，");
    QTest::newRow("parts") << QStringLiteral("，其中因公出国5.5%");
    QTest::newRow("totals") << QStringLiteral("合计5万元、其中甲乙3万元");
    QTest::newRow("no punctuation") << QStringLiteral("其中包括增加");
}

/// A text of any length takes time in proportion to it.
void TestWordings::survives_any_text()
{
    QFETCH(QString, piece);
    Disclosure d;
    d.year = 2023;
    Paragraph p;
    p.text = piece.repeated(40000);
    d.paragraphs.push_back(p);
    QElapsedTimer timer;
    timer.start();
    const auto claims = claimsOf(d);
    QVERIFY(claims.size() <= 1);
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestWordings)
#include "test_wordings.moc"
