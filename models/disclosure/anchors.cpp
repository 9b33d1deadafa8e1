// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/anchors.h"

#include "base/text.h"

#include <algorithm>

namespace gouji {

namespace {

QString rowOf(const Statement &statement, const StatementFigure &figure)
{
    if (figure.subject < 0)
        return {};
    const Subject &subject = statement.subjects[static_cast<size_t>(figure.subject)];
    return subject.code.isEmpty() ? subject.key : subject.code;
}

QString nameOf(const Disclosure &disclosure, const Claim &claim, const ClaimFigure &figure)
{
    QString section;
    if (claim.paragraph >= 0) {
        const int at = disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].section;
        if (at >= 0)
            section = bareName(disclosure.sections[static_cast<size_t>(at)].title);
    }
    return section + u'/' + (claim.item.isEmpty() ? figure.subject : claim.item + u'/' + figure.subject) + u'/' +
           QString::number(static_cast<int>(figure.role));
}

QString numbered(const QString &name, int ordinal)
{
    return ordinal == 1 ? name : name + u'#' + QString::number(ordinal);
}

} // namespace

Anchors::Anchors(const Disclosure &disclosure)
    : m_disclosure(disclosure)
{
    for (const Statement &statement : disclosure.statements)
        m_tables.push_back((statement.form.isEmpty() ? squashed(statement.title) : statement.form) + u'/');
}

QString Anchors::of(FigureId id)
{
    if (id.in == FigureId::In::Statement)
        return ofStatement(id);
    if (m_claims.isEmpty())
        nameClaims();
    return m_claims.value(id);
}

/// Figures of a statement up to and with the last that have this name.
int Anchors::count(size_t s, const QString &name, const StatementFigure *last) const
{
    if (!name.startsWith(m_tables[s]))
        return 0;
    const Statement &statement = m_disclosure.statements[s];
    std::vector<QStringView> rows(statement.columns.size()); // what the row has to be called, column by column
    for (size_t c = 0; c < rows.size(); ++c) {
        const QString &measure = statement.columns[c].measure;
        const qsizetype size = name.size() - m_tables[s].size() - measure.size() - 1;
        if (size >= 0 && name.endsWith(measure) && name[name.size() - measure.size() - 1] == u'/')
            rows[c] = QStringView(name).mid(m_tables[s].size(), size);
    }
    int found = 0;
    for (const StatementFigure &figure : statement.figures) {
        const QStringView row = rows[static_cast<size_t>(figure.column)];
        found += !row.isNull() && row == rowOf(statement, figure) ? 1 : 0;
        if (&figure == last)
            break;
    }
    return found;
}

QString Anchors::ofStatement(FigureId id) const
{
    if (id.owner < 0 || id.owner >= std::ssize(m_disclosure.statements))
        return {};
    const auto owner = static_cast<size_t>(id.owner);
    const Statement &statement = m_disclosure.statements[owner];
    const int columns = statement.grid.columns;
    const StatementFigure *figure = columns > 0 ? statement.figureAt(id.index / columns, id.index % columns) : nullptr;
    if (!figure)
        return {};
    const QString name = m_tables[owner] + rowOf(statement, *figure) + u'/' +
                         statement.columns[static_cast<size_t>(figure->column)].measure;
    int ordinal = 0;
    for (size_t s = 0; s <= owner; ++s)
        ordinal += count(s, name, s == owner ? figure : nullptr);
    return numbered(name, ordinal);
}

void Anchors::nameClaims()
{
    QHash<QString, int> seen;
    for (int c = 0; c < std::ssize(m_disclosure.claims); ++c) {
        const Claim &claim = m_disclosure.claims[static_cast<size_t>(c)];
        for (int i = 0; i < std::ssize(claim.figures); ++i) {
            const QString name = nameOf(m_disclosure, claim, claim.figures[static_cast<size_t>(i)]);
            int &ordinal = seen[name];
            for (size_t s = 0; ordinal == 0 && s < m_tables.size(); ++s)
                ordinal += count(s, name, nullptr);
            m_claims.insert({FigureId::In::Claim, c, i}, numbered(name, ++ordinal));
        }
    }
}

} // namespace gouji
