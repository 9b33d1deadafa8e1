// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace gouji {

class Theme;

/// Asks for a reason or a note in a row above the list; never modal. Ready answers are buttons with the keys 1, 2, …
class PromptBar final : public QFrame {
    Q_OBJECT
public:
    explicit PromptBar(const Theme &theme, QWidget *parent = nullptr);

    void ask(const QString &question, const QStringList &ready, std::function<void(const QString &)> answer,
             const QString &initial = {});

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(const QString &text);
    void dismiss();

    QLabel *m_question;
    QHBoxLayout *m_buttons;
    QLineEdit *m_field;
    QStringList m_ready;
    std::function<void(const QString &)> m_answer;
};

} // namespace gouji
