// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textlayout.h"

#include "reading/textclean.h"
#include "reading/textdisorder.h"
#include "reading/textfragments.h"
#include "reading/textpages.h"
#include "reading/textrows.h"
#include "reading/texttables.h"

namespace gouji {

namespace {

// Text has no geometry; heights that follow the line numbers let tables find their titles as on a page.
constexpr double linePitch = 12;
constexpr float bodyHeight = 10;
constexpr float headingHeight = 20;

PageRect boxOf(int firstLine, int lastLine) { return {0, firstLine * linePitch, 600, lastLine * linePitch + 11}; }

TextLine textLine(const PlainLine &plain, int number)
{
    TextLine line;
    line.text = plain.text;
    line.line = number;
    line.box = boxOf(number, number);
    line.height = plain.heading ? headingHeight : bodyHeight;
    return line;
}

} // namespace

PageLayout layoutOfText(const QStringList &lines, int file)
{
    std::vector<PlainLine> plain;
    plain.reserve(std::size_t(lines.size()));
    const std::vector<char> numbers = pageNumberLines(lines);
    for (const QString &line : lines) {
        plain.push_back(plainLineOf(line));
        plain.back().pageNumber = numbers[plain.size() - 1] != 0;
    }
    PageLayout page;
    page.file = file;
    page.size = {600, (double(lines.size()) + 2) * linePitch};
    std::vector<char> taken(plain.size(), 0);
    for (TextTable &table : textTablesOf(plain, file)) {
        std::fill(taken.begin() + table.firstLine - 1, taken.begin() + table.lastLine, 1);
        table.grid.boxes = {boxOf(table.firstLine, table.lastLine)};
        addUnread(table, page);
        page.grids.push_back(std::move(table.grid));
    }
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (taken[i] || plain[i].text.trimmed().isEmpty())
            continue;
        page.lines.push_back(textLine(plain[i], int(i) + 1));
        if (plain[i].pageNumber)
            page.lines.back().use = TextLine::Use::PageNumber;
    }
    markTableFragments(page);
    markRowsOfCells(page);
    markDisorder(page);
    return page;
}

} // namespace gouji
