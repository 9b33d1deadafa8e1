// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace gouji {

/// Remembers how much room texts take: shaping Chinese text is most of the time it takes to lay out and paint a list.
/// For texts of one family, told apart by size and weight. A value inside the delegates that use it.
class TextSizes {
public:
    [[nodiscard]] int advance(const QString &text, const QFont &font) const;
    /// Of the text broken into lines of so many pixels, between any two characters where it must be.
    [[nodiscard]] int height(const QString &text, const QFont &font, int room) const;

    static constexpr int wrapFlags = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignVCenter;

private:
    struct Key {
        QString text;
        int size = 0;
        int weight = 0;
        int room = 0; ///< 0: in one line
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.size, key.weight, key.room);
        }
    };
    template <typename Measure> [[nodiscard]] int known(const Key &key, const Measure &measure) const;

    mutable QHash<Key, int> m_known;
};

} // namespace gouji
