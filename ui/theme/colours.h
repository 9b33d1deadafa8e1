// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace gouji {

/// The colours of the window, by what they say. Meaning never rests on colour alone: marks have shapes too.
struct Colours {
    QColor background; ///< behind the pages
    QColor pane;       ///< behind lists and tables
    QColor head;       ///< bars, headers
    QColor line;
    QColor text;
    QColor dim;
    QColor accent; ///< selection, links, the current thing
    QColor accentBack;
    QColor error;
    QColor errorBack;
    QColor warning;
    QColor warningBack;
    QColor hint;
    QColor hintBack;
    QColor tie; ///< figures that agree
    QColor fix; ///< corrected by the reviewer
    QColor fixBack;
    QColor paper; ///< a page before it is rendered

    [[nodiscard]] static Colours light();
    [[nodiscard]] static Colours dark();
};

} // namespace gouji
