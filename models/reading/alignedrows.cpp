// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/alignedrows.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/arealines.h"
#include "reading/contents.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>

namespace gouji {

namespace {

constexpr double apart = 0.8;     // of the height: texts of two cells
constexpr double wideText = 0.5;  // of the page's width: a line of text
constexpr double farBelow = 3;    // of the height: between lines of a table
constexpr double inOneCell = 0.8; // of the height: between the last row and what goes on in one of its cells
constexpr double larger = 1.25;   // than rows: a title
constexpr double offCentre = 0.1; // of the page's width
constexpr double samePlace = 2;   // points
constexpr double together = 0.6;  // share of the texts of a column that stand at one place
constexpr double narrowest = 2;   // points between two columns
constexpr double crossing = 0.12; // share of the rows of which a text may stand between two columns
constexpr size_t fewestRows = 3;
constexpr size_t fewestColumns = 3;

using Text = SpacedLine::Text;

void add(SpacedLine &line, const PageRect &box, const QString &text, bool number, double height)
{
    if (!line.texts.empty() && box.left - line.texts.back().right < apart * height) {
        Text &last = line.texts.back();
        last.right = std::max(last.right, box.right);
        last.text += text;
        last.number = last.number && number;
        return;
    }
    line.texts.push_back({box.left, box.right, number, text});
}

/// "占 9.1 %，", "支出 30 万元，占": what follows a number belongs to the sentence around it.
bool goesOnAfter(const Text &number, const Text &next)
{
    const bool unit = next.text.startsWith(u"万元") || next.text.startsWith(u'元') || next.text.startsWith(u"亿元");
    return number.number &&
           (QStringView(u"%‰,;。、)").contains(next.text[0]) ||
            (unit && std::ranges::any_of(next.text, [](QChar c) { return QStringView(u",;。").contains(c); })));
}

void judge(SpacedLine &line)
{
    for (size_t i = 1; i < line.texts.size(); ++i)
        line.goesOn = line.goesOn || goesOnAfter(line.texts[i - 1], line.texts[i]);
}

enum class Use { Row, Cell, Other };

QString textOf(const SpacedLine &line)
{
    QString text;
    for (const Text &part : line.texts)
        text += part.text;
    return text;
}

/// "负责人：", "年 月 日": to be filled in.
bool isBlank(const Text &text)
{
    return text.text.endsWith(u':') || (text.text.size() == 1 && QStringView(u"年月日").contains(text.text[0]));
}

Use useOf(const SpacedLine &line, const PageSize &size)
{
    TextLine plain;
    plain.text = textOf(line);
    const LineKind kind = lineKind(plain);
    const bool caption = kind == LineKind::Title ? line.texts.size() < fewestColumns : kind != LineKind::Text;
    if (line.texts.empty() || line.goesOn || caption || hasLeader(plain.text) ||
        std::ranges::any_of(line.texts, isBlank))
        return Use::Other;
    if (line.texts.size() > 1)
        return Use::Row;
    return line.texts.front().right - line.texts.front().left < wideText * size.width ? Use::Cell : Use::Other;
}

/// A strip of the page in which texts of many rows stand, with nothing between it and the next one.
struct Column {
    double left = 0;
    double right = 0;
    std::vector<const Text *> texts;

    [[nodiscard]] bool isAligned() const
    {
        const auto most = [this](auto place) {
            std::ptrdiff_t best = 0;
            for (const Text *text : texts) {
                const auto near = std::ranges::count_if(
                    texts, [&](const Text *other) { return std::abs(place(*other) - place(*text)) <= samePlace; });
                best = std::max(best, near);
            }
            return best;
        };
        const std::ptrdiff_t best = std::max({most([](const Text &text) { return text.left; }),
                                              most([](const Text &text) { return text.right; }),
                                              most([](const Text &text) { return (text.left + text.right) / 2; })});
        return best >= static_cast<std::ptrdiff_t>(fewestRows) &&
               static_cast<double>(best) >= together * static_cast<double>(texts.size());
    }
    [[nodiscard]] size_t numbers() const
    {
        return static_cast<size_t>(std::ranges::count_if(texts, [](const Text *text) { return text->number; }));
    }
};

/// Lines of a page next to each other that may be rows of one table.
class Stretch {
public:
    Stretch(const std::vector<SpacedLine> &lines, const std::vector<Use> &uses, size_t first, size_t last)
        : m_first(first)
        , m_last(last)
    {
        for (size_t i = first; i < last; ++i) {
            if (uses[i] == Use::Row)
                m_rows.push_back(&lines[i]);
        }
        const auto isWide = [](const SpacedLine *row) { return row->texts.size() >= fewestColumns; };
        m_wide = std::ranges::count_if(m_rows, isWide) >= std::ptrdiff_t(fewestRows);
        if (m_wide) // others may have cells merged from several columns
            std::erase_if(m_rows, std::not_fn(isWide));
        if (m_rows.size() >= fewestRows)
            findColumns();
    }

