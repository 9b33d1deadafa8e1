// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notes.h"

#include "review/personal.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace gouji {

namespace {

constexpr double TickRoom = 5; // points

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toString();
}

/// The table whose box holds the middle of a place; empty for the narrative.
QString tableAt(const Disclosure &disclosure, const Place &place)
{
    for (const Statement &statement : disclosure.statements) {
        for (const Cell &cell : statement.grid.cells) {
            if (cell.place.file == place.file && cell.place.page == place.page &&
                cell.place.rect.contains(place.rect.centre()))
                return statement.title;
        }
    }
    return {};
}

std::vector<NotedCorrection> correctionsOf(const Disclosure &disclosure, const std::vector<Event> &active)
{
    std::vector<NotedCorrection> result;
    for (const Event &event : active) {
        if (event.type != Event::Type::Correction && event.type != Event::Type::Structure)
            continue;
        result.push_back({event.target.place, tableAt(disclosure, event.target.place), event.target.printed,
                          textOf(event.before), textOf(event.after), event.reviewer, event.time, event.reason});
    }
    return result;
}

std::vector<Place> tiesOf(const Disclosure &disclosure, const CheckResult &result)
{
    std::vector<Place> ties;
    disclosure.forEachFigure([&](FigureId id, const Figure &figure) {
        const Tally tally = result.tallies.value(id);
        if (tally.tied == 0 || tally.failed > 0 || figure.place.page < 1)
            return;
        ties.push_back(figure.place);
        if (id.in == FigureId::In::Claim) // a number of a sentence has no room of its own, as a cell has
            ties.back().rect.left -= TickRoom;
    });
    return ties;
}

} // namespace

int ReviewNotes::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(
        findings, [severity](const NotedFinding &noted) { return noted.finding.severity == severity; }));
}

QString ReviewNotes::tableTitle(const QString &statement) const
{
    const auto it = std::ranges::find(disclosure.statements, statement, &Statement::id);
    return it == disclosure.statements.end() ? QString() : it->title;
}

ReviewNotes notesOf(const NotesInput &input)
{
    ReviewNotes notes;
    notes.disclosure = input.disclosure;
    notes.reviewer = input.reviewer;
    notes.time = input.time;
    notes.version = QStringLiteral(GOUJI_VERSION);
    for (const RulePack &pack : input.packs.packs())
        notes.packs.emplace_back(pack.id, pack.version);
    const std::vector<Event> active = activeEvents(input.events);
    const QHash<QString, Decision> decisions = decisionsOf(active);
    notes.notes = notesOf(active);
    const std::vector<int> numbers = numbersInDocument(input.result.findings);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const Finding &finding = input.result.findings[i];
        NotedFinding noted;
        noted.number = numbers[i];
        noted.finding = finding;
        if (const Rule *rule = input.packs.findRule(finding.rule)) {
            noted.line = rule->line;
            noted.basis = rule->basis;
        }
        noted.decision = decisions.value(finding.key);
        for (const Note &note : notes.notes) {
            if (note.target.kind == EventTarget::Kind::Finding && note.target.key == finding.key)
                noted.notes.append(note.text);
        }
        notes.findings.push_back(std::move(noted));
    }
    std::ranges::sort(notes.findings, {}, &NotedFinding::number);
    notes.corrections = correctionsOf(input.disclosure, active);
    notes.correctionCount = static_cast<int>(notes.corrections.size());
    notes.ties = tiesOf(input.disclosure, input.result);
    notes.ledger = input.result.ledger;
    notes.events = input.events;
    return notes;
}

ReviewNotes selected(ReviewNotes notes, const NotesContent &content)
{
    const auto isLeftOut = [&](const NotedFinding &noted) {
        return (!content.hints && noted.finding.severity == Severity::Hint) ||
               (!content.dismissed && noted.decision.state == Decision::State::Dismissed) ||
               (!content.open && noted.decision.state == Decision::State::Open);
    };
    notes.content = content;
    notes.leftOut = static_cast<int>(std::erase_if(notes.findings, isLeftOut));
    if (!content.corrections)
        notes.corrections.clear();
    if (!content.notes) {
        notes.notes.clear();
        for (NotedFinding &noted : notes.findings)
            noted.notes.clear();
    }
    return notes;
}

QString timeText(qint64 millisecondsSince1970)
{
    if (millisecondsSince1970 == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(millisecondsSince1970, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString severityText(Severity severity, Language language)
{
    switch (severity) {
    case Severity::Error:
        return said(u"错误", u"error", language);
    case Severity::Warning:
        return said(u"警告", u"warning", language);
    case Severity::Hint:
        break;
    }
    return said(u"提示", u"hint", language);
}

QString decisionText(Decision::State state, Language language)
{
    switch (state) {
    case Decision::State::Confirmed:
        return said(u"确认", u"confirmed", language);
    case Decision::State::Dismissed:
        return said(u"排除", u"dismissed", language);
    case Decision::State::Later:
        return said(u"待定", u"later", language);
    case Decision::State::Open:
        break;
    }
    return said(u"未处理", u"open", language);
}

QString kindText(Kind kind, Language language)
{
    switch (kind) {
    case Kind::FinalAccounts:
        return said(u"决算公开", u"final accounts", language);
    case Kind::Budget:
        return said(u"预算公开", u"budget", language);
    case Kind::SelfEvaluation:
        return said(u"绩效自评", u"self-evaluation", language);
    case Kind::Targets:
        return said(u"绩效目标", u"targets", language);
    case Kind::EvaluationReport:
        return said(u"绩效评价报告", u"evaluation report", language);
    case Kind::Unknown:
        break;
    }
    return said(u"未识别", u"unknown", language);
}

} // namespace gouji
