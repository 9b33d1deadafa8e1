// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/tablecolumns.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/formcatalogue.h"
#include "reading/headerrows.h"

#include <algorithm>
#include <cstddef>

namespace gouji {

namespace {

/// What stands in the body of one column.
struct Contents {
    int codes = 0;   ///< plain digits that can be a code
    int numbers = 0; ///< all numbers
    int decimals = 0;
    int texts = 0;
};

bool hasAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word); });
}

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= 9 && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

/// "—", "--", "/": a printed way to leave a cell empty.
bool isStroke(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return QStringView(u"-—–－─/").contains(c); });
}

std::vector<Contents> contentsOf(const Statement &statement)
{
    std::vector<Contents> out(static_cast<size_t>(statement.grid.columns));
    for (const Cell &cell : statement.grid.cells) {
        if (cell.row < statement.headerRows || cell.text.isEmpty() || cell.columnSpan > 1 ||
            cell.column >= statement.grid.columns)
            continue;
        Contents &contents = out[static_cast<size_t>(cell.column)];
        if (const auto number = parseNumber(cell.text)) {
            const bool whole = number->value.scale() == 0 && !number->grouped;
            ++contents.numbers;
            contents.decimals += !whole;
            contents.codes += whole && isCode(squashed(cell.text));
        } else if (!isStroke(squashed(cell.text))) {
            ++contents.texts;
        }
    }
    return out;
}

Column::Role roleByHeader(const QString &leaf, const QString &path)
{
    using Role = Column::Role;
    if (leaf == QStringLiteral("序号") || leaf == QStringLiteral("行次") || leaf == QStringLiteral("栏次"))
        return Role::Sequence;
    if (leaf == QStringLiteral("类") || leaf == QStringLiteral("款") || leaf == QStringLiteral("项") ||
        hasAny(leaf, {u"编码", u"代码"}))
        return Role::Code;
    if (hasAny(leaf, {u"备注", u"说明", u"依据", u"原因"}))
        return Role::Text;
    if (hasAny(leaf, {u"名称", u"指标", u"功能分类", u"支出用途", u"品目", u"专项", u"组织形式"}) ||
        leaf == QStringLiteral("项目") || leaf == QStringLiteral("科目") || leaf == QStringLiteral("单位") ||
        leaf == QStringLiteral("经济科目") || leaf.startsWith(QStringLiteral("项目(")))
        return Role::Name;
    if (leaf.endsWith(u'率') || leaf.endsWith(u'%') || leaf.endsWith(QStringLiteral("(%)")) ||
        hasAny(leaf, {u"占比", u"比重", u"比例", u"增幅"}))
        return Role::Rate;
    if (hasAny(leaf, {u"人数", u"数量", u"辆", u"批次", u"人次", u"个数"}))
        return Role::Count;
    if (hasAny(path, {u"编码", u"代码"}) && !hasAny(path, {u"名称"}))
        return Role::Code;
    return Role::Unknown;
}

/// Header words decide where they are clear, contents where they are not; a column of codes is never one of amounts.
Column::Role roleOf(const QStringList &path, const Contents &contents, bool anyAmounts)
{
    using Role = Column::Role;
    const QString leaf = path.isEmpty() ? QString() : path.last();
    const Role role = roleByHeader(leaf, path.join(u'/'));
    const bool plain = contents.codes == contents.numbers && contents.decimals == 0;
    if (leaf.size() == 1 && role == Role::Code)
        return role; // 类, 款 and 项 hold codes even where a body row says 无
    if (role == Role::Code && (contents.decimals > 0 || contents.texts > contents.numbers + 1))
        return contents.decimals > 0 ? Role::Amount : Role::Name;
    if (role == Role::Name && contents.numbers > contents.texts)
        return plain && !anyAmounts ? Role::Code : Role::Amount;
    if (role != Role::Unknown)
        return role;
    if (contents.texts > contents.numbers && contents.texts > 0)
        return Role::Name;
    return Role::Amount;
}

