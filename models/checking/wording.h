// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "checking/tableindex.h"

#include <optional>
#include <vector>

namespace gouji {

/// Says relations and places in words. Lives for one check.
class Wording {
public:
    Wording(const Disclosure &disclosure, const std::vector<TableIndex> &tables)
        : m_disclosure(disclosure)
        , m_tables(tables)
    {}

    /// "小学教育 9,645.51 = 上年结转 14.33 + 财政拨款收入 8,201.15": the relation with its numbers.
    [[nodiscard]] QString formula(const Relation &relation) const;
    /// One sentence: the two sides cannot both hold. It does not say which is wrong.
    [[nodiscard]] LocalText message(const Relation &relation) const;
    /// What is said of a figure that cannot hold.
    struct Said {
        QString actual, expected, difference;
    };
    /// What is to be said when the suspect alone explains a relation: of the figure that is wrong, not of the one the
    /// relation begins with. Nothing where it explains another difference.
    [[nodiscard]] std::optional<Said> saidOf(const Relation &relation, const Suspect &suspect) const;
    [[nodiscard]] LocalText message(const Relation &relation, const Suspect &suspect, const Said &said) const;
    /// Where a figure stands, quoted: row label and cells of a table row, the sentence of a claim.
    [[nodiscard]] FindingPlace placeOf(FigureId figure) const;
    /// "支出决算表 205 教育支出 · 基本支出" or the words before a number in a sentence.
    [[nodiscard]] LocalText nameOf(FigureId figure) const;
    [[nodiscard]] const IndicatorTable *formOf(FigureId figure) const; ///< null for a figure of no project form
    [[nodiscard]] const IndicatorTable *formAt(FigureId figure) const; ///< also one without a project

private:
    [[nodiscard]] LocalText contradiction(FigureId figure, const QString &label, const Said &said) const;
    [[nodiscard]] LocalText nameInForm(FigureId figure, const QString &label) const;
    [[nodiscard]] LocalText nameInSentence(FigureId figure) const;
    [[nodiscard]] QString side(const std::vector<Operand> &operands, bool numbers) const;
    [[nodiscard]] QString printed(const Operand &operand) const;

    const Disclosure &m_disclosure;
    const std::vector<TableIndex> &m_tables;
};

} // namespace gouji
