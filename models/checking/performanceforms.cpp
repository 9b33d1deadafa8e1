// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form has to hold besides its numbers, and what the forms have to do with the tables of the disclosure.
#include "checking/narrative.h"
#include "checking/performance.h"
#include "checking/textualprose.h"

#include "base/text.h"
#include "disclosure/attainment.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gouji::performance {

namespace {

using FormKind = IndicatorTable::Kind;
using ValueKind = IndicatorValue::Kind;

bool isTarget(const IndicatorTable &table)
{
    return table.kind == FormKind::ProjectTarget || table.kind == FormKind::WholeTarget;
}

FindingPlace placeOf(const CheckContext &context, const IndicatorTable &table, int row, int column,
                     const QString &figure)
{
    FindingPlace place = placeAt(context, table, row, column);
    place.figures = {figure};
    return place;
}

/// The number in the cell of a row that rule and table give (option cells), in 万元.
std::optional<Decimal> cellInWan(const Rule &rule, const CheckContext &context, const QString &subject, FigureId *id)
{
    *id = narrative::cellFor(rule, context, subject);
    const Figure *figure = id->isNull() ? nullptr : context.disclosure.figure(*id);
    return figure ? inWan(*figure) : std::nullopt;
}

FindingPlace cellPlace(const CheckContext &context, FigureId id)
{
    const TableIndex &table = context.tables[static_cast<size_t>(id.owner)];
    const Figure &figure = *context.disclosure.figure(id);
    FindingPlace place;
    place.figure = id;
    place.place = figure.place;
    place.figures = {figure.printed};
    place.table = table.statement().id;
    place.section = table.statement().title;
    place.row = id.index / table.statement().grid.columns;
    place.column = id.index % table.statement().grid.columns;
    place.quote = table.quoteOfRow(place.row, table.statement().columns[static_cast<size_t>(place.column)].lane);
    return place;
}

} // namespace

// P13: nobody is more than wholly satisfied, and no more than everything passes an inspection.
void possibleRates(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression bounded(QStringLiteral("满意|合格率|优良率|准确率"));
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            if (indicator.actual.kind != ValueKind::Number || indicator.actual.unit != u"%" ||
                !bounded.match(squashed(indicator.name)).hasMatch())
                continue;
            if (*indicator.actual.number <= Decimal(100, 0)) {
                relations.push_back(textHolds(rule));
                continue;
            }
            const QString value = squashed(indicator.actual.text);
            Relation relation = textFinding(
                rule, Verdict::Mismatch, placeOf(context, table, indicator.row, indicator.actualColumn, value),
                {QStringLiteral("指标“%1”实际完成值 %2 超过 100%。").arg(indicator.name, value),
                 QStringLiteral("“%1” reached %2, more than 100%.").arg(indicator.name, value)});
            relation.keys = {nameOf(table), indicator.name};
            relations.push_back(std::move(relation));
        }
    }
}

// P11: target and actual value are given in one unit, or in units that convert.
void sameUnits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            const IndicatorValue &target = indicator.target;
            const IndicatorValue &actual = indicator.actual;
            if (target.kind != ValueKind::Number || actual.kind != ValueKind::Number || target.unit.isEmpty() ||
                actual.unit.isEmpty())
                continue;
            IndicatorValue plain = actual;
            plain.op = IndicatorValue::Operator::Equal;
            if (actualInTargetUnit(target, plain)) {
                relations.push_back(textHolds(rule));
                continue;
            }
            const QString value = squashed(actual.text);
            Relation relation = textFinding(
                rule, Verdict::Suspicious, placeOf(context, table, indicator.row, indicator.actualColumn, value),
                {QStringLiteral("指标“%1”的指标值是 %2，实际完成值是 %3，单位不同。")
                     .arg(indicator.name, squashed(target.text), value),
                 QStringLiteral("“%1” has the target %2 and the actual value %3 in another unit.")
                     .arg(indicator.name, squashed(target.text), value)});
            relation.keys = {nameOf(table), indicator.name};
            relations.push_back(std::move(relation));
        }
    }
}

