// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/figure.h"

#include <vector>

namespace gouji {

/// A value for each figure, without hashing: figures are numbered densely, and a check asks for all of them.
template <typename T> class FigureMap {
public:
    [[nodiscard]] T &operator[](FigureId id)
    {
        auto &owners = id.in == FigureId::In::Claim ? m_claims : m_statements;
        const auto owner = static_cast<size_t>(id.owner);
        const auto index = static_cast<size_t>(id.index);
        if (owner >= owners.size())
            owners.resize(owner + 1);
        if (index >= owners[owner].size())
            owners[owner].resize(index + 1);
        return owners[owner][index];
    }

    /// Null when nothing was put there.
    [[nodiscard]] const T *find(FigureId id) const
    {
        const auto &owners = id.in == FigureId::In::Claim ? m_claims : m_statements;
        const auto owner = static_cast<size_t>(id.owner);
        const auto index = static_cast<size_t>(id.index);
        return owner < owners.size() && index < owners[owner].size() ? &owners[owner][index] : nullptr;
    }

    /// What was put there, else a T of its own making.
    [[nodiscard]] T value(FigureId id) const
    {
        const T *known = find(id);
        return known ? *known : T();
    }

    bool operator==(const FigureMap &) const = default;

    /// Visits all figures up to the last known one; those without a value of their own have T().
    template <typename Visit> void forEach(const Visit &visit) const
    {
        const auto all = [&](FigureId::In in, const std::vector<std::vector<T>> &owners) {
            for (size_t owner = 0; owner < owners.size(); ++owner) {
                for (size_t index = 0; index < owners[owner].size(); ++index)
                    visit(FigureId{in, static_cast<int>(owner), static_cast<int>(index)}, owners[owner][index]);
            }
        };
        all(FigureId::In::Statement, m_statements);
        all(FigureId::In::Claim, m_claims);
    }

private:
    std::vector<std::vector<T>> m_statements;
    std::vector<std::vector<T>> m_claims;
};

} // namespace gouji
