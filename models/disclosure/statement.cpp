// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/statement.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr char16_t divisionSlash = u'∕'; // stands for a slash inside a text

} // namespace

QString joinedHeader(const QStringList &texts)
{
    QStringList parts = texts;
    for (QString &part : parts)
        part.replace(u'/', QChar(divisionSlash));
    return parts.join(u'/');
}

QStringList headerTexts(const QString &header)
{
    QStringList texts = header.split(u'/', Qt::SkipEmptyParts);
    for (QString &text : texts)
        text.replace(QChar(divisionSlash), QChar(u'/'));
    return texts;
}

const StatementFigure *Statement::figureAt(int row, int column) const
{
    const auto it =
        std::ranges::find_if(figures, [&](const StatementFigure &f) { return f.row == row && f.column == column; });
    return it == figures.end() ? nullptr : &*it;
}

const Subject *Statement::subjectAt(int row, int lane) const
{
    const auto it = std::ranges::find_if(subjects, [&](const Subject &s) { return s.row == row && s.lane == lane; });
    return it == subjects.end() ? nullptr : &*it;
}

} // namespace gouji
