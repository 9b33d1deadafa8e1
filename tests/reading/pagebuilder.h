// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "reading/layout.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace gouji::tests {

/// Lines of text set on pages of 595 × 842 points: ideographs 12 points wide, other characters 6. A leading "　" or
/// several indent the line; "^" at the front sets it in the middle of the page.
class PageBuilder {
public:
    explicit PageBuilder(double columns = 36)
        : m_right(left + columns * em)
    {}

    PageBuilder &page(const QStringList &lines)
    {
        m_pages.push_back({});
        PageLayout &page = m_pages.back();
        page.number = int(m_pages.size());
        page.size = {left + m_right, 842};
        double top = 90;
        for (const QString &line : lines) {
            if (!line.isEmpty())
                page.lines.push_back(set(line, top));
            top += pitch;
        }
        return *this;
    }
    PageBuilder &foot(const QString &text)
    {
        m_pages.back().lines.push_back(set(u'^' + text, 790));
        return *this;
    }
    PageBuilder &head(const QString &text)
    {
        m_pages.back().lines.insert(m_pages.back().lines.begin(), set(u'^' + text, 40));
        return *this;
    }
    /// Lines as a word processor breaks paragraphs: full lines, first lines indented by two characters.
    [[nodiscard]] QStringList wrapped(const QStringList &paragraphs) const
    {
        QStringList lines;
        for (const QString &paragraph : paragraphs) {
            QString line = QStringLiteral("　　");
            for (const QChar c : paragraph) {
                const bool hangs = QStringView(u"，。；：、）”%").contains(c);
                if (left + width(line) + widthOf(c) > m_right && !hangs) {
                    lines.append(line);
                    line.clear();
                }
                line.append(c);
            }
            lines.append(line);
        }
        return lines;
    }
    [[nodiscard]] std::vector<PageLayout> pages() const { return m_pages; }

    static constexpr double em = 12;
    static constexpr double pitch = 20;
    static constexpr double left = 72;

private:
    [[nodiscard]] static double widthOf(QChar c) { return isWide(c.unicode()) || c == u'　' ? em : em / 2; }
    [[nodiscard]] static double width(const QString &text)
    {
        double sum = 0;
        for (const QChar c : text)
            sum += widthOf(c);
        return sum;
    }
    [[nodiscard]] TextLine set(QString text, double top) const
    {
        double x = left;
        if (text.startsWith(u'^')) {
            text.remove(0, 1);
            x = (left + m_right - width(text)) / 2;
        }
        while (text.startsWith(u'　')) {
            text.remove(0, 1);
            x += em;
        }
        TextLine line;
        line.text = text;
        line.height = float(em);
        line.box = {x, top, x + width(text), top + em};
        for (const QChar c : text) {
            line.edges.push_back(float(x));
            x += widthOf(c);
        }
        line.edges.push_back(float(x));
        return line;
    }
    double m_right;
    std::vector<PageLayout> m_pages;
};

} // namespace gouji::tests
