// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/checkmemory.h"
#include "checking/finding.h"
#include "review/change.h"
#include "review/decision.h"
#include "review/event.h"
#include "review/overlay.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace gouji {

/// What a ReviewDocument needs from parts it does not know.
struct ReviewCollaborators {
    Understanding understanding;
    std::function<CheckResult(const Disclosure &, CheckMemory &)> check;
    /// Keeps events, all or none, before they are shown as done. Without it they live in memory only.
    std::function<Result<Done>(const std::vector<Event> &)> sink;
    std::function<qint64()> clock; ///< milliseconds since 1970 UTC; the system's when not given
    QString reviewer;
};

/// One step the reviewer takes: the events it appends (id, time and reviewer are filled in by the document).
struct Edit {
    QString text; ///< for the undo menu
    std::vector<Event> events;
    bool typing = false; ///< joins the step before when that was typing in the same place
};

/// A disclosure under review: as read, what the reviewer did, and what follows from both. It owns and announces; Editor
/// makes the edits, and every edit is an undo step. Lives in the thread of the window; owned by the session.
class ReviewDocument final : public QObject {
    Q_OBJECT

public:
    /// result: the check of the document as read, when it was made before (in the background).
    ReviewDocument(Disclosure read, std::vector<Event> events, ReviewCollaborators with,
                   std::optional<CheckResult> result = {}, QObject *parent = nullptr);
    ~ReviewDocument() override;

    [[nodiscard]] const Disclosure &asRead() const;
    [[nodiscard]] const Disclosure &disclosure() const; ///< with the corrections in force
    [[nodiscard]] const CheckResult &result() const { return m_result; }
    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }

    [[nodiscard]] Decision decision(const QString &findingKey) const { return m_decisions.value(findingKey); }
    [[nodiscard]] const QHash<QString, Decision> &decisions() const { return m_decisions; }
    [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; } ///< in the order they were made
    /// Findings of the document as read that are gone since a correction.
    [[nodiscard]] const std::vector<ResolvedFinding> &resolved() const { return m_resolved; }
    /// Corrections in force whose place was not found in the document as it is read now.
    [[nodiscard]] const std::vector<Event> &orphans() const;

    /// Keeps, applies and announces an edit. On an error nothing has changed. An edit without events does nothing.
    Result<Done> perform(Edit edit);
    Result<Done> undo();
    Result<Done> redo();
    /// Takes any single event back, or puts it in force again, whatever came after it; itself an undo step. Does
    /// nothing when it is so already.
    Result<Done> setInForce(EventId id, bool inForce);
    /// For texts and enabled states of actions only: undo and redo go through the functions above.
    [[nodiscard]] const QUndoStack &undoStack() const { return m_stack; }

    /// The document was read anew (another reader, a password): events stay and are replayed on top.
    void replaceReading(Disclosure read);
    /// Rules have changed: everything is checked again.
    void recheckAll();
    void setReviewer(const QString &reviewer) { m_with.reviewer = reviewer; } ///< of events from now on
    /// What the check would say after an edit, which is made on a copy: nothing is kept.
    [[nodiscard]] CheckResult resultAfter(const std::function<void(ReviewDocument &)> &edit) const;

Q_SIGNALS:
    void changed(const gouji::Change &change);

private:
    class Command;

    Result<Done> keep(std::vector<Event> &events);
    Result<Done> toggle(const Command &command, Event::Type type);
    Result<Done> force(const std::vector<Event> &originals, Event::Type type, const std::function<void()> &step);
    [[nodiscard]] std::vector<Event> opposites(const std::vector<Event> &originals, Event::Type type);
    std::vector<Event> eventsOf(const std::vector<EventId> &ids) const;
    void restoreSteps();
    void checkRead();
    void forgetTouched(const Overlay::Touched &touched);
    void derive();
    void derivePersonal();
    void finish(const Overlay::Touched &touched, const std::vector<Event> &events);

    ReviewCollaborators m_with;
    Overlay m_overlay;
    std::vector<Event> m_events;
    EventIds m_ids;
    CheckResult m_readResult; ///< of the document as read
    CheckResult m_result;
    CheckMemory m_memory; ///< of the check that gave m_result
    QHash<QString, Decision> m_decisions;
    std::vector<Note> m_notes;
    std::vector<ResolvedFinding> m_resolved;
    QUndoStack m_stack;
};

} // namespace gouji
