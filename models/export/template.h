// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// The wording of a paper with places for what differs: {{name}} is put in with the marks of HTML escaped;
/// {{#name}}…{{/name}} stays once for each item of a list, or when there is something; {{^name}}…{{/name}} when there
/// is nothing; {{.}} is the item itself; {{! … }} is a remark. {{chapter}} counts. A value.
class Template final {
public:
    /// An error says the line and what is wrong: a section that is not closed, or a name that is not among the known.
    [[nodiscard]] static Result<Template> parsed(const QString &text, const QString &fileName,
                                                 const QSet<QString> &known);

    /// numerals: of the chapters, in order.
    [[nodiscard]] QString filled(const QJsonObject &values, const QStringList &numerals) const;

private:
    struct Piece {
        enum class Kind { Text, Value, If, IfNot, End };
        Kind kind = Kind::Text;
        QString text;   ///< or the name
        size_t end = 0; ///< of a section: index of its End
    };
    struct Filling;
    void fill(Filling &filling, size_t from, size_t to) const;

    std::vector<Piece> m_pieces;
};

} // namespace gouji
