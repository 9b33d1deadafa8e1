// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/editor.h"

#include "review/anchoring.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

Error badInput(const QString &message) { return {Error::Code::BadInput, message, {}}; }

struct EditorText {
    Q_DECLARE_TR_FUNCTIONS(gouji::Editor)
};

Error nothingThere() { return badInput(EditorText::tr("There is no such cell.")); }

/// The cell a structure edit is anchored to: one that stands in the row or column in question.
CellPosition anchorOf(const StructureEdit &edit, int statement, const Grid &grid)
{
    return {statement, std::clamp(edit.row, 0, std::max(0, grid.rows - 1)),
            std::clamp(edit.column, 0, std::max(0, grid.columns - 1))};
}

} // namespace

Result<Done> Editor::correctCell(CellPosition at, const QString &text, const QString &reason)
{
    return correctCells({{at, text}}, reason);
}

Result<Done> Editor::correctCells(const std::vector<CellText> &texts, const QString &reason)
{
    const Disclosure &disclosure = m_document.disclosure();
    Edit edit{texts.size() == 1 ? EditorText::tr("Correct cell") : EditorText::tr("Correct cells"), {}, false};
    for (const CellText &text : texts) {
        if (text.at.statement < 0 || text.at.statement >= std::ssize(disclosure.statements))
            return nothingThere();
        const Cell *cell =
            disclosure.statements[static_cast<size_t>(text.at.statement)].grid.cellAt(text.at.row, text.at.column);
        if (!cell)
            return nothingThere();
        if (cell->text == text.text)
            continue;
        Event event;
        event.type = Event::Type::Correction;
        event.target = targetOfCell(disclosure, text.at);
        event.before = cell->text;
        event.after = text.text;
        event.reason = reason;
        edit.events.push_back(event);
    }
    return m_document.perform(std::move(edit));
}

Result<Done> Editor::revertCell(CellPosition at)
{
    const Disclosure &disclosure = m_document.disclosure();
    if (at.statement < 0 || at.statement >= std::ssize(disclosure.statements))
        return nothingThere();
    const Cell *cell = disclosure.statements[static_cast<size_t>(at.statement)].grid.cellAt(at.row, at.column);
    return cell ? correctCell(at, cell->printed) : Result<Done>(nothingThere());
}

Result<Done> Editor::correctFigure(FigureId figure, const QString &text, const QString &reason)
{
    const Disclosure &disclosure = m_document.disclosure();
    const Figure *found = disclosure.figure(figure);
    if (!found)
        return nothingThere();
    if (figure.in == FigureId::In::Statement) {
        const int columns = disclosure.statements[static_cast<size_t>(figure.owner)].grid.columns;
        return correctCell({figure.owner, figure.index / columns, figure.index % columns}, text, reason);
    }
    Event event;
    event.type = Event::Type::Correction;
    event.target = targetOfFigure(disclosure, figure);
    event.before = found->corrected ? found->value.toString() : found->printed;
    event.after = text;
    event.reason = reason;
    if (event.before == event.after)
        return Done{};
    return m_document.perform({EditorText::tr("Correct number"), {event}, false});
}

Result<Done> Editor::restructure(int statement, const StructureEdit &edit)
{
    const Disclosure &disclosure = m_document.disclosure();
    if (statement < 0 || statement >= std::ssize(disclosure.statements))
        return badInput(EditorText::tr("There is no such table."));
    const Grid &grid = disclosure.statements[static_cast<size_t>(statement)].grid;
    if (edit.needsCell() && grid.cells.empty())
        return nothingThere();
    Event event;
    event.type = Event::Type::Structure;
    event.target = edit.needsCell() ? targetOfCell(disclosure, anchorOf(edit, statement, grid))
                                    : targetOfTable(disclosure, statement);
    event.after = toJson(edit);
    return m_document.perform({EditorText::tr("Repair table"), {event}, false});
}

Result<Done> Editor::decide(const QStringList &findingKeys, Decision::State state, const QString &reason)
{
    if (state == Decision::State::Dismissed && reason.trimmed().isEmpty())
        return badInput(EditorText::tr("Say why the finding is dismissed."));
    Edit edit{EditorText::tr("Judge finding"), {}, false};
    for (const QString &key : findingKeys) {
        const Decision now = m_document.decision(key);
        if (now.state == state && now.reason == reason)
            continue;
        Event event;
        event.type = Event::Type::Decision;
        event.target = pinOfFinding(key);
        event.before = decisionName(now.state);
        event.after = decisionName(state);
        event.reason = reason;
        edit.events.push_back(event);
    }
    return m_document.perform(std::move(edit));
}

Result<Done> Editor::addNote(const EventTarget &pin, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Done{};
    Event event;
    event.type = Event::Type::Note;
    event.target = pin;
    event.after = text;
    return m_document.perform({EditorText::tr("Write note"), {event}, false});
}

Result<Done> Editor::editNote(const EventId &note, const QString &text, bool typing)
{
    const auto &notes = m_document.notes();
    const auto found = std::ranges::find(notes, note, &Note::id);
    if (found == notes.end())
        return badInput(EditorText::tr("There is no such note."));
    if (found->text == text)
        return Done{};
    Event event;
    event.type = Event::Type::Note;
    event.target.kind = EventTarget::Kind::Event;
    event.target.key = note.text();
    event.before = found->text;
    event.after = text;
    return m_document.perform({EditorText::tr("Write note"), {event}, typing});
}

EventTarget Editor::pinOfFinding(const QString &findingKey) const
{
    EventTarget target;
    target.kind = EventTarget::Kind::Finding;
    target.key = findingKey;
    const auto &findings = m_document.result().findings;
    const auto found = std::ranges::find(findings, findingKey, &Finding::key);
    if (found != findings.end()) {
        target.printed = found->message.zh;
        if (!found->places.empty())
            target.place = found->places.front().place;
    }
    return target;
}

EventTarget Editor::pinOfFigure(FigureId figure) const { return targetOfFigure(m_document.disclosure(), figure); }

EventTarget Editor::pinOfPlace(const Place &place)
{
    EventTarget target;
    target.kind = EventTarget::Kind::Place;
    target.place = place;
    return target;
}

} // namespace gouji
