// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/book.h"
#include "export/notesdocument.h"
#include "export/writable.h"

#include <QFileInfo>

namespace gouji {

namespace {

const char *const style = R"(
body{font:14px/1.6 "Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;color:#1d2430;max-width:62em;margin:2em auto;padding:0 1em}
h1{font-size:24px;margin:0 0 .2em}h2{font-size:18px;margin:2em 0 .5em;border-bottom:1px solid #cfd6df}
h3{font-size:15px;margin:1.4em 0 .2em}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border:1px solid #cfd6df;padding:.25em .6em;text-align:left;vertical-align:top}th{background:#eef1f5;font-weight:600}
thead{display:table-header-group}tr,.finding{break-inside:avoid}.n{text-align:right;white-space:nowrap}
.error{border-left:5px solid #c0392b}.warning{border-left:5px solid #d68910}.hint{border-left:5px solid #2e75b6}
.finding{padding:.1em 0 .3em .9em;margin:1em 0}.formula{background:#f5f7fa;padding:.3em .6em;font-variant-numeric:tabular-nums}
.quiet{color:#5c6675}q{quotes:"“" "”"}@page{margin:20mm}
)";

/// Builds the page; every text passes through escapedHtml.
class Page {
public:
    explicit Page(Language language)
        : m_language(language)
    {}

    [[nodiscard]] QString said(const char16_t *zh, const char16_t *en) const
    {
        return QString::fromUtf16(m_language == Language::Chinese ? zh : en);
    }
    void element(const char *tag, const QString &text, const char *className = nullptr)
    {
        m_html += u'<' + QLatin1StringView(tag);
        if (className)
            m_html += QStringLiteral(" class=\"%1\"").arg(QLatin1StringView(className));
        m_html += u'>' + escapedHtml(text) + QStringLiteral("</") + QLatin1StringView(tag) + QStringLiteral(">\n");
    }
    void raw(const QString &html) { m_html += html; }
    void row(const char *tag, const QStringList &cells)
    {
        m_html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            element(tag, cell);
        m_html += QStringLiteral("</tr>\n");
    }
    void table(const QStringList &headings, const QList<QStringList> &rows)
    {
        raw(QStringLiteral("<table><thead>"));
        row("th", headings);
        raw(QStringLiteral("</thead><tbody>\n"));
        for (const QStringList &cells : rows)
            row("td", cells);
        raw(QStringLiteral("</tbody></table>\n"));
    }
    [[nodiscard]] const QString &html() const { return m_html; }
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
    QString m_html;
};

void summary(Page &page, const ReviewNotes &notes)
{
    const Disclosure &d = notes.disclosure;
    QList<QStringList> rows;
    for (const FileInfo &file : d.files)
        rows.append(
            {page.said(u"文件", u"File"), QFileInfo(file.name).fileName() + u'\n' + QString::fromLatin1(file.sha256)});
    rows.append({page.said(u"公开单位", u"Body"), d.body});
    rows.append({page.said(u"年度", u"Year"), d.year > 0 ? QString::number(d.year) : QString()});
    rows.append({page.said(u"种类", u"Kind"), kindText(d.kind, page.language())});
    rows.append({page.said(u"复核人", u"Reviewer"), notes.reviewer});
    rows.append({page.said(u"时间（协调世界时）", u"Time (UTC)"), timeText(notes.time)});
    QStringList packs;
    for (const auto &[id, version] : notes.packs)
        packs.append(id + u' ' + version);
    rows.append({page.said(u"程序与规则包", u"Program and packs"),
                 notes.version + QStringLiteral("；") + packs.join(QStringLiteral("、"))});
    rows.append(
        {page.said(u"问题", u"Findings"), page.said(u"错误 %1，警告 %2，提示 %3", u"%1 errors, %2 warnings, %3 hints")
                                              .arg(notes.count(Severity::Error))
                                              .arg(notes.count(Severity::Warning))
                                              .arg(notes.count(Severity::Hint))});
    rows.append(
        {page.said(u"数字", u"Figures"),
         page.said(u"共 %1 个，已勾稽 %2 个", u"%1 in all, %2 tied").arg(notes.ledger.figures).arg(notes.ledger.tied)});
    page.table({page.said(u"项目", u"Item"), page.said(u"内容", u"Content")}, rows);
}

void finding(Page &page, const ReviewNotes &notes, const NotedFinding &noted)
{
    const Finding &f = noted.finding;
    page.raw(QStringLiteral("<div class=\"finding %1\">\n").arg(severityName(f.severity)));
    page.element("h3", QStringLiteral("%1. [%2] %3")
                           .arg(noted.number)
                           .arg(severityText(f.severity, page.language()), textIn(f.message, page.language())));
    if (!f.formula.isEmpty())
        page.element("div", f.formula, "formula");
    for (const FindingPlace &place : f.places) {
        page.element("div", placeText(place.place, notes.disclosure, page.language()) + QStringLiteral(" “") +
                                QString(place.quote).replace(u'\n', u' ') + QStringLiteral("”"));
    }
    for (const Suspect &suspect : f.suspects) {
        page.element("div", page.said(u"可能应为：", u"Perhaps: ") + suspect.printed + QStringLiteral(" → ") +
                                suspect.repaired + u' ' + textIn(suspect.pattern, page.language()));
    }
    page.element("div",
                 page.said(u"规则 ", u"Rule ") + f.rule + QStringLiteral("：") + noted.line +
                     (noted.basis.isEmpty() ? QString() : QStringLiteral("；") + noted.basis),
                 "quiet");
    page.element("div", page.said(u"处理：", u"Decision: ") + decisionText(noted.decision.state, page.language()) +
                            u' ' + noted.decision.reason);
    for (const QString &note : noted.notes)
        page.element("div", page.said(u"备注：", u"Note: ") + note);
    page.raw(QStringLiteral("</div>\n"));
}

void corrections(Page &page, const ReviewNotes &notes)
{
    QList<QStringList> rows;
    for (const NotedCorrection &one : notes.corrections) {
        rows.append({placeText(one.place, notes.disclosure, page.language()), one.table, one.printed, one.after,
                     one.reviewer, timeText(one.time), one.reason});
    }
    page.table({page.said(u"位置", u"Place"), page.said(u"表", u"Table"), page.said(u"原文", u"Printed"),
                page.said(u"更正为", u"Corrected"), page.said(u"复核人", u"Reviewer"), page.said(u"时间", u"Time"),
                page.said(u"理由", u"Reason")},
               rows);
}

void ledger(Page &page, const ReviewNotes &notes)
{
    QList<QStringList> rows;
    for (const LedgerLine &line : notes.ledger.lines) {
        QStringList cells = {line.rule, textIn(line.title, page.language())};
        for (const int count :
             {line.exact, line.rounding, line.improbable, line.mismatch, line.suspicious, line.notChecked})
            cells.append(QString::number(count));
        rows.append(cells);
    }
    page.table({page.said(u"规则", u"Rule"), page.said(u"名称", u"Title"), page.said(u"相符", u"Exact"),
                page.said(u"尾差", u"Rounding"), page.said(u"勉强", u"Improbable"), page.said(u"不符", u"Mismatch"),
                page.said(u"存疑", u"Suspicious"), page.said(u"未核对", u"Not checked")},
               rows);
    QList<QStringList> missing;
    for (const NotCheckedLine &line : notes.ledger.notChecked)
        missing.append({line.rule, line.reason, QString::number(line.count)});
    if (missing.isEmpty())
        return;
    page.element("h3", page.said(u"未核对的原因", u"Why not checked"));
    page.table({page.said(u"规则", u"Rule"), page.said(u"原因", u"Reason"), page.said(u"次数", u"Count")}, missing);
}

} // namespace

QByteArray notesHtml(const ReviewNotes &notes, Language language)
{
    Page page(language);
    const QString title = notes.disclosure.body + page.said(u" 复核记录", u" review notes");
    page.raw(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">")
                 .arg(language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en")));
    page.element("title", title);
    page.raw(QStringLiteral("<style>%1</style></head><body>\n").arg(QString::fromUtf8(style)));
    page.element("h1", title);
    summary(page, notes);
    page.element("h2", page.said(u"问题", u"Findings"));
    for (const NotedFinding &noted : notes.findings)
        finding(page, notes, noted);
    page.element("h2", page.said(u"更正", u"Corrections"));
    corrections(page, notes);
    page.element("h2", page.said(u"备注", u"Notes"));
    for (const Note &note : notes.notes) {
        page.element("p", placeText(note.target.place, notes.disclosure, language) + u' ' + note.text +
                              QStringLiteral("（%1 %2）").arg(note.reviewer, timeText(note.time)));
    }
    page.element("h2", page.said(u"核对台账", u"Ledger"));
    ledger(page, notes);
    page.raw(QStringLiteral("</body></html>\n"));
    return page.html().toUtf8();
}

} // namespace gouji
