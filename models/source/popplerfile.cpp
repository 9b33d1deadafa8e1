// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/popplerfile.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QVariant>

#include <algorithm>
#include <mutex>
#include <poppler-qt6.h>

namespace gouji {

namespace {

Q_LOGGING_CATEGORY(lcSource, "gouji.source", QtWarningMsg)

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfSource)
};

constexpr double LargestSide = 20000;  ///< points; the format's own limit is 14400
constexpr qsizetype HeaderRoom = 1024; ///< a PDF header may stand behind this much rubbish
constexpr qsizetype TailRoom = 2048;

void quietPoppler()
{
    static std::once_flag once;
    std::call_once(once, [] {
        Poppler::setDebugErrorFunction(
            [](const QString &message, const QVariant &) { qCDebug(lcSource).noquote() << message; }, {});
    });
}

bool hasHeader(QByteArrayView bytes) { return bytes.first(std::min(bytes.size(), HeaderRoom)).contains("%PDF-"); }

// The reader would rebuild a file that was cut off and lose pages without a word.
bool isCutOff(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 &&
           (bytes[end - 1] == 0 || bytes[end - 1] == '\n' || bytes[end - 1] == '\r' || bytes[end - 1] == ' '))
        --end;
    const QByteArrayView tail = bytes.first(end).last(std::min(end, TailRoom));
    return !tail.contains("%%EOF") && !tail.contains("startxref");
}

Error notOpened(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return {Error::Code::NotReadable, Tr::tr("%1 is empty (0 bytes).").arg(name), {}};
    if (!hasHeader(bytes))
        return {Error::Code::NotADisclosure, Tr::tr("%1 is not a PDF file.").arg(name), {}};
    if (isCutOff(bytes)) {
        return {Error::Code::NotReadable,
                Tr::tr("%1 is incomplete: the end of the file is missing. Download or copy it again.").arg(name),
                QStringLiteral("no startxref and no end marker")};
    }
    return {Error::Code::NotReadable, Tr::tr("%1 is damaged and cannot be opened.").arg(name),
            QStringLiteral("no page could be found")};
}

Error locked(const QString &name, const QByteArray &password)
{
    const QString message = password.isEmpty() ? Tr::tr("%1 is encrypted and needs a password.").arg(name)
                                               : Tr::tr("The password does not open %1.").arg(name);
    return {Error::Code::NeedsPassword, message, {}};
}

} // namespace

Result<std::unique_ptr<Poppler::Document>> openPoppler(const QByteArray &bytes, const QString &name,
                                                       const QByteArray &password)
{
    quietPoppler();
    if (bytes.isEmpty() || !hasHeader(bytes) || isCutOff(bytes))
        return notOpened(bytes, name);
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes, password, password);
    if (!document)
        return notOpened(bytes, name);
    if (document->isLocked())
        return locked(name, password);
    if (document->numPages() < 1)
        return notOpened(bytes, name);
    return document;
}

Result<std::unique_ptr<Poppler::Page>> findPage(const Poppler::Document &document, int number)
{
    std::unique_ptr<Poppler::Page> page;
    if (number >= 1 && number <= document.numPages())
        page = document.page(number - 1);
    if (!page)
        return Error{Error::Code::NotReadable, Tr::tr("Page %1 is missing in the file or damaged.").arg(number), {}};
    const QSizeF size = page->pageSizeF();
    if (!(size.width() > 0 && size.height() > 0 && size.width() <= LargestSide && size.height() <= LargestSide))
        return Error{Error::Code::NotReadable, Tr::tr("Page %1 has an impossible size.").arg(number), {}};
    return page;
}

PageSize sizeOf(const Poppler::Page &page) { return {page.pageSizeF().width(), page.pageSizeF().height()}; }

} // namespace gouji
