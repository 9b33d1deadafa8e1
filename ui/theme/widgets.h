// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QIcon;
class QLabel;
class QToolButton;
class QWidget;

namespace gouji {

/// Sets a property the style sheet knows ("bar", "dim", "strong", "card", "chip", "flat" …).
void markAs(QWidget *widget, const char *property, bool on = true);

/// A button without a frame. The text is tooltip and accessible name.
[[nodiscard]] QToolButton *flatButton(const QIcon &icon, const QString &text);

[[nodiscard]] QLabel *dimLabel(const QString &text = {});

/// A label that is one line, shortened in the middle of nothing: elided at the right end, whole text as tooltip.
[[nodiscard]] QLabel *elidedLabel(const QString &text = {});

/// A choice that shortens in its middle what has no room, so that the page number at the end stays to be seen.
[[nodiscard]] QComboBox *elidedBox();

} // namespace gouji
