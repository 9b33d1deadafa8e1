// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/sections.h"

#include "reading/contents.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

using ParagraphKind = Paragraph::Kind;
using Style = ListMark::Style;

constexpr int deepest = 5;
constexpr qsizetype longestHeading = 60;
constexpr qsizetype longestTitle = 40; // of a heading without a number

bool containsAny(QStringView text, QStringView any)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return any.contains(c); });
}

// "4797.67万元", "占5%": a line that states a figure is an item, no heading.
bool statesFigure(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i - 1].isDigit() &&
            (text[i] == u'%' || text[i] == u'元' || text[i] == u'辆' || text.sliced(i).startsWith(u"万元")))
            return true;
    }
    return false;
}

// Some headings end with a full stop; short items do too, but speak of no topic.
bool namesTopic(QStringView text)
{
    static constexpr std::array<QStringView, 8> topics{u"情况", u"说明", u"职能", u"职责",
                                                       u"设置", u"概况", u"解释", u"构成"};
    return !containsAny(text, u"。,，;；:") &&
           std::any_of(topics.begin(), topics.end(), [&](QStringView topic) { return text.endsWith(topic); });
}

bool readsLikeHeading(const QString &text, int commas)
{
    if (text.size() > longestHeading || statesFigure(text))
        return false;
    if (text.endsWith(u'。'))
        return namesTopic(QStringView(text).chopped(1));
    const auto colon = text.indexOf(u':');
    if (colon > 0 && colon + 1 < text.size() &&
        (text.size() - colon > 36 || containsAny(text.mid(colon + 1, 1), u"指是反")))
        return false;
    return !containsAny(text, u"。;；") && !containsAny(text.right(1), u",，、") && text.count(u',') <= commas;
}

int levelOf(Style style)
{
    switch (style) {
    case Style::Part:
        return 1;
    case Style::Chinese:
        return 2;
    case Style::ChineseBracket:
        return 3;
    case Style::Arabic:
        return 4;
    case Style::ArabicBracket:
        return deepest;
    default:
        return 0;
    }
}

// A title without a number: in the middle of the page and larger or first on it; in Markdown a marked heading.
bool isPlainTitle(const DraftParagraph &draft, double bodyHeight)
{
    const QString &text = draft.squashed;
    if (!draft.mark.isNone() || text.size() < 3 || text.size() > longestTitle || containsAny(text, u"。;；:,，") ||
        text.startsWith(u'(') || !text.front().isLetterOrNumber())
        return false;
    if (draft.isText)
        return draft.height > 1.5 * bodyHeight;
    return draft.centred && draft.lines <= 2 && (draft.opensPage || draft.height > 1.12 * bodyHeight);
}

double usualHeight(const std::vector<DraftParagraph> &drafts)
{
    std::vector<double> heights;
    for (const DraftParagraph &draft : drafts)
        heights.insert(heights.end(), std::size_t(std::max(1, draft.lines)), draft.height);
    if (heights.empty())
        return 0;
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

std::vector<int> headingLevels(const std::vector<DraftParagraph> &drafts)
{
    const double height = usualHeight(drafts);
    std::vector<int> levels(drafts.size(), 0);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const DraftParagraph &draft = drafts[i];
        if (draft.paragraph.kind != ParagraphKind::Body)
            continue;
        if (isPlainTitle(draft, height))
            levels[i] = 1;
        else if (const int level = levelOf(draft.mark.style);
                 readsLikeHeading(draft.squashed, level >= 4 && draft.squashed.size() > 24 ? 0 : 1))
            levels[i] = level;
    }
    return levels;
}

// Nothing stands between this heading and the next one of its own or a higher level.
bool isBare(const std::vector<DraftParagraph> &drafts, const std::vector<int> &levels, std::size_t i)
{
    if (i + 1 == drafts.size())
        return true;
    return drafts[i].gridsAbove == drafts[i + 1].gridsAbove && levels[i + 1] > 0 && levels[i + 1] <= levels[i];
}

