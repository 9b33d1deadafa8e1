// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace gouji {

class Commands;

/// Finds a command by its text or by the first letters of its pinyin and runs it. A frame over the window, not modal;
/// it goes when it loses the focus.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const Commands &commands, QWidget *parent);

    void activate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    const Commands &m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace gouji
