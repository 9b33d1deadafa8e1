// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/searchbar.h"

#include "theme/icons.h"
#include "theme/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace gouji {

SearchBar::SearchBar(PageTexts &texts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
{
    markAs(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    m_field->setPlaceholderText(tr("Find text, or an amount such as 1234.56 万"));
    m_field->setAccessibleName(tr("Find in document"));
    m_field->setClearButtonEnabled(false);
    markAs(m_count, "dim");
    auto *back = flatButton(icon(QStringLiteral("up"), theme), tr("Previous hit (Shift+F3)"));
    auto *forth = flatButton(icon(QStringLiteral("down"), theme), tr("Next hit (F3)"));
    auto *close = flatButton(icon(QStringLiteral("close"), theme), tr("Close search (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 8, 5);
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(back);
    row->addWidget(forth);
    row->addWidget(close);
    connect(back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(forth, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(close, &QAbstractButton::clicked, this, &SearchBar::dismiss);
    connect(m_field, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_timer.isActive())
            search();
        else
            step(1);
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(120);
    connect(&m_timer, &QTimer::timeout, this, &SearchBar::search);
    connect(&m_texts, &PageTexts::pageRead, this, [this] {
        if (isVisible() && !m_field->text().isEmpty() && !m_timer.isActive())
            m_timer.start();
    });
    setFocusProxy(m_field);
    hide();
}

void SearchBar::activate(const QString &query, int fromPage)
{
    m_fromPage = fromPage;
    show();
    if (!query.isEmpty() && query != m_field->text())
        m_field->setText(query);
    else if (!m_field->text().isEmpty())
        m_timer.start(); // the hits went with the bar
    m_field->setFocus();
    m_field->selectAll();
}

void SearchBar::dismiss()
{
    m_hits.clear();
    m_current = -1;
    hide();
    Q_EMIT hitsChanged();
    Q_EMIT dismissed();
}

void SearchBar::search()
{
    m_timer.stop();
    const int was = std::exchange(m_current, -1);
    const std::vector<TextStretch> old = std::exchange(m_hits, m_texts.find(SearchPattern::of(m_field->text())));
    const auto same = was >= 0 ? std::find(m_hits.begin(), m_hits.end(), old[static_cast<size_t>(was)]) : m_hits.end();
    if (same != m_hits.end()) {
        m_current = static_cast<int>(same - m_hits.begin());
        Q_EMIT hitsChanged();
    } else {
        Q_EMIT hitsChanged();
        goToFirst();
    }
    showCount();
}

void SearchBar::goToFirst()
{
    const auto after =
        std::find_if(m_hits.begin(), m_hits.end(), [this](const TextStretch &hit) { return hit.page >= m_fromPage; });
    if (after != m_hits.end())
        m_current = static_cast<int>(after - m_hits.begin()) - 1;
    else if (m_hits.empty() || !m_texts.isComplete())
        return; // later pages may have one
    step(1);
}

void SearchBar::step(int by)
{
    const int count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    showCount();
    Q_EMIT hitReached(m_current);
}

void SearchBar::showCount()
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_hits.empty())
        m_count->setText(tr("No hits"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_hits.size()));
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace gouji
