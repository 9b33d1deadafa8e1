// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringList>

#include <vector>

namespace gouji {

/// A position in the grid of a statement; indices of the corrected Disclosure.
struct CellPosition {
    int statement = -1;
    int row = -1;
    int column = -1;
    bool operator==(const CellPosition &) const = default;
};

/// What has become different in a ReviewDocument. Findings, tallies and ledger may differ wherever findings is set.
struct Change {
    bool everything = false;     ///< forget all indices: tables were joined or parted, or the document was read anew
    std::vector<int> statements; ///< rows, columns, unit or meaning differ
    std::vector<CellPosition> cells; ///< only the text differs
    std::vector<int> claims;         ///< a number in the sentence was corrected
    bool findings = false;           ///< the check result was replaced
    QStringList decisions;           ///< keys of the findings that were judged
    bool notes = false;

    [[nodiscard]] bool touches(int statement) const;
    bool operator==(const Change &) const = default;
};

} // namespace gouji

Q_DECLARE_METATYPE(gouji::Change)
