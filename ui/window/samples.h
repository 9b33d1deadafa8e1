// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/datafolder.h"

namespace gouji {

/// The sample disclosure as a file in the data folder; written there when it is missing. Empty when it cannot be.
[[nodiscard]] QString samplePath(const DataFolder &folder);

/// What to show at the start: the document of the last time if it is still there, else the sample.
[[nodiscard]] QString firstPath(const QString &last, const DataFolder &folder);

} // namespace gouji
