// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/book.h"
#include "export/htmlpage.h"
#include "export/notesdocument.h"

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

void finding(HtmlPage &page, const ReviewNotes &notes, const NotedFinding &noted)
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
    addJudgement(page, noted);
    page.raw(QStringLiteral("</div>\n"));
}

} // namespace

QByteArray notesHtml(const ReviewNotes &notes, Language language)
{
    HtmlPage page(language);
    const QString title = notes.disclosure.body + page.said(u" 复核记录", u" review notes");
    page.raw(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">")
                 .arg(language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en")));
    page.element("title", title);
    page.raw(QStringLiteral("<style>%1</style></head><body>\n").arg(QString::fromUtf8(style)));
    page.element("h1", title);
    addSummary(page, notes);
    page.element("h2", page.said(u"问题", u"Findings"));
    for (const NotedFinding &noted : notes.findings)
        finding(page, notes, noted);
    page.element("h2", page.said(u"更正", u"Corrections"));
    addCorrections(page, notes);
    page.element("h2", page.said(u"备注", u"Notes"));
    addNotes(page, notes);
    page.element("h2", page.said(u"核对台账", u"Ledger"));
    addLedger(page, notes);
    page.raw(QStringLiteral("</body></html>\n"));
    return page.html().toUtf8();
}

} // namespace gouji
