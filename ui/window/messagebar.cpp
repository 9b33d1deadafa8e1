// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"

#include "theme/icons.h"
#include "theme/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace gouji {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_extras(new QHBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    m_icon->setPixmap(icon(QStringLiteral("warning"), theme).pixmap(16, 16));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = flatButton(icon(QStringLiteral("close"), theme), tr("Close message (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_extras);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::begin(const QString &text, bool alarm)
{
    while (QLayoutItem *item = m_extras->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    markAs(this, "message", alarm);
    markAs(this, "bar", !alarm);
    m_icon->setVisible(alarm);
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

void MessageBar::showError(const Error &error) { begin(error.message, true); }

void MessageBar::showText(const QString &text) { begin(text, false); }

void MessageBar::showAction(const QString &text, const QString &button, std::function<void()> action)
{
    begin(text, false);
    auto *push = new QPushButton(button);
    m_extras->addWidget(push);
    connect(push, &QPushButton::clicked, this, [this, action = std::move(action)] {
        dismiss();
        action();
    });
}

void MessageBar::ask(const QString &text, const std::pair<QString, QString> &buttons,
                     std::function<void(bool yes)> answer)
{
    begin(text, false);
    const auto add = [this, answer = std::move(answer)](const QString &label, bool yes) {
        auto *push = new QPushButton(label);
        m_extras->addWidget(push);
        connect(push, &QPushButton::clicked, this, [this, answer, yes] {
            dismiss();
            answer(yes);
        });
    };
    add(buttons.first, true);
    add(buttons.second, false);
}

void MessageBar::askSecret(const QString &text, std::function<void(const QString &)> answer)
{
    begin(text, false);
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(text);
    m_extras->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, [this, field, answer = std::move(answer)] {
        const QString secret = field->text();
        dismiss();
        answer(secret);
    });
    field->setFocus();
}

void MessageBar::dismiss() { hide(); }

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gouji
