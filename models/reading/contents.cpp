// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/contents.h"

#include <QSet>

#include <array>

namespace gouji {

namespace {

using ParagraphKind = Paragraph::Kind;

constexpr qsizetype longestEntry = 80;
constexpr int longestCover = 14; // paragraphs

bool isSentence(const DraftParagraph &draft)
{
    const QString &text = draft.squashed;
    const auto stop = text.indexOf(u'。');
    const bool entry = stop == text.size() - 1 && !draft.mark.isNone() && stop < longestEntry / 2;
    return (stop >= 0 && !entry) || text.size() > longestEntry;
}

// Where leader dots begin, or the size.
qsizetype leaderAt(QStringView text)
{
    qsizetype dots = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        dots = text[i] == u'.' || text[i] == u'·' || text[i] == u'…' ? dots + 1 : 0;
        if (dots == 6)
            return i - 5;
    }
    return text.size();
}

// An entry without leader dots and page number, as it should stand above its text.
QString entryKey(const QString &squashedLine)
{
    QString key = squashedLine.left(leaderAt(squashedLine));
    while (!key.isEmpty() && (key.back().isDigit() || QStringView(u"-()").contains(key.back())))
        key.chop(1);
    return key;
}

bool isContentsTitle(const QString &squashedLine)
{
    return squashedLine == u"目录" || squashedLine == u"目次" || squashedLine == u"目录页";
}

/// Walks through the table of contents and sees where the body begins.
class Contents {
public:
    [[nodiscard]] bool endsBefore(const DraftParagraph &draft) const
    {
        if (hasLeader(draft.squashed) || m_entries.isEmpty())
            return false;
        if (isSentence(draft) || draft.gridsAbove != m_grids || m_entries.contains(entryKey(draft.squashed)))
            return true;
        if (draft.mark.style == ListMark::Style::Part)
            return m_parts >= draft.mark.number;
        const bool restarts = draft.mark.style == ListMark::Style::Chinese && draft.mark.number == 1;
        if (restarts && m_chinese > 0 && m_parts == 0)
            return true;
        return draft.opensPage && draft.centred && draft.mark.isNone();
    }

    void take(const DraftParagraph &draft)
    {
        m_grids = draft.gridsAbove;
        if (isContentsTitle(draft.squashed))
            return;
        m_entries.insert(entryKey(draft.squashed));
        if (draft.mark.style == ListMark::Style::Part)
            m_parts = draft.mark.number;
        if (draft.mark.style == ListMark::Style::Chinese)
            ++m_chinese;
    }

private:
    QSet<QString> m_entries;
    int m_parts = 0;
    int m_chinese = 0;
    int m_grids = 0;
};

int fileOf(const DraftParagraph &draft)
{
    return draft.paragraph.runs.empty() ? 0 : draft.paragraph.runs.front().place.file;
}

// The cover: what stands before the contents, the first numbered heading or the first sentence.
std::size_t markCover(std::vector<DraftParagraph> &drafts, std::size_t from)
{
    std::size_t end = from;
    while (end < drafts.size() && end - from < longestCover && fileOf(drafts[end]) == fileOf(drafts[from])) {
        const DraftParagraph &draft = drafts[end];
        const bool numbered = !draft.mark.isNone() && draft.mark.style != ListMark::Style::ArabicBracket;
        if (isContentsTitle(draft.squashed) || hasLeader(draft.squashed) || numbered || isSentence(draft) ||
            draft.gridsAbove != drafts[from].gridsAbove || draft.paragraph.kind != ParagraphKind::Body ||
            draft.page > drafts[from].page + 1)
            break;
        ++end;
    }
    for (std::size_t i = from; i < end; ++i)
        drafts[i].paragraph.kind = ParagraphKind::Cover;
    return end;
}

std::size_t markContents(std::vector<DraftParagraph> &drafts, std::size_t from)
{
    Contents contents;
    std::size_t i = from;
    for (; i < drafts.size() && fileOf(drafts[i]) == fileOf(drafts[from]); ++i) {
        if (contents.endsBefore(drafts[i]))
            break;
        contents.take(drafts[i]);
        drafts[i].paragraph.kind = ParagraphKind::Contents;
    }
    return i;
}

} // namespace

bool hasLeader(QStringView squashedLine) { return leaderAt(squashedLine) < squashedLine.size(); }

void markFrontMatter(std::vector<DraftParagraph> &drafts)
{
    std::size_t i = 0;
    while (i < drafts.size()) {
        const int file = fileOf(drafts[i]);
        i = markCover(drafts, i);
        bool contentsSeen = false;
        while (i < drafts.size() && fileOf(drafts[i]) == file) {
            if (!contentsSeen && isContentsTitle(drafts[i].squashed)) {
                i = markContents(drafts, i);
                contentsSeen = true;
                continue;
            }
            if (hasLeader(drafts[i].squashed) && drafts[i].squashed.size() < 2 * longestEntry)
                drafts[i].paragraph.kind = ParagraphKind::Contents;
            ++i;
        }
    }
}

} // namespace gouji
