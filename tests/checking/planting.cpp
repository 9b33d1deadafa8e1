// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planting.h"
#include "slips.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/claims.h"
#include "reading/reader.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

struct Maker {
    const Disclosure &d;
    std::mt19937 &random;
    QString kind;
    std::vector<Site> out;

    void add(Site site, const QString &after)
    {
        if (after.isEmpty() || after == site.before)
            return;
        site.kind = kind;
        site.after = after;
        out.push_back(std::move(site));
    }

    Site cell(int s, int row, int column, const QString &before) const
    {
        const Statement &statement = d.statements[static_cast<size_t>(s)];
        Site site;
        site.statement = s;
        site.row = row;
        site.column = column;
        site.before = before;
        if (const Cell *c = statement.grid.cellAt(row, column)) {
            site.row = c->row;
            site.column = c->column;
            site.place = c->place;
        }
        QStringList texts{statement.form};
        for (int c = 0; c < statement.grid.columns; ++c) {
            const QString text = statement.grid.textAt(row, c);
            if (!text.isEmpty())
                texts.append(squashed(text).left(14));
        }
        site.what = texts.join(u' ');
        return site;
    }

    Site text(int paragraph, int from, int to) const
    {
        const Paragraph &p = d.paragraphs[static_cast<size_t>(paragraph)];
        Site site;
        site.paragraph = paragraph;
        site.from = from;
        site.to = to;
        site.before = p.text.mid(from, to - from);
        site.what = p.text.mid(std::max(0, from - 24), to - from + 40);
        if (const auto places = p.places(from, to); !places.empty())
            site.place = places.front();
        return site;
    }

    void tableAmounts(const Slip &slip, bool negativeOnly = false)
    {
        for (int s = 0; s < std::ssize(d.statements); ++s) {
            const Statement &statement = d.statements[static_cast<size_t>(s)];
            if (statement.form.isEmpty())
                continue;
            for (const StatementFigure &f : statement.figures) {
                const auto c = static_cast<size_t>(f.column);
                const bool amount = isAmount(f.figure.unit) && c < statement.columns.size() &&
                                    statement.columns[c].role == Column::Role::Amount;
                const bool funding = statement.form.startsWith(QStringLiteral("performance"));
                if ((!amount && !funding) || f.figure.value.isZero() || (negativeOnly && !f.figure.value.isNegative()))
                    continue;
                if (funding && !isFunding(s, f.row, f.column))
                    continue;
                add(cell(s, f.row, f.column, f.figure.printed), slip(f.figure.printed, random));
            }
        }
    }

    bool isFunding(int s, int row, int column) const
    {
        for (const IndicatorTable &t : d.indicatorTables) {
            if (t.statement != s)
                continue;
            for (const FundingRow &f : t.funding) {
                if (f.row == row &&
                    (column == f.initialColumn || column == f.budgetColumn || column == f.executedColumn))
                    return true;
            }
        }
        return false;
    }

    void claims(const std::function<bool(const ClaimFigure &)> &wanted, const Slip &slip)
    {
        for (const Claim &claim : d.claims) {
            for (const ClaimFigure &f : claim.figures) {
                if (!wanted(f))
                    continue;
                const Site site = text(claim.paragraph, f.from, f.to);
                if (parseNumber(site.before))
                    add(site, slip(site.before, random));
            }
        }
    }

    static bool amount(const ClaimFigure &f)
    {
        return isAmount(f.figure.unit) && !f.figure.value.isZero() && f.role != ClaimRole::Unbound &&
               f.role != ClaimRole::Other;
    }

