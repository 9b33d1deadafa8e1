// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"
#include "store/database.h"

#include <QString>

#include <vector>

namespace gouji {

/// A page (or line of a text file) on which the words of a search stand.
struct TextHit {
    qint64 document = 0;
    int file = 0; ///< index into the files of the document
    int page = 0; ///< line of a text file
    QString text; ///< the paragraph or row of a table, the first on the page
    bool operator==(const TextHit &) const = default;
};

/// What is put into the index for a text: pairs of neighbouring ideographs, other words as they are, numbers without
/// thousands separators and without zeros at the end of their decimals.
[[nodiscard]] QString searchWords(QStringView text);
/// The FTS5 expression for what a person types: blanks part terms that must all stand on the page; an amount with a
/// unit is found in every unit. Empty for nothing.
[[nodiscard]] QString searchExpression(QStringView typed);

/// Replaces what can be found of a document: paragraphs of the narrative and rows of tables. In several short
/// transactions, so that others can write between them; begun again when it was broken off.
[[nodiscard]] Result<Done> indexText(Database &database, qint64 document, const Disclosure &disclosure);
[[nodiscard]] Result<bool> isIndexed(Database &database, qint64 document);
/// Makes the words of texts that an older version of the program left.
[[nodiscard]] Result<Done> indexMoved(Database &database);
/// Forgets the text of a document; the caller owns the transaction.
[[nodiscard]] Result<Done> removeText(Database &database, qint64 document);
/// Text of one page for the index; the caller owns the transaction.
/// All text of a document in order, as it was indexed, and the same of one that is open.
[[nodiscard]] Result<QString> indexedText(Database &database, qint64 document);
[[nodiscard]] QString textOf(const Disclosure &disclosure);
[[nodiscard]] Result<Done> addPageText(Database &database, qint64 document, const TextHit &page);
/// Hits of the documents added last first, in each by file and page.
[[nodiscard]] Result<std::vector<TextHit>> searchText(Database &database, const QString &typed, int limit = 200);

} // namespace gouji