/// Parts of the printed text of an entry occur in the path in that order, the last one in its last element. Returns how
/// well it fits: by its parts, then by those that end an element ("…运行维护费小计" is a 小计), then by its length.
qsizetype fitOf(const QStringList &path, const QString &printed)
{
    const QStringList parts = printed.split(u'/');
    if (path.isEmpty() || parts.size() > path.size() || path.last() != parts.last())
        return 0;
    qsizetype fit = (parts.size() - 1) * 100 + printed.size();
    qsizetype at = path.size() - 1;
    for (qsizetype i = parts.size() - 1; i-- > 0;) {
        while (at > 0 && !path[at - 1].contains(parts[i]))
            --at;
        if (at-- == 0)
            return 0;
        fit += path[at].endsWith(parts[i]) ? 40 : 0;
    }
    return fit;
}

/// Without unit, year and quotes: "2024年“三公”经费预算数(万元)".
QString cleaned(QString text)
{
    text.removeIf([](QChar c) { return QStringView(u"“”\"'‘’「」『』").contains(c); });
    if (text.size() > 6 && text[4] == u'年' && text.left(4).toInt() > 1990)
        text.remove(0, text[5] == u'度' ? 6 : 5);
    for (const QStringView unit : {QStringView(u"(万元)"), QStringView(u"(元)")})
        text.remove(unit.toString());
    return text;
}

/// The form's name for a column, or nothing.
QString knownMeasure(const QStringList &path, const QString &lane, const Form *form)
{
    QString best;
    qsizetype closest = 0;
    for (const Form::Entry &entry : form ? form->columns : std::vector<Form::Entry>()) {
        if (!entry.lane.isEmpty() && entry.lane != lane)
            continue;
        for (const QString &printed : entry.printed) {
            if (const qsizetype fit = fitOf(path, printed); fit > closest) {
                closest = fit;
                best = entry.name;
            }
        }
    }
    return best;
}

QString measureOf(const QStringList &path, const QString &lane, const Form *form)
{
    QStringList clean;
    for (const QString &text : path) {
        if (clean.isEmpty() || clean.last() != cleaned(text))
            clean.append(cleaned(text));
    }
    if (QString known = knownMeasure(clean, lane, form); !known.isEmpty())
        return known;
    if (clean.isEmpty())
        return {};
    // A row of 决算数 under all headings says nothing of its own.
    if (clean.size() > 1 && clean.last().size() == 3 && hasAny(clean.last(), {u"预算数", u"决算数"})) {
        if (QString known = knownMeasure(clean.first(clean.size() - 1), lane, form); !known.isEmpty())
            return known;
    }
    const bool general = clean.size() > 1 && hasAny(clean.last(), {u"小计", u"合计", u"金额", u"预算数", u"决算数"}) &&
                         clean.last().size() <= 5;
    return general ? clean[clean.size() - 2] + u'/' + clean.last() : clean.last();
}

int yearIn(const QString &text)
{
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
        const int year = at >= 4 ? text.mid(at - 4, 4).toInt() : 0;
        if (year > 1990 && year < 2100)
            return year;
    }
    return 0;
}

Unit unitIn(const QString &path)
{
    if (path.contains(QStringLiteral("(万元)")))
        return Unit::WanYuan;
    if (path.contains(QStringLiteral("(元)")))
        return Unit::Yuan;
    return path.contains(QStringLiteral("(亿元)")) ? Unit::YiYuan : Unit::Unknown;
}

using Role = Column::Role;