    void words()
    {
        static const QStringList trend{QStringLiteral("增加"), QStringLiteral("减少"), QStringLiteral("增长"),
                                       QStringLiteral("下降")};
        for (const Claim &claim : d.claims) {
            const QString &text = d.paragraphs[static_cast<size_t>(claim.paragraph)].text;
            for (const ClaimFigure &f : claim.figures) {
                if ((f.role != ClaimRole::Change && f.role != ClaimRole::Growth) || f.figure.value.isZero() ||
                    isRate(f.figure.unit) != (f.role == ClaimRole::Growth) || !(amount(f) || isRate(f.figure.unit)))
                    continue;
                int at = f.from;
                while (at > 0 && text[at - 1].isSpace())
                    --at;
                const QString word = text.mid(at - 2, 2);
                if (at >= 2 && trend.contains(word))
                    add(this->text(claim.paragraph, at - 2, at), trend[trend.indexOf(word) ^ 1]);
            }
        }
    }

    void units()
    {
        for (int s = 0; s < std::ssize(d.statements); ++s) {
            const Statement &statement = d.statements[static_cast<size_t>(s)];
            const QString name = unitName(statement.unit);
            if (statement.form.startsWith(QStringLiteral("performance")) || statement.isEmpty ||
                !isAmount(statement.unit) || !statement.unitLine.endsWith(name))
                continue;
            Site site = cell(s, 0, 0, name);
            site.unitLine = true;
            site.place = statement.unitPlace;
            add(site, statement.unit == Unit::Yuan ? QStringLiteral("万元") : QStringLiteral("元"));
        }
        for (const Claim &claim : d.claims) {
            const QString &text = d.paragraphs[static_cast<size_t>(claim.paragraph)].text;
            for (const ClaimFigure &f : claim.figures) {
                int at = f.to;
                while (at < text.size() && text[at].isSpace())
                    ++at;
                if (amount(f) && text.mid(at, 2) == QStringLiteral("万元"))
                    add(this->text(claim.paragraph, at, at + 2), QStringLiteral("元"));
            }
        }
    }

    void names()
    {
        static const QSet<QString> forms{QStringLiteral("final.T2"), QStringLiteral("final.T3"),
                                         QStringLiteral("final.T5"), QStringLiteral("final.T8")};
        std::vector<Site> sites;
        for (int s = 0; s < std::ssize(d.statements); ++s) {
            const Statement &statement = d.statements[static_cast<size_t>(s)];
            if (!forms.contains(statement.form) && !statement.form.startsWith(QStringLiteral("shanghai.H")))
                continue;
            for (const Subject &subject : statement.subjects) {
                const auto lane = static_cast<size_t>(subject.lane);
                if (!subject.code.isEmpty() && lane < statement.lanes.size() && statement.lanes[lane].nameColumn >= 0)
                    sites.push_back(cell(s, subject.row, statement.lanes[lane].nameColumn, squashed(subject.name)));
            }
        }
        for (const Site &site : sites)
            add(site, sites[static_cast<size_t>(below(random, std::ssize(sites)))].before);
    }

    void projects()
    {
        std::vector<Site> sites;
        for (const IndicatorTable &t : d.indicatorTables) {
            if (t.kind != IndicatorTable::Kind::ProjectSelfEvaluation || t.project.isEmpty())
                continue;
            for (const Cell &c : d.statements[static_cast<size_t>(t.statement)].grid.cells) {
                if (squashed(c.text) == t.project) {
                    sites.push_back(cell(t.statement, c.row, c.column, t.project));
                    break;
                }
            }
        }
        for (const Site &site : sites)
            add(site, sites[static_cast<size_t>(below(random, std::ssize(sites)))].before);
    }

    void forms(const std::function<void(int, const IndicatorTable &)> &visit) const
    {
        for (const IndicatorTable &t : d.indicatorTables) {
            if (t.kind == IndicatorTable::Kind::ProjectSelfEvaluation ||
                t.kind == IndicatorTable::Kind::WholeSelfEvaluation)
                visit(t.statement, t);
        }
    }

    void stepped(int s, int row, int column, const std::optional<Figure> &figure, const std::vector<Decimal> &steps)
    {
        if (!figure || row < 0 || column < 0)
            return;
        const auto changed = sum(figure->value, steps[static_cast<size_t>(below(random, std::ssize(steps)))]);
        if (changed && !changed->isNegative())
            add(cell(s, row, column, figure->printed), changed->toString());
    }
};

