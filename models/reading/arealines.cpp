// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/arealines.h"

#include "base/text.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double unitGap = 0.8; // of the height: a number and its unit are no further apart

QString textOf(const RunLine &line)
{
    QString text;
    for (const WordRun &run : line.runs)
        text += run.word.text;
    return squashed(text);
}

/// Whether amounts of two lines, or numbers, stand one below the other.
bool stack(const RunLine &upper, const RunLine &lower, bool amounts)
{
    return std::ranges::any_of(upper.runs, [&](const WordRun &run) {
        return (amounts ? run.amount : run.number) && std::ranges::any_of(lower.runs, [&](const WordRun &other) {
                   return (amounts ? other.amount : other.number) && other.box().left < run.box().right &&
                          other.box().right > run.box().left;
               });
    });
}

} // namespace

LineKind kindOf(const RunLine &line)
{
    TextLine text;
    text.text = textOf(line);
    return lineKind(text);
}

bool isSentence(const RunLine &line)
{
    const QString text = textOf(line);
    return std::ranges::any_of(text, [](QChar c) { return QStringView(u"。;").contains(c); }) ||
           (text.contains(u',') && text.size() > 30 && !line.hasNumber());
}

bool goesOnAfterNumber(const RunLine &line)
{
    for (size_t i = 1; i < line.runs.size(); ++i) {
        const double gap = line.runs[i].box().left - line.runs[i - 1].box().right;
        if (!line.runs[i].number && line.runs[i - 1].number && gap < unitGap * line.runs[i].box().height() &&
            QStringView(u"万元%辆人个%，,；;。").contains(line.runs[i].word.text[0]))
            return true;
    }
    return false;
}

std::vector<const RunLine *> linesIn(const PageRect &box, const std::vector<RunLine> &lines)
{
    std::vector<const RunLine *> out;
    for (const RunLine &line : lines) {
        if (line.middle() > box.top && line.middle() < box.bottom && line.box.left < box.right &&
            line.box.right > box.left)
            out.push_back(&line);
    }
    return out;
}

bool partsAll(const std::vector<double> &separators, const std::vector<const RunLine *> &lines)
{
    const auto hasAmount = [](const RunLine *line) { return std::ranges::any_of(line->runs, &WordRun::amount); };
    const bool amounts = std::ranges::count_if(lines, hasAmount) >= 3;
    const RunLine *last = nullptr;
    int pairs = 0, joined = 0;
    for (const RunLine *line : lines) {
        if (amounts ? !hasAmount(line) : !line->hasNumber())
            continue;
        if (last && stack(*last, *line, amounts)) {
            ++pairs;
            joined +=
                std::ranges::none_of(separators, [&](double y) { return y > last->middle() && y <= line->middle(); });
        }
        last = line;
    }
    return joined * 5 <= pairs;
}

bool haveNumbersApart(const std::vector<double> &columns, const std::vector<const RunLine *> &lines)
{
    for (const RunLine *line : lines) {
        std::ptrdiff_t last = -1;
        for (const WordRun &run : line->runs) {
            if (!run.number)
                continue;
            const auto left = std::ranges::upper_bound(columns, run.box().left + 1) - columns.begin();
            const auto right = std::ranges::upper_bound(columns, run.box().right - 1) - columns.begin();
            if (left != right || left == last)
                return false;
            last = left;
        }
    }
    return true;
}

} // namespace gouji
