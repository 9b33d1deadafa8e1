// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "source/page.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace gouji {

/// The words of the pages of one PDF, from Poppler. Used by PdfSource; one thread at a time.
class PdfText {
public:
    struct Page {
        PageSize size;
        std::vector<Word> words;
    };

    [[nodiscard]] static Result<PdfText> open(const QByteArray &bytes, const QString &name, const QByteArray &password);
    PdfText(PdfText &&) noexcept;
    PdfText &operator=(PdfText &&) noexcept;
    ~PdfText();

    [[nodiscard]] int pageCount() const;
    /// number is 1-based. Fails for a page that is missing in the file or has an impossible size.
    [[nodiscard]] Result<PageSize> pageSize(int number) const;
    [[nodiscard]] Result<Page> page(int number) const;

private:
    struct Private;
    explicit PdfText(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gouji
