// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/book.h"

#include "base/number.h"
#include "export/workbook.h"
#include "export/writable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype mostCharacters = 32767; ///< a cell of the format holds no more
constexpr double mostHeight = 409;          ///< points, of a row
constexpr double lineHeight = 13.5;

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
    case Book::Style::Link:
        format_set_font_color(format, 0x1A5FB4);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
        break;
    case Book::Style::Plain:
    case Book::Style::Number:
        break;
    }
}

/// What a cell cannot hold is cut, and says so.
QString fitting(const QString &text, qsizetype most)
{
    const QString whole = writable(text);
    if (whole.size() <= most)
        return whole;
    const QString cut = QStringLiteral("…[+%1]").arg(whole.size() - most);
    QString part = whole.left(most - cut.size() - 1);
    if (part.back().isHighSurrogate())
        part.chop(1);
    return part + cut;
}

} // namespace

Book::Book(const QByteArray &fileName, qint64 time, QString annotated)
    : m_book(workbook_new(fileName.constData()))
    , m_annotated(std::move(annotated))
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
    const QByteArray utf8 = fitting(text, mostCharacters).toUtf8();
    if (utf8.isEmpty())
        worksheet_write_blank(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), format);
    else
        worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), utf8.constData(),
                               format);
}

bool Book::number(lxw_worksheet *sheet, int row, int column, const QString &printed, Style style)
{
    // At most Decimal::maximumDigits digits, which a binary number of the sheet gives back unchanged.
    const auto number = parseNumber(printed);
    if (!number || number->percent) {
        text(sheet, row, column, printed, format(style == Style::Number ? Style::Wrapped : style));
        return false;
    }
    worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                           number->value.toString().toDouble(), format(style, number->value.scale(), number->grouped));
    return true;
}

void Book::pageLink(lxw_worksheet *sheet, int row, int column, const QString &shown, int page)
{
    if (m_annotated.isEmpty() || page < 1) {
        text(sheet, row, column, shown, format(Style::Wrapped));
        return;
    }
    const QByteArray url = QStringLiteral("external:%1#page=%2").arg(m_annotated).arg(page).toUtf8();
    const auto r = static_cast<lxw_row_t>(row);
    const auto c = static_cast<lxw_col_t>(column);
    worksheet_write_url(sheet, r, c, url.constData(), format(Style::Link));
    text(sheet, row, column, shown, format(Style::Link));
}

void Book::fitRow(lxw_worksheet *sheet, int row, const QStringList &texts, const std::vector<double> &widths)
{
    int most = 1;
    for (size_t i = 0; i < widths.size() && i < static_cast<size_t>(texts.size()); ++i) {
        int lines = 0;
        for (const QString &line : texts[static_cast<qsizetype>(i)].split(u'\n'))
            lines += std::max(1, static_cast<int>(std::ceil(columnsWide(line) / std::max(1.0, widths[i] - 1))));
        most = std::max(most, lines);
    }
    worksheet_set_row(sheet, static_cast<lxw_row_t>(row), std::min(mostHeight, 4 + lineHeight * most), nullptr);
}

void Book::comment(lxw_worksheet *sheet, int row, int column, const QString &text)
{
    lxw_comment_options options{};
    options.x_scale = 2.4;
    options.y_scale = 1.0 + static_cast<double>(std::min<qsizetype>(text.size(), 600)) / 150;
    worksheet_write_comment_opt(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                fitting(text, mostCharacters).toUtf8().constData(), &options);
}

std::vector<double> widthsOf(const std::vector<Heading> &headings)
{
    std::vector<double> widths;
    for (const Heading &heading : headings)
        widths.push_back(heading.width);
    return widths;
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

Result<QByteArray> workbookOf(const ReviewNotes &notes, const QString &annotated, Language language)
{
    const QTemporaryDir folder;
    const QString draft = folder.filePath(QStringLiteral("notes.xlsx"));
    QString problem = folder.isValid() ? QString() : folder.errorString();
    if (problem.isEmpty()) {
        Book book(QFile::encodeName(draft), notes.time, annotated);
        writeOverview(book, notes, language);
        writeFindings(book, notes, language);
        if (notes.content.corrections)
            writeCorrections(book, notes, language);
        if (notes.content.tables) {
            writeTables(book, notes, language);
            writeIndicators(book, notes, language);
        }
        if (notes.content.ledger)
            writeLedger(book, notes, language);
        if (notes.content.notes)
            writeNotes(book, notes, language);
        problem = book.close();
    }
    QFile file(draft);
    if (!problem.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::NotWritable,
                     Tr::tr("The workbook could not be made: %1").arg(problem.isEmpty() ? file.errorString() : problem),
                     problem};
    }
    return file.readAll();
}

} // namespace gouji
