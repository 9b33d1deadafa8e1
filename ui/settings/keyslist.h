// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/commands.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gouji {

class Preferences;

/// Every command with its keys, and a field to give the chosen one another. Owned by the settings view.
class KeysList final : public QWidget {
    Q_OBJECT
public:
    explicit KeysList(Preferences &preferences, QWidget *parent = nullptr);

    int filter(const QString &text); ///< commands left

private:
    void fill();
    void choose();
    void take();
    void reset();
    [[nodiscard]] Command chosen() const;

    Preferences &m_preferences;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QPushButton *m_reset;
    QLabel *m_said;
};

} // namespace gouji
