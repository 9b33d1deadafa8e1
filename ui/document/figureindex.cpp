// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/figureindex.h"

namespace gouji {

FigureIndex::FigureIndex(const Disclosure &disclosure, int file)
{
    for (size_t s = 0; s < disclosure.statements.size(); ++s) {
        const Grid &grid = disclosure.statements[s].grid;
        for (const Cell &cell : grid.cells) {
            const CellPosition position{static_cast<int>(s), cell.row, cell.column};
            const FigureId id = figureOfCell(disclosure, position);
            const auto add = [&](const Place &place) {
                if (place.file == file && place.page > 0 && !place.rect.isEmpty())
                    m_targets[place.page].push_back({id, position, place.rect});
            };
            add(cell.place);
            for (const Place &part : cell.parts)
                add(part);
        }
    }
    for (size_t c = 0; c < disclosure.claims.size(); ++c) {
        const auto &figures = disclosure.claims[c].figures;
        for (size_t f = 0; f < figures.size(); ++f) {
            const Place &place = figures[f].figure.place;
            if (place.file != file || place.page == 0)
                continue;
            const PageRect &r = place.rect;
            const FigureId id{FigureId::In::Claim, static_cast<int>(c), static_cast<int>(f)};
            m_targets[place.page].push_back({id, {}, {r.left - 2, r.top - 2, r.right + 2, r.bottom + 2}});
        }
    }
}

std::optional<FigureIndex::Target> FigureIndex::at(const PageSpot &spot) const
{
    const auto page = m_targets.constFind(spot.page);
    if (page == m_targets.constEnd())
        return std::nullopt;
    const Target *found = nullptr;
    for (const Target &target : *page) {
        if (target.rect.contains(spot.point) && (!found || target.rect.area() < found->rect.area()))
            found = &target;
    }
    return found ? std::optional(*found) : std::nullopt;
}

FigureId figureOfCell(const Disclosure &disclosure, CellPosition cell)
{
    const int columns = disclosure.statements[static_cast<size_t>(cell.statement)].grid.columns;
    return {FigureId::In::Statement, cell.statement, cell.row * columns + cell.column};
}

CellPosition cellOfFigure(const Disclosure &disclosure, FigureId figure)
{
    if (figure.isNull() || figure.in != FigureId::In::Statement ||
        figure.owner >= static_cast<int>(disclosure.statements.size()))
        return {};
    const int columns = disclosure.statements[static_cast<size_t>(figure.owner)].grid.columns;
    if (columns <= 0)
        return {};
    return {figure.owner, figure.index / columns, figure.index % columns};
}

} // namespace gouji
