// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace gouji {

/// What the item models tell besides the texts. The same numbers in all of them.
enum ItemRole {
    SortRole = Qt::UserRole, ///< a value to sort by
    FigureRole,              ///< FigureId of the number in the item; invalid when there is none
    CellRole,                ///< CellPosition of the cell it shows
    PlaceRole,               ///< Place on the page
    CorrectedRole,           ///< bool: the reviewer replaced our reading
    PrintedRole,             ///< text as printed, where CorrectedRole is true
    TiedRole,                ///< int: relations that hold the figure
    FailedRole,              ///< int: relations it fails in
    SeverityRole,            ///< int of the gravest Severity of an undismissed finding; invalid without one
    FindingKeysRole,         ///< QStringList, gravest first
    NumericRole,             ///< bool: the item is a number, and stands to the right
    HeaderRole,              ///< bool: belongs to the header of a printed table
    TotalRole,               ///< bool: a row of totals
    SpanRole,                ///< QSize of a merged cell: columns × rows; only at its top-left position
    KeyRole,                 ///< stable key: of a finding, id of a table or a note
    StateRole,               ///< int: Decision::State or FindingModel::Resolved, or LibraryDocument::State
    VerdictRole,             ///< int of the Verdict of a finding
    RuleRole,                ///< id of its rule
    TitleRole,               ///< title of its rule
    SectionRole,             ///< heading it stands under
    TableRole,               ///< title of the table it is in, empty for the narrative
    ParsedRole,              ///< QString: what a text was understood to say, shown beside it
    AttainmentRole,          ///< int of Attainment, of an indicator
    GroupRole,               ///< bool: heads the rows below it
    OpenRole                 ///< bool: a number that was not understood
};

} // namespace gouji
