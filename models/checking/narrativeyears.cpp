// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace gouji::narrative {

namespace {

struct Year {
    int value = 0;
    qsizetype from = 0; ///< of its digits in the squashed text
    qsizetype to = 0;   ///< behind 年 or 年度
};

std::vector<Year> yearsIn(const QString &t)
{
    std::vector<Year> years;
    for (qsizetype i = 0; i + 4 < t.size(); ++i) {
        if (t[i + 4] != u'年' || (i > 0 && t[i - 1].isDigit()))
            continue;
        bool digits = true;
        for (qsizetype k = i; k < i + 4; ++k)
            digits = digits && t[k] >= u'0' && t[k] <= u'9';
        const int value = digits ? t.mid(i, 4).toInt() : 0;
        if (value > 1990 && value < 2100)
            years.push_back({value, i, i + 5 + (i + 5 < t.size() && t[i + 5] == u'度' ? 1 : 0)});
    }
    return years;
}

void report(const Rule &rule, const FindingPlace &place, const QString &key, const LocalText &message,
            std::vector<Relation> &relations)
{
    Relation relation = relationOf(rule, Relation::Shape::Text);
    relation.verdict = Verdict::Suspicious;
    relation.places = {place};
    relation.keys = {key};
    relation.message = message;
    relations.push_back(std::move(relation));
}

FindingPlace wholeParagraph(const CheckContext &context, int p, const QString &around)
{
    const QString &text = context.disclosure.paragraphs[static_cast<size_t>(p)].text;
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(around));
    return placeOf(context, p, static_cast<int>(at), static_cast<int>(std::min(at + 12, text.size())));
}

} // namespace

/// M.year: the year that a document says its units are drawn up for is its own.
void ownYear(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    if (d.year == 0)
        return;
    const LocalText message{QStringLiteral("年度应为 %1 年。").arg(d.year),
                            QStringLiteral("The year should be %1.").arg(d.year)};
    for (int p = 0; p < std::ssize(d.paragraphs); ++p) {
        if (d.paragraphs[static_cast<size_t>(p)].kind != Paragraph::Kind::Body)
            continue;
        const QString flat = squashed(d.paragraphs[static_cast<size_t>(p)].text);
        if (!flat.contains(QStringLiteral("编制范围")))
            continue;
        for (const Year &year : yearsIn(flat)) {
            const QStringView rest = QStringView(flat).mid(year.to, 16);
            if (year.value != d.year && rest.contains(u"编制范围"))
                report(rule, wholeParagraph(context, p, flat.mid(year.from, 4)), flat.left(40), message, relations);
        }
    }
}

/// N.base: a budget is compared with the year before, never with itself.
void comparedYear(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    if (d.year == 0 || d.kind != Kind::Budget)
        return;
    for (int p = 0; p < std::ssize(d.paragraphs); ++p) {
        if (d.paragraphs[static_cast<size_t>(p)].kind != Paragraph::Kind::Body)
            continue;
        const QString flat = squashed(d.paragraphs[static_cast<size_t>(p)].text);
        for (const Year &year : yearsIn(flat)) {
            const QStringView rest = QStringView(flat).mid(year.to, 14);
            const bool against = year.from > 0 && (flat[year.from - 1] == u'比' || flat[year.from - 1] == u'较');
            const bool changes = rest.contains(u"增加") || rest.contains(u"减少") || rest.contains(u"持平");
            if (year.value != d.year || !against || !changes || !rest.startsWith(u"预算"))
                continue;
            report(
                rule, wholeParagraph(context, p, flat.mid(year.from, 4)), flat.left(40) + QString::number(year.from),
                {QStringLiteral("“比%1年预算”：本年预算不能同自己比较，应为上年。").arg(year.value),
                 QStringLiteral("The budget of %1 is compared with itself, not with the year before.").arg(year.value)},
                relations);
        }
    }
}

} // namespace gouji::narrative
