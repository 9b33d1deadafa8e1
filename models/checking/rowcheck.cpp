// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/rowcheck.h"

#include "base/text.h"
#include "checking/linecheck.h"
#include "checking/names.h"
#include "checking/outline.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace gouji {

FindingPlace placeOfRow(const TableIndex &table, int subject)
{
    const Statement &statement = table.statement();
    const Subject &s = table.subject(subject);
    const auto lane = static_cast<size_t>(s.lane);
    FindingPlace place;
    place.table = statement.id;
    place.section = statement.title;
    place.row = s.row;
    place.column = lane < statement.lanes.size() ? statement.lanes[lane].nameColumn : -1;
    if (const Cell *cell = statement.grid.cellAt(s.row, std::max(0, place.column)))
        place.place = cell->place;
    place.quote = table.quoteOfRow(s.row, s.lane);
    return place;
}

namespace {

/// Subjects of one table that break the rule; all of them counted in asked.
using Odd = std::function<std::vector<int>(const TableIndex &table, int lane, int &asked)>;
/// The name that a subject should have.
using Meant = std::function<QString(const Subject &subject)>;

/// One relation for each table of the rule's forms. A table of which more than a quarter breaks the rule is drawn up in
/// another way.
void tellByTable(const Rule &rule, const CheckContext &context, const Odd &odd, const LocalText &message,
                 std::vector<Relation> &relations, const Meant &meant = {})
{
    for (const TableIndex &table : context.tables) {
        const Statement &s = table.statement();
        if (!rule.forms.contains(s.form) || notRead(rule, s, relations))
            continue;
        std::vector<int> found;
        int asked = 0;
        for (int lane = 0; lane < std::ssize(s.lanes); ++lane)
            std::ranges::copy(odd(table, lane, asked), std::back_inserter(found));
        if (asked == 0)
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.shape = Relation::Shape::Text;
        relation.verdict = found.empty() ? Verdict::Exact : Verdict::Suspicious;
        if (std::ssize(found) * 4 > asked) {
            relation.verdict = Verdict::NotChecked;
            relation.reason = QStringLiteral("这张表的编排方式不同");
        } else if (!found.empty()) {
            QStringList names;
            for (const int subject : found) {
                relation.places.push_back(placeOfRow(table, subject));
                if (meant) {
                    Suspect suspect;
                    suspect.place = relation.places.back().place;
                    suspect.printed = table.subject(subject).name;
                    suspect.repaired = meant(table.subject(subject));
                    relation.suspects.push_back(suspect);
                }
                names.append((table.subject(subject).code + u' ' + table.subject(subject).name).trimmed());
            }
            relation.keys = {s.form, names.join(u'/')};
            relation.message = {message.zh.arg(s.title, names.join(u'、')), message.en.arg(s.title, names.join(u", "))};
        }
        relations.push_back(std::move(relation));
    }
}

bool mayBeNegative(const QString &name)
{
    static const QStringList words{QStringLiteral("结转"), QStringLiteral("结余"), QStringLiteral("分配"),
                                   QStringLiteral("调整"), QStringLiteral("经营"), QStringLiteral("收回")};
    return std::ranges::any_of(words, [&](const QString &w) { return name.contains(w); });
}

} // namespace

void checkNegativeAmounts(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto odd = [](const TableIndex &table, int lane, int &asked) {
        std::vector<int> found;
        for (const int i : table.subjectsOfLane(lane)) {
            const Subject &s = table.subject(i);
            bool negative = false;
            for (const int column : table.amountsOfLane(lane)) {
                const Figure *figure = table.findFigure(s.row, column);
                const QString &header = table.statement().columns[static_cast<size_t>(column)].header;
                negative = negative || (figure && figure->value.isNegative() && !mayBeNegative(header));
            }
            ++asked;
            if (negative && !mayBeNegative(s.name))
                found.push_back(i);
        }
        return found;
    };
    tellByTable(rule, context, odd,
                {QStringLiteral("《%1》有负数：%2。"), QStringLiteral("%1 has negative amounts: %2.")}, relations);
}

void checkCodeLevels(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto odd = [](const TableIndex &table, int lane, int &asked) {
        QSet<QString> codes;
        for (const int i : table.subjectsOfLane(lane))
            codes.insert(table.subject(i).code);
        std::vector<int> found;
        for (const int i : table.subjectsOfLane(lane)) {
            const QString &code = table.subject(i).code;
            if (code.size() != 5 && code.size() != 7)
                continue;
            ++asked;
            if (!codes.contains(code.chopped(2)))
                found.push_back(i);
        }
        return found;
    };
    tellByTable(
        rule, context, odd,
        {QStringLiteral("《%1》缺少上级科目的行：%2。"), QStringLiteral("%1 lacks the rows above these codes: %2.")},
        relations);
}

