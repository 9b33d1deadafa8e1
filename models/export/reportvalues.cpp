// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reportvalues.h"

#include "export/book.h"
#include "export/notescontent.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace gouji {

namespace {

QString bodyOf(const Disclosure &d)
{
    return d.body.isEmpty() && !d.files.empty() ? QFileInfo(d.files.front().name).fileName() : d.body;
}

QString joined(const QStringList &texts, Language language)
{
    return texts.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QJsonObject pictureValues(const ReportPicture &picture)
{
    return {{QStringLiteral("source"), picture.source},
            {QStringLiteral("title"), picture.title},
            {QStringLiteral("width"), picture.width},
            {QStringLiteral("height"), picture.height}};
}

void addIdentity(QJsonObject &values, const ReviewNotes &notes, Language language)
{
    const Disclosure &d = notes.disclosure;
    QJsonArray files;
    for (const FileInfo &file : d.files)
        files.append(QJsonObject{{QStringLiteral("file"), QFileInfo(file.name).fileName()},
                                 {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}});
    QJsonArray unread;
    for (const Unread &one : d.unread)
        unread.append(QJsonObject{{QStringLiteral("place"), placeText(one.place, d, language)},
                                  {QStringLiteral("what"), one.what},
                                  {QStringLiteral("why"), one.why}});
    QStringList packs;
    for (const auto &[id, version] : notes.packs)
        packs.append(id + u' ' + version);
    values.insert(u"files", files);
    values.insert(u"unread", unread);
    values.insert(u"body", bodyOf(d));
    values.insert(u"year", d.year > 0 ? QString::number(d.year) : QString());
    values.insert(u"kind", kindText(d.kind, language));
    values.insert(u"reviewer", notes.reviewer);
    values.insert(u"time", timeText(notes.time));
    values.insert(u"date", timeText(notes.time).left(10));
    values.insert(u"version", notes.version);
    values.insert(u"packs", joined(packs, language));
}

void addCounts(QJsonObject &values, const ReviewNotes &notes, Language language)
{
    const auto decided = [&](Decision::State state) {
        return static_cast<int>(std::ranges::count_if(
            notes.findings, [state](const NotedFinding &noted) { return noted.decision.state == state; }));
    };
    values.insert(u"figures", QString::number(notes.ledger.figures));
    values.insert(u"tied", QString::number(notes.ledger.tied));
    values.insert(u"errors", QString::number(notes.count(Severity::Error)));
    values.insert(u"warnings", QString::number(notes.count(Severity::Warning)));
    values.insert(u"hints", QString::number(notes.count(Severity::Hint)));
    values.insert(u"confirmed", QString::number(decided(Decision::State::Confirmed)));
    values.insert(u"dismissed", QString::number(decided(Decision::State::Dismissed)));
    values.insert(u"later", QString::number(decided(Decision::State::Later)));
    values.insert(u"open", QString::number(decided(Decision::State::Open)));
    values.insert(u"correctionCount", QString::number(notes.correctionCount));
    values.insert(u"notCheckedCount", totalOf(notes.ledger).notChecked);
    values.insert(u"leftOut", joined(leftOutOf(notes.content, language), language));
    values.insert(u"leftOutFindings", notes.leftOut);
}

QJsonArray placesOf(const ReviewNotes &notes, const NotedFinding &noted, const ReportPictures &pictures,
                    Language language)
{
    QJsonArray places;
    QJsonObject last;
    for (size_t i = 0; i < noted.finding.places.size(); ++i) {
        const FindingPlace &place = noted.finding.places[i];
        QJsonObject values{{QStringLiteral("place"), placeText(place.place, notes.disclosure, language)},
                           {QStringLiteral("table"), notes.tableTitle(place.table)},
                           {QStringLiteral("quote"), QString(place.quote).replace(u'\n', u' ')}};
        const auto crop = pictures.crops.find({noted.number, static_cast<int>(i)});
        const bool again = values == last; // several numbers of one sentence
        last = values;
        if (crop != pictures.crops.end())
            values.insert(u"crop", pictureValues(crop.value()));
        else if (again)
            continue;
        else
            values.insert(u"crop", QJsonArray());
        places.append(values);
    }
    return places;
}

QJsonArray suspectsOf(const Finding &finding, Language language)
{
    QJsonArray suspects;
    for (const Suspect &suspect : finding.suspects)
        suspects.append(QJsonObject{{QStringLiteral("printed"), suspect.printed},
                                    {QStringLiteral("repaired"), suspect.repaired},
                                    {QStringLiteral("pattern"), textIn(suspect.pattern, language)}});
    return suspects;
}

QJsonArray findingsOf(const ReviewNotes &notes, const ReportPictures &pictures, Language language)
{
    QJsonArray findings;
    for (const NotedFinding &noted : notes.findings) {
        const Finding &f = noted.finding;
        const Decision &decision = noted.decision;
        const bool decided = decision.state != Decision::State::Open;
        findings.append(
            QJsonObject{{QStringLiteral("number"), noted.number},
                        {QStringLiteral("severity"), severityText(f.severity, language)},
                        {QStringLiteral("severityName"), severityName(f.severity)},
                        {QStringLiteral("message"), textIn(f.message, language)},
                        {QStringLiteral("formula"), f.formula},
                        {QStringLiteral("actual"), f.actual},
                        {QStringLiteral("expected"), f.expected},
                        {QStringLiteral("difference"), f.difference},
                        {QStringLiteral("places"), placesOf(notes, noted, pictures, language)},
                        {QStringLiteral("suspects"), suspectsOf(f, language)},
                        {QStringLiteral("rule"), f.rule},
                        {QStringLiteral("line"), noted.line},
                        {QStringLiteral("basis"), noted.basis},
                        {QStringLiteral("decision"), decisionText(decision.state, language)},
                        {QStringLiteral("reason"), decision.reason},
                        {QStringLiteral("decider"),
                         decided ? QStringLiteral("%1 %2").arg(decision.reviewer, timeText(decision.time)) : QString()},
                        {QStringLiteral("notes"), QJsonArray::fromStringList(noted.notes)}});
    }
    return findings;
}

void addCorrections(QJsonObject &values, const ReviewNotes &notes, Language language)
{
    QJsonArray corrections;
    for (const NotedCorrection &one : notes.corrections) {
        corrections.append(QJsonObject{{QStringLiteral("place"), placeText(one.place, notes.disclosure, language)},
                                       {QStringLiteral("table"), one.table},
                                       {QStringLiteral("printed"), one.printed},
                                       {QStringLiteral("before"), one.before},
                                       {QStringLiteral("after"), one.after},
                                       {QStringLiteral("reviewer"), one.reviewer},
                                       {QStringLiteral("time"), timeText(one.time)},
                                       {QStringLiteral("reason"), one.reason}});
    }
    QJsonArray all;
    for (const Note &note : notes.notes) {
        all.append(QJsonObject{{QStringLiteral("place"), placeText(note.target.place, notes.disclosure, language)},
                               {QStringLiteral("printed"), QString(note.target.printed).replace(u'\n', u' ')},
                               {QStringLiteral("text"), note.text},
                               {QStringLiteral("reviewer"), note.reviewer},
                               {QStringLiteral("time"), timeText(note.time)}});
    }
    values.insert(u"showCorrections", notes.content.corrections);
    values.insert(u"hasCorrections", !corrections.isEmpty());
    values.insert(u"corrections", corrections);
    values.insert(u"showNotes", notes.content.notes);
    values.insert(u"allNotes", all);
}

void addLedger(QJsonObject &values, const ReviewNotes &notes, Language language)
{
    QJsonArray lines;
    for (const LedgerLine &line : notes.ledger.lines) {
        lines.append(QJsonObject{{QStringLiteral("rule"), line.rule},
                                 {QStringLiteral("title"), textIn(line.title, language)},
                                 {QStringLiteral("exact"), line.exact},
                                 {QStringLiteral("rounding"), line.rounding},
                                 {QStringLiteral("improbable"), line.improbable},
                                 {QStringLiteral("mismatch"), line.mismatch},
                                 {QStringLiteral("suspicious"), line.suspicious},
                                 {QStringLiteral("notChecked"), line.notChecked}});
    }
    QJsonArray reasons;
    for (const NotCheckedLine &line : notes.ledger.notChecked)
        reasons.append(QJsonObject{{QStringLiteral("rule"), line.rule},
                                   {QStringLiteral("reason"), line.reason},
                                   {QStringLiteral("count"), line.count}});
    values.insert(u"showLedger", notes.content.ledger);
    values.insert(u"ledger", lines);
    values.insert(u"hasReasons", !reasons.isEmpty());
    values.insert(u"reasons", reasons);
}

} // namespace

QJsonObject reportValues(const ReviewNotes &notes, const ReportPictures &pictures, Language language)
{
    QJsonObject values;
    addIdentity(values, notes, language);
    addCounts(values, notes, language);
    QJsonArray charts;
    for (const ReportPicture &chart : pictures.charts)
        charts.append(pictureValues(chart));
    values.insert(u"title", reportTitle(notes, language));
    values.insert(u"charts", charts);
    values.insert(u"remarks", QJsonArray::fromStringList(pictures.remarks));
    values.insert(u"findings", findingsOf(notes, pictures, language));
    addCorrections(values, notes, language);
    addLedger(values, notes, language);
    return values;
}

const QSet<QString> &reportNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        const QString known = QStringLiteral(
            "files file sha256 unread place what why body year kind reviewer time date version packs figures tied "
            "errors warnings hints confirmed dismissed later open correctionCount notCheckedCount leftOut "
            "leftOutFindings title charts source width height remarks findings number severity severityName message "
            "formula actual expected difference places table quote crop suspects printed repaired pattern rule line "
            "basis decision reason decider notes showCorrections hasCorrections corrections before after showNotes "
            "allNotes text showLedger ledger exact rounding improbable mismatch suspicious notChecked hasReasons "
            "reasons count");
        for (const QString &name : known.split(u' '))
            all.insert(name);
        return all;
    }();
    return names;
}

QStringList chapterNumerals(Language language)
{
    QStringList numerals;
    const QString zh = QStringLiteral("一二三四五六七八九十");
    for (int i = 0; i < zh.size(); ++i)
        numerals.append(language == Language::Chinese ? QString(zh[i]) : QString::number(i + 1));
    return numerals;
}

QString reportTitle(const ReviewNotes &notes, Language language)
{
    const QString name =
        language == Language::Chinese ? QStringLiteral(" 复核意见") : QStringLiteral(" review opinion");
    return (bodyOf(notes.disclosure) + name).trimmed();
}

} // namespace gouji
