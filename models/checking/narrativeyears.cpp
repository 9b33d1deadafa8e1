// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "base/text.h"

#include <QRegularExpression>

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

namespace {

/// "比2020年预算减少": a year that something is said to have changed against.
struct Comparison {
    int paragraph = -1;
    QString text; ///< squashed, of the paragraph
    Year year;
};

/// Comparisons with the budget or the figures of a whole year. What final accounts say of the budget of their own year
/// is another thing.
std::vector<Comparison> comparisons(const Disclosure &d)
{
    static const QRegularExpression ofBudget(QStringLiteral("^预算.{0,10}?(?:增加|减少|持平)"));
    static const QRegularExpression ofYear(
        QStringLiteral("^(?:决算数?|支出|收入|相比)?[,]?(?:增加|减少|增长|下降|持平)"));
    const QRegularExpression &pattern = d.kind == Kind::Budget ? ofBudget : ofYear;
    std::vector<Comparison> found;
    for (int p = 0; p < std::ssize(d.paragraphs); ++p) {
        if (d.paragraphs[static_cast<size_t>(p)].kind != Paragraph::Kind::Body)
            continue;
        const QString flat = squashed(d.paragraphs[static_cast<size_t>(p)].text);
        for (const Year &year : yearsIn(flat)) {
            const bool against = year.from > 0 && QStringView(u"比较与").contains(flat[year.from - 1]);
            if (against && pattern.match(flat.mid(year.to, 16)).hasMatch())
                found.push_back({p, flat, year});
        }
    }
    return found;
}

} // namespace

/// N.base: a budget is compared with the year before, never with itself; final accounts neither. Some may be compared
/// with an earlier year.
void comparedYear(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const Disclosure &d = context.disclosure;
    const bool budget = d.kind == Kind::Budget;
    if (d.year == 0 || (!budget && d.kind != Kind::FinalAccounts))
        return;
    const std::vector<Comparison> all = comparisons(d);
    const auto before = std::ranges::count(all, d.year - 1, [](const Comparison &c) { return c.year.value; });
    for (const Comparison &c : all) {
        const int year = c.year.value;
        if (year == d.year && (budget || before > 0)) {
            report(rule, wholeParagraph(context, c.paragraph, c.text.mid(c.year.from, 4)),
                   c.text.left(40) + QString::number(c.year.from),
                   budget ? LocalText{QStringLiteral("“比%1年预算”：本年预算不能同自己比较，应为上年。").arg(year),
                                      QStringLiteral("The budget of %1 is compared with itself, not with the year "
                                                     "before.")
                                          .arg(year)}
                          : LocalText{QStringLiteral("“比%1年”：本年决算不能同自己比较，应为上年。").arg(year),
                                      QStringLiteral("The final accounts of %1 are compared with themselves, not with "
                                                     "the year before.")
                                          .arg(year)},
                   relations);
            continue;
        }
        Relation relation = relationOf(rule, Relation::Shape::Text);
        relation.verdict = year == d.year - 1 ? Verdict::Exact : Verdict::NotChecked;
        if (year != d.year - 1)
            relation.reason = QStringLiteral("不是与上年比较");
        relations.push_back(std::move(relation));
    }
}

} // namespace gouji::narrative
