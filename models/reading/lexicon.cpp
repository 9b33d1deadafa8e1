// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/lexicon.h"

#include <QCborArray>
#include <QCborMap>
#include <QFile>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

const QHash<QString, Cue> &cueNames()
{
    static const QHash<QString, Cue> names{
        {QStringLiteral("Initial"), Cue::Initial},   {QStringLiteral("Annual"), Cue::Annual},
        {QStringLiteral("Budget"), Cue::Budget},     {QStringLiteral("Final"), Cue::Final},
        {QStringLiteral("Executed"), Cue::Executed}, {QStringLiteral("Rise"), Cue::Rise},
        {QStringLiteral("Fall"), Cue::Fall},         {QStringLiteral("Even"), Cue::Even},
        {QStringLiteral("Share"), Cue::Share},       {QStringLiteral("Complete"), Cue::Complete},
        {QStringLiteral("Variance"), Cue::Variance}, {QStringLiteral("OfWhich"), Cue::OfWhich},
        {QStringLiteral("Reason"), Cue::Reason},     {QStringLiteral("Purpose"), Cue::Purpose},
        {QStringLiteral("Greater"), Cue::Greater},   {QStringLiteral("Less"), Cue::Less},
        {QStringLiteral("Equal"), Cue::Equal},       {QStringLiteral("Prior"), Cue::Prior},
        {QStringLiteral("Value"), Cue::Value},       {QStringLiteral("Price"), Cue::Price},
        {QStringLiteral("None"), Cue::None},         {QStringLiteral("Total"), Cue::Total},
        {QStringLiteral("Each"), Cue::Each},         {QStringLiteral("Skip"), Cue::Skip},
    };
    return names;
}

QStringList strings(const QCborValue &value)
{
    QStringList out;
    for (const QCborValue &entry : value.toArray())
        out.append(entry.toString());
    return out;
}

/// End of the group that opens at i.
qsizetype closing(QStringView p, qsizetype i)
{
    int depth = 0;
    for (; i < p.size(); ++i) {
        if (p[i] == u'[' || p[i] == u'{')
            ++depth;
        else if ((p[i] == u']' || p[i] == u'}') && --depth == 0)
            return i;
    }
    return p.size();
}

QStringList alternatives(QStringView inside)
{
    QStringList out;
    int depth = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= inside.size(); ++i) {
        if (i == inside.size() || (inside[i] == u'|' && depth == 0)) {
            out += spellings(inside.mid(from, i - from));
            from = i + 1;
        } else if (inside[i] == u'[' || inside[i] == u'{') {
            ++depth;
        } else if (inside[i] == u']' || inside[i] == u'}') {
            --depth;
        }
    }
    return out;
}

QStringList nounWords(const QCborMap &map, QStringView key)
{
    QStringList out;
    for (const QString &pattern : strings(map[key]))
        out += spellings(pattern);
    out.removeAll(QString());
    std::ranges::stable_sort(out, std::ranges::greater{}, &QString::size);
    return out;
}

Concept conceptFrom(const QCborMap &map)
{
    Concept c;
    c.name = map[QStringLiteral("name")].toString();
    c.scope = map[QStringLiteral("scope")].toString();
    c.wholes = strings(map[QStringLiteral("wholes")]);
    c.within = strings(map[QStringLiteral("within")]);
    c.same = strings(map[QStringLiteral("same")]);
    c.unit = map[QStringLiteral("unit")].toString() == u"true";
    c.local = map[QStringLiteral("local")].toString() == u"true";
    c.alone = map[QStringLiteral("alone")].toString() == u"true";
    c.general = map[QStringLiteral("general")].toString() == u"true";
    c.weak = map[QStringLiteral("weak")].toString() == u"true";
    c.trendOnly = map[QStringLiteral("trend")].toString() == u"true";
    c.countOnly = map[QStringLiteral("needs")].toString() == u"count";
    return c;
}

} // namespace

QStringList spellings(QStringView pattern)
{
    QStringList out{QString()};
    for (qsizetype i = 0; i < pattern.size();) {
        if (pattern[i] != u'[' && pattern[i] != u'{') {
            qsizetype end = i;
            while (end < pattern.size() && pattern[end] != u'[' && pattern[end] != u'{')
                ++end;
            for (QString &head : out)
                head.append(pattern.mid(i, end - i));
            i = end;
            continue;
        }
        const qsizetype end = closing(pattern, i);
        QStringList tails = alternatives(pattern.mid(i + 1, end - i - 1));
        if (pattern[i] == u'[')
            tails.append(QString());
        QStringList next;
        next.reserve(out.size() * tails.size());
        for (const QString &head : std::as_const(out)) {
            for (const QString &tail : std::as_const(tails))
                next.append(head + tail);
        }
        out = std::move(next);
        i = end + 1;
    }
    return out;
}

