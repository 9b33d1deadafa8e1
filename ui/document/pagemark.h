// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "theme/marks.h"

#include <QHash>
#include <QString>

#include <vector>

namespace gouji {

/// Something drawn over a page.
struct PageMark {
    enum class Kind {
        Finding, ///< filled box in the colour of sign, with a badge
        Current, ///< the cell or number in hand
        Partner, ///< what the current one is compared with: dashed
        Tied,    ///< underlined with a tick
        Hit,     ///< of a text search
        CurrentHit,
        Selection, ///< selected text
        Unread     ///< hatched: could not be read
    };
    Kind kind = Kind::Finding;
    int page = 0;
    PageRect rect; ///< PDF points
    Mark sign = Mark::None;
    QString badge;       ///< beside the sign, "3"
    QString key;         ///< of the finding
    bool inCell = false; ///< rect is that of a cell, with room beside the number
};

/// Marks by layer and page; layers are replaced whole. A later layer is drawn over an earlier one.
class PageMarks {
public:
    enum class Layer { Unread, Tied, Findings, Hits, Selection, Current };
    static constexpr int layers = 6;

    void set(Layer layer, const std::vector<PageMark> &marks);
    [[nodiscard]] const std::vector<PageMark> &on(Layer layer, int page) const;
    /// The finding under a point of a page, the smallest box first; null when there is none.
    [[nodiscard]] const PageMark *findingAt(int page, PagePoint point) const;

private:
    QHash<int, std::vector<PageMark>> m_marks[layers];
};

} // namespace gouji
