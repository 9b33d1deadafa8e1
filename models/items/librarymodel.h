// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gouji {

/// Documents of the library, newest work first. Given its documents by whoever reads the library; shown as a list (the
/// first column, painted) and as a grid. Owned by the library pane.
class LibraryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Body, Year, KindColumn, Pages, Errors, Warnings, Hints, Tied, State, Changed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocuments(std::vector<LibraryDocument> documents);
    [[nodiscard]] const std::vector<LibraryDocument> &documents() const { return m_documents; }
    [[nodiscard]] const LibraryDocument *document(int row) const;     ///< null outside
    [[nodiscard]] const LibraryDocument *documentOf(qint64 id) const; ///< null when it is gone
    [[nodiscard]] int rowOf(const QByteArray &sha256) const;          ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// KeyRole is the identity of a document, StateRole its state.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const LibraryDocument &document, int column) const;
    [[nodiscard]] QVariant sortValue(const LibraryDocument &document, int column) const;

    std::vector<LibraryDocument> m_documents;
    QHash<qint64, int> m_rows; ///< by id
};

[[nodiscard]] QString kindText(Kind kind);                     ///< for people, translated
[[nodiscard]] QString stateText(LibraryDocument::State state); ///< likewise
/// Body, year and kind; the file name while the body is not known.
[[nodiscard]] QString titleOf(const LibraryDocument &document);

} // namespace gouji
