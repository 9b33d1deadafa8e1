// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/counterpart.h"

namespace gouji {

namespace {

/// What stays of a title from year to year.
QString timeless(const QString &title)
{
    QString out;
    for (const QChar c : title) {
        if (!c.isDigit() && !c.isSpace())
            out += c;
    }
    return out;
}

QString sayingOf(const ClaimFigure &figure)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(figure.subject, figure.period, figure.scope, QString::number(static_cast<int>(figure.role)));
}

const Subject *subjectOf(const Statement &statement, const StatementFigure &figure)
{
    return figure.subject >= 0 && figure.subject < std::ssize(statement.subjects)
               ? &statement.subjects[static_cast<size_t>(figure.subject)]
               : nullptr;
}

QString measureOf(const Statement &statement, int column)
{
    return column >= 0 && column < std::ssize(statement.columns)
               ? statement.columns[static_cast<size_t>(column)].measure
               : QString();
}

/// The names a row can be found by, the surest first.
QStringList namesOf(const Subject &subject)
{
    QStringList names;
    if (!subject.code.isEmpty())
        names << subject.code;
    if (!subject.key.isEmpty())
        names << subject.key;
    return names;
}

} // namespace

Counterparts::Counterparts(const Disclosure &there)
{
    for (size_t s = 0; s < there.statements.size(); ++s) {
        const Statement &statement = there.statements[s];
        const QString title = timeless(statement.title);
        for (const StatementFigure &figure : statement.figures) {
            const Subject *subject = subjectOf(statement, figure);
            if (!subject)
                continue;
            const FigureId id{FigureId::In::Statement, static_cast<int>(s),
                              figure.row * statement.grid.columns + figure.column};
            for (const QString &name : namesOf(*subject))
                m_lines[name].push_back({statement.form, title, measureOf(statement, figure.column), id});
        }
    }
    for (size_t c = there.claims.size(); c-- > 0;) { // the first one said stays
        const auto &figures = there.claims[c].figures;
        for (size_t f = figures.size(); f-- > 0;) {
            if (!figures[f].subject.isEmpty())
                m_said.insert(sayingOf(figures[f]), {FigureId::In::Claim, static_cast<int>(c), static_cast<int>(f)});
        }
    }
}

FigureId Counterparts::of(const Disclosure &here, FigureId figure) const
{
    if (!here.figure(figure))
        return {};
    if (figure.in == FigureId::In::Statement)
        return inTables(here.statements[static_cast<size_t>(figure.owner)], figure);
    const ClaimFigure &said = here.claims[static_cast<size_t>(figure.owner)].figures[static_cast<size_t>(figure.index)];
    return said.subject.isEmpty() ? FigureId{} : m_said.value(sayingOf(said));
}

FigureId Counterparts::inTables(const Statement &statement, FigureId figure) const
{
    const int columns = statement.grid.columns;
    const StatementFigure *found = statement.figureAt(figure.index / columns, figure.index % columns);
    const Subject *subject = found ? subjectOf(statement, *found) : nullptr;
    if (!subject)
        return {};
    const QString title = timeless(statement.title);
    const QString measure = measureOf(statement, found->column);
    const Line *best = nullptr;
    int most = 0;
    for (const QString &name : namesOf(*subject)) {
        const auto lines = m_lines.constFind(name);
        if (lines == m_lines.constEnd())
            continue;
        for (const Line &line : *lines) {
            // The first of equals: it stands first in its table, and totals stand before their parts.
            const int likeness = 1 + (line.measure == measure ? 2 : 0) + (line.title == title ? 3 : 0) +
                                 (!line.form.isEmpty() && line.form == statement.form ? 4 : 0);
            if (likeness > most) {
                most = likeness;
                best = &line;
            }
        }
        if (best)
            break;
    }
    return best ? best->figure : FigureId{};
}

} // namespace gouji
