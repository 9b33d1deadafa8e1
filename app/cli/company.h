// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"

#include <functional>
#include <optional>
#include <vector>

namespace gouji::cli {

/// The documents of one call, kept until they can be checked against each other. Only documents of one body are, and
/// those of a department and its units; what is kept is let go where a document is alone; and of a large call only so
/// many stay in memory: the others are read again when their turn comes.
class Company final {
public:
    explicit Company(int mostPages = 3000)
        : m_mostPages(mostPages)
    {}

    void add(const Group &group, Disclosure disclosure);

    using Read = std::function<Result<Disclosure>(const Group &)>;
    using Visit = std::function<void(const std::vector<const Disclosure *> &)>;
    /// Visits the documents that belong together, in their order, where there are several. What cannot be read again is
    /// left out: it was changed or taken away meanwhile.
    void visit(const Read &read, const Visit &visit);
    [[nodiscard]] int pagesKept() const { return m_pages; }

private:
    struct Member {
        Group group;
        QString body;
        Kind kind = Kind::Unknown;
        int year = 0;
        Level level = Level::Unknown;
        QStringList units;     ///< of a department: those it lists
        QStringList superiors; ///< of a unit: those it names above it
        int together = 0;      ///< members with one number belong together
        std::optional<Disclosure> disclosure;
    };

    void joinAll();
    void join(int from, int to);

    std::vector<Member> m_members;
    int m_mostPages;
    int m_pages = 0;
};

} // namespace gouji::cli
