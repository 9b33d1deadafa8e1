// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pagemark.h"

namespace gouji {

void PageMarks::set(Layer layer, const std::vector<PageMark> &marks)
{
    auto &byPage = m_marks[static_cast<int>(layer)];
    byPage.clear();
    for (const PageMark &mark : marks)
        byPage[mark.page].push_back(mark);
}

const std::vector<PageMark> &PageMarks::on(Layer layer, int page) const
{
    static const std::vector<PageMark> none;
    const auto &byPage = m_marks[static_cast<int>(layer)];
    const auto it = byPage.constFind(page);
    return it == byPage.constEnd() ? none : *it;
}

const PageMark *PageMarks::findingAt(int page, PagePoint point) const
{
    const PageMark *found = nullptr;
    for (const PageMark &mark : on(Layer::Findings, page)) {
        if (mark.rect.contains(point) && (!found || mark.rect.area() < found->rect.area()))
            found = &mark;
    }
    return found;
}

} // namespace gouji
