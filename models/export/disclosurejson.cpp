// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/disclosurejson.h"

#include "export/indicatorjson.h"
#include "export/jsonparts.h"

#include <QSet>

#include <array>

namespace gouji {

namespace {

QString columnRoleName(Column::Role role)
{
    static const std::array<const char *, 8> names{"unknown", "code",  "name", "amount",
                                                   "rate",    "count", "text", "sequence"};
    return QString::fromLatin1(names[static_cast<size_t>(role)]);
}

QString foundName(Grid::Found found)
{
    static const std::array<const char *, 6> names{"rulings", "alignment", "text", "by-hand", "fills", "row-rules"};
    return QString::fromLatin1(names[static_cast<size_t>(found)]);
}

QJsonArray numbers(const std::vector<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QJsonArray rowsOf(const Grid &grid)
{
    QJsonArray rows;
    for (int r = 0; r < grid.rows; ++r) {
        QJsonArray row;
        for (int c = 0; c < grid.columns; ++c) {
            const Cell *cell = grid.cellAt(r, c);
            row.append(cell && cell->row == r && cell->column == c ? QJsonValue(cell->text) : QJsonValue());
        }
        rows.append(row);
    }
    return rows;
}

QJsonArray columnsOf(const Statement &statement)
{
    QJsonArray columns;
    for (size_t i = 0; i < statement.columns.size(); ++i) {
        const Column &column = statement.columns[i];
        QJsonObject object{{QStringLiteral("column"), static_cast<int>(i)},
                           {QStringLiteral("role"), columnRoleName(column.role)},
                           {QStringLiteral("measure"), column.measure},
                           {QStringLiteral("lane"), column.lane}};
        if (column.unit != Unit::Unknown)
            object.insert(u"unit", unitName(column.unit));
        if (column.year > 0)
            object.insert(u"year", column.year);
        columns.append(object);
    }
    return columns;
}

QJsonArray subjectsOf(const Statement &statement)
{
    QJsonArray subjects;
    for (const Subject &subject : statement.subjects) {
        if (subject.role == Subject::Role::Blank)
            continue;
        QJsonObject object{{QStringLiteral("row"), subject.row},
                           {QStringLiteral("lane"), subject.lane},
                           {QStringLiteral("key"), subject.key}};
        if (!subject.code.isEmpty())
            object.insert(u"code", subject.code);
        if (subject.level > 0)
            object.insert(u"level", subject.level);
        if (subject.role == Subject::Role::Total)
            object.insert(u"total", true);
        if (subject.role == Subject::Role::OfWhich)
            object.insert(u"of_which", true);
        subjects.append(object);
    }
    return subjects;
}

QJsonObject statementJson(const Statement &statement)
{
    QJsonObject object{{QStringLiteral("id"), statement.id},
                       {QStringLiteral("title"), statement.title},
                       {QStringLiteral("form"), textOrNull(statement.form)},
                       {QStringLiteral("unit"), textOrNull(unitName(statement.unit))},
                       {QStringLiteral("pages"), numbers(statement.grid.pages)},
                       {QStringLiteral("header_rows"), statement.headerRows},
                       {QStringLiteral("row_pages"), numbers(statement.grid.rowPages)},
                       {QStringLiteral("rows"), rowsOf(statement.grid)},
                       {QStringLiteral("columns"), columnsOf(statement)},
                       {QStringLiteral("subjects"), subjectsOf(statement)},
                       {QStringLiteral("notes"), QJsonArray::fromStringList(statement.notes)},
                       {QStringLiteral("found"), foundName(statement.grid.found)}};
    if (statement.year > 0)
        object.insert(u"year", statement.year);
    if (statement.grid.ambiguous)
        object.insert(u"ambiguous", true);
    if (statement.isEmpty)
        object.insert(u"empty", true);
    return object;
}

QJsonObject claimFigureJson(const ClaimFigure &figure)
{
    QJsonObject object{{QStringLiteral("text"), figure.figure.printed},
                       {QStringLiteral("unit"), figure.figure.unitText},
                       {QStringLiteral("role"), roleName(figure.role)},
                       {QStringLiteral("concept"), figure.subject}};
    const std::pair<QString, QString> texts[] = {{QStringLiteral("period"), figure.period},
                                                 {QStringLiteral("scope"), figure.scope},
                                                 {QStringLiteral("code"), figure.code}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    if (figure.direction != 0)
        object.insert(u"direction", figure.direction);
    if (figure.whole >= 0)
        object.insert(u"whole", figure.whole);
    if (figure.of >= 0)
        object.insert(u"of", figure.of);
    return object;
}

QJsonObject claimJson(const Claim &claim, const Disclosure &disclosure)
{
    QJsonArray figures;
    for (const ClaimFigure &figure : claim.figures)
        figures.append(claimFigureJson(figure));
    QJsonObject object{{QStringLiteral("id"), claim.id},
                       {QStringLiteral("figures"), figures},
                       {QStringLiteral("item"), claim.item},
                       {QStringLiteral("pattern"), claim.pattern}};
    if (claim.paragraph < 0)
        return object;
    const Paragraph &paragraph = disclosure.paragraphs[static_cast<size_t>(claim.paragraph)];
    object.insert(u"text", paragraph.text.mid(claim.from, claim.to - claim.from));
    if (paragraph.section >= 0)
        object.insert(u"section", disclosure.sections[static_cast<size_t>(paragraph.section)].title);
    const std::vector<Place> places = paragraph.places(claim.from, claim.to);
    insertPlace(object, places.empty() ? Place() : places.front(), disclosure);
    return object;
}

bool isBound(const Statement &statement, const StatementFigure &figure)
{
    return figure.subject >= 0 &&
           statement.subjects[static_cast<size_t>(figure.subject)].role != Subject::Role::Blank &&
           !statement.columns[static_cast<size_t>(figure.column)].measure.isEmpty();
}

} // namespace

QString roleName(ClaimRole role)
{
    static const std::array<const char *, 18> names{"unbound",  "value", "total",  "part",   "share", "change",
                                                    "growth",   "base",  "budget", "annual", "final", "completion",
                                                    "variance", "count", "score",  "other",  "rate",  "explained"};
    return QString::fromLatin1(names[static_cast<size_t>(role)]);
}

FigureCount countFigures(const Disclosure &disclosure)
{
    FigureCount count;
    QSet<int> forms;
    for (const IndicatorTable &table : disclosure.indicatorTables)
        forms.insert(table.statement);
    for (size_t s = 0; s < disclosure.statements.size(); ++s) {
        const Statement &statement = disclosure.statements[s];
        const int figures = static_cast<int>(statement.figures.size());
        count.inStatements += figures;
        if (forms.contains(static_cast<int>(s))) {
            count.inIndicatorTables += figures;
            continue;
        }
        for (const StatementFigure &figure : statement.figures)
            count.unbound += isBound(statement, figure) ? 0 : 1;
    }
    for (const Claim &claim : disclosure.claims) {
        count.inClaims += static_cast<int>(claim.figures.size());
        for (const ClaimFigure &figure : claim.figures)
            count.unbound += figure.role == ClaimRole::Unbound ? 1 : 0;
    }
    return count;
}

QJsonObject disclosureJson(const Disclosure &disclosure)
{
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("gouji.disclosure/1")}};
    insertIdentity(object, disclosure);
    QJsonArray tables;
    for (const Statement &statement : disclosure.statements)
        tables.append(statementJson(statement));
    object.insert(u"tables", tables);
    QJsonArray indicatorTables;
    for (const IndicatorTable &table : disclosure.indicatorTables)
        indicatorTables.append(indicatorTableJson(table, disclosure));
    object.insert(u"indicator_tables", indicatorTables);
    QJsonArray claims;
    for (const Claim &claim : disclosure.claims)
        claims.append(claimJson(claim, disclosure));
    object.insert(u"claims", claims);
    object.insert(u"unread", unreadOf(disclosure));
    return object;
}

} // namespace gouji
