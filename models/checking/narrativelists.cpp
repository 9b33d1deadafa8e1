// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>

namespace gouji::narrative {

namespace {

/// A name without what sentences add to it or leave away: "其他社会保障缴费支出" is "其他社会保障缴费".
QString looseName(const QString &name)
{
    QString key = plainKey(name);
    for (const QStringView tail : {QStringView(u"等支出"), QStringView(u"等"), QStringView(u"支出"),
                                   QStringView(u"费用"), QStringView(u"费"), QStringView(u"的补助")}) {
        if (key.size() > tail.size() + 1 && key.endsWith(tail))
            key.chop(tail.size());
    }
    return key;
}

QStringList namesIn(const QString &list)
{
    QStringList out;
    int depth = 0;
    QString name;
    for (const QChar c : squashed(list)) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            --depth;
        if (depth == 0 && (c == u'、' || c == u',' || c == u';')) {
            out.append(name);
            name.clear();
        } else {
            name.append(c);
        }
    }
    out.append(name);
    out.removeIf([](const QString &n) { return n.size() < 2; });
    return out;
}

struct EconomicRow {
    QString name, code;
    bool money = false;
};

/// 款 rows of a table by economic code whose code begins so.
std::vector<EconomicRow> economicRows(const TableIndex &table, const QStringList &prefixes)
{
    std::vector<EconomicRow> out;
    const Statement &s = table.statement();
    for (int lane = 0; lane < std::ssize(s.lanes); ++lane) {
        for (const int index : table.subjectsOfLane(lane)) {
            const Subject &subject = table.subject(index);
            const bool wanted =
                std::ranges::any_of(prefixes, [&](const QString &p) { return subject.code.startsWith(p); });
            if (subject.code.size() != 5 || !wanted)
                continue;
            bool money = false;
            for (const int column : table.amountsOfLane(lane)) {
                const Figure *figure = table.findFigure(subject.row, column);
                money = money || (figure && !figure->value.isZero());
            }
            out.push_back({looseName(subject.name), subject.code, money});
        }
    }
    return out;
}

} // namespace

/// N.list: the kinds of expense that the text names behind 包括 are those with money in the table by economic code.
void expenseLists(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    int statement = -1;
    for (const QString &form : rule.optionList(QStringLiteral("in"))) {
        if (statement < 0)
            statement = statementOf(context, form);
    }
    if (statement < 0)
        return;
    const TableIndex &table = context.tables[static_cast<size_t>(statement)];
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (size_t k = 0; k < claim.facts.size(); ++k) {
            const FigureId id{FigureId::In::Claim, c, k < claim.factFigures.size() ? claim.factFigures[k] : -1};
            const ClaimFigure *figure = claimFigure(context, id);
            if (claim.facts[k].first != u"包括" || !figure)
                continue;
            const QStringList prefixes = rule.optionList(figure->subject);
            const auto rows = prefixes.isEmpty() ? std::vector<EconomicRow>() : economicRows(table, prefixes);
            const QStringList names = namesIn(claim.facts[k].second);
            if (rows.size() < 3 || names.size() < 3 ||
                std::ranges::any_of(claim.facts[k].second, [](QChar ch) { return ch.isDigit(); }))
                continue;
            QStringList missing, extra;
            QSet<QString> named;
            for (const QString &name : names)
                named.insert(looseName(name));
            for (const EconomicRow &row : rows) {
                if (row.money && !named.contains(row.name))
                    missing.append(row.name);
            }
            for (const QString &name : names) {
                const QString key = looseName(name);
                const bool has =
                    std::ranges::any_of(rows, [&](const EconomicRow &r) { return r.money && r.name == key; });
                if (!has)
                    extra.append(name);
            }
            Relation relation = relationOf(rule, Relation::Shape::Text);
            relation.left = {operandOf(context, id)};
            relation.verdict = missing.isEmpty() && extra.isEmpty() ? Verdict::Exact : Verdict::Suspicious;
            if (relation.verdict == Verdict::Suspicious) {
                relation.places = {placeOf(context, claim.paragraph, figure->to, claim.to)};
                relation.keys = {figure->subject, claim.id};
                relation.message = {QStringLiteral("“%1”所列与表中有数的科目不一致：未列 %2；列了而表中无数 %3。")
                                        .arg(figure->subject,
                                             missing.isEmpty() ? QStringLiteral("无") : missing.join(u'、'),
                                             extra.isEmpty() ? QStringLiteral("无") : extra.join(u'、')),
                                    QStringLiteral("The kinds of expense in the text differ from those in the table.")};
            }
            relations.push_back(std::move(relation));
        }
    }
}

/// N.reason: "本年 x，上年 y，…增加": the word of the reason agrees with the two amounts.
void reasonDirection(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (int i = 1; i < std::ssize(claim.figures); ++i) {
            const ClaimFigure &base = claim.figures[static_cast<size_t>(i)];
            const ClaimFigure &now = claim.figures[static_cast<size_t>(i) - 1];
            if (base.role != ClaimRole::Base || !statesLevel(now.role) || now.subject != base.subject ||
                base.figure.unit != now.figure.unit)
                continue;
            const QString &text = context.disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
            const int to = i + 1 < std::ssize(claim.figures) ? claim.figures[static_cast<size_t>(i) + 1].from
                                                             : static_cast<int>(text.size());
            QString rest = text.mid(base.to, to - base.to);
            rest = rest.section(u'。', 0, 0);
            const bool up = rest.contains(QStringLiteral("增加")) || rest.contains(QStringLiteral("增长"));
            const bool down = rest.contains(QStringLiteral("减少")) || rest.contains(QStringLiteral("下降"));
            if (up == down || now.figure.value == base.figure.value)
                continue;
            const bool wrong = up != (now.figure.value > base.figure.value);
            Relation relation = relationOf(rule, Relation::Shape::Direction);
            relation.left = {operandOf(context, {FigureId::In::Claim, c, i - 1})};
            relation.right = {operandOf(context, {FigureId::In::Claim, c, i})};
            relation.verdict = wrong ? Verdict::Mismatch : Verdict::Exact;
            if (wrong)
                relation.message = {QStringLiteral("“%1”本年 %2、上年 %3，文字却说%4。")
                                        .arg(now.subject.section(u'/', -1), now.figure.printed, base.figure.printed,
                                             up ? QStringLiteral("增加") : QStringLiteral("减少")),
                                    QStringLiteral("The amounts and the word of change contradict each other.")};
            relations.push_back(std::move(relation));
        }
    }
}

} // namespace gouji::narrative
