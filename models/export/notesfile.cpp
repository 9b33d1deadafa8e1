// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notesfile.h"

#include "export/eventlog.h"
#include "export/marks.h"
#include "export/notesdocument.h"
#include "export/plaintext.h"
#include "export/report.h"
#include "export/workbook.h"
#include "export/writable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NotesFile)
};

Result<Done> writeAnnotated(const ReviewNotes &notes, const QString &fileName, const NotesSources &sources,
                            Language language)
{
    if (sources.files.empty() || !isPdf(sources.files.front().bytes))
        return Error{Error::Code::BadInput, Tr::tr("Only a PDF can be given out with marks."), {}};
    const SourceFile &file = sources.files.front();
    const auto copy = annotatedCopy(file.bytes, file.name, marksOf(notes, 0, language), sources.password);
    return copy ? saveFile(fileName, copy.value()) : Result<Done>(copy.error());
}

QString plainText(const ReviewNotes &notes, Language language)
{
    CheckResult result;
    result.ledger = notes.ledger;
    for (const NotedFinding &noted : notes.findings)
        result.findings.push_back(noted.finding);
    return checkText(notes.disclosure, result, language);
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

bool needsSources(NotesFormat format) { return needsFonts(format) || format == NotesFormat::Annotated; }

Result<Done> writeNotes(const ReviewNotes &notes, NotesFormat format, const QString &fileName,
                        const NotesSources &sources, Language language)
{
    switch (format) {
    case NotesFormat::Workbook:
        return writeWorkbook(notes, fileName, language);
    case NotesFormat::Report:
        return saveFile(fileName, reportPdf(notes, cropsOf(notes, sources), language));
    case NotesFormat::Text:
        return saveFile(fileName, reportOdt(notes, cropsOf(notes, sources), language));
    case NotesFormat::Page:
        return saveFile(fileName, notesHtml(notes, language));
    case NotesFormat::Plain:
        return saveFile(fileName, writable(plainText(notes, language)).toUtf8());
    case NotesFormat::Data:
        return saveFile(fileName, notesJson(notes, language));
    case NotesFormat::Annotated:
        return writeAnnotated(notes, fileName, sources, language);
    case NotesFormat::Events:
        break;
    }
    return saveFile(fileName, eventLog(identityOf(notes.disclosure), notes.events));
}

} // namespace gouji