const std::vector<std::pair<QString, std::function<void(Maker &)>>> &makers()
{
    const auto share = [](const ClaimFigure &f) { return f.role == ClaimRole::Share && isRate(f.figure.unit); };
    const auto growth = [](const ClaimFigure &f) {
        return (f.role == ClaimRole::Growth || f.role == ClaimRole::Variance) && isRate(f.figure.unit);
    };
    const auto rateSlip = [](const QString &t, std::mt19937 &random) {
        const auto number = parseNumber(t);
        static const std::vector<Decimal> steps{Decimal(100, 2), Decimal(127, 2), Decimal(-100, 2), Decimal(500, 2),
                                                Decimal(-240, 2)};
        const auto sum =
            number ? gouji::sum(number->value, steps[static_cast<size_t>(below(random, 5))]) : std::nullopt;
        return sum && !sum->isNegative() && number->value.isNegative() == sum->isNegative() ? sum->toString()
                                                                                            : QString();
    };
    static const std::vector<std::pair<QString, std::function<void(Maker &)>>> all{
        {QStringLiteral("digit_transposition"), [](Maker &m) { m.tableAmounts(transposed); }},
        {QStringLiteral("transposition_text"), [](Maker &m) { m.claims(Maker::amount, transposed); }},
        {QStringLiteral("dropped_digit"), [](Maker &m) { m.tableAmounts(dropped); }},
        {QStringLiteral("dropped_text"), [](Maker &m) { m.claims(Maker::amount, dropped); }},
        {QStringLiteral("decimal_shift"), [](Maker &m) { m.tableAmounts(shifted); }},
        {QStringLiteral("shift_text"), [](Maker &m) { m.claims(Maker::amount, shifted); }},
        {QStringLiteral("wrong_sum"), [](Maker &m) { m.tableAmounts(wrongSum); }},
        {QStringLiteral("narrative_vs_table"), [](Maker &m) { m.claims(Maker::amount, wrongSum); }},
        {QStringLiteral("appended_digit"), [](Maker &m) { m.tableAmounts(appended); }},
        {QStringLiteral("sign_lost"), [](Maker &m) { m.tableAmounts(signLost, true); }},
        {QStringLiteral("look_alike"), [](Maker &m) { m.tableAmounts(lookAlike); }},
        {QStringLiteral("wrong_share"), [=](Maker &m) { m.claims(share, rateSlip); }},
        {QStringLiteral("wrong_growth"), [=](Maker &m) { m.claims(growth, rateSlip); }},
        {QStringLiteral("wrong_sign_word"), [](Maker &m) { m.words(); }},
        {QStringLiteral("unit_slip"), [](Maker &m) { m.units(); }},
        {QStringLiteral("name_code_mismatch"), [](Maker &m) { m.names(); }},
        {QStringLiteral("duplicate_project"), [](Maker &m) { m.projects(); }},
        {QStringLiteral("exec_rate"),
         [](Maker &m) {
             m.forms([&](int s, const IndicatorTable &t) {
                 for (const FundingRow &f : t.funding)
                     m.stepped(s, f.row, f.rateColumn, f.rate,
                               {Decimal(-100, 2), Decimal(250, 2), Decimal(909, 2), Decimal(-300, 2)});
             });
         }},
        {QStringLiteral("wrong_score"),
         [](Maker &m) {
             m.forms([&](int s, const IndicatorTable &t) {
                 for (const Indicator &i : t.indicators)
                     m.stepped(s, i.row, i.scoreColumn, i.score, {Decimal(5, 1), Decimal(-2, 0), Decimal(2, 0)});
                 for (const FundingRow &f : t.funding)
                     m.stepped(s, f.row, f.scoreColumn, f.score, {Decimal(5, 1), Decimal(-2, 0)});
             });
         }},
        {QStringLiteral("weight_sum"),
         [](Maker &m) {
             m.forms([&](int s, const IndicatorTable &t) {
                 for (const Indicator &i : t.indicators)
                     m.stepped(s, i.row, i.weightColumn, i.weight, {Decimal(1, 0), Decimal(-1, 0), Decimal(2, 0)});
             });
         }},
    };
    return all;
}

