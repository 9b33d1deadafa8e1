// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/rulepacks.h"
#include "reading/formcatalogue.h"

namespace gouji {

/// What the program knows before it sees a document: forms and rules. Made once at the start, copied or referred to
/// where reading and checking run.
struct Knowledge {
    FormCatalogue forms;
    RulePacks packs;

    /// The program's own.
    [[nodiscard]] static Knowledge builtIn();
};

} // namespace gouji
