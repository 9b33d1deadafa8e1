// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/codecheck.h"

#include "base/text.h"
#include "checking/linecheck.h"
#include "checking/names.h"
#include "checking/outline.h"
#include "checking/textualprose.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace gouji {

namespace {

/// Where a code stands with its name.
struct Use {
    const TableIndex *table = nullptr;
    int subject = -1;
};

using Names = std::map<QString, std::vector<Use>>; ///< name → uses

FindingPlace placeOf(const Use &use)
{
    const Statement &statement = use.table->statement();
    const Subject &s = use.table->subject(use.subject);
    const auto lane = static_cast<size_t>(s.lane);
    FindingPlace place;
    place.table = statement.id;
    place.section = statement.title;
    place.row = s.row;
    place.column = lane < statement.lanes.size() ? statement.lanes[lane].nameColumn : -1;
    if (const Cell *cell = statement.grid.cellAt(s.row, std::max(0, place.column)))
        place.place = cell->place;
    place.quote = use.table->quoteOfRow(s.row, s.lane);
    return place;
}

/// A name as it is compared: without blanks, brackets alike. What stands in brackets stays.
QString comparable(const QString &name) { return squashed(name).remove(u'(').remove(u')'); }

/// A cut or lengthened form of a name is a matter of style, not another name.
bool alike(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
}

bool repeatsCodes(const TableIndex &table, int lane)
{
    return std::ranges::any_of(table.subjectsOfLane(lane), [&](int i) {
        const QString &code = table.subject(i).code;
        return !code.isEmpty() && table.subjectCoded(code, lane) < 0;
    });
}

/// Whether some code stands with names that differ in some way; mostly there is none.
bool anyNamesDiffer(const CheckContext &context)
{
    QHash<QString, const QString *> names;
    for (const TableIndex &table : context.tables) {
        for (const Subject &s : table.statement().subjects) {
            if (s.code.isEmpty() || s.name.isEmpty())
                continue;
            const QString *&name = names[s.code];
            if (name && *name != s.name)
                return true;
            name = &s.name;
        }
    }
    return false;
}

std::map<QString, Names> namesByCode(const CheckContext &context)
{
    std::map<QString, Names> codes;
    for (const TableIndex &table : context.tables) {
        if (table.statement().grid.ambiguous)
            continue;
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
            if (repeatsCodes(table, lane))
                continue; // a list of projects under codes: its names are no names of codes
            for (const int i : table.subjectsOfLane(lane)) {
                const Subject &s = table.subject(i);
                if (isPlainCode(s.code) && !s.name.isEmpty())
                    codes[s.code][comparable(s.name)].push_back({&table, i});
            }
        }
    }
    return codes;
}

/// Codes of the same length that carry this name, the code itself left out.
int othersNamed(const std::map<QString, Names> &codes, const QString &code, const QString &name)
{
    return static_cast<int>(std::ranges::count_if(
        codes, [&](const auto &entry) { return entry.first != code && entry.second.contains(name); }));
}

Relation relationOn(const Rule &rule, const QString &code, const std::vector<Use> &wrong, const std::vector<Use> &right)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Mismatch;
    const Subject &odd = wrong.front().table->subject(wrong.front().subject);
    const Subject &usual = right.front().table->subject(right.front().subject);
    relation.message = {QStringLiteral("科目 %1 在《%2》中叫“%3”，在《%4》中叫“%5”。")
                            .arg(code, wrong.front().table->statement().title, odd.name,
                                 right.front().table->statement().title, usual.name),
                        QStringLiteral("Code %1 is called “%3” in “%2” but “%5” in “%4”.")
                            .arg(code, wrong.front().table->statement().title, odd.name,
                                 right.front().table->statement().title, usual.name)};
    for (const Use &use : wrong)
        relation.places.push_back(placeOf(use));
    relation.places.push_back(placeOf(right.front()));
    relation.keys = {code, comparable(odd.name)};
    relation.expected = usual.name;
    relation.actual = odd.name;
    Suspect suspect;
    suspect.place = relation.places.front().place;
    suspect.printed = odd.name;
    suspect.repaired = usual.name;
    relation.suspects = {suspect};
    return relation;
}

void compareNames(const Rule &rule, const QString &code, const Names &names, const std::map<QString, Names> &codes,
                  std::vector<Relation> &relations)
{
    const auto usual = std::ranges::max_element(
        names, {}, [&](const auto &n) { return std::pair(n.second.size(), -othersNamed(codes, code, n.first)); });
    for (const auto &[name, uses] : names) {
        if (name == usual->first || alike(name, usual->first))
            continue;
        relations.push_back(relationOn(rule, code, uses, usual->second));
    }
}