/// The number or word within a printed text, exchanged; empty when it is not there.
QString exchanged(const QString &text, const QString &before, const QString &after)
{
    const qsizetype at = text.indexOf(before);
    if (at >= 0)
        return text.left(at) + after + text.mid(at + before.size());
    return squashed(text) == before ? after : QString();
}

void changeParagraph(Disclosure &d, const Site &site)
{
    Paragraph &p = d.paragraphs[static_cast<size_t>(site.paragraph)];
    p.text.replace(site.from, site.to - site.from, site.after);
    const int longer = static_cast<int>(site.after.size()) - (site.to - site.from);
    for (TextRun &run : p.runs) {
        if (run.from >= site.to)
            run.from += longer;
        if (run.to >= site.to)
            run.to += longer;
    }
    d.claims = claimsOf(d);
}

bool touches(const FindingPlace &place, const Site &site)
{
    if (place.place.file != site.place.file || std::abs(place.place.page - site.place.page) > 1)
        return false;
    if (plainNumber(site.after))
        return std::ranges::any_of(place.figures, [&](const QString &f) { return sameNumber(f, site.after); }) ||
               (site.statement < 0 && squashed(place.quote).contains(squashed(site.after)));
    if (site.unitLine)
        return squashed(place.quote).contains(QStringLiteral("单位"));
    return squashed(place.quote).contains(squashed(site.after));
}

} // namespace

QStringList plantKinds()
{
    QStringList out;
    for (const auto &[kind, make] : makers())
        out.append(kind);
    return out;
}

std::vector<Site> sitesFor(const QString &kind, const Disclosure &disclosure, std::mt19937 &random)
{
    Maker maker{disclosure, random, kind, {}};
    for (const auto &[name, make] : makers()) {
        if (name == kind)
            make(maker);
    }
    std::ranges::shuffle(maker.out, random);
    return std::move(maker.out);
}

Disclosure planted(const Disclosure &disclosure, const Site &site, const FormCatalogue &forms)
{
    Disclosure d = disclosure;
    if (site.paragraph >= 0) {
        changeParagraph(d, site);
        return d;
    }
    Statement &statement = d.statements[static_cast<size_t>(site.statement)];
    if (site.unitLine) {
        statement.unitLine.chop(site.before.size());
        statement.unitLine += site.after;
    } else if (Cell *cell = statement.grid.cellAt(site.row, site.column)) {
        const QString text = exchanged(cell->text, site.before, site.after);
        if (text.isEmpty())
            return d;
        cell->text = text;
        cell->printed = text;
    }
    statement = understood(std::move(statement), forms);
    refreshIndicators(d);
    return d;
}

PlantResult judgedPlant(const Site &site, const CheckResult &before, const CheckResult &after)
{
    QSet<QString> known;
    for (const Finding &f : before.findings)
        known.insert(f.rule + f.message.zh);
    PlantResult result;
    for (const Finding &f : after.findings) {
        if (f.severity == Severity::Hint)
            continue;
        const bool hit = std::ranges::any_of(f.places, [&](const FindingPlace &p) { return touches(p, site); });
        if (!hit) {
            if (!known.contains(f.rule + f.message.zh))
                result.alarms.append(f.rule + u' ' + f.message.zh);
            continue;
        }
        if (known.contains(f.rule + f.message.zh))
            continue;
        result.found = true;
        if (f.suspects.empty() || !sameNumber(f.suspects.front().printed, site.after)) {
            result.instead = f.rule;
            for (const Suspect &s : f.suspects)
                result.instead +=
                    QStringLiteral(" %1 → %2 (+%3 −%4)").arg(s.printed, s.repaired).arg(s.repairs).arg(s.breaks);
            continue;
        }
        result.first = true;
        result.restored = result.restored || sameNumber(f.suspects.front().repaired, site.before);
    }
    return result;
}

} // namespace gouji
