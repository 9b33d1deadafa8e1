// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace gouji {

class Theme;

/// An icon of our own set (resources/icons/NAME.svg) in the colour of the text; follows the theme by itself.
[[nodiscard]] QIcon icon(const QString &name, const Theme &theme);

} // namespace gouji
