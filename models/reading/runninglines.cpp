// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/runninglines.h"

#include "base/text.h"
#include "reading/captions.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

constexpr double headShare = 0.16; // of the page's height: where headers stand
constexpr double footShare = 0.84;
constexpr qsizetype longest = 120;
constexpr int oftenText = 3;    // times that a text repeats
constexpr int oftenCaption = 4; // and a caption at least, or on most of the pages
constexpr double farAbove = 4;  // of the height: between a caption and its table or the next line

/// "- 8 -", "8", "第8页共20页", "─11─".
bool isPageNumber(const QString &text)
{
    if (text.isEmpty() || text.size() > 12)
        return text.isEmpty();
    bool digit = false;
    for (const QChar c : text) {
        if (c.isDigit())
            digit = true;
        else if (!QStringView(u"-—–─－_·.第页共/IVXivx").contains(c))
            return false;
    }
    return digit;
}

/// The same text at the same height, numbers in it left out; empty in the middle of a page.
QString keyOf(const PageLayout &page, const TextLine &line)
{
    const double y = line.box.centre().y;
    if (page.number == 0 || (y > headShare * page.size.height && y < footShare * page.size.height) ||
        line.text.size() > longest)
        return {};
    QString text = squashed(line.text);
    text.removeIf([](QChar c) { return c.isDigit(); });
    return text + QString::number(static_cast<int>(std::lround(y / 5)));
}

/// Where the first table below a height begins; past the page when there is none.
double tableBelow(const PageLayout &page, double y)
{
    double top = page.size.height + 1;
    const auto look = [&](const Grid &grid) {
        if (grid.boxes.front().top > y)
            top = std::min(top, grid.boxes.front().top);
    };
    std::ranges::for_each(page.grids, look);
    std::ranges::for_each(page.slices, [&](const GridSlice &slice) { look(slice.grid); });
    return top;
}

/// Whether a line announces the table below it: between them are captions only, and no other title. A line that does
/// not read like a caption needs some.
bool announces(const PageLayout &page, size_t index)
{
    const TextLine &line = page.lines[index];
    const LineKind kind = lineKind(line);
    const double top = tableBelow(page, line.box.centre().y);
    double last = line.box.bottom;
    int captions = 0;
    for (size_t i = index + 1; i < page.lines.size() && page.lines[i].box.centre().y < top; ++i) {
        const TextLine &next = page.lines[i];
        const LineKind other = lineKind(next);
        if (!isCaption(other) || (other == LineKind::Title && (kind == LineKind::Title || kind == LineKind::Text)) ||
            next.box.top - last > farAbove * line.height)
            return false;
        captions += other != LineKind::Title;
        last = std::max(last, next.box.bottom);
    }
    return top <= page.size.height && top - last < farAbove * line.height && (isCaption(kind) || captions > 0);
}

struct Repeated {
    int count = 0;
    bool announces = true; ///< each time
};

} // namespace

std::vector<std::vector<char>> runningLines(const std::vector<PageLayout> &pages)
{
    std::vector<std::vector<char>> out(pages.size());
    QHash<QString, Repeated> found;
    for (const PageLayout &page : pages) {
        for (size_t i = 0; i < page.lines.size(); ++i) {
            const QString key = keyOf(page, page.lines[i]);
            if (key.isEmpty())
                continue;
            Repeated &line = found[key];
            ++line.count;
            line.announces = line.announces && announces(page, i);
        }
    }
    const int often = std::max(oftenCaption, static_cast<int>(pages.size() * 3 / 5));
    for (size_t p = 0; p < pages.size(); ++p) {
        for (const TextLine &line : pages[p].lines) {
            const QString key = keyOf(pages[p], line);
            const bool number = !key.isEmpty() && isPageNumber(squashed(line.text));
            const Repeated repeated = key.isEmpty() ? Repeated() : found.value(key);
            const bool caption = lineKind(line) != LineKind::Text;
            const bool many = caption ? repeated.count > often : repeated.count >= oftenText;
            out[p].push_back(number || (many && !repeated.announces));
        }
    }
    return out;
}

} // namespace gouji
