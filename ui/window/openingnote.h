// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <QString>

namespace gouji {

/// What a reviewer has to know before trusting an empty list of findings: that the file is scanned, mostly or wholly,
/// or is no disclosure; and what to do. Empty when all is well.
[[nodiscard]] QString openingNote(const Disclosure &disclosure);

} // namespace gouji
