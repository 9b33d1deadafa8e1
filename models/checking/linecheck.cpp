// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/linecheck.h"

#include "checking/linerelations.h"
#include "checking/outline.h"

#include <algorithm>

namespace gouji {

namespace {

/// A term found in a statement: the rows it sums and the column, -1 where the repetition supplies it.
struct Bound {
    const ExpressionTerm *term = nullptr;
    const TableIndex *table = nullptr;
    std::vector<int> subjects;
    int column = -1;
    int lane = -1;
};

class LineMaker : public LineRelations {
public:
    using LineRelations::LineRelations;

    void make()
    {
        const QString each = m_rule.option(QStringLiteral("each"));
        if (crossesTables()) {
            makeForRowsOf(nullptr);
            return;
        }
        for (const TableIndex &table : m_context.tables) {
            const Statement &statement = table.statement();
            if (!m_rule.forms.contains(statement.form) || notRead(m_rule, statement, m_relations))
                continue;
            if (each == u"row" && table.hasColumn(m_rule.optionList(QStringLiteral("unless"))))
                notChecked(QStringLiteral("表中还有其他栏次"));
            else if (each == u"row")
                makeForColumnsOf(table, {});
            else if (each == u"group")
                makeForGroupsOf(table);
            else
                makeForRowsOf(&table);
        }
    }

private:
    bool crossesTables() const
    {
        const auto named = [](const ExpressionTerm &t) { return !t.form.isEmpty(); };
        return std::ranges::any_of(m_rule.expression->left, named) ||
               std::ranges::any_of(m_rule.expression->right, named);
    }

    enum class Found { Yes, Absent, Unclear, NoTable, EmptyTable };

    /// Looks a term's rows (and its column, when it names one) up.
    Found bind(const ExpressionTerm &term, const TableIndex *table, Bound &bound) const
    {
        bound.term = &term;
        bound.table = term.form.isEmpty() ? table : findTable(term.form, m_rule.words, m_context);
        if (!bound.table && isEmptyTable(term.form, m_rule.words, m_context))
            return Found::EmptyTable;
        if (!bound.table || bound.table->statement().grid.ambiguous)
            return Found::NoTable;
        if (term.sum == ExpressionTerm::Sum::Items)
            return Found::Yes; // bound to the lane of the other side later
        const int subject = bound.table->subjectMeant(term.row, m_rule.words);
        if (subject < 0)
            return subject == -2 ? Found::Unclear : Found::Absent;
        bound.subjects = {subject};
        bound.lane = bound.table->subject(subject).lane;
        if (!term.column.isEmpty()) {
            bound.column = bound.table->columnMeant(term.column, m_rule.words, bound.table->amountsOfLane(bound.lane));
            if (bound.column < 0)
                return bound.column == -2 ? Found::Unclear : Found::Absent;
        }
        return Found::Yes;
    }

    /// True when a table of the line has a row, not zero, that the option "unless" names: another layout then.
    bool excluded(const TableIndex *own) const
    {
        const QStringList names = m_rule.optionList(QStringLiteral("unless"));
        std::vector<const TableIndex *> tables = {own};
        for (const auto *side : {&m_rule.expression->left, &m_rule.expression->right}) {
            for (const ExpressionTerm &term : *side)
                tables.push_back(term.form.isEmpty() ? nullptr : findTable(term.form, m_rule.words, m_context));
        }
        for (const QString &name : names) {
            for (const TableIndex *table : tables) {
                if (table && table->hasAmount(plainKey(name)))
                    return true;
            }
        }
        return false;
    }

