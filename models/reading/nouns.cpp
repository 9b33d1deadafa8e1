// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/nouns.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int longestNoun = 28;
constexpr int longestBracket = 24;
constexpr int longestSentence = 400; ///< looked back for the begin of a sentence

bool isBorder(QChar c) { return QStringView(u"。;:,、!?%()[]〔〕《》【】<>=~/|→×*+").contains(c); }
bool isHan(QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9fff; }

/// Start of the bracket that closes before `to`; `to` when there is none.
int openingOf(const QString &t, int least, int to)
{
    for (int i = to - 2; i >= least && to - i < longestBracket; --i) {
        if (t[i] == u'(')
            return i;
        if (t[i] == u')' || t[i] == u'。')
            break;
    }
    return to;
}

bool startsWithAny(QStringView text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.startsWith(word); });
}

bool endsWithAny(QStringView text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.endsWith(word); });
}

bool takeLead(QString &noun, const NounWords &words)
{
    if (startsWithAny(noun, words.heads))
        return false;
    for (const QString &lead : words.leads) {
        if (noun.startsWith(lead)) {
            noun.remove(0, lead.size());
            return true;
        }
    }
    return false;
}

QString asNoun(const QString &noun, const NounWords &words)
{
    if (words.pronouns.contains(noun))
        return {};
    const auto han = std::ranges::count_if(noun, isHan);
    return han >= 2 ? noun : QString();
}

} // namespace

bool takeTail(QString &noun, const QStringList &tails)
{
    for (const QString &tail : tails) {
        if (noun.endsWith(tail)) {
            noun.chop(tail.size());
            return true;
        }
    }
    return false;
}

int clauseStart(const QString &flat, int least, int to)
{
    int i = to;
    while (i > least && !QStringView(u"。;,!?、").contains(flat[i - 1]))
        --i;
    return i;
}

QString nounBefore(const QString &flat, int least, int to, const NounWords &words)
{
    int end = to;
    while (end > least && QStringView(u":>=≥≤<约").contains(flat[end - 1]))
        --end;
    if (end > least && flat[end - 1] == u')')
        end = openingOf(flat, least, end);
    int from = end;
    while (from > least && end - from < longestNoun && !isBorder(flat[from - 1]) && !flat[from - 1].isDigit())
        --from;
    while (from < end && from > 0 && flat[from - 1].isDigit() && QStringView(u".)").contains(flat[from]))
        ++from; // "1.课程费": of the list number
    QString noun = flat.mid(from, end - from);
    while (!endsWithAny(noun, words.ends) && !endsWithAny(noun, words.actuals) && takeTail(noun, words.tails)) {
    }
    while (takeLead(noun, words)) {
    }
    return asNoun(noun, words);
}

QString nounBehind(const QString &flat, int from, const NounWords &words)
{
    int start = from;
    if (start < flat.size() && flat[start] == u'的')
        ++start;
    int end = start;
    QString noun;
    while (end < flat.size() && noun.size() < longestNoun) {
        const QStringView rest = QStringView(flat).mid(end);
        const auto close = rest.startsWith(u'(') ? rest.left(longestBracket).indexOf(u')') : -1;
        if (close > 0 && !noun.isEmpty() && close + 1 < rest.size() && isHan(rest[close + 1])) {
            end += static_cast<int>(close) + 1; // "国家重点(培育)学科"
            continue;
        }
        if (isBorder(rest[0]) || rest[0].isDigit() ||
            (!startsWithAny(rest, words.heads) && startsWithAny(rest, words.cuts)))
            break;
        noun.append(flat[end++]);
    }
    return std::ranges::count_if(noun, isHan) >= 2 ? noun : QString();
}

QString nounOfSentence(const QString &flat, int at, const NounWords &words)
{
    int begin = at;
    while (begin > 0 && flat[begin - 1] != u'。' && at - begin < longestSentence)
        --begin;
    while (begin < at && (flat[begin].isDigit() || QStringView(u".、()").contains(flat[begin])))
        ++begin;
    QString noun = nounBehind(flat, begin, words);
    while (takeLead(noun, words)) {
    }
    return asNoun(noun, words);
}

} // namespace gouji
