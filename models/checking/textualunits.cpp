// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts whose unit cannot be right.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace gouji::textual {

namespace {

/// The largest amount in 万元 that the tables and the other sentences name: what the body handles in a year.
Decimal largestAmount(const CheckContext &context)
{
    constexpr int wan = 4;
    Decimal largest;
    for (const Statement &statement : context.disclosure.statements) {
        if (statement.form.isEmpty() || !isAmount(statement.unit))
            continue;
        for (const StatementFigure &f : statement.figures) {
            const auto value = f.figure.value.shifted(powerOfYuan(f.figure.unit) - wan);
            if (isAmount(f.figure.unit) && value && *value > largest)
                largest = *value;
        }
    }
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("万元"), [&](const Prose &prose) {
        static const QRegularExpression total(
            QStringLiteral("(?:总预算|总计|合计|收入预算|支出预算|本年收入|本年支出)([\\d,.]+)万元"));
        auto matches = total.globalMatch(prose.text);
        while (matches.hasNext()) {
            if (const auto n = numberAt(prose.text, matches.next().capturedStart(1)); n && n->value > largest)
                largest = n->value;
        }
    });
    return largest;
}

/// a is more than times b; true also when the product is too large to compare.
bool exceeds(Decimal a, Decimal b, int times)
{
    const auto limit = product(b, Decimal(times, 0));
    return limit && a > *limit;
}

Relation implausible(const Rule &rule, const CheckContext &context, const Prose &prose, qsizetype from,
                     const NumberInText &value, const LocalText &why)
{
    constexpr int wan = 4;
    FindingPlace place = prose.place(context, from, std::min(value.to + 2, prose.text.size()));
    place.figures = {value.printed};
    Relation relation = textFinding(rule, Verdict::Mismatch, place, why);
    relation.actual = value.value.toString();
    if (const auto repaired = value.value.shifted(-wan)) {
        relation.expected = repaired->rounded(2).toString();
        Suspect suspect;
        suspect.place = place.place;
        suspect.printed = value.printed;
        suspect.repaired = repaired->rounded(2).grouped();
        suspect.pattern = {QStringLiteral("单位 元/万元"), QStringLiteral("unit 元/万元")};
        suspect.repairs = 1;
        relation.suspects = {suspect};
    }
    return relation;
}

struct Piece {
    qsizetype from = 0;
    NumberInText count;
    NumberInText value;
};

/// "车辆4辆,价值39.24万元" and the like: a number of things with what they are worth.
std::vector<Piece> valuedPieces(const QString &text, const QRegularExpression &pattern)
{
    std::vector<Piece> pieces;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto count = numberAt(text, match.capturedStart(1));
        const auto value = numberAt(text, match.capturedStart(2));
        if (count && value && !count->value.isZero() && !value->value.isZero())
            pieces.push_back({match.capturedStart(), *count, *value});
    }
    return pieces;
}

/// Vehicles and buildings: a price for one that nobody pays. True when one was found.
bool dearPieces(const Rule &rule, const CheckContext &context, const Prose &prose, std::vector<Relation> &relations)
{
    constexpr int dearestVehicle = 500; // 万元; fire engines are dear
    constexpr int dearestMetre = 50;    // 万元 a square metre
    static const QRegularExpression vehicles(
        QStringLiteral("(?:车辆|用车|汽车)(\\d+)辆[,(]?(?:价值|原值|账面价值|账面原值)为?([\\d,.]+)万元"));
    static const QRegularExpression rooms(
        QStringLiteral("(?:房屋|用房)(?:面积)?([\\d,.]+)平方米[,(]?(?:价值|原值|账面价值|账面原值)为?([\\d,.]+)万元"));
    for (const Piece &piece : valuedPieces(prose.text, vehicles)) {
        if (exceeds(piece.value.value, piece.count.value, dearestVehicle)) {
            relations.push_back(implausible(
                rule, context, prose, piece.from, piece.value,
                {QStringLiteral("%1 辆车价值 %2 万元，每辆超过 %3 万元，单位很可能应为元。")
                     .arg(piece.count.printed, piece.value.printed)
                     .arg(dearestVehicle),
                 QStringLiteral("%1 vehicles worth %2 万元: more than %3 万元 each, the unit is probably 元.")
                     .arg(piece.count.printed, piece.value.printed)
                     .arg(dearestVehicle)}));
            return true;
        }
    }
    for (const Piece &piece : valuedPieces(prose.text, rooms)) {
        if (exceeds(piece.value.value, piece.count.value, dearestMetre)) {
            relations.push_back(implausible(rule, context, prose, piece.from, piece.value,
                                            {QStringLiteral("%1 平方米房屋价值 %2 万元，单位很可能应为元。")
                                                 .arg(piece.count.printed, piece.value.printed),
                                             QStringLiteral("%1 m² worth %2 万元, the unit is probably 元.")
                                                 .arg(piece.count.printed, piece.value.printed)}));
            return true;
        }
    }
    return false;
}

} // namespace

