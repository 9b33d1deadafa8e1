// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/book.h"

#include "export/workbook.h"
#include "export/writable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype mostCharacters = 32767; ///< a cell of the format holds no more

void decorate(lxw_format *format, Book::Style style)
{
    format_set_font_name(format, "Noto Sans CJK SC");
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(format, LXW_BORDER_HAIR);
    const auto fill = [format](lxw_color_t colour) { format_set_bg_color(format, colour); };
    switch (style) {
    case Book::Style::Title:
        format_set_border(format, LXW_BORDER_NONE);
        format_set_bold(format);
        format_set_font_size(format, 13);
        break;
    case Book::Style::Head:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        fill(0xE8ECF1);
        break;
    case Book::Style::Error:
        fill(0xF8D7D3);
        break;
    case Book::Style::Warning:
        fill(0xFCE8C5);
        break;
    case Book::Style::Hint:
        fill(0xE3EEF9);
        break;
    case Book::Style::Corrected:
        format_set_text_wrap(format);
        fill(0xDCEBFA);
        break;
    case Book::Style::Wrong:
        format_set_text_wrap(format);
        fill(0xF8D7D3);
        break;
    case Book::Style::Wrapped:
        format_set_text_wrap(format);
        break;
    case Book::Style::Plain:
    case Book::Style::Number:
        break;
    }
}

} // namespace

Book::Book(const QByteArray &fileName, qint64 time)
    : m_book(workbook_new(fileName.constData()))
{
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(time / 1000);
    workbook_set_properties(m_book, &properties);
}

Book::~Book()
{
    if (m_book)
        static_cast<void>(workbook_close(m_book));
}

QString Book::close()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
}

lxw_worksheet *Book::sheet(const QString &name) { return workbook_add_worksheet(m_book, name.toUtf8().constData()); }

lxw_format *Book::format(Style style, int decimals, bool grouped)
{
    for (const Made &made : m_made) {
        if (made.style == style && made.decimals == decimals && made.grouped == grouped)
            return made.format;
    }
    lxw_format *format = workbook_add_format(m_book);
    decorate(format, style);
    if (decimals >= 0) {
        QByteArray pattern = grouped ? "#,##0" : "0";
        if (decimals > 0)
            pattern += '.' + QByteArray(decimals, '0');
        format_set_num_format(format, pattern.constData());
        format_set_align(format, LXW_ALIGN_RIGHT);
    }
    m_made.push_back({style, decimals, grouped, format});
    return format;
}

void Book::text(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
{
    // As a string, whatever it begins with: the library never makes a formula of it.
    const QByteArray utf8 = writable(text).left(mostCharacters).toUtf8();
    if (utf8.isEmpty())
        worksheet_write_blank(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), format);
    else
        worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), utf8.constData(),
                               format);
}

void writeHeadings(Book &book, lxw_worksheet *sheet, const std::vector<Heading> &headings, Language language)
{
    for (size_t i = 0; i < headings.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, headings[i].width, nullptr);
        Book::text(sheet, 0, static_cast<int>(i),
                   QString::fromUtf16(language == Language::Chinese ? headings[i].zh : headings[i].en),
                   book.format(Book::Style::Head));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
}

QString placeText(const Place &place, const Disclosure &disclosure, Language language)
{
    const bool zh = language == Language::Chinese;
    QString text;
    if (place.line > 0)
        text = (zh ? QStringLiteral("第%1行") : QStringLiteral("line %1")).arg(place.line);
    else if (place.page > 0)
        text = (zh ? QStringLiteral("第%1页") : QStringLiteral("page %1")).arg(place.page);
    const auto file = static_cast<size_t>(place.file);
    if (disclosure.files.size() > 1 && file < disclosure.files.size())
        text = QFileInfo(disclosure.files[file].name).fileName() + u' ' + text;
    return text;
}

Result<Done> saveFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{Error::Code::NotWritable,
                     Tr::tr("%1 could not be written (%2). The file there before is unchanged; choose another folder.")
                         .arg(fileName, file.errorString()),
                     file.errorString()};
    }
    return Done{};
}

Result<Done> writeWorkbook(const ReviewNotes &notes, const QString &fileName, Language language)
{
    const QTemporaryDir folder;
    const QString draft = folder.filePath(QStringLiteral("notes.xlsx"));
    QString problem = folder.isValid() ? QString() : folder.errorString();
    if (problem.isEmpty()) {
        Book book(QFile::encodeName(draft), notes.time);
        writeOverview(book, notes, language);
        writeFindings(book, notes, language);
        writeCorrections(book, notes, language);
        writeTables(book, notes, language);
        writeIndicators(book, notes, language);
        writeLedger(book, notes, language);
        writeNotes(book, notes, language);
        problem = book.close();
    }
    QFile file(draft);
    if (!problem.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::NotWritable,
                     Tr::tr("The workbook could not be made: %1").arg(problem.isEmpty() ? file.errorString() : problem),
                     problem};
    }
    return saveFile(fileName, file.readAll());
}

} // namespace gouji
