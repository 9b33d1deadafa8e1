// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/claimmodel.h"

#include "items/findingmodel.h"
#include "items/itemroles.h"

#include <algorithm>
#include <array>

namespace gouji {

QString claimRoleText(ClaimRole role)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("gouji::ClaimModel", "not understood"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "amount"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "total"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "part"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "share"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "change"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "growth"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "earlier amount"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "initial budget"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "annual budget"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "final amount"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "completion"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "variance"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "count"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "score"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "other"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "rate"),
                                      QT_TRANSLATE_NOOP("gouji::ClaimModel", "within a reason")};
    return ClaimModel::tr(names.at(static_cast<size_t>(role)));
}

ClaimModel::ClaimModel(ReviewItems &items, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(items)
{
    collect();
    connect(&items, &ReviewItems::changed, this, &ClaimModel::follow);
}

void ClaimModel::collect()
{
    m_figures.clear();
    const auto &claims = m_items.disclosure().claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        for (int i = 0; i < std::ssize(claims[static_cast<size_t>(c)].figures); ++i)
            m_figures.push_back({FigureId::In::Claim, c, i});
    }
}

int ClaimModel::rowOf(FigureId figure) const
{
    const auto found = std::ranges::find(m_figures, figure);
    return found == m_figures.end() ? -1 : static_cast<int>(found - m_figures.begin());
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int ClaimModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant ClaimModel::text(FigureId id, int column) const
{
    const Claim &claim = m_items.disclosure().claims[static_cast<size_t>(id.owner)];
    const ClaimFigure &number = claim.figures[static_cast<size_t>(id.index)];
    const auto &paragraphs = m_items.disclosure().paragraphs;
    switch (column) {
    case PlaceColumn:
        return placeText(number.figure.place);
    case SentenceColumn:
        return claim.paragraph < 0 || claim.paragraph >= std::ssize(paragraphs)
                   ? QString()
                   : paragraphs[static_cast<size_t>(claim.paragraph)].text.mid(claim.from, claim.to - claim.from);
    case SubjectColumn:
        return number.subject.isEmpty() ? claim.item : number.subject;
    case RoleColumn:
        return claimRoleText(number.role);
    case PeriodColumn:
        return number.period;
    case UnitColumn:
        return number.figure.unitText;
    default:
        return {};
    }
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureId id = m_figures[static_cast<size_t>(index.row())];
    if (!m_items.disclosure().figure(id))
        return {};
    const bool number = index.column() == NumberColumn;
    if (!number && role == Qt::DisplayRole)
        return text(id, index.column());
    if (!number && role == SortRole)
        return index.column() == PlaceColumn ? QVariant(index.row()) : text(id, index.column());
    if (!number && (role == Qt::EditRole || role == Qt::TextAlignmentRole || role == NumericRole))
        return {};
    return m_items.figureData(id, role);
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array names{tr("Place"),  tr("Sentence"), tr("Subject"), tr("Meaning"),
                           tr("Period"), tr("Number"),   tr("Unit")};
    return names.at(static_cast<size_t>(section));
}

Qt::ItemFlags ClaimModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == NumberColumn ? base | Qt::ItemIsEditable : base;
}

bool ClaimModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != NumberColumn)
        return false;
    return m_items.correct(m_figures[static_cast<size_t>(index.row())], value.toString());
}

void ClaimModel::follow(const Change &change)
{
    if (change.everything) {
        beginResetModel();
        collect();
        endResetModel();
    } else if (!m_figures.empty() && (change.findings || !change.decisions.isEmpty())) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace gouji
