// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCborValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// A printed table form: how it is recognised and what its columns and rows are called. See resources/forms.
struct Form {
    /// A canonical name with the texts it is printed as, squashed. lane is empty when it holds for every lane.
    struct Entry {
        QString name;
        QStringList printed;
        QString lane;
    };
    QString id;   ///< "final.T5"
    QString kind; ///< "final-accounts", "budget" …, as kindName()
    QStringList titles;
    QStringList without; ///< a title with one of these words is another form's
    QStringList tells;   ///< header words that tell it from a form with the same title
    QStringList header;  ///< words that the header of a table without a title must have, all of them
    std::vector<Entry> lanes;
    std::vector<Entry>
        columns; ///< printed: "合计", or a path "预算数/公务接待费" of which each part must occur in order
    std::vector<Entry> rows;
};

/// The forms the program knows. A value made once and handed down; safe to share between threads.
class FormCatalogue {
public:
    /// From compiled resources.
    [[nodiscard]] static FormCatalogue builtIn();
    /// Adds a form; says what is wrong with it.
    [[nodiscard]] Result<Done> add(const QCborValue &value, const QString &fileName);

    [[nodiscard]] const std::vector<Form> &forms() const { return m_forms; }
    [[nodiscard]] const Form *find(const QString &id) const;
    /// The form whose longest title occurs in this (squashed) title; of two with the same title the one that the words
    /// of the header tell. Null when there is none.
    [[nodiscard]] const Form *byTitle(const QString &title, const QString &header) const;
    /// The form whose header words all occur in this squashed header text, most words first; null when there is none
    /// or two fit equally well.
    [[nodiscard]] const Form *byHeader(const QString &header) const;

private:
    std::vector<Form> m_forms;
};

} // namespace gouji