// G4: a project's form has indicators of output, of quantity among them, and of benefit or satisfaction.
void requiredIndicators(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const bool ofProject = table.kind == FormKind::ProjectTarget || table.kind == FormKind::ProjectSelfEvaluation;
        constexpr size_t few = 3;
        if (!ofProject || table.indicators.size() < few)
            continue;
        QString levels, kinds;
        for (const Indicator &indicator : table.indicators) {
            levels += squashed(indicator.level1) + u'|';
            kinds += squashed(indicator.level2) + u'|';
        }
        QStringList missing;
        if (!levels.contains(u"产出"))
            missing.append(QStringLiteral("产出指标"));
        else if (!kinds.contains(u"数量"))
            missing.append(QStringLiteral("数量指标"));
        if (!levels.contains(u"效益") && !levels.contains(u"效果") && !levels.contains(u"满意"))
            missing.append(QStringLiteral("效益指标"));
        const bool unread = std::ranges::any_of(
            table.indicators, [](const Indicator &i) { return i.level1.isEmpty() || i.level2.isEmpty(); });
        if (missing.isEmpty() || unread) {
            relations.push_back(missing.isEmpty() ? textHolds(rule)
                                                  : notChecked(rule, Relation::Shape::Text,
                                                               QStringLiteral("有指标没有读出一级或二级名称")));
            continue;
        }
        const Indicator &first = table.indicators.front();
        Relation relation =
            textFinding(rule, Verdict::Suspicious, placeAt(context, table, first.row, first.targetColumn),
                        {QStringLiteral("“%1”没有%2。").arg(nameOf(table), missing.join(u'、')),
                         QStringLiteral("“%1” has no %2.").arg(nameOf(table), missing.join(u", "))});
        relation.keys = {nameOf(table)};
        relations.push_back(std::move(relation));
    }
}

namespace {

/// The column of a form whose header begins with a word; -1 when there is none.
int columnHeaded(const Statement &statement, QStringView word)
{
    const auto cell =
        std::ranges::find_if(statement.grid.cells, [&](const Cell &c) { return squashed(c.text).startsWith(word); });
    return cell == statement.grid.cells.end() ? -1 : cell->column;
}

} // namespace

// G3: a target in words is scored by grades, not in proportion to what was completed.
void scoringRules(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const Statement &statement = context.disclosure.statements[static_cast<size_t>(table.statement)];
        const int column = isTarget(table) ? columnHeaded(statement, u"指标赋分规则") : -1;
        for (const Indicator &indicator : table.indicators) {
            const Cell *cell = column < 0 ? nullptr : statement.grid.cellAt(indicator.row, column);
            if (!cell || indicator.target.kind != ValueKind::Text || squashed(indicator.target.text).size() < 2)
                continue;
            const QString way = squashed(cell->text);
            static const QRegularExpression digit(QStringLiteral("\\d"));
            if (!way.contains(u"比例") || digit.match(indicator.target.text).hasMatch()) {
                relations.push_back(textHolds(rule));
                continue;
            }
            const QString target = squashed(indicator.target.text);
            Relation relation = textFinding(
                rule, Verdict::Suspicious, placeOf(context, table, indicator.row, column, way),
                {QStringLiteral("定性指标“%1”（%2）写“%3”，没有可以计算的比例。").arg(indicator.name, target, way),
                 QStringLiteral("“%1” (%2) is in words, “%3” has nothing to go by.").arg(indicator.name, target, way)});
            relation.keys = {nameOf(table), indicator.name};
            relations.push_back(std::move(relation));
        }
    }
}

