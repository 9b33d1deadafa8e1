// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/projectmodel.h"

#include "disclosure/attainment.h"
#include "items/itemroles.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

const FundingRow *ratedRow(const IndicatorTable &table)
{
    const auto row = std::ranges::find_if(table.funding, [](const FundingRow &f) { return f.rate.has_value(); });
    return row == table.funding.end() ? nullptr : &*row;
}

QString kindText(IndicatorTable::Kind kind)
{
    switch (kind) {
    case IndicatorTable::Kind::WholeSelfEvaluation:
        return ProjectModel::tr("Whole department: self-evaluation");
    case IndicatorTable::Kind::WholeTarget:
        return ProjectModel::tr("Whole department: targets");
    case IndicatorTable::Kind::EvaluationScores:
        return ProjectModel::tr("Weights and scores of an evaluation");
    default:
        return ProjectModel::tr("Project without a name");
    }
}

} // namespace

ProjectModel::ProjectModel(ReviewItems &items, std::function<int(int)> problems, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(items)
    , m_problems(std::move(problems))
    , m_rows(static_cast<int>(items.disclosure().indicatorTables.size()))
{
    connect(&items, &ReviewItems::changed, this, &ProjectModel::follow);
}

void ProjectModel::follow(const Change &change)
{
    const int rows = static_cast<int>(m_items.disclosure().indicatorTables.size());
    if (change.everything || rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    }
}

int ProjectModel::rowOf(int statement) const
{
    const auto &tables = m_items.disclosure().indicatorTables;
    const auto found = std::ranges::find(tables, statement, &IndicatorTable::statement);
    return found == tables.end() ? -1 : static_cast<int>(found - tables.begin());
}

int ProjectModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }
int ProjectModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant ProjectModel::text(const IndicatorTable &table, int column) const
{
    switch (column) {
    case Project:
        return table.project.isEmpty() ? kindText(table.kind) : QString(table.project).remove(u'\n');
    case Score:
        return table.totalScore ? table.totalScore->printed : QString();
    case Execution: {
        const FundingRow *row = ratedRow(table);
        return row ? row->rate->printed + QStringLiteral(" %") : QString();
    }
    case Reached: {
        int met = 0;
        int known = 0;
        for (const Indicator &indicator : table.indicators) {
            const Attainment how = attainmentOf(indicator);
            met += how == Attainment::Met ? 1 : 0;
            known += how != Attainment::Unknown ? 1 : 0;
        }
        return known > 0 ? QStringLiteral("%1 / %2").arg(met).arg(table.indicators.size()) : QString();
    }
    case Findings: {
        const int problems = m_problems ? m_problems(table.statement) : 0;
        return problems > 0 ? QStringLiteral("✕ %1").arg(problems) : QString();
    }
    default:
        return {};
    }
}

/// The figure behind a score or rate, so that it carries its mark.
FigureId ProjectModel::figure(const IndicatorTable &table, int column) const
{
    const auto &statements = m_items.disclosure().statements;
    const FundingRow *rated = ratedRow(table);
    const int row = column == Score ? table.totalRow : column == Execution && rated ? rated->row : -1;
    const Figure *wanted = nullptr;
    if (column == Score && table.totalScore)
        wanted = &*table.totalScore;
    else if (column == Execution && rated)
        wanted = &*rated->rate;
    if (row < 0 || !wanted || table.statement < 0 || table.statement >= std::ssize(statements))
        return {};
    const Statement &of = statements[static_cast<size_t>(table.statement)];
    const auto found = std::ranges::find_if(
        of.figures, [&](const StatementFigure &f) { return f.row == row && f.figure.place == wanted->place; });
    return found == of.figures.end()
               ? FigureId()
               : FigureId{FigureId::In::Statement, table.statement, found->row * of.grid.columns + found->column};
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    const auto &tables = m_items.disclosure().indicatorTables;
    if (!index.isValid() || index.row() >= std::ssize(tables))
        return {};
    const IndicatorTable &table = tables[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(table, index.column());
    case SortRole:
        return text(table, index.column()).toString().remove(QStringLiteral(" %")).toDouble();
    case FigureRole: {
        const FigureId id = figure(table, index.column());
        return id.isNull() ? QVariant() : QVariant::fromValue(id);
    }
    case CellRole: {
        const FigureId id = figure(table, index.column());
        if (id.isNull())
            return QVariant::fromValue(CellPosition{table.statement, 0, 0});
        const int columns = m_items.disclosure().statements[static_cast<size_t>(id.owner)].grid.columns;
        return QVariant::fromValue(CellPosition{id.owner, id.index / columns, id.index % columns});
    }
    case NumericRole:
        return index.column() != Project;
    case Qt::TextAlignmentRole:
        return index.column() == Project ? QVariant()
                                         : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > Project)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array names{tr("Project"), tr("Score"), tr("Execution"), tr("Reached"), tr("Findings")};
    return names.at(static_cast<size_t>(section));
}

} // namespace gouji