    /// Relations over rows: within one table for every amount column of the lane, across tables or lanes once.
    void makeForRowsOf(const TableIndex *table)
    {
        std::vector<Bound> left;
        std::vector<Bound> right;
        int absent = 0;
        if (excluded(table)) {
            notChecked(QStringLiteral("表中还有其他行次"));
            return;
        }
        if (!bindSide(m_rule.expression->left, table, left, absent) ||
            !bindSide(m_rule.expression->right, table, right, absent))
            return;
        if (!m_empty.isEmpty()) {
            if (m_emptyAlone && (hasAmount(left) || hasAmount(right))) // one of several is nothing
                notChecked(QStringLiteral("“%1”所在的表没有数字").arg(m_empty));
            return;
        }
        if (left.empty() || right.empty() || (absent > 0 && left.size() < m_rule.expression->left.size())) {
            if (!m_rule.options.contains(QStringLiteral("optional")))
                notChecked(QStringLiteral("缺少“%1”").arg(m_absent));
            return;
        }
        const bool oneLane = bindItems(left, right, absent);
        if (oneLane && left.front().column < 0) {
            for (const int column : left.front().table->amountsOfLane(left.front().lane))
                add(left, right, column, absent);
        } else {
            add(left, right, -1, absent);
        }
    }

    bool hasAmount(const std::vector<Bound> &side) const
    {
        return std::ranges::any_of(side, [](const Bound &bound) {
            const int column = bound.column >= 0 ? bound.column : bound.table->mainColumn(bound.lane);
            return std::ranges::any_of(bound.subjects, [&](int subject) {
                const int row = bound.table->subject(subject).row;
                const Figure *figure = column < 0 ? nullptr : bound.table->findFigure(row, column);
                return figure && !figure->value.isZero();
            });
        });
    }

    /// False when the rule does not apply or has been answered. Absent rows are counted and left out.
    bool bindSide(const std::vector<ExpressionTerm> &terms, const TableIndex *table, std::vector<Bound> &side,
                  int &absent)
    {
        for (const ExpressionTerm &term : terms) {
            Bound bound;
            switch (bind(term, table, bound)) {
            case Found::NoTable:
                if (const QString why = whyNoTable(term.form, m_rule.words, m_context); !why.isEmpty())
                    notChecked(why);
                return false;
            case Found::EmptyTable:
                m_empty = term.text;
                m_emptyAlone = terms.size() == 1;
                break;
            case Found::Unclear:
                notChecked(QStringLiteral("“%1”不止一处").arg(term.text));
                return false;
            case Found::Absent:
                m_absent = term.text;
                ++absent;
                break;
            case Found::Yes:
                side.push_back(std::move(bound));
                break;
            }
        }
        return true;
    }

    /// Gives Σ terms the items of the lane of the total. True when all terms stand in one lane of one table.
    bool bindItems(std::vector<Bound> &left, std::vector<Bound> &right, int &absent) const
    {
        const Bound total = left.front();
        bool oneLane = true;
        for (auto *side : {&left, &right}) {
            for (Bound &bound : *side) {
                if (bound.term->sum == ExpressionTerm::Sum::Items) {
                    bound.lane = total.lane;
                    Items items = itemsAbove(*bound.table, total.lane, total.subjects.front());
                    bound.subjects = std::move(items.subjects);
                    absent += items.unclear ? 1 : 0;
                }
                oneLane = oneLane && bound.table == total.table && bound.lane == total.lane && bound.column < 0;
            }
        }
        return oneLane;
    }

    /// One relation; column −1: every term in its own column.
    void add(const std::vector<Bound> &left, const std::vector<Bound> &right, int column, int absent)
    {
        Relation relation = fresh();
        relation.omitted = absent;
        int missing = 0;
        const bool sides = fill(left, column, relation.left, missing) && fill(right, column, relation.right, missing);
        if (!sides) {
            notChecked(QStringLiteral("列的含义不明"));
            return;
        }
        relation.blanks += missing;
        finish(std::move(relation), left.size() == 1 && right.size() == 1);
    }

