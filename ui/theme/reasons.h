// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// Why something was not checked, in the language of the window. Reasons come from the checks in Chinese; one that is
/// not known here stays as it is.
[[nodiscard]] QString reasonText(const QString &reason);

} // namespace gouji
