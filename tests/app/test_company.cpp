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
    void units();
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

void TestCompany::units()
{
    cli::Company company;
    const auto add = [&](const char16_t *name, const char16_t *body, Level level, int year, const char16_t *text) {
        Disclosure disclosure = documentOf(QString::fromUtf16(name), QString::fromUtf16(body), 1);
        disclosure.kind = Kind::Budget;
        disclosure.level = level;
        disclosure.year = year;
        Paragraph paragraph;
        paragraph.text = QString::fromUtf16(text);
        disclosure.paragraphs = {paragraph};
        company.add(groupOf(QString::fromUtf16(name)), std::move(disclosure));
    };
    add(u"alone", u"江北市图书馆", Level::Unit, 2023, u"面向公众。");
    add(u"listed", u"江南市河道管理所", Level::Unit, 2023, u"管理河道。");
    add(u"other year", u"江南市河道管理所", Level::Unit, 2021, u"管理河道。");
    add(u"department", u"江南市水务局", Level::Department, 2023, u"下属预算单位包括：江南市河道管理所。");
    add(u"says so", u"江南市水库管理所", Level::Unit, 2023, u"本单位隶属于江南市水务局。");
    add(u"not that year", u"江南市水文站", Level::Unit, 2022, u"本单位隶属于江南市水务局。");
    QStringList visited;
    company.visit(
        [](const cli::Group &) -> Result<Disclosure> {
            return Error{Error::Code::NotFound, {}, {}};
        },
        [&](const std::vector<const Disclosure *> &documents) {
            QStringList names;
            for (const Disclosure *document : documents)
                names << document->files[0].name;
            visited << names.join(u'+');
        });
    QCOMPARE(visited, QStringList{QStringLiteral("listed+other year+department+says so")});
}

QTEST_GUILESS_MAIN(TestCompany)
#include "test_company.moc"
