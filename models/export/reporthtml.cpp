// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report.h"

#include "export/reportvalues.h"
#include "export/writable.h"

namespace gouji {

namespace {

const char *const style = R"(
body{font:14px/1.7 "Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;color:#1d2430;max-width:46em;margin:2em auto;padding:0 1em}
p{margin:.35em 0}img{max-width:100%;height:auto}
.cover{text-align:center;padding:6em 0 5em}.coverbody{font-size:22px}.covertitle{font-size:40px;font-weight:600;letter-spacing:.2em;margin:.4em 0}
.coverline,.coverfoot{color:#33445a}.coverfoot{margin-top:4em}
h1{font-size:24px;text-align:center;margin:1em 0}h2{font-size:18px;margin:2em 0 .5em;border-bottom:1px solid #cfd6df}
h3{font-size:15px;margin:1.2em 0 .3em}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;margin:.6em 0}
th,td{border:1px solid #cfd6df;padding:.25em .6em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eef1f5;font-weight:600}.n{text-align:right}
.finding{border-left:5px solid #2e75b6;padding:.1em 0 .3em .9em;margin:1.2em 0}
.finding.error{border-color:#c0392b}.finding.warning{border-color:#d68910}
span.error{color:#c0392b}span.warning{color:#9c640c}span.hint{color:#2464a0}
.formula{background:#f3f5f8;padding:.3em .6em;font-variant-numeric:tabular-nums}
.quiet{color:#5c6675}.place{color:#33445a}.remark{background:#fdf3dc;padding:.4em .8em}.signature{text-align:right}
.crop img{border:1px solid #e1e5ea}
@media print{body{max-width:none;margin:0}.newpage{break-before:page}thead{display:table-header-group}
tr,img,h3,.chart{break-inside:avoid}h2,h3,.formula{break-after:avoid}}
@page{margin:18mm}
)";

QString embedded(const QByteArray &bytes, const char *type)
{
    return QStringLiteral("data:image/%1;base64,").arg(QLatin1StringView(type)) + QString::fromLatin1(bytes.toBase64());
}

ReportPictures picturesOf(const ReportMaterial &material)
{
    ReportPictures pictures;
    pictures.remarks = material.remarks;
    for (const ChartDrawing &chart : material.charts)
        pictures.charts.push_back({embedded(svgOf(chart), "svg+xml"), chart.title, static_cast<int>(chart.size.width()),
                                   static_cast<int>(chart.size.height())});
    for (auto it = material.crops.pictures.begin(); it != material.crops.pictures.end(); ++it) {
        const QImage &image = it.value().image;
        pictures.crops.insert(it.key(), {embedded(it.value().png, "png"), {}, image.width(), image.height()});
    }
    return pictures;
}

} // namespace

QByteArray reportHtml(const ReviewNotes &notes, const ReportMaterial &material, Language language)
{
    const QString head = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                                        "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title>"
                                        "<style>%3</style></head><body>\n")
                             .arg(language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en"),
                                  escapedHtml(reportTitle(notes, language)), QString::fromUtf8(style));
    const QString body =
        material.wording.filled(reportValues(notes, picturesOf(material), language), chapterNumerals(language));
    return (head + body + QStringLiteral("</body></html>\n")).toUtf8();
}

} // namespace gouji
