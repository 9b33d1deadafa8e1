// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keeping.h"

#include "source/sourcefile.h"
#include "store/textsearch.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gouji {

namespace {

Result<Done> keepFiles(const DataFolder &folder, const QStringList &paths, const Disclosure &disclosure)
{
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QByteArray &sha256 = disclosure.files[static_cast<size_t>(i)].sha256;
        if (QFileInfo(paths.at(i)) == QFileInfo(folder.filePath(sha256)))
            continue; // opened from the library itself
        const Result<SourceFile> file = readSourceFile(paths.at(i));
        if (!file)
            return file.error();
        if (sha256Of(file.value().bytes).toLatin1() != sha256)
            return Error{
                Error::Code::NotReadable,
                QCoreApplication::translate("gouji::KeptDocument", "%1 was changed while it was read. Open it again.")
                    .arg(paths.at(i)),
                {}};
        if (auto kept = folder.keep(file.value().bytes, sha256); !kept)
            return kept;
    }
    return Done{};
}

} // namespace

LibraryDocument entryOf(const Disclosure &disclosure, const CheckResult &counted)
{
    LibraryDocument entry;
    for (const FileInfo &file : disclosure.files) {
        entry.files.push_back({file.sha256, QFileInfo(file.name).fileName()});
        entry.pages += static_cast<int>(file.pages.size());
    }
    entry.sha256 = identityOf(entry.files);
    entry.name = entry.files.empty() ? QString() : entry.files.front().name;
    entry.kind = disclosure.kind;
    entry.body = disclosure.body;
    entry.level = disclosure.level;
    entry.year = disclosure.year;
    const auto count = [&](Severity severity) {
        return static_cast<int>(std::ranges::count(counted.findings, severity, &Finding::severity));
    };
    entry.errors = count(Severity::Error);
    entry.warnings = count(Severity::Warning);
    entry.hints = count(Severity::Hint);
    entry.figures = counted.ledger.figures;
    entry.tied = counted.ledger.tied;
    return entry;
}

Result<KeptDocument> keepDisclosure(Library &library, const DataFolder &folder, const QStringList &paths,
                                    Disclosure disclosure, CheckResult result)
{
    if (const auto kept = keepFiles(folder, paths, disclosure); !kept)
        return kept.error();
    const LibraryDocument entry = entryOf(disclosure, result);
    const auto known = library.find(entry.sha256);
    if (!known)
        return known.error();
    qint64 id = 0;
    if (known.value()) { // its counts are those of the corrected document: they stay
        id = known.value()->id;
    } else {
        const auto put = library.put(entry);
        if (!put)
            return put.error();
        id = put.value();
    }
    const auto indexed = isIndexed(library.database(), id);
    if (!indexed)
        return indexed.error();
    if (!indexed.value()) {
        if (const auto done = indexText(library.database(), id, disclosure); !done)
            return done.error();
    }
    // Files that were opened alone before they were read as one would be there twice.
    for (const LibraryFile &file : entry.files) {
        if (entry.files.size() < 2)
            break;
        if (const auto forgotten = library.forgetUntouched(file.sha256); !forgotten)
            return forgotten.error();
    }
    auto stored = library.find(entry.sha256);
    if (!stored)
        return stored.error();
    auto events = library.events(id);
    if (!events)
        return events.error();
    return KeptDocument{*stored.value(), std::move(disclosure), std::move(result), std::move(events).value()};
}

} // namespace gouji
