// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFrame>

#include <functional>
#include <utility>

class QHBoxLayout;
class QLabel;

namespace gouji {

class Theme;

/// The one place where errors and questions are shown; never modal. A newer message replaces the older one. An action
/// or a field may stand beside the text.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void showError(const Error &error);
    void showText(const QString &text);
    /// A text with a button; the bar closes when it is pressed.
    void showAction(const QString &text, const QString &button, std::function<void()> action);
    /// A question with an answer for yes and one for no; closing the bar gives none.
    void ask(const QString &text, const std::pair<QString, QString> &buttons, std::function<void(bool yes)> answer);
    /// Asks for a line of text, hidden while typed (a password).
    void askSecret(const QString &text, std::function<void(const QString &)> answer);
    void dismiss();
    [[nodiscard]] QString text() const; ///< empty when nothing is shown

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const QString &text, bool alarm);

    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_extras;
};

} // namespace gouji
