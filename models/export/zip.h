// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace gouji {

/// A zip archive in memory, for formats that are one. Entries keep their order and have no time, so that equal contents
/// give equal bytes.
class Zip final {
public:
    enum class Method { Stored, Deflated };
    /// name: ASCII.
    void add(const QByteArray &name, const QByteArray &contents, Method method = Method::Deflated);
    /// The whole archive; nothing can be added after.
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QByteArray m_directory;
    int m_count = 0;
};

} // namespace gouji
