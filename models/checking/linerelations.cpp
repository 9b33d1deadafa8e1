// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/linerelations.h"

#include "checking/linecheck.h"
#include "checking/outline.h"

#include <algorithm>

namespace gouji {

Relation LineRelations::fresh() const
{
    Relation relation;
    relation.rule = m_rule.id;
    return relation;
}

void LineRelations::notChecked(const QString &reason)
{
    Relation relation = fresh();
    relation.reason = reason;
    m_relations.push_back(relation);
}

void LineRelations::finish(Relation relation, bool pair)
{
    if (relation.left.empty() && relation.right.empty())
        return;
    if (relation.left.empty() || relation.right.empty()) {
        const auto &side = relation.left.empty() ? relation.right : relation.left;
        const bool zero = std::ranges::all_of(side, [&](const Operand &o) {
            const Quantity *q = m_context.quantities.find(o.figure);
            return !q || q->value.isZero();
        });
        if (!zero)
            notChecked(QStringLiteral("对应的单元格为空"));
        return;
    }
    switch (m_rule.expression->comparison) {
    case Expression::Comparison::Equal:
        relation.shape = pair ? Relation::Shape::Equal : Relation::Shape::Sum;
        break;
    case Expression::Comparison::AtLeast:
        std::swap(relation.left, relation.right);
        relation.shape = Relation::Shape::NotGreater;
        break;
    case Expression::Comparison::AtMost:
        relation.shape = Relation::Shape::NotGreater;
        break;
    }
    m_relations.push_back(std::move(relation));
}

void CodeLineMaker::make()
{
    std::vector<CodeTerm> left;
    std::vector<CodeTerm> right;
    if (!bindCodes(m_rule.expression->left, left) || !bindCodes(m_rule.expression->right, right))
        return;
    const CodeTerm &first = left.front();
    for (const int subject : first.table->subjectsOfLane(first.lane)) {
        const Subject &s = first.table->subject(subject);
        if (!s.code.isEmpty() && first.table->subjectCoded(s.code, first.lane) == subject)
            addCode(left, right, s.code);
    }
    addCode(left, right, QString());
}

bool CodeLineMaker::bindCodes(const std::vector<ExpressionTerm> &terms, std::vector<CodeTerm> &out)
{
    for (const ExpressionTerm &term : terms) {
        CodeTerm bound;
        bound.term = &term;
        bound.table = findTable(term.form, m_rule.words, m_context);
        if (!bound.table || bound.table->statement().grid.ambiguous) {
            if (const QString why = whyNoTable(term.form, m_rule.words, m_context); !why.isEmpty())
                notChecked(why);
            return false;
        }
        for (int lane = 0; lane < std::ssize(bound.table->statement().lanes); ++lane) {
            const auto &amounts = bound.table->amountsOfLane(lane);
            const int column = bound.table->columnMeant(term.row, m_rule.words, amounts);
            if (column == -2 || (column >= 0 && bound.column >= 0)) {
                notChecked(QStringLiteral("“%1”不止一处").arg(term.text));
                return false;
            }
            if (column >= 0) {
                bound.column = column;
                bound.lane = lane;
            }
        }
        if (bound.column < 0) {
            if (!m_rule.options.contains(QStringLiteral("optional")))
                notChecked(QStringLiteral("缺少“%1”").arg(term.text));
            return false;
        }
        out.push_back(bound);
    }
    return true;
}

void CodeLineMaker::addCode(const std::vector<CodeTerm> &left, const std::vector<CodeTerm> &right, const QString &code)
{
    Relation relation = fresh();
    for (const auto &[terms, operands] : {std::pair(&left, &relation.left), std::pair(&right, &relation.right)}) {
        for (const CodeTerm &t : *terms) {
            const int subject = code.isEmpty() ? totalOf(*t.table, t.lane) : t.table->subjectCoded(code, t.lane);
            if (subject < 0)
                return;
            const FigureId figure = t.table->figureAt(t.table->subject(subject).row, t.column);
            if (figure.isNull())
                ++relation.blanks;
            else
                operands->push_back({figure, t.term->sign, t.term->text, {}});
        }
    }
    finish(std::move(relation), left.size() == 1 && right.size() == 1);
}

} // namespace gouji
