// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

#include <vector>

namespace gouji {

/// The statements that lead from each version of the library to the next; number n (from 1) makes version n. Never
/// changed after a release, only added to.
[[nodiscard]] const std::vector<QStringList> &migrations();

/// Brings a library to the last version, each step in a transaction of its own. A library of a newer program is
/// refused and left alone.
[[nodiscard]] Result<Done> migrate(Database &database, const std::vector<QStringList> &steps = migrations());

} // namespace gouji
