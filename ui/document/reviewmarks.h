// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pagemark.h"
#include "review/reviewdocument.h"

namespace gouji {

/// What a review puts over the pages of one of its files. Pure functions on const data.
[[nodiscard]] std::vector<PageMark> findingMarks(const ReviewDocument &document, int file = 0);
[[nodiscard]] std::vector<PageMark> tiedMarks(const ReviewDocument &document, int file = 0);
[[nodiscard]] std::vector<PageMark> unreadMarks(const ReviewDocument &document, int file = 0);
/// The place in hand and those it is compared with.
[[nodiscard]] std::vector<PageMark> currentMarks(const Place &current, const std::vector<Place> &partners,
                                                 int file = 0);

/// The places of a finding that are shown as wrong: where it stands first and its likeliest culprits. The rest are
/// figures it is compared with. All of them when there is no suspect.
[[nodiscard]] std::vector<FindingPlace> wrongPlaces(const Finding &finding);

/// Every figure that shares a relation with this one, without itself.
[[nodiscard]] std::vector<FigureId> partnersOf(const CheckResult &result, FigureId figure);
/// Figures of a finding: those of its places and of the relations it came from.
[[nodiscard]] std::vector<FigureId> figuresOf(const CheckResult &result, const Finding &finding);

[[nodiscard]] Mark markOf(const Finding &finding, const Decision &decision);
/// Of the finding alone, whatever was decided.
[[nodiscard]] Mark markOf(const Finding &finding);

} // namespace gouji
