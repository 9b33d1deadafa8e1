// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace gouji {

class Preferences;

/// Packs and their rules with a check mark each, and the severity of each rule. Owned by the settings view.
class RulesTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit RulesTree(Preferences &preferences, QWidget *parent = nullptr);

    int filter(const QString &text); ///< rules left
    [[nodiscard]] QSize sizeHint() const override { return {560, 340}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void take(QTreeWidgetItem *item, int column);
    void chooseSeverity(QTreeWidgetItem *item);
    void showSeverity(QTreeWidgetItem *item);

    Preferences &m_preferences;
    bool m_quiet = false;
};

} // namespace gouji
