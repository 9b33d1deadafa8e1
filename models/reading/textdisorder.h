// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/layout.h"

namespace gouji {

/// Lists as unread the sentences of a text file whose lines a tool put into another order: an amount where no sentence
/// can begin with one, an amount in the middle of a name, a number behind a number. Their lines are taken from the
/// narrative, for which figure belongs to which words is not certain.
void markDisorder(PageLayout &page);

} // namespace gouji
