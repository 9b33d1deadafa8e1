// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notesfile.h"

#include "export/eventlog.h"
#include "export/marks.h"
#include "export/notesdocument.h"
#include "export/notestext.h"
#include "export/report.h"
#include "export/reporttemplate.h"
#include "export/savefile.h"
#include "export/workbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NotesFile)
};

Result<Paper> annotatedPaper(const ReviewNotes &notes, const NotesSources &sources, Language language)
{
    if (sources.files.empty() || !isPdf(sources.files.front().bytes))
        return Error{Error::Code::BadInput, Tr::tr("Only a PDF can be given out with marks."), {}};
    const SourceFile &file = sources.files.front();
    std::vector<CopyMark> marks = marksOf(notes, 0, language);
    if (notes.content.ticks)
        std::ranges::move(ticksOf(notes, 0, language), std::back_inserter(marks));
    auto copy = annotatedCopy(file.bytes, file.name, marks, sources.password);
    if (!copy)
        return copy.error();
    return Paper{std::move(copy).value(), {}};
}

/// Where there should be pictures and are none, the reader is told.
PlaceCrops picturesOf(const ReviewNotes &notes, const NotesSources &sources)
{
    if (!notes.content.pictures)
        return {};
    PlaceCrops crops = sources.crops ? *sources.crops : cropsOf(notes, sources);
    const auto isPicturable = [](const FileInfo &file) { return !file.isText; };
    if (sources.files.empty() && std::ranges::any_of(notes.disclosure.files, isPicturable))
        crops.problems.append(Tr::tr("No pictures of the places: the original was not at hand."));
    return crops;
}

Result<Paper> reportPaper(const ReviewNotes &notes, const NotesSources &sources, const NotesOrder &order)
{
    ReportTemplate wording = reportTemplate(order.templates, order.language);
    ReportMaterial material{std::move(wording.wording), picturesOf(notes, sources), {}, {}};
    material.remarks = material.crops.problems;
    if (notes.content.charts)
        material.charts = summaryCharts(notes.disclosure, order.language);
    Paper paper{{}, material.remarks};
    if (!wording.problem.isEmpty())
        paper.remarks.append(wording.problem); // concerns who writes, not who reads
    if (order.format == NotesFormat::Page)
        paper.bytes = reportHtml(notes, material, order.language);
    else if (order.format == NotesFormat::Text)
        paper.bytes = reportOdt(notes, material, order.language);
    else
        paper.bytes = reportPdf(notes, material, order.language);
    return paper;
}

/// The identity under which the library keeps a document.
QByteArray identityOf(const Disclosure &disclosure)
{
    if (disclosure.files.size() == 1)
        return disclosure.files.front().sha256;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FileInfo &file : disclosure.files)
        hash.addData(file.sha256 + '\n');
    return hash.result().toHex();
}

} // namespace

std::optional<NotesFormat> notesFormatOf(const QString &fileName)
{
    static const std::pair<QLatin1StringView, NotesFormat> known[] = {
        {QLatin1StringView("xlsx"), NotesFormat::Workbook}, {QLatin1StringView("pdf"), NotesFormat::Report},
        {QLatin1StringView("odt"), NotesFormat::Text},      {QLatin1StringView("html"), NotesFormat::Page},
        {QLatin1StringView("txt"), NotesFormat::Plain},     {QLatin1StringView("json"), NotesFormat::Data},
        {QLatin1StringView("jsonl"), NotesFormat::Events}};
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const auto &[name, format] : known) {
        if (suffix == name)
            return format;
    }
    return {};
}

bool needsFonts(NotesFormat format) { return format == NotesFormat::Report || format == NotesFormat::Text; }

bool showsPictures(NotesFormat format) { return needsFonts(format) || format == NotesFormat::Page; }

bool needsSources(NotesFormat format) { return showsPictures(format) || format == NotesFormat::Annotated; }

NotesSources withPictures(NotesSources sources, const ReviewNotes &notes, const NotesContent &content)
{
    if (content.pictures)
        sources.crops = cropsOf(selected(notes, content), sources);
    return sources;
}

Result<Paper> paperOf(const ReviewNotes &notes, const NotesSources &sources, const NotesOrder &order)
{
    switch (order.format) {
    case NotesFormat::Workbook: {
        auto book = workbookOf(selected(notes, order.content), order.annotated, order.language);
        return book ? Result<Paper>(Paper{std::move(book).value(), {}}) : Result<Paper>(book.error());
    }
    case NotesFormat::Report:
    case NotesFormat::Text:
    case NotesFormat::Page:
        return reportPaper(selected(notes, order.content), sources, order);
    case NotesFormat::Plain:
        return Paper{notesText(selected(notes, order.content), order.language).toUtf8(), {}};
    case NotesFormat::Data:
        return Paper{notesJson(notes, order.language), {}};
    case NotesFormat::Annotated:
        return annotatedPaper(selected(notes, order.content), sources, order.language);
    case NotesFormat::Events:
        break;
    }
    return Paper{eventLog(identityOf(notes.disclosure), notes.events), {}};
}

Result<QStringList> writeNotes(const ReviewNotes &notes, const QString &fileName, const NotesSources &sources,
                               const NotesOrder &order)
{
    const Result<Paper> paper = paperOf(notes, sources, order);
    if (!paper)
        return paper.error();
    if (const auto done = saveFile(fileName, paper.value().bytes); !done)
        return done.error();
    return paper.value().remarks;
}

} // namespace gouji