// P16: the department and the unit of a form are the body that publishes it or are named in its text.
void ownBody(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const QString body = squashed(context.disclosure.body);
    constexpr qsizetype shortest = 5;
    if (context.disclosure.kind != Kind::FinalAccounts && context.disclosure.kind != Kind::Budget)
        return; // forms alone have no text around them
    if (context.disclosure.indicatorTables.empty())
        return;
    QString text;
    for (const Paragraph &p : context.disclosure.paragraphs)
        text += squashed(p.text) + u'\n';
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const QString department = squashed(table.department);
        const QString unit = squashed(table.unit);
        if (body.size() < shortest || department.size() < shortest)
            continue;
        const auto known = [&](const QString &name) {
            return name.size() >= shortest && (text.contains(name) || body.contains(name) || name.contains(body));
        };
        if (known(department) || known(unit)) {
            relations.push_back(textHolds(rule));
            continue;
        }
        const Statement &statement = context.disclosure.statements[static_cast<size_t>(table.statement)];
        const auto cell =
            std::ranges::find_if(statement.grid.cells, [&](const Cell &c) { return squashed(c.text) == department; });
        const bool found = cell != statement.grid.cells.end();
        Relation relation = textFinding(
            rule, Verdict::Suspicious,
            placeOf(context, table, found ? cell->row : 0, found ? cell->column : 0, department),
            {QStringLiteral("“%1”的主管部门是“%2”，文件中没有这个部门。").arg(nameOf(table), department),
             QStringLiteral("“%1” is of “%2”, which the document does not name.").arg(nameOf(table), department)});
        relation.keys = {nameOf(table), department};
        relations.push_back(std::move(relation));
    }
}

// P16: a form is of the year of the document. Where most are not, the document is perhaps of another year.
void formYears(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    const auto asked = [&](const IndicatorTable &table) {
        return table.year != 0 && (d.kind == Kind::FinalAccounts ? isSelfEvaluation(table) : isTarget(table));
    };
    const auto all = std::ranges::count_if(d.indicatorTables, asked);
    const auto own = std::ranges::count_if(
        d.indicatorTables, [&](const IndicatorTable &table) { return asked(table) && table.year == d.year; });
    for (const IndicatorTable &table : d.indicatorTables) {
        if ((d.kind != Kind::FinalAccounts && d.kind != Kind::Budget) || d.year == 0 || !asked(table))
            continue;
        if (table.year == d.year) {
            relations.push_back(textHolds(rule));
            continue;
        }
        if (2 * own <= all) {
            relations.push_back(notChecked(rule, Relation::Shape::Text, QStringLiteral("多数绩效表不是本年度的")));
            continue;
        }
        const Statement &statement = d.statements[static_cast<size_t>(table.statement)];
        FindingPlace place;
        place.place = statement.titlePlace;
        place.table = statement.id;
        place.section = place.quote = statement.title;
        place.figures = {QString::number(table.year)};
        Relation relation = textFinding(
            rule, Verdict::Suspicious, std::move(place),
            {QStringLiteral("“%1”的表写 %2 年度，本文件为 %3 年度。").arg(nameOf(table)).arg(table.year).arg(d.year),
             QStringLiteral("The form of “%1” is of %2, the document of %3.")
                 .arg(nameOf(table))
                 .arg(table.year)
                 .arg(d.year)});
        relation.keys = {nameOf(table), QString::number(table.year)};
        relations.push_back(std::move(relation));
    }
}

// P15: the projects of the self-evaluation forms, each once, did not spend more than all project expenditure.
void executedWithinProjects(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    std::optional<Decimal> total = Decimal();
    QSet<QString> seen;
    std::vector<FindingPlace> places;
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *row = table.kind == FormKind::ProjectSelfEvaluation ? totalFunding(table) : nullptr;
        const auto executed = row ? inWan(row->executed) : std::nullopt;
        const QString name = squashed(table.project);
        if (!executed || name.isEmpty() || seen.contains(name))
            continue;
        seen.insert(name);
        total = total ? sum(*total, *executed) : std::nullopt;
        places.push_back(placeOf(context, table, row->row, row->executedColumn, row->executed->printed));
    }
    if (!total || places.empty())
        return;
    FigureId id;
    const auto limit = cellInWan(rule, context, QStringLiteral("项目支出"), &id);
    if (!limit)
        return;
    const auto slack = sum(*limit, Decimal(static_cast<qint64>(places.size()) + 1, 2));
    if (slack && *total <= *slack) {
        relations.push_back(textHolds(rule));
        return;
    }
    const QString sum = total->rounded(2).grouped();
    const QString printed = context.disclosure.figure(id)->printed;
    places.insert(places.begin(), cellPlace(context, id));
    Relation relation =
        textFinding(rule, Verdict::Suspicious, places.front(),
                    {QStringLiteral("各项目全年执行数合计 %1 万元，大于项目支出 %2。").arg(sum, printed),
                     QStringLiteral("The projects spent %1 万元, all project expenditure is %2.").arg(sum, printed)});
    relation.places = std::move(places);
    relations.push_back(std::move(relation));
}

