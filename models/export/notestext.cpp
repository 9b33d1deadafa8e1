// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notestext.h"

#include "export/book.h"
#include "export/notescontent.h"
#include "export/plaintext.h"
#include "export/writable.h"

namespace gouji {

namespace {

/// Texts in one language, line by line.
class Lines {
public:
    explicit Lines(Language language)
        : m_language(language)
    {}

    [[nodiscard]] QString said(const char16_t *zh, const char16_t *en) const { return gouji::said(zh, en, m_language); }
    void add(const QString &line) { m_text += line + u'\n'; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
    QString m_text;
};

void addJudgement(Lines &lines, const NotedFinding &noted)
{
    const Decision &decision = noted.decision;
    QString said = lines.said(u"   处理：", u"   Decision: ") + decisionText(decision.state, lines.language());
    if (!decision.reason.isEmpty())
        said += lines.said(u"，理由：", u", reason: ") + decision.reason;
    lines.add(said);
    if (!noted.basis.isEmpty())
        lines.add(lines.said(u"   依据：", u"   Basis: ") + noted.basis);
    for (const QString &note : noted.notes)
        lines.add(lines.said(u"   备注：", u"   Note: ") + note);
    lines.add({});
}

void addCorrections(Lines &lines, const ReviewNotes &notes)
{
    lines.add(lines.said(u"识读更正", u"Corrections of the reading"));
    for (const NotedCorrection &one : notes.corrections) {
        lines.add(QStringLiteral("  - %1 %2: “%3” → “%4” (%5 %6) %7")
                      .arg(placeText(one.place, notes.disclosure, lines.language()), one.table, one.before, one.after,
                           one.reviewer, timeText(one.time), one.reason));
        if (one.printed != one.before)
            lines.add(lines.said(u"    原文：", u"    printed: ") + one.printed);
    }
    if (notes.corrections.empty())
        lines.add(lines.said(u"  （无）", u"  (none)"));
    lines.add({});
}

void addNotes(Lines &lines, const ReviewNotes &notes)
{
    lines.add(lines.said(u"备注", u"Notes"));
    for (const Note &note : notes.notes) {
        lines.add(QStringLiteral("  - %1 “%2”: %3 (%4 %5)")
                      .arg(placeText(note.target.place, notes.disclosure, lines.language()), note.target.printed,
                           note.text, note.reviewer, timeText(note.time)));
    }
    if (notes.notes.empty())
        lines.add(lines.said(u"  （无）", u"  (none)"));
    lines.add({});
}

} // namespace

QString notesText(const ReviewNotes &notes, Language language)
{
    CheckResult result;
    for (const NotedFinding &noted : notes.findings)
        result.findings.push_back(noted.finding);
    Lines lines(language);
    lines.add(checkHeadText(notes.disclosure, result));
    lines.add(lines.said(u"复核人：", u"Reviewer: ") + notes.reviewer + QStringLiteral("  ") + timeText(notes.time) +
              QStringLiteral(" UTC  Gouji ") + notes.version);
    if (const QStringList left = leftOutOf(notes.content, language); !left.isEmpty())
        lines.add(lines.said(u"按选择未列入：", u"Left out by choice: ") + left.join(u'、'));
    lines.add({});
    for (const NotedFinding &noted : notes.findings) {
        lines.add(findingText(noted.finding, language, noted.number).trimmed());
        addJudgement(lines, noted);
    }
    if (notes.content.corrections)
        addCorrections(lines, notes);
    if (notes.content.notes)
        addNotes(lines, notes);
    return writable(lines.text() + (notes.content.ledger ? ledgerText(notes.ledger, language) : QString()));
}

} // namespace gouji
