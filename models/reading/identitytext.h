// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <QString>

namespace gouji {

// What one line of a cover, of the contents, a heading or a title says about the document. All take text without
// blanks whose colons and brackets were made half width (see plainIdentity).

/// Blanks removed, colons and brackets half width; the rest as printed.
[[nodiscard]] QString plainIdentity(QStringView text);

/// "部门决算", "单位预算", "绩效自评报告" …; Unknown when the text names none or both budget and final accounts.
[[nodiscard]] Kind kindIn(QStringView text);

/// "部门决算", "单位概况", "预算主管部门:" …; Unknown when the text says neither or both.
[[nodiscard]] Level levelIn(QStringView text);

/// The fiscal year: "2024年度", "2024年部门预算". No dates ("2024年8月"), no amounts. 0 when there is none.
[[nodiscard]] int fiscalYearIn(QStringView text);

/// The publisher from a label ("预算主管部门:…", "编制单位:…"); empty when there is none.
[[nodiscard]] QString labelledBodyIn(QStringView text);

/// The publisher from a title ("…局2024年度部门决算"); empty when the title has none or names a region only.
[[nodiscard]] QString titledBodyIn(QStringView title);

/// The publisher from a heading ("第一部分…局概况", "…局主要职能"); empty when there is none.
[[nodiscard]] QString headedBodyIn(QStringView text);

/// "219001-临河市水务局", "[219]临河市水务局": the name without the code that budgeting systems print before it.
[[nodiscard]] QString withoutCode(QString body);

} // namespace gouji
