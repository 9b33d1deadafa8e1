// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gouji {

/// Takes a decoded PDF content stream apart into operators with their operands. Strings, arrays and dictionaries are
/// passed over (an operand of kind Other stands for each), because only numbers and names matter for drawn lines.
/// The bytes must outlive the lexer; nothing is copied.
class ContentLexer {
public:
    struct Operand {
        enum class Kind { Number, Name, Other };
        Kind kind = Kind::Other;
        double number = 0;
        std::string_view text; ///< a name without its slash, or the raw dictionary
    };

    explicit ContentLexer(std::string_view bytes)
        : m_bytes(bytes)
    {}

    /// Moves to the next operator; false at the end. An inline image is given as the operator "EI".
    [[nodiscard]] bool next();

    [[nodiscard]] std::string_view op() const { return m_op; }
    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] const Operand &operand(size_t i) const { return m_operands[i]; }
    /// True when exactly the last n operands exist and are numbers; numbers(n)[0] is the first of them.
    [[nodiscard]] bool hasNumbers(size_t n) const;
    [[nodiscard]] double number(size_t i) const { return m_operands[i].number; }
    /// Position of the first of the last n operands.
    [[nodiscard]] size_t last(size_t n) const { return m_count - n; }

private:
    void skipBlanks();
    void skipLiteralString();
    void skipAngle();
    void skipArray();
    void skipInlineImage();
    void readNumber();
    void readName();
    void push(const Operand &operand);

    static constexpr size_t MaxOperands = 40;
    std::string_view m_bytes;
    size_t m_at = 0;
    std::string_view m_op;
    std::array<Operand, MaxOperands> m_operands;
    size_t m_count = 0;
};

} // namespace gouji
