// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "disclosure/disclosure.h"
#include "review/change.h"
#include "review/event.h"

#include <QHash>

#include <functional>
#include <set>
#include <vector>

namespace gouji {

/// How reading derives things again after an edit; given by the session, because review does not know reading.
struct Understanding {
    std::function<Statement(Statement)> statement;     ///< the derived part of a statement made anew
    std::function<void(Disclosure &)> indicatorTables; ///< those made anew that depend on statements
};

/// The disclosure as read with corrections and structural repairs put over it. Not a QObject; owned by ReviewDocument.
class Overlay final {
public:
    /// What an application has changed in the corrected disclosure.
    struct Touched {
        bool everything = false;
        std::set<int> statements; ///< rebuilt as a whole
        std::vector<CellPosition> cells;
        std::set<int> claims;

        [[nodiscard]] bool isEmpty() const;
    };

    Overlay(Disclosure read, Understanding understanding);

    [[nodiscard]] const Disclosure &read() const { return m_read; }
    [[nodiscard]] const Disclosure &corrected() const { return m_corrected; }
    [[nodiscard]] const std::vector<Event> &orphans() const { return m_orphans; }

    /// Starts again from a disclosure as read. Events that find no place are listed as orphans.
    void replay(Disclosure read, const std::vector<Event> &active);
    void replay(const std::vector<Event> &active);
    /// Puts new events on top. All or none: on an error nothing has changed.
    Result<Touched> apply(const std::vector<Event> &events);
    /// Takes events away; remaining are those still in force, in order.
    Touched retract(const std::vector<Event> &events, const std::vector<Event> &remaining);

private:
    Result<Done> put(const Event &event, Touched &touched, int only);
    Result<Done> putCorrection(const Event &event, Touched &touched, int only);
    Result<Done> putNumber(const Event &event, Touched &touched);
    Result<Done> putStructure(const Event &event, Touched &touched, int only);
    void replayOnto(const std::vector<Event> &active, Touched &touched);
    void rebuild(int statement, const std::vector<Event> &remaining);
    void rebuildClaim(int claim, const std::vector<Event> &remaining);
    void refresh(Touched &touched);
    bool understand(int statement);

    Disclosure m_read;
    Disclosure m_corrected;
    Understanding m_understanding;
    std::vector<Event> m_orphans;
    QHash<EventId, int> m_homes; ///< the statement an event was put on, or -1 - claim
    int m_rearranged = 0;        ///< events in force that joined or parted tables
};

} // namespace gouji
