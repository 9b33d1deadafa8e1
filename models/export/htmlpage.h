// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/notes.h"
#include "export/writable.h"

namespace gouji {

/// An HTML page while it is being written; every text passes through escapedHtml.
class HtmlPage final {
public:
    /// tableMarks: attributes of every table, for readers of HTML that know few styles.
    explicit HtmlPage(Language language, QString tableMarks = {})
        : m_language(language)
        , m_tableMarks(std::move(tableMarks))
    {}

    [[nodiscard]] QString said(const char16_t *zh, const char16_t *en) const
    {
        return QString::fromUtf16(m_language == Language::Chinese ? zh : en);
    }
    void element(const char *tag, const QString &text, const char *className = nullptr)
    {
        m_html += u'<' + QLatin1StringView(tag);
        if (className)
            m_html += QStringLiteral(" class=\"%1\"").arg(QLatin1StringView(className));
        m_html += u'>' + escapedHtml(text) + QStringLiteral("</") + QLatin1StringView(tag) + QStringLiteral(">\n");
    }
    void raw(const QString &html) { m_html += html; }
    void row(const char *tag, const QStringList &cells)
    {
        m_html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            element(tag, cell);
        m_html += QStringLiteral("</tr>\n");
    }
    void table(const QStringList &headings, const QList<QStringList> &rows)
    {
        raw(QStringLiteral("<table%1><thead>").arg(m_tableMarks));
        row("th", headings);
        raw(QStringLiteral("</thead><tbody>\n"));
        for (const QStringList &cells : rows)
            row("td", cells);
        raw(QStringLiteral("</tbody></table>\n"));
    }
    [[nodiscard]] const QString &html() const { return m_html; }
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
    QString m_tableMarks;
    QString m_html;
};

/// Parts that the page and the report share.
void addSummary(HtmlPage &page, const ReviewNotes &notes);
/// Suspects, rule, decision and notes of a finding.
void addJudgement(HtmlPage &page, const NotedFinding &noted);
void addCorrections(HtmlPage &page, const ReviewNotes &notes);
void addNotes(HtmlPage &page, const ReviewNotes &notes);
void addLedger(HtmlPage &page, const ReviewNotes &notes);

} // namespace gouji
