// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/company.h"

#include "checking/unitlist.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gouji::cli {

void Company::add(const Group &group, Disclosure disclosure)
{
    const QString body = publisherOf(disclosure);
    if (body.isEmpty())
        return; // compared with nothing
    int pages = 0;
    for (const FileInfo &file : disclosure.files)
        pages += std::max(1, static_cast<int>(file.pages.size()));
    Member member{group, body, disclosure.kind, disclosure.year, disclosure.level, {}, {}, 0, {}};
    if (member.level == Level::Department) {
        for (const ListedUnit &unit : unitsListedIn(disclosure))
            member.units.append(unit.name);
    } else if (member.level == Level::Unit) {
        member.superiors = superiorsIn(disclosure);
    }
    if (m_pages + pages <= m_mostPages) {
        m_pages += pages;
        member.disclosure = std::move(disclosure);
    }
    m_members.push_back(std::move(member));
}

void Company::join(int from, int to)
{
    const int kept = std::min(from, to);
    const int given = std::max(from, to);
    for (Member &member : m_members) {
        if (member.together == given)
            member.together = kept;
    }
}

/// Members of one body, then departments with the units of the same kind and year: those of which the list has the end
/// of the name, and those that name the department.
void Company::joinAll()
{
    constexpr qsizetype end = 6; // names that differ in front are alike from here on
    using Key = std::tuple<Kind, int, QString>;
    std::map<QString, int> bodies;
    std::map<Key, std::vector<int>> candidates;
    for (int i = 0; i < std::ssize(m_members); ++i) {
        Member &member = m_members[static_cast<size_t>(i)];
        member.together = bodies.emplace(member.body, i).first->second;
        if (member.level != Level::Unit)
            continue;
        candidates[{member.kind, member.year, member.body.right(end)}].push_back(i);
        for (const QString &above : member.superiors)
            candidates[{member.kind, member.year, u'^' + above}].push_back(i);
    }
    for (const Member &department : m_members) {
        if (department.level != Level::Department || department.year == 0)
            continue;
        QStringList keys{u'^' + department.body};
        for (const QString &unit : department.units)
            keys.append(unit.right(end));
        for (const QString &key : keys) {
            const auto found = candidates.find({department.kind, department.year, key});
            for (const int u : found == candidates.end() ? std::vector<int>() : found->second) {
                const Member &unit = m_members[static_cast<size_t>(u)];
                if (unit.together != department.together &&
                    belongTogether(department.body, department.units, unit.body, unit.superiors))
                    join(department.together, unit.together);
            }
        }
    }
}

void Company::visit(const Read &read, const Visit &visit)
{
    joinAll();
    std::map<int, std::vector<Member *>> groups; // by the first member
    for (Member &member : m_members)
        groups[member.together].push_back(&member);
    for (const auto &[first, same] : groups) {
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
