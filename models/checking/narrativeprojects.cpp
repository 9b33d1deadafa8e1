// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Projects that the text tells one by one: "项目名称：…", "预算安排规模：…", "资金分配情况：…".
#include "checking/narrative.h"

#include "base/text.h"
#include "checking/performance.h"
#include "checking/relation.h"

#include <algorithm>

namespace gouji::narrative {

namespace {

/// What a section on one project states; figures are null where it states none.
struct ToldProject {
    QString name; ///< squashed; a long one may be cut by the line its heading stands on
    FigureId budget;
    std::vector<FigureId> parts;
};

int sectionOf(const CheckContext &context, const Claim &claim)
{
    return context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].section;
}

/// Amounts that a claim states, without the total that closes them.
std::vector<FigureId> amountsOf(const CheckContext &context, int claim)
{
    std::vector<FigureId> amounts;
    const auto &figures = context.disclosure.claims[static_cast<size_t>(claim)].figures;
    for (int i = 0; i < std::ssize(figures); ++i) {
        const ClaimFigure &f = figures[static_cast<size_t>(i)];
        if (isAmount(f.figure.unit) && f.role != ClaimRole::Total)
            amounts.push_back({FigureId::In::Claim, claim, i});
    }
    return amounts;
}

QString nameIn(const QString &title)
{
    const QString text = squashed(title);
    const qsizetype at = text.indexOf(QStringLiteral("项目名称"));
    QString name = at < 0 ? QString() : text.mid(at + 4);
    while (name.startsWith(u':'))
        name.remove(0, 1);
    return name;
}

std::vector<ToldProject> toldProjects(const Rule &rule, const CheckContext &context)
{
    const QString subject = rule.option(QStringLiteral("of"));
    const QStringList lists = rule.optionList(QStringLiteral("lists"));
    std::vector<ToldProject> projects;
    int open = -1;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        const int section = sectionOf(context, claim);
        const QString name =
            section < 0 ? QString() : nameIn(context.disclosure.sections[static_cast<size_t>(section)].title);
        if (name.isEmpty())
            continue;
        if (section != open)
            projects.push_back({name, {}, {}});
        open = section;
        ToldProject &project = projects.back();
        const auto it = std::ranges::find_if(claim.figures, [&](const ClaimFigure &f) {
            return f.subject == subject && statesLevel(f.role) && isAmount(f.figure.unit);
        });
        if (it != claim.figures.end() && project.budget.isNull())
            project.budget = {FigureId::In::Claim, c, static_cast<int>(it - claim.figures.begin())};
        const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
        if (std::ranges::any_of(lists, [&](const QString &word) { return squashed(text).startsWith(word); }))
            project.parts = amountsOf(context, c);
    }
    return projects;
}

} // namespace

/// What a project's money is divided into (option lists) adds up to its budget (option of).
void projectParts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const ToldProject &project : toldProjects(rule, context)) {
        if (project.budget.isNull() || project.parts.empty())
            continue;
        Relation relation = relationOf(rule, Relation::Shape::Sum);
        relation.left = {operandOf(context, project.budget)};
        for (const FigureId part : project.parts)
            relation.right.push_back(operandOf(context, part));
        relations.push_back(std::move(relation));
    }
}

namespace {

/// The amount that a table of projects (rows are projects) has for a project; null when none or several rows fit.
FigureId rowOfProject(const CheckContext &context, const QString &form, const QString &name)
{
    const int s = statementOf(context, form);
    if (s < 0)
        return {};
    const TableIndex &table = context.tables[static_cast<size_t>(s)];
    FigureId found;
    for (const Cell &cell : table.statement().grid.cells) {
        const QString text = squashed(cell.text);
        const int column = text.size() > 3 && (text == name || text.startsWith(name)) ? table.mainColumn(0) : -1;
        const FigureId id = column < 0 ? FigureId() : table.figureAt(cell.row, column);
        if (id.isNull())
            continue;
        if (!found.isNull() && found != id)
            return {};
        found = id;
    }
    return found;
}

/// The annual total of the project's target form; null when there is none or several.
FigureId totalOfForm(const CheckContext &context, const QString &name)
{
    FigureId found;
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *row =
            table.kind == IndicatorTable::Kind::ProjectTarget ? performance::totalFunding(table) : nullptr;
        if (!row || !row->budget || !squashed(table.project).startsWith(name))
            continue;
        if (!found.isNull())
            return {};
        const int columns = context.disclosure.statements[static_cast<size_t>(table.statement)].grid.columns;
        found = {FigureId::In::Statement, table.statement, row->row * columns + row->budgetColumn};
    }
    return found;
}

} // namespace

/// A project's budget is what the table of projects (option in) has for it, or its target form. Where they differ, one
/// has all of the project's money and the others a part of it.
void projectRows(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const ToldProject &project : toldProjects(rule, context)) {
        if (project.budget.isNull())
            continue;
        std::vector<FigureId> cells;
        for (const QString &form : rule.optionList(QStringLiteral("in"))) {
            if (const FigureId cell = rowOfProject(context, form, project.name); !cell.isNull())
                cells.push_back(cell);
        }
        const FigureId total = totalOfForm(context, project.name);
        const bool others = cells.empty(); // the form may hold money of other years and sources too
        if (!total.isNull())
            cells.push_back(total);
        std::vector<Relation> candidates;
        for (const FigureId cell : cells) {
            candidates.push_back(relationOf(rule, others ? Relation::Shape::NotGreater : Relation::Shape::Equal));
            candidates.back().left = {operandOf(context, project.budget)};
            candidates.back().right = {Operand{cell, 1, project.name, {}}};
        }
        const auto held = std::ranges::find_if(candidates, [&](const Relation &r) { return sumHolds(context, r); });
        if (held != candidates.end())
            relations.push_back(std::move(*held));
        else if (!candidates.empty())
            relations.push_back(std::move(candidates.front()));
    }
}

} // namespace gouji::narrative
