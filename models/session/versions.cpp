// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/versions.h"

#include "base/text.h"
#include "checking/checker.h"
#include "reading/reader.h"
#include "review/counterpart.h"
#include "review/reviewdocument.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

CheckResult resultOf(Disclosure asRead, const std::vector<Event> &events, const Knowledge &knowledge)
{
    ReviewCollaborators with;
    with.understanding.statement = [&](Statement statement) {
        return understood(std::move(statement), knowledge.forms);
    };
    with.understanding.indicatorTables = [](Disclosure &disclosure) { refreshIndicators(disclosure); };
    with.check = [&](const Disclosure &disclosure, CheckMemory &memory) {
        return check(disclosure, knowledge.packs, memory);
    };
    return ReviewDocument(std::move(asRead), events, with).result();
}

/// The figure an event points at: the one with the same digits whose box has its middle in the target.
FigureId figureAt(const Disclosure &disclosure, const EventTarget &target)
{
    FigureId found;
    disclosure.forEachFigure([&](FigureId id, const Figure &figure) {
        const Place &place = figure.place;
        const bool here = place.file == target.place.file && place.page == target.place.page &&
                          place.line == target.place.line &&
                          (place.page == 0 || target.place.rect.contains(place.rect.centre()));
        if (found.isNull() && here && figure.printed == target.printed)
            found = id;
    });
    return found;
}

/// Points the event at the same cell or number of the other reading, if it is printed there alike.
void follow(Event &event, const Disclosure &before, const Disclosure &now, const Counterparts &there)
{
    if (event.target.kind != EventTarget::Kind::Cell && event.target.kind != EventTarget::Kind::Figure)
        return;
    const FigureId figure = figureAt(before, event.target);
    const Figure *other = figure.isNull() ? nullptr : now.figure(there.of(before, figure));
    if (other && other->printed == event.target.printed)
        event.target.place = other->place;
}

/// Hashes of all stretches of some characters: what a text says, without its line breaks.
QSet<size_t> stretchesOf(const QString &text)
{
    constexpr qsizetype length = 8;
    const QString bare = squashed(text);
    QSet<size_t> found;
    for (qsizetype i = 0; i + length <= bare.size(); ++i)
        found.insert(qHash(QStringView(bare).mid(i, length)));
    return found;
}

} // namespace

bool isMostlyTheSame(const QString &text, const QString &other)
{
    const QSet<size_t> a = stretchesOf(text);
    const QSet<size_t> b = stretchesOf(other);
    const qsizetype common = QSet<size_t>(a).intersect(b).size();
    return common > 0 && 2 * common >= a.size() + b.size() - common; // half of all that either has
}

std::optional<LibraryDocument> earlierVersion(const std::vector<LibraryDocument> &library,
                                              const LibraryDocument &document,
                                              const std::function<bool(const LibraryDocument &)> &isLike)
{
    std::optional<LibraryDocument> found;
    if (document.body.isEmpty() || document.kind == Kind::Unknown)
        return found;
    for (const LibraryDocument &other : library) {
        const bool same = other.body == document.body && other.level == document.level && other.year == document.year &&
                          other.kind == document.kind;
        if (same && other.id < document.id && other.sha256 != document.sha256 &&
            other.state != LibraryDocument::State::New && (!found || other.id > found->id) && isLike(other))
            found = other;
    }
    return found;
}

std::vector<Event> carriedOver(const std::vector<Event> &events, const Disclosure &before, const Disclosure &now)
{
    EventIds ids;
    const Counterparts there(now);
    QHash<QString, QString> renamed; // notes name the event of the note they replace
    std::vector<Event> carried;
    for (Event event : activeEvents(events)) {
        const QString old = event.id.text();
        event.id = ids.next(event.time);
        renamed.insert(old, event.id.text());
        if (event.target.kind == EventTarget::Kind::Event)
            event.target.key = renamed.value(event.target.key, event.target.key);
        follow(event, before, now, there);
        carried.push_back(std::move(event));
    }
    return carried;
}

VersionComparison compareVersions(Disclosure before, const std::vector<Event> &eventsBefore, Disclosure now,
                                  const std::vector<Event> &eventsNow, const Knowledge &knowledge)
{
    const CheckResult old = resultOf(std::move(before), eventsBefore, knowledge);
    const CheckResult fresh = resultOf(std::move(now), eventsNow, knowledge);
    const auto has = [](const CheckResult &result, const QString &key) {
        return std::ranges::find(result.findings, key, &Finding::key) != result.findings.end();
    };
    VersionComparison comparison;
    for (const Finding &finding : fresh.findings)
        (has(old, finding.key) ? comparison.unchanged : comparison.fresh).push_back(finding);
    for (const Finding &finding : old.findings) {
        if (!has(fresh, finding.key))
            comparison.gone.push_back(finding);
    }
    return comparison;
}

} // namespace gouji
