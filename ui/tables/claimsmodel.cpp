// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/claimsmodel.h"

#include "review/editor.h"
#include "tables/lookproxy.h"
#include "theme/localtext.h"

#include <algorithm>

namespace gouji {

ClaimsModel::ClaimsModel(ReviewDocument &document, const FigureLooks &looks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_looks(looks)
{
    collect();
    connect(&document, &ReviewDocument::changed, this, [this](const Change &change) {
        if (change.everything) {
            beginResetModel();
            collect();
            endResetModel();
        }
    });
}

void ClaimsModel::collect()
{
    m_figures.clear();
    const auto &claims = m_document.disclosure().claims;
    for (size_t c = 0; c < claims.size(); ++c) {
        for (size_t f = 0; f < claims[c].figures.size(); ++f)
            m_figures.push_back({FigureId::In::Claim, static_cast<int>(c), static_cast<int>(f)});
    }
}

void ClaimsModel::refresh()
{
    if (!m_figures.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ClaimsModel::rowOf(FigureId id) const
{
    const auto it = std::find(m_figures.begin(), m_figures.end(), id);
    return it == m_figures.end() ? -1 : static_cast<int>(it - m_figures.begin());
}

const ClaimFigure *ClaimsModel::at(int row) const
{
    const FigureId id = figure(row);
    const auto &claims = m_document.disclosure().claims;
    if (id.owner >= static_cast<int>(claims.size()))
        return nullptr;
    const auto &figures = claims[static_cast<size_t>(id.owner)].figures;
    return id.index < static_cast<int>(figures.size()) ? &figures[static_cast<size_t>(id.index)] : nullptr;
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

namespace {

QString roleText(ClaimRole role)
{
    switch (role) {
    case ClaimRole::Value:
        return ClaimsModel::tr("Value");
    case ClaimRole::Total:
        return ClaimsModel::tr("Total");
    case ClaimRole::Part:
        return ClaimsModel::tr("Part");
    case ClaimRole::Share:
        return ClaimsModel::tr("Share");
    case ClaimRole::Change:
        return ClaimsModel::tr("Change");
    case ClaimRole::Growth:
        return ClaimsModel::tr("Growth");
    case ClaimRole::Base:
        return ClaimsModel::tr("Value before");
    case ClaimRole::InitialBudget:
        return ClaimsModel::tr("Initial budget");
    case ClaimRole::AnnualBudget:
        return ClaimsModel::tr("Annual budget");
    case ClaimRole::Final:
        return ClaimsModel::tr("Final accounts");
    case ClaimRole::Completion:
        return ClaimsModel::tr("Completion");
    case ClaimRole::Variance:
        return ClaimsModel::tr("Variance");
    case ClaimRole::Count:
        return ClaimsModel::tr("Count");
    case ClaimRole::Score:
        return ClaimsModel::tr("Score");
    case ClaimRole::Other:
        return ClaimsModel::tr("Not to be checked");
    case ClaimRole::Unbound:
        break;
    }
    return ClaimsModel::tr("Not understood");
}

} // namespace

QString ClaimsModel::text(int row, int column) const
{
    const ClaimFigure *f = at(row);
    if (!f)
        return {};
    switch (column) {
    case Page:
        return f->figure.place.page > 0 ? QString::number(f->figure.place.page) : QString::number(f->figure.place.line);
    case Subject: {
        QStringList parts{f->subject};
        if (f->subject.isEmpty()) {
            const Claim &claim = m_document.disclosure().claims[static_cast<size_t>(figure(row).owner)];
            if (claim.paragraph >= 0) {
                // What stands before the number says most about it.
                const QString &all = m_document.disclosure().paragraphs[static_cast<size_t>(claim.paragraph)].text;
                parts = {QStringLiteral("…") + all.mid(std::max(claim.from, f->from - 16), std::min(16, f->from))};
            }
        }
        if (!f->scope.isEmpty())
            parts << f->scope;
        if (!f->period.isEmpty())
            parts << f->period;
        return parts.join(QStringLiteral(" · "));
    }
    case Role:
        return roleText(f->role);
    case Number:
        return f->figure.corrected ? f->figure.value.grouped() : f->figure.printed;
    case Unit:
        return f->figure.unitText;
    default:
        return {};
    }
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureId id = figure(index.row());
    const bool number = index.column() == Number;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index.row(), index.column());
    case LookProxy::MarkRole:
        return number ? static_cast<int>(m_looks.look(id).mark) : 0;
    case LookProxy::TiedRole:
        return number ? m_looks.look(id).tied : 0;
    case LookProxy::FindingRole:
        return m_looks.look(id).finding;
    case LookProxy::NumericRole:
        return number || index.column() == Page;
    case LookProxy::CorrectedRole:
        return number && at(index.row()) && at(index.row())->figure.corrected;
    case LookProxy::PrintedRole:
        return number && at(index.row()) && at(index.row())->figure.corrected
                   ? QVariant(at(index.row())->figure.printed)
                   : QVariant();
    case Qt::ToolTipRole:
        return tooltipOf(m_document, id, m_looks, Colours::light());
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Number || section == Page ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Page:
        return tr("Page");
    case Subject:
        return tr("What it says");
    case Role:
        return tr("Role");
    case Number:
        return tr("Number");
    case Unit:
        return tr("Unit");
    default:
        return {};
    }
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Number ? base | Qt::ItemIsEditable : base;
}

bool ClaimsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Number)
        return false;
    return Editor(m_document).correctFigure(figure(index.row()), value.toString()).ok();
}

} // namespace gouji
