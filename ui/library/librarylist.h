// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"

#include <QAbstractListModel>

#include <vector>

namespace gouji {

/// The documents of the library, newest work first.
class LibraryList final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdentityRole = Qt::UserRole + 1,
        PagesRole,
        ErrorsRole,
        WarningsRole,
        HintsRole,
        TiedRole, ///< share of figures that are tied, 0…1; -1 when nothing was checked
        StateRole
    };
    using QAbstractListModel::QAbstractListModel;

    void setDocuments(std::vector<LibraryDocument> documents);
    [[nodiscard]] const LibraryDocument *document(int row) const;
    [[nodiscard]] int rowOf(const QByteArray &identity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<LibraryDocument> m_documents;
};

/// Body, year and kind; the file name while they are not known.
[[nodiscard]] QString titleOf(const LibraryDocument &document);

} // namespace gouji
