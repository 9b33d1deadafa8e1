// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reportlayout.h"

#include "export/reportvalues.h"

#include <QUrl>

#include <algorithm>

namespace gouji {

namespace {

constexpr int TextWidth = 640;   // pixels of 1/96 inch between the margins of the paper
constexpr double ChartScale = 3; // pixels of a chart's picture to one of 1/96 inch

const QString tableMarks = QStringLiteral(
    "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\""
    " style=\"border-collapse:collapse;border-style:solid;border-color:#c4ccd6;margin-top:4px;margin-bottom:8px\"");

const QString style = QStringLiteral(
    "h1{font-size:17pt;margin-top:0px;margin-bottom:12px;text-align:center}"
    "h2{font-size:13.5pt;margin-top:20px;margin-bottom:6px}"
    "h3{font-size:10.5pt;margin-top:14px;margin-bottom:2px}p{margin-top:2px;margin-bottom:2px}"
    "th{background-color:#eef1f5;text-align:left}.n{text-align:right}"
    ".newpage{page-break-before:always}.formula{background-color:#f3f5f8}.quiet{color:#5c6675}.place{color:#33445a}"
    ".remark{background-color:#fdf3dc}span.error{color:#c0392b}span.warning{color:#9c640c}span.hint{color:#2464a0}"
    ".chart{margin-top:10px;margin-bottom:4px}.signature{text-align:right}"
    ".coverbody{font-size:20pt;margin-top:210px;text-align:center}"
    ".covertitle{font-size:34pt;font-weight:600;margin-top:16px;margin-bottom:16px;text-align:center}"
    ".coverline{font-size:13pt;color:#33445a;text-align:center}"
    ".coverfoot{font-size:13pt;color:#33445a;margin-top:150px;text-align:center}");

/// Names every picture and gives it to the document.
ReportPictures picturesFor(QTextDocument &document, const ReportMaterial &material)
{
    ReportPictures pictures;
    pictures.remarks = material.remarks;
    for (const ChartDrawing &chart : material.charts) {
        const QString name = QStringLiteral("chart-%1.png").arg(pictures.charts.size() + 1);
        document.addResource(QTextDocument::ImageResource, QUrl(name), imageOf(chart, ChartScale));
        pictures.charts.push_back(
            {name, chart.title, static_cast<int>(chart.size.width()), static_cast<int>(chart.size.height())});
    }
    for (auto it = material.crops.pictures.begin(); it != material.crops.pictures.end(); ++it) {
        const QString name = QStringLiteral("crop-%1-%2.png").arg(it.key().first).arg(it.key().second);
        const QImage &image = it.value().image;
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        document.addResource(EncodedPicture, QUrl(name), it.value().png);
        const int width = std::min(TextWidth, static_cast<int>(image.width() * 96 / CropDpi));
        pictures.crops.insert(it.key(), {name, {}, width, width * image.height() / image.width()});
    }
    return pictures;
}

} // namespace

QFont reportFont(double points)
{
    QFont font(QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                           QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    font.setPointSizeF(points);
    font.setStyleStrategy(QFont::PreferNoShaping); // glyphs put for others have no text when copied from a PDF
    return font;
}

std::unique_ptr<QTextDocument> reportDocument(const ReviewNotes &notes, const ReportMaterial &material,
                                              Language language)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(reportFont(9.5));
    const ReportPictures pictures = picturesFor(*document, material);
    document->setDefaultStyleSheet(style);
    QString html = material.wording.filled(reportValues(notes, pictures, language), chapterNumerals(language));
    html.replace(QStringLiteral("<table"), tableMarks);
    document->setHtml(QStringLiteral("<html><body>") + html + QStringLiteral("</body></html>"));
    document->setMetaInformation(QTextDocument::DocumentTitle, reportTitle(notes, language));
    return document;
}

} // namespace gouji
