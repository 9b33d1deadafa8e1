// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// checking [FILE…]: processor time. Of checking every file; of a made disclosure with 10,000 figures: of many single
// corrections from the new text to the new result, of the whole check, and of the search for the culprit. Exit status 1
// when a goal is missed.
#include "largeaccount.h"

#include "checking/checker.h"
#include "checking/rootcause.h"
#include "reading/indicators.h"
#include "reading/reader.h"
#include "review/editor.h"
#include "review/reviewdocument.h"
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

/// One cell after another corrected and taken back, as in the window: from the new text to the new result.
bool corrections(const Knowledge &knowledge, Disclosure disclosure, int count)
{
    ReviewCollaborators with;
    with.understanding.statement = [&](Statement s) { return understood(std::move(s), knowledge.forms); };
    with.understanding.indicatorTables = [](Disclosure &d) { refreshIndicators(d); };
    with.check = [&](const Disclosure &d, CheckMemory &memory) { return check(d, knowledge.packs, memory); };
    ReviewDocument document(std::move(disclosure), {}, with);
    std::mt19937 random(7); // NOLINT: the same edits every time
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto &statements = document.disclosure().statements;
        const auto s = random() % statements.size();
        const auto &figures = statements[s].figures;
        if (figures.empty())
            continue;
        const StatementFigure &figure = figures[random() % figures.size()];
        const QString text = Decimal(static_cast<qint64>(random() % 99999), 2).toString();
        const CellPosition at{static_cast<int>(s), figure.row, figure.column};
        times.push_back(milliseconds([&] { static_cast<void>(Editor(document).correctCell(at, text)); }));
        times.push_back(milliseconds([&] { static_cast<void>(document.undo()); }));
    }
    const bool good = report("  cell corrected and re-checked, median", quantile(times, 0.5), 5);
    return report("  cell corrected and re-checked, worst", quantile(times, 1), 16) && good;
}

/// The whole check with one figure wrong, and the search for the culprit alone.
bool mistakes(const RulePacks &packs, Disclosure disclosure, int count)
{
    std::mt19937 random(3); // NOLINT: the same mistakes every time
    std::vector<double> whole;
    std::vector<double> repair;
    for (int i = 0; i < count; ++i) {
        Statement &s = disclosure.statements[random() % disclosure.statements.size()];
        StatementFigure &f = s.figures[random() % s.figures.size()];
        const Figure old = f.figure;
        f.figure.value = Decimal(static_cast<qint64>(random() % 99999), 2);
        f.figure.printed = f.figure.value.toString();
        CheckResult result;
        whole.push_back(milliseconds([&] { result = check(disclosure, packs); }));
        const Quantities quantities(disclosure);
        repair.push_back(milliseconds([&] { static_cast<void>(rootCauses(result.relations, quantities)); }));
        f.figure = old;
    }
    const bool good = report("  check from nothing, median", quantile(whole, 0.5), 20);
    return report("  culprit, 99 of 100", quantile(repair, 0.99), 50) && good;
}

bool large(const Knowledge &knowledge)
{
    const Disclosure disclosure = largeAccount(knowledge.forms);
    size_t figures = 0;
    for (const Statement &s : disclosure.statements)
        figures += s.figures.size();
    std::printf("made disclosure, %zu figures\n", figures);
    const bool good = corrections(knowledge, disclosure, 200);
    return mistakes(knowledge.packs, disclosure, 100) && good;
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
    return large(knowledge) && good ? 0 : 1;
}
