// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/series.h"

namespace gouji::said {

// The charts as the sentences tell them, for documents whose tables are published apart.

[[nodiscard]] ChartData incomeBySource(const Disclosure &disclosure);
[[nodiscard]] ChartData expenditureByFunction(const Disclosure &disclosure);
[[nodiscard]] ChartData basicAgainstProject(const Disclosure &disclosure);
[[nodiscard]] ChartData budgetAgainstFinal(const Disclosure &disclosure);
[[nodiscard]] ChartData changeOnLastYear(const Disclosure &disclosure);
[[nodiscard]] ChartData officialExpenses(const Disclosure &disclosure);
[[nodiscard]] ChartData incomeToExpenditure(const Disclosure &disclosure);

} // namespace gouji::said

namespace gouji {

/// The four parts of 三公 and the one of them a name speaks of; empty for any other name.
[[nodiscard]] QString officialPartOf(const QString &name);

} // namespace gouji
