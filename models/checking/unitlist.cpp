// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/unitlist.h"

#include "base/text.h"
#include "checking/textualprose.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype shortestName = 4;
constexpr qsizetype longestName = 40;

/// What stands at the end of the name of a body.
bool endsAsBody(const QString &name)
{
    static const QRegularExpression suffix(QStringLiteral(
        "(?:局|委|会|中心|所|站|院|校|园|馆|队|处|办|室|学|社|公司|团|场|厅|部|院校|本级|本部|机关|基地)$"));
    return name.size() >= shortestName && name.size() <= longestName && suffix.match(name).hasMatch();
}

/// Takes the brackets at the end off a name and notes what they say of the unit.
void readBrackets(ListedUnit &unit)
{
    static const QRegularExpression last(QStringLiteral("\\(([^()]*)\\)$"));
    for (QRegularExpressionMatch match = last.match(unit.name); match.hasMatch(); match = last.match(unit.name)) {
        const QString said = match.captured(1);
        unit.own |= said.contains(u"本级") || said.contains(u"本部") || said.contains(u"机关");
        unit.merged |= said.contains(u"并入") || said.contains(u"不单列");
        unit.name.chop(match.capturedLength());
    }
}

/// A unit of this name; nothing where it is none.
std::optional<ListedUnit> unitCalled(QString text, const QString &body)
{
    static const QRegularExpression end(QStringLiteral("[。;,.、]+$"));
    ListedUnit unit;
    unit.name = text.remove(end);
    readBrackets(unit);
    if (!endsAsBody(unit.name))
        return std::nullopt;
    static const QRegularExpression office(QStringLiteral("(?:本级|本部|机关本部|机关)$"));
    unit.own |= office.match(unit.name).hasMatch() || (!body.isEmpty() && unit.name == body);
    return unit;
}

CheckContext contextOf(const Disclosure &disclosure)
{
    static const Quantities noQuantities;
    static const std::vector<TableIndex> noTables;
    return {disclosure, noQuantities, noTables};
}

/// The column of a plain table that is headed 单位名称; -1 when it has none.
int nameColumn(const Statement &statement)
{
    constexpr int few = 5;
    if (!statement.form.isEmpty() || statement.grid.columns > few)
        return -1;
    const auto head = std::ranges::find_if(statement.grid.cells, [](const Cell &cell) {
        const QString text = squashed(cell.text);
        return text == u"单位名称" || text == u"预算单位名称" || text == u"决算单位名称";
    });
    return head == statement.grid.cells.end() ? -1 : head->column;
}

void readTable(const Statement &statement, int column, const QString &body, std::vector<ListedUnit> &units)
{
    for (const Cell &cell : statement.grid.cells) {
        auto unit = cell.column == column ? unitCalled(squashed(cell.text), body) : std::nullopt;
        if (!unit)
            continue;
        unit->place.place = cell.place;
        unit->place.table = statement.id;
        unit->place.section = statement.title;
        unit->place.row = cell.row;
        unit->place.column = column;
        unit->place.quote = cell.text;
        for (const Cell &other : statement.grid.cells) {
            const bool beside = other.row == cell.row && other.column != column;
            unit->merged |= beside && (other.text.contains(u"并入") || other.text.contains(u"不单列"));
        }
        units.push_back(*std::move(unit));
    }
}

/// Names that a text gives one after the other, with where they stand.
struct Named {
    QString text;
    qsizetype from = 0;
};

std::vector<Named> namesIn(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression mark(QStringLiteral("^(?:\\(?\\d{1,2}[.、)]|等)"));
    std::vector<Named> names;
    qsizetype begin = from;
    int depth = 0;
    for (qsizetype i = from; i <= to; ++i) {
        depth += i < to && text[i] == u'(' ? 1 : 0;
        depth -= i < to && text[i] == u')' ? 1 : 0;
        if (i < to && (depth > 0 || !QStringView(u"、,;。").contains(text[i])))
            continue;
        QString name = text.mid(begin, i - begin);
        const qsizetype marked = mark.match(name).capturedLength();
        if (name.size() > marked)
            names.push_back({name.mid(marked), begin + marked});
        begin = i + 1;
    }
    return names;
}

void add(const CheckContext &context, const Prose &prose, const std::vector<Named> &names,
         std::vector<ListedUnit> &units)
{
    const QString body = squashed(context.disclosure.body);
    for (const Named &name : names) {
        auto unit = unitCalled(name.text, body);
        if (!unit)
            continue;
        unit->place = prose.place(context, name.from, name.from + name.text.size());
        units.push_back(*std::move(unit));
    }
}

