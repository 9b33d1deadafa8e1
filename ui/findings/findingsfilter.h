// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>
#include <set>

namespace gouji {

/// Which findings are shown. Nothing chosen in a facet: all of it.
struct FindingsFacets {
    std::set<int> severities{0, 1, 2};
    std::optional<int> state; ///< of StateRole; none: everything but what a correction resolved
    std::optional<int> verdict;
    std::optional<QString> rule;
    std::optional<QString> section;
    std::optional<QString> table;
    QString text;

    [[nodiscard]] bool isEmpty() const { return *this == FindingsFacets(); }
    bool operator==(const FindingsFacets &) const = default;
};

/// The findings of some facets.
class FindingsFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FindingsFilter(QObject *parent = nullptr);

    void setFacets(const FindingsFacets &facets);
    [[nodiscard]] const FindingsFacets &facets() const { return m_facets; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool hasText(int row, const QModelIndex &parent) const;

    FindingsFacets m_facets;
};

} // namespace gouji