// C.asset: no vehicle costs over 500 万元 and no square metre over 50 万元; furniture and other assets are not worth
// many times what the body handles in a year. A value in 元 under the unit 万元 shows itself so. Where one value of a
// section is proved wrong, the others of the section are judged more strictly.
void assetValues(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    constexpr int usualTimes = 50;
    constexpr int strictTimes = 10;
    const Decimal largest = largestAmount(context);
    QString proved; // section with a value proved wrong
    bool judged = false;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("万元"), [&](const Prose &prose) {
        static const QRegularExpression other(
            QStringLiteral("(?:办公家具|家具|用具|其他资产|其他固定资产|通用设备|专用设备|设备)(?:等)?(?:价值|原值|"
                           "账面价值|账面原值)为?([\\d,.]+)万元"));
        if (!prose.text.contains(u"价值") && !prose.text.contains(u"原值"))
            return;
        judged = true;
        const QString section = prose.place(context, 0, 1).section;
        if (dearPieces(rule, context, prose, relations))
            proved = section;
        auto matches = other.globalMatch(prose.text);
        while (matches.hasNext() && !largest.isZero()) {
            const QRegularExpressionMatch match = matches.next();
            const auto value = numberAt(prose.text, match.capturedStart(1));
            const int times = proved == section && !section.isEmpty() ? strictTimes : usualTimes;
            if (!value || !exceeds(value->value, largest, times))
                continue;
            relations.push_back(implausible(
                rule, context, prose, match.capturedStart(), *value,
                {QStringLiteral("%1 超过全年收支的 %2 倍，单位很可能应为元。").arg(match.captured()).arg(times),
                 QStringLiteral("%1 is more than %2 times the year's budget, the unit is probably 元.")
                     .arg(match.captured())
                     .arg(times)}));
        }
    });
    if (judged && std::ranges::none_of(relations, [&](const Relation &r) { return r.rule == rule.id; }))
        relations.push_back(textHolds(rule));
}

namespace {

/// A number with the words before it and its unit.
struct Named {
    FindingPlace place;
    QString printed;
    bool wan = false;
};

constexpr qsizetype labelLength = 6;

void collectNamed(const CheckContext &context, const Prose &prose, QHash<QString, std::vector<Named>> &all)
{
    const QString &text = prose.text;
    for (qsizetype yuan = text.indexOf(u'元'); yuan >= 0; yuan = text.indexOf(u'元', yuan + 1)) {
        const bool wan = yuan > 0 && text[yuan - 1] == u'万';
        const qsizetype end = wan ? yuan - 1 : yuan;
        qsizetype from = end;
        while (from > 0 && (text[from - 1].isDigit() || text[from - 1] == u'.' || text[from - 1] == u','))
            --from;
        const auto number = numberAt(text, from);
        if (!number || number->to != end || number->value.isZero() || from < labelLength ||
            (yuan + 1 < text.size() && text[yuan + 1] == u'/'))
            continue;
        const QString label = text.mid(from - labelLength, labelLength);
        if (!std::ranges::all_of(label, [](QChar c) { return c.script() == QChar::Script_Han; }))
            continue;
        FindingPlace place = prose.place(context, from - labelLength, yuan + 1);
        place.figures = {number->printed};
        all[label + u' ' + number->printed].push_back({place, number->printed, wan});
    }
}

} // namespace

// M.unit: the same words with the same number stand once with 元 and elsewhere with 万元.
void sameAmountUnits(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    QHash<QString, std::vector<Named>> all;
    forEachText(context, Where::Body | Where::Cells, QStringLiteral("元"),
                [&](const Prose &prose) { collectNamed(context, prose, all); });
    QStringList labels = all.keys();
    labels.sort();
    for (const QString &label : labels) {
        const std::vector<Named> &uses = all[label];
        const auto small = std::ranges::find(uses, false, &Named::wan);
        const auto large = std::ranges::find(uses, true, &Named::wan);
        if (small == uses.end() || large == uses.end())
            continue;
        Relation relation =
            textFinding(rule, Verdict::Mismatch, small->place,
                        {QStringLiteral("同一事项一处为 %1 元，另一处为 %1 万元，疑漏写“万”。").arg(small->printed),
                         QStringLiteral("One item is %1 元 here and %1 万元 elsewhere; 万 seems to be missing.")
                             .arg(small->printed)});
        relation.places.push_back(large->place);
        relation.keys = {label};
        relations.push_back(std::move(relation));
    }
}

} // namespace gouji::textual
