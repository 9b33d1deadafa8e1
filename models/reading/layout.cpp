// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/layout.h"

#include "base/text.h"
#include "reading/alignedgrid.h"
#include "reading/filledcells.h"
#include "reading/gridshape.h"
#include "reading/lattice.h"
#include "reading/openrows.h"

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

constexpr double touching = 2.5; // points by which a rule may stand off the outline of its table

/// A run of characters of one word that lies in one cell.
struct Piece {
    const Word *word = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] Word asWord() const
    {
        Word out;
        out.text = word->text.mid(from, to - from);
        out.boxes.assign(word->boxes.begin() + from, word->boxes.begin() + to);
        for (const PageRect &box : out.boxes)
            out.box = out.box.united(box);
        return out;
    }
};

struct FilledLattice {
    Lattice lattice;
    std::vector<std::vector<Piece>> pieces; ///< of each cell
    Grid::Found found = Grid::Found::Rulings;
    bool certain = true;
};

std::vector<FilledLattice> emptyLattices(std::vector<Lattice> lattices, Grid::Found found)
{
    std::vector<FilledLattice> out;
    for (Lattice &lattice : lattices) {
        const size_t cells = lattice.cells.size();
        out.push_back({std::move(lattice), std::vector<std::vector<Piece>>(cells), found, true});
    }
    return out;
}

/// Rows of tables of which only the columns are ruled.
void addMissingRows(std::vector<FilledLattice> &lattices, const SourcePage &page)
{
    for (FilledLattice &filled : lattices) {
        const RowRules missing = missingRules(filled.lattice, page);
        if (missing.rules.empty())
            continue;
        PageRect box = filled.lattice.box();
        box = {box.left - touching, box.top - touching, box.right + touching, box.bottom + touching};
        std::vector<Ruling> rulings = missing.rules;
        std::ranges::copy_if(page.rulings, std::back_inserter(rulings), [&](const Ruling &rule) {
            const double along = (rule.from + rule.to) / 2;
            const PagePoint middle =
                rule.horizontal ? PagePoint{along, rule.position} : PagePoint{rule.position, along};
            return box.contains(middle);
        });
        std::vector<Lattice> again = latticesOf(rulings, page.words);
        if (again.empty())
            continue;
        filled.lattice = std::ranges::max(again, {}, [](const Lattice &lattice) { return lattice.box().area(); });
        filled.pieces.assign(filled.lattice.cells.size(), {});
        filled.found = Grid::Found::Alignment;
        filled.certain = missing.certain;
    }
}

struct Spot {
    int lattice = -1;
    int cell = -1;
    bool operator==(const Spot &) const = default;
};

Spot spotOf(const std::vector<FilledLattice> &lattices, PagePoint point)
{
    for (size_t i = 0; i < lattices.size(); ++i) {
        const int cell = lattices[i].lattice.cellAt(point);
        if (cell >= 0)
            return {static_cast<int>(i), cell};
    }
    return {};
}

/// Characters go to cells by their centre: text and numbers that touch across a border are runs of their own.
void distribute(const std::vector<Word> &words, std::vector<FilledLattice> &lattices, std::vector<Word> &outside)
{
    for (const Word &word : words) {
        const auto size = std::min<qsizetype>(word.text.size(), std::ssize(word.boxes));
        for (qsizetype from = 0; from < size;) {
            const Spot spot = spotOf(lattices, word.boxes[static_cast<size_t>(from)].centre());
            qsizetype to = from + 1;
            while (to < size && spotOf(lattices, word.boxes[static_cast<size_t>(to)].centre()) == spot)
                ++to;
            if (spot.lattice >= 0) {
                FilledLattice &filled = lattices[static_cast<size_t>(spot.lattice)];
                filled.pieces[static_cast<size_t>(spot.cell)].push_back({&word, from, to});
            } else if (from == 0 && to == size) {
                outside.push_back(word);
            } else {
                outside.push_back(Piece{&word, from, to}.asWord());
            }
            from = to;
        }
    }
}

/// Lines of a cell, top to bottom. Text set one character below the other reads as one line.
QString textOf(const std::vector<Piece> &pieces, CellInk &ink)
{
    if (pieces.empty())
        return {};
    const Piece &first = pieces.front();
    const bool flat = first.to - first.from < 2 || first.word->box.height() < first.word->box.width();
    if (pieces.size() == 1 && flat) {
        const Word word = first.asWord();
        ink.last = ink.widest = static_cast<float>(word.box.width());
        ink.height = static_cast<float>(word.box.height());
        return word.text.trimmed();
    }
    std::vector<Word> words;
    words.reserve(pieces.size());
    for (const Piece &piece : pieces)
        words.push_back(piece.asWord());
    const std::vector<TextLine> lines = linesOf(words);
    ink.stacked = lines.size() > 1 && std::ranges::all_of(lines, [](const TextLine &line) {
                      return line.text.trimmed().size() == 1 && isWide(line.text.trimmed()[0].unicode());
                  });
    QString text;
    for (const TextLine &line : lines) {
        const QString part = line.text.trimmed();
        if (!text.isEmpty() && !part.isEmpty() && !ink.stacked)
            text += u'\n';
        text += part;
        ink.last = static_cast<float>(line.box.width());
        ink.widest = std::max(ink.widest, ink.last);
        ink.height = line.height;
    }
    return text;
}

