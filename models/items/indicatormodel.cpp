// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatormodel.h"

#include "items/itemroles.h"

#include <array>

namespace gouji {

namespace {

QString signOf(IndicatorValue::Operator op)
{
    switch (op) {
    case IndicatorValue::Operator::AtLeast:
        return QStringLiteral("≥ ");
    case IndicatorValue::Operator::AtMost:
        return QStringLiteral("≤ ");
    case IndicatorValue::Operator::More:
        return QStringLiteral("> ");
    case IndicatorValue::Operator::Less:
        return QStringLiteral("< ");
    default:
        return {};
    }
}

/// 20241231 → 2024-12-31; parts that are not given are 0.
QString dateText(qint64 number)
{
    QString out = QString::number(number / 10000);
    for (const qint64 part : {number / 100 % 100, number % 100}) {
        if (part > 0)
            out += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    }
    return out;
}

/// Sum of weights or scores; empty when one does not fit or none is given.
QString subtotal(const IndicatorTable &table, int first, int last, std::optional<Figure> Indicator::*which)
{
    std::optional<Decimal> all;
    for (int i = first; i < last; ++i) {
        const auto &figure = table.indicators[static_cast<size_t>(i)].*which;
        if (figure)
            all = all ? sum(*all, figure->value) : figure->value;
    }
    return all ? all->reduced().grouped() : QString();
}

} // namespace

QString parsedText(const IndicatorValue &value)
{
    const auto withUnit = [&](const QString &number) {
        return value.unit.isEmpty() ? number : number + u' ' + value.unit;
    };
    switch (value.kind) {
    case IndicatorValue::Kind::Number:
        return value.number ? signOf(value.op) + withUnit(value.number->grouped()) : QString();
    case IndicatorValue::Kind::Range:
        return value.number && value.upper
                   ? withUnit(QStringLiteral("%1 – %2").arg(value.number->grouped(), value.upper->grouped()))
                   : QString();
    case IndicatorValue::Kind::Date:
        return value.number ? signOf(value.op) + dateText(value.number->rounded(0).mantissa()) : QString();
    case IndicatorValue::Kind::Boolean:
        return IndicatorModel::tr("yes or no");
    case IndicatorValue::Kind::Text:
        return IndicatorModel::tr("in words");
    case IndicatorValue::Kind::Missing:
        break;
    }
    return {};
}

QString attainmentText(Attainment how)
{
    switch (how) {
    case Attainment::Met:
        return IndicatorModel::tr("✓ met");
    case Attainment::Partly:
        return IndicatorModel::tr("◐ partly");
    case Attainment::Missed:
        return IndicatorModel::tr("✗ not met");
    case Attainment::Unknown:
        break;
    }
    return IndicatorModel::tr("? open");
}

int IndicatorModel::collect(const IndicatorTable &table)
{
    m_lines.clear();
    const auto &indicators = table.indicators;
    for (int i = 0; i < std::ssize(indicators);) {
        int last = i + 1;
        const QString &level = indicators[static_cast<size_t>(i)].level1;
        while (last < std::ssize(indicators) && indicators[static_cast<size_t>(last)].level1 == level)
            ++last;
        if (!level.isEmpty())
            m_lines.push_back({-1, i, last});
        for (; i < last; ++i)
            m_lines.push_back({i, i, i + 1});
    }
    return static_cast<int>(m_lines.size());
}

bool IndicatorModel::isGroup(int row) const
{
    return row >= 0 && row < std::ssize(m_lines) && m_lines[static_cast<size_t>(row)].indicator < 0;
}

int IndicatorModel::levelSpan(int row) const
{
    const IndicatorTable *of = table();
    if (!of || row < 0 || row >= std::ssize(m_lines) || isGroup(row))
        return 1;
    const auto levelAt = [&](int line) {
        return of->indicators[static_cast<size_t>(m_lines[static_cast<size_t>(line)].indicator)].level2;
    };
    int rows = 1;
    while (row + rows < std::ssize(m_lines) && !isGroup(row + rows) && levelAt(row + rows) == levelAt(row))
        ++rows;
    return rows;
}

int IndicatorModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Weight || section == Score))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return FormModel::headerData(section, orientation, role);
    const std::array names{tr("Kind"),    tr("Indicator"), tr("Target"), tr("Actual"),
                           tr("Reached"), tr("Weight"),    tr("Score"),  tr("Deviation")};
    return names.at(static_cast<size_t>(section));
}

CellPosition IndicatorModel::position(const IndicatorTable &table, int row, int column) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    if (line.indicator < 0 || line.indicator >= std::ssize(table.indicators))
        return {};
    const Indicator &indicator = table.indicators[static_cast<size_t>(line.indicator)];
    const std::array columns{-1,
                             -1,
                             indicator.targetColumn,
                             indicator.actualColumn,
                             -1,
                             indicator.weightColumn,
                             indicator.scoreColumn,
                             indicator.deviationColumn};
    const int at = columns.at(static_cast<size_t>(column));
    return indicator.row < 0 || at < 0 ? CellPosition() : CellPosition{table.statement, indicator.row, at};
}

QVariant IndicatorModel::groupData(const IndicatorTable &table, const Line &line, int column, int role) const
{
    if (role == GroupRole || role == TotalRole)
        return true;
    if (role == NumericRole)
        return column == Weight || column == Score;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Level:
        return QString(table.indicators[static_cast<size_t>(line.first)].level1).remove(u'\n');
    case Weight:
        return subtotal(table, line.first, line.last, &Indicator::weight);
    case Score:
        return subtotal(table, line.first, line.last, &Indicator::score);
    case Reached: {
        int met = 0;
        for (int i = line.first; i < line.last; ++i)
            met += attainmentOf(table.indicators[static_cast<size_t>(i)]) == Attainment::Met ? 1 : 0;
        return QStringLiteral("%1 / %2").arg(met).arg(line.last - line.first);
    }
    default:
        return {};
    }
}

QVariant IndicatorModel::own(const IndicatorTable &table, int row, int column, int role) const
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    if (line.last > std::ssize(table.indicators))
        return {};
    if (line.indicator < 0)
        return groupData(table, line, column, role);
    const Indicator &indicator = table.indicators[static_cast<size_t>(line.indicator)];
    const Attainment how = attainmentOf(indicator);
    if (role == ParsedRole)
        return column == Target   ? parsedText(indicator.target)
               : column == Actual ? parsedText(indicator.actual)
                                  : QVariant();
    if (column == Reached)
        return role == Qt::DisplayRole || role == SortRole ? QVariant(attainmentText(how))
               : role == AttainmentRole                    ? QVariant(static_cast<int>(how))
                                                           : QVariant();
    if (role == NumericRole)
        return column == Weight || column == Score;
    if (column > Name || (role != Qt::DisplayRole && role != SortRole && role != CellRole))
        return {};
    if (role == CellRole)
        return QVariant::fromValue(CellPosition{table.statement, std::max(0, indicator.row), 0});
    return QString(column == Level ? indicator.level2 : indicator.name).remove(u'\n');
}

} // namespace gouji
