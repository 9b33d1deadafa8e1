// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// checking [FILE…]: processor time of checking alone. Of every file; of a made disclosure with 10,000 figures after
// each of many single edits; of the search for the culprit. Exit status 1 when a goal is missed.
#include "checking/checker.h"
#include "checking/examples.h"
#include "checking/rootcause.h"
#include "session/opening.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace gouji;

namespace {

/// Processor time of this thread: other programs of the machine do not count.
double milliseconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

bool report(const char *what, double value, double goal)
{
    std::printf("%-44s %9.2f ms  (goal %.0f)%s\n", what, value, goal, value <= goal ? "" : "  MISSED");
    return value <= goal;
}

/// Tables 2, 3 and 5 of a final account: 20 classes with 5 and 25 codes below, all sums right.
QString largeAccount()
{
    const auto table = [](const QString &head, int columns, bool expenditure) {
        QString rows;
        const auto row = [&](const QString &code, const QString &name, int items) {
            rows += code + u' ' + name;
            const int amount = items * 12;
            rows += QStringLiteral(" | %1.00").arg(amount);
            for (int c = 1; c < columns; ++c) {
                const int part = c == 1 ? items * 8 : c == 2 ? items * 4 : 0;
                rows += QStringLiteral(" | %1.00").arg(columns == 7 || expenditure ? part : 0);
            }
            rows += u'\n';
        };
        constexpr int classes = 22;
        for (int a = 0; a < classes; ++a) {
            const QString code = QString::number(201 + a);
            row(code, QStringLiteral("类%1").arg(a), 25);
            for (int b = 1; b <= 5; ++b) {
                const QString group = code + QStringLiteral("%1").arg(b, 2, 10, QChar(u'0'));
                row(group, QStringLiteral("款%1%2").arg(a).arg(b), 5);
                for (int c = 1; c <= 5; ++c)
                    row(group + QStringLiteral("%1").arg(c, 2, 10, QChar(u'0')),
                        QStringLiteral("项%1%2%3").arg(a).arg(b).arg(c), 1);
            }
        }
        rows += QStringLiteral("合计 | %1.00").arg(classes * 25 * 12);
        for (int c = 1; c < columns; ++c)
            rows += QStringLiteral(" | %1.00").arg(c == 1 ? classes * 200 : c == 2 ? classes * 100 : 0);
        return head + rows + u'\n';
    };
    return table(QStringLiteral("# final.T2 万元\n@ 收入 | 合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | "
                                "附属单位上缴收入 | 其他收入\n"),
                 7, false) +
           table(QStringLiteral("# final.T3 万元\n@ 支出 | 合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | "
                                "对附属单位补助支出\n"),
                 6, true) +
           table(QStringLiteral("# final.T5 万元\n@ 支出 | 合计 | 基本支出 | 项目支出\n"), 3, true);
}

bool edits(const RulePacks &packs)
{
    Disclosure disclosure = disclosureFromExample(largeAccount()).value();
    size_t figures = 0;
    for (const Statement &s : disclosure.statements)
        figures += s.figures.size();
    std::mt19937 random(3); // NOLINT: the same edits every time
    std::vector<double> whole;
    std::vector<double> again;
    std::vector<double> repair;
    const double first = milliseconds([&] { static_cast<void>(check(disclosure, packs)); });
    for (int i = 0; i < 100; ++i) {
        Statement &s = disclosure.statements[random() % disclosure.statements.size()];
        StatementFigure &f = s.figures[random() % s.figures.size()];
        const Figure old = f.figure;
        f.figure.value = Decimal(static_cast<qint64>(random() % 99999), 2);
        f.figure.printed = f.figure.value.toString();
        CheckResult result;
        whole.push_back(milliseconds([&] { result = check(disclosure, packs); }));
        const Quantities quantities(disclosure);
        repair.push_back(milliseconds([&] { static_cast<void>(rootCauses(result.relations, quantities)); }));
        again.push_back(milliseconds([&] { static_cast<void>(check(disclosure, packs)); }));
        f.figure = old;
        again.push_back(milliseconds([&] { static_cast<void>(check(disclosure, packs)); }));
    }
    std::printf("%zu figures; first check %.2f ms, whole re-check %.2f ms\n", figures, first, quantile(whole, 0.5));
    bool good = report("re-check after one edit, median", quantile(again, 0.5), 5);
    good = report("re-check after one edit, worst", quantile(again, 1), 16) && good;
    return report("culprit, 99 of 100", quantile(repair, 0.99), 50) && good;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const Knowledge knowledge = Knowledge::builtIn();
    bool good = true;
    for (int i = 1; i < argc; ++i) {
        const auto disclosure = readDisclosure({QString::fromLocal8Bit(argv[i])}, knowledge.forms);
        if (!disclosure)
            continue;
        std::vector<double> times;
        for (int k = 0; k < 7; ++k)
            times.push_back(milliseconds([&] { static_cast<void>(check(disclosure.value(), knowledge.packs)); }));
        good = report(argv[i], quantile(times, 0.5), 20) && good;
    }
    return edits(knowledge.packs) && good ? 0 : 1;
}
