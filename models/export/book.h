// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace gouji {

/// The workbook while it is being written: the library's handle with the few formats that all sheets share. Lives for
/// one export.
class Book final {
public:
    enum class Style { Plain, Wrapped, Head, Title, Error, Warning, Hint, Number, Corrected, Wrong, Link };

    /// The file must be in a folder of our own. annotated: file name of the annotated copy that lies beside the
    /// workbook; empty when there is none.
    Book(const QByteArray &fileName, qint64 time, QString annotated);

    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    [[nodiscard]] lxw_worksheet *sheet(const QString &name);
    /// A format by style; numbers with their decimals and whether they have thousands separators.
    [[nodiscard]] lxw_format *format(Style style, int decimals = -1, bool grouped = false);
    /// Writes the file; empty when all went well, else the reason.
    [[nodiscard]] QString close();

    static void text(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format);
    /// As a number with the format it is printed in, where a number of the sheet keeps every digit; else as text.
    /// False then.
    bool number(lxw_worksheet *sheet, int row, int column, const QString &printed, Style style);
    /// Text that leads to a page of the annotated copy; only text when there is none.
    void pageLink(lxw_worksheet *sheet, int row, int column, const QString &text, int page);
    /// Makes a row as high as its texts need in columns of these widths: few programs do so when they open a file.
    static void fitRow(lxw_worksheet *sheet, int row, const QStringList &texts, const std::vector<double> &widths);
    static void comment(lxw_worksheet *sheet, int row, int column, const QString &text);

private:
    struct Made {
        Style style;
        int decimals;
        bool grouped;
        lxw_format *format;
    };
    lxw_workbook *m_book = nullptr;
    QString m_annotated;
    std::vector<Made> m_made;
};

void writeOverview(Book &book, const ReviewNotes &notes, Language language);
void writeFindings(Book &book, const ReviewNotes &notes, Language language);
void writeCorrections(Book &book, const ReviewNotes &notes, Language language);
void writeTables(Book &book, const ReviewNotes &notes, Language language);
void writeIndicators(Book &book, const ReviewNotes &notes, Language language);
void writeLedger(Book &book, const ReviewNotes &notes, Language language);
void writeNotes(Book &book, const ReviewNotes &notes, Language language);

/// One heading row and the widths below it, frozen.
struct Heading {
    const char16_t *zh;
    const char16_t *en;
    double width;
};
[[nodiscard]] std::vector<double> widthsOf(const std::vector<Heading> &headings);
void writeHeadings(Book &book, lxw_worksheet *sheet, const std::vector<Heading> &headings, Language language);
/// "第3页" or "第12行"; several files are told apart by name.
[[nodiscard]] QString placeText(const Place &place, const Disclosure &disclosure, Language language);

} // namespace gouji
