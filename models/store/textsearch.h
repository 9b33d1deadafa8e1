// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "store/database.h"

#include <QString>

#include <vector>

namespace gouji {

/// Text of a page (or line of a text file) where the words of a search stand.
struct TextHit {
    qint64 document = 0;
    int page = 0;
    QString text; ///< the paragraph or row of a table
    bool operator==(const TextHit &) const = default;
};

/// What is put into the index for a text: pairs of neighbouring ideographs, other words as they are, thousands
/// separators removed.
[[nodiscard]] QString searchWords(QStringView text);
/// The FTS5 expression for what a person types: blanks part terms that must all stand in the text. Empty for nothing.
[[nodiscard]] QString searchExpression(QStringView typed);

/// Replaces what can be found of a document: paragraphs of the narrative and rows of tables.
[[nodiscard]] Result<Done> indexText(Database &database, qint64 document, const Disclosure &disclosure);
/// The best hits first.
[[nodiscard]] Result<std::vector<TextHit>> searchText(Database &database, const QString &typed, int limit = 200);

} // namespace gouji
