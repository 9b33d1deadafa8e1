// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/check.h"

namespace gouji {

/// What the makers of relations from a line share: the relation of the rule, why it cannot be made, and its shape by
/// the comparison of the line. Lives for one rule.
class LineRelations {
public:
    LineRelations(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
        : m_rule(rule)
        , m_context(context)
        , m_relations(relations)
    {}

protected:
    [[nodiscard]] Relation fresh() const;
    void notChecked(const QString &reason);
    /// Sides without figures make no relation; a figure against nothing but blanks cannot be judged.
    void finish(Relation relation, bool pair);

    const Rule &m_rule;
    const CheckContext &m_context;
    std::vector<Relation> &m_relations;
};

/// Relations over the codes that all tables of a line have, and over their 合计 rows ("each: code").
class CodeLineMaker : public LineRelations {
public:
    using LineRelations::LineRelations;
    void make();

private:
    struct CodeTerm {
        const ExpressionTerm *term = nullptr;
        const TableIndex *table = nullptr;
        int lane = -1;
        int column = -1;
    };

    bool bindCodes(const std::vector<ExpressionTerm> &terms, std::vector<CodeTerm> &out);
    void addCode(const std::vector<CodeTerm> &left, const std::vector<CodeTerm> &right, const QString &code);
};

} // namespace gouji
