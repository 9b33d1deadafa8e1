// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/anchoring.h"

#include "base/text.h"
#include "disclosure/anchors.h"

#include <algorithm>

namespace gouji {

namespace {

/// Share of the larger of two boxes that they have in common, 0 when they are not on one page.
double shareInCommon(const Place &a, const Place &b)
{
    if (a.file != b.file || a.page != b.page)
        return 0;
    if (a.rect.isEmpty() && b.rect.isEmpty()) // text files have lines
        return a.line > 0 && a.line == b.line ? 1 : 0;
    const double larger = std::max(a.rect.area(), b.rect.area());
    return larger > 0 ? a.rect.intersected(b.rect).area() / larger : 0;
}

bool hasBox(const Cell &cell) { return cell.place.line > 0 || !cell.place.rect.isEmpty(); }

Place placeOfGrid(const Disclosure &disclosure, int statement)
{
    const Statement &of = disclosure.statements[static_cast<size_t>(statement)];
    const Grid &grid = of.grid;
    Place place;
    const auto printed = std::ranges::find_if(grid.cells, hasBox);
    if (printed != grid.cells.end())
        place = printed->place;
    if (!grid.boxes.empty())
        place.rect = grid.boxes.front();
    if (!grid.pages.empty())
        place.page = grid.pages.front();
    return place;
}

int distanceOf(const Cell &cell, const EventTarget &target)
{
    if (target.row < 0)
        return 0;
    return std::abs(cell.column - target.column) + std::abs(cell.row - target.row);
}

std::optional<CellPosition> findPosition(const Disclosure &disclosure, const EventTarget &target, int only)
{
    const auto statement = findTable(disclosure, target);
    if (!statement || (only >= 0 && *statement != only))
        return std::nullopt;
    const Cell *cell = disclosure.statements[static_cast<size_t>(*statement)].grid.cellAt(target.row, target.column);
    if (!cell || hasBox(*cell))
        return std::nullopt;
    return CellPosition{*statement, cell->row, cell->column};
}

} // namespace

EventTarget targetOfCell(const Disclosure &disclosure, CellPosition at)
{
    const Statement &statement = disclosure.statements[static_cast<size_t>(at.statement)];
    const Cell *cell = statement.grid.cellAt(at.row, at.column);
    Q_ASSERT(cell);
    EventTarget target;
    if (hasBox(*cell)) {
        target.kind = EventTarget::Kind::Cell;
        target.place = cell->place;
        target.printed = cell->printed;
    } else {
        target = targetOfTable(disclosure, at.statement);
        target.kind = EventTarget::Kind::Position;
    }
    target.row = cell->row;
    target.column = cell->column;
    return target;
}

EventTarget targetOfTable(const Disclosure &disclosure, int statement)
{
    EventTarget target;
    target.kind = EventTarget::Kind::Table;
    target.place = placeOfGrid(disclosure, statement);
    target.printed = disclosure.statements[static_cast<size_t>(statement)].title;
    return target;
}

EventTarget targetOfFigure(const Disclosure &disclosure, FigureId figure)
{
    EventTarget target;
    target.kind = EventTarget::Kind::Figure;
    if (const Figure *found = disclosure.figure(figure)) {
        target.place = found->place;
        target.printed = found->printed;
    }
    target.key = Anchors(disclosure).of(figure);
    return target;
}

bool samePlace(const Place &a, const Place &b) { return shareInCommon(a, b) >= 0.5; }

std::optional<CellPosition> findCell(const Disclosure &disclosure, const EventTarget &target, int only)
{
    if (target.kind == EventTarget::Kind::Position)
        return findPosition(disclosure, target, only);
    std::optional<CellPosition> best;
    double bestShare = 0;
    int bestDistance = 0;
    for (int s = std::max(only, 0); s < (only < 0 ? std::ssize(disclosure.statements) : only + 1); ++s) {
        const Grid &grid = disclosure.statements[static_cast<size_t>(s)].grid;
        if (target.place.page > 0 && std::ranges::find(grid.pages, target.place.page) == grid.pages.end())
            continue;
        for (const Cell &cell : grid.cells) {
            if (cell.printed != target.printed || !hasBox(cell))
                continue;
            const double share = shareInCommon(cell.place, target.place);
            const int distance = distanceOf(cell, target);
            if (share < 0.5 || share < bestShare || (best && share == bestShare && distance >= bestDistance))
                continue;
            best = CellPosition{s, cell.row, cell.column};
            bestShare = share;
            bestDistance = distance;
        }
    }
    return best;
}

std::optional<int> findTable(const Disclosure &disclosure, const EventTarget &target)
{
    std::optional<int> best;
    double bestShare = 0.5;
    for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
        if (squashed(disclosure.statements[static_cast<size_t>(s)].title) != squashed(target.printed))
            continue;
        const double share = shareInCommon(placeOfGrid(disclosure, s), target.place);
        if (share < bestShare || (best && share == bestShare))
            continue;
        best = s;
        bestShare = share;
    }
    return best;
}

std::optional<FigureId> findClaimFigure(const Disclosure &disclosure, const EventTarget &target)
{
    std::optional<FigureId> best;
    double bestShare = 0.5;
    Anchors names(disclosure); // asked only when several numbers of a text line are alike
    for (int c = 0; c < std::ssize(disclosure.claims); ++c) {
        const auto &figures = disclosure.claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const Figure &figure = figures[static_cast<size_t>(i)].figure;
            const double share = figure.printed == target.printed ? shareInCommon(figure.place, target.place) : 0;
            if (share < bestShare)
                continue;
            const FigureId id{FigureId::In::Claim, c, i};
            if (best && share == bestShare) {
                if (names.of(id) != target.key)
                    continue;
            }
            best = id;
            bestShare = share;
        }
    }
    return best;
}

} // namespace gouji