    bool fill(const std::vector<Bound> &side, int column, std::vector<Operand> &operands, int &missing) const
    {
        for (const Bound &bound : side) {
            const int at = bound.column >= 0 ? bound.column
                           : column >= 0     ? column
                                             : bound.table->mainColumn(bound.lane);
            if (at < 0)
                return false;
            for (const int subject : bound.subjects) {
                FigureId figure = bound.table->figureAt(bound.table->subject(subject).row, at);
                if (figure.isNull() && bound.column < 0 && column < 0)
                    figure = bound.table->figureBeside(subject);
                if (figure.isNull())
                    ++missing;
                else
                    operands.push_back({figure, bound.term->sign, labelOf(bound, subject), {}});
            }
        }
        return true;
    }

    QString labelOf(const Bound &bound, int subject) const
    {
        return bound.term->sum == ExpressionTerm::Sum::No ? bound.term->text : bound.table->subject(subject).name;
    }

    void makeForGroupsOf(const TableIndex &table)
    {
        const QStringList groups = m_rule.optionList(QStringLiteral("groups"));
        for (const QString &group : groups)
            makeForColumnsOf(table, plainKey(group));
    }

    /// Relations over columns, for every row with figures of every lane.
    void makeForColumnsOf(const TableIndex &table, const QString &group)
    {
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
            std::vector<int> columns = table.amountsOfLane(lane);
            if (!group.isEmpty())
                std::erase_if(columns, [&](int c) { return !inGroup(table, c, group); });
            std::vector<std::pair<const ExpressionTerm *, int>> left;
            std::vector<std::pair<const ExpressionTerm *, int>> right;
            const bool clear = columns.empty() || (findColumns(table, columns, m_rule.expression->left, left) &&
                                                   findColumns(table, columns, m_rule.expression->right, right));
            if (!clear)
                notChecked(QStringLiteral("“%1”不止一处").arg(m_absent));
            if (!clear || left.size() < m_rule.expression->left.size() || right.empty())
                continue;
            const int omitted = static_cast<int>(m_rule.expression->right.size() - right.size());
            for (int row = table.statement().headerRows; row < table.statement().grid.rows; ++row)
                addRow(table, row, left, right, omitted);
        }
    }

    static bool inGroup(const TableIndex &table, int column, const QString &group)
    {
        return table.headerPath(column).contains(group) ||
               plainKey(table.statement().columns[static_cast<size_t>(column)].measure).startsWith(group);
    }

    bool findColumns(const TableIndex &table, const std::vector<int> &columns, const std::vector<ExpressionTerm> &terms,
                     std::vector<std::pair<const ExpressionTerm *, int>> &out)
    {
        for (const ExpressionTerm &term : terms) {
            const int column = table.columnMeant(term.row, m_rule.words, columns);
            if (column == -2) {
                m_absent = term.text;
                return false;
            }
            if (column >= 0)
                out.emplace_back(&term, column);
        }
        return true;
    }

    void addRow(const TableIndex &table, int row, const std::vector<std::pair<const ExpressionTerm *, int>> &left,
                const std::vector<std::pair<const ExpressionTerm *, int>> &right, int omitted)
    {
        Relation relation = fresh();
        relation.omitted = omitted;
        for (const auto &[terms, operands] : {std::pair(&left, &relation.left), std::pair(&right, &relation.right)}) {
            for (const auto &[term, column] : *terms) {
                const FigureId figure = table.figureAt(row, column);
                if (figure.isNull())
                    ++relation.blanks;
                else
                    operands->push_back({figure, term->sign, term->text, {}});
            }
        }
        finish(std::move(relation), left.size() == 1 && right.size() == 1);
    }

    QString m_absent; ///< a term whose row or column the table does not have
    QString m_empty;  ///< a term whose table has no figure
    bool m_emptyAlone = false;
};

} // namespace

void applyLine(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (!rule.expression)
        return;
    if (rule.option(QStringLiteral("each")) == u"code")
        CodeLineMaker(rule, context, relations).make();
    else
        LineMaker(rule, context, relations).make();
}

} // namespace gouji
