// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"

#include <vector>

namespace gouji {

/// Finds labels and legends of charts among the lines of one page (FlowLine::isFigure): runs of short lines that are
/// shares or set smaller than the text. They are kept, but are no sentences.
void markFigures(std::vector<FlowLine> &page);

} // namespace gouji
