// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times of all exports of one document together: exports FILE. With fewer than forty findings, further ones are
// put at its figures, so that documents compare.
#include "export/notesfile.h"
#include "session/notetaking.h"
#include "session/opening.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

using namespace gouji;

namespace {

constexpr size_t MostFindings = 40;

/// Findings at figures all over the document, until there are forty.
void fill(ReviewNotes &notes)
{
    std::vector<FindingPlace> places;
    notes.disclosure.forEachFigure([&](FigureId id, const Figure &figure) {
        FindingPlace place;
        place.place = figure.place;
        place.figure = id;
        place.quote = figure.printed;
        place.figures = {figure.printed};
        if (figure.place.page > 0)
            places.push_back(place);
    });
    for (size_t i = 0; notes.findings.size() < MostFindings && places.size() > 2 * MostFindings; ++i) {
        NotedFinding noted;
        noted.number = static_cast<int>(notes.findings.size()) + 1;
        noted.finding.key = QStringLiteral("bench%1").arg(i);
        noted.finding.rule = QStringLiteral("bench");
        const size_t step = places.size() / MostFindings;
        const FindingPlace &first = places[(i * step) % places.size()];
        const FindingPlace &second = places[(i * step + step / 2) % places.size()];
        noted.finding.message.zh = first.quote + QStringLiteral(" 与 ") + second.quote + QStringLiteral(" 不一致");
        noted.finding.formula = first.quote + QStringLiteral(" = ") + second.quote;
        noted.finding.places = {first, second};
        notes.findings.push_back(std::move(noted));
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const Knowledge knowledge = Knowledge::builtIn();
    auto read = readDisclosure({path}, knowledge.forms);
    const Result<SourceFile> file = readSourceFile(path);
    if (!read || !file)
        return 3;
    ReviewNotes notes = reviewNotes(std::move(read).value(), {}, knowledge, QStringLiteral("甲"), 1760000000000);
    fill(notes);
    NotesSources sources;
    sources.files = {file.value()};
    const std::pair<NotesFormat, const char *> formats[] = {
        {NotesFormat::Workbook, "workbook"}, {NotesFormat::Report, "report"}, {NotesFormat::Text, "odt"},
        {NotesFormat::Page, "html"},         {NotesFormat::Plain, "text"},    {NotesFormat::Data, "json"},
        {NotesFormat::Annotated, "marked"},  {NotesFormat::Events, "events"}};
    std::printf("findings %zu\n", notes.findings.size());
    QElapsedTimer drawing;
    drawing.start();
    sources = withPictures(std::move(sources), notes, {});
    qint64 all = drawing.elapsed();
    std::printf("%-9s %5lld ms\n", "pictures", static_cast<long long>(all));
    for (const auto &[format, name] : formats) {
        NotesOrder order;
        order.format = format;
        order.annotated = QStringLiteral("marked.pdf");
        order.content.ticks = true;
        QElapsedTimer timer;
        timer.start();
        const Result<Paper> paper = paperOf(notes, sources, order);
        const qint64 taken = timer.elapsed();
        all += taken;
        std::printf("%-9s %5lld ms %9lld bytes\n", name, static_cast<long long>(taken),
                    paper ? static_cast<long long>(paper.value().bytes.size()) : -1LL);
    }
    std::printf("%-9s %5lld ms\n", "together", static_cast<long long>(all));
    return 0;
}
