// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/overlay.h"

#include "base/number.h"
#include "review/anchoring.h"
#include "review/structure.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

Error notFound(const Event &event)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("gouji::Overlay", "The place of a correction was not found in the document."),
            QStringLiteral("Event %1, printed \"%2\", page %3.")
                .arg(event.id.text(), event.target.printed)
                .arg(event.target.place.page)};
}

bool rearranges(const Event &event)
{
    if (event.type != Event::Type::Structure)
        return false;
    const auto edit = structureFromJson(event.after.toObject());
    return edit && (edit.value().op == StructureEdit::Op::JoinTable || edit.value().op == StructureEdit::Op::PartTable);
}

bool changesReading(const Event &event)
{
    return event.type == Event::Type::Correction || event.type == Event::Type::Structure;
}

/// The edit with its rows and columns moved to where its cell stands now.
StructureEdit moved(StructureEdit edit, const EventTarget &target, const CellPosition &found)
{
    const int rows = found.row - target.row;
    const int columns = found.column - target.column;
    const bool ofColumns = edit.op == StructureEdit::Op::MoveColumn;
    edit.to += edit.to < 0 ? 0 : ofColumns ? columns : rows;
    edit.row += edit.row < 0 ? 0 : rows;
    edit.column += edit.column < 0 ? 0 : columns;
    return edit;
}

/// True when the two say the same about everything but the numbers in the cells.
bool sameShape(const Statement &a, const Statement &b)
{
    const auto samePosition = [](const StatementFigure &f, const StatementFigure &g) {
        return f.row == g.row && f.column == g.column && f.subject == g.subject;
    };
    return a.subjects == b.subjects && a.columns == b.columns && a.lanes == b.lanes && a.unit == b.unit &&
           a.headerRows == b.headerRows && a.form == b.form && std::ranges::equal(a.figures, b.figures, samePosition);
}

} // namespace

bool Overlay::Touched::isEmpty() const { return !everything && statements.empty() && cells.empty() && claims.empty(); }

Overlay::Overlay(Disclosure read, Understanding understanding)
    : m_read(std::move(read))
    , m_corrected(m_read)
    , m_understanding(std::move(understanding))
{}

void Overlay::replay(Disclosure read, const std::vector<Event> &active)
{
    m_read = std::move(read);
    replay(active);
}

void Overlay::replay(const std::vector<Event> &active)
{
    m_corrected = m_read;
    m_orphans.clear();
    m_homes.clear();
    m_rearranged = 0;
    Touched touched;
    replayOnto(active, touched);
    refresh(touched);
}

void Overlay::replayOnto(const std::vector<Event> &active, Touched &touched)
{
    for (const Event &event : active) {
        if (changesReading(event) && !put(event, touched, -1))
            m_orphans.push_back(event);
    }
}

Result<Overlay::Touched> Overlay::apply(const std::vector<Event> &events)
{
    Touched touched;
    const Disclosure before = events.size() > 1 ? m_corrected : Disclosure();
    const auto homes = m_homes;
    const int rearranged = m_rearranged;
    for (const Event &event : events) {
        if (!changesReading(event))
            continue;
        const auto done = put(event, touched, -1);
        if (done)
            continue;
        if (events.size() > 1) {
            m_corrected = before;
            m_homes = homes;
            m_rearranged = rearranged;
        }
        return done.error();
    }
    refresh(touched);
    return touched;
}

Overlay::Touched Overlay::retract(const std::vector<Event> &events, const std::vector<Event> &remaining)
{
    Touched touched;
    if (m_rearranged > 0 && std::ranges::any_of(events, changesReading)) {
        replay(remaining);
        touched.everything = true;
        return touched;
    }
    std::set<int> statements;
    for (const Event &event : events) {
        if (std::erase_if(m_orphans, [&](const Event &o) { return o.id == event.id; }) > 0 || !changesReading(event))
            continue;
        const int home = m_homes.take(event.id);
        if (home < 0) {
            touched.claims.insert(-1 - home);
            continue;
        }
        statements.insert(home);
        const auto at =
            event.type == Event::Type::Correction ? findCell(m_corrected, event.target, home) : std::nullopt;
        if (at)
            touched.cells.push_back(*at);
        else
            touched.statements.insert(home);
    }
    for (const int statement : statements)
        rebuild(statement, remaining);
    for (const int claim : touched.claims)
        rebuildClaim(claim, remaining);
    refresh(touched);
    return touched;
}

Result<Done> Overlay::put(const Event &event, Touched &touched, int only)
{
    if (event.type == Event::Type::Structure)
        return putStructure(event, touched, only);
    return event.target.kind == EventTarget::Kind::Figure ? putNumber(event, touched)
                                                          : putCorrection(event, touched, only);
}

