// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"

#include "review/personal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <ranges>

namespace gouji {

namespace {

bool changesReading(const Event &event)
{
    return event.type == Event::Type::Correction || event.type == Event::Type::Structure;
}

} // namespace

/// One undo step: the ids of its events. The document itself appends the opposite events, so nothing happens here.
class ReviewDocument::Command final : public QUndoCommand {
public:
    /// single: what was done to one event of the history; none for new events.
    Command(const QString &text, const std::vector<Event> &events, bool typing, std::optional<Event::Type> single = {})
        : QUndoCommand(text)
        , m_first(events.front())
        , m_last(events.back())
        , m_typing(typing && events.size() == 1)
        , m_single(single)
    {
        for (const Event &event : events)
            m_ids.push_back(event.id);
    }

    [[nodiscard]] const std::vector<EventId> &ids() const { return m_ids; }
    [[nodiscard]] const std::optional<Event::Type> &single() const { return m_single; }
    [[nodiscard]] int id() const override { return m_typing ? 1 : -1; }
    void undo() override {}
    void redo() override {}

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Command *>(other); // ids are equal, so it is one of ours
        if (next->m_first.type != m_first.type || next->m_first.target != m_first.target)
            return false;
        m_ids.insert(m_ids.end(), next->m_ids.begin(), next->m_ids.end());
        m_last = next->m_last;
        setObsolete(m_first.before == m_last.after && m_first.reason == m_last.reason);
        return true;
    }

private:
    std::vector<EventId> m_ids;
    Event m_first;
    Event m_last;
    bool m_typing;
    std::optional<Event::Type> m_single;
};

ReviewDocument::ReviewDocument(Disclosure read, std::vector<Event> events, ReviewCollaborators with,
                               std::optional<CheckResult> result, QObject *parent)
    : QObject(parent)
    , m_with(std::move(with))
    , m_overlay(std::move(read), m_with.understanding)
    , m_events(std::move(events))
{
    if (!m_with.clock)
        m_with.clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    for (const Event &event : m_events)
        m_ids.startAfter(event.id);
    const std::vector<Event> active = activeEvents(m_events);
    const bool corrected = std::ranges::any_of(active, changesReading);
    if (result)
        m_readResult = std::move(*result);
    else
        checkRead();
    if (corrected) {
        m_overlay.replay(active);
        derive();
    } else {
        m_result = m_readResult;
        derivePersonal();
    }
    restoreSteps();
}

ReviewDocument::~ReviewDocument() = default;

const Disclosure &ReviewDocument::asRead() const { return m_overlay.read(); }
const Disclosure &ReviewDocument::disclosure() const { return m_overlay.corrected(); }
const std::vector<Event> &ReviewDocument::orphans() const { return m_overlay.orphans(); }

Result<Done> ReviewDocument::perform(Edit edit)
{
    if (edit.events.empty())
        return Done{};
    const qint64 now = m_with.clock();
    for (Event &event : edit.events) {
        event.id = m_ids.next(now);
        event.time = now;
        event.reviewer = m_with.reviewer;
    }
    const auto touched = m_overlay.apply(edit.events);
    if (!touched)
        return touched.error();
    if (const auto kept = keep(edit.events); !kept) {
        m_overlay.retract(edit.events, activeEvents(m_events));
        return kept;
    }
    m_stack.push(new Command(edit.text, edit.events, edit.typing));
    finish(touched.value(), edit.events);
    return Done{};
}

Result<Done> ReviewDocument::undo()
{
    if (!m_stack.canUndo())
        return Done{};
    return toggle(static_cast<const Command &>(*m_stack.command(m_stack.index() - 1)), Event::Type::Undo);
}

Result<Done> ReviewDocument::redo()
{
    if (!m_stack.canRedo())
        return Done{};
    return toggle(static_cast<const Command &>(*m_stack.command(m_stack.index())), Event::Type::Redo);
}

Result<Done> ReviewDocument::toggle(const Command &command, Event::Type type)
{
    const bool undoing = type == Event::Type::Undo;
    const std::vector<Event> originals = eventsOf(command.ids());
    if (command.single()) {
        // The step was itself an undo (or redo) of one event: the way back is its opposite.
        const bool undone = *command.single() == Event::Type::Undo;
        return force(originals, undoing == undone ? Event::Type::Redo : Event::Type::Undo,
                     [this, undoing] { undoing ? m_stack.undo() : m_stack.redo(); });
    }
    std::vector<Event> opposites = this->opposites(originals, type);
    Overlay::Touched touched;
    if (!undoing) {
        auto applied = m_overlay.apply(originals);
        if (!applied)
            return applied.error();
        touched = std::move(applied).value();
    }
    if (const auto kept = keep(opposites); !kept) {
        if (!undoing)
            m_overlay.retract(originals, activeEvents(m_events));
        return kept;
    }
    if (undoing) {
        touched = m_overlay.retract(originals, activeEvents(m_events));
        m_stack.undo();
    } else {
        m_stack.redo();
    }
    finish(touched, originals);
    return Done{};
}

Result<Done> ReviewDocument::setInForce(EventId id, bool inForce)
{
    const std::vector<Event> active = activeEvents(m_events);
    const bool now = std::ranges::any_of(active, [&](const Event &event) { return event.id == id; });
    std::vector<Event> originals = eventsOf({id});
    std::erase_if(originals, [](const Event &e) { return e.type == Event::Type::Undo || e.type == Event::Type::Redo; });
    if (originals.empty() || now == inForce)
        return Done{};
    const Event::Type type = inForce ? Event::Type::Redo : Event::Type::Undo;
    return force(originals, type, [&] {
        const QString text = QCoreApplication::translate("gouji::ReviewDocument", "Single entry of the history");
        m_stack.push(new Command(text, originals, false, type));
    });
}