    [[nodiscard]] bool isClear() const
    {
        const auto filled = [&](const Column &column) {
            return column.texts.size() * 2 >= m_rows.size() && column.isAligned();
        };
        return m_wide && std::ranges::count_if(m_columns, filled) >= std::ptrdiff_t(fewestColumns) && !isContents();
    }
    /// Rows of several columns, or numbers one below the other beside something else.
    [[nodiscard]] bool isLikely() const
    {
        if (m_rows.size() < fewestRows || m_columns.size() < 2 || isContents() || isLegend())
            return false;
        return m_wide || std::ranges::any_of(m_columns, [](const Column &column) {
                   return column.numbers() >= fewestRows && column.isAligned();
               });
    }
    [[nodiscard]] AlignedRows found(bool clear) const { return {m_first, m_last, clear}; }

private:
    /// Where the texts of nearly no row stand, columns are parted.
    void findColumns()
    {
        std::vector<std::pair<double, int>> ends;
        for (const SpacedLine *row : m_rows) {
            for (const Text &text : row->texts) {
                ends.emplace_back(text.left, 1);
                ends.emplace_back(text.right, -1);
            }
        }
        std::ranges::sort(ends);
        const auto few = static_cast<int>(crossing * static_cast<double>(m_rows.size()));
        int over = 0;
        double free = ends.front().first;
        for (const auto &[x, step] : ends) {
            const bool wasFree = over <= few;
            over += step;
            if (wasFree && over > few && (m_columns.empty() || x - free > narrowest))
                m_columns.push_back({x, x, {}});
            if (!wasFree && over <= few) {
                free = x;
                m_columns.back().right = x;
            }
        }
        for (const SpacedLine *row : m_rows)
            share(*row);
        std::erase_if(m_columns, [](const Column &column) { return column.texts.empty(); });
    }
    /// Texts to the columns in which they stand.
    void share(const SpacedLine &row)
    {
        for (const Text &text : row.texts) {
            const double x = (text.left + text.right) / 2;
            const auto column = std::ranges::find_if(m_columns, [&](const Column &other) {
                return x > other.left - narrowest && x < other.right + narrowest;
            });
            if (column != m_columns.end())
                column->texts.push_back(&text);
        }
    }
    /// Names of sections and, at the right, the pages on which they begin.
    [[nodiscard]] bool isContents() const
    {
        int last = 0;
        std::ptrdiff_t counted = 0, marked = 0;
        for (const SpacedLine *row : m_rows) {
            const QString &name = row->texts.front().text;
            marked += name.startsWith(u'第') || bareName(name) != name;
            const Text &page = row->texts.back();
            if (!page.number || page.text.size() > 3)
                continue;
            const int number = page.text.toInt();
            if (number < last)
                return false;
            last = number;
            ++counted;
        }
        const auto withNumbers =
            std::ranges::count_if(m_columns, [](const Column &column) { return column.numbers() > 0; });
        return counted * 4 >= std::ssize(m_rows) * 3 && marked * 2 >= std::ssize(m_rows) && withNumbers == 1;
    }
    /// Nothing but shares beside names: what explains the colours of a chart.
    [[nodiscard]] bool isLegend() const
    {
        const auto isShare = [](const Text *text) { return !text->number || text->text.endsWith(u'%'); };
        return !m_wide && std::ranges::all_of(m_columns, [&](const Column &column) {
            return std::ranges::all_of(column.texts, isShare);
        });
    }

