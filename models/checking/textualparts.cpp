// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/textual.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QCborArray>

#include <algorithm>

namespace gouji::textual {

namespace {

bool isNarrative(const Paragraph &p) { return p.kind == Paragraph::Kind::Body || p.kind == Paragraph::Kind::Heading; }

/// Any text of the document has one of the words. Glossaries explain words that the document may not use.
bool mentions(const Disclosure &d, const QStringList &words)
{
    const auto has = [&](const QString &text) {
        return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
    };
    return std::ranges::any_of(d.paragraphs,
                               [&](const Paragraph &p) { return isNarrative(p) && has(squashed(p.text)); }) ||
           std::ranges::any_of(d.sections, [&](const Section &s) { return has(squashed(s.title)); }) ||
           std::ranges::any_of(d.statements, [&](const Statement &s) { return has(squashed(s.title)); });
}

QStringList wordsOf(const Rule &rule, const QString &part)
{
    QStringList words;
    for (const auto &word : rule.options.value(QStringLiteral("alike")).toMap().value(part).toArray())
        words.append(word.toString());
    return words;
}

} // namespace

// D3: what every body has to say something about. Only of documents that speak of most of it: tables alone, or a part
// of a disclosure, leave it to another file. Options: parts, alike (words of each), least, from (first year).
void requiredParts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    const bool asked = d.kind == Kind::FinalAccounts || d.kind == Kind::Budget;
    if (!asked || d.year < rule.option(QStringLiteral("from")).toInt() || d.sections.size() < 4)
        return;
    QStringList missing;
    const QStringList parts = rule.optionList(QStringLiteral("parts"));
    for (const QString &part : parts) {
        if (!mentions(d, wordsOf(rule, part)))
            missing.append(part);
    }
    if (parts.size() - missing.size() < rule.option(QStringLiteral("least")).toInt())
        return;
    if (missing.isEmpty()) {
        relations.push_back(textHolds(rule));
        return;
    }
    FindingPlace place;
    place.place = d.sections.front().place;
    place.section = d.sections.front().title;
    place.quote = d.sections.front().title;
    Relation relation = textFinding(rule, Verdict::Suspicious, std::move(place),
                                    {QStringLiteral("没有找到关于%1的说明。").arg(missing.join(u'、')),
                                     QStringLiteral("Nothing is said about: %1.").arg(missing.join(u", "))});
    relation.keys = missing;
    relations.push_back(std::move(relation));
}

} // namespace gouji::textual
