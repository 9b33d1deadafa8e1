// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lanemodel.h"

#include "items/itemroles.h"

#include <algorithm>

namespace gouji {

LaneModel::LaneModel(ReviewItems &items, Side side, QObject *parent)
    : TreeModel(parent)
    , m_items(items)
    , m_side(side)
    , m_lanes(lanesOf(items.disclosure(), side))
{
    if (!m_lanes.empty())
        m_lane = m_lanes.front();
    collect();
    connect(&items, &ReviewItems::changed, this, &LaneModel::follow);
}

void LaneModel::setLane(LaneRef lane)
{
    if (lane == m_lane || std::ranges::find(m_lanes, lane) == m_lanes.end())
        return;
    beginResetModel();
    m_lane = lane;
    collect();
    endResetModel();
}

QString LaneModel::titleOf(const Disclosure &disclosure, LaneRef lane)
{
    const Statement &statement = disclosure.statements[static_cast<size_t>(lane.statement)];
    const QString &name = statement.lanes[static_cast<size_t>(lane.lane)].name;
    const QString title = statement.title.isEmpty() ? statement.id : statement.title;
    return statement.lanes.size() > 1 && !name.isEmpty() ? title + QStringLiteral(" · ") + name : title;
}

const Statement *LaneModel::statement() const
{
    if (m_lane.statement < 0 || m_lane.statement >= std::ssize(m_items.disclosure().statements))
        return nullptr;
    const Statement &found = m_items.disclosure().statements[static_cast<size_t>(m_lane.statement)];
    return m_lane.lane < std::ssize(found.lanes) ? &found : nullptr;
}

/// A row hangs below the one it is a part of when that stands above it; otherwise it is a root.
void LaneModel::collect()
{
    clearNodes();
    const Statement *of = statement();
    if (!of)
        return;
    QHash<int, int> nodeOf; // by subject
    for (int s = 0; s < std::ssize(of->subjects); ++s) {
        const Subject &subject = of->subjects[static_cast<size_t>(s)];
        if (subject.lane != m_lane.lane)
            continue;
        const bool coded = subject.level > 1 && subject.parent < s;
        const int parent = coded ? nodeOf.value(subject.parent, -1) : -1;
        nodeOf.insert(s, addNode(parent, s));
    }
}

int LaneModel::columnCount(const QModelIndex &parent) const
{
    const Statement *of = statement();
    if (!of || parent.column() > 0)
        return 0;
    return FirstAmount + static_cast<int>(of->lanes[static_cast<size_t>(m_lane.lane)].amounts.size());
}

/// Null also when somebody asks between a change and the reset after it.
const Subject *LaneModel::subjectOf(const QModelIndex &index) const
{
    const Statement *of = statement();
    const int subject = of ? itemOf(index) : -1;
    return subject < 0 || subject >= std::ssize(of->subjects) ? nullptr : &of->subjects[static_cast<size_t>(subject)];
}

CellPosition LaneModel::position(const QModelIndex &index) const
{
    const Subject *subject = subjectOf(index);
    if (!subject)
        return {};
    const Lane &lane = statement()->lanes[static_cast<size_t>(m_lane.lane)];
    const int amount = index.column() - FirstAmount;
    if (amount >= 0 && amount < std::ssize(lane.amounts))
        return {m_lane.statement, subject->row, lane.amounts[static_cast<size_t>(amount)]};
    if (index.column() == Name && lane.nameColumn >= 0)
        return {m_lane.statement, subject->row, lane.nameColumn};
    if (index.column() == Code && lane.codes.size() == 1)
        return {m_lane.statement, subject->row, lane.codes.front()};
    return {}; // a code put together from three columns
}

QModelIndex LaneModel::indexOf(CellPosition at) const
{
    const Statement *of = statement();
    if (!of || at.statement != m_lane.statement)
        return {};
    const Lane &lane = of->lanes[static_cast<size_t>(m_lane.lane)];
    const auto amount = std::ranges::find(lane.amounts, at.column);
    const bool code = std::ranges::find(lane.codes, at.column) != lane.codes.end();
    if (amount == lane.amounts.end() && !code && at.column != lane.nameColumn)
        return {};
    const int column = amount != lane.amounts.end() ? FirstAmount + static_cast<int>(amount - lane.amounts.begin())
                       : code                       ? Code
                                                    : Name;
    for (int s = 0; s < std::ssize(of->subjects); ++s) {
        const Subject &subject = of->subjects[static_cast<size_t>(s)];
        if (subject.lane == m_lane.lane && subject.row == at.row)
            return indexOfItem(s, column);
    }
    return {};
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    const Subject *subject = subjectOf(index);
    if (!subject)
        return {};
    if (role == TotalRole)
        return subject->role == Subject::Role::Total;
    const bool shows = role == Qt::DisplayRole || role == SortRole;
    if (index.column() == Code && shows)
        return subject->code;
    const CellPosition at = position(index);
    if (at.row < 0)
        return {};
    if (index.column() == Name && role == Qt::DisplayRole)
        return subject->name;
    return m_items.cellData(at, role);
}

QVariant LaneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Statement *of = statement();
    if (!of || orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0)
        return QAbstractItemModel::headerData(section, orientation, role);
    if (section < FirstAmount)
        return section == Code ? tr("Code") : tr("Name");
    const std::vector<int> &amounts = of->lanes[static_cast<size_t>(m_lane.lane)].amounts;
    if (section - FirstAmount >= std::ssize(amounts))
        return {};
    return of->columns[static_cast<size_t>(amounts[static_cast<size_t>(section - FirstAmount)])].measure;
}

Qt::ItemFlags LaneModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return position(index).row < 0 ? base : base | Qt::ItemIsEditable;
}

bool LaneModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const CellPosition at = position(index);
    return at.row >= 0 && m_items.correct(at, value.toString());
}

void LaneModel::follow(const Change &change)
{
    const bool reshaped = change.everything || std::ranges::count(change.statements, m_lane.statement) > 0;
    const auto lanes =
        change.everything || !change.statements.empty() ? lanesOf(m_items.disclosure(), m_side) : m_lanes;
    const bool relisted = lanes != m_lanes;
    if (reshaped || (relisted && std::ranges::find(lanes, m_lane) == lanes.end())) {
        beginResetModel();
        m_lanes = lanes;
        if (std::ranges::find(m_lanes, m_lane) == m_lanes.end())
            m_lane = m_lanes.empty() ? LaneRef() : m_lanes.front();
        collect();
        endResetModel();
    } else if (change.findings || !change.decisions.isEmpty()) {
        m_lanes = lanes;
        tellAllChanged();
    }
    if (relisted || change.everything)
        Q_EMIT lanesChanged();
}

} // namespace gouji