/// Takes back or puts in force events that need not be the last ones: all is replayed, as later ones may stand on them.
Result<Done> ReviewDocument::force(const std::vector<Event> &originals, Event::Type type,
                                   const std::function<void()> &step)
{
    std::vector<Event> events = opposites(originals, type);
    if (const auto kept = keep(events); !kept)
        return kept;
    Overlay::Touched touched;
    if (std::ranges::any_of(originals, changesReading)) {
        m_overlay.replay(activeEvents(m_events));
        touched.everything = true;
    }
    step();
    finish(touched, originals);
    return Done{};
}

std::vector<Event> ReviewDocument::opposites(const std::vector<Event> &originals, Event::Type type)
{
    const bool undoing = type == Event::Type::Undo;
    const qint64 now = m_with.clock();
    std::vector<Event> out;
    const auto oppose = [&](const Event &original) {
        Event event;
        event.id = m_ids.next(now);
        event.time = now;
        event.reviewer = m_with.reviewer;
        event.type = type;
        event.target.kind = EventTarget::Kind::Event;
        event.target.key = original.id.text();
        event.before = undoing ? original.after : original.before;
        event.after = undoing ? original.before : original.after;
        out.push_back(event);
    };
    if (undoing)
        std::ranges::for_each(originals | std::views::reverse, oppose);
    else
        std::ranges::for_each(originals, oppose);
    return out;
}

/// Gives events to the sink and, when it has taken them, to the log.
Result<Done> ReviewDocument::keep(std::vector<Event> &events)
{
    if (m_with.sink) {
        const auto kept = m_with.sink(events);
        if (!kept)
            return kept;
    }
    m_events.insert(m_events.end(), events.begin(), events.end());
    return Done{};
}

std::vector<Event> ReviewDocument::eventsOf(const std::vector<EventId> &ids) const
{
    const QSet<EventId> wanted(ids.begin(), ids.end()); // a paste may have thousands
    std::vector<Event> found;
    for (const Event &event : m_events) {
        if (wanted.contains(event.id))
            found.push_back(event);
    }
    return found;
}

/// Undo steps for what was done before the document was opened: events of one moment were one step.
void ReviewDocument::restoreSteps()
{
    const std::vector<Event> active = activeEvents(m_events);
    for (auto from = active.begin(); from != active.end();) {
        const auto to = std::find_if(from, active.end(), [&](const Event &e) {
            return e.time != from->time || e.type != from->type || e.reviewer != from->reviewer;
        });
        m_stack.push(
            new Command(QCoreApplication::translate("gouji::ReviewDocument", "Earlier edit"), {from, to}, false));
        from = to;
    }
    m_stack.setClean();
}

/// Checks the document as read. It has no memory: that belongs to the corrected one.
void ReviewDocument::checkRead()
{
    CheckMemory none;
    if (m_with.check)
        m_readResult = m_with.check(m_overlay.read(), none);
}

void ReviewDocument::derive()
{
    if (m_with.check) {
        m_memory.takeBack(std::move(m_result.relations));
        m_result = m_with.check(m_overlay.corrected(), m_memory);
    }
    derivePersonal();
}

void ReviewDocument::forgetTouched(const Overlay::Touched &touched)
{
    if (touched.everything)
        return m_memory.forget();
    if (!touched.claims.empty())
        m_memory.forgetText();
    for (const int statement : touched.statements)
        m_memory.forget(statement);
    for (const CellPosition &cell : touched.cells)
        m_memory.forget(cell.statement);
    for (const IndicatorTable &table : m_overlay.corrected().indicatorTables)
        m_memory.forget(table.statement); // these are made anew together
}

void ReviewDocument::derivePersonal()
{
    const std::vector<Event> active = activeEvents(m_events);
    m_decisions = decisionsOf(active);
    m_notes = notesOf(active);
    m_resolved = resolvedOf(m_overlay.read(), m_readResult, m_result, active);
}

void ReviewDocument::finish(const Overlay::Touched &touched, const std::vector<Event> &events)
{
    Change change;
    change.everything = touched.everything;
    change.statements.assign(touched.statements.begin(), touched.statements.end());
    change.cells = touched.cells;
    change.claims.assign(touched.claims.begin(), touched.claims.end());
    change.findings = !touched.isEmpty();
    for (const Event &event : events) {
        if (event.type == Event::Type::Decision)
            change.decisions.append(event.target.key);
        change.notes = change.notes || event.type == Event::Type::Note;
    }
    if (change.findings) {
        forgetTouched(touched);
        derive();
    } else {
        derivePersonal();
    }
    Q_EMIT changed(change);
}

void ReviewDocument::replaceReading(Disclosure read)
{
    m_overlay.replay(std::move(read), activeEvents(m_events));
    recheckAll();
}

CheckResult ReviewDocument::resultAfter(const std::function<void(ReviewDocument &)> &edit) const
{
    ReviewCollaborators with = m_with;
    with.sink = nullptr;
    ReviewDocument copy(m_overlay.read(), m_events, std::move(with), m_readResult);
    edit(copy);
    return copy.m_result;
}

void ReviewDocument::recheckAll()
{
    checkRead();
    m_memory.forget();
    derive();
    Change change;
    change.everything = true;
    change.findings = true;
    change.notes = true;
    Q_EMIT changed(change);
}

} // namespace gouji
