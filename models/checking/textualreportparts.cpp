// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation report says under its headings, held against the headings and, where it was read, its table.
#include "checking/names.h"
#include "checking/textual.h"
#include "checking/textualreport.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace gouji::textual {

const IndicatorTable *scoresOf(const Disclosure &disclosure)
{
    const IndicatorTable *found = nullptr;
    for (const IndicatorTable &table : disclosure.indicatorTables) {
        if (table.kind != IndicatorTable::Kind::EvaluationScores)
            continue;
        if (found)
            return nullptr;
        found = &table;
    }
    return found;
}

QString stemOfGroup(const QString &name)
{
    static const QRegularExpression around(
        QStringLiteral("^项目|指标完成情况分析$|完成情况分析$|指标(?:完成)?情况$|情况$|指标$"));
    QString text = squashed(name);
    for (int i = 0; i < 3; ++i)
        text.remove(around);
    return text;
}

std::vector<Narrated> narratedGroups(const CheckContext &context)
{
    static const QRegularExpression pattern(
        QStringLiteral("([^,，。;:]{2,20})由(\\d+)个二级指标和(\\d+)个三级指标构成[,;](?:总)?(?:权重|分值)为?([\\d.]+)"
                       "分?[,;](?:实际)?得分为?([\\d.]+)"));
    std::vector<Narrated> found;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("二级指标"), [&](const Prose &prose) {
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto weight = numberAt(prose.text, match.capturedStart(4));
            const auto score = numberAt(prose.text, match.capturedStart(5));
            if (!weight || !score)
                continue;
            Narrated group{stemOfGroup(match.captured(1)),
                           match.captured(2).toInt(),
                           match.captured(3).toInt(),
                           *weight,
                           *score,
                           prose.place(context, match.capturedStart(), match.capturedEnd()),
                           -1};
            group.place.figures = {weight->printed, score->printed};
            group.section = context.disclosure.paragraphs[static_cast<size_t>(prose.paragraph)].section;
            found.push_back(std::move(group));
        }
    });
    return found;
}

void forEachSubtotal(const CheckContext &context, const std::function<void(const Prose &, const Subtotal &)> &visit)
{
    static const QRegularExpression pattern(
        QStringLiteral("该指标(?:满分|分值|权重)为?([\\d.]+)分[,;](?:实际)?得分为?([\\d.]+)分"));
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("该指标"), [&](const Prose &prose) {
        const QRegularExpressionMatch match = pattern.match(prose.text);
        if (!match.hasMatch())
            return;
        const auto weight = numberAt(prose.text, match.capturedStart(1));
        const auto score = numberAt(prose.text, match.capturedStart(2));
        if (weight && score)
            visit(prose, {*weight, *score, prose.place(context, match.capturedStart(), match.capturedEnd())});
    });
}

namespace {

/// Headings directly below a section.
std::vector<const Section *> partsOf(const Disclosure &disclosure, int section)
{
    std::vector<const Section *> parts;
    for (const Section &s : disclosure.sections) {
        if (s.parent == section)
            parts.push_back(&s);
    }
    return parts;
}

} // namespace

// V2 where the table of scores could not be read: a part "由 3 个二级指标构成" is explained under as many headings.
void reportParts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (context.disclosure.kind != Kind::EvaluationReport || scoresOf(context.disclosure))
        return;
    const std::vector<Narrated> narrated = narratedGroups(context);
    for (const Narrated &text : narrated) {
        const auto parts = partsOf(context.disclosure, text.section);
        if (parts.size() < 2 || std::ssize(parts) == text.second)
            continue;
        Relation relation = textFinding(rule, Verdict::Mismatch, text.place,
                                        {QStringLiteral("“%1”写有 %2 个二级指标，下文分述 %3 个。")
                                             .arg(text.subject)
                                             .arg(text.second)
                                             .arg(parts.size()),
                                         QStringLiteral("“%1” has %2 indicators of the second level, %3 are explained.")
                                             .arg(text.subject)
                                             .arg(text.second)
                                             .arg(parts.size())});
        relation.expected = QString::number(text.second);
        relation.actual = QString::number(parts.size());
        for (const Section *part : parts) {
            FindingPlace place;
            place.place = part->place;
            place.section = part->title;
            place.quote = part->title;
            relation.places.push_back(std::move(place));
        }
        relations.push_back(std::move(relation));
    }
}

