// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <QJsonObject>

namespace gouji {

/// A self-evaluation or target form as JSON (part of "gouji.disclosure/1").
[[nodiscard]] QJsonObject indicatorTableJson(const IndicatorTable &table, const Disclosure &disclosure);

} // namespace gouji
