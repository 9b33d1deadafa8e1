// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/disclosure.h"

#include <QHash>

namespace gouji {

/// Names for figures that last over re-reading and re-checking: form + row (code or key) + measure, or section + item +
/// role. Figures with equal names are told apart by "#2", "#3" in document order. Names are made when they are asked
/// for, as few are wanted of many. Refers to the disclosure.
class Anchors {
public:
    explicit Anchors(const Disclosure &disclosure);

    /// Empty when there is no such figure.
    [[nodiscard]] QString of(FigureId id);

private:
    [[nodiscard]] QString ofStatement(FigureId id) const;
    void nameClaims();
    [[nodiscard]] int count(size_t statement, const QString &name, const StatementFigure *last) const;

    const Disclosure &m_disclosure;
    std::vector<QString> m_tables; ///< how the names of the figures of each statement begin
    QHash<FigureId, QString> m_claims;
};

} // namespace gouji
