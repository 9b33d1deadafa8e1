// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/promptbar.h"

#include "theme/icons.h"
#include "theme/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace gouji {

PromptBar::PromptBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_field(new QLineEdit)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("bar", true);
    auto *close = flatButton(icon(QStringLiteral("close"), theme), tr("Cancel (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 8, 5);
    row->addWidget(m_question);
    row->addLayout(m_buttons);
    row->addWidget(m_field, 1);
    row->addWidget(close);
    m_field->setAccessibleName(tr("Answer"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_field->text().trimmed().isEmpty())
            finish(m_field->text().trimmed());
    });
    connect(close, &QToolButton::clicked, this, &PromptBar::dismiss);
    hide();
}

void PromptBar::ask(const QString &question, const QStringList &ready, std::function<void(const QString &)> answer,
                    const QString &initial)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_ready = ready;
    m_answer = std::move(answer);
    m_question->setText(question);
    m_field->setAccessibleName(question);
    m_field->setPlaceholderText(ready.isEmpty() ? tr("Text, then Enter") : tr("or another reason, then Enter"));
    m_field->setText(initial);
    for (int i = 0; i < ready.size(); ++i) {
        auto *button = new QPushButton(QStringLiteral("%1 %2").arg(i + 1).arg(ready[i]));
        button->setProperty("chip", true);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, text = ready[i]] { finish(text); });
    }
    show();
    m_field->setFocus();
}

void PromptBar::finish(const QString &text)
{
    hide();
    const auto answer = std::exchange(m_answer, nullptr);
    if (answer)
        answer(text);
    Q_EMIT closed();
}

void PromptBar::dismiss()
{
    hide();
    m_answer = nullptr;
    Q_EMIT closed();
}

bool PromptBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        const int number = key->key() - Qt::Key_1;
        if (m_field->text().isEmpty() && number >= 0 && number < m_ready.size() && key->key() <= Qt::Key_9) {
            finish(m_ready[number]);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gouji
