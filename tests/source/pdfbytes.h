// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

namespace gouji {

/// Writes small PDFs by hand, so that tests decide every operator and every page attribute. Pages show ASCII text in
/// the standard font /F1; objects added with addObject() can be named from the resources.
class PdfBytes {
public:
    /// attributes are entries of the page dictionary (/MediaBox is added when it is missing), resources entries of its
    /// /Resources besides the font.
    void addPage(const QByteArray &content, const QByteArray &attributes = {}, const QByteArray &resources = {});
    /// Adds an object and gives its reference, as "7 0 R".
    QByteArray addObject(const QByteArray &body);
    QByteArray addStream(const QByteArray &dictionary, const QByteArray &data);
    [[nodiscard]] QByteArray bytes() const;

    /// A PDF of one page.
    [[nodiscard]] static QByteArray onePage(const QByteArray &content, const QByteArray &attributes = {},
                                            const QByteArray &resources = {});
    /// A second copy of the file, encrypted with this password.
    [[nodiscard]] static QByteArray encrypted(const QByteArray &pdf, const QByteArray &password);

    /// What an annotation of a file says, as another library than the one that wrote it reads it.
    struct Annotation {
        QByteArray subtype; ///< "/Highlight"
        QString contents;
        QString author;
        double left = 0; ///< of its box, in points of the page
    };
    [[nodiscard]] static std::vector<Annotation> annotations(const QByteArray &pdf);

private:
    QByteArrayList m_objects; ///< objects 4 and up; 1 to 3 are the catalogue, the page tree and the font
    QByteArrayList m_pages;
};

} // namespace gouji
