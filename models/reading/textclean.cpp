// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textclean.h"

#include "reading/listmark.h"

#include <algorithm>

namespace gouji {

namespace {

// "<u>", "</b>", "<br/>": a tag of HTML, no comparison ("<=4 小时", "<2024>").
qsizetype tagLengthAt(QStringView text, qsizetype at)
{
    qsizetype i = at + 1;
    if (i < text.size() && text[i] == u'/')
        ++i;
    const qsizetype name = i;
    while (i < text.size() && i - name < 10 && text[i].isLetter() && text[i].unicode() < 0x80)
        ++i;
    if (i == name)
        return 0;
    const auto end = text.indexOf(u'>', i);
    return end >= 0 && end - i < 40 ? end - at + 1 : 0;
}

bool isEscaped(QStringView text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && QStringView(u"\\`*_{}[]()#+-.!|%<>~&$").contains(text[at + 1]);
}

// Emphasis: pairs of asterisks or underscores. A single asterisk may be a multiplication ("7*24 小时").
qsizetype emphasisAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if ((c != u'*' && c != u'_' && c != u'~') || at + 1 >= text.size() || text[at + 1] != c)
        return 0;
    qsizetype length = 2;
    while (at + length < text.size() && text[at + length] == c)
        ++length;
    return c == u'_' && length > 3 ? 0 : length; // a long line of underscores is a blank to fill in
}

QString unmarked(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (isEscaped(text, i)) {
            out.append(text[i + 1]);
            i += 2;
            continue;
        }
        const qsizetype skip = text[i] == u'<' ? tagLengthAt(text, i) : emphasisAt(text, i);
        if (skip > 0) {
            i += skip;
            continue;
        }
        out.append(text[i]);
        ++i;
    }
    return out;
}

QStringView withoutHeadingMarks(QStringView text, bool &heading)
{
    const QStringView trimmed = text.trimmed();
    qsizetype marks = 0;
    while (marks < trimmed.size() && trimmed[marks] == u'#')
        ++marks;
    heading = marks > 0 && marks <= 6 && (marks == trimmed.size() || trimmed[marks].isSpace());
    return heading ? trimmed.sliced(marks).trimmed() : text;
}

QStringView withoutBullet(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool bullet = trimmed.size() > 2 && QStringView(u"-*+").contains(trimmed[0]) && trimmed[1] == u' ';
    // "- 8 -" is a page number.
    return bullet && !trimmed.endsWith(u" -") ? trimmed.sliced(2).trimmed() : text;
}

bool isDashes(QStringView cell)
{
    const QStringView trimmed = cell.trimmed();
    return trimmed.size() >= 2 &&
           std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c == u'-' || c == u':'; });
}

void readBars(PlainLine &line)
{
    QStringView text = QStringView(line.text).trimmed();
    if (text.size() < 3 || !text.startsWith(u'|') || !text.endsWith(u'|'))
        return;
    text = text.sliced(1).chopped(1);
    line.isRow = true;
    line.separator = true;
    for (const QStringView cell : text.split(u'|')) {
        line.separator = line.separator && isDashes(cell);
        line.cells.append(cell.trimmed().toString());
    }
}

} // namespace

PlainLine plainLineOf(const QString &line)
{
    PlainLine plain;
    QStringView text = line;
    if (text.startsWith(QChar(0xfeff)))
        text = text.sliced(1);
    const bool tabs = text.contains(u'\t');
    if (!tabs)
        text = withoutBullet(withoutHeadingMarks(text, plain.heading));
    plain.text = unmarked(text);
    while (plain.text.endsWith(u'\r') || plain.text.endsWith(u'\n') || plain.text.endsWith(u'\f'))
        plain.text.chop(1);
    if (tabs) {
        plain.isRow = true;
        for (const QString &cell : plain.text.split(u'\t'))
            plain.cells.append(cell.trimmed());
    } else {
        readBars(plain);
    }
    return plain;
}

} // namespace gouji
