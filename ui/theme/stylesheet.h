// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QString>

namespace gouji {

/// The application's style sheet: few lines, generous rows, sizes multiplied by scale.
[[nodiscard]] QString styleSheetOf(const Colours &colours, double scale);

} // namespace gouji
