// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace gouji {

enum class Language { Chinese, English };

/// One document of schema "gouji.findings/1": identity, findings and ledger. Rule ids, severities and verdicts are
/// never translated; titles and messages are in the language asked for (Chinese where a rule has no English).
[[nodiscard]] QJsonObject documentJson(const Disclosure &disclosure, const CheckResult &result, Language language);

/// Findings across these documents, for "across" of the schema and for "gouji.across/1"; each place has its file.
[[nodiscard]] QJsonArray acrossJson(const std::vector<Finding> &findings,
                                    const std::vector<const Disclosure *> &documents, Language language);
/// What was compared there.
[[nodiscard]] QJsonObject acrossLedgerJson(const Ledger &ledger, Language language);

[[nodiscard]] QString textIn(const LocalText &text, Language language);
[[nodiscard]] QString said(const char16_t *zh, const char16_t *en, Language language);

/// The sums of all lines of a ledger.
[[nodiscard]] LedgerLine totalOf(const Ledger &ledger);

} // namespace gouji
