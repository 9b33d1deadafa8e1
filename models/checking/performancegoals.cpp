// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values of indicators that stand in sentences too: in the goals of the form and in the explanations.
#include "checking/narrative.h"
#include "checking/performance.h"
#include "checking/textualprose.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::performance {

namespace {

using ValueKind = IndicatorValue::Kind;

/// What a text says of an indicator right behind its name: "验收合格率达到98%".
struct Told {
    Decimal number;
    QString printed;
    QString quote;
};

/// Nothing where the name comes several times, or where something else than a number in this unit follows.
std::optional<Told> toldOf(const QString &text, const QString &name, const QString &unit)
{
    constexpr qsizetype shortest = 4;
    const qsizetype at = name.size() < shortest || unit.isEmpty() ? -1 : text.indexOf(name);
    if (at < 0 || text.indexOf(name, at + 1) >= 0)
        return std::nullopt;
    static const QRegularExpression lead(QStringLiteral("^(?:已)?(?:达到了?|达|为|是|完成了?)?:?(?=\\d)"));
    const qsizetype behind = at + name.size();
    const QRegularExpressionMatch match = lead.match(text.mid(behind));
    const auto number = match.hasMatch() ? numberAt(text, behind + match.capturedLength()) : std::nullopt;
    const QStringView rest = number ? QStringView(text).mid(number->to) : QStringView();
    static const QRegularExpression goesOn(QStringLiteral("^[\\d%‰/~至\\-]|^(?:以上|以下|左右|多|余)"));
    if (!number || !rest.startsWith(unit) || goesOn.match(rest.mid(unit.size()).toString()).hasMatch())
        return std::nullopt;
    return Told{number->value, number->printed, text.mid(at, number->to + unit.size() - at)};
}

/// The number that stands right before a name, "112台的物理机"; nothing where the name comes several times.
std::optional<Told> toldBefore(const QString &text, const QString &name, const QString &unit)
{
    constexpr qsizetype shortest = 3;
    const qsizetype at = name.size() < shortest || unit.isEmpty() ? -1 : text.indexOf(name);
    if (at < 0 || text.indexOf(name, at + 1) >= 0)
        return std::nullopt;
    qsizetype end = at > 0 && text[at - 1] == u'的' ? at - 1 : at;
    if (!QStringView(text).left(end).endsWith(unit))
        return std::nullopt;
    end -= unit.size();
    qsizetype from = end;
    while (from > 0 && (text[from - 1].isDigit() || text[from - 1] == u'.' || text[from - 1] == u','))
        --from;
    const auto number = numberAt(text, from);
    return number && number->to == end
               ? std::optional(Told{number->value, number->printed, text.mid(from, at + name.size() - from)})
               : std::nullopt;
}

/// What the results say of an indicator: right behind its name, or before it where the goal gives the target so too.
std::optional<Told> resultOf(const IndicatorTable &table, const Indicator &indicator)
{
    const QString name = squashed(indicator.name);
    const QString results = squashed(table.actualGoal);
    if (auto told = toldOf(results, name, indicator.actual.unit))
        return told;
    const auto goal = toldBefore(squashed(table.expectedGoal), name, indicator.target.unit);
    const bool meant = goal && indicator.target.number && goal->number == *indicator.target.number;
    return meant ? toldBefore(results, name, indicator.actual.unit) : std::nullopt;
}

void compareTold(const Rule &rule, const CheckContext &context, const IndicatorTable &table, const Indicator &indicator,
                 std::vector<Relation> &relations)
{
    const IndicatorValue &actual = indicator.actual;
    const auto told = actual.kind == ValueKind::Number && actual.number ? resultOf(table, indicator) : std::nullopt;
    if (!told)
        return;
    if (told->number == *actual.number) {
        relations.push_back(textHolds(rule));
        return;
    }
    const QString value = squashed(actual.text);
    FindingPlace place = placeAt(context, table, indicator.row, indicator.actualColumn);
    place.figures = {told->printed, actual.number->toString()};
    Relation relation = textFinding(
        rule, Verdict::Suspicious, std::move(place),
        {QStringLiteral("实际完成情况写“%1”，指标“%2”的实际完成值为 %3。").arg(told->quote, indicator.name, value),
         QStringLiteral("The results say “%1”, the actual value of “%2” is %3.")
             .arg(told->quote, indicator.name, value)});
    relation.expected = told->number.toString();
    relation.actual = actual.number->toString();
    relation.keys = {nameOf(table), indicator.name};
    relations.push_back(std::move(relation));
}

} // namespace

