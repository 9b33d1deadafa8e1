// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace gouji::sample {

/// One planted mistake: what a slot prints instead of the right text.
struct Mistake {
    QString kind;
    QString slot;
    QString printed;
    QString violates;

    QString right;   ///< filled in when the slot is printed
    QString context; ///< the cell or sentence around it
    QString table;   ///< empty for a paragraph
    QString section;
    QString rowLabel;
    int tableIndex = -1;
    int row = -1;
    int column = -1;
    QList<int> pages;
};

/// The mistakes of one copy of the sample. Text that may be wrong goes through here under the name of its slot; where
/// it lands on paper is noted, so that the list of mistakes is exact. A clean copy has an empty list.
class Mistakes {
public:
    explicit Mistakes(QList<Mistake> list = {})
        : m_list(std::move(list))
    {}

    /// The text to print in that slot.
    QString text(const QString &slot, const QString &right);
    /// A paragraph has been set on these pages: slots printed since the last call stand in it.
    void paragraphSet(const QString &section, const QString &paragraph, const QList<int> &pages);
    void cellSet(const QString &slot, const Mistake &where);

    /// Slots that were never printed (a mistake in the generator).
    [[nodiscard]] QStringList unused() const;
    [[nodiscard]] QJsonArray toJson() const;

private:
    QList<Mistake> m_list;
    QStringList m_pending;
};

[[nodiscard]] QList<Mistake> plantedMistakes();

} // namespace gouji::sample
