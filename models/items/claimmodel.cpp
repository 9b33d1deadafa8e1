// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/claimmodel.h"

#include "disclosure/attainment.h"
#include "items/itemroles.h"
#include "items/texts.h"

#include <algorithm>
#include <array>

namespace gouji {

QString periodText(const QString &period)
{
    const std::pair<QStringView, QString> periods[] = {{u"本年", ClaimModel::tr("this year")},
                                                       {u"上年", ClaimModel::tr("last year")},
                                                       {u"上年决算", ClaimModel::tr("last year, final")},
                                                       {u"上年决算数", ClaimModel::tr("last year, final")},
                                                       {u"上年预算", ClaimModel::tr("last year, budget")},
                                                       {u"上年执行数", ClaimModel::tr("last year, execution")},
                                                       {u"年初预算", ClaimModel::tr("initial budget")},
                                                       {u"全年预算", ClaimModel::tr("annual budget")},
                                                       {u"预算", ClaimModel::tr("budget")},
                                                       {u"决算", ClaimModel::tr("final accounts")}};
    const auto known = std::ranges::find(periods, QStringView(period), [](const auto &entry) { return entry.first; });
    return known == std::end(periods) ? period : known->second;
}

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
    switch (column) {
    case PlaceColumn:
        return number.figure.place.page > 0 ? QString::number(number.figure.place.page) : pageText(number.figure.place);
    case SentenceColumn:
        return snippet(claim, number);
    case SubjectColumn: {
        const QString subject = (number.subject.isEmpty() ? claim.item : number.subject).section(u'/', -1);
        const bool told = number.scope.isEmpty() || subject.contains(number.scope);
        return told ? subject : QStringLiteral("%1 · %2").arg(subject, number.scope);
    }
    case RoleColumn:
        return number.period.isEmpty()
                   ? claimRoleText(number.role)
                   : QStringLiteral("%1 · %2").arg(claimRoleText(number.role), periodText(number.period));
    default:
        return {};
    }
}

QString ClaimModel::sentence(const Claim &claim) const
{
    const auto &paragraphs = m_items.disclosure().paragraphs;
    return claim.paragraph < 0 || claim.paragraph >= std::ssize(paragraphs)
               ? QString()
               : paragraphs[static_cast<size_t>(claim.paragraph)].text.mid(claim.from, claim.to - claim.from);
}

/// The sentence around the number; the whole of it is in the tooltip.
QString ClaimModel::snippet(const Claim &claim, const ClaimFigure &number) const
{
    constexpr int before = 16;
    constexpr int after = 10;
    QString all = sentence(claim);
    const int from = std::max(0, number.from - claim.from - before);
    const int to = std::min(static_cast<int>(all.size()), number.to - claim.from + after);
    if (to <= from)
        return all;
    return (from > 0 ? QStringLiteral("…") : QString()) + all.mid(from, to - from) +
           (to < all.size() ? QStringLiteral("…") : QString());
}

QVariant ClaimModel::verdict(FigureId id, int role) const
{
    const int failed = m_items.figureData(id, FailedRole).toInt();
    const int tied = m_items.figureData(id, TiedRole).toInt();
    const bool listed = m_items.figureData(id, SeverityRole).isValid();
    if (role == Qt::DisplayRole)
        return failed > 0 || listed ? tr("✗ differs") : tied > 0 ? tr("✓ tied %1").arg(tied) : tr("– open");
    if (role == SortRole)
        return failed > 0 || listed ? -1 : tied;
    if (role == AttainmentRole) // drawn like that of an indicator
        return static_cast<int>(failed > 0 || listed ? Attainment::Missed
                                : tied > 0           ? Attainment::Met
                                                     : Attainment::Unknown);
    return {};
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureId id = m_figures[static_cast<size_t>(index.row())];
    if (!m_items.disclosure().figure(id))
        return {};
    const bool number = index.column() == NumberColumn;
    const Claim &claim = m_items.disclosure().claims[static_cast<size_t>(id.owner)];
    if (role == OpenRole)
        return claim.figures[static_cast<size_t>(id.index)].role == ClaimRole::Unbound;
    if (index.column() == VerdictColumn && (role == Qt::DisplayRole || role == SortRole || role == AttainmentRole))
        return verdict(id, role);
    if (index.column() == SentenceColumn && role == Qt::ToolTipRole)
        return sentence(claim);
    if (index.column() == SubjectColumn && role == ParsedRole)
        return text(id, RoleColumn);
    if (!number && role == Qt::DisplayRole)
        return text(id, index.column());
    if (!number && role == SortRole)
        return index.column() == PlaceColumn ? QVariant(index.row()) : text(id, index.column());
    if (!number && (role == Qt::EditRole || role == Qt::TextAlignmentRole || role == NumericRole))
        return {};
    const QString &unit = claim.figures[static_cast<size_t>(id.index)].figure.unitText;
    if (role == Qt::DisplayRole && !unit.isEmpty())
        return QStringLiteral("%1 %2").arg(m_items.figureData(id, role).toString(), unit);
    return m_items.figureData(id, role);
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == NumberColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array names{tr("Page"), tr("Sentence"), tr("Subject"), tr("Meaning"), tr("Number"), tr("Verdict")};
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
