// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/claims.h"

#include "base/text.h"
#include "reading/claimbinder.h"

#include <QHash>

namespace gouji {

namespace {

bool statesAmount(ClaimRole role)
{
    return role == ClaimRole::Value || role == ClaimRole::Total || role == ClaimRole::Part || role == ClaimRole::Final;
}

/// Where an amount was last stated, by subject and fund.
class Stated {
public:
    explicit Stated(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {}

    void add(const Claim &claim, int index)
    {
        for (size_t i = 0; i < claim.figures.size(); ++i) {
            const ClaimFigure &f = claim.figures[i];
            if (statesAmount(f.role) && isAmount(f.figure.unit))
                m_last.insert(key(f.subject, f.scope), {FigureId::In::Claim, index, static_cast<int>(i)});
        }
    }

    [[nodiscard]] FigureId find(const QString &subject, const QString &scope) const
    {
        FigureId found = m_last.value(key(subject, scope));
        const Concept *c = found.isNull() ? m_lexicon.find(subject) : nullptr;
        for (qsizetype i = 0; c != nullptr && found.isNull() && i < c->same.size(); ++i)
            found = m_last.value(key(c->same[i], scope));
        return found;
    }

private:
    static QString key(const QString &subject, const QString &scope) { return subject + u'|' + scope; }

    const Lexicon &m_lexicon;
    QHash<QString, FigureId> m_last;
};

QString scopeOfSection(const Disclosure &disclosure, int section)
{
    QString scope;
    for (int i = section, depth = 0; i >= 0 && scope.isEmpty() && depth < 8; ++depth) {
        const Section &s = disclosure.sections[static_cast<size_t>(i)];
        scope = scopeOfTitle(s.title);
        i = s.parent;
    }
    return scope;
}

/// What a heading announces: the last concept named in it.
ClaimSubject subjectOfTitle(const QString &title, const Lexicon &lexicon)
{
    const QString flat = flattened(title).text;
    ClaimSubject subject;
    for (int i = 0; i < flat.size();) {
        const Lexicon::Entry *entry = lexicon.wordAt(flat, i);
        if (entry != nullptr && entry->cue == Cue::Concept) {
            const Concept &c = lexicon.conceptAt(entry->index);
            subject = {c.name, c.scope, {}, entry->index, 0};
        }
        i += entry != nullptr ? static_cast<int>(entry->word.size()) : 1;
    }
    return subject;
}

bool isNarrative(Paragraph::Kind kind) { return kind == Paragraph::Kind::Body || kind == Paragraph::Kind::Heading; }

} // namespace

QString scopeOfTitle(const QString &title)
{
    const QString flat = squashed(title);
    for (const QString &scope : {QStringLiteral("一般公共预算"), QStringLiteral("政府性基金"),
                                 QStringLiteral("国有资本经营预算"), QStringLiteral("财政拨款")}) {
        if (flat.contains(scope))
            return scope == u"政府性基金" ? QStringLiteral("政府性基金预算") : scope;
    }
    return {};
}

std::vector<Claim> claimsOf(const Disclosure &disclosure, const Lexicon &lexicon)
{
    std::vector<Claim> claims;
    Stated stated(lexicon);
    ClaimContext context;
    context.year = disclosure.year;
    int section = -2;
    for (size_t p = 0; p < disclosure.paragraphs.size(); ++p) {
        const Paragraph &paragraph = disclosure.paragraphs[p];
        if (!isNarrative(paragraph.kind))
            continue;
        if (paragraph.section != section) {
            section = paragraph.section;
            context.scope = scopeOfSection(disclosure, section);
            context.subject = section >= 0
                                  ? subjectOfTitle(disclosure.sections[static_cast<size_t>(section)].title, lexicon)
                                  : ClaimSubject();
        }
        ClaimBinder binder(paragraph, lexicon, context);
        auto claim = binder.bind();
        if (!claim)
            continue;
        claim->paragraph = static_cast<int>(p);
        claim->id = u'c' + QString::number(claims.size() + 1);
        for (const LinkAbove &link : binder.linksAbove()) {
            if (link.figure >= static_cast<int>(claim->figures.size()))
                continue;
            ClaimFigure &figure = claim->figures[static_cast<size_t>(link.figure)];
            (link.whole ? figure.wholeAbove : figure.ofAbove) = stated.find(link.subject, link.scope);
        }
        stated.add(*claim, static_cast<int>(claims.size()));
        claims.push_back(std::move(*claim));
    }
    return claims;
}

} // namespace gouji