Result<Done> Overlay::putCorrection(const Event &event, Touched &touched, int only)
{
    const auto at = findCell(m_corrected, event.target, only);
    if (!at)
        return notFound(event);
    Cell *cell = m_corrected.statements[static_cast<size_t>(at->statement)].grid.cellAt(at->row, at->column);
    cell->text = event.after.toString();
    cell->corrected = cell->text != cell->printed;
    touched.cells.push_back(*at);
    m_homes.insert(event.id, at->statement);
    return Done{};
}

Result<Done> Overlay::putNumber(const Event &event, Touched &touched)
{
    const auto id = findClaimFigure(m_corrected, event.target);
    if (!id)
        return notFound(event);
    const auto owner = static_cast<size_t>(id->owner);
    const auto index = static_cast<size_t>(id->index);
    Figure &figure = m_corrected.claims[owner].figures[index].figure;
    const QString text = event.after.toString();
    if (text == figure.printed) {
        figure = m_read.claims[owner].figures[index].figure;
    } else if (const auto number = parseNumber(text)) {
        figure.value = number->value;
        figure.corrected = true;
    } else {
        return Error{Error::Code::BadInput,
                     QCoreApplication::translate("gouji::Overlay", "“%1” is not a number.").arg(text),
                     {}};
    }
    touched.claims.insert(id->owner);
    m_homes.insert(event.id, -1 - id->owner);
    return Done{};
}

Result<Done> Overlay::putStructure(const Event &event, Touched &touched, int only)
{
    const auto parsed = structureFromJson(event.after.toObject());
    if (!parsed)
        return parsed.error();
    StructureEdit edit = parsed.value();
    int statement = -1;
    if (edit.needsCell()) {
        const auto at = findCell(m_corrected, event.target, only);
        if (!at)
            return notFound(event);
        statement = at->statement;
        edit = moved(edit, event.target, *at);
    } else {
        const auto table = only >= 0 ? only : findTable(m_corrected, event.target).value_or(-1);
        if (table < 0)
            return notFound(event);
        statement = table;
    }
    Result<Done> done = Done{};
    const bool rearranging = rearranges(event);
    if (edit.op == StructureEdit::Op::JoinTable)
        done = joinWithNext(m_corrected, statement);
    else if (edit.op == StructureEdit::Op::PartTable)
        done = partAt(m_corrected, statement, edit.row);
    else
        done = gouji::restructure(m_corrected.statements[static_cast<size_t>(statement)], edit);
    if (!done)
        return done;
    m_rearranged += rearranging ? 1 : 0;
    touched.everything = touched.everything || rearranging;
    touched.statements.insert(statement);
    if (edit.op == StructureEdit::Op::PartTable)
        touched.statements.insert(statement + 1);
    m_homes.insert(event.id, statement);
    return Done{};
}

void Overlay::rebuild(int statement, const std::vector<Event> &remaining)
{
    const auto at = static_cast<size_t>(statement);
    m_corrected.statements[at] = m_read.statements[at];
    Touched ignored;
    for (const Event &event : remaining) {
        if (!m_homes.contains(event.id) || m_homes.value(event.id) != statement)
            continue;
        if (!put(event, ignored, statement))
            m_orphans.push_back(event);
    }
}

void Overlay::rebuildClaim(int claim, const std::vector<Event> &remaining)
{
    m_corrected.claims[static_cast<size_t>(claim)] = m_read.claims[static_cast<size_t>(claim)];
    Touched ignored;
    for (const Event &event : remaining) {
        if (m_homes.contains(event.id) && m_homes.value(event.id) == -1 - claim && !putNumber(event, ignored))
            m_orphans.push_back(event);
    }
}

void Overlay::refresh(Touched &touched)
{
    std::set<int> stale = touched.statements;
    for (const CellPosition &at : touched.cells)
        stale.insert(at.statement);
    if (touched.everything) { // indices may have moved after an event was put
        for (int s = 0; s < std::ssize(m_corrected.statements); ++s)
            stale.insert(s);
    }
    std::erase_if(stale, [&](int s) { return s >= std::ssize(m_corrected.statements); });
    const auto isForm = [this](int statement) {
        return std::ranges::count(m_corrected.indicatorTables, statement, &IndicatorTable::statement) > 0;
    };
    bool formsToo = touched.everything || !touched.statements.empty();
    for (const int statement : stale) {
        if (!understand(statement))
            touched.statements.insert(statement);
        formsToo = formsToo || touched.statements.contains(statement) || isForm(statement);
    }
    if (formsToo && m_understanding.indicatorTables)
        m_understanding.indicatorTables(m_corrected);
}

/// False when more than the numbers has become different.
bool Overlay::understand(int statement)
{
    Statement &of = m_corrected.statements[static_cast<size_t>(statement)];
    if (!m_understanding.statement)
        return true;
    Statement made = m_understanding.statement(of);
    for (StatementFigure &figure : made.figures) {
        const Cell *cell = made.grid.cellAt(figure.row, figure.column);
        figure.figure.corrected = cell && cell->corrected;
        if (figure.figure.corrected)
            figure.figure.printed = cell->printed;
    }
    const bool same = sameShape(of, made);
    of = std::move(made);
    return same;
}

} // namespace gouji
