// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji {

/// A functional code whose number of digits no code has, in a table whose other codes are regular (Tx.c).
void checkCodeFormat(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// One code under two names in the tables of one document (Tx.c). The name that fewer tables use is the suspect; of two
/// that are used equally often, the one that belongs to another code.
void checkCodeName(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);
/// A row of a list of functional classes without codes whose name differs in one character from that of a class, where
/// the other rows are named as the classes are (Tx.c).
void checkClassNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations);

} // namespace gouji
