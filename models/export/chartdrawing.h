// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/findingsjson.h"
#include "review/series.h"

#include <QColor>
#include <QImage>
#include <QRectF>

namespace gouji {

/// A chart of the papers as plain shapes, laid out without a font or a screen: bars from left to right with the amounts
/// printed beside them. Units are pixels of 1/96 inch. Colour is never alone: every bar has its number.
struct ChartDrawing {
    struct Bar {
        QRectF box;
        QRgb colour = 0;
        bool operator==(const Bar &) const = default;
    };
    struct Label {
        QPointF at; ///< the base line; left end, middle or right end of the text by anchor
        Qt::AlignmentFlag anchor = Qt::AlignLeft;
        QString text;
        int size = 12;
        QRgb colour = 0;
        bool operator==(const Label &) const = default;
    };
    QString title;
    QSizeF size;
    std::vector<Bar> bars;
    std::vector<Label> labels;
    bool operator==(const ChartDrawing &) const = default;
};

[[nodiscard]] QString chartTitle(ChartData::Kind kind, Language language);
[[nodiscard]] ChartDrawing drawingOf(const ChartData &chart, Language language);
/// The charts of the summary: at most three, those of money before those of projects.
[[nodiscard]] std::vector<ChartDrawing> summaryCharts(const Disclosure &disclosure, Language language);

[[nodiscard]] QByteArray svgOf(const ChartDrawing &drawing);
/// Needs a QGuiApplication, for its font.
[[nodiscard]] QImage imageOf(const ChartDrawing &drawing, double scale);

} // namespace gouji
