// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"
#include "reading/runningsentence.h"

#include <array>

namespace gouji {

/// Decides line by line whether a paragraph goes on. Remembers the last number of each kind of list, so that "3、" at
/// the start of a line is told from a number of the sentence.
class Joining {
public:
    /// True when next does not continue the paragraph whose last line is last and whose first line is first.
    [[nodiscard]] bool begins(const FlowLine &first, const FlowLine &last, const FlowLine &next) const;
    /// Call it with the first line of every paragraph.
    void started(const FlowLine &line);
    /// Call it with every other line of a paragraph.
    void wentOn(const FlowLine &line);

private:
    [[nodiscard]] bool continuesList(const ListMark &mark) const;
    std::array<int, 16> m_last{};
    RunningSentence m_sentence;
};

/// The line stands in the middle between the margins of its page.
[[nodiscard]] bool isCentred(const FlowLine &line);

} // namespace gouji
