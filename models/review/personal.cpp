// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/personal.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

bool meet(const Place &a, const Place &b)
{
    if (a.file != b.file || a.page != b.page)
        return false;
    if (a.rect.isEmpty() || b.rect.isEmpty())
        return a.line > 0 && a.line == b.line;
    return !a.rect.intersected(b.rect).isEmpty();
}

std::vector<Place> placesOf(const Disclosure &read, const CheckResult &result, const Finding &finding)
{
    std::vector<Place> places;
    for (const FindingPlace &place : finding.places)
        places.push_back(place.place);
    for (const Suspect &suspect : finding.suspects)
        places.push_back(suspect.place);
    for (const int index : finding.relations) {
        if (index < 0 || index >= std::ssize(result.relations))
            continue;
        const Relation &relation = result.relations[static_cast<size_t>(index)];
        for (const auto *side : {&relation.left, &relation.right}) {
            for (const Operand &operand : *side) {
                if (const Figure *figure = read.figure(operand.figure))
                    places.push_back(figure->place);
            }
        }
    }
    return places;
}

} // namespace

QHash<QString, Decision> decisionsOf(const std::vector<Event> &active)
{
    QHash<QString, Decision> decisions;
    for (const Event &event : active) {
        if (event.type == Event::Type::Decision)
            decisions.insert(event.target.key,
                             {decisionFromName(event.after.toString()), event.reason, event.reviewer, event.time});
    }
    return decisions;
}

std::vector<Note> notesOf(const std::vector<Event> &active)
{
    std::vector<Note> notes;
    for (const Event &event : active) {
        if (event.type != Event::Type::Note)
            continue;
        if (event.target.kind != EventTarget::Kind::Event) {
            notes.push_back({event.id, event.target, event.after.toString(), event.reviewer, event.time});
            continue;
        }
        const auto note = std::ranges::find(notes, EventId(event.target.key), &Note::id);
        if (note == notes.end())
            continue;
        note->text = event.after.toString();
        note->reviewer = event.reviewer;
        note->time = event.time;
    }
    std::erase_if(notes, [](const Note &note) { return note.text.isEmpty(); });
    return notes;
}

std::vector<ResolvedFinding> resolvedOf(const Disclosure &read, const CheckResult &before, const CheckResult &now,
                                        const std::vector<Event> &active)
{
    std::vector<const Event *> corrections;
    for (const Event &event : active) {
        if (event.type == Event::Type::Correction || event.type == Event::Type::Structure)
            corrections.push_back(&event);
    }
    std::vector<ResolvedFinding> resolved;
    if (corrections.empty())
        return resolved;
    QSet<QString> left;
    for (const Finding &finding : now.findings)
        left.insert(finding.key);
    for (const Finding &finding : before.findings) {
        if (left.contains(finding.key))
            continue;
        const std::vector<Place> places = placesOf(read, before, finding);
        const auto at = std::find_if(corrections.rbegin(), corrections.rend(), [&](const Event *event) {
            return std::ranges::any_of(places, [&](const Place &p) { return meet(p, event->target.place); });
        });
        resolved.push_back({finding, at == corrections.rend() ? corrections.back()->id : (*at)->id});
    }
    return resolved;
}

} // namespace gouji
