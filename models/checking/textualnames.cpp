// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of 类, 款 and 项 in sentences against the classification.
#include "checking/names.h"
#include "checking/textual.h"
#include "checking/textualprose.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace gouji::textual {

namespace {

/// A name that a sentence marks with (类), (款) or (项).
struct Marked {
    QString name;
    int level = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Length of "(类)", "(210类)" or "(01项)" at a position; 0 when there is none. Sets the level.
qsizetype markerAt(QStringView text, qsizetype at, int &level)
{
    static const QString words = QStringLiteral("类款项");
    constexpr qsizetype longest = 8;
    if (text[at] != u'(')
        return 0;
    qsizetype i = at + 1;
    while (i < text.size() && i < at + longest && text[i].isDigit())
        ++i;
    if (i + 1 >= text.size() || text[i + 1] != u')' || !words.contains(text[i]))
        return 0;
    level = static_cast<int>(words.indexOf(text[i])) + 1;
    return i + 2 - at;
}

bool ofName(QChar c)
{
    static const QString others = QStringLiteral("()、<>\"“”");
    return c.script() == QChar::Script_Han || others.contains(c);
}

/// Takes the name that ends at to: ideographs and brackets back to the last marker, to a number or to a full stop.
QString nameBefore(QStringView text, qsizetype begin, qsizetype to, qsizetype &from)
{
    from = to;
    while (from > begin && ofName(text[from - 1]))
        --from;
    static const QString lead = QStringLiteral("、)(\"“”<>");
    while (from < to && lead.contains(text[from])) // "(一)" and "1、" before the name
        ++from;
    QString name = text.mid(from, to - from).toString();
    for (const QStringView number : {u"一)", u"二)", u"三)", u"四)", u"五)", u"六)", u"七)", u"八)", u"九)", u"十)"}) {
        if (const qsizetype i = name.lastIndexOf(number); i >= 0 && !name.left(i).contains(u'(')) {
            name = name.mid(i + number.size());
            from = to - name.size();
        }
    }
    if (const qsizetype i = name.lastIndexOf(u'、'); i >= 0) { // "…支出、教育支出(类)", "一、教育支出(类)"
        name = name.mid(i + 1);
        from = to - name.size();
    }
    return name;
}

/// The groups of marked names of a text: each begins with a higher or equal level than the one before it.
std::vector<std::vector<Marked>> markedGroups(const QString &text)
{
    std::vector<std::vector<Marked>> groups;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        int level = 0;
        const qsizetype length = markerAt(text, i, level);
        if (length == 0)
            continue;
        Marked marked{{}, level, 0, i + length};
        marked.name = nameBefore(text, begin, i, marked.from);
        const bool adjoins = !groups.empty() && groups.back().back().to == marked.from;
        if (!adjoins || groups.back().back().level >= level)
            groups.emplace_back();
        groups.back().push_back(marked);
        begin = i + length;
    }
    return groups;
}

bool isFunctional(const Subject &s) { return s.code.size() >= 3 && s.code.startsWith(u'2') && !s.name.isEmpty(); }

bool hasFunctionalCodes(const TableIndex &table)
{
    return std::ranges::any_of(table.statement().subjects, isFunctional);
}

/// Codes of the tables by name. Only names of functional codes.
QHash<QString, QStringList> codesOfTables(const CheckContext &context)
{
    QHash<QString, QStringList> codes;
    for (const TableIndex &table : context.tables) {
        for (const Subject &s : table.statement().subjects) {
            if (isFunctional(s))
                codes[s.name].append(s.code);
        }
    }
    return codes;
}

struct Wrong {
    Marked marked;
    QString right;
    QString code;
    bool sure = false;
};

/// What is wrong with a name, when the classification tells. Groups without a known class are left alone.
std::optional<Wrong> wrongName(const Marked &marked, const QString &parent, int year)
{
    const NameCatalogue &catalogue = NameCatalogue::builtIn();
    if (marked.name.size() < 2)
        return std::nullopt;
    if (const NameCatalogue::Alias *alias = catalogue.alias(marked.name, marked.level, year);
        alias && (parent.isEmpty() || alias->code.startsWith(parent)))
        return Wrong{marked, alias->name, alias->code, alias->sure};
    if (!catalogue.named(marked.name, marked.level).empty() || parent.isEmpty())
        return std::nullopt;
    if (const NameCatalogue::Entry *near = catalogue.nearest(marked.name, marked.level, parent))
        return Wrong{marked, near->name, near->code, near->confirmed};
    return std::nullopt;
}

/// The code that a name has below a parent, empty when it is unknown or not the only one.
QString codeOf(const Marked &marked, const QString &parent)
{
    QString code;
    for (const NameCatalogue::Entry *entry : NameCatalogue::builtIn().named(marked.name, marked.level)) {
        if (!entry->code.startsWith(parent))
            continue;
        if (!code.isEmpty() && code != entry->code)
            return {};
        code = entry->code;
    }
    return code;
}

std::vector<Wrong> wrongNames(const std::vector<Marked> &group, int year)
{
    std::vector<Wrong> wrong;
    QString parent;
    int parentLevel = 0;
    for (const Marked &marked : group) {
        if (marked.level > 1 && parentLevel != marked.level - 1)
            parent.clear(); // a level is left out or unknown
        const auto found = marked.level > 1 && parent.isEmpty() ? std::nullopt : wrongName(marked, parent, year);
        if (found)
            wrong.push_back(*found);
        parent = found ? found->code : codeOf(marked, parent);
        parentLevel = parent.isEmpty() ? 0 : marked.level;
    }
    return wrong;
}

} // namespace

