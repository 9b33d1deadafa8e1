// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QHash>

namespace gouji {

namespace {

// CJK Radicals Supplement (U+2E80…) has few compatibility mappings; these occur in titles of real files.
const QHash<char16_t, char16_t> &radicals()
{
    static const QHash<char16_t, char16_t> map{
        {u'⺟', u'母'}, {u'⺠', u'民'}, {u'⻁', u'虎'}, {u'⻄', u'西'}, {u'⻅', u'见'}, {u'⻆', u'角'}, {u'⻉', u'贝'},
        {u'⻋', u'车'}, {u'⻓', u'长'}, {u'⻔', u'门'}, {u'⻘', u'青'}, {u'⻙', u'韦'}, {u'⻚', u'页'}, {u'⻛', u'风'},
        {u'⻜', u'飞'}, {u'⻝', u'食'}, {u'⻢', u'马'}, {u'⻣', u'骨'}, {u'⻤', u'鬼'}, {u'⻥', u'鱼'}, {u'⻦', u'鸟'},
        {u'⻨', u'麦'}, {u'⻩', u'黄'}, {u'⻬', u'齐'}, {u'⻮', u'齿'}, {u'⻰', u'龙'}, {u'⻳', u'龟'}, {u'⺎', u'兀'},
    };
    return map;
}

bool needsNothing(char16_t c)
{
    return (c >= 0x20 && c < 0x7f) || (c >= 0x4e00 && c <= 0x9fff) || c == u'\n' || c == u'“' || c == u'”' ||
           c == u'、' || c == u'。' || c == u'《' || c == u'》';
}

bool isBlank(char16_t c)
{
    if ((c > 0x20 && c < 0x7f) || (c >= 0x4e00 && c <= 0x9fff)) // nearly every character there is
        return false;
    return QChar(c).isSpace() || c == 0x200b || c == 0xfeff;
}

} // namespace

QString normalised(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && needsNothing(text[i].unicode()))
        ++i;
    if (i == text.size())
        return text.toString();
    QString out;
    out.reserve(text.size());
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        if (needsNothing(c))
            out.append(ch);
        else if (c >= 0xff01 && c <= 0xff5e)
            out.append(QChar(c - 0xff01 + 0x21));
        else if (c == 0x3000)
            out.append(u' ');
        else if (const auto it = radicals().constFind(c); it != radicals().constEnd())
            out.append(QChar(*it));
        else
            out.append(ch);
    }
    return out.normalized(QString::NormalizationForm_KC);
}

QString squashed(QStringView text)
{
    QString out = normalised(text);
    out.removeIf([](QChar c) { return isBlank(c.unicode()); });
    return out;
}

bool isWide(char32_t c)
{
    return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f) ||
           (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3ffff) ||
           (c >= 0x2018 && c <= 0x201d);
}

QString bareName(QStringView text)
{
    QString name = squashed(text);
    static const QString numerals = QStringLiteral("一二三四五六七八九十0123456789");
    qsizetype i = 0;
    const bool bracket = i < name.size() && name[i] == u'(';
    if (bracket)
        ++i;
    const qsizetype first = i;
    while (i < name.size() && numerals.contains(name[i]))
        ++i;
    const bool numbered = i > first && i < name.size() &&
                          (bracket ? name[i] == u')' : name[i] == u'、' || name[i] == u'.' || name[i] == u',');
    if (numbered && i + 1 < name.size() && !(name[i] == u'.' && name[i + 1].isDigit()))
        name.remove(0, i + 1);
    for (const QStringView lead : {QStringView(u"其中:"), QStringView(u"减:"), QStringView(u"加:")}) {
        if (name.startsWith(lead))
            name.remove(0, lead.size());
    }
    return name;
}

} // namespace gouji
