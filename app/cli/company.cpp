// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/company.h"

#include "base/text.h"

#include <algorithm>

namespace gouji::cli {

void Company::add(const Group &group, Disclosure disclosure)
{
    const QString body = squashed(disclosure.body);
    if (body.isEmpty())
        return; // compared with nothing
    int pages = 0;
    for (const FileInfo &file : disclosure.files)
        pages += std::max(1, static_cast<int>(file.pages.size()));
    Member member{group, body, {}};
    if (m_pages + pages <= m_mostPages) {
        m_pages += pages;
        member.disclosure = std::move(disclosure);
    }
    m_members.push_back(std::move(member));
}

void Company::visit(const Read &read, const Visit &visit)
{
    QStringList bodies;
    for (const Member &member : m_members) {
        if (!bodies.contains(member.body))
            bodies.append(member.body);
    }
    for (const QString &body : bodies) {
        std::vector<Member *> same;
        for (Member &member : m_members) {
            if (member.body == body)
                same.push_back(&member);
        }
        std::vector<const Disclosure *> documents;
        for (Member *member : same) {
            if (same.size() < 2)
                break;
            if (!member->disclosure) {
                if (auto again = read(member->group))
                    member->disclosure = std::move(again).value();
            }
            if (member->disclosure)
                documents.push_back(&*member->disclosure);
        }
        if (documents.size() > 1)
            visit(documents);
        for (Member *member : same)
            member->disclosure.reset();
    }
    m_members.clear();
    m_pages = 0;
}

} // namespace gouji::cli
