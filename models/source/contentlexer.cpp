// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/contentlexer.h"

#include <cstdint>

namespace gouji {

namespace {

enum class Class : uint8_t { Regular, Blank, Delimiter };

constexpr std::array<Class, 256> makeClasses()
{
    std::array<Class, 256> table{};
    for (const unsigned char c : {'\0', '\t', '\n', '\f', '\r', ' '})
        table[c] = Class::Blank;
    for (const unsigned char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        table[c] = Class::Delimiter;
    return table;
}

constexpr std::array<Class, 256> Classes = makeClasses();

Class classOf(char c) { return Classes[static_cast<unsigned char>(c)]; }
bool startsNumber(char c) { return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '+'; }

// The bytes after a real EI are the next operators: plain text.
bool looksLikeContent(std::string_view bytes)
{
    for (const char c : bytes.substr(0, 12)) {
        const auto u = static_cast<unsigned char>(c);
        if (u > 0x7e || (u < 0x20 && classOf(c) != Class::Blank))
            return false;
    }
    return true;
}

} // namespace

void ContentLexer::push(const Operand &operand)
{
    if (m_count == MaxOperands) { // far more than any operator takes: keep the last ones
        for (size_t i = 1; i < MaxOperands; ++i)
            m_operands[i - 1] = m_operands[i];
        --m_count;
    }
    m_operands[m_count++] = operand;
}

bool ContentLexer::hasNumbers(size_t n) const
{
    if (m_count < n)
        return false;
    for (size_t i = m_count - n; i < m_count; ++i) {
        if (m_operands[i].kind != Operand::Kind::Number)
            return false;
    }
    return true;
}

void ContentLexer::skipBlanks()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c == '%') {
            while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
                ++m_at;
        } else if (classOf(c) == Class::Blank) {
            ++m_at;
        } else {
            return;
        }
    }
}

void ContentLexer::skipLiteralString()
{
    int depth = 0;
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at++];
        if (c == '\\')
            ++m_at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            return;
    }
    m_at = m_bytes.size();
}

// Passes over a hexadecimal string or over a whole dictionary.
void ContentLexer::skipAngle()
{
    int depth = 0;
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        const bool twice = m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == c;
        if (c == '(') {
            skipLiteralString();
            continue;
        }
        if (c == '<' && twice) {
            ++depth;
            ++m_at;
        } else if (c == '<') {
            while (m_at < m_bytes.size() && m_bytes[m_at] != '>')
                ++m_at;
        } else if (c == '>' && twice) {
            --depth;
            ++m_at;
        }
        ++m_at;
        if (depth <= 0)
            break;
    }
    if (m_at > m_bytes.size())
        m_at = m_bytes.size();
}

void ContentLexer::skipArray()
{
    int depth = 0;
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c == '(') {
            skipLiteralString();
            continue;
        }
        ++m_at;
        if (c == '[')
            ++depth;
        else if (c == ']' && --depth == 0)
            return;
    }
}

void ContentLexer::skipInlineImage()
{
    if (m_at < m_bytes.size())
        ++m_at;
    while (true) {
        const size_t found = m_bytes.find("EI", m_at);
        if (found == std::string_view::npos) {
            m_at = m_bytes.size();
            return;
        }
        m_at = found + 2;
        const bool before = found > 0 && classOf(m_bytes[found - 1]) == Class::Blank;
        const bool after = m_at == m_bytes.size() || classOf(m_bytes[m_at]) == Class::Blank;
        if (before && after && looksLikeContent(m_bytes.substr(m_at)))
            return;
    }
}

// Content streams know no exponents. A sign inside ("12-3", as broken writers print it) ends the digits.
void ContentLexer::readNumber()
{
    bool negative = false;
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '-' || m_bytes[m_at] == '+')) {
        negative = negative || m_bytes[m_at] == '-';
        ++m_at;
    }
    double value = 0;
    double scale = 0;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            scale *= 10;
        } else if (c == '.' && scale == 0) {
            scale = 1;
        } else {
            break;
        }
    }
    while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) == Class::Regular)
        ++m_at;
    if (scale > 1)
        value /= scale;
    push({Operand::Kind::Number, negative ? -value : value, {}});
}

void ContentLexer::readName()
{
    const size_t start = ++m_at;
    while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) == Class::Regular)
        ++m_at;
    push({Operand::Kind::Name, 0, m_bytes.substr(start, m_at - start)});
}

bool ContentLexer::next()
{
    m_count = 0;
    while (true) {
        skipBlanks();
        if (m_at >= m_bytes.size())
            return false;
        const char c = m_bytes[m_at];
        const size_t start = m_at;
        if (startsNumber(c)) {
            readNumber();
        } else if (c == '/') {
            readName();
        } else if (c == '(' || c == '<' || c == '[') {
            c == '(' ? skipLiteralString() : c == '<' ? skipAngle() : skipArray();
            push({Operand::Kind::Other, 0, m_bytes.substr(start, m_at - start)});
        } else if (classOf(c) == Class::Delimiter) {
            ++m_at;
        } else {
            while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) == Class::Regular)
                ++m_at;
            m_op = m_bytes.substr(start, m_at - start);
            if (m_op == "BI") {
                m_count = 0; // the entries of the image follow as operands of ID
                continue;
            }
            if (m_op == "ID") {
                skipInlineImage();
                m_op = "EI";
            }
            if (m_op == "true" || m_op == "false" || m_op == "null") {
                push({});
                continue;
            }
            return true;
        }
    }
}

} // namespace gouji
