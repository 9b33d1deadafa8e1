// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/claims.h"

#include "base/text.h"
#include "reading/claimbinder.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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
                insert(f, {FigureId::In::Claim, index, static_cast<int>(i)});
        }
    }

    [[nodiscard]] FigureId find(const QString &subject, const QString &scope) const
    {
        FigureId found = m_last.value(key(subject, scope));
        const Concept *c = found.isNull() ? m_lexicon.find(subject) : nullptr;
        for (qsizetype i = 0; c != nullptr && found.isNull() && i < c->same.size(); ++i)
            found = m_last.value(key(c->same[i], scope));
        // What exists only once ("三公经费") may be named with its fund in one sentence and without in the next.
        if (found.isNull() && scope.isEmpty() && c != nullptr && !c->local && c->scope.isEmpty())
            found = m_last.value(key(subject, anyScope()));
        return found;
    }

private:
    static QString anyScope() { return QStringLiteral("*"); }

    void insert(const ClaimFigure &f, FigureId id)
    {
        m_last.insert(key(f.subject, f.scope), id);
        m_last.insert(key(f.subject, anyScope()), id);
    }

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

/// "（二）项目绩效目标" without its list number.
QString plainTitle(const QString &title)
{
    static const QString mark = QStringLiteral("一二三四五六七八九十百0123456789.、(): ");
    QString text = flattened(title).text;
    while (!text.isEmpty() && mark.contains(text.front()))
        text.remove(0, 1);
    while (text.endsWith(u':') || text.endsWith(u'。'))
        text.chop(1);
    return text.size() >= 2 && text.size() <= 24 ? text : QString();
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

/// A change told of something belongs to the amount stated in the same section or in a sister of it.
bool sameChapter(const Disclosure &disclosure, int earlier, size_t later)
{
    const int a = disclosure.paragraphs[static_cast<size_t>(earlier)].section;
    const int b = disclosure.paragraphs[later].section;
    if (a == b)
        return true;
    const auto parent = [&](int section) {
        return section < 0 ? -1 : disclosure.sections[static_cast<size_t>(section)].parent;
    };
    const auto level = [&](int section) {
        return section < 0 ? 0 : disclosure.sections[static_cast<size_t>(section)].level;
    };
    return parent(b) == a || parent(a) == b || (parent(a) >= 0 && parent(a) == parent(b) && level(a) > 2);
}

/// A change told before the amount itself: "三公经费…减少…，其中：公务接待费减少1.00万元", the amounts in the paragraph
/// behind.
void linkForward(const Disclosure &disclosure, std::vector<Claim> &claims)
{
    const auto sectionOf = [&](const Claim &claim) {
        return disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].section;
    };
    for (size_t c = 0; c < claims.size(); ++c) {
        for (ClaimFigure &figure : claims[c].figures) {
            if (figure.role != ClaimRole::Change || figure.of >= 0 || !figure.ofAbove.isNull())
                continue;
            for (size_t n = c + 1; n < claims.size() && sectionOf(claims[n]) == sectionOf(claims[c]); ++n) {
                const auto &later = claims[n].figures;
                const auto it = std::ranges::find_if(later, [&](const ClaimFigure &f) {
                    return statesAmount(f.role) && f.subject == figure.subject && f.scope == figure.scope &&
                           isAmount(f.figure.unit) == isAmount(figure.figure.unit);
                });
                if (it == later.end())
                    continue;
                figure.ofAbove = {FigureId::In::Claim, static_cast<int>(n), static_cast<int>(it - later.begin())};
                break;
            }
        }
    }
}

/// "基本支出…万元，其中：" at the end of a paragraph: the next ones state its parts, each in one of its own. The first
/// one that begins with something else ends the list.
class Opened {
public:
    Opened(const Disclosure &disclosure, const Lexicon &lexicon)
        : m_disclosure(disclosure)
        , m_lexicon(lexicon)
    {}

    /// Links the claim to the whole that waits for it, and remembers what the claim opens itself.
    void take(Claim &claim, const Paragraph &paragraph, int index)
    {
        if (!m_wholes.empty() && (!isBelow(paragraph.section) || !link(claim)))
            close();
        for (const ClaimFigure &f : claim.figures) {
            if (statesAmount(f.role))
                m_stated.insert(f.subject);
        }
        const QString text = squashed(paragraph.text);
        if (paragraph.section >= 0 && (text.endsWith(u':') || text.endsWith(QStringLiteral("如下。"))))
            open(claim, paragraph.section, index);
    }

private:
    struct Whole {
        FigureId id;
        QString subject, scope;
        bool change = false;
    };

    void close()
    {
        m_wholes.clear();
        m_stated.clear();
    }

