// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/reviewmarks.h"

#include <algorithm>
#include <set>

namespace gouji {

Mark markOf(const Finding &finding)
{
    if (finding.verdict == Verdict::Rounding)
        return Mark::Rounding;
    switch (finding.severity) {
    case Severity::Error:
        return Mark::Error;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Hint:
        break;
    }
    return Mark::Hint;
}

Mark markOf(const Finding &finding, const Decision &decision)
{
    return decision.state == Decision::State::Dismissed ? Mark::Dismissed : markOf(finding);
}

std::vector<FindingPlace> wrongPlaces(const Finding &finding)
{
    if (finding.suspects.empty() || finding.places.size() < 2)
        return finding.places;
    std::vector<FindingPlace> out{finding.places.front()};
    const Suspect &best = finding.suspects.front();
    for (const FindingPlace &place : finding.places) {
        const bool culprit = std::any_of(finding.suspects.begin(), finding.suspects.end(), [&](const Suspect &suspect) {
            return suspect.figure == place.figure && suspect.repairs == best.repairs && suspect.breaks == best.breaks;
        });
        if (culprit && !place.figure.isNull() && place != out.front())
            out.push_back(place);
    }
    return out;
}

/// Which of the places has the badge of its page: badges on every cell of a row would hide the row above. Of the cells
/// in the row of the first place the last one: what stands beside it belongs to no other of them.
static size_t badgePlace(const std::vector<FindingPlace> &places, const Place &of)
{
    size_t found = places.size();
    for (size_t i = 0; i < places.size(); ++i) {
        const Place &place = places[i].place;
        if (place.file != of.file || place.page != of.page || place.rect.isEmpty())
            continue;
        const bool first = found == places.size();
        const PageRect *row = first ? nullptr : &places[found].place.rect;
        if (first || (row->top < place.rect.bottom && place.rect.top < row->bottom && row->right < place.rect.right))
            found = i;
    }
    return found;
}

std::vector<PageMark> findingMarks(const ReviewDocument &document, int file)
{
    std::vector<PageMark> marks;
    const auto &findings = document.result().findings;
    const std::vector<int> numbers = numbersInDocument(findings);
    // From the last to the first, so that the gravest stand on top.
    for (size_t i = findings.size(); i-- > 0;) {
        const Finding &finding = findings[i];
        const std::vector<FindingPlace> places = wrongPlaces(finding);
        for (size_t p = 0; p < places.size(); ++p) {
            const FindingPlace &place = places[p];
            if (place.place.file != file || place.place.page == 0 || place.place.rect.isEmpty())
                continue;
            const bool badge = p == badgePlace(places, place.place);
            marks.push_back({.kind = PageMark::Kind::Finding,
                             .page = place.place.page,
                             .rect = place.place.rect,
                             .sign = markOf(finding, document.decision(finding.key)),
                             .badge = badge ? QString::number(numbers[i]) : QString(),
                             .key = finding.key,
                             .inCell = !place.figure.isNull() && place.figure.in == FigureId::In::Statement});
        }
    }
    return marks;
}

std::vector<PageMark> tiedMarks(const ReviewDocument &document, int file)
{
    std::vector<PageMark> marks;
    document.result().tallies.forEach([&](FigureId id, const Tally &tally) {
        const Figure *figure = tally.tied > 0 && tally.failed == 0 ? document.disclosure().figure(id) : nullptr;
        if (!figure || figure->place.file != file || figure->place.page == 0)
            return;
        marks.push_back({.kind = PageMark::Kind::Tied,
                         .page = figure->place.page,
                         .rect = figure->place.rect,
                         .sign = Mark::Tied,
                         .badge = {},
                         .key = {},
                         .inCell = id.in == FigureId::In::Statement});
    });
    return marks;
}

std::vector<PageMark> unreadMarks(const ReviewDocument &document, int file)
{
    std::vector<PageMark> marks;
    for (const Unread &unread : document.disclosure().unread) {
        if (unread.place.file != file || unread.place.page == 0 || unread.place.rect.isEmpty())
            continue;
        marks.push_back({.kind = PageMark::Kind::Unread,
                         .page = unread.place.page,
                         .rect = unread.place.rect,
                         .badge = {},
                         .key = {}});
    }
    return marks;
}

std::vector<PageMark> currentMarks(const Place &current, const std::vector<Place> &partners, int file)
{
    std::vector<PageMark> marks;
    for (const Place &place : partners) {
        if (place.file == file && place.page > 0 && place != current)
            marks.push_back(
                {.kind = PageMark::Kind::Partner, .page = place.page, .rect = place.rect, .badge = {}, .key = {}});
    }
    if (current.file == file && current.page > 0 && !current.rect.isEmpty())
        marks.push_back(
            {.kind = PageMark::Kind::Current, .page = current.page, .rect = current.rect, .badge = {}, .key = {}});
    return marks;
}

namespace {

void addOperands(const Relation &relation, std::set<FigureId> &figures)
{
    for (const auto *side : {&relation.left, &relation.right}) {
        for (const Operand &operand : *side) {
            if (!operand.figure.isNull())
                figures.insert(operand.figure);
        }
    }
}

} // namespace

std::vector<FigureId> partnersOf(const CheckResult &result, FigureId figure)
{
    std::set<FigureId> figures;
    for (const Relation &relation : result.relations) {
        if (relation.verdict == Verdict::NotChecked)
            continue;
        const auto has = [figure](const std::vector<Operand> &side) {
            return std::any_of(side.begin(), side.end(), [figure](const Operand &o) { return o.figure == figure; });
        };
        if (has(relation.left) || has(relation.right))
            addOperands(relation, figures);
    }
    figures.erase(figure);
    return {figures.begin(), figures.end()};
}

std::vector<FigureId> figuresOf(const CheckResult &result, const Finding &finding)
{
    std::set<FigureId> figures;
    for (const FindingPlace &place : finding.places) {
        if (!place.figure.isNull())
            figures.insert(place.figure);
    }
    for (const int index : finding.relations) {
        if (index >= 0 && index < static_cast<int>(result.relations.size()))
            addOperands(result.relations[static_cast<size_t>(index)], figures);
    }
    return {figures.begin(), figures.end()};
}

} // namespace gouji
