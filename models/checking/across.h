// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

#include <vector>

namespace gouji {

class RulePacks;

/// What was found between documents, and what was compared. The ledger counts no figures.
struct AcrossResult {
    std::vector<Finding> findings; ///< by severity
    Ledger ledger;
};

/// Checks documents of one body against each other: the same fact of the same scope only. Where scopes may differ there
/// is no finding. Place::file counts through the files of all documents in their order. Pure, as check() is.
[[nodiscard]] AcrossResult checkAcross(const std::vector<const Disclosure *> &documents, const RulePacks &packs);

namespace across {

/// One of the documents.
struct Document {
    const Disclosure *disclosure = nullptr;
    int firstFile = 0; ///< number of files before it
    CheckContext context;
};
using Documents = std::vector<Document>;

/// What one check makes of the documents.
struct Outcome {
    std::vector<Finding> findings;
    int held = 0;           ///< comparisons that hold
    QStringList notChecked; ///< the reason of each that could not be made
};

/// Stands in the catalogue of checks for the rules between documents: finds nothing in one document.
void inOneDocument(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

// The checks. Each has its requirement above its definition.
void reportScore(const Rule &rule, const Documents &documents, Outcome &outcome);
void reportIndicators(const Rule &rule, const Documents &documents, Outcome &outcome);
void reportRatios(const Rule &rule, const Documents &documents, Outcome &outcome);
void priorActuals(const Rule &rule, const Documents &documents, Outcome &outcome);
void documentNumbers(const Rule &rule, const Documents &documents, Outcome &outcome);
void carriedOver(const Rule &rule, const Documents &documents, Outcome &outcome);
void priorBudget(const Rule &rule, const Documents &documents, Outcome &outcome);
void carriedIntoBudget(const Rule &rule, const Documents &documents, Outcome &outcome);
void priorCosts(const Rule &rule, const Documents &documents, Outcome &outcome);
void projectBudget(const Rule &rule, const Documents &documents, Outcome &outcome);
void carriedTables(const Rule &rule, const Documents &documents, Outcome &outcome);
void copiedReasons(const Rule &rule, const Documents &documents, Outcome &outcome);
void units(const Rule &rule, const Documents &documents, Outcome &outcome);
void ownDisclosures(const Rule &rule, const Documents &documents, Outcome &outcome);
void priorFinal(const Rule &rule, const Documents &documents, Outcome &outcome);
void initialBudget(const Rule &rule, const Documents &documents, Outcome &outcome);
void offices(const Rule &rule, const Documents &documents, Outcome &outcome);
void functions(const Rule &rule, const Documents &documents, Outcome &outcome);

// Shared by them.

/// Both name the same body; nothing is said about their levels.
[[nodiscard]] bool sameBody(const Document &a, const Document &b);
/// Both are of the same body and of the same known level.
[[nodiscard]] bool samePublisher(const Document &a, const Document &b);
/// A place of a document with its figures, counted through all files.
[[nodiscard]] FindingPlace placeIn(const Document &document, FindingPlace place, const QStringList &figures);
[[nodiscard]] Finding finding(const Rule &rule, Verdict verdict, std::vector<FindingPlace> places, LocalText message,
                              QStringList keys);

} // namespace across

} // namespace gouji
