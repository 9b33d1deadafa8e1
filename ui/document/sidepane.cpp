// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sidepane.h"

#include "document/documentpane.h"
#include "theme/icons.h"
#include "theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace gouji {

SidePane::SidePane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_pages(new DocumentPane(theme))
    , m_choice(new QComboBox)
    , m_text(dimLabel())
{
    auto *bar = new QWidget;
    markAs(bar, "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    m_choice->setAccessibleName(tr("Document of the second view"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    auto *close = flatButton(icon(QStringLiteral("close"), theme), tr("Close the second view (F6)"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_choice, 1);
    row->addWidget(m_text);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_pages);
    connect(close, &QToolButton::clicked, this, &SidePane::closeRequested);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT documentChosen(chosen()); });
}

void SidePane::setChoices(const std::vector<Choice> &choices)
{
    const QByteArray before = chosen();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Choice &choice : choices)
        m_choice->addItem(choice.title, choice.identity);
    choose(before);
}

void SidePane::choose(const QByteArray &identity)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(identity)));
}

QByteArray SidePane::chosen() const { return m_choice->currentData().toByteArray(); }

void SidePane::say(const QString &text) { m_text->setText(text); }

} // namespace gouji
