// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"

#include <functional>
#include <optional>
#include <vector>

namespace gouji::cli {

/// The documents of one call, kept until they can be checked against each other. Only documents of one body are, so
/// what is kept is let go where a body has one document; and of a large call only so many stay in memory: the others
/// are read again when their turn comes.
class Company final {
public:
    explicit Company(int mostPages = 3000)
        : m_mostPages(mostPages)
    {}

    void add(const Group &group, Disclosure disclosure);

    using Read = std::function<Result<Disclosure>(const Group &)>;
    using Visit = std::function<void(const std::vector<const Disclosure *> &)>;
    /// Visits the documents of each body that has several, in their order. What cannot be read again is left out: it
    /// was changed or taken away meanwhile.
    void visit(const Read &read, const Visit &visit);
    [[nodiscard]] int pagesKept() const { return m_pages; }

private:
    struct Member {
        Group group;
        QString body;
        std::optional<Disclosure> disclosure;
    };
    std::vector<Member> m_members;
    int m_mostPages;
    int m_pages = 0;
};

} // namespace gouji::cli
