// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/exportjob.h"

#include "export/marks.h"
#include "source/pagerenderer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

constexpr double LookDpi = 80;
constexpr size_t MostPages = 24;
constexpr qsizetype MostText = 20'000; // characters

NotesSources sourcesOf(const ExportJob &job, QStringList &problems)
{
    NotesSources sources;
    sources.password = job.password;
    for (const QString &path : job.files) {
        Result<SourceFile> file = readSourceFile(path);
        if (!file) { // the pictures would stand at the wrong file
            problems.append(file.error().message);
            return {};
        }
        sources.files.push_back(std::move(file).value());
    }
    return sources;
}

/// Of the annotated copy only pages with a mark are worth a look.
std::vector<int> pagesToShow(const ExportJob &job, NotesFormat format, int count)
{
    std::set<int> pages;
    if (format == NotesFormat::Annotated) {
        for (const CopyMark &mark : marksOf(selected(*job.notes, job.order.content), 0, job.order.language))
            pages.insert(mark.page);
    } else {
        for (int page = 1; page <= count; ++page)
            pages.insert(page);
    }
    return {pages.begin(), pages.end()};
}

void drawPages(PaperLook &look, const QByteArray &pdf, const ExportJob &job, NotesFormat format)
{
    const auto renderer = PageRenderer::open(pdf, QString(), job.password);
    if (!renderer) {
        look.text = renderer.error().message;
        return;
    }
    const std::vector<int> pages = pagesToShow(job, format, renderer.value().pageCount());
    for (const int page : pages) {
        if (look.pages.size() == MostPages)
            break;
        if (auto image = renderer.value().render(page, LookDpi))
            look.pages.push_back(std::move(image).value());
    }
    look.morePages = static_cast<int>(pages.size() - look.pages.size());
    if (pages.empty())
        look.text = Tr::tr("No page has a mark.");
}

/// A workbook is told sheet by sheet.
QString sheetsOf(const ReviewNotes &notes)
{
    qsizetype indicators = 0;
    for (const IndicatorTable &table : notes.disclosure.indicatorTables)
        indicators += std::ssize(table.indicators);
    QStringList lines{Tr::tr("Sheets of the workbook"), {}, Tr::tr("Overview")};
    const auto add = [&](bool shown, const QString &name, qsizetype rows) {
        if (shown)
            lines << Tr::tr("%1: %2").arg(name).arg(rows);
    };
    add(true, Tr::tr("Findings"), std::ssize(notes.findings));
    add(notes.content.corrections, Tr::tr("Corrections"), std::ssize(notes.corrections));
    add(notes.content.tables, Tr::tr("Tables"), std::ssize(notes.disclosure.statements));
    add(notes.content.tables, Tr::tr("Indicators"), indicators);
    add(notes.content.ledger, Tr::tr("Rules in the ledger"), std::ssize(notes.ledger.lines));
    add(notes.content.notes, Tr::tr("Notes"), std::ssize(notes.notes));
    return lines.join(u'\n');
}

} // namespace

PaperLook lookOf(const ExportJob &job, NotesFormat format)
{
    PaperLook look;
    if (format == NotesFormat::Workbook) {
        look.text = sheetsOf(selected(*job.notes, job.order.content));
        return look;
    }
    NotesOrder order = job.order;
    const bool alike = format == NotesFormat::Text || format == NotesFormat::Page;
    order.format = alike ? NotesFormat::Report : format;
    const NotesSources sources = needsSources(order.format) ? sourcesOf(job, look.remarks) : NotesSources();
    const Result<Paper> paper = paperOf(*job.notes, sources, order);
    if (!paper) {
        look.text = paper.error().message;
        return look;
    }
    look.remarks += paper.value().remarks;
    if (order.format == NotesFormat::Report || order.format == NotesFormat::Annotated)
        drawPages(look, paper.value().bytes, job, order.format);
    else
        look.text = QString::fromUtf8(paper.value().bytes).left(MostText);
    return look;
}

Result<QStringList> writePapers(const ExportJob &job, const std::vector<PaperFile> &papers)
{
    const auto wantsSources = [](const PaperFile &paper) { return needsSources(paper.format); };
    const auto annotated = std::ranges::find(papers, NotesFormat::Annotated, &PaperFile::format);
    QStringList remarks;
    NotesSources sources = std::ranges::any_of(papers, wantsSources) ? sourcesOf(job, remarks) : NotesSources();
    if (std::ranges::any_of(papers, showsPictures, &PaperFile::format))
        sources = withPictures(std::move(sources), *job.notes, job.order.content);
    for (const PaperFile &paper : papers) {
        NotesOrder order = job.order;
        order.format = paper.format;
        if (annotated != papers.end())
            order.annotated = QFileInfo(annotated->path).fileName();
        const Result<QStringList> written = writeNotes(*job.notes, paper.path, sources, order);
        if (!written)
            return written.error();
        remarks += written.value();
    }
    remarks.removeDuplicates();
    return remarks;
}

} // namespace gouji