// Short items ("1.办公室 2.人事处 …") look like headings; a list of them has nothing underneath.
void demoteLists(const std::vector<DraftParagraph> &drafts, std::vector<int> &levels)
{
    for (int level = deepest; level >= 2; --level) {
        const std::size_t fewest = level >= 4 ? 1 : 3;
        std::size_t start = 0;
        while (start < levels.size()) {
            std::size_t end = start;
            while (end < levels.size() && levels[end] == level && isBare(drafts, levels, end) &&
                   (end == start || drafts[end].gridsAbove == drafts[start].gridsAbove))
                ++end;
            if (end - start >= fewest) {
                // The last item is followed by other text but is none the less an item.
                const bool oneMore = level >= 4 && end < levels.size() && levels[end] == level;
                end += oneMore ? 1 : 0;
                std::fill(levels.begin() + std::ptrdiff_t(start), levels.begin() + std::ptrdiff_t(end), 0);
            }
            start = std::max(end, start + 1);
        }
    }
}

bool namesGlossary(const QString &squashedTitle)
{
    static constexpr std::array<QStringView, 5> names{u"名词解释", u"名词说明", u"专业名词", u"专业术语", u"名词术语"};
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return squashedTitle.contains(name); });
}

/// Opens and closes sections while the paragraphs go by.
class Outline {
public:
    void reset() { m_open.fill(-1); }
    void heading(const DraftParagraph &draft, int level)
    {
        Section section;
        section.title = draft.paragraph.text;
        section.level = level;
        for (int above = level - 1; above > 0 && section.parent < 0; --above)
            section.parent = m_open[std::size_t(above)];
        if (!draft.paragraph.runs.empty())
            section.place = draft.paragraph.runs.front().place;
        closeGlossary(draft, level);
        if (m_glossary == 0 && namesGlossary(draft.squashed)) {
            m_glossary = level;
            m_glossaryNumber = draft.mark.number;
        }
        std::fill(m_open.begin() + level, m_open.end(), -1);
        m_open[std::size_t(level)] = int(m_sections.size());
        m_sections.push_back(std::move(section));
    }
    [[nodiscard]] int current() const
    {
        const auto it = std::find_if(m_open.rbegin(), m_open.rend(), [](int section) { return section >= 0; });
        return it == m_open.rend() ? -1 : *it;
    }
    [[nodiscard]] bool inGlossary() const { return m_glossary > 0; }
    [[nodiscard]] std::vector<Section> take() { return std::move(m_sections); }

private:
    // Terms may be numbered like the sections; only the number after the glossary's own closes it.
    void closeGlossary(const DraftParagraph &draft, int level)
    {
        if (m_glossary == 0 || level > m_glossary)
            return;
        if (level < m_glossary || level == 1 || draft.mark.number > m_glossaryNumber)
            m_glossary = 0;
    }
    std::vector<Section> m_sections;
    std::array<int, deepest + 1> m_open{-1, -1, -1, -1, -1, -1};
    int m_glossary = 0; ///< level of the open glossary, 0 outside
    int m_glossaryNumber = 0;
};

} // namespace

std::vector<Section> sectionsOf(std::vector<DraftParagraph> &drafts)
{
    markFrontMatter(drafts);
    std::vector<int> levels = headingLevels(drafts);
    demoteLists(drafts, levels);
    Outline outline;
    int file = -1;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Paragraph &paragraph = drafts[i].paragraph;
        const int own = paragraph.runs.empty() ? file : paragraph.runs.front().place.file;
        if (own != file)
            outline.reset();
        file = own;
        if (paragraph.kind == ParagraphKind::Cover || paragraph.kind == ParagraphKind::Contents)
            continue;
        if (levels[i] > 0) {
            outline.heading(drafts[i], levels[i]);
            paragraph.kind = ParagraphKind::Heading;
        } else if (outline.inGlossary() && paragraph.kind == ParagraphKind::Body) {
            paragraph.kind = ParagraphKind::Glossary;
        }
        paragraph.section = outline.current();
    }
    return outline.take();
}

} // namespace gouji
