// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pinyin.h"

#include <QStringConverter>

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

struct Range {
    unsigned first; ///< GB 2312 code of the first character with this initial
    char16_t letter;
};

constexpr Range ranges[] = {{0xB0A1, u'a'}, {0xB0C5, u'b'}, {0xB2C1, u'c'}, {0xB4EE, u'd'}, {0xB6EA, u'e'},
                            {0xB7A2, u'f'}, {0xB8C1, u'g'}, {0xB9FE, u'h'}, {0xBBF7, u'j'}, {0xBFA6, u'k'},
                            {0xC0AC, u'l'}, {0xC2E8, u'm'}, {0xC4C3, u'n'}, {0xC5B6, u'o'}, {0xC5BE, u'p'},
                            {0xC6DA, u'q'}, {0xC8BB, u'r'}, {0xC8F6, u's'}, {0xCBFA, u't'}, {0xCDDA, u'w'},
                            {0xCEF4, u'x'}, {0xD1B9, u'y'}, {0xD4D1, u'z'}};
constexpr unsigned lastCode = 0xD7F9;

/// Whether the letters stand in the text in this order, whatever stands between them.
bool inOrder(const QString &letters, const QString &text)
{
    qsizetype at = 0;
    for (const QChar c : text) {
        if (at < letters.size() && c == letters[at])
            ++at;
    }
    return at == letters.size();
}

} // namespace

QString pinyinInitials(const QString &text)
{
    QString out;
    QStringEncoder encoder("GB18030");
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            if (c.isLetterOrNumber())
                out.append(c.toLower());
            continue;
        }
        if (!encoder.isValid())
            continue;
        const QByteArray bytes = encoder.encode(QStringView(&c, 1));
        if (bytes.size() != 2)
            continue;
        const unsigned code = static_cast<unsigned char>(bytes[0]) * 256U + static_cast<unsigned char>(bytes[1]);
        if (code < ranges[0].first || code > lastCode)
            continue;
        const auto after = std::upper_bound(std::begin(ranges), std::end(ranges), code,
                                            [](unsigned value, const Range &range) { return value < range.first; });
        out.append(QChar(std::prev(after)->letter));
    }
    return out;
}

int distanceOfName(const QString &name, const QString &wanted)
{
    if (name.contains(wanted, Qt::CaseInsensitive))
        return 0;
    if (std::none_of(name.begin(), name.end(), [](QChar c) { return c.unicode() >= 0x2E80; }))
        return 3;
    const QString initials = pinyinInitials(name);
    return initials.contains(wanted.toLower()) ? 1 : inOrder(wanted.toLower(), initials) ? 2 : 3;
}

} // namespace gouji