/// Codes that cannot belong to the classification that most codes of the lane belong to. Codes of six digits or more
/// than seven are those of units and stay out.
std::vector<int> oddCodes(const TableIndex &table, int lane)
{
    std::map<QChar, int> regular; // first digit → codes
    for (const int i : table.subjectsOfLane(lane)) {
        const QString &code = table.subject(i).code;
        if (isPlainCode(code))
            ++regular[code.front()];
    }
    if (regular.empty() || !regular.contains(u'2'))
        return {}; // economic codes of two sets (301, 501) may share a table
    const auto usual = std::ranges::max_element(regular, {}, [](const auto &r) { return r.second; });
    std::vector<int> odd;
    for (const int i : table.subjectsOfLane(lane)) {
        const QString &code = table.subject(i).code;
        if (code.isEmpty() || code.size() == 6 || code.size() > 7)
            continue;
        if (!isPlainCode(code) || code.front() != usual->first)
            odd.push_back(i);
    }
    return usual->second >= 3 * std::ssize(odd) ? odd : std::vector<int>();
}

Relation oddCode(const Rule &rule, const TableIndex &table, int subject)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Mismatch;
    const Subject &s = table.subject(subject);
    relation.message = {
        QStringLiteral("《%1》“%2”的科目编码“%3”不合分类：功能分类是类 3 位、款 5 位、项 7 位，首位相同。")
            .arg(table.statement().title, s.name, s.code),
        QStringLiteral("“%1”: code %3 of “%2” is no code of this classification.")
            .arg(table.statement().title, s.name, s.code)};
    relation.places = {placeOf({&table, subject})};
    relation.keys = {table.statement().form + u'/' + s.code + u'/' + s.name};
    return relation;
}

Relation oddClass(const Rule &rule, const TableIndex &table, int subject, const QString &name)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Suspicious;
    const Subject &s = table.subject(subject);
    relation.message = {QStringLiteral("《%1》的“%2”应为“%3”。").arg(table.statement().title, s.name, name),
                        QStringLiteral("“%2” of “%1” should be “%3”.").arg(table.statement().title, s.name, name)};
    relation.places = {placeOf({&table, subject})};
    relation.keys = {table.statement().form + u'/' + s.name};
    relation.expected = name;
    relation.actual = s.name;
    return relation;
}

/// Rows of a lane that lists the classes by name, with the class that is meant where the name has a slip.
void classesOfLane(const Rule &rule, const TableIndex &table, int lane, std::vector<Relation> &relations)
{
    constexpr int list = 6;     // rows named as classes that make the lane a list of them
    constexpr int longName = 6; // a shorter name is too near to others
    const NameCatalogue &catalogue = NameCatalogue::builtIn();
    std::vector<int> unknown;
    int known = 0;
    for (const int i : table.subjectsOfLane(lane)) {
        const Subject &s = table.subject(i);
        const QString name = plainKey(s.name);
        if (!s.code.isEmpty() || name.size() < longName)
            continue;
        if (!catalogue.named(name, 1).empty())
            ++known;
        else
            unknown.push_back(i);
    }
    if (known < list)
        return;
    for (int i = 0; i < known; ++i)
        relations.push_back(textHolds(rule));
    for (const int i : unknown) {
        const QString name = plainKey(table.subject(i).name);
        const auto *nearest = catalogue.nearest(name, 1, {});
        if (nearest && nearest->name.size() == name.size() && editDistance(nearest->name, name) == 1)
            relations.push_back(oddClass(rule, table, i, nearest->name));
    }
}

} // namespace

void checkClassNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const TableIndex &table : context.tables) {
        if (notRead(rule, table.statement(), relations))
            continue;
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane)
            classesOfLane(rule, table, lane, relations);
    }
}

void checkCodeFormat(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const TableIndex &table : context.tables) {
        if (notRead(rule, table.statement(), relations))
            continue;
        for (int lane = 0; lane < std::ssize(table.statement().lanes); ++lane) {
            for (const int i : oddCodes(table, lane))
                relations.push_back(oddCode(rule, table, i));
        }
    }
}

void checkCodeName(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (!anyNamesDiffer(context))
        return;
    const std::map<QString, Names> codes = namesByCode(context);
    for (const auto &[code, names] : codes) {
        if (names.size() > 1)
            compareNames(rule, code, names, codes, relations);
    }
}

} // namespace gouji