Result<Lexicon> Lexicon::fromValue(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    if (!map[QStringLiteral("concepts")].isArray())
        return Error{Error::Code::BadInput, QStringLiteral("the lexicon has no concepts"), {}};
    Lexicon lexicon;
    const QCborMap cues = map[QStringLiteral("cues")].toMap();
    for (const auto &[key, words] : cues) {
        const auto cue = cueNames().constFind(key.toString());
        if (cue == cueNames().constEnd())
            continue; // "@line"
        for (const QString &word : strings(words))
            lexicon.add(word, *cue, -1);
    }
    const QCborMap scopes = map[QStringLiteral("scopes")].toMap();
    for (const auto &[key, words] : scopes) {
        lexicon.m_scopes.push_back(key.toString());
        for (const QString &word : strings(words))
            lexicon.add(word, Cue::Scope, static_cast<int>(lexicon.m_scopes.size()) - 1);
    }
    for (const QCborValue &entry : map[QStringLiteral("concepts")].toArray()) {
        lexicon.m_concepts.push_back(conceptFrom(entry.toMap()));
        const int index = static_cast<int>(lexicon.m_concepts.size()) - 1;
        if (!lexicon.m_byName.contains(lexicon.m_concepts.back().name))
            lexicon.m_byName.insert(lexicon.m_concepts.back().name, index);
        for (const QString &word : strings(entry.toMap()[QStringLiteral("words")]))
            lexicon.add(word, Cue::Concept, index);
    }
    for (const QString &name : strings(map[QStringLiteral("classes")])) {
        lexicon.m_classes.push_back(name);
        lexicon.add(name, Cue::Class, static_cast<int>(lexicon.m_classes.size()) - 1);
    }
    const QCborMap nouns = map[QStringLiteral("nouns")].toMap();
    lexicon.m_nouns = {nounWords(nouns, u"leads"),   nounWords(nouns, u"tails"),      nounWords(nouns, u"cuts"),
                       nounWords(nouns, u"rates"),   nounWords(nouns, u"amounts"),    nounWords(nouns, u"weights"),
                       nounWords(nouns, u"scores"),  nounWords(nouns, u"deductions"), nounWords(nouns, u"targets"),
                       nounWords(nouns, u"actuals"), nounWords(nouns, u"pronouns"),   nounWords(nouns, u"heads"),
                       nounWords(nouns, u"ends")};
    lexicon.sort();
    return lexicon;
}

const Lexicon &Lexicon::builtIn()
{
    // Never destroyed: to free thousands of words one by one only delays the end of the program.
    static const Lexicon &lexicon = *new const Lexicon([] {
        QFile file(QStringLiteral(":/lexicon/narrative.cbor"));
        if (!file.open(QIODevice::ReadOnly))
            return Lexicon();
        auto loaded = fromValue(QCborValue::fromCbor(file.readAll()));
        return loaded ? std::move(loaded).value() : Lexicon();
    }());
    return lexicon;
}

void Lexicon::add(const QString &pattern, Cue cue, int index)
{
    for (const QString &word : spellings(pattern)) {
        if (!word.isEmpty())
            m_words[word[0].unicode()].push_back({word, cue, index});
    }
}

void Lexicon::sort()
{
    for (auto &bucket : m_words) {
        // The first entry of a word wins, so that the order of the file decides.
        std::ranges::stable_sort(bucket, [](const Entry &a, const Entry &b) {
            return a.word.size() != b.word.size() ? a.word.size() > b.word.size() : a.word < b.word;
        });
        const auto same = std::ranges::unique(bucket, {}, &Entry::word);
        bucket.erase(same.begin(), same.end());
    }
}

const Lexicon::Entry *Lexicon::wordAt(const QString &text, int at) const
{
    const auto bucket = m_words.constFind(text[at].unicode());
    if (bucket == m_words.constEnd())
        return nullptr;
    const QStringView rest = QStringView(text).mid(at);
    for (const Entry &entry : *bucket) {
        if (rest.startsWith(entry.word))
            return &entry;
    }
    return nullptr;
}

int Lexicon::scopeNamed(QStringView name) const
{
    const auto it = std::ranges::find(m_scopes, name);
    return it == m_scopes.end() ? -1 : static_cast<int>(it - m_scopes.begin());
}

const Concept *Lexicon::find(const QString &name) const
{
    const auto it = m_byName.constFind(name);
    return it == m_byName.constEnd() ? nullptr : &m_concepts[static_cast<size_t>(*it)];
}

} // namespace gouji
