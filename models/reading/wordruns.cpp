// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/wordruns.h"

#include "base/number.h"
#include "base/text.h"
#include "base/unit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gouji {

namespace {

// Gaps within a run, as shares of the height of its characters.
constexpr double gapInText = 0.55;
constexpr double gapInNumber = 0.2;
constexpr double gapToNumber = 0.25;
constexpr double tallest = 1.15; // character, by the width of an ideograph
constexpr double tooTall = 1.3;
constexpr double sameLine = 0.45; // distance of middles on one line, as a share of the smaller height

Word partOf(const Word &word, qsizetype from, qsizetype to)
{
    Word part;
    part.text = word.text.mid(from, to - from);
    part.boxes.assign(word.boxes.begin() + from, word.boxes.begin() + to);
    for (const PageRect &box : part.boxes)
        part.box = part.box.united(box);
    return part;
}

/// Some fonts give boxes far higher than their characters, and gaps are measured by the height: a character is hardly
/// higher than an ideograph is wide.
void trimHeight(Word &word)
{
    double wide = 0, narrow = 0;
    const auto size = std::min<qsizetype>(word.text.size(), std::ssize(word.boxes));
    for (qsizetype i = 0; i < size; ++i) {
        double &widest = isWide(word.text[i].unicode()) ? wide : narrow;
        widest = std::max(widest, word.boxes[static_cast<size_t>(i)].width());
    }
    const double height = tallest * (wide > 0 ? wide : 2 * narrow);
    if (height <= 0 || word.box.height() < tooTall * height)
        return;
    word.box = {};
    for (PageRect &box : word.boxes) {
        const double y = box.centre().y;
        if (box.height() > height) {
            box.top = y - height / 2;
            box.bottom = y + height / 2;
        }
        word.box = word.box.united(box);
    }
}

bool isNumeric(QChar c) { return c.isDigit() || c == u'.' || c == u',' || c == u'-'; }

void judge(WordRun &run)
{
    const auto number = parseNumber(run.word.text);
    run.number = number.has_value();
    run.amount = number && (number->value.scale() > 0 || number->grouped);
}

void addRun(std::vector<WordRun> &runs, Word word)
{
    if (word.text.trimmed().isEmpty())
        return;
    trimHeight(word);
    WordRun run{std::move(word), false, false};
    judge(run);
    runs.push_back(std::move(run));
}

/// "9746.50一、一般公共服务支出" are two cells that touch.
void split(const Word &word, std::vector<WordRun> &runs)
{
    const auto size = std::min<qsizetype>(word.text.size(), std::ssize(word.boxes));
    qsizetype from = 0;
    for (qsizetype i = 1; i < size; ++i) {
        const bool before = isNumeric(word.text[i - 1]), after = isNumeric(word.text[i]);
        if (before == after || !isWide((before ? word.text[i] : word.text[i - 1]).unicode()))
            continue;
        qsizetype first = before ? from : i, last = before ? i : i + 1;
        while (!before && last < size && isNumeric(word.text[last]))
            ++last;
        const QString digits = word.text.mid(first, last - first);
        const auto point = digits.lastIndexOf(u'.');
        if (point < 1 || digits.size() - point != 3 || !parseNumber(digits))
            continue;
        addRun(runs, partOf(word, from, i));
        from = i;
    }
    addRun(runs, partOf(word, from, size));
}

/// "10.00 分", "资金0.01万元，购置": what follows an amount names its unit.
bool isUnitOfAmount(const QString &text)
{
    const QString word = squashed(text);
    const bool inSentence = word.startsWith(u'%') || word.startsWith(u"万元") || word.startsWith(u"亿元") ||
                            (word.size() > 1 && word[0] == u'元' && QStringView(u",;。、:").contains(word[1]));
    return inSentence || unitOf(word).has_value();
}

bool belongTogether(const WordRun &left, const WordRun &right)
{
    const double gap = right.box().left - left.box().right;
    const double height = std::min(left.box().height(), right.box().height());
    if (left.number && right.number)
        return gap < gapInNumber * height && !left.amount && !right.amount;
    if (left.number || right.number) {
        const bool unit = left.amount && !right.number && isUnitOfAmount(right.word.text);
        return gap < gapToNumber * height && (unit || (!left.amount && !right.amount));
    }
    return gap < gapInText * height;
}

void mergeRuns(RunLine &line)
{
    std::ranges::sort(line.runs, {}, [](const WordRun &run) { return run.box().left; });
    std::vector<WordRun> merged;
    for (WordRun &run : line.runs) {
        merged.push_back(std::move(run));
        while (merged.size() > 1 && belongTogether(merged[merged.size() - 2], merged.back())) {
            WordRun &left = merged[merged.size() - 2];
            const Word &word = merged.back().word;
            left.word.text += word.text;
            left.word.boxes.insert(left.word.boxes.end(), word.boxes.begin(), word.boxes.end());
            left.word.box = left.word.box.united(word.box);
            judge(left);
            merged.pop_back();
        }
    }
    line.runs = std::move(merged);
}

} // namespace

bool RunLine::hasNumber() const { return std::ranges::any_of(runs, &WordRun::number); }

std::vector<RunLine> runLinesOf(const std::vector<Word> &words)
{
    std::vector<WordRun> runs;
    runs.reserve(words.size());
    for (const Word &word : words)
        split(word, runs);
    std::ranges::stable_sort(runs, {}, [](const WordRun &run) { return run.box().centre().y; });
    std::vector<RunLine> lines;
    for (WordRun &run : runs) {
        const double apart = lines.empty() ? 0 : std::abs(lines.back().middle() - run.box().centre().y);
        if (lines.empty() || apart > sameLine * std::min(lines.back().box.height(), run.box().height()))
            lines.emplace_back();
        RunLine &line = lines.back();
        line.box = line.box.united(run.box());
        line.runs.push_back(std::move(run));
    }
    std::ranges::for_each(lines, mergeRuns);
    return lines;
}

} // namespace gouji