// N.name: where no table of the document carries the codes, the names of 类, 款 and 项 in a sentence are those of the
// classification. A known wrong form or a near miss of a confirmed name is a warning, of an unconfirmed one a hint.
void itemNames(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (std::ranges::any_of(context.tables, hasFunctionalCodes))
        return; // names are compared with the rows of the tables
    QSet<QString> told;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("类"), [&](const Prose &prose) {
        for (const auto &group : markedGroups(prose.text)) {
            std::vector<Wrong> wrong = wrongNames(group, context.disclosure.year);
            std::erase_if(wrong, [&](const Wrong &w) { return told.contains(w.marked.name); });
            if (wrong.empty()) {
                relations.push_back(textHolds(rule));
                continue;
            }
            QStringList zh, en, codes;
            bool sure = false;
            for (const Wrong &w : wrong) {
                told.insert(w.marked.name);
                zh.append(QStringLiteral("“%1”应为 %2“%3”").arg(w.marked.name, w.code, w.right));
                en.append(QStringLiteral("“%1” should be %2 “%3”").arg(w.marked.name, w.code, w.right));
                codes.append(w.code);
                sure |= w.sure;
            }
            constexpr int firstSureYear = 2019; // many names were others before the reform of 2018
            Relation relation = textFinding(
                rule, Verdict::Suspicious, prose.place(context, group.front().from, group.back().to),
                {QStringLiteral("科目名称与政府收支分类科目不一致：%1。").arg(zh.join(QStringLiteral("，"))),
                 QStringLiteral("Names differ from the classification: %1.").arg(en.join(QStringLiteral(", ")))});
            relation.places.front().figures = codes;
            if (!sure || context.disclosure.year < firstSureYear)
                relation.severity = Severity::Hint;
            relations.push_back(std::move(relation));
        }
    });
}

namespace {

/// The level that a name has in the tables, where it has only one; 0 when it is not there.
int levelInTables(const QHash<QString, QStringList> &codes, const QString &name)
{
    QSet<qsizetype> levels;
    for (const QString &code : codes.value(name))
        levels.insert((code.size() - 1) / 2);
    return levels.size() == 1 ? static_cast<int>(*levels.begin()) : 0;
}

/// True when the classification has a class that is nearly called so ("教育" for "教育支出").
bool soundsLikeClass(const QString &name)
{
    const NameCatalogue &catalogue = NameCatalogue::builtIn();
    constexpr int level = 1;
    return !catalogue.named(name, level).empty() || !catalogue.named(name + QStringLiteral("支出"), level).empty() ||
           catalogue.nearest(name, level, {}) || catalogue.alias(name, level, 0);
}

} // namespace

// N.name: a 款 is not called 类. Told by the codes that the tables print for the name; without tables, by a "类" that
// is no class and is followed by a 项 at once.
void itemLevels(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    std::optional<QHash<QString, QStringList>> known; // made when the first name is met
    forEachText(context, Where::Body | Where::Headings, QStringLiteral("类"), [&](const Prose &prose) {
        if (!prose.text.contains(u"类)"))
            return;
        if (!known)
            known = codesOfTables(context);
        const auto &codes = *known;
        for (const auto &group : markedGroups(prose.text)) {
            const Marked &first = group.front();
            if (first.level != 1 || first.name.size() < 2)
                continue;
            const int level = levelInTables(codes, first.name);
            const bool skips = codes.isEmpty() && group.size() > 1 && group[1].level == 3;
            if (level == 1 || (level == 0 && (!skips || soundsLikeClass(first.name))))
                continue;
            relations.push_back(
                textFinding(rule, Verdict::Suspicious, prose.place(context, first.from, group.back().to),
                            {QStringLiteral("“%1”不是类，文中写作类。").arg(first.name),
                             QStringLiteral("“%1” is no “类”, the text calls it so.").arg(first.name)}));
        }
    });
}

} // namespace gouji::textual
