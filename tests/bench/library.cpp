// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// library FOLDER [DOCUMENTS]: a library of many documents of 30 pages, made in FOLDER when it is not there (rows only,
// no files), then what the window waits for: opening it with the list of documents, and searching it. Exit status 1
// when a goal is missed.
#include "figures.h"

#include "store/datafolder.h"
#include "store/library.h"
#include "store/textsearch.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <random>

using namespace gouji;
using namespace gouji::bench;

namespace {

constexpr int pagesEach = 30;
constexpr int charactersEach = 460; // what pages of published disclosures have on average

const char16_t *const phrases[] = {u"一般公共预算财政拨款支出",
                                   u"基本支出",
                                   u"项目支出",
                                   u"公务接待费",
                                   u"公务用车购置及运行维护费",
                                   u"因公出国（境）费",
                                   u"比上年增加",
                                   u"比上年减少",
                                   u"主要原因是",
                                   u"教育支出",
                                   u"社会保障和就业支出",
                                   u"卫生健康支出",
                                   u"住房保障支出",
                                   u"城乡社区支出",
                                   u"政府采购支出总额",
                                   u"机关运行经费",
                                   u"年初结转和结余",
                                   u"收入总计",
                                   u"支出总计",
                                   u"绩效目标",
                                   u"预算执行率",
                                   u"满意度指标",
                                   u"数量指标",
                                   u"人员经费",
                                   u"公用经费",
                                   u"办公费",
                                   u"印刷费",
                                   u"差旅费",
                                   u"培训费",
                                   u"国有资本经营预算",
                                   u"政府性基金预算",
                                   u"其他资金",
                                   u"事业收入",
                                   u"决算数",
                                   u"完成预算的",
                                   u"单位：",
                                   u"万元"};

QString pageOf(std::mt19937 &random)
{
    QString text;
    while (text.size() < charactersEach) {
        text += QString::fromUtf16(phrases[random() % std::size(phrases)]);
        if (random() % 3 == 0)
            text += QStringLiteral("%1.%2万元").arg(random() % 90'000).arg(random() % 100, 2, 10, QLatin1Char('0'));
        if (random() % 6 == 0)
            text += random() % 2 == 0 ? u'。' : u'\n';
    }
    return text;
}

bool make(Library &library, int documents)
{
    std::mt19937 random(20'261'120);
    const char16_t *const places[] = {u"青山", u"临河", u"东港", u"西岭", u"南屏", u"北桥", u"云溪", u"白沙"};
    const char16_t *const bodies[] = {u"教育局", u"财政局", u"卫生健康局", u"交通运输局", u"民政局", u"水利局"};
    for (int d = 0; d < documents; ++d) {
        LibraryDocument document;
        const QByteArray hash = QCryptographicHash::hash(QByteArray::number(d), QCryptographicHash::Sha256).toHex();
        document.sha256 = hash;
        document.name = QStringLiteral("%1.pdf").arg(d);
        document.files = {{hash, document.name}};
        document.kind = d % 2 ? Kind::Budget : Kind::FinalAccounts;
        document.body = QString::fromUtf16(places[static_cast<size_t>(d) % std::size(places)]) +
                        QString::number(d % 180) + u'区' +
                        QString::fromUtf16(bodies[static_cast<size_t>(d) % std::size(bodies)]);
        document.year = 2018 + d % 8;
        document.pages = pagesEach;
        document.errors = d % 5;
        document.warnings = d % 3;
        document.figures = 900;
        document.tied = 800 + d % 100;
        document.imported = document.changed = 1'700'000'000'000 + d;
        const auto id = library.put(document);
        auto transaction = Transaction::begin(library.database());
        if (!id || !transaction)
            return false;
        for (int page = 1; page <= pagesEach; ++page) {
            QString text = pageOf(random);
            if (page == 7 && d % 1000 == 500) // what stands in a few documents only
                text += QStringLiteral("\n蓝藻打捞专项1,234.56万元");
            if (!addPageText(library.database(), id.value(), {id.value(), 0, page, text}))
                return false;
        }
        if (!library.database().run(QStringLiteral("INSERT INTO indexed VALUES (?)"), {id.value()}) ||
            !transaction.value()->commit())
            return false;
        if (d % 1000 == 999)
            std::fprintf(stderr, "%d documents\n", d + 1);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: library FOLDER [DOCUMENTS]\n");
        return 2;
    }
    const DataFolder folder(QFile::decodeName(argv[1]));
    const int documents = argc > 2 ? std::atoi(argv[2]) : 10'000;
    if (!folder.make())
        return 2;
    {
        auto library = Library::open(folder.databasePath());
        if (!library)
            return 2;
        if (library.value()->documents().value().empty())
            report("library made", milliseconds([&] { make(*library.value(), documents); }) / 1000, 0, "s");
    }
    bool good = true;
    std::unique_ptr<Library> library;
    std::vector<LibraryDocument> all;
    const double start = milliseconds([&] {
        library = std::move(Library::open(folder.databasePath())).value();
        all = library->documents().value();
    });
    report("documents", static_cast<double>(all.size()), 0, "");
    report("database", static_cast<double>(QFile(folder.databasePath()).size()) / 1e6, 0, "MB");
    good = report("opening with the list of documents", start, 1000) && good;
    const char16_t *const queries[] = {
        u"教育",       u"公务",         u"蓝藻",       u"藻打",      u"预算执行率",     u"打捞专项",
        u"1234.56 万", u"12,345,600元", u"培训 差旅",  u"蓝藻 教育", u"出比上年减",     u"经费蓝藻",
        u"费",         u"54321",        u"没有这个词", u"算支",      u"款支出教育支出", u"万元数量指标机关运行经费"};
    std::vector<double> times;
    for (const char16_t *query : queries) {
        size_t hits = 0;
        const QString text = QString::fromUtf16(query);
        double worst = 0;
        for (int round = 0; round < 3; ++round)
            worst = std::max(worst, milliseconds([&] { hits = searchText(library->database(), text).value().size(); }));
        times.push_back(worst);
        std::printf("  %8.2f ms, %3zu hits: %s\n", worst, hits, qPrintable(text));
    }
    good = report("search, median of the worst of 3", quantile(times, 0.5), 200) && good;
    good = report("search, worst", quantile(times, 1), 200) && good;
    good = report("memory", residentMegabytes(), 300, "MB") && good;
    return good ? 0 : 1;
}
