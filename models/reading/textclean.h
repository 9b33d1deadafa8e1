// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gouji {

/// A line of a text or Markdown file without its marks.
struct PlainLine {
    QString text;           ///< blanks and tabs kept, Markdown and HTML marks removed
    bool heading = false;   ///< had Markdown heading marks
    bool isRow = false;     ///< cells parted by tabs or by Markdown bars
    QStringList cells;      ///< of a row
    bool separator = false; ///< the line of dashes under a Markdown table's header
    bool pageNumber = false;
};

/// Removes Markdown headings, list bullets, emphasis, escapes and HTML tags.
[[nodiscard]] PlainLine plainLineOf(const QString &line);

} // namespace gouji
