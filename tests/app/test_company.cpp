// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/company.h"

#include <QTest>

using namespace gouji;

namespace {

cli::Group groupOf(const QString &name) { return {{name}}; }

Disclosure documentOf(const QString &name, const QString &body, size_t pages)
{
    Disclosure disclosure;
    FileInfo file;
    file.name = name;
    file.pages.resize(pages);
    disclosure.files = {file};
    disclosure.body = body;
    return disclosure;
}

} // namespace

/// Which documents of a large call are kept, which are read again, and which are never compared.
class TestCompany : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void visits();
};

void TestCompany::visits()
{
    cli::Company company(25);
    const auto add = [&](const char16_t *name, const char16_t *body) {
        const QString file = QString::fromUtf16(name);
        company.add(groupOf(file), documentOf(file, QString::fromUtf16(body), 10));
    };
    add(u"a1", u"甲局");
    add(u"none", u"");
    add(u"b1", u"乙局");
    add(u"c1", u"丙局"); // beyond the limit from here on
    add(u"a2", u"甲 局");
    add(u"c2", u"丙局");
    QVERIFY(company.pagesKept() <= 25);
    QStringList readAgain;
    QStringList visited;
    company.visit(
        [&](const cli::Group &group) -> Result<Disclosure> {
            readAgain << group.name();
            if (group.name() == u"c2")
                return Error{Error::Code::NotFound, group.name(), {}};
            return documentOf(group.name(), QStringLiteral("甲局"), 10);
        },
        [&](const std::vector<const Disclosure *> &documents) {
            QStringList names;
            for (const Disclosure *document : documents)
                names << document->files[0].name;
            visited << names.join(u'+');
        });
    QCOMPARE(visited, QStringList{QStringLiteral("a1+a2")}); // of c one is gone; b is alone
    QCOMPARE(readAgain, (QStringList{QStringLiteral("a2"), QStringLiteral("c1"), QStringLiteral("c2")}));
}

QTEST_GUILESS_MAIN(TestCompany)
#include "test_company.moc"