void checkRepeatedCodes(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto odd = [](const TableIndex &table, int lane, int &asked) {
        QHash<QString, int> seen;
        std::vector<int> found;
        for (const int i : table.subjectsOfLane(lane)) {
            const QString &code = table.subject(i).code;
            if (code.size() < 3)
                continue;
            ++asked;
            if (++seen[code] == 2)
                found.push_back(i);
        }
        return found;
    };
    tellByTable(rule, context, odd,
                {QStringLiteral("《%1》同一编码出现两次：%2。"), QStringLiteral("%1 has a code in two rows: %2.")},
                relations);
}

void checkEconomicNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto plain = [](const QString &name) { return squashed(name).remove(u'(').remove(u')'); };
    const auto odd = [&](const TableIndex &table, int lane, int &asked) {
        std::vector<int> found;
        for (const int i : table.subjectsOfLane(lane)) {
            const Subject &s = table.subject(i);
            const EconomicCatalogue::Entry *known = EconomicCatalogue::builtIn().find(s.code);
            if (!known || !known->confirmed || s.name.isEmpty())
                continue;
            ++asked;
            const QString name = plain(s.name);
            const QString usual = plain(known->name);
            if (!name.contains(usual) && !usual.contains(name) &&
                2 * qsizetype(editDistance(name, usual)) > usual.size())
                found.push_back(i);
        }
        return found;
    };
    // names of before 2018 belong to other codes
    constexpr int since = 2018;
    if (context.disclosure.year >= since)
        tellByTable(rule, context, odd,
                    {QStringLiteral("《%1》经济科目编码与名称不符：%2。"),
                     QStringLiteral("%1: code and name of the economic classification differ: %2.")},
                    relations, [](const Subject &s) { return EconomicCatalogue::builtIn().find(s.code)->name; });
}

void checkFunctionalCodes(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto odd = [](const TableIndex &table, int lane, int &asked) {
        constexpr qsizetype classDigits = 3;
        std::vector<int> found;
        QString known; // rows of one class follow each other
        for (const int i : table.subjectsOfLane(lane)) {
            const QString &code = table.subject(i).code;
            if (!isPlainCode(code) || !code.startsWith(u'2'))
                continue;
            ++asked;
            if (!known.isEmpty() && code.startsWith(known))
                continue;
            const QString own = code.left(classDigits);
            if (NameCatalogue::builtIn().coded(own).empty())
                found.push_back(i);
            else
                known = own;
        }
        return found;
    };
    tellByTable(rule, context, odd,
                {QStringLiteral("《%1》有分类中没有的类：%2。"),
                 QStringLiteral("%1 has classes that the classification has not: %2.")},
                relations);
}

namespace {

/// A name as it is compared: without brackets and the signs between words.
QString plainName(const QString &name)
{
    static const QRegularExpression signs(QStringLiteral("[()、,“”\"]"));
    return squashed(name).remove(signs);
}

/// The name is wholly different from that of its code, or it is that of another code.
bool isOfAnotherCode(const Subject &subject, const std::vector<const NameCatalogue::Entry *> &own)
{
    const QString name = plainName(subject.name);
    int least = -1;
    for (const NameCatalogue::Entry *entry : own) {
        const QString usual = plainName(entry->name);
        if (name.contains(usual) || usual.contains(name))
            return false;
        const int distance = editDistance(name, usual);
        least = least < 0 ? distance : std::min(least, distance);
    }
    const auto others = NameCatalogue::builtIn().named(subject.name, own.front()->level);
    const bool ofAnother = std::ranges::any_of(others, [](const auto *entry) { return entry->confirmed; });
    return ofAnother || 2 * qsizetype(least) > name.size();
}

} // namespace

void checkFunctionalNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    const auto odd = [](const TableIndex &table, int lane, int &asked) {
        std::vector<int> found;
        for (const int i : table.subjectsOfLane(lane)) {
            const Subject &s = table.subject(i);
            if (!isPlainCode(s.code) || s.name.isEmpty())
                continue;
            if (NameCatalogue::builtIn().carries(s.code, s.name)) {
                ++asked;
                continue;
            }
            const auto own = NameCatalogue::builtIn().coded(s.code);
            if (own.empty() || !std::ranges::all_of(own, [](const auto *entry) { return entry->confirmed; }))
                continue;
            ++asked;
            if (isOfAnotherCode(s, own))
                found.push_back(i);
        }
        return found;
    };
    constexpr int since = 2020; // names of before belong to other codes
    if (context.disclosure.year >= since)
        tellByTable(rule, context, odd,
                    {QStringLiteral("《%1》功能分类编码与名称不符：%2。"),
                     QStringLiteral("%1: code and name of the functional classification differ: %2.")},
                    relations);
}

} // namespace gouji
