// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji {

/// A table that says it is empty and is not (Te: error).
void checkSaidEmpty(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// An empty fund table without a word about it, neither under it nor in the narrative (Te, 财预〔2016〕143号: hint).
void checkUnsaidEmpty(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// The note under an empty fund table names the other fund (lessons 108: warning).
void checkFundNamed(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

} // namespace gouji