// V2 where the table of scores could not be read: a sentence on a group names it as its own heading does. A name that
// differs in one character is a slip, when no other heading has it.
void reportNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &disclosure = context.disclosure;
    if (disclosure.kind != Kind::EvaluationReport || scoresOf(disclosure))
        return;
    const auto named = [&](const QString &name) {
        return std::ranges::any_of(disclosure.sections,
                                   [&](const Section &s) { return stemOfGroup(bareName(s.title)) == name; });
    };
    for (const Narrated &text : narratedGroups(context)) {
        if (text.section < 0)
            continue;
        const QString heading = stemOfGroup(bareName(disclosure.sections[static_cast<size_t>(text.section)].title));
        if (heading == text.subject) {
            relations.push_back(textHolds(rule));
        } else if (heading.size() > 1 && heading.size() == text.subject.size() &&
                   editDistance(heading, text.subject) == 1 && !named(text.subject)) {
            Relation relation =
                textFinding(rule, Verdict::Suspicious, text.place,
                            {QStringLiteral("“%1”在标题中为“%2”。").arg(text.subject, heading),
                             QStringLiteral("“%1” is “%2” in its heading.").arg(text.subject, heading)});
            relation.expected = heading;
            relation.actual = text.subject;
            relations.push_back(std::move(relation));
        }
    }
}

namespace {

/// Weight and score of an indicator as printed, with what they are.
struct Scored {
    Decimal weight, score;
    QString weightPrinted, scorePrinted;
};

/// An indicator that the text calls fully reached.
struct Reached {
    QString name, quality;
    int section = -1;
    FindingPlace place;
};

/// Indicators told as "评价指标“…”…实际完成值:…", and how many a section tells.
struct Told {
    std::vector<Reached> reached;
    std::map<int, int> inSection;
};

int sectionOf(const CheckContext &context, const Prose &prose)
{
    return context.disclosure.paragraphs[static_cast<size_t>(prose.paragraph)].section;
}

Told toldIndicators(const CheckContext &context)
{
    static const QRegularExpression pattern(
        QStringLiteral("评价指标[\"“]([^\"”]{2,30})[\"”][^。]{0,80}实际完成值:?(完全达到预期|全部完成|完全达成)?"));
    Told told;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("实际完成值"), [&](const Prose &prose) {
        auto matches = pattern.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            ++told.inSection[sectionOf(context, prose)];
            if (match.hasCaptured(2))
                told.reached.push_back({match.captured(1), match.captured(2), sectionOf(context, prose),
                                        prose.place(context, match.capturedStart(), match.capturedEnd())});
        }
    });
    return told;
}

/// "综上，该指标满分8分，得分8分": by section; sections that say it twice are left out.
std::map<int, Scored> saidScores(const CheckContext &context)
{
    std::map<int, Scored> scores;
    std::vector<int> twice;
    forEachSubtotal(context, [&](const Prose &prose, const Subtotal &subtotal) {
        const Scored scored{subtotal.weight.value, subtotal.score.value, subtotal.weight.printed,
                            subtotal.score.printed};
        if (!scores.emplace(sectionOf(context, prose), scored).second)
            twice.push_back(sectionOf(context, prose));
    });
    for (const int section : twice)
        scores.erase(section);
    return scores;
}

std::optional<Scored> scoredInTable(const IndicatorTable &table, const QString &name)
{
    const auto indicator = std::ranges::find_if(
        table.indicators, [&](const Indicator &i) { return squashed(i.name) == name && i.weight && i.score; });
    if (indicator == table.indicators.end())
        return std::nullopt;
    return Scored{indicator->weight->value, indicator->score->value, indicator->weight->printed,
                  indicator->score->printed};
}

} // namespace

// An indicator that the text calls fully reached has the full score in the table or, where that was not read, in the
// sentence that sums up the section of this one indicator; or the text says why not.
void reportQualities(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Told told = toldIndicators(context);
    if (told.reached.empty())
        return;
    const IndicatorTable *table = scoresOf(context.disclosure);
    const std::map<int, Scored> said = saidScores(context);
    for (const Reached &reached : told.reached) {
        std::optional<Scored> scored = table ? scoredInTable(*table, reached.name) : std::nullopt;
        const auto sentence = said.find(reached.section);
        if (!table && sentence != said.end() && told.inSection.at(reached.section) == 1)
            scored = sentence->second;
        if (!scored)
            continue;
        if (scored->score >= scored->weight) {
            relations.push_back(textHolds(rule));
            continue;
        }
        FindingPlace place = reached.place;
        place.figures = {scored->weightPrinted, scored->scorePrinted};
        relations.push_back(
            textFinding(rule, Verdict::Suspicious, std::move(place),
                        {QStringLiteral("“%1”写“%2”，得分 %3 小于分值 %4。")
                             .arg(reached.name, reached.quality, scored->scorePrinted, scored->weightPrinted),
                         QStringLiteral("“%1” is said to be reached, its score %2 is below its weight %3.")
                             .arg(reached.name, scored->scorePrinted, scored->weightPrinted)}));
    }
}

} // namespace gouji::textual
