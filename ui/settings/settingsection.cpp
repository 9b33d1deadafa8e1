// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsection.h"

#include "theme/widgets.h"
#include "window/pinyin.h"

#include <QHBoxLayout>
#include <QLabel>

namespace gouji {

bool matches(const QString &text, const QString &wanted)
{
    return text.contains(wanted, Qt::CaseInsensitive) || pinyinInitials(text).contains(wanted.toLower());
}

SettingSection::SettingSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 22);
    m_column->setSpacing(14);
    auto *heading = new QLabel(title);
    markAs(heading, "heading");
    m_column->addWidget(heading);
}

void SettingSection::add(const QString &name, const QString &help, QWidget *control, bool wide)
{
    auto *row = new QWidget;
    auto *across = wide ? nullptr : new QHBoxLayout(row);
    auto *texts = wide ? new QVBoxLayout(row) : new QVBoxLayout;
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(3);
    auto *label = new QLabel(name);
    label->setBuddy(control);
    texts->addWidget(label);
    if (!help.isEmpty()) {
        auto *hint = new QLabel(help);
        markAs(hint, "dim");
        markAs(hint, "small");
        hint->setWordWrap(true);
        texts->addWidget(hint);
    }
    if (across) {
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(24);
        across->addLayout(texts, 1);
        control->setFixedWidth(270);
        across->addWidget(control, 0, Qt::AlignTop);
    } else {
        texts->addSpacing(3);
        texts->addWidget(control);
    }
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    control->setAccessibleDescription(help);
    m_column->addWidget(row);
    m_rows.push_back({row, m_title + u'\n' + name + u'\n' + help, wide});
}

void SettingSection::setInner(std::function<int(const QString &)> filter) { m_inner = std::move(filter); }

int SettingSection::filter(const QString &text)
{
    int left = 0;
    for (const Row &row : m_rows) {
        const bool named = matches(row.words, text);
        const int inside = m_inner && row.wide ? m_inner(named ? QString() : text) : 0;
        row.widget->setVisible(named || inside > 0);
        left += named || inside > 0;
    }
    setVisible(left > 0);
    return left;
}

} // namespace gouji
