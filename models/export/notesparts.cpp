// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/book.h"
#include "export/htmlpage.h"

#include <QFileInfo>

namespace gouji {

void addSummary(HtmlPage &page, const ReviewNotes &notes)
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

void addJudgement(HtmlPage &page, const NotedFinding &noted)
{
    const Finding &f = noted.finding;
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
}

void addCorrections(HtmlPage &page, const ReviewNotes &notes)
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

void addLedger(HtmlPage &page, const ReviewNotes &notes)
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

void addNotes(HtmlPage &page, const ReviewNotes &notes)
{
    for (const Note &note : notes.notes) {
        page.element("p", placeText(note.target.place, notes.disclosure, page.language()) + u' ' + note.text +
                              QStringLiteral("（%1 %2）").arg(note.reviewer, timeText(note.time)));
    }
}

} // namespace gouji
