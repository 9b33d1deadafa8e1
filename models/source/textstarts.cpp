// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/textstarts.h"

#include "source/operatorcode.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace gouji {

namespace {

constexpr double MiddleOfLetters = 0.36; ///< above the baseline, in font sizes
constexpr double HiddenBy = 0.1;         ///< how far outside the clip the middle must lie, in font sizes
constexpr double SameBaseline = 0.3;     ///< points
constexpr double StartSlack = 1.0;       ///< points: side bearings and kerning before the first letter

struct Baseline {
    double y = 0;
    std::vector<TextStart> starts; ///< from left to right
    bool anyHidden = false;
};

std::vector<Baseline> baselinesOf(std::vector<TextStart> &starts)
{
    const auto byHeight = [](const TextStart &a, const TextStart &b) {
        return std::tie(a.at.y, a.at.x) < std::tie(b.at.y, b.at.x);
    };
    std::sort(starts.begin(), starts.end(), byHeight);
    std::vector<Baseline> lines;
    for (const TextStart &start : starts) {
        if (lines.empty() || start.at.y - lines.back().y > SameBaseline)
            lines.push_back({start.at.y, {}, false});
        lines.back().starts.push_back(start);
        lines.back().anyHidden = lines.back().anyHidden || start.hidden;
    }
    for (Baseline &line : lines)
        std::stable_sort(line.starts.begin(), line.starts.end(),
                         [](const TextStart &a, const TextStart &b) { return a.at.x < b.at.x; });
    return lines;
}

enum class Seen { Nothing, Hidden, Visible };

// What starts at the same place as hidden text may be the same text shown elsewhere: then it counts as visible.
Seen seenOn(const Baseline &line, double left)
{
    const auto after = std::upper_bound(line.starts.begin(), line.starts.end(), left + StartSlack,
                                        [](double x, const TextStart &start) { return x < start.at.x; });
    if (after == line.starts.begin())
        return Seen::Nothing;
    const double nearest = (after - 1)->at.x;
    for (auto it = after; it != line.starts.begin() && (it - 1)->at.x >= nearest - StartSlack; --it) {
        if (!(it - 1)->hidden)
            return Seen::Visible;
    }
    return Seen::Hidden;
}

bool isHidden(const PageRect &box, const std::vector<Baseline> &lines)
{
    auto line = std::lower_bound(lines.begin(), lines.end(), box.top - SameBaseline,
                                 [](const Baseline &b, double y) { return b.y < y; });
    bool hidden = false;
    for (; line != lines.end() && line->y <= box.bottom + SameBaseline; ++line) {
        const Seen seen = seenOn(*line, box.left);
        if (seen == Seen::Visible)
            return false;
        hidden = hidden || seen == Seen::Hidden;
    }
    return hidden;
}

void dropFrom(Word &word, const std::vector<Baseline> &lines)
{
    Word kept;
    for (size_t i = 0; i < word.boxes.size(); ++i) {
        if (isHidden(word.boxes[i], lines))
            continue;
        kept.text.append(word.text[static_cast<qsizetype>(i)]);
        kept.boxes.push_back(word.boxes[i]);
        kept.box = kept.box.united(word.boxes[i]);
    }
    if (kept.boxes.size() != word.boxes.size())
        word = std::move(kept);
}

} // namespace

void TextTracker::move(double x, double y)
{
    m_line = Matrix{1, 0, 0, 1, x, y}.then(m_line);
    m_moved = true;
}

void TextTracker::show(const Matrix &matrix, const PageRect &clip, const Font &font)
{
    if (!m_moved) // goes on behind the text before it
        return;
    m_moved = false;
    const Matrix m = m_line.then(matrix);
    const PagePoint start = m.map(0, font.rise);
    const PagePoint up = m.map(0, font.rise + font.size);
    const double height = start.y - up.y;
    const bool level = height > 0 && std::abs(up.x - start.x) < 0.5 * height && std::abs(m.b) < 0.01 * std::abs(m.a);
    const double middle = start.y - MiddleOfLetters * height;
    const double margin = HiddenBy * height;
    const bool hidden = level && (clip.isEmpty() || middle < clip.top - margin || middle > clip.bottom + margin);
    m_anyHidden = m_anyHidden || hidden;
    m_starts.push_back({start, hidden});
}

bool TextTracker::handle(unsigned op, const ContentLexer &lexer, const Matrix &matrix, const PageRect &clip, Font &font)
{
    const auto number = [&](size_t count, size_t i) { return lexer.number(lexer.last(count) + i); };
    switch (op) {
    case operatorCode("BT"):
        m_line = {};
        m_moved = true;
        return true;
    case operatorCode("Tf"):
        if (lexer.hasNumbers(1))
            font.size = number(1, 0);
        return true;
    case operatorCode("TL"):
        if (lexer.hasNumbers(1))
            font.leading = number(1, 0);
        return true;
    case operatorCode("Ts"):
        if (lexer.hasNumbers(1))
            font.rise = number(1, 0);
        return true;
    case operatorCode("Tm"):
        if (lexer.hasNumbers(6))
            m_line = {number(6, 0), number(6, 1), number(6, 2), number(6, 3), number(6, 4), number(6, 5)};
        m_moved = true;
        return true;
    case operatorCode("TD"):
    case operatorCode("Td"):
        if (lexer.hasNumbers(2)) {
            if (op == operatorCode("TD"))
                font.leading = -number(2, 1);
            move(number(2, 0), number(2, 1));
        }
        return true;
    case operatorCode("T*"):
        move(0, -font.leading);
        return true;
    case operatorCode("'"):
    case operatorCode("\""):
        move(0, -font.leading);
        [[fallthrough]];
    case operatorCode("Tj"):
    case operatorCode("TJ"):
        show(matrix, clip, font);
        return true;
    default:
        return false;
    }
}

void dropHidden(std::vector<Word> &words, std::vector<TextStart> starts)
{
    std::vector<Baseline> lines = baselinesOf(starts);
    const auto relevant = [&](const Word &word) {
        return std::any_of(lines.begin(), lines.end(), [&](const Baseline &line) {
            return line.anyHidden && line.y >= word.box.top - SameBaseline && line.y <= word.box.bottom + SameBaseline;
        });
    };
    for (Word &word : words) {
        if (relevant(word))
            dropFrom(word, lines);
    }
    std::erase_if(words, [](const Word &word) { return word.text.isEmpty(); });
}

} // namespace gouji
