// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/expression.h"

#include <QStringList>

#include <optional>

namespace gouji {

namespace {

/// Walks over a line once.
class ExpressionReader {
public:
    explicit ExpressionReader(const QString &line)
        : m_line(line)
    {}

    Result<Expression> read()
    {
        Expression out;
        if (!readSide(out.left))
            return failure();
        const auto comparison = readComparison();
        if (!comparison)
            return failure(QStringLiteral("需要 =、≤ 或 ≥"));
        out.comparison = *comparison;
        if (!readSide(out.right))
            return failure();
        if (m_at < m_line.size())
            return failure(QStringLiteral("多余的内容"));
        return out;
    }

private:
    Error failure(const QString &reason = {}) const
    {
        return Error{Error::Code::BadInput,
                     QStringLiteral("第 %1 个字：%2").arg(m_at + 1).arg(reason.isEmpty() ? m_reason : reason), m_line};
    }

    void skipBlanks()
    {
        while (m_at < m_line.size() && m_line[m_at].isSpace())
            ++m_at;
    }

    static bool isMinus(QChar c) { return c == u'-' || c == u'−' || c == u'－'; }
    static bool isPlus(QChar c) { return c == u'+' || c == u'＋'; }
    static bool isComparison(QChar c)
    {
        return c == u'=' || c == u'＝' || c == u'≤' || c == u'≥' || c == u'<' || c == u'>';
    }

    std::optional<Expression::Comparison> readComparison()
    {
        skipBlanks();
        if (m_at >= m_line.size() || !isComparison(m_line[m_at]))
            return std::nullopt;
        const QChar c = m_line[m_at++];
        if (c == u'<' || c == u'>') {
            if (m_at >= m_line.size() || m_line[m_at] != u'=')
                return std::nullopt;
            ++m_at;
        }
        return c == u'=' || c == u'＝'  ? Expression::Comparison::Equal
               : c == u'≤' || c == u'<' ? Expression::Comparison::AtMost
                                        : Expression::Comparison::AtLeast;
    }

    bool readSide(std::vector<ExpressionTerm> &terms)
    {
        int sign = 1;
        skipBlanks();
        if (m_at < m_line.size() && isMinus(m_line[m_at])) {
            sign = -1;
            ++m_at;
        }
        while (true) {
            ExpressionTerm term;
            term.sign = sign;
            if (!readTerm(term))
                return false;
            terms.push_back(term);
            skipBlanks();
            if (m_at >= m_line.size() || isComparison(m_line[m_at]))
                return true;
            if (!isPlus(m_line[m_at]) && !isMinus(m_line[m_at])) {
                m_reason = QStringLiteral("需要 + 或 −");
                return false;
            }
            sign = isMinus(m_line[m_at]) ? -1 : 1;
            ++m_at;
        }
    }

    bool readTerm(ExpressionTerm &term)
    {
        skipBlanks();
        const qsizetype from = m_at;
        if (m_at < m_line.size() && m_line[m_at] == u'Σ') {
            term.sum = ExpressionTerm::Sum::Items;
            ++m_at;
        }
        QStringList names;
        do {
            const QString name = readName();
            if (name.isEmpty()) {
                m_reason = QStringLiteral("缺少名称");
                return false;
            }
            names.append(name);
        } while (m_at < m_line.size() && m_line[m_at] == u'.' && ++m_at > 0);
        term.text = m_line.mid(from, m_at - from).trimmed();
        return assign(term, names);
    }

    QString readName()
    {
        if (m_at < m_line.size() && m_line[m_at] == u'「') {
            const qsizetype end = m_line.indexOf(u'」', m_at);
            if (end < 0)
                return {};
            const QString name = m_line.mid(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return name;
        }
        const qsizetype from = m_at;
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at];
            if (isComparison(c) || isPlus(c) || isMinus(c) || c == u'.' || c == u'Σ')
                break;
            ++m_at;
        }
        return m_line.mid(from, m_at - from).trimmed();
    }

    static bool isForm(const QString &name)
    {
        return !name.isEmpty() && name[0].unicode() < 0x80 && name[0].isLetter();
    }

    bool assign(ExpressionTerm &term, QStringList names)
    {
        if (isForm(names.first()) && names.size() > 1)
            term.form = names.takeFirst();
        if (names.size() > 2) {
            m_reason = QStringLiteral("名称的层次太多");
            return false;
        }
        term.row = names.first();
        if (names.size() == 2)
            term.column = names[1];
        return true;
    }

    QString m_line;
    QString m_reason;
    qsizetype m_at = 0;
};

} // namespace

Result<Expression> expressionFrom(const QString &line) { return ExpressionReader(line).read(); }

} // namespace gouji