/// A lane ends where, after its amounts, codes or names begin again.
void divide(Statement &statement)
{
    statement.lanes.assign(1, Lane());
    for (int column = 0; column < statement.grid.columns; ++column) {
        Column &now = statement.columns[static_cast<size_t>(column)];
        const bool label = now.role == Role::Code || now.role == Role::Name;
        if (label && !statement.lanes.back().amounts.empty())
            statement.lanes.emplace_back();
        Lane &lane = statement.lanes.back();
        now.lane = static_cast<int>(statement.lanes.size()) - 1;
        if (now.role == Role::Code)
            lane.codes.push_back(column);
        else if (now.role == Role::Name && lane.nameColumn < 0)
            lane.nameColumn = column;
        else if (now.role == Role::Amount || now.role == Role::Rate || now.role == Role::Count)
            lane.amounts.push_back(column);
    }
    // A trailing column of text is a remark to the whole row.
    while (statement.lanes.size() > 1 && statement.lanes.back().amounts.empty()) {
        for (Column &column : statement.columns) {
            if (column.lane == static_cast<int>(statement.lanes.size()) - 1) {
                column.lane -= 1;
                column.role = Role::Text;
            }
        }
        statement.lanes.pop_back();
    }
}

/// The words over a lane: the form's name for it, else the header text that all its columns share.
void nameLanes(Statement &statement, const Form *form, const std::vector<QStringList> &paths)
{
    for (size_t i = 0; i < statement.lanes.size(); ++i) {
        Lane &lane = statement.lanes[i];
        QStringList shared;
        bool first = true;
        for (size_t c = 0; c < statement.columns.size(); ++c) {
            if (statement.columns[c].lane != static_cast<int>(i))
                continue;
            if (first)
                shared = paths[c];
            shared.removeIf([&](const QString &text) { return !paths[c].contains(text); });
            first = false;
        }
        lane.name = shared.isEmpty() ? QString() : shared.last();
        if (!form || form->lanes.size() != statement.lanes.size())
            continue;
        const auto known = std::ranges::find_if(form->lanes, [&](const Form::Entry &entry) {
            return shared.contains(entry.name) ||
                   std::ranges::any_of(entry.printed, [&](const QString &printed) { return shared.contains(printed); });
        });
        lane.name = known != form->lanes.end() ? known->name : form->lanes[i].name;
    }
}

/// Two amount columns of a lane may not share a measure: those the form does not know get the group above them.
void tellApart(Statement &statement, const std::vector<QStringList> &paths)
{
    for (const Lane &lane : statement.lanes) {
        for (const int column : lane.amounts) {
            const QString measure = statement.columns[static_cast<size_t>(column)].measure;
            std::vector<int> same;
            for (const int other : lane.amounts) {
                if (statement.columns[static_cast<size_t>(other)].measure == measure)
                    same.push_back(other);
            }
            if (same.size() < 2)
                continue;
            for (const int other : same)
                statement.columns[static_cast<size_t>(other)].measure = paths[static_cast<size_t>(other)].join(u'/');
        }
    }
}

} // namespace

void understandColumns(Statement &statement, const Form *form, const std::vector<QStringList> &paths)
{
    const std::vector<Contents> contents = contentsOf(statement);
    statement.columns.assign(paths.size(), Column());
    bool anyAmounts = false;
    for (size_t c = 0; c < paths.size(); ++c) {
        Column &column = statement.columns[c];
        column.header = joinedHeader(paths[c]);
        column.role = roleOf(paths[c], contents[c], anyAmounts);
        column.year = yearIn(column.header);
        column.unit = unitIn(paths[c].join(u'/'));
        anyAmounts = anyAmounts || column.role == Role::Amount;
    }
    divide(statement);
    nameLanes(statement, form, paths);
    for (size_t c = 0; c < paths.size(); ++c) {
        Column &column = statement.columns[c];
        column.measure = measureOf(paths[c], statement.lanes[static_cast<size_t>(column.lane)].name, form);
    }
    tellApart(statement, paths);
    for (const auto &[column, measure] : statement.measureByHand) {
        if (column >= 0 && column < std::ssize(statement.columns))
            statement.columns[static_cast<size_t>(column)].measure = measure;
    }
    for (const auto &[column, unit] : statement.columnUnitByHand) {
        if (column >= 0 && column < std::ssize(statement.columns))
            statement.columns[static_cast<size_t>(column)].unit = unit;
    }
}

} // namespace gouji
