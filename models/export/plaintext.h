// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/findingsjson.h"

#include <QString>

namespace gouji {

/// What was read, for people: identity, then every table with its cells in columns, then the claims.
[[nodiscard]] QString readingText(const Disclosure &disclosure);

/// One line of counts: figures in tables, in sentences and those without a meaning.
[[nodiscard]] QString summaryText(const Disclosure &disclosure);

/// What was checked, for people: a summary, the findings with page, formula and difference, then the ledger with what
/// was not checked and why.
[[nodiscard]] QString checkText(const Disclosure &disclosure, const CheckResult &result, Language language);

/// Its parts: identity and counts without the last line break; one finding, with the names of the files where its
/// places are in several documents; the ledger.
[[nodiscard]] QString checkHeadText(const Disclosure &disclosure, const CheckResult &result);
[[nodiscard]] QString findingText(const Finding &finding, Language language, int number, const QStringList &files = {});
[[nodiscard]] QString ledgerText(const Ledger &ledger, Language language);
/// The ledger of what was compared between documents, which counts no figures; empty where nothing was.
[[nodiscard]] QString acrossLedgerText(const Ledger &ledger, Language language);

} // namespace gouji
