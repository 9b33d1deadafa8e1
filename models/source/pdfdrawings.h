// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "source/page.h"
#include "source/textstarts.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace gouji {

/// The drawn lines, fills and images of the pages of one PDF, read from its content streams with QPDF. Used by
/// PdfSource; one thread at a time. Nothing that QPDF throws gets out.
class PdfDrawings {
public:
    struct Page {
        PageSize size;
        std::vector<Ruling> rulings;
        std::vector<Fill> fills;
        std::vector<Fill> whites;
        std::vector<TextStart> textStarts; ///< only when some text is hidden by a clip
        bool hasImages = false;
        QString problem; ///< for the user: what of the page could not be decoded
    };

    [[nodiscard]] static Result<PdfDrawings> open(QByteArray bytes, const QByteArray &password);
    PdfDrawings(PdfDrawings &&) noexcept;
    PdfDrawings &operator=(PdfDrawings &&) noexcept;
    ~PdfDrawings();

    [[nodiscard]] int pageCount() const;
    /// number is 1-based. What comes before damage in a content stream is given, with a problem.
    [[nodiscard]] Result<Page> page(int number);

private:
    struct Private;
    explicit PdfDrawings(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gouji
