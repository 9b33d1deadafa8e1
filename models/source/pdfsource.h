// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "source/page.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace gouji {

/// An open PDF that gives its pages as words, rulings and fills. Movable; one thread at a time, each thread opens its
/// own. Needs no QApplication. Coordinates are those of the page as displayed (CropBox and /Rotate applied; UserUnit
/// is not, here and when rendering).
///
/// Words come in the order of the file's text. Characters outside the page are left out, and so is text that its clip
/// hides above or below (a cell cut by a page break is often written whole on both pages; of a line cut in half, the
/// side that shows less than half is dropped). Text clipped to the left or right stays.
/// Rulings: see mergedRulings(). White lines, what is wholly transparent and those outside their clip are left
/// out; a page whose content stream is damaged has those before the damage, and its problem says so.
class PdfSource {
public:
    /// name is only used in messages.
    [[nodiscard]] static Result<PdfSource> open(QByteArray bytes, const QString &name, const QByteArray &password = {});
    PdfSource(PdfSource &&) noexcept;
    PdfSource &operator=(PdfSource &&) noexcept;
    ~PdfSource();

    [[nodiscard]] int pageCount() const;
    /// Numbers are 1-based.
    [[nodiscard]] Result<PageSize> pageSize(int number) const;
    [[nodiscard]] Result<SourcePage> page(int number);

private:
    struct Private;
    explicit PdfSource(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gouji
