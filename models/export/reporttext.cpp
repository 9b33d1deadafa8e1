// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reporttext.h"

#include "export/book.h"
#include "export/htmlpage.h"

#include <QFileInfo>

#include <algorithm>

namespace gouji {

namespace {

constexpr int TextWidth = 640; // pixels of 1/96 inch between the margins of the paper

const QString tableMarks = QStringLiteral(
    " border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\""
    " style=\"border-collapse:collapse;border-style:solid;border-color:#c4ccd6;margin-top:4px;margin-bottom:8px\"");

QString colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("#c0392b");
    case Severity::Warning:
        return QStringLiteral("#b9770e");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("#2e75b6");
}

void addCover(HtmlPage &page, const ReviewNotes &notes)
{
    const Disclosure &d = notes.disclosure;
    for (int i = 0; i < 7; ++i)
        page.raw(QStringLiteral("<p>&nbsp;</p>"));
    const QString body = d.body.isEmpty() && !d.files.empty() ? QFileInfo(d.files.front().name).fileName() : d.body;
    page.element("p", body, "coverbody");
    page.element("p", page.said(u"复核意见", u"Review opinion"), "covertitle");
    const QString year = d.year > 0 ? QString::number(d.year) + page.said(u"年度 ", u" ") : QString();
    page.element("p", year + kindText(d.kind, page.language()), "coverline");
    page.raw(QStringLiteral("<p>&nbsp;</p><p>&nbsp;</p>"));
    if (!notes.reviewer.isEmpty())
        page.element("p", page.said(u"复核人：", u"Reviewer: ") + notes.reviewer, "coverline");
    page.element("p", timeText(notes.time).left(10), "coverline");
}

void addOpinion(HtmlPage &page, const ReviewNotes &notes)
{
    page.raw(QStringLiteral("<h1 style=\"page-break-before:always\">%1</h1>\n")
                 .arg(page.said(u"一、总体情况", u"1. Summary")));
    int confirmed = 0;
    int dismissed = 0;
    for (const NotedFinding &noted : notes.findings) {
        confirmed += noted.decision.state == Decision::State::Confirmed;
        dismissed += noted.decision.state == Decision::State::Dismissed;
    }
    page.element("p", page.said(u"本次复核读取数字 %1 个，其中 %2 个已与其他数字勾稽；列出问题 %3 项，复核人确认 %4 "
                                u"项、排除 %5 项，更正识读 %6 处。未核对的事项及原因见核对台账。",
                                u"%1 figures were read, %2 of them tied to others; %3 findings, of which the reviewer "
                                u"confirmed %4 and dismissed %5; %6 corrections of what was read. What was not "
                                u"checked, and why, is in the ledger.")
                          .arg(notes.ledger.figures)
                          .arg(notes.ledger.tied)
                          .arg(notes.findings.size())
                          .arg(confirmed)
                          .arg(dismissed)
                          .arg(notes.corrections.size()));
    addSummary(page, notes);
}

/// The findings in the order of the document.
std::vector<const NotedFinding *> inOrder(const ReviewNotes &notes)
{
    std::vector<const NotedFinding *> order;
    for (const NotedFinding &noted : notes.findings)
        order.push_back(&noted);
    const auto position = [](const NotedFinding *noted) {
        if (noted->finding.places.empty())
            return std::tuple(0, 0, 0, 0.0);
        const Place &place = noted->finding.places.front().place;
        return std::tuple(place.file, place.page, place.line, place.rect.top);
    };
    std::ranges::stable_sort(order, [&](const auto *a, const auto *b) { return position(a) < position(b); });
    return order;
}

void addPlaces(HtmlPage &page, const ReviewNotes &notes, const NotedFinding &noted, const PlaceCrops &crops)
{
    QString said;
    for (size_t i = 0; i < noted.finding.places.size(); ++i) {
        const FindingPlace &place = noted.finding.places[i];
        const QString text = placeText(place.place, notes.disclosure, page.language()) + QStringLiteral(" “") +
                             QString(place.quote).replace(u'\n', u' ') + QStringLiteral("”");
        if (text != said) // several numbers of one sentence
            page.element("p", text, "place");
        said = text;
        const auto crop = crops.find({noted.number, static_cast<int>(i)});
        if (crop == crops.end())
            continue;
        const int width = std::min(TextWidth, static_cast<int>(crop->width() * 96 / CropDpi));
        page.raw(QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>\n")
                     .arg(cropName(crop.key()))
                     .arg(width)
                     .arg(width * crop->height() / crop->width()));
    }
}

void addFindings(HtmlPage &page, const ReviewNotes &notes, const PlaceCrops &crops)
{
    page.element("h1", page.said(u"二、发现的问题", u"2. Findings"));
    if (notes.findings.empty())
        page.element("p", page.said(u"没有发现问题。", u"None."));
    for (const NotedFinding *noted : inOrder(notes)) {
        const Finding &finding = noted->finding;
        page.raw(QStringLiteral("<h3><span style=\"color:%1\">%2. [%3]</span> %4</h3>\n")
                     .arg(colourOf(finding.severity), QString::number(noted->number),
                          severityText(finding.severity, page.language()),
                          escapedHtml(textIn(finding.message, page.language()))));
        if (!finding.formula.isEmpty())
            page.element("p", finding.formula, "formula");
        addPlaces(page, notes, *noted, crops);
        addJudgement(page, *noted);
    }
}

void addLegend(HtmlPage &page)
{
    page.element("h1", page.said(u"六、图例", u"6. Legend"));
    page.table(
        {page.said(u"标记", u"Mark"), page.said(u"含义", u"Meaning")},
        {{page.said(u"错误", u"error"),
          page.said(u"两处数字确定不一致，或违反明确规定", u"figures certainly differ, or a clear rule is broken")},
         {page.said(u"警告", u"warning"), page.said(u"很可能有误，需要人工判断", u"probably wrong; needs a person")},
         {page.said(u"提示", u"hint"), page.said(u"值得一看，可能有合理解释", u"worth a look; may be explained")},
         {page.said(u"相符", u"exact"), page.said(u"按印出的数字逐位相等", u"equal as printed")},
         {page.said(u"尾差", u"rounding"),
          page.said(u"差额在各数四舍五入所能产生的范围内", u"the difference is within what rounding explains")},
         {page.said(u"勉强", u"improbable"),
          page.said(u"四舍五入勉强可以解释，但不大可能", u"rounding could explain it, but hardly")},
         {page.said(u"未核对", u"not checked"),
          page.said(u"应当核对而没有核对，原因见台账", u"should have been checked and was not; see the ledger")},
         {page.said(u"红框", u"red frame"),
          page.said(u"图中问题所在的位置", u"the place of the finding in a picture")}});
}

} // namespace

