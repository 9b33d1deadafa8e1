// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/opening.h"

#include "reading/reader.h"
#include "reading/textlayout.h"
#include "source/readpages.h"
#include "source/sourcefile.h"
#include "source/textsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

/// Pages and lines of one file, added to what was read before.
Result<Done> addFile(const QString &path, const ReadOptions &options, std::vector<PageLayout> &pages,
                     std::vector<FileInfo> &files)
{
    const Result<SourceFile> file = readSourceFile(path);
    if (!file)
        return file.error();
    const auto index = static_cast<int>(files.size());
    FileInfo info;
    info.name = path;
    info.sha256 = sha256Of(file.value().bytes).toLatin1();
    if (!isPdf(file.value().bytes)) {
        const Result<TextSource> text = textSourceFrom(file.value().bytes, file.value().name);
        if (!text)
            return text.error();
        info.isText = true;
        pages.push_back(layoutOfText(text.value().lines, index));
        files.push_back(info);
        return Done{};
    }
    const Result<std::vector<SourcePage>> source =
        readAllPages(file.value().bytes, file.value().name, options.password, options.progress);
    if (!source)
        return source.error();
    for (const SourcePage &page : source.value()) {
        info.pages.push_back({page.number, page.size, !page.words.empty()});
        pages.push_back(layoutOf(page, index));
    }
    files.push_back(info);
    return Done{};
}

void reportUnreadPages(Disclosure &disclosure, const std::vector<FileInfo> &files)
{
    for (size_t f = 0; f < files.size(); ++f) {
        for (const PageInfo &page : files[f].pages) {
            if (page.hasText)
                continue;
            Unread unread;
            unread.place = {static_cast<int>(f), page.number, 0, {0, 0, page.size.width, page.size.height}};
            unread.what = Opening::tr("page %1").arg(page.number);
            unread.why = Opening::tr("scanned or blank page: it has no text; read it by hand");
            disclosure.unread.push_back(unread);
        }
    }
}

/// Nothing of a disclosure was recognised: an empty list of findings would say too much.
void reportUnknown(Disclosure &disclosure)
{
    const bool anyForm =
        std::ranges::any_of(disclosure.statements, [](const Statement &s) { return !s.form.isEmpty(); });
    if (disclosure.kind != Kind::Unknown || anyForm || !disclosure.indicatorTables.empty())
        return;
    Unread unread;
    unread.what = Opening::tr("the whole file");
    unread.why =
        Opening::tr("no budget, final accounts or evaluation was recognised in it: check that it is the right file");
    disclosure.unread.push_back(unread);
}

} // namespace

Knowledge Knowledge::builtIn() { return {FormCatalogue::builtIn(), RulePacks::builtIn()}; }

Result<Disclosure> readDisclosure(const QStringList &paths, const FormCatalogue &forms, const ReadOptions &options)
{
    std::vector<PageLayout> pages;
    std::vector<FileInfo> files;
    for (const QString &path : paths) {
        if (const Result<Done> added = addFile(path, options, pages, files); !added)
            return added.error();
    }
    Disclosure disclosure = read(std::move(pages), files, forms);
    reportUnreadPages(disclosure, files);
    reportUnknown(disclosure);
    return disclosure;
}

} // namespace gouji
