// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>

class QPainter;

namespace gouji {

/// Remembers how much room texts take and where they are broken: shaping Chinese text is most of the time it takes to
/// lay out and paint a list. For texts of one family, told apart by size and weight. A value inside the delegates that
/// use it.
class TextSizes {
public:
    [[nodiscard]] int advance(const QString &text, const QFont &font) const;
    /// The lines of a text in a room of so many pixels: between words and ideographs, within a word that is too long.
    [[nodiscard]] QStringList lines(const QString &text, const QFont &font, int room) const;
    [[nodiscard]] int height(const QString &text, const QFont &font, int room) const;
    /// Paints these lines with the painter's font and pen, in the middle of the box; what is too high is cut.
    void paint(QPainter &painter, const QRect &box, const QString &text) const;
    [[nodiscard]] static int lineHeight(const QFont &font); ///< that of ideographs

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

    mutable QHash<Key, int> m_advances;
    mutable QHash<Key, QStringList> m_lines;
};

} // namespace gouji
