// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "review/event.h"
#include "session/knowledge.h"
#include "store/library.h"

#include <functional>
#include <optional>
#include <vector>

namespace gouji {

/// What became of the findings of an earlier version of a disclosure.
struct VersionComparison {
    LibraryDocument earlier;
    int carried = 0; ///< events taken over
    std::vector<Finding> unchanged;
    std::vector<Finding> fresh; ///< only in the new version
    std::vector<Finding> gone;  ///< only in the earlier one
};

/// Whether two texts are mostly the same, however their lines are broken. Reports on two projects that share a form, or
/// the text and the tables of one disclosure in two files, are not.
[[nodiscard]] bool isMostlyTheSame(const QString &text, const QString &other);

/// The last version before this document: the same body, level, year and kind, worked on by somebody, with other
/// content that is like it. One body may publish several documents of a kind in a year.
[[nodiscard]] std::optional<LibraryDocument> earlierVersion(const std::vector<LibraryDocument> &library,
                                                            const LibraryDocument &document,
                                                            const std::function<bool(const LibraryDocument &)> &isLike);

/// The events in force on one reading of a disclosure as events of another: with new ids, and where the same cell or
/// number stands elsewhere now, pointing there. What has no place any more keeps its old one and is shown as orphaned.
[[nodiscard]] std::vector<Event> carriedOver(const std::vector<Event> &events, const Disclosure &before,
                                             const Disclosure &now);

/// Findings of both versions, each after its events.
[[nodiscard]] VersionComparison compareVersions(Disclosure before, const std::vector<Event> &eventsBefore,
                                                Disclosure now, const std::vector<Event> &eventsNow,
                                                const Knowledge &knowledge);

} // namespace gouji
