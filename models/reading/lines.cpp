// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reading/layout.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Part of a word that stands on one line: the whole word, or one character of vertically set text.
struct Piece {
    const Word *word = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
    PageRect box;
};

// The band is that of the tallest piece, not of their union: a union would grow from line to line where digits of
// another font hang half a line low.
struct Band {
    double top = 0;
    double bottom = 0;
    std::vector<Piece> pieces;
    [[nodiscard]] double height() const { return bottom - top; }
};

constexpr double sameLine = 0.42;    // overlap that makes one line, as a share of the smaller height
constexpr double surelySame = 0.75;  // overlap at which even pieces above one another (doubled print) are one line
constexpr double blankWidth = 0.18;  // a gap of this share of the height is a blank between Latin characters
constexpr double wideBlank = 0.6;    // and between ideographs, which are often letter-spaced
constexpr std::size_t openBands = 6; // how many bands a piece may still join

std::vector<Piece> piecesOf(const std::vector<Word> &words)
{
    std::vector<Piece> pieces;
    pieces.reserve(words.size());
    for (const Word &word : words) {
        const auto size = std::min<qsizetype>(word.text.size(), qsizetype(word.boxes.size()));
        if (size == 0)
            continue;
        const bool upright = size < 2 || word.box.height() < 1.6 * word.boxes.front().height();
        if (upright) {
            pieces.push_back({&word, 0, size, word.box});
            continue;
        }
        for (qsizetype i = 0; i < size; ++i)
            pieces.push_back({&word, i, i + 1, word.boxes[std::size_t(i)]});
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
        return a.box.top + a.box.bottom < b.box.top + b.box.bottom;
    });
    return pieces;
}

double overlapShare(const Band &band, const PageRect &box)
{
    const double common = std::min(band.bottom, box.bottom) - std::max(band.top, box.top);
    const double smaller = std::min(band.height(), box.height());
    return smaller > 0 ? common / smaller : 0;
}

bool collides(const Band &band, const PageRect &box)
{
    return std::any_of(band.pieces.begin(), band.pieces.end(), [&](const Piece &piece) {
        const double common = std::min(piece.box.right, box.right) - std::max(piece.box.left, box.left);
        return common > 0.5 * std::min(piece.box.width(), box.width());
    });
}

void join(Band &band, const Piece &piece)
{
    if (band.pieces.empty() || piece.box.height() > 1.05 * band.height()) {
        band.top = piece.box.top;
        band.bottom = piece.box.bottom;
    }
    band.pieces.push_back(piece);
}

std::vector<Band> bandsOf(const std::vector<Piece> &pieces)
{
    std::vector<Band> bands;
    for (const Piece &piece : pieces) {
        Band *best = nullptr;
        double most = sameLine;
        for (std::size_t back = 1; back <= std::min(openBands, bands.size()); ++back) {
            Band &band = bands[bands.size() - back];
            const double share = overlapShare(band, piece.box);
            if (share >= most && (share >= surelySame || !collides(band, piece.box))) {
                most = share;
                best = &band;
            }
        }
        if (best == nullptr)
            best = &bands.emplace_back();
        join(*best, piece);
    }
    return bands;
}

bool isNarrow(QChar c) { return !isWide(c.unicode()); }

// Source words carry no blanks; a visible gap becomes one, so that Latin words and columns stay apart.
bool blankBetween(const TextLine &line, QChar next, double gap, double height)
{
    const QChar last = line.text.back();
    if (last.isSpace() || next.isSpace())
        return false;
    return gap > height * (isNarrow(last) && isNarrow(next) ? blankWidth : wideBlank);
}

// The same character printed again at the same place makes it bold; it is read once.
bool isDoubled(const TextLine &line, double lastLeft, QChar c, const PageRect &box)
{
    return line.text.back() == c && std::abs(lastLeft - box.left) < 0.25 * box.width() && !c.isLowSurrogate();
}

void append(TextLine &line, const Piece &piece, double &right)
{
    for (qsizetype i = piece.from; i < piece.to; ++i) {
        const QChar c = piece.word->text[i];
        const PageRect &box = piece.word->boxes[std::size_t(i)];
        if (!line.text.isEmpty()) {
            if (isDoubled(line, double(line.edges.back()), c, box))
                continue;
            if (blankBetween(line, c, box.left - right, box.height())) {
                line.text.append(u' ');
                line.edges.push_back(float(right));
            }
        }
        line.text.append(c);
        line.edges.push_back(float(box.left));
        line.box = line.box.united(box);
        line.height = std::max(line.height, float(box.height()));
        right = std::max(right, box.right);
    }
}

TextLine lineOf(Band &band)
{
    std::stable_sort(band.pieces.begin(), band.pieces.end(),
                     [](const Piece &a, const Piece &b) { return a.box.left < b.box.left; });
    TextLine line;
    double right = -1e9;
    for (const Piece &piece : band.pieces)
        append(line, piece, right);
    line.edges.push_back(float(right));
    return line;
}

} // namespace

std::vector<TextLine> linesOf(const std::vector<Word> &words)
{
    std::vector<Band> bands = bandsOf(piecesOf(words));
    std::stable_sort(bands.begin(), bands.end(),
                     [](const Band &a, const Band &b) { return a.top + a.bottom < b.top + b.bottom; });
    std::vector<TextLine> lines;
    lines.reserve(bands.size());
    for (Band &band : bands)
        lines.push_back(lineOf(band));
    return lines;
}

} // namespace gouji
