// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace gouji {

/// Why something expected could fail. Shown by ui or the command line only.
struct Error {
    enum class Code {
        NotFound,       ///< no such file
        NotReadable,    ///< exists but cannot be opened or is damaged
        NotADisclosure, ///< opened, but no PDF or text we can read
        NeedsPassword,  ///< encrypted; a password is missing or wrong
        BadInput,       ///< a pack, event log or option with a mistake in it
        NotWritable,    ///< a target that cannot be written
        Database,       ///< the library database refused
        Cancelled,
        Internal
    };
    Code code = Code::Internal;
    QString message; ///< for the user: what happened and what to do
    QString detail;  ///< for the log

    bool operator==(const Error &) const = default;
};

/// A value or the error that kept it from being made, shaped like std::expected. Never throws.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::move(value))
    {} // NOLINT: implicit by design, like std::expected
    Result(Error error)
        : m_state(std::move(error))
    {} // NOLINT

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<T>(m_state); }
    [[nodiscard]] T &value() & { return std::get<T>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace gouji
