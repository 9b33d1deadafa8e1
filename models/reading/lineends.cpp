// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/lineends.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace gouji {

bool isOpen(const FlowLine &line) { return QStringView(u",，、(（《“‘-—").contains(line.squashed.back()); }

bool awaitsNumber(const FlowLine &line)
{
    static constexpr std::array<QStringView, 12> words{u"占",   u"为", u"计", u"增加", u"减少", u"增长",
                                                       u"下降", u"达", u"数", u"支出", u"收入", u"至"};
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return line.squashed.endsWith(word); });
}

bool startsWithNumber(const FlowLine &line) { return line.mark.isNone() && line.squashed.front().isDigit(); }

bool startsWithAmount(const FlowLine &line)
{
    const QString &text = line.squashed;
    qsizetype at = 0;
    while (at < text.size() && (text[at].isDigit() || (at > 0 && QStringView(u".,").contains(text[at]))))
        ++at;
    static constexpr std::array<QStringView, 12> units{u"万元", u"元", u"亿元", u"%",  u"个百分点", u"辆",
                                                       u"人",   u"批", u"台",   u"套", u"平方米",   u"个"};
    const QStringView rest = QStringView(text).sliced(at);
    return at > 0 && line.mark.isNone() &&
           std::any_of(units.begin(), units.end(), [&](QStringView unit) { return rest.startsWith(unit); });
}

bool startsWithinSentence(const FlowLine &line)
{
    const QString &text = line.squashed;
    static constexpr std::array<QStringView, 5> inside{u"万元", u"元,", u"(类)", u"(款)", u"(项)"};
    return line.mark.isNone() &&
           (QStringView(u"。，、；：）》”’,;:)%").contains(text.front()) ||
            std::any_of(inside.begin(), inside.end(), [&](QStringView word) { return text.startsWith(word); }));
}

bool isLabelled(const FlowLine &line)
{
    const auto colon = line.squashed.indexOf(u':');
    return colon > 1 && colon < 13 && !QStringView(line.squashed).first(colon).contains(u'。');
}

double firstTokenWidth(const FlowLine &line)
{
    const TextLine &text = *line.line;
    qsizetype end = 0;
    while (end < text.text.size() && text.text[end].isSpace())
        ++end;
    const qsizetype start = end;
    while (end < text.text.size() && QStringView(u"（(“《‘").contains(text.text[end]))
        ++end;
    const qsizetype body = end;
    while (end < text.text.size() && !isWide(text.text[end].unicode()) && !text.text[end].isSpace())
        ++end;
    end = std::max(end, body + 1);
    while (end < text.text.size() && QStringView(u"，。、；：）”》,.;:)%％").contains(text.text[end]))
        ++end;
    if (line.isText) {
        double columns = 0;
        for (qsizetype i = start; i < end && i < text.text.size(); ++i)
            columns += isWide(text.text[i].unicode()) ? 2 : 1;
        return columns;
    }
    const auto last = std::min(std::size_t(std::min(end, text.text.size())), text.edges.size() - 1);
    return double(text.edges[last]) - double(text.edges[std::size_t(start)]);
}

bool isFull(const FlowLine &line, const FlowLine &next)
{
    return line.right + firstTokenWidth(next) > line.marginRight - 0.6 * line.em;
}

bool endsSentence(const FlowLine &line)
{
    qsizetype at = line.squashed.size() - 1;
    while (at > 0 && QStringView(u"”’\")）》").contains(line.squashed[at]))
        --at;
    return QStringView(u"。.！!？?；;：:").contains(line.squashed[at]);
}

} // namespace gouji
