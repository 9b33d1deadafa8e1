// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reading/layout.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Part of a word that stands on one line: the whole word, or one character of vertically set text. Its height is that
// of its ideographs if it has any: boxes of Latin digits depend on the metrics of their font, which may be far too
// tall.
struct Piece {
    const Word *word = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
    PageRect box;
    bool wide = false;
};

// The band is that of the tallest piece, not of their union: a union would grow from line to line where digits of
// another font hang half a line low.
struct Band {
    double top = 0;
    double bottom = 0;
    std::vector<Piece> pieces;
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double centre() const { return (top + bottom) / 2; }
};

constexpr double sameLine = 0.42;    // overlap that makes one line, as a share of the smaller height
constexpr double farthest = 0.55;    // distance of centres that still does, as a share of the larger height
constexpr double tightest = 0.7;     // punctuation is set into its neighbour by up to half a character
constexpr double blankWidth = 0.18;  // a gap of this share of the height is a blank between Latin characters
constexpr double wideBlank = 0.6;    // and between ideographs, which are often letter-spaced
constexpr std::size_t openBands = 6; // how many bands a piece may still join

bool isIdeograph(QChar c) { return isWide(c.unicode()) && !(c.unicode() >= 0x2018 && c.unicode() <= 0x201d); }

Piece pieceOf(const Word &word, qsizetype from, qsizetype to)
{
    Piece piece{&word, from, to, {}, false};
    PageRect ideographs;
    for (qsizetype i = from; i < to; ++i) {
        const PageRect &box = word.boxes[std::size_t(i)];
        piece.box = piece.box.united(box);
        if (isIdeograph(word.text[i]))
            ideographs = ideographs.united(box);
    }
    piece.wide = !ideographs.isEmpty();
    if (piece.wide) {
        piece.box.top = ideographs.top;
        piece.box.bottom = ideographs.bottom;
    }
    return piece;
}

// Ideographs first, each kind from top to bottom.
std::vector<Piece> piecesOf(const std::vector<Word> &words)
{
    std::vector<Piece> pieces;
    pieces.reserve(words.size());
    for (const Word &word : words) {
        const auto size = std::min<qsizetype>(word.text.size(), qsizetype(word.boxes.size()));
        if (size == 0)
            continue;
        const double first = word.boxes.front().bottom;
        const double last = word.boxes[std::size_t(size) - 1].bottom;
        const bool upright = std::abs(first - last) < 0.7 * word.boxes.front().width();
        if (size == 1 || upright) {
            pieces.push_back(pieceOf(word, 0, size));
            continue;
        }
        for (qsizetype i = 0; i < size; ++i)
            pieces.push_back(pieceOf(word, i, i + 1));
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
        if (a.wide != b.wide)
            return a.wide;
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

// Two pieces above one another are two lines, unless the same text was printed twice to make it bold.
bool collides(const Band &band, const Piece &piece)
{
    return std::any_of(band.pieces.begin(), band.pieces.end(), [&](const Piece &other) {
        const double common = std::min(other.box.right, piece.box.right) - std::max(other.box.left, piece.box.left);
        if (common <= tightest * std::min(other.box.width(), piece.box.width()))
            return false;
        return other.word->text != piece.word->text || std::abs(other.box.left - piece.box.left) > 2;
    });
}

void join(Band &band, const Piece &piece)
{
    if (band.pieces.empty() || (piece.wide && piece.box.height() > 1.05 * band.height())) {
        band.top = piece.box.top;
        band.bottom = piece.box.bottom;
    }
    band.pieces.push_back(piece);
}

// The nearest band that the piece can stand on, among [from, to).
Band *bandFor(const Piece &piece, std::vector<Band>::iterator from, std::vector<Band>::iterator to)
{
    Band *best = nullptr;
    double nearest = 0;
    for (auto band = from; band != to; ++band) {
        const double distance = std::abs(band->centre() - piece.box.centre().y);
        if ((best != nullptr && distance >= nearest) || overlapShare(*band, piece.box) < sameLine ||
            distance > farthest * std::max(band->height(), piece.box.height()) || collides(*band, piece))
            continue;
        nearest = distance;
        best = &*band;
    }
    return best;
}

void place(const Piece &piece, std::vector<Band> &bands)
{
    const auto open = std::min(openBands, bands.size());
    Band *band = bandFor(piece, bands.end() - std::ptrdiff_t(open), bands.end());
    if (band == nullptr)
        band = &bands.emplace_back();
    join(*band, piece);
}

bool above(const Band &a, const Band &b) { return a.centre() < b.centre(); }

// Lines with ideographs stand first; digits then find the line they belong to, or make lines of their own.
std::vector<Band> bandsOf(const std::vector<Piece> &pieces)
{
    std::vector<Band> bands;
    std::vector<Band> latin;
    auto piece = pieces.begin();
    for (; piece != pieces.end() && piece->wide; ++piece)
        place(*piece, bands);
    std::stable_sort(bands.begin(), bands.end(), above);
    for (; piece != pieces.end(); ++piece) {
        const double reach = piece->box.height() + 20;
        const double centre = piece->box.centre().y;
        const auto from = std::partition_point(bands.begin(), bands.end(),
                                               [&](const Band &band) { return band.centre() < centre - reach; });
        const auto to =
            std::partition_point(from, bands.end(), [&](const Band &band) { return band.centre() <= centre + reach; });
        if (Band *band = bandFor(*piece, from, to))
            band->pieces.push_back(*piece);
        else
            place(*piece, latin);
    }
    std::move(latin.begin(), latin.end(), std::back_inserter(bands));
    std::stable_sort(bands.begin(), bands.end(), above);
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

// Fonts with broken metrics give boxes of a quarter of the height, or of twice it; the width of ideographs tells.
void soundHeight(TextLine &line, const Band &band)
{
    double em = 0;
    for (std::size_t i = 0; i + 1 < line.edges.size(); ++i) {
        if (isIdeograph(line.text[qsizetype(i)]))
            em = std::max(em, double(line.edges[i + 1]) - double(line.edges[i]));
    }
    if (em <= 0 || (band.height() > 0.7 * em && line.box.height() < 1.9 * em))
        return;
    const double base = band.height() > 0.7 * em ? band.bottom : band.bottom + 0.12 * em;
    line.box.bottom = base;
    line.box.top = std::min(band.top, base - em);
    line.height = float(em);
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
    soundHeight(line, band);
    return line;
}

} // namespace

std::vector<TextLine> linesOf(const std::vector<Word> &words)
{
    std::vector<Band> bands = bandsOf(piecesOf(words));
    std::vector<TextLine> lines;
    lines.reserve(bands.size());
    for (Band &band : bands)
        lines.push_back(lineOf(band));
    return lines;
}

} // namespace gouji
