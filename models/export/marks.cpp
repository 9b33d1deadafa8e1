// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/marks.h"

#include "export/writable.h"

#include <map>

namespace gouji {

namespace {

QRgb colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return qRgb(0xe5, 0x73, 0x65);
    case Severity::Warning:
        return qRgb(0xff, 0xb7, 0x4d);
    case Severity::Hint:
        break;
    }
    return qRgb(0x81, 0xb5, 0xe8);
}

QString textFor(const NotedFinding &noted, Language language)
{
    const Finding &finding = noted.finding;
    QStringList lines = {QStringLiteral("%1. [%2] %3")
                             .arg(noted.number)
                             .arg(severityText(finding.severity, language), textIn(finding.message, language))};
    if (!finding.formula.isEmpty())
        lines.append(finding.formula);
    if (!noted.basis.isEmpty())
        lines.append((language == Language::Chinese ? QStringLiteral("依据：") : QStringLiteral("Basis: ")) +
                     noted.basis);
    if (noted.decision.state != Decision::State::Open)
        lines.append(decisionText(noted.decision.state, language) + u' ' + noted.decision.reason);
    lines.append(noted.notes);
    return writable(lines.join(u'\n'));
}

QString authorOf(const ReviewNotes &notes)
{
    return notes.reviewer.isEmpty() ? QStringLiteral("Gouji") : writable(notes.reviewer);
}

} // namespace

std::vector<CopyMark> marksOf(const ReviewNotes &notes, int file, Language language)
{
    std::vector<CopyMark> marks;
    for (const NotedFinding &noted : notes.findings) {
        if (noted.decision.state == Decision::State::Dismissed)
            continue;
        bool first = true;
        std::vector<Place> done;
        for (const FindingPlace &at : noted.finding.places) {
            const Place &place = at.place;
            if (place.file != file || place.page < 1 || place.rect.isEmpty() ||
                std::find(done.begin(), done.end(), place) != done.end())
                continue;
            done.push_back(place);
            const QString name = QStringLiteral("gouji-%1-%2").arg(noted.finding.key).arg(done.size());
            marks.push_back({place.page,
                             place.rect,
                             textFor(noted, language),
                             authorOf(notes),
                             notes.time,
                             colourOf(noted.finding.severity),
                             first,
                             name,
                             {}});
            first = false;
        }
    }
    return marks;
}

std::vector<CopyMark> ticksOf(const ReviewNotes &notes, int file, Language language)
{
    std::map<int, std::vector<PageRect>> pages;
    for (const Place &place : notes.ties) {
        if (place.file == file && place.page > 0 && !place.rect.isEmpty())
            pages[place.page].push_back(place.rect);
    }
    std::vector<CopyMark> marks;
    for (auto &[page, rects] : pages) {
        CopyMark mark;
        mark.page = page;
        mark.text = (language == Language::Chinese ? QStringLiteral("本页 %1 个数字已与其他数字勾稽")
                                                   : QStringLiteral("%1 figures of this page are tied to others"))
                        .arg(rects.size());
        mark.author = authorOf(notes);
        mark.time = notes.time;
        mark.colour = qRgb(0x2e, 0x8b, 0x57);
        mark.name = QStringLiteral("gouji-ticks-%1").arg(page);
        mark.ticks = std::move(rects);
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace gouji
