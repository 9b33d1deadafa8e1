// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets that are lists: overview, findings, corrections, indicators, ledger, notes.
#include "export/book.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <xlsxwriter.h>

namespace gouji {

namespace {

Book::Style styleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Book::Style::Error;
    case Severity::Warning:
        return Book::Style::Warning;
    case Severity::Hint:
        break;
    }
    return Book::Style::Hint;
}

/// A row of texts, all wrapped.
void row(Book &book, lxw_worksheet *sheet, int at, const QStringList &texts, const std::vector<Heading> &headings)
{
    Book::fitRow(sheet, at, texts, widthsOf(headings));
    for (qsizetype i = 0; i < texts.size(); ++i)
        Book::text(sheet, at, static_cast<int>(i), texts[i], book.format(Book::Style::Wrapped));
}

void filter(lxw_worksheet *sheet, qsizetype rows, size_t columns)
{
    if (rows > 0)
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(columns - 1));
}

QString shareOf(const Ledger &ledger)
{
    const auto share = quotient(Decimal(ledger.tied * 100LL, 0), Decimal(ledger.figures, 0), 1);
    return share ? share->toString() + u'%' : QString();
}

QString suspectsOf(const Finding &finding, Language language)
{
    QStringList lines;
    for (const Suspect &suspect : finding.suspects) {
        QString line = suspect.printed + QStringLiteral(" → ") + suspect.repaired;
        const QString pattern = textIn(suspect.pattern, language);
        if (!pattern.isEmpty())
            line += QStringLiteral("（%1）").arg(pattern);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QStringList findingRow(const ReviewNotes &notes, const NotedFinding &noted, Language language)
{
    const Finding &finding = noted.finding;
    const FindingPlace first = finding.places.empty() ? FindingPlace() : finding.places.front();
    QStringList places;
    for (const FindingPlace &place : finding.places) {
        const QString text = placeText(place.place, notes.disclosure, language) + QStringLiteral("：") +
                             QString(place.quote).replace(u'\n', u' ');
        if (!places.contains(text)) // several numbers of one sentence
            places.append(text);
    }
    const QString table = first.table.isEmpty() ? first.section : notes.tableTitle(first.table);
    return {QString::number(noted.number),
            severityText(finding.severity, language),
            finding.rule,
            textIn(finding.title, language),
            placeText(first.place, notes.disclosure, language),
            table,
            first.row >= 0 ? QString::number(first.row + 1) : QString(),
            first.column >= 0 ? QString::number(first.column + 1) : QString(),
            textIn(finding.message, language),
            finding.formula,
            finding.actual,
            finding.expected,
            finding.difference,
            places.join(u'\n'),
            suspectsOf(finding, language),
            noted.line,
            noted.basis,
            decisionText(noted.decision.state, language),
            noted.decision.reason,
            noted.notes.join(u'\n')};
}

} // namespace

void writeOverview(Book &book, const ReviewNotes &notes, Language language)
{
    lxw_worksheet *sheet = book.sheet(said(u"概览", u"Overview", language));
    worksheet_set_column(sheet, 0, 0, 22, nullptr);
    worksheet_set_column(sheet, 1, 1, 90, nullptr);
    Book::text(sheet, 0, 0, said(u"复核记录", u"Review notes", language), book.format(Book::Style::Title));
    int at = 2;
    const auto line = [&](const char16_t *zh, const char16_t *en, const QString &value) {
        Book::text(sheet, at, 0, said(zh, en, language), book.format(Book::Style::Head));
        Book::fitRow(sheet, at, {QString(), value}, {22, 90});
        Book::text(sheet, at++, 1, value, book.format(Book::Style::Wrapped));
    };
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    const Disclosure &d = notes.disclosure;
    for (const FileInfo &file : d.files) {
        line(u"文件", u"File", QFileInfo(file.name).fileName());
        line(u"文件校验值（SHA-256）", u"SHA-256 of the file", QString::fromLatin1(file.sha256));
    }
    line(u"公开单位", u"Body", d.body);
    line(u"年度", u"Year", d.year > 0 ? QString::number(d.year) : QString());
    line(u"种类", u"Kind", kindText(d.kind, language));
    line(u"复核人", u"Reviewer", notes.reviewer);
    line(u"时间（协调世界时）", u"Time (UTC)", timeText(notes.time));
    line(u"程序版本", u"Program version", notes.version);
    QStringList packs;
    for (const auto &[id, version] : notes.packs)
        packs.append(id + u' ' + version);
    line(u"规则包", u"Rule packs", packs.join(QStringLiteral(", ")));
    line(u"错误", u"Errors", QString::number(notes.count(Severity::Error)));
    line(u"警告", u"Warnings", QString::number(notes.count(Severity::Warning)));
    line(u"提示", u"Hints", QString::number(notes.count(Severity::Hint)));
    line(u"更正", u"Corrections", QString::number(notes.correctionCount));
    line(u"数字", u"Figures", QString::number(notes.ledger.figures));
    line(u"其中已勾稽", u"Of which tied", QString::number(notes.ledger.tied));
    line(u"已勾稽比例", u"Share of tied figures", shareOf(notes.ledger));
    line(u"未核对", u"Not checked", QString::number(totalOf(notes.ledger).notChecked));
    if (const QStringList left = leftOutOf(notes.content, language); !left.isEmpty())
        line(u"按选择未列入", u"Left out by choice",
             left.join(u'、') + (notes.leftOut > 0 ? QStringLiteral(" (%1)").arg(notes.leftOut) : QString()));
    for (const Unread &unread : d.unread)
        line(u"未读出", u"Not read",
             placeText(unread.place, d, language) + QStringLiteral(" ") + unread.what + QStringLiteral("：") +
                 unread.why);
}

void writeFindings(Book &book, const ReviewNotes &notes, Language language)
{
    constexpr int pageColumn = 4;
    constexpr int actualColumn = 10;
    static const std::vector<Heading> headings = {
        {u"序号", u"No.", 6},
        {u"程度", u"Severity", 8},
        {u"规则", u"Rule", 17},
        {u"规则名称", u"Title", 18},
        {u"页码", u"Page", 9},
        {u"表或章节", u"Table or section", 22},
        {u"行", u"Row", 5},
        {u"列", u"Column", 5},
        {u"问题", u"Finding", 42},
        {u"算式", u"Formula", 36},
        {u"原文数", u"Printed", 14},
        {u"应为", u"Expected", 14},
        {u"相差", u"Difference", 12},
        {u"各处原文", u"Places", 40},
        {u"可能的错误数", u"Suspects", 26},
        {u"规则内容", u"Rule line", 26},
        {u"依据", u"Legal basis", 22},
        {u"处理", u"Decision", 10},
        {u"理由", u"Reason", 20},
        {u"备注", u"Notes", 26},
    };
    lxw_worksheet *sheet = book.sheet(said(u"问题", u"Findings", language));
    writeHeadings(book, sheet, headings, language);
    int at = 0;
    for (const NotedFinding &noted : notes.findings) {
        row(book, sheet, ++at, findingRow(notes, noted, language), headings);
        worksheet_write_number(sheet, static_cast<lxw_row_t>(at), 0, noted.number, book.format(Book::Style::Number, 0));
        Book::text(sheet, at, 1, severityText(noted.finding.severity, language),
                   book.format(styleOf(noted.finding.severity)));
        const Place place = noted.finding.places.empty() ? Place() : noted.finding.places.front().place;
        book.pageLink(sheet, at, pageColumn, placeText(place, notes.disclosure, language),
                      place.file == 0 ? place.page : 0); // the annotated copy is one of the first file
        int column = actualColumn;
        for (const QString &printed : {noted.finding.actual, noted.finding.expected, noted.finding.difference})
            book.number(sheet, at, column++, printed, Book::Style::Number);
    }
    worksheet_freeze_panes(sheet, 1, 2);
    worksheet_set_paper(sheet, 8); // A3: the widest sheet
    filter(sheet, at, headings.size());
}

void writeCorrections(Book &book, const ReviewNotes &notes, Language language)
{
    static const std::vector<Heading> headings = {
        {u"位置", u"Place", 10},      {u"表", u"Table", 34},     {u"原文", u"Printed", 24},
        {u"更正前", u"Before", 24},   {u"更正后", u"After", 24}, {u"复核人", u"Reviewer", 14},
        {u"时间", u"Time (UTC)", 18}, {u"理由", u"Reason", 34},
    };
    lxw_worksheet *sheet = book.sheet(said(u"更正", u"Corrections", language));
    writeHeadings(book, sheet, headings, language);
    int at = 0;
    for (const NotedCorrection &one : notes.corrections) {
        row(book, sheet, ++at,
            {placeText(one.place, notes.disclosure, language), one.table, one.printed, one.before, one.after,
             one.reviewer, timeText(one.time), one.reason},
            headings);
    }
    filter(sheet, at, headings.size());
}

void writeIndicators(Book &book, const ReviewNotes &notes, Language language)
{
    static const std::vector<Heading> headings = {
        {u"项目", u"Project", 34},       {u"一级指标", u"Level 1", 14}, {u"二级指标", u"Level 2", 14},
        {u"三级指标", u"Indicator", 30}, {u"指标值", u"Target", 18},    {u"完成值", u"Actual", 18},
        {u"分值", u"Weight", 8},         {u"得分", u"Score", 8},        {u"偏差原因", u"Deviation", 40},
    };
    lxw_worksheet *sheet = book.sheet(said(u"绩效指标", u"Indicators", language));
    writeHeadings(book, sheet, headings, language);
    int at = 0;
    const auto numbers = [&](const std::optional<Figure> &weight, const std::optional<Figure> &score) {
        book.number(sheet, at, 6, weight ? weight->printed : QString(), Book::Style::Number);
        book.number(sheet, at, 7, score ? score->printed : QString(), Book::Style::Number);
    };
    for (const IndicatorTable &table : notes.disclosure.indicatorTables) {
        for (const Indicator &one : table.indicators) {
            row(book, sheet, ++at,
                {table.project,
                 one.level1,
                 one.level2,
                 one.name,
                 one.target.text,
                 one.actual.text,
                 {},
                 {},
                 one.deviation},
                headings);
            numbers(one.weight, one.score);
        }
        row(book, sheet, ++at, {table.project, {}, {}, said(u"总分", u"Total", language), {}, {}, {}, {}, {}},
            headings);
        numbers(table.totalWeight, table.totalScore);
    }
    filter(sheet, at, headings.size());
}

void writeLedger(Book &book, const ReviewNotes &notes, Language language)
{
    static const std::vector<Heading> headings = {
        {u"规则", u"Rule", 24},       {u"名称", u"Title", 34},         {u"相符", u"Exact", 10},
        {u"尾差", u"Rounding", 10},   {u"勉强", u"Improbable", 10},    {u"不符", u"Mismatch", 10},
        {u"存疑", u"Suspicious", 10}, {u"未核对", u"Not checked", 10}, {u"未核对的原因", u"Reason", 60},
    };
    lxw_worksheet *sheet = book.sheet(said(u"核对台账", u"Ledger", language));
    writeHeadings(book, sheet, headings, language);
    int at = 0;
    for (const LedgerLine &line : notes.ledger.lines) {
        QStringList reasons;
        for (const NotCheckedLine &missing : notes.ledger.notChecked) {
            if (missing.rule == line.rule)
                reasons.append(QStringLiteral("%1 × %2").arg(missing.count).arg(missing.reason));
        }
        row(book, sheet, ++at, {line.rule, textIn(line.title, language), {}, {}, {}, {}, {}, {}, reasons.join(u'\n')},
            headings);
        lxw_col_t column = 2;
        for (const int count :
             {line.exact, line.rounding, line.improbable, line.mismatch, line.suspicious, line.notChecked})
            worksheet_write_number(sheet, static_cast<lxw_row_t>(at), column++, count,
                                   book.format(Book::Style::Number, 0));
    }
    for (const NotCheckedLine &missing : notes.ledger.notChecked) {
        if (std::ranges::find(notes.ledger.lines, missing.rule, &LedgerLine::rule) == notes.ledger.lines.end())
            row(book, sheet, ++at,
                {missing.rule, {}, {}, {}, {}, {}, {}, QString::number(missing.count), missing.reason}, headings);
    }
    filter(sheet, at, headings.size());
}

void writeNotes(Book &book, const ReviewNotes &notes, Language language)
{
    static const std::vector<Heading> headings = {{u"位置", u"Place", 12},
                                                  {u"原文", u"Printed", 40},
                                                  {u"备注", u"Note", 70},
                                                  {u"复核人", u"Reviewer", 14},
                                                  {u"时间", u"Time (UTC)", 18}};
    lxw_worksheet *sheet = book.sheet(said(u"备注", u"Notes", language));
    writeHeadings(book, sheet, headings, language);
    int at = 0;
    for (const Note &note : notes.notes) {
        row(book, sheet, ++at,
            {placeText(note.target.place, notes.disclosure, language), note.target.printed, note.text, note.reviewer,
             timeText(note.time)},
            headings);
    }
    filter(sheet, at, headings.size());
}

} // namespace gouji
