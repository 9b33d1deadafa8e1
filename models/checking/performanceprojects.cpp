// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The projects of a budget's table of projects and the target forms of the same document.
#include "checking/narrative.h"
#include "checking/performance.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::performance {

namespace {

struct Project {
    QString name;
    FigureId amount;
    FindingPlace place;
};

/// The column of names in a table of projects; -1 when it has none.
int projectColumn(const Statement &statement)
{
    const auto column = std::ranges::find_if(statement.columns, [&](const Column &c) {
        const QString &lane = statement.lanes[static_cast<size_t>(c.lane)].name;
        return c.role == Column::Role::Name && (c.measure.contains(u"项目名称") || lane.contains(u"项目名称"));
    });
    return column == statement.columns.end() ? -1 : static_cast<int>(column - statement.columns.begin());
}

bool isTotal(const QString &name)
{
    static const QRegularExpression total(QStringLiteral("^(?:总|合|小|共)?计$"));
    return total.match(name).hasMatch();
}

/// Projects with their amounts. Names that hide what is secret have no form.
std::vector<Project> projectsIn(const TableIndex &table)
{
    std::vector<Project> projects;
    const Statement &statement = table.statement();
    const int column = projectColumn(statement);
    for (const Cell &cell : statement.grid.cells) {
        const QString name = squashed(cell.text);
        const int amount = column < 0 ? -1 : table.mainColumn(statement.columns[static_cast<size_t>(column)].lane);
        if (amount < 0 || cell.column != column || cell.row < statement.headerRows || name.isEmpty() || isTotal(name) ||
            name.startsWith(u"特定目标") || name.startsWith(u"SM") || !table.findFigure(cell.row, amount))
            continue;
        Project project{name, table.figureAt(cell.row, amount), {}};
        project.place.place = cell.place;
        project.place.table = statement.id;
        project.place.section = statement.title;
        project.place.row = cell.row;
        project.place.column = column;
        project.place.quote = cell.text;
        projects.push_back(std::move(project));
    }
    return projects;
}

/// What two names of one project have in common: no year, no word for what it is.
QString coreOf(const QString &name)
{
    static const QRegularExpression year(QStringLiteral("20\\d\\d年度?|[\"“”《》()]"));
    static const QRegularExpression kind(QStringLiteral("(?:项目|经费|资金|专项|支出|费用)+$"));
    constexpr qsizetype shortest = 3;
    const QString plain = squashed(name).remove(year);
    const QString core = QString(plain).remove(kind);
    return core.size() >= shortest ? core : plain;
}

bool isNamed(const QString &project, const std::vector<const IndicatorTable *> &forms)
{
    const QString core = coreOf(project);
    return std::ranges::any_of(forms, [&](const IndicatorTable *form) {
        const QString other = coreOf(form->project);
        return other.contains(core) || (!other.isEmpty() && core.contains(other));
    });
}

/// What the forms grant from public money, in 万元; nothing when one of them cannot be read.
std::optional<Decimal> grantedBy(const std::vector<const IndicatorTable *> &forms)
{
    std::optional<Decimal> all = Decimal();
    for (const IndicatorTable *form : forms) {
        const auto fiscal = std::ranges::find_if(
            form->funding, [](const FundingRow &row) { return !row.total && row.source.contains(u"财政拨款"); });
        const FundingRow *row = fiscal == form->funding.end() ? totalFunding(*form) : &*fiscal;
        const auto amount = row ? inWan(row->budget) : std::nullopt;
        all = all && amount ? sum(*all, *amount) : std::nullopt;
    }
    return all;
}

std::optional<Decimal> totalOf(const CheckContext &context, const std::vector<Project> &projects)
{
    std::optional<Decimal> all = Decimal();
    for (const Project &project : projects) {
        const auto amount = inWan(*context.disclosure.figure(project.amount));
        all = all && amount ? sum(*all, *amount) : std::nullopt;
    }
    return all;
}

Relation withoutForm(const Rule &rule, const std::vector<Project> &missing)
{
    QStringList names;
    for (const Project &project : missing)
        names.append(project.name);
    Relation relation = textFinding(
        rule, Verdict::Suspicious, missing.front().place,
        {QStringLiteral("项目支出表中的项目没有绩效目标表：%1。").arg(names.join(u'、')),
         QStringLiteral("No target form for projects of the table of projects: %1.").arg(names.join(u", "))});
    relation.places.clear();
    for (const Project &project : missing)
        relation.places.push_back(project.place);
    relation.keys = names;
    return relation;
}

} // namespace

// G2: each project of the table of projects (option projects) has a target form. Projects share a form under a new
// name: only where the forms do not grant the money of all projects either, and most projects have theirs.
void targetForms(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    std::vector<const IndicatorTable *> forms;
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        if (table.kind == IndicatorTable::Kind::ProjectTarget && !table.project.isEmpty())
            forms.push_back(&table);
    }
    const int s = forms.empty() ? -1 : narrative::statementOf(context, rule.option(QStringLiteral("projects")));
    if (s < 0)
        return;
    const std::vector<Project> projects = projectsIn(context.tables[static_cast<size_t>(s)]);
    std::vector<Project> missing;
    for (const Project &project : projects) {
        if (isNamed(project.name, forms))
            relations.push_back(textHolds(rule));
        else
            missing.push_back(project);
    }
    const auto needed = totalOf(context, projects);
    const auto granted = grantedBy(forms);
    const auto slack = needed ? difference(*needed, Decimal(static_cast<qint64>(projects.size()), 2)) : std::nullopt;
    if (missing.empty())
        return;
    const QString combined = QStringLiteral("有项目在绩效目标表中没有同名的，可能与其他项目合并或改了名称");
    if (!slack || !granted)
        relations.push_back(notChecked(rule, Relation::Shape::Text, QStringLiteral("没有读出项目的预算数")));
    else if (2 * missing.size() > projects.size())
        relations.push_back(notChecked(rule, Relation::Shape::Text, QStringLiteral("绩效目标表只有一部分项目的")));
    else if (*granted >= *slack)
        relations.push_back(notChecked(rule, Relation::Shape::Text, combined));
    else
        relations.push_back(withoutForm(rule, missing));
}

} // namespace gouji::performance
