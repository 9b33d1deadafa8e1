// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/acrossfacts.h"

#include <algorithm>

namespace gouji::across {

namespace {

/// In 元 for amounts, as it is for counts; nothing for what is neither.
std::optional<Decimal> comparable(const Figure &figure, Decimal value)
{
    if (isAmount(figure.unit))
        return value.shifted(powerOfYuan(figure.unit));
    return figure.unit == Unit::Count && !figure.unitText.isEmpty() ? std::optional(value) : std::nullopt;
}

std::optional<Decimal> halfStep(const Figure &figure)
{
    if (!isAmount(figure.unit))
        return Decimal();
    constexpr int half = 5;
    const auto step = Decimal(half, 0).shifted(-figure.value.scale() - 1);
    return step ? comparable(figure, *step) : std::nullopt;
}

FindingPlace sentenceOf(const Document &document, FigureId id)
{
    const Claim &claim = document.disclosure->claims[static_cast<size_t>(id.owner)];
    const ClaimFigure &figure = claim.figures[static_cast<size_t>(id.index)];
    FindingPlace place = narrative::placeOf(document.context, claim.paragraph, figure.from, figure.to);
    place.figure = id;
    return place;
}

std::optional<Fact> factOf(const Document &document, FigureId id)
{
    const ClaimFigure &figure = *narrative::claimFigure(document.context, id);
    const auto value = comparable(figure.figure, figure.figure.value);
    const auto half = halfStep(figure.figure);
    if (!value || !half || figure.subject.isEmpty())
        return std::nullopt;
    Fact fact;
    fact.name = figure.subject.section(u'/', -1);
    fact.value = *value;
    fact.slack = *half;
    fact.unit = isAmount(figure.figure.unit) ? QStringLiteral("元") : figure.figure.unitText;
    fact.printed = figure.figure.printed + u' ' + figure.figure.unitText;
    fact.figures = {figure.figure.printed};
    fact.place = sentenceOf(document, id);
    return fact;
}

void remember(Facts &facts, const ClaimFigure &figure, Fact fact)
{
    const QString key = figure.subject + u'|' + figure.scope + u'|' + fact.unit;
    const auto known = facts.find(key);
    if (known == facts.end()) {
        facts.emplace(key, std::move(fact));
        return;
    }
    const auto gap = difference(known->second.value, fact.value);
    const auto slack = sum(known->second.slack, fact.slack);
    if (!gap || !slack || gap->magnitude() > *slack)
        known->second.several = true;
}

void forEachFigure(const Document &document, const std::function<void(const ClaimFigure &, FigureId)> &visit)
{
    const auto &claims = document.disclosure->claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const auto &figures = claims[static_cast<size_t>(c)].figures;
        for (int i = 0; i < std::ssize(figures); ++i)
            visit(figures[static_cast<size_t>(i)], {FigureId::In::Claim, c, i});
    }
}

/// The value without its change.
std::optional<Fact> without(Fact fact, const ClaimFigure &change)
{
    const auto by = comparable(change.figure, change.figure.value);
    const auto half = halfStep(change.figure);
    const auto value = !by ? std::nullopt : change.direction < 0 ? sum(fact.value, *by) : difference(fact.value, *by);
    const auto slack = half ? sum(fact.slack, *half) : std::nullopt;
    const int power = isAmount(change.figure.unit) ? powerOfYuan(change.figure.unit) : 0;
    const auto shown = value ? value->shifted(-power) : std::nullopt;
    if (!value || !slack || !shown)
        return std::nullopt;
    fact.value = *value;
    fact.slack = *slack;
    fact.printed = shown->rounded(change.figure.value.scale()).grouped() + u' ' + change.figure.unitText;
    fact.figures.append(change.figure.printed);
    return fact;
}

} // namespace

Facts factsOf(const Document &document, const Picks &picks)
{
    Facts facts;
    forEachFigure(document, [&](const ClaimFigure &figure, FigureId id) {
        if (!picks(figure))
            return;
        if (auto fact = factOf(document, id))
            remember(facts, figure, std::move(*fact));
    });
    return facts;
}

Facts statedIn(const Document &document)
{
    return factsOf(document, [](const ClaimFigure &figure) {
        return (narrative::statesLevel(figure.role) || figure.role == ClaimRole::Count) &&
               !figure.period.startsWith(u"上年");
    });
}

Facts impliedIn(const Document &document, const QStringList &periods)
{
    Facts facts;
    forEachFigure(document, [&](const ClaimFigure &change, FigureId id) {
        const FigureId of = narrative::valueOf(change, id.owner);
        const ClaimFigure *now = narrative::claimFigure(document.context, of);
        if (change.role != ClaimRole::Change || !periods.contains(change.period) || !now ||
            now->subject != change.subject || now->figure.unitText != change.figure.unitText ||
            (!narrative::statesLevel(now->role) && now->role != ClaimRole::Count))
            return;
        auto fact = factOf(document, of);
        if (auto before = fact ? without(std::move(*fact), change) : std::nullopt)
            remember(facts, *now, std::move(*before));
    });
    return facts;
}

