// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace gouji::narrative {

namespace {

bool isNarrative(const Paragraph &p) { return p.kind == Paragraph::Kind::Body; }

/// Offset of a word in a text that may have blanks between characters; -1 when it is not there. end is set.
qsizetype findLoose(const QString &text, const QString &word, qsizetype from, qsizetype *end)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        qsizetype k = 0;
        qsizetype j = i;
        while (j < text.size() && k < word.size()) {
            const QChar c = text[j];
            if (k > 0 && c.isSpace()) {
                ++j;
                continue;
            }
            const QChar flat = c.unicode() >= 0xff01 && c.unicode() <= 0xff5e
                                   ? QChar(static_cast<char16_t>(c.unicode() - 0xff01 + 0x21))
                                   : c;
            if (flat != word[k])
                break;
            ++j;
            ++k;
        }
        if (k == word.size()) {
            *end = j;
            return i;
        }
    }
    return -1;
}

} // namespace

/// N.reason, D4: what the template leaves behind: "下降（增长）", "XX", an empty "主要原因是。" (option words).
void residue(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const QStringList words = rule.optionList(QStringLiteral("words"));
    const auto &paragraphs = context.disclosure.paragraphs;
    for (int p = 0; p < std::ssize(paragraphs); ++p) {
        const Paragraph &paragraph = paragraphs[static_cast<size_t>(p)];
        if (!isNarrative(paragraph))
            continue;
        for (const QString &word : words) {
            qsizetype end = 0;
            if (const qsizetype i = findLoose(paragraph.text, word, 0, &end); i >= 0) {
                Relation relation = relationOf(rule, Relation::Shape::Text);
                relation.verdict = Verdict::Suspicious;
                relation.places = {placeOf(context, p, static_cast<int>(i), static_cast<int>(end))};
                relation.keys = {word, relation.places.front().section, QString::number(relations.size())};
                relation.message = {
                    QStringLiteral("模板用语没有改掉或内容缺失：“%1”。").arg(word),
                    QStringLiteral("Left over from the template, or something is missing: “%1”.").arg(word)};
                relations.push_back(std::move(relation));
                break; // one for a paragraph
            }
        }
    }
}

namespace {

void missingYuan(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    if (context.disclosure.kind == Kind::EvaluationReport)
        return; // reports say 万 and 万元 as they like
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (const ClaimFigure &f : claim.figures) {
            if (f.figure.unitText != u"万" || f.role == ClaimRole::Unbound || f.role == ClaimRole::Other)
                continue;
            const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
            if (!text.contains(QStringLiteral("万元")) || f.to + 2 >= text.size())
                continue; // a paragraph that counts in 万, or one that is cut here
            Relation relation = relationOf(rule, Relation::Shape::Text);
            relation.verdict = Verdict::Suspicious;
            relation.places = {placeOf(context, claim.paragraph, f.from, f.to)};
            relation.places.front().figures = {f.figure.printed};
            relation.severity = Severity::Hint;
            relation.keys = {f.subject, QStringLiteral("元"), QString::number(f.from)};
            relation.message = {QStringLiteral("“%1万”后面缺少“元”。").arg(f.figure.printed),
                                QStringLiteral("The unit after “%1万” is incomplete.").arg(f.figure.printed)};
            relations.push_back(std::move(relation));
            break; // one for a paragraph
        }
    }
}

/// A number right behind the cue and before a stop.
void missingAfter(const QString &cue, const QString &unit, int p, const Rule &rule, const CheckContext &context,
                  std::vector<Relation> &relations)
{
    const QString &text = context.disclosure.paragraphs[static_cast<size_t>(p)].text;
    for (qsizetype i = text.indexOf(cue); i >= 0; i = text.indexOf(cue, i + 1)) {
        qsizetype j = i + cue.size();
        while (j < text.size() && text[j].isSpace())
            ++j;
        const qsizetype from = j;
        while (j < text.size() && (text[j].isDigit() || text[j] == u'.'))
            ++j;
        const QString number = text.mid(from, j - from);
        if (!number.contains(u'.') || number.endsWith(u'.') || j >= text.size() ||
            !QStringLiteral("。，；,;").contains(text[j]))
            continue;
        Relation relation = relationOf(rule, Relation::Shape::Text);
        relation.verdict = Verdict::Suspicious;
        relation.places = {placeOf(context, p, static_cast<int>(i), static_cast<int>(j))};
        relation.places.front().figures = {number};
        relation.keys = {cue, number};
        relation.message = {QStringLiteral("“%1 %2”后面缺少“%3”。").arg(cue, number, unit),
                            QStringLiteral("“%2” is missing behind %1.").arg(number, unit)};
        relations.push_back(std::move(relation));
    }
}

void missingUnits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const std::vector<std::pair<QString, QString>> cues{{QStringLiteral("增长"), QStringLiteral("%")},
                                                               {QStringLiteral("下降"), QStringLiteral("%")},
                                                               {QStringLiteral("降低"), QStringLiteral("%")},
                                                               {QStringLiteral("占"), QStringLiteral("%")},
                                                               {QStringLiteral("占比"), QStringLiteral("%")},
                                                               {QStringLiteral("决算为"), {}},
                                                               {QStringLiteral("决算数为"), {}},
                                                               {QStringLiteral("预算为"), {}},
                                                               {QStringLiteral("预算数为"), {}}};
    const auto &paragraphs = context.disclosure.paragraphs;
    for (int p = 0; p < std::ssize(paragraphs); ++p) {
        if (!isNarrative(paragraphs[static_cast<size_t>(p)]))
            continue;
        const QString &text = paragraphs[static_cast<size_t>(p)].text;
        const QString amount = text.contains(QStringLiteral("万元")) ? QStringLiteral("万元")
                               : text.contains(u'元')                ? QStringLiteral("元")
                                                                     : QStringLiteral("金额单位");
        for (const auto &[cue, unit] : cues)
            missingAfter(cue, unit.isEmpty() ? amount : unit, p, rule, context, relations);
    }
}

} // namespace

/// M.unit: a number that stands where an amount or rate is due and has lost its 元 or %.
void missingUnit(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    missingYuan(rule, context, relations);
    missingUnits(rule, context, relations);
}

} // namespace gouji::narrative
