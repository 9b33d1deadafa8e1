// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/template.h"

#include "export/writable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

const QString chapter = QStringLiteral("chapter");
const QString item = QStringLiteral(".");

bool isSomething(const QJsonValue &value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isString())
        return !value.toString().isEmpty();
    return value.isObject() || value.toBool() || value.toDouble() != 0;
}

QString shown(const QJsonValue &value) { return value.isDouble() ? QString::number(value.toInt()) : value.toString(); }

} // namespace

/// What is being written, with the values in scope from the outside in.
struct Template::Filling {
    QString out;
    std::vector<QJsonValue> scopes;
    QStringList numerals;
    qsizetype chapters = 0;

    [[nodiscard]] QJsonValue find(const QString &name) const
    {
        if (name == item)
            return scopes.back();
        for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
            if (const QJsonValue value = scope->toObject().value(name); !value.isUndefined())
                return value;
        }
        return {};
    }
};

Result<Template> Template::parsed(const QString &text, const QString &fileName, const QSet<QString> &known)
{
    Template result;
    std::vector<size_t> open;
    int line = 1;
    const auto problem = [&](const QString &why) {
        return Error{Error::Code::BadInput, Tr::tr("%1, line %2: %3").arg(fileName).arg(line).arg(why), why};
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = text.indexOf(u"{{", at);
        const QString plain = text.mid(at, begin < 0 ? -1 : begin - at);
        result.m_pieces.push_back({Piece::Kind::Text, plain});
        line += static_cast<int>(plain.count(u'\n'));
        if (begin < 0)
            break;
        const qsizetype end = text.indexOf(u"}}", begin);
        if (end < 0)
            return problem(Tr::tr("“{{” without “}}”"));
        const QString tag = text.mid(begin + 2, end - begin - 2);
        at = end + 2;
        const QChar sign = tag.isEmpty() ? QChar() : tag.front();
        const bool section = sign == u'#' || sign == u'^';
        const QString name = (section || sign == u'/' ? tag.mid(1) : tag).trimmed();
        if (sign != u'!' && name != item && name != chapter && !known.contains(name))
            return problem(Tr::tr("there is no “%1”").arg(name));
        if (section) {
            open.push_back(result.m_pieces.size());
            result.m_pieces.push_back({sign == u'#' ? Piece::Kind::If : Piece::Kind::IfNot, name});
        } else if (sign == u'/') {
            if (open.empty() || result.m_pieces[open.back()].text != name)
                return problem(Tr::tr("“%1” ends here but did not begin").arg(name));
            result.m_pieces[open.back()].end = result.m_pieces.size();
            open.pop_back();
            result.m_pieces.push_back({Piece::Kind::End, name});
        } else if (sign != u'!') {
            result.m_pieces.push_back({Piece::Kind::Value, name});
        }
        line += static_cast<int>(tag.count(u'\n'));
    }
    if (!open.empty())
        return problem(Tr::tr("“%1” begins but does not end").arg(result.m_pieces[open.back()].text));
    return result;
}

QString Template::filled(const QJsonObject &values, const QStringList &numerals) const
{
    Filling filling{{}, {values}, numerals};
    fill(filling, 0, m_pieces.size());
    return filling.out;
}

void Template::fill(Filling &filling, size_t from, size_t to) const
{
    for (size_t i = from; i < to; ++i) {
        const Piece &piece = m_pieces[i];
        if (piece.kind == Piece::Kind::Text) {
            filling.out += piece.text;
        } else if (piece.kind == Piece::Kind::Value) {
            filling.out += piece.text == chapter ? filling.numerals.value(filling.chapters++)
                                                 : escapedHtml(shown(filling.find(piece.text)));
        } else if (piece.kind != Piece::Kind::End) {
            const QJsonValue value = filling.find(piece.text);
            if (piece.kind == Piece::Kind::IfNot && !isSomething(value))
                fill(filling, i + 1, piece.end);
            const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
            for (const QJsonValue &one : items) {
                if (piece.kind != Piece::Kind::If || !isSomething(value))
                    break;
                filling.scopes.push_back(one);
                fill(filling, i + 1, piece.end);
                filling.scopes.pop_back();
            }
            i = piece.end;
        }
    }
}

} // namespace gouji
