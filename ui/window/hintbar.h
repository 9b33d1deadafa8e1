// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace gouji {

class Commands;
class Theme;

/// Three steps for somebody who sees the window for the first time. Not modal; goes away for good when it is closed.
/// Owned by the main window.
class HintBar final : public QFrame {
    Q_OBJECT
public:
    HintBar(const Commands &commands, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();
};

} // namespace gouji