// W1: what the whole department executed is the expenditure of the year, of all money or of the grants.
void wholeExecuted(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *row = table.kind == FormKind::WholeSelfEvaluation ? totalFunding(table) : nullptr;
        const auto executed = row ? inWan(row->executed) : std::nullopt;
        if (!executed)
            continue;
        FigureId all;
        FigureId grants;
        const auto spent = cellInWan(rule, context, QStringLiteral("本年支出合计"), &all);
        const auto fiscal = cellInWan(rule, context, QStringLiteral("财政拨款支出"), &grants);
        if (!spent)
            continue;
        const auto equals = [&](const std::optional<Decimal> &amount) {
            const auto gap = amount ? difference(*amount, *executed) : std::nullopt;
            return gap && gap->magnitude() <= Decimal(1, 2);
        };
        if (equals(spent) || equals(fiscal)) {
            relations.push_back(textHolds(rule));
            continue;
        }
        const QString a = row->executed->printed;
        const QString b = context.disclosure.figure(all)->printed;
        Relation relation =
            textFinding(rule, Verdict::Suspicious, placeOf(context, table, row->row, row->executedColumn, a),
                        {QStringLiteral("整体自评表全年执行数 %1，本年支出合计 %2。").arg(a, b),
                         QStringLiteral("The whole form executed %1, the expenditure of the year is %2.").arg(a, b)});
        relation.places.push_back(cellPlace(context, all));
        relations.push_back(std::move(relation));
    }
}

// G2: a target form grants a project what the table of projects has for it, with or without what is carried over.
void projectGrants(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto amountOf = [&](const QString &form, const QString &project, FigureId *id) -> std::optional<Decimal> {
        const int s = narrative::statementOf(context, form);
        if (s < 0)
            return std::nullopt;
        const TableIndex &table = context.tables[static_cast<size_t>(s)];
        for (const Cell &cell : table.statement().grid.cells) {
            const int column = squashed(cell.text) == project ? table.mainColumn(0) : -1;
            const Figure *figure = column < 0 ? nullptr : table.findFigure(cell.row, column);
            if (!figure)
                continue;
            *id = table.figureAt(cell.row, column);
            return inWan(*figure);
        }
        return std::nullopt;
    };
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        const FundingRow *row = table.kind == FormKind::ProjectTarget ? totalFunding(table) : nullptr;
        const auto budget = row ? inWan(row->budget) : std::nullopt;
        const QString project = squashed(table.project);
        FigureId now;
        FigureId before;
        const auto granted = amountOf(rule.option(QStringLiteral("projects")), project, &now);
        const auto carried = amountOf(rule.option(QStringLiteral("carried")), project, &before);
        if (!budget || project.isEmpty() || !granted)
            continue;
        const auto both = carried ? sum(*granted, *carried) : std::nullopt;
        if (*budget >= *granted || (both && *budget == *both)) { // other money may come on top
            relations.push_back(textHolds(rule));
            continue;
        }
        const QString a = row->budget->printed;
        const QString b = context.disclosure.figure(now)->printed;
        Relation relation = textFinding(
            rule, Verdict::Suspicious, placeOf(context, table, row->row, row->budgetColumn, a),
            {QStringLiteral("项目“%1”绩效目标表年度预算总额 %2，项目支出表为 %3。").arg(table.project, a, b),
             QStringLiteral("“%1”: %2 in its target form, %3 in the table of projects.").arg(table.project, a, b)});
        relation.places.push_back(cellPlace(context, now));
        relation.keys = {project};
        relations.push_back(std::move(relation));
    }
}

} // namespace gouji::performance
