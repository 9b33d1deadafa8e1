// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/narrative.h"

#include "base/text.h"
#include "checking/names.h"

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

namespace {

struct ListGap {
    QStringList missing, extra;
};

/// Words that stand for several kinds of expense: "社会保障缴费" for what is paid for pensions and insurance.
bool standsFor(const QString &named, const QString &row)
{
    if (named.size() >= 2 && (row.contains(named) || named.contains(row)))
        return true;
    if (named.contains(u"离退休") && (row.contains(u"离休") || row.contains(u"退休")))
        return true;
    const bool insurance = named.contains(u"社会保障") || named.contains(u"社会保险") || named.contains(u"社保");
    return insurance &&
           (row.contains(u"保险") || row.contains(u"年金") || row.contains(u"医疗") || row.contains(u"社会保障"));
}

/// What the list lacks and what it has too much. A name that no kind of expense has is the document's own word.
ListGap gapBetween(const QStringList &names, bool open, const std::vector<EconomicRow> &rows,
                   const QStringList &prefixes)
{
    ListGap gap;
    QStringList loose;
    for (const QString &name : names)
        loose.append(looseName(name));
    for (const EconomicRow &row : rows) {
        const bool named =
            std::ranges::any_of(loose, [&](const QString &n) { return n == row.name || standsFor(n, row.name); });
        if (row.money && !named && !open)
            gap.missing.append(row.name);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool has = std::ranges::any_of(
            rows, [&](const EconomicRow &r) { return r.money && (r.name == loose[i] || standsFor(loose[i], r.name)); });
        const bool kind = std::ranges::any_of(EconomicCatalogue::builtIn().entries(), [&](const auto &entry) {
            return entry.code.size() == 5 && looseName(entry.name) == loose[i] &&
                   std::ranges::any_of(prefixes, [&](const QString &p) { return entry.code.startsWith(p); });
        });
        const bool row = std::ranges::any_of(rows, [&](const EconomicRow &r) { return r.name == loose[i]; });
        if (!has && (kind || row))
            gap.extra.append(names[i]);
    }
    return gap;
}

/// The list behind 包括 of one figure against the rows of its kind.
void compareList(const Rule &rule, const CheckContext &context, const TableIndex &table, FigureId id,
                 const QString &list, std::vector<Relation> &relations)
{
    const ClaimFigure *figure = claimFigure(context, id);
    const QStringList prefixes = rule.optionList(figure->subject);
    const auto rows = prefixes.isEmpty() ? std::vector<EconomicRow>() : economicRows(table, prefixes);
    const QStringList names = namesIn(list);
    if (rows.size() < 3 || names.size() < 3 || std::ranges::any_of(list, [](QChar ch) { return ch.isDigit(); }))
        return;
    const QString end = squashed(list);
    const bool open =
        end.endsWith(u"等") || end.endsWith(u"等。") || end.contains(u"等支出") || end.contains(u"等费用");
    const ListGap gap = gapBetween(names, open, rows, prefixes);
    Relation relation = relationOf(rule, Relation::Shape::Text);
    relation.left = {operandOf(context, id)};
    if (gap.missing.size() + gap.extra.size() > std::max<qsizetype>(2, names.size() / 3)) {
        relation.reason = QStringLiteral("所列名称与科目名称写法不同");
        relations.push_back(std::move(relation));
        return;
    }
    relation.verdict = gap.missing.isEmpty() && gap.extra.isEmpty() ? Verdict::Exact : Verdict::Suspicious;
    if (relation.verdict == Verdict::Suspicious) {
        const Claim &claim = context.disclosure.claims[static_cast<size_t>(id.owner)];
        const auto told = [](const QStringList &l) { return l.isEmpty() ? QStringLiteral("无") : l.join(u'、'); };
        relation.places = {placeOf(context, claim.paragraph, figure->to, claim.to)};
        relation.keys = {figure->subject, claim.id};
        relation.message = {
            QStringLiteral("“%1”所列与表中有数的科目不一致：未列 %2；列了而表中无数 %3。")
                .arg(figure->subject, told(gap.missing), told(gap.extra)),
            QStringLiteral("“%1” is not what the table has money for: left out %2; listed without money %3.")
                .arg(figure->subject,
                     gap.missing.isEmpty() ? QStringLiteral("nothing") : gap.missing.join(QStringLiteral(", ")),
                     gap.extra.isEmpty() ? QStringLiteral("nothing") : gap.extra.join(QStringLiteral(", ")))};
    }
    relations.push_back(std::move(relation));
}

} // namespace

/// N.list: the kinds of expense that the text names behind 包括 are those with money in the table by economic code. A
/// list that ends in 等 may leave some out; names of the document's own and lists in another style are not judged.
void expenseLists(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    int statement = -1;
    for (const QString &form : rule.optionList(QStringLiteral("in"))) {
        if (statement < 0)
            statement = statementOf(context, form);
    }
    if (statement < 0 || context.disclosure.statements[static_cast<size_t>(statement)].grid.isInferred())
        return;
    const TableIndex &table = context.tables[static_cast<size_t>(statement)];
    const auto &claims = context.disclosure.claims;
    for (int c = 0; c < std::ssize(claims); ++c) {
        const Claim &claim = claims[static_cast<size_t>(c)];
        for (size_t k = 0; k < claim.facts.size(); ++k) {
            const FigureId id{FigureId::In::Claim, c, k < claim.factFigures.size() ? claim.factFigures[k] : -1};
            if (claim.facts[k].first == u"包括" && claimFigure(context, id))
                compareList(rule, context, table, id, claim.facts[k].second, relations);
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
