// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/textualprose.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype sentenceCell = 16; ///< a cell with fewer characters is a label or a number

QChar flat(QChar c)
{
    if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
        return QChar(static_cast<char16_t>(c.unicode() - 0xff01 + 0x21));
    if (c == u'〔' || c == u'【')
        return u'[';
    if (c == u'〕' || c == u'】')
        return u']';
    return c;
}

void flatten(const QString &printed, Prose &prose)
{
    QString text(printed.size(), Qt::Uninitialized);
    QChar *end = text.data();
    prose.at.reserve(static_cast<size_t>(printed.size()));
    for (int i = 0; i < printed.size(); ++i) {
        if (printed[i].isSpace())
            continue;
        *end++ = flat(printed[i]);
        prose.at.push_back(i);
    }
    text.truncate(std::ssize(prose.at));
    prose.text = std::move(text);
}

bool wanted(const Paragraph &paragraph, int where)
{
    switch (paragraph.kind) {
    case Paragraph::Kind::Body:
        return (where & static_cast<int>(Where::Body)) != 0;
    case Paragraph::Kind::Heading:
        return (where & static_cast<int>(Where::Headings)) != 0;
    case Paragraph::Kind::Glossary:
        return (where & static_cast<int>(Where::Glossary)) != 0;
    case Paragraph::Kind::Contents:
        return (where & static_cast<int>(Where::Contents)) != 0;
    case Paragraph::Kind::TableText: // cells of a table that was not understood
        return (where & static_cast<int>(Where::Cells)) != 0;
    default:
        return false;
    }
}

} // namespace

FindingPlace Prose::place(const CheckContext &context, qsizetype from, qsizetype to) const
{
    FindingPlace place;
    if (at.empty() || from >= to)
        return place;
    const int first = at[static_cast<size_t>(from)];
    const int last = at[static_cast<size_t>(to - 1)] + 1;
    if (cell) {
        const Statement &table = context.disclosure.statements[static_cast<size_t>(statement)];
        place.place = cell->place;
        place.table = table.id;
        place.section = table.title;
        place.row = cell->row;
        place.column = cell->column;
        place.quote = cell->text.mid(first, last - first);
        return place;
    }
    const Paragraph &p = context.disclosure.paragraphs[static_cast<size_t>(paragraph)];
    const auto places = p.places(first, last);
    if (!places.empty())
        place.place = places.front();
    if (p.section >= 0)
        place.section = context.disclosure.sections[static_cast<size_t>(p.section)].title;
    place.quote = p.text.mid(first, last - first);
    return place;
}

Prose proseOf(const CheckContext &context, int paragraph)
{
    Prose prose;
    prose.paragraph = paragraph;
    flatten(context.disclosure.paragraphs[static_cast<size_t>(paragraph)].text, prose);
    return prose;
}

void forEachText(const CheckContext &context, int where, const QString &word,
                 const std::function<void(const Prose &)> &visit)
{
    const Disclosure &d = context.disclosure;
    for (int i = 0; i < std::ssize(d.paragraphs); ++i) {
        const Paragraph &p = d.paragraphs[static_cast<size_t>(i)];
        if (wanted(p, where) && (word.isEmpty() || p.text.contains(word)))
            visit(proseOf(context, i));
    }
    if ((where & static_cast<int>(Where::Cells)) == 0)
        return;
    for (int s = 0; s < std::ssize(d.statements); ++s) {
        for (const Cell &cell : d.statements[static_cast<size_t>(s)].grid.cells) {
            if (cell.text.size() < sentenceCell || (!word.isEmpty() && !cell.text.contains(word.front())))
                continue;
            Prose prose;
            prose.statement = s;
            prose.cell = &cell;
            flatten(cell.text, prose);
            if (word.isEmpty() || prose.text.contains(word))
                visit(prose);
        }
    }
}

std::optional<NumberInText> numberAt(QStringView text, qsizetype from)
{
    qsizetype to = from;
    QString digits;
    while (to < text.size() && (text[to].isDigit() || text[to] == u'.' || text[to] == u',')) {
        if (text[to] != u',')
            digits.append(text[to]);
        else if (to + 3 >= text.size() || !text[to + 1].isDigit() || !text[to + 3].isDigit())
            break;
        ++to;
    }
    while (to > from && !text[to - 1].isDigit()) {
        --to;
        digits.chop(1);
    }
    const auto value = to > from ? Decimal::parse(digits) : std::nullopt;
    if (!value)
        return std::nullopt;
    return NumberInText{*value, text.mid(from, to - from).toString(), from, to};
}

int yearAt(QStringView text, qsizetype from)
{
    constexpr qsizetype digits = 4;
    if (from < 0 || from + digits > text.size() || (from > 0 && text[from - 1].isDigit()) ||
        (from + digits < text.size() && text[from + digits].isDigit()))
        return 0;
    const QStringView year = text.mid(from, digits);
    return year.startsWith(u"20") && std::ranges::all_of(year, [](QChar c) { return c.isDigit(); }) ? year.toInt() : 0;
}

std::optional<int> smallNumber(QStringView text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    bool ok = false;
    if (const int n = text.toInt(&ok); ok)
        return n;
    if (text == u"两")
        return 2;
    int value = 0;
    int digit = -1;
    for (const QChar c : text) {
        if (c == u'十') {
            value += (digit < 0 ? 1 : digit) * 10;
            digit = -1;
            continue;
        }
        const qsizetype d = digits.indexOf(c);
        if (d < 0 || digit >= 0)
            return std::nullopt;
        digit = static_cast<int>(d);
    }
    return text.isEmpty() ? std::nullopt : std::optional(value + std::max(digit, 0));
}

std::pair<qsizetype, qsizetype> sentenceAround(QStringView text, qsizetype position)
{
    constexpr qsizetype longest = 1500; // on either side; text without a full stop is no sentence of millions
    const auto ends = [](QChar c) { return c == u'。' || c == u';'; };
    const qsizetype first = std::max<qsizetype>(0, position - longest);
    const qsizetype last = std::min(position + longest, text.size());
    qsizetype from = position;
    while (from > first && !ends(text[from - 1]))
        --from;
    qsizetype to = position;
    while (to < last && !ends(text[to]))
        ++to;
    return {from, std::min(to + 1, text.size())};
}

Relation textFinding(const Rule &rule, Verdict verdict, FindingPlace place, LocalText message)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = verdict;
    relation.keys = {place.section, place.quote};
    relation.places = {std::move(place)};
    relation.message = std::move(message);
    return relation;
}

void Places::add(FindingPlace place)
{
    constexpr size_t most = 8;
    ++m_count;
    if (m_places.size() < most)
        m_places.push_back(std::move(place));
}

void Places::report(const Rule &rule, const LocalText &message, std::vector<Relation> &relations)
{
    if (m_places.empty())
        return;
    Relation relation =
        textFinding(rule, Verdict::Suspicious, m_places.front(), {message.zh.arg(m_count), message.en.arg(m_count)});
    relation.keys = {message.zh};
    relation.places = std::move(m_places);
    relations.push_back(std::move(relation));
}

Relation textHolds(const Rule &rule)
{
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Exact;
    return relation;
}

} // namespace gouji
