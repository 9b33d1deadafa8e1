// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "theme/marks.h"

#include <QHash>

namespace gouji {

/// How many findings of a heading, a table or a tab are not dismissed, and the gravest mark among them. A value.
struct OpenFindings {
    int count = 0;
    Mark gravest = Mark::None;

    void add(const Finding &finding, const Decision &decision);
    void add(const OpenFindings &other);
    [[nodiscard]] QString text() const; ///< sign and count, such as ✕2 or ◆1; empty without findings
    [[nodiscard]] bool operator==(const OpenFindings &) const = default;
};

/// What is known of each figure of a review, for painting and tooltips: looked up for every visible cell, so it is
/// worked out once after each change. A value.
class FigureLooks {
public:
    struct Look {
        Mark mark = Mark::None;
        QString finding; ///< key of the gravest one
        int findings = 0;
        int tied = 0;
    };

    FigureLooks() = default;
    explicit FigureLooks(const ReviewDocument &document);

    [[nodiscard]] Look look(FigureId figure) const { return m_looks.value(figure); }
    /// Those that point at a statement's cells.
    [[nodiscard]] OpenFindings inStatement(int statement) const { return m_open.value(statement); }
    [[nodiscard]] OpenFindings inClaims() const { return m_open.value(-1); }

private:
    QHash<FigureId, Look> m_looks;
    QHash<int, OpenFindings> m_open; ///< by statement; -1: the claims
};

/// How the figure is tied: one line for each relation, with its numbers. Rich text, empty when there is none.
[[nodiscard]] QString tooltipOf(const ReviewDocument &document, FigureId figure, const FigureLooks &looks,
                                const Colours &colours);

/// What is printed in a corrected cell, who corrected it and when; empty for any other.
[[nodiscard]] QString correctionText(const ReviewDocument &document, CellPosition at);

} // namespace gouji
