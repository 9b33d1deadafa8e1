// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importing.h"

#include "checking/checker.h"
#include "session/keeping.h"
#include "session/opening.h"
#include "source/sourcefile.h"

#include <QDirIterator>
#include <QFileInfo>

namespace gouji {

namespace {

const QStringList patterns{QStringLiteral("*.pdf"), QStringLiteral("*.PDF"), QStringLiteral("*.txt"),
                           QStringLiteral("*.md")};

ImportedFile failed(const QString &path, const Error &error)
{
    return {path, ImportedFile::Outcome::Failed, error, {}};
}

} // namespace

ImportedFile importFile(const QString &path, const Knowledge &knowledge, const DataFolder &folder, Library &library,
                        const ReadOptions &options)
{
    const Result<SourceFile> file = readSourceFile(path);
    if (!file)
        return failed(path, file.error());
    const auto known = library.find(sha256Of(file.value().bytes).toLatin1());
    if (!known)
        return failed(path, known.error());
    if (known.value())
        return {path, ImportedFile::Outcome::KnownAlready, {}, *known.value()};
    auto disclosure = readDisclosure({path}, knowledge.forms, options);
    if (!disclosure)
        return failed(path, disclosure.error());
    CheckResult result = check(disclosure.value(), knowledge.packs);
    const auto kept = keepDisclosure(library, folder, {path}, std::move(disclosure).value(), std::move(result));
    if (!kept)
        return failed(path, kept.error());
    return {path, ImportedFile::Outcome::Imported, {}, kept.value().entry};
}

QStringList filesToImport(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QDirIterator below(path, patterns, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (below.hasNext())
            files << below.next();
    }
    files.sort();
    files.removeDuplicates();
    return files;
}

Result<Done> importFiles(const QStringList &files, const Knowledge &knowledge, const DataFolder &folder,
                         const std::function<bool(int done, const ImportedFile &)> &visit, const QByteArray &password)
{
    if (auto made = folder.make(); !made)
        return made;
    auto library = Library::open(folder.databasePath());
    if (!library)
        return library.error();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const ImportedFile file = importFile(files.at(i), knowledge, folder, *library.value(), {password, {}});
        if (!visit(static_cast<int>(i) + 1, file))
            break;
    }
    return Done{};
}

} // namespace gouji
