// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/formcatalogue.h"

#include "base/text.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace gouji {

namespace {

/// Quotes around 三公 are straight, curly, corner or missing.
QString withoutQuotes(QString text)
{
    text.removeIf([](QChar c) { return QStringView(u"“”\"'‘’「」『』＂").contains(c); });
    return text;
}

QStringList textsOf(const QCborValue &value)
{
    QStringList out;
    if (value.isString())
        out.append(withoutQuotes(squashed(value.toString())));
    for (const QCborValue &item : value.toArray())
        out.append(withoutQuotes(squashed(item.toString())));
    return out;
}

/// "name: [printed, …]" in a map, or a list of {name, printed, lane}; the name itself is always a printed text.
std::vector<Form::Entry> entriesOf(const QCborValue &value, const QString &lane = {})
{
    std::vector<Form::Entry> out;
    const QCborMap map = value.toMap();
    for (const auto &pair : map) {
        const QString name = pair.first.toString();
        if (name.startsWith(u'@'))
            continue;
        if (pair.second.isMap()) { // lane: {name: printed}
            const auto inner = entriesOf(pair.second, name);
            out.insert(out.end(), inner.begin(), inner.end());
            continue;
        }
        Form::Entry entry{name, textsOf(pair.second), lane};
        if (!entry.printed.contains(squashed(name)))
            entry.printed.prepend(squashed(name));
        out.push_back(std::move(entry));
    }
    return out;
}

/// Length of the form's longest title that is part of this one; 0 when none is.
qsizetype matched(const Form &form, const QString &title)
{
    if (std::ranges::any_of(form.without, [&](const QString &word) { return title.contains(word); }))
        return 0;
    qsizetype longest = 0;
    for (const QString &name : form.titles) {
        if (title.contains(name))
            longest = std::max(longest, name.size());
    }
    return longest;
}

} // namespace

FormCatalogue FormCatalogue::builtIn()
{
    FormCatalogue catalogue;
    const QDir folder(QStringLiteral(":/forms"));
    for (const QString &name : folder.entryList({QStringLiteral("*.cbor")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        [[maybe_unused]] const auto added = catalogue.add(QCborValue::fromCbor(file.readAll()), name);
        Q_ASSERT(added.ok());
    }
    return catalogue;
}

Result<Done> FormCatalogue::add(const QCborValue &value, const QString &fileName)
{
    const QCborMap map = value.toMap();
    Form form;
    form.id = map[QStringLiteral("id")].toString();
    form.kind = map[QStringLiteral("kind")].toString();
    form.titles = textsOf(map[QStringLiteral("titles")]);
    form.without = textsOf(map[QStringLiteral("without")]);
    form.tells = textsOf(map[QStringLiteral("tells")]);
    form.header = textsOf(map[QStringLiteral("header")]);
    form.lanes = entriesOf(map[QStringLiteral("lanes")]);
    form.columns = entriesOf(map[QStringLiteral("columns")]);
    form.rows = entriesOf(map[QStringLiteral("rows")]);
    if (form.id.isEmpty() || (form.titles.isEmpty() && form.header.isEmpty()))
        return Error{Error::Code::BadInput,
                     QStringLiteral("%1: a form needs an id and titles or header words").arg(fileName), QString()};
    if (find(form.id))
        return Error{Error::Code::BadInput, QStringLiteral("%1: form %2 is there twice").arg(fileName, form.id),
                     QString()};
    m_forms.push_back(std::move(form));
    return Done{};
}

const Form *FormCatalogue::find(const QString &id) const
{
    const auto it = std::ranges::find(m_forms, id, &Form::id);
    return it == m_forms.end() ? nullptr : &*it;
}

const Form *FormCatalogue::byTitle(const QString &title, const QString &header) const
{
    const QString name = withoutQuotes(title);
    const Form *best = nullptr;
    qsizetype longest = 0;
    qsizetype told = -1;
    for (const Form &form : m_forms) {
        const qsizetype length = matched(form, name);
        if (length == 0 || length < longest)
            continue;
        const bool tells = std::ranges::all_of(form.tells, [&](const QString &word) { return header.contains(word); });
        const qsizetype count = tells ? form.tells.size() : -1;
        if (length > longest || count > told) {
            longest = length;
            told = count;
            best = &form;
        }
    }
    return best;
}

const Form *FormCatalogue::byHeader(const QString &header) const
{
    const Form *best = nullptr;
    bool tie = false;
    for (const Form &form : m_forms) {
        if (form.header.isEmpty() ||
            !std::ranges::all_of(form.header, [&](const QString &word) { return header.contains(word); }))
            continue;
        if (!best || form.header.size() > best->header.size()) {
            best = &form;
            tie = false;
        } else if (form.header.size() == best->header.size()) {
            tie = true;
        }
    }
    return tie ? nullptr : best;
}

} // namespace gouji