    void open(const Claim &claim, int section, int index)
    {
        if (m_wholes.empty())
            m_section = section;
        for (int i = 0; i < std::ssize(claim.figures); ++i) {
            const ClaimFigure &f = claim.figures[static_cast<size_t>(i)];
            const bool change = f.role == ClaimRole::Change;
            if ((change || statesAmount(f.role)) && f.whole < 0 && isAmount(f.figure.unit)) {
                m_wholes.push_back({{FigureId::In::Claim, index, i}, f.subject, f.scope, change});
                m_stated.remove(f.subject);
            }
        }
    }

    /// Whether the first amount of the claim is a part of what was opened.
    bool link(Claim &claim) const
    {
        bool first = true;
        bool linked = false;
        for (ClaimFigure &f : claim.figures) {
            const bool level = statesAmount(f.role) && isAmount(f.figure.unit);
            const bool free = f.whole < 0 && f.wholeAbove.isNull();
            if (free && (level || (f.role == ClaimRole::Change && isAmount(f.figure.unit))))
                f.wholeAbove = wholeOf(f);
            else if (free && f.role == ClaimRole::Share && f.wholeName.isEmpty() && f.of >= 0)
                f.wholeAbove = claim.figures[static_cast<size_t>(f.of)].wholeAbove;
            linked = level && first ? !f.wholeAbove.isNull() : linked;
            first = first && !level;
        }
        return first || linked;
    }

    /// The nearest whole of the part's concept. One stated since without being opened is nearer, and not linked.
    [[nodiscard]] FigureId wholeOf(const ClaimFigure &part) const
    {
        const Concept *c = m_lexicon.find(part.subject);
        // "收入预算…，其中：一般公共预算12.00万元": of a fund its income or expenditure is meant.
        for (const QStringView of : {QStringView(u"财政拨款收入"), QStringView(u"财政拨款支出")}) {
            if (c == nullptr && !part.scope.isEmpty() && part.subject == part.scope &&
                m_wholes.front().subject.contains(of.last(2)))
                c = m_lexicon.find(part.subject + of.toString());
        }
        const bool change = part.role == ClaimRole::Change;
        for (const QString &name : c != nullptr ? c->wholes : QStringList()) {
            if (m_stated.contains(name))
                return {};
            for (auto whole = m_wholes.rbegin(); whole != m_wholes.rend(); ++whole) {
                const bool funds = whole->scope.isEmpty() || part.scope.isEmpty() || whole->scope == part.scope ||
                                   c->scope == part.scope;
                if (whole->subject == name && whole->change == change && funds)
                    return whole->id;
            }
        }
        return {};
    }

    [[nodiscard]] bool isBelow(int section) const
    {
        for (int depth = 0; section >= 0 && section != m_section && depth < 8; ++depth)
            section = m_disclosure.sections[static_cast<size_t>(section)].parent;
        return section == m_section;
    }

    const Disclosure &m_disclosure;
    const Lexicon &m_lexicon;
    std::vector<Whole> m_wholes;
    QSet<QString> m_stated; ///< since they were opened
    int m_section = -1;
};

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
    Opened opened(disclosure, lexicon);
    ClaimContext context;
    context.year = disclosure.year;
    context.budget = disclosure.kind == Kind::Budget;
    int section = -2;
    for (size_t p = 0; p < disclosure.paragraphs.size(); ++p) {
        const Paragraph &paragraph = disclosure.paragraphs[p];
        if (!isNarrative(paragraph.kind))
            continue;
        if (paragraph.section != section) {
            section = paragraph.section;
            context.scope = scopeOfSection(disclosure, section);
            const QString title = section >= 0 ? disclosure.sections[static_cast<size_t>(section)].title : QString();
            context.subject = subjectOfTitle(title, lexicon);
            context.title = plainTitle(title);
        }
        ClaimBinder binder(paragraph, lexicon, context);
        auto claim = binder.bind();
        if (!claim)
            continue;
        opened.take(*claim, paragraph, static_cast<int>(claims.size()));
        claim->paragraph = static_cast<int>(p);
        claim->id = u'c' + QString::number(claims.size() + 1);
        for (const LinkAbove &link : binder.linksAbove()) {
            if (link.figure >= static_cast<int>(claim->figures.size()))
                continue;
            ClaimFigure &figure = claim->figures[static_cast<size_t>(link.figure)];
            const FigureId found = stated.find(link.subject, link.scope);
            if (link.whole && figure.wholeAbove.isNull()) // what was opened for it is nearer
                figure.wholeAbove = found;
            else if (link.whole)
                continue;
            else if (!found.isNull() && sameChapter(disclosure, claims[static_cast<size_t>(found.owner)].paragraph, p))
                figure.ofAbove = found;
        }
        stated.add(*claim, static_cast<int>(claims.size()));
        claims.push_back(std::move(*claim));
    }
    linkForward(disclosure, claims);
    return claims;
}

} // namespace gouji
