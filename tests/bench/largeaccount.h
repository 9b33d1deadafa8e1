// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

namespace gouji {

class FormCatalogue;

/// A made final account of some 11,000 figures, read as if printed: tables 2, 3 and 5 with 22 classes of 5 groups of 5
/// codes each. All sums are right.
[[nodiscard]] Disclosure largeAccount(const FormCatalogue &forms);

} // namespace gouji