Grid gridOf(const FilledLattice &filled, int file, int page, std::vector<CellInk> &inks)
{
    Grid grid;
    grid.found = filled.found;
    grid.ambiguous = !filled.certain;
    grid.cells.reserve(filled.lattice.cells.size());
    for (size_t i = 0; i < filled.lattice.cells.size(); ++i) {
        Cell cell;
        cell.place = {file, page, 0, filled.lattice.box(filled.lattice.cells[i])};
        CellInk ink;
        ink.box = cell.place.rect;
        cell.text = textOf(filled.pieces[i], ink);
        cell.printed = cell.text;
        if (!cell.text.isEmpty())
            inks.push_back(ink);
        grid.cells.push_back(std::move(cell));
    }
    placeColumns(grid);
    placeRows(grid);
    std::ranges::sort(grid.cells, {}, [](const Cell &cell) { return std::pair(cell.row, cell.column); });
    grid.rowPages.assign(static_cast<size_t>(grid.rows), page);
    grid.pages = {page};
    grid.boxes = {filled.lattice.box()};
    return grid;
}

/// A table has rows and columns and says something in more than one cell. A frame, a legend square or the plot area
/// of a chart does not.
bool isTable(const Grid &grid)
{
    if (grid.rows < 2 || grid.columns < 2)
        return false;
    const auto filled = std::ranges::count_if(grid.cells, [](const Cell &cell) { return !cell.text.isEmpty(); });
    const auto head = std::ranges::count_if(grid.cells, [](const Cell &cell) { return cell.row == 0; });
    const auto headed =
        std::ranges::count_if(grid.cells, [](const Cell &cell) { return cell.row == 0 && !cell.text.isEmpty(); });
    const bool empty = headed >= 2 && headed == head; // a form with a header and nothing in it
    return empty || (filled >= 3 && (headed > 0 || filled * 3 >= std::ssize(grid.cells)));
}

void insert(PageLayout &layout, Grid grid, std::vector<CellInk> ink)
{
    const auto at = std::ranges::upper_bound(layout.grids, grid.boxes.front().top, {},
                                             [](const Grid &other) { return other.boxes.front().top; }) -
                    layout.grids.begin();
    layout.grids.insert(layout.grids.begin() + at, std::move(grid));
    layout.ink.insert(layout.ink.begin() + at, std::move(ink));
}

void put(PageLayout &layout, const FilledLattice &filled, std::vector<Word> &outside)
{
    std::vector<CellInk> ink;
    Grid grid = gridOf(filled, layout.file, layout.number, ink);
    const bool sound = grid.index(); // lines that cross without order make no grid, but their text stays
    if (sound && isTable(grid)) {
        insert(layout, std::move(grid), std::move(ink));
        return;
    }
    std::vector<Word> words;
    for (const auto &pieces : filled.pieces) {
        for (const Piece &piece : pieces)
            words.push_back(piece.asWord());
    }
    if (sound && grid.cells.size() > 1)
        layout.slices.push_back({std::move(grid), linesOf(words), std::move(ink)});
    else
        outside.insert(outside.end(), words.begin(), words.end());
}

} // namespace

PageLayout layoutOf(const SourcePage &page, int file)
{
    PageLayout layout;
    layout.file = file;
    layout.number = page.number;
    layout.size = page.size;
    layout.hasImages = page.hasImages;
    std::vector<FilledLattice> lattices = emptyLattices(latticesOf(page.rulings, page.words), Grid::Found::Rulings);
    addMissingRows(lattices, page);
    std::vector<PageRect> ruled;
    ruled.reserve(lattices.size());
    for (const FilledLattice &filled : lattices)
        ruled.push_back(filled.lattice.box());
    for (FilledLattice &filled : emptyLattices(latticesOf(edgesOfFills(page, ruled), page.words), Grid::Found::Fills)) {
        ruled.push_back(filled.lattice.box());
        lattices.push_back(std::move(filled));
    }
    std::vector<Word> outside;
    distribute(page.words, lattices, outside);
    for (const FilledLattice &filled : lattices)
        put(layout, filled, outside);
    for (AlignedPart &part : alignedGrids(page, file, ruled, outside)) {
        layout.unruled.push_back({part.grid.boxes.front(), std::move(part.lines)});
        if (part.rest)
            layout.slices.push_back({std::move(part.grid), linesOf(part.words), {}});
        else
            insert(layout, std::move(part.grid), {});
    }
    layout.lines = linesOf(outside);
    return layout;
}

} // namespace gouji