// P10: what the text of the results says of an indicator right behind its name is its actual value.
void goalActual(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators)
            compareTold(rule, context, table, indicator, relations);
    }
}

namespace {

/// The only count that the sentences give for these concepts; null when there is none or several.
FigureId countOf(const CheckContext &context, const QStringList &subjects)
{
    FigureId only;
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i) {
            const ClaimFigure &figure = figures[static_cast<size_t>(i)];
            if (figure.role != ClaimRole::Count || !subjects.contains(figure.subject) ||
                figure.period.startsWith(u"上年"))
                continue;
            const FigureId id{FigureId::In::Claim, c, i};
            const ClaimFigure *known = narrative::claimFigure(context, only);
            if (known && known->figure.value != figure.figure.value)
                return {};
            only = only.isNull() ? id : only;
        }
    }
    return only;
}

/// "公务接待人次", "公务接待批次": whether the indicator counts people or parties. Empty for others.
QString countedBy(const Indicator &indicator)
{
    const QString name = squashed(indicator.name);
    const QString &unit = indicator.actual.unit;
    if (!name.contains(u"公务接待") || indicator.actual.kind != ValueKind::Number || !indicator.actual.number)
        return {};
    if (unit == u"人次" || (unit == u"人" && name.endsWith(u"人数")))
        return QStringLiteral("人次");
    return unit == u"批次" || unit == u"批" || (unit == u"次" && name.contains(u"批次")) ? QStringLiteral("批次")
                                                                                         : QString();
}

} // namespace

// C.rcp: a project did not receive more official guests than the explanations give for the whole year.
void receptions(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const IndicatorTable &table : context.disclosure.indicatorTables) {
        for (const Indicator &indicator : table.indicators) {
            const QString counted = isSelfEvaluation(table) ? countedBy(indicator) : QString();
            const FigureId id = counted.isEmpty() ? FigureId()
                                                  : countOf(context, {QStringLiteral("国内公务接待") + counted,
                                                                      QStringLiteral("公务接待") + counted});
            const ClaimFigure *all = narrative::claimFigure(context, id);
            if (counted.isEmpty())
                continue;
            if (!all) {
                relations.push_back(notChecked(rule, Relation::Shape::Text,
                                               QStringLiteral("文字没有写明公务接待的批次或人次，或者写了几个")));
                continue;
            }
            if (*indicator.actual.number <= all->figure.value) {
                relations.push_back(textHolds(rule));
                continue;
            }
            const QString value = squashed(indicator.actual.text);
            FindingPlace place = placeAt(context, table, indicator.row, indicator.actualColumn);
            place.figures = {indicator.actual.number->toString()};
            Relation relation =
                textFinding(rule, Verdict::Suspicious, std::move(place),
                            {QStringLiteral("指标“%1”实际完成 %2，多于“三公”经费说明中的 %3。")
                                 .arg(indicator.name, value, all->figure.printed),
                             QStringLiteral("“%1” reached %2, the explanations have %3 for the whole year.")
                                 .arg(indicator.name, value, all->figure.printed)});
            const Claim &claim = context.disclosure.claims[static_cast<size_t>(id.owner)];
            relation.places.push_back(narrative::placeOf(context, claim.paragraph, all->from, all->to));
            relation.places.back().figures = {all->figure.printed};
            relation.keys = {nameOf(table), indicator.name};
            relations.push_back(std::move(relation));
        }
    }
}

} // namespace gouji::performance
