// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/change.h"
#include "tables/figurelooks.h"

#include <QIdentityProxyModel>

#include <vector>

namespace gouji {

class Theme;

/// What a cell looks like, put over an item model that names the figure of each item: marks, ties, tooltips, and for a
/// grid (setStatement) indentation by hierarchy, folding and bold totals. Owned by its view.
class LookProxy final : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole + 500, ///< int of Mark
        TiedRole,                      ///< int, how many relations hold
        FindingRole,                   ///< QString, key of the gravest finding
        CorrectedRole,                 ///< bool
        PrintedRole,                   ///< QString, when corrected
        IndentRole,                    ///< int, steps
        StrongRole,                    ///< bool: totals and first levels
        NumericRole,                   ///< bool: stands at the right
        PartnerRole,                   ///< bool: compared with the current one
        FoldRole,                      ///< int: 0 none, 1 open, 2 folded
        DecimalsRole                   ///< int: the most decimals of the numbers in the column
    };

    LookProxy(const Theme &theme, const FigureLooks &looks, QObject *parent = nullptr);

    /// The statement the source model shows.
    void setStatement(const ReviewDocument *document, int statement);
    /// Only this column carries marks; -1 (as at first) all of them.
    void setMarkColumn(int column) { m_markColumn = column; }
    void setDocument(const ReviewDocument *document) { m_document = document; } ///< without a statement
    void refresh();                                                             ///< looks or statement have changed
    void setPartners(const std::vector<FigureId> &figures);
    void setFolded(int row, bool folded);
    [[nodiscard]] bool isFolded(int row) const;
    [[nodiscard]] bool canFold(int row) const;
    /// Rows that hang under a row.
    [[nodiscard]] std::vector<int> childrenOf(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct RowLook {
        int level = 0;
        bool strong = false;
        int parent = -1; ///< row
        bool hasChildren = false;
        bool folded = false;
    };
    [[nodiscard]] const Statement *statement() const;
    [[nodiscard]] FigureId figureAt(const QModelIndex &index) const;
    [[nodiscard]] QString shown(const QModelIndex &at) const;
    [[nodiscard]] QVariant rowLook(const QModelIndex &index, int role) const;
    [[nodiscard]] Mark markAt(const QModelIndex &index) const;
    [[nodiscard]] int decimals(int column) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    const Theme &m_theme;
    const FigureLooks &m_looks;
    const ReviewDocument *m_document = nullptr;
    int m_statement = -1;
    int m_markColumn = -1;
    std::vector<RowLook> m_rows;
    std::vector<bool> m_names;
    std::vector<FigureId> m_partners;
    mutable std::vector<int> m_decimals; ///< by column, worked out when first asked; -1 not yet
};

/// Digits after the point of a printed number.
[[nodiscard]] int decimalsOf(const QString &number);

} // namespace gouji
