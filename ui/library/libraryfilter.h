// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/librarymodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <array>

namespace gouji {

/// The documents that fit the facets and the text. Within a facet any chosen value will do, all facets must fit.
class LibraryFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Facet { Body, Year, Kind, State, Severity };
    static constexpr int facets = 5;

    /// One value of a facet among the documents that fit all other facets.
    struct Value {
        QString name; ///< for people
        QString key;
        int count = 0;
        bool chosen = false;
    };

    explicit LibraryFilter(LibraryModel &model, QObject *parent = nullptr);

    void setText(const QString &text); ///< in title or file name
    void choose(Facet facet, const QString &key, bool on);
    void clear();
    [[nodiscard]] bool isActive() const;
    /// The values of a facet, the most frequent first, those of years from the last on.
    [[nodiscard]] std::vector<Value> values(Facet facet) const;
    [[nodiscard]] bool accepts(const LibraryDocument &document) const;

Q_SIGNALS:
    void changed();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool fits(const LibraryDocument &document, Facet facet) const;

    const LibraryModel &m_model;
    QString m_text;
    std::array<QSet<QString>, facets> m_chosen;
};

} // namespace gouji
