// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <random>

namespace gouji::fuzz {

/// How many inputs a driver makes: its own short default, or GOUJI_FUZZ times that.
inline int rounds(int few)
{
    const int factor = qEnvironmentVariableIntValue("GOUJI_FUZZ");
    return factor > 0 ? few * factor : few;
}

/// Random choices that are the same on every machine; GOUJI_FUZZ_SEED makes another series.
class Dice {
public:
    Dice()
        : m_engine(static_cast<unsigned>(qEnvironmentVariableIntValue("GOUJI_FUZZ_SEED")) + 20240917U)
    {}
    int below(int limit) { return limit < 1 ? 0 : static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    /// 0 … 1 in steps of 1/10000: enough for coordinates, and equal values do occur.
    double share() { return below(10001) / 10000.0; }
    template <typename List> auto pick(const List &list) { return list[below(static_cast<int>(list.size()))]; }

private:
    std::mt19937 m_engine;
};

/// The bytes with some flipped, removed, doubled or overwritten, and sometimes cut off.
inline QByteArray damaged(QByteArray bytes, Dice &dice, int most)
{
    const int times = 1 + dice.below(most);
    for (int i = 0; i < times && !bytes.isEmpty(); ++i) {
        const qsizetype at = dice.below(static_cast<int>(bytes.size()));
        switch (dice.below(5)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.below(8)));
            break;
        case 1:
            bytes.remove(at, 1 + dice.below(8));
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, 1 + dice.below(32)));
            break;
        case 3:
            bytes[at] = "0123456789-.<>[]()/ "[dice.below(20)];
            break;
        default:
            if (dice.oneIn(8))
                bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

/// Pieces strung together without sense.
inline QString jumble(const QStringList &pieces, Dice &dice, int most)
{
    QString text;
    const int count = dice.below(most + 1);
    for (int i = 0; i < count; ++i)
        text += dice.pick(pieces);
    return text;
}

} // namespace gouji::fuzz