    size_t m_first;
    size_t m_last;
    std::vector<const SpacedLine *> m_rows;
    bool m_wide = false; ///< rows have as many texts as a table has columns at least
    std::vector<Column> m_columns;
};

double gapBefore(const std::vector<SpacedLine> &lines, size_t i) { return lines[i].box.top - lines[i - 1].box.bottom; }

/// A lone text in the middle that is set larger than rows: the title of something else.
bool isSetLarger(const SpacedLine &line, double rowHeight, const PageSize &size)
{
    return line.texts.size() == 1 && line.box.height() > larger * rowHeight &&
           std::abs(line.box.centre().x - size.width / 2) < offCentre * size.width;
}

/// The line after the last that may belong to rows from one on.
size_t endOf(const std::vector<SpacedLine> &lines, const std::vector<Use> &uses, size_t first, const PageSize &size)
{
    double rowHeight = 1e9; // of the lowest, as some are of cells beside each other in two lines
    size_t end = first, to = first;
    for (; to < lines.size() && uses[to] != Use::Other; ++to) {
        if (to > first && gapBefore(lines, to) > farBelow * lines[to].box.height() &&
            !isRowOf(lines[to], std::span(lines).subspan(first, to - first)))
            break;
        if (isSetLarger(lines[to], rowHeight, size))
            break;
        rowHeight = std::min(rowHeight, lines[to].box.height());
        if (uses[to] == Use::Row)
            end = to + 1;
    }
    while (end < to && gapBefore(lines, end) < inOneCell * lines[end].box.height() &&
           beginsBelow(lines[end], std::span(lines).subspan(first, end - first)))
        ++end;
    return end;
}

} // namespace

SpacedLine spacedLineOf(const RunLine &line)
{
    SpacedLine out;
    out.box = line.box;
    for (const WordRun &run : line.runs)
        add(out, run.box(), squashed(run.word.text), run.number, run.box().height());
    judge(out);
    out.goesOn = out.goesOn || goesOnAfterNumber(line);
    return out;
}

SpacedLine spacedLineOf(const TextLine &line)
{
    SpacedLine out;
    out.box = line.box;
    const auto size = std::min<qsizetype>(line.text.size(), std::ssize(line.edges) - 1);
    for (qsizetype from = 0; from < size;) {
        qsizetype to = from;
        while (to < size && !line.text[to].isSpace())
            ++to;
        const QString part = line.text.mid(from, to - from);
        const PageRect box{line.edges[size_t(from)], line.box.top, line.edges[size_t(to)], line.box.bottom};
        if (to > from)
            add(out, box, squashed(part), parseNumber(part).has_value(), line.height);
        from = to + 1;
    }
    judge(out);
    return out;
}

bool isRowOf(const SpacedLine &line, std::span<const SpacedLine> rows)
{
    const auto isBelow = [&](const Text &text) {
        return std::ranges::any_of(rows, [&](const SpacedLine &row) {
            return std::ranges::any_of(row.texts, [&](const Text &other) {
                return std::abs(other.left - text.left) <= samePlace || std::abs(other.right - text.right) <= samePlace;
            });
        });
    };
    return line.texts.size() > 1 && !line.goesOn && std::ranges::any_of(line.texts, &Text::number) &&
           std::ranges::all_of(line.texts, isBelow);
}

bool beginsBelow(const SpacedLine &line, std::span<const SpacedLine> rows)
{
    const double left = line.texts.front().left;
    return std::ranges::any_of(rows, [&](const SpacedLine &row) {
        return std::ranges::any_of(row.texts,
                                   [&](const Text &text) { return std::abs(text.left - left) <= samePlace; });
    });
}

std::vector<AlignedRows> alignedRowsOf(const std::vector<SpacedLine> &lines, const PageSize &size)
{
    std::vector<Use> uses;
    uses.reserve(lines.size());
    for (const SpacedLine &line : lines)
        uses.push_back(useOf(line, size));
    std::vector<AlignedRows> out;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (uses[i] != Use::Row)
            continue;
        const size_t end = endOf(lines, uses, i, size);
        const Stretch stretch(lines, uses, i, end);
        const bool clear = stretch.isClear();
        if (clear || stretch.isLikely())
            out.push_back(stretch.found(clear));
        i = end - 1;
    }
    return out;
}

} // namespace gouji
