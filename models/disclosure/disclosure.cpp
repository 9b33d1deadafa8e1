// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/disclosure.h"

namespace gouji {

namespace {

int positionOf(const Statement &statement, const StatementFigure &figure)
{
    return figure.row * statement.grid.columns + figure.column;
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::FinalAccounts:
        return QStringLiteral("final-accounts");
    case Kind::Budget:
        return QStringLiteral("budget");
    case Kind::SelfEvaluation:
        return QStringLiteral("self-evaluation");
    case Kind::Targets:
        return QStringLiteral("targets");
    case Kind::EvaluationReport:
        return QStringLiteral("evaluation-report");
    case Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString levelName(Level level)
{
    return level == Level::Department ? QStringLiteral("department")
           : level == Level::Unit     ? QStringLiteral("unit")
                                      : QString();
}

const Figure *Disclosure::figure(FigureId id) const
{
    if (id.in == FigureId::In::Claim) {
        if (id.owner < 0 || id.owner >= std::ssize(claims))
            return nullptr;
        const auto &figures = claims[static_cast<size_t>(id.owner)].figures;
        return id.index < 0 || id.index >= std::ssize(figures) ? nullptr
                                                               : &figures[static_cast<size_t>(id.index)].figure;
    }
    if (id.owner < 0 || id.owner >= std::ssize(statements))
        return nullptr;
    const Statement &statement = statements[static_cast<size_t>(id.owner)];
    if (statement.grid.columns == 0)
        return nullptr;
    const StatementFigure *found =
        statement.figureAt(id.index / statement.grid.columns, id.index % statement.grid.columns);
    return found ? &found->figure : nullptr;
}

void Disclosure::forEachFigure(const std::function<void(FigureId, const Figure &)> &visit) const
{
    for (size_t s = 0; s < statements.size(); ++s) {
        for (const StatementFigure &f : statements[s].figures)
            visit({FigureId::In::Statement, static_cast<int>(s), positionOf(statements[s], f)}, f.figure);
    }
    for (size_t c = 0; c < claims.size(); ++c) {
        for (size_t i = 0; i < claims[c].figures.size(); ++i)
            visit({FigureId::In::Claim, static_cast<int>(c), static_cast<int>(i)}, claims[c].figures[i].figure);
    }
}

} // namespace gouji
