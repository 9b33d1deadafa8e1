// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace gouji {

class Commands;

/// Every key of the window, as a list beside the work (not modal).
class ShortcutsView final : public QDialog {
    Q_OBJECT
public:
    ShortcutsView(const Commands &commands, QWidget *parent);
};

} // namespace gouji
