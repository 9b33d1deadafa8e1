// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pagetexts.h"

#include "document/renderqueue.h"

#include <numeric>

namespace gouji {

PageTexts::PageTexts(RenderQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&queue, &RenderQueue::wordsReady, this, [this](int page, const std::vector<Word> &words) {
        m_texts.insert(page, PageText(words));
        Q_EMIT pageRead(page);
    });
}

void PageTexts::start(int pages)
{
    m_texts.clear();
    m_pages = pages;
    std::vector<int> order(static_cast<size_t>(pages));
    std::iota(order.begin(), order.end(), 1);
    m_queue.wantWords(order);
}

void PageTexts::setLines(const QStringList &lines)
{
    m_texts.clear();
    m_pages = static_cast<int>(lines.size());
    for (int i = 0; i < m_pages; ++i) {
        Word word;
        word.text = lines.at(i);
        m_texts.insert(i + 1, PageText({word}));
    }
}

const PageText *PageTexts::page(int page) const
{
    const auto it = m_texts.constFind(page);
    return it == m_texts.constEnd() ? nullptr : &*it;
}

std::vector<TextStretch> PageTexts::between(const PageSpot &a, const PageSpot &b) const
{
    const bool forward = a.page < b.page || (a.page == b.page && a.point.y <= b.point.y);
    const PageSpot &first = forward ? a : b;
    const PageSpot &last = forward ? b : a;
    std::vector<TextStretch> out;
    for (int number = first.page; number <= last.page; ++number) {
        const PageText *text = page(number);
        if (!text || text->size() == 0)
            continue;
        int from = number == first.page ? text->nearest(first.point) : 0;
        int to = number == last.page ? text->nearest(last.point) : text->size() - 1;
        if (from > to)
            std::swap(from, to);
        out.push_back({number, from, to + 1});
    }
    return out;
}

QString PageTexts::copy(const std::vector<TextStretch> &stretches) const
{
    QStringList parts;
    for (const TextStretch &stretch : stretches) {
        if (const PageText *text = page(stretch.page))
            parts << text->copy(stretch.from, stretch.to);
    }
    return parts.join(u'\n');
}

std::optional<TextStretch> PageTexts::wordAt(const PageSpot &spot) const
{
    const PageText *text = page(spot.page);
    const int index = text ? text->at(spot.point) : -1;
    if (index < 0)
        return std::nullopt;
    const auto [from, to] = text->wordAround(index);
    return TextStretch{spot.page, from, to};
}

std::vector<TextStretch> PageTexts::find(const SearchPattern &pattern) const
{
    std::vector<TextStretch> out;
    for (int number = 1; number <= m_pages; ++number) {
        if (const PageText *text = page(number)) {
            for (const auto &[from, to] : text->find(pattern))
                out.push_back({number, from, to});
        }
    }
    return out;
}

} // namespace gouji
