// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/zip.h"

#include <array>

namespace gouji {

namespace {

constexpr quint16 firstDay = 0x21; // 1980-01-01: the format has no "unknown"

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1U) ? 0xedb88320U : 0U);
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<quint8>(c)) & 0xffU];
    return ~crc;
}

template <typename T> void put(QByteArray &bytes, T value)
{
    for (size_t i = 0; i < sizeof(T); ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xffU);
}

/// What local header and directory have in common.
QByteArray headerOf(const QByteArray &contents, const QByteArray &packed, Zip::Method method)
{
    QByteArray header;
    put<quint16>(header, 20); // version needed
    put<quint16>(header, 0);
    put<quint16>(header, method == Zip::Method::Stored ? 0 : 8);
    put<quint16>(header, 0);
    put<quint16>(header, firstDay);
    put<quint32>(header, crc32(contents));
    put<quint32>(header, static_cast<quint32>(packed.size()));
    put<quint32>(header, static_cast<quint32>(contents.size()));
    return header;
}

} // namespace

void Zip::add(const QByteArray &name, const QByteArray &contents, Method method)
{
    // qCompress puts a length of four bytes and a zlib header of two before the stream and a sum of four behind.
    const QByteArray packed = method == Method::Stored ? contents : qCompress(contents, 6).mid(6).chopped(4);
    const QByteArray header = headerOf(contents, packed, method);
    const auto offset = static_cast<quint32>(m_bytes.size());
    m_bytes += "PK\x03\x04" + header;
    put<quint16>(m_bytes, static_cast<quint16>(name.size()));
    put<quint16>(m_bytes, 0);
    m_bytes += name + packed;
    m_directory += "PK\x01\x02";
    put<quint16>(m_directory, 20);
    m_directory += header;
    put<quint16>(m_directory, static_cast<quint16>(name.size()));
    m_directory += QByteArray(12, '\0'); // no extra field, remark, disk or attributes
    put<quint32>(m_directory, offset);
    m_directory += name;
    ++m_count;
}

QByteArray Zip::finished()
{
    const auto start = static_cast<quint32>(m_bytes.size());
    m_bytes += m_directory + "PK\x05\x06" + QByteArray(4, '\0');
    put<quint16>(m_bytes, static_cast<quint16>(m_count));
    put<quint16>(m_bytes, static_cast<quint16>(m_count));
    put<quint32>(m_bytes, static_cast<quint32>(m_directory.size()));
    put<quint32>(m_bytes, start);
    put<quint16>(m_bytes, 0);
    return m_bytes;
}

} // namespace gouji
