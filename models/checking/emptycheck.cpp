// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/emptycheck.h"

#include "base/text.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr QStringView funds[] = {u"政府性基金", u"国有资本"};

/// The fund a table is about, told by its title; empty for other tables.
QString fundOf(const Statement &statement)
{
    const QString title = squashed(statement.title);
    QString found;
    for (const QStringView fund : funds) {
        if (title.contains(fund))
            found = found.isEmpty() ? fund.toString() : QString(); // a table of both is none of them
    }
    return found;
}

bool saysNothingThere(const QString &text)
{
    return text.contains(u'无') || text.contains(QStringLiteral("没有")) || text.contains(QStringLiteral("未")) ||
           text.contains(QStringLiteral("空表"));
}

FindingPlace placeOf(const Statement &statement, int note)
{
    FindingPlace place;
    place.table = statement.id;
    place.section = statement.title;
    const auto at = static_cast<size_t>(std::max(0, note));
    if (note >= 0 && at < statement.notePlaces.size())
        place.place = statement.notePlaces[at];
    else
        place.place = statement.titlePlace;
    place.quote = note >= 0 ? statement.notes.value(note) : statement.title;
    return place;
}

/// The note that says the table is empty; -1 when none does.
int emptyNote(const Statement &statement)
{
    for (qsizetype i = 0; i < statement.notes.size(); ++i) {
        const QString note = squashed(statement.notes[i]);
        if (note.contains(QStringLiteral("空表")) || note.contains(QStringLiteral("无数据")))
            return static_cast<int>(i);
    }
    return -1;
}

Relation textRelation(const Rule &rule, const Statement &statement, int note, Verdict verdict, LocalText message)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = verdict;
    relation.message = std::move(message);
    relation.places = {placeOf(statement, note)};
    relation.keys = {(statement.form.isEmpty() ? statement.title : statement.form) + QStringLiteral("/说明")};
    return relation;
}

} // namespace

void checkSaidEmpty(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const Statement &s : context.disclosure.statements) {
        const int note = emptyNote(s);
        if (note < 0 || s.form.isEmpty() || s.grid.ambiguous)
            continue;
        Relation relation = textRelation(
            rule, s, note, Verdict::Exact,
            {QStringLiteral("《%1》的说明称本表为空表，但表中有数字。").arg(s.title),
             QStringLiteral("The note under “%1” says that the table is empty, but it has figures.").arg(s.title)});
        if (!s.isEmpty) {
            relation.verdict = Verdict::Mismatch;
            for (const StatementFigure &f : s.figures) {
                if (!f.figure.value.isZero() && relation.places.front().figures.size() < 6)
                    relation.places.front().figures.append(f.figure.printed);
            }
        }
        relations.push_back(std::move(relation));
    }
}

void checkUnsaidEmpty(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const Statement &s : context.disclosure.statements) {
        const QString fund = fundOf(s);
        if (fund.isEmpty() || s.form.isEmpty() || !s.isEmpty)
            continue;
        const bool said =
            s.saysEmpty || !s.notes.isEmpty() ||
            std::ranges::any_of(context.disclosure.paragraphs, [&](const Paragraph &p) {
                return p.kind == Paragraph::Kind::Body && p.text.contains(fund) && saysNothingThere(p.text);
            });
        relations.push_back(
            textRelation(rule, s, -1, said ? Verdict::Exact : Verdict::Suspicious,
                         {QStringLiteral("《%1》是空表，表下和正文都没有说明。").arg(s.title),
                          QStringLiteral("“%1” is empty, and neither a note nor the text says so.").arg(s.title)}));
    }
}

void checkFundNamed(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    for (const Statement &s : context.disclosure.statements) {
        const QString fund = fundOf(s);
        const int note = emptyNote(s);
        if (fund.isEmpty() || note < 0)
            continue;
        const QString text = squashed(s.notes[note]);
        const auto other = std::ranges::find_if(funds, [&](QStringView f) { return f != fund && text.contains(f); });
        const bool wrong = other != std::end(funds) && !text.contains(fund);
        relations.push_back(textRelation(
            rule, s, note, wrong ? Verdict::Mismatch : Verdict::Exact,
            {QStringLiteral("《%1》的空表说明写的是“%2”。").arg(s.title, wrong ? other->toString() : QString()),
             QStringLiteral("The note under %1 names another fund.").arg(s.title)}));
    }
}

} // namespace gouji