/// The numbered paragraphs below one that announces them.
void readNumbered(const CheckContext &context, int paragraph, std::vector<ListedUnit> &units)
{
    static const QRegularExpression mark(QStringLiteral("^(?:\\((\\d{1,3})\\)|(\\d{1,3})[、.])(?!\\d)"));
    static const QRegularExpression pageNumber(QStringLiteral("^[-—–]?\\d{1,3}[-—–]?$"));
    int last = 0;
    for (int i = paragraph + 1; i < std::ssize(context.disclosure.paragraphs); ++i) {
        const Prose prose = proseOf(context, i);
        if (pageNumber.match(prose.text).hasMatch())
            continue;
        const QRegularExpressionMatch match = mark.match(prose.text);
        const int number = (match.captured(1) + match.captured(2)).toInt();
        const bool follows = number == last + 1 || (last == 0 && number == 2); // 1. may stand behind the colon
        if (!match.hasMatch() || !follows)
            break;
        last = number;
        add(context, prose, {{prose.text.mid(match.capturedEnd()), match.capturedEnd()}}, units);
    }
}

void readText(const CheckContext &context, std::vector<ListedUnit> &units)
{
    static const QRegularExpression lead(QStringLiteral(
        "(?:预算|决算|下属|所属|二级)(?:的)?(?:预算|决算|事业)?单位[^。:]{0,16}?(?:具体)?(?:包括|有|为|如下|"
        "是):?|单位\\d+家,具体包括:|编制范围的?单位[^。:]{0,16}?包括:?"));
    for (int i = 0; i < std::ssize(context.disclosure.paragraphs); ++i) {
        const Paragraph &p = context.disclosure.paragraphs[static_cast<size_t>(i)];
        if (p.kind != Paragraph::Kind::Body || !p.text.contains(u"单位"))
            continue;
        const Prose prose = proseOf(context, i);
        const QRegularExpressionMatch match = lead.match(prose.text);
        if (!match.hasMatch())
            continue;
        const qsizetype stop = prose.text.indexOf(u'。', match.capturedEnd());
        const qsizetype end = stop < 0 ? prose.text.size() : stop;
        add(context, prose, namesIn(prose.text, match.capturedEnd(), end), units);
        if (stop < 0)
            readNumbered(context, i, units);
    }
}

} // namespace

std::vector<ListedUnit> unitsListedIn(const Disclosure &disclosure)
{
    std::vector<ListedUnit> units;
    for (const Statement &statement : disclosure.statements) {
        if (const int column = nameColumn(statement); column >= 0)
            readTable(statement, column, squashed(disclosure.body), units);
    }
    if (units.empty())
        readText(contextOf(disclosure), units);
    std::vector<ListedUnit> once;
    for (ListedUnit &unit : units) {
        if (std::ranges::none_of(once, [&](const ListedUnit &known) { return known.name == unit.name; }))
            once.push_back(std::move(unit));
    }
    return once;
}

QStringList superiorsIn(const Disclosure &disclosure)
{
    static const QRegularExpression labelled(QStringLiteral("^(?:预算)?主管部门:(\\p{Han}{4,40})$"));
    static const QRegularExpression under(QStringLiteral(
        "隶属于?(\\p{Han}{4,40}?)(?:[,。;(]|管理|领导|的|$)|[是为系](\\p{Han}{4,40}?)(?:的)?(?:所属|下属|直属)"));
    QStringList superiors;
    for (const Paragraph &p : disclosure.paragraphs) {
        if (p.kind == Paragraph::Kind::Contents || p.kind == Paragraph::Kind::Glossary)
            continue;
        if (!p.text.contains(u"主管部门") && !p.text.contains(u"属"))
            continue;
        const QString text = squashed(p.text);
        if (const auto match = labelled.match(text); match.hasMatch())
            superiors.append(match.captured(1));
        for (auto all = under.globalMatch(text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            superiors.append(match.captured(1) + match.captured(2));
        }
    }
    superiors.removeDuplicates();
    return superiors;
}

QString publisherOf(const Disclosure &disclosure)
{
    static const QRegularExpression office(
        QStringLiteral("(?:\\((?:机关)?(?:本级|本部|机关)\\)|(?:机关)?(?:本级|本部))$"));
    return squashed(disclosure.body).remove(office);
}

bool sameUnit(const QString &a, const QString &b)
{
    constexpr qsizetype certain = 6;
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return a == b || (shorter.size() >= certain && longer.endsWith(shorter));
}

bool belongTogether(const QString &department, const QStringList &listed, const QString &unit,
                    const QStringList &superiors)
{
    return std::ranges::any_of(listed, [&](const QString &name) { return sameUnit(name, unit); }) ||
           superiors.contains(department);
}

} // namespace gouji
