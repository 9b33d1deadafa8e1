// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// parts FILE: times what the window waits for, inside one process: first page, reading, checking, an edit with its
// re-check; and the greatest resident size. Medians of several runs; exit status 1 when a goal of the design is missed.
#include "figures.h"

#include "checking/checker.h"
#include "reading/reader.h"
#include "review/editor.h"
#include "session/knowledge.h"
#include "session/opening.h"
#include "source/pagerenderer.h"

#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace gouji;
using namespace gouji::bench;

namespace {

/// Every numeric cell of the statements in turn, up to a bound: another digit, then back.
std::vector<double> editTimes(ReviewDocument &document)
{
    std::vector<double> times;
    Editor editor(document);
    const Disclosure before = document.disclosure();
    for (int s = 0; s < static_cast<int>(before.statements.size()); ++s) {
        const Statement &statement = before.statements[static_cast<size_t>(s)];
        for (size_t f = 0; f < statement.figures.size(); f += 1 + statement.figures.size() / 12) {
            const CellPosition at{s, statement.figures[f].row, statement.figures[f].column};
            times.push_back(milliseconds([&] { static_cast<void>(editor.correctCell(at, QStringLiteral("7.77"))); }));
            times.push_back(milliseconds([&] { static_cast<void>(document.undo()); }));
        }
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: parts FILE\n");
        return 2;
    }
    const QString path = QFile::decodeName(argv[1]);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray bytes = file.readAll();
    bool good = true;
    const double first = milliseconds([&] {
        const auto renderer = PageRenderer::open(bytes, path);
        if (renderer)
            static_cast<void>(renderer.value().render(1, 96));
    });
    good = report("first page rendered", first, 300) && good;

    Knowledge knowledge;
    report("forms and rules loaded", milliseconds([&] { knowledge = Knowledge::builtIn(); }), 0);
    std::vector<double> reading;
    std::vector<double> checking;
    Disclosure disclosure;
    for (int i = 0; i < 5; ++i) {
        reading.push_back(milliseconds([&] {
            auto result = readDisclosure({path}, knowledge.forms);
            if (result)
                disclosure = std::move(result).value();
        }));
        checking.push_back(milliseconds([&] { static_cast<void>(check(disclosure, knowledge.packs)); }));
    }
    size_t pages = 0;
    for (const FileInfo &info : disclosure.files)
        pages += info.pages.size();
    report("reading", quantile(reading, 0.5), 0);
    report("reading, a page", quantile(reading, 0.5) / static_cast<double>(std::max<size_t>(1, pages)), 0);
    good = report("checking", quantile(checking, 0.5), 20) && good;

    ReviewCollaborators with;
    with.understanding.statement = [&](Statement s) { return understood(std::move(s), knowledge.forms); };
    with.understanding.indicatorTables = [](Disclosure &d) { refreshIndicators(d); };
    with.check = [&](const Disclosure &d, CheckMemory &memory) { return check(d, knowledge.packs, memory); };
    ReviewDocument document(disclosure, {}, with);
    const std::vector<double> edits = editTimes(document);
    report("edits measured", static_cast<double>(edits.size()), 0, "");
    good = report("edit and re-check, median", quantile(edits, 0.5), 16) && good;
    good = report("edit and re-check, worst", quantile(edits, 1), 16) && good;
    good = report("memory", residentMegabytes(), 300, "MB") && good;
    return good ? 0 : 1;
}
