// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figurelooks.h"

#include "document/reviewmarks.h"
#include "items/texts.h"
#include "review/entryhint.h"
#include "theme/localtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <set>

namespace gouji {

namespace {

struct Looks {
    Q_DECLARE_TR_FUNCTIONS(gouji::FigureLooks)
};

int weight(Mark mark)
{
    switch (mark) {
    case Mark::Error:
        return 5;
    case Mark::Warning:
        return 4;
    case Mark::Hint:
        return 3;
    case Mark::Rounding:
        return 2;
    case Mark::Dismissed:
        return 1;
    default:
        return 0;
    }
}

} // namespace

void OpenFindings::add(const Finding &finding, const Decision &decision)
{
    if (decision.state != Decision::State::Dismissed)
        add({1, markOf(finding)});
}

void OpenFindings::add(const OpenFindings &other)
{
    count += other.count;
    if (weight(other.gravest) > weight(gravest))
        gravest = other.gravest;
}

QString OpenFindings::text() const { return count > 0 ? markSign(gravest) + QString::number(count) : QString(); }

FigureLooks::FigureLooks(const ReviewDocument &document)
{
    const CheckResult &result = document.result();
    m_looks.reserve(result.ledger.figures);
    result.tallies.forEach([&](FigureId id, const Tally &tally) {
        if (tally.tied > 0 || tally.failed > 0)
            m_looks[id].tied = tally.tied;
    });
    for (const Relation &relation : result.relations) {
        if (relation.verdict != Verdict::Rounding)
            continue;
        // The whole is what does not quite meet its parts; the parts themselves stay clean.
        for (const Operand &operand : relation.left) {
            Look &look = m_looks[operand.figure];
            if (look.mark == Mark::None)
                look.mark = Mark::Rounding;
        }
    }
    for (const Finding &finding : result.findings) {
        const Decision decision = document.decision(finding.key);
        const Mark mark = markOf(finding, decision);
        std::set<int> tables;
        for (const FindingPlace &place : wrongPlaces(finding)) {
            if (place.figure.isNull())
                continue;
            Look &look = m_looks[place.figure];
            ++look.findings;
            if (weight(mark) > weight(look.mark)) {
                look.mark = mark;
                look.finding = finding.key;
            }
            tables.insert(place.figure.in == FigureId::In::Statement ? place.figure.owner : -1);
        }
        for (const int table : tables)
            m_open[table].add(finding, decision);
    }
}

namespace {

QString numbers(const ReviewDocument &document, const std::vector<Operand> &side, Relation::Shape shape)
{
    const bool ratio = shape == Relation::Shape::Ratio;
    QString out;
    for (const Operand &operand : side) {
        const Figure *figure = document.disclosure().figure(operand.figure);
        if (!figure)
            continue;
        if (!out.isEmpty())
            out += ratio ? QStringLiteral(" ÷ ") : operand.sign < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
        out += operand.label.isEmpty() ? figure->digits() : labelText(operand.label) + u' ' + figure->digits();
    }
    return out;
}

QString signOf(const Relation &relation)
{
    switch (relation.verdict) {
    case Verdict::Rounding:
        return QStringLiteral(" ≈ ");
    case Verdict::Mismatch:
    case Verdict::Improbable:
        return QStringLiteral(" ≠ ");
    default:
        return relation.shape == Relation::Shape::NotGreater ? QStringLiteral(" ≤ ") : QStringLiteral(" = ");
    }
}

} // namespace

QString tooltipOf(const ReviewDocument &document, FigureId id, const FigureLooks &looks, const Colours &colours)
{
    constexpr int most = 6;
    QStringList lines;
    const FigureLooks::Look look = looks.look(id);
    for (const Finding &finding : document.result().findings) {
        const bool here = std::any_of(finding.places.begin(), finding.places.end(),
                                      [id](const FindingPlace &p) { return p.figure == id; });
        if (here && lines.size() < most)
            lines << QStringLiteral("<b style=\"color:%1\">%2</b> %3")
                         .arg(markColour(markOf(finding), colours).name(), markSign(markOf(finding)),
                              localText(finding.message).toHtmlEscaped());
    }
    int more = 0;
    for (const Relation &relation : document.result().relations) {
        if (relation.verdict == Verdict::NotChecked)
            continue;
        const auto has = [id](const std::vector<Operand> &side) {
            return std::any_of(side.begin(), side.end(), [id](const Operand &o) { return o.figure == id; });
        };
        if (!has(relation.left) && !has(relation.right))
            continue;
        const bool failed = relation.verdict == Verdict::Mismatch || relation.verdict == Verdict::Improbable;
        if (lines.size() >= most) {
            ++more;
            continue;
        }
        const QString right = numbers(document, relation.right, relation.shape);
        if (right.isEmpty())
            continue;
        lines << QStringLiteral("<span style=\"color:%1\">%2%3%4</span>")
                     .arg(failed ? colours.error.name() : colours.tie.name(),
                          numbers(document, relation.left, relation.shape).toHtmlEscaped(),
                          signOf(relation).toHtmlEscaped(),
                          right.size() > 160 ? right.left(160).toHtmlEscaped() + QStringLiteral("…")
                                             : right.toHtmlEscaped());
    }
    if (more > 0)
        lines << Looks::tr("and %n more", nullptr, more);
    const Figure *figure = document.disclosure().figure(id);
    if (figure && figure->corrected && id.in == FigureId::In::Claim)
        lines << Looks::tr("Printed: %1").arg(figure->printed.toHtmlEscaped());
    if (lines.isEmpty() && document.disclosure().figure(id) && look.tied == 0)
        lines << Looks::tr("No check covers this figure.");
    return lines.join(QStringLiteral("<br>"));
}

QString correctionText(const ReviewDocument &document, CellPosition at)
{
    const auto &statements = document.disclosure().statements;
    if (at.statement < 0 || at.statement >= std::ssize(statements))
        return {};
    const Cell *cell = statements[static_cast<size_t>(at.statement)].grid.cellAt(at.row, at.column);
    if (!cell || !cell->corrected)
        return {};
    const QString printed = QString(cell->printed).remove(u'\n').toHtmlEscaped();
    const std::vector<Event> active = activeEvents(document.events());
    const Event *last = correctionOf(active, *cell);
    if (!last)
        return Looks::tr("Printed: %1").arg(printed);
    return Looks::tr("Printed: %1 · corrected by %2, %3")
        .arg(printed, last->reviewer.toHtmlEscaped(),
             QLocale().toString(QDateTime::fromMSecsSinceEpoch(last->time), QLocale::ShortFormat));
}

} // namespace gouji
