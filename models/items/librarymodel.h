// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/treemodel.h"
#include "store/library.h"

namespace gouji {

/// Documents of the library below the body that publishes them. Given its documents by whoever reads the library. Owned
/// by its view.
class LibraryModel final : public TreeModel {
    Q_OBJECT

public:
    enum Column { Name, Year, KindColumn, Pages, Errors, Warnings, Hints, Tied, State, Changed, ColumnCount };

    explicit LibraryModel(QObject *parent = nullptr);

    void setDocuments(std::vector<LibraryDocument> documents);
    [[nodiscard]] const LibraryDocument *document(const QModelIndex &index) const; ///< null for a body
    [[nodiscard]] QModelIndex indexOf(const QByteArray &sha256) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// KeyRole is the identity of a document.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const LibraryDocument &document, int column) const;
    [[nodiscard]] QVariant sortValue(const LibraryDocument &document, int column) const;

    std::vector<LibraryDocument> m_documents;
    QStringList m_bodies; ///< items below zero: -2 - index
};

[[nodiscard]] QString kindText(Kind kind);                     ///< for people, translated
[[nodiscard]] QString stateText(LibraryDocument::State state); ///< likewise

} // namespace gouji