namespace {

FindingPlace cellPlace(const Statement &statement, const StatementFigure &f)
{
    FindingPlace place;
    place.place = f.figure.place;
    place.table = statement.id;
    place.section = statement.title;
    place.row = f.row;
    place.column = f.column;
    place.quote = statement.subjects[static_cast<size_t>(f.subject)].name + u' ' + f.figure.printed;
    return place;
}

/// The figure of a row and column of a statement; null when there is none or several.
const StatementFigure *figureOf(const Statement &statement, const QString &lane, const QString &row,
                                const QString &column)
{
    const StatementFigure *found = nullptr;
    for (const StatementFigure &f : statement.figures) {
        if (f.subject < 0 || statement.columns[static_cast<size_t>(f.column)].measure != column)
            continue;
        const Subject &subject = statement.subjects[static_cast<size_t>(f.subject)];
        if (subject.key != row || (!lane.isEmpty() && statement.lanes[static_cast<size_t>(subject.lane)].name != lane))
            continue;
        if (found)
            return nullptr;
        found = &f;
    }
    return found;
}

} // namespace

Facts cellsOf(const Document &document, const QStringList &cells)
{
    Facts facts;
    const auto &statements = document.disclosure->statements;
    for (const QString &cell : cells) {
        QStringList parts = cell.split(u'|');
        for (QString &part : parts)
            part = part.trimmed();
        if (parts.size() != 5 || std::ranges::count(statements, parts[1], &Statement::form) != 1)
            continue;
        const Statement &statement = *std::ranges::find(statements, parts[1], &Statement::form);
        const StatementFigure *f = figureOf(statement, parts[2], parts[3], parts[4]);
        const auto value = f ? comparable(f->figure, f->figure.value) : std::nullopt;
        const auto half = f ? halfStep(f->figure) : std::nullopt;
        if (!value || !half)
            continue;
        Fact fact{parts[0], *value, *half, QStringLiteral("元"), {}, {f->figure.printed}, cellPlace(statement, *f)};
        fact.printed = f->figure.printed + u' ' + unitName(f->figure.unit);
        facts.emplace(QStringLiteral("表|") + parts[0], std::move(fact));
    }
    return facts;
}

namespace {

bool differ(const Fact &a, const Fact &b)
{
    const auto gap = difference(a.value, b.value);
    const auto slack = sum(a.slack, b.slack);
    return gap && slack && gap->magnitude() > *slack;
}

/// Names of one amount that differ alike: one cause, told once.
struct Difference {
    const Fact *there = nullptr;
    const Fact *here = nullptr;
    QStringList names, keys;
    std::vector<FindingPlace> places; ///< of the later document, then of the earlier one
};

std::vector<Difference> differences(const Document &earlier, const Facts &here, const Document &later,
                                    const Facts &there)
{
    std::vector<Difference> found;
    for (const auto &[key, fact] : there) {
        const auto own = here.find(key);
        if (own == here.end() || own->second.several || fact.several || !differ(own->second, fact))
            continue;
        const Fact &known = own->second;
        const auto alike = [&known, said = fact.value](const Difference &d) {
            return d.there->value == said && d.here->value == known.value && d.here->unit == known.unit;
        };
        auto same = std::ranges::find_if(found, alike);
        if (same == found.end())
            same = found.insert(found.end(), Difference{&fact, &known, {}, {}, {}});
        same->keys.append(key);
        if (!same->names.contains(fact.name))
            same->names.append(fact.name);
        same->places.push_back(placeIn(later, fact.place, fact.figures));
        same->places.push_back(placeIn(earlier, known.place, known.figures));
    }
    return found;
}

} // namespace

void compareFacts(const Rule &rule, const Document &earlier, const Facts &here, const Document &later,
                  const Facts &there, const LocalText &message, Outcome &outcome)
{
    for (const auto &[key, fact] : there) {
        const auto own = here.find(key);
        if (own == here.end())
            continue;
        if (own->second.several || fact.several)
            outcome.notChecked.append(QStringLiteral("同一事项在一份文件中有不同的数"));
        else if (!differ(own->second, fact))
            ++outcome.held;
    }
    for (Difference &d : differences(earlier, here, later, there)) {
        d.keys.append(QString::number(later.disclosure->year));
        const QString a = d.there->printed;
        const QString b = d.here->printed;
        outcome.findings.push_back(finding(
            rule, Verdict::Mismatch, std::move(d.places),
            {message.zh.arg(d.names.join(u'、'), a, b), message.en.arg(d.names.join(QStringLiteral(", ")), a, b)},
            d.keys));
        outcome.findings.back().expected = b.section(u' ', 0, 0);
        outcome.findings.back().actual = a.section(u' ', 0, 0);
    }
}

} // namespace gouji::across
