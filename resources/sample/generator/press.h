// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

namespace gouji::sample {

/// Sets text on A4 pages, top to bottom. Positions are PDF points from the top left; one painter for the whole file.
/// Lines are broken by hand: no number is cut, no line begins with a closing mark, full lines are justified.
class Press {
public:
    enum class Face { Serif, SerifBold, Sans, SansBold };
    static constexpr double unit = 10; ///< device units per point

    Press(const QString &fileName, const QString &title);

    /// Tables use more of the sheet than text does.
    enum class Sheet { Text, Table, WideTable };
    void newPage(Sheet sheet = Sheet::Text);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] double width() const { return m_sheet == Sheet::WideTable ? 842 : 595; }
    [[nodiscard]] double left() const { return m_sheet == Sheet::Text ? 76 : 54; }
    [[nodiscard]] double right() const { return width() - left(); }
    [[nodiscard]] double bottom() const { return (m_sheet == Sheet::WideTable ? 595 : 842) - 66; }
    [[nodiscard]] double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    void skip(double points) { m_y += points; }

    /// A body paragraph with two characters of indent; returns the pages it stands on.
    QList<int> paragraph(const QString &text, Face face = Face::Serif);
    /// One centred line.
    void centred(const QString &text, double size, Face face, double leading);
    /// A line of the contents: title, dots, page number; level 0 or 1.
    void contentsLine(const QString &text, int page, int level);

    [[nodiscard]] static QFont font(Face face, double size);
    [[nodiscard]] static double widthOf(const QString &text, const QFont &font);
    [[nodiscard]] static QStringList lines(const QString &text, const QFont &font, double firstWidth, double width);
    /// Text with its baseline at y.
    void text(double x, double baseline, const QString &text, const QFont &font);
    void rule(double x1, double y1, double x2, double y2, double thickness);
    void finish() { m_painter.end(); }

private:
    void footer();
    void justified(double x, double baseline, const QString &line, const QFont &font, double room);

    QPdfWriter m_writer;
    QPainter m_painter;
    int m_page = 1;
    double m_y = 72;
    Sheet m_sheet = Sheet::Text;
};

} // namespace gouji::sample