QString cropName(std::pair<int, int> key) { return QStringLiteral("crop-%1-%2.png").arg(key.first).arg(key.second); }

QString reportTitle(const ReviewNotes &notes, Language language)
{
    const QString name =
        language == Language::Chinese ? QStringLiteral(" 复核意见") : QStringLiteral(" review opinion");
    return (notes.disclosure.body + name).trimmed();
}

QString reportStyle()
{
    return QStringLiteral("h1{font-size:15pt;margin-top:18px;margin-bottom:6px}h3{font-size:10.5pt;margin-top:14px;"
                          "margin-bottom:2px}p{margin-top:2px;margin-bottom:2px}th{background-color:#eef1f5}"
                          ".formula{background-color:#f3f5f8}.quiet{color:#5c6675}.place{color:#33445a}"
                          ".coverbody{font-size:20pt}.covertitle{font-size:34pt;font-weight:600}"
                          ".coverline{font-size:13pt;color:#33445a}");
}

QString reportText(const ReviewNotes &notes, const PlaceCrops &crops, Language language)
{
    HtmlPage page(language, tableMarks);
    page.raw(QStringLiteral("<html><body>"));
    addCover(page, notes);
    addOpinion(page, notes);
    addFindings(page, notes, crops);
    page.element("h1", page.said(u"三、识读更正", u"3. Corrections"));
    addCorrections(page, notes);
    page.element("h1", page.said(u"四、备注", u"4. Notes"));
    addNotes(page, notes);
    page.element("h1", page.said(u"五、核对台账", u"5. Ledger"));
    addLedger(page, notes);
    addLegend(page);
    page.raw(QStringLiteral("</body></html>"));
    return page.html();
}

} // namespace gouji
