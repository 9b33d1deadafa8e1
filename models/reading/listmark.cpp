// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/listmark.h"

#include <QChar>

namespace gouji {

namespace {

// Reads a mark character by character; blanks are skipped everywhere.
class Cursor {
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {
        skipBlanks();
    }
    [[nodiscard]] char16_t peek() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    void next()
    {
        ++m_at;
        skipBlanks();
    }
    bool accept(QStringView any)
    {
        const char16_t c = peek();
        if (c == 0 || !any.contains(QChar(c)))
            return false;
        next();
        return true;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    QStringView m_text;
    qsizetype m_at = 0;
};

int digitOf(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'０' && c <= u'９')
        return c - u'０';
    return -1;
}

int chineseDigit(char16_t c)
{
    const auto at = QStringView(u"零一二三四五六七八九").indexOf(QChar(c));
    return at < 0 ? -1 : int(at);
}

// 十二 → 12, 二十 → 20; 0 when there is no number.
int chineseNumber(Cursor &cursor)
{
    int tens = 0;
    int units = 0;
    bool any = false;
    for (;;) {
        const char16_t c = cursor.peek();
        if (c == u'十' || c == u'〸') {
            tens = units == 0 ? 1 : units;
            units = 0;
        } else if (const int digit = chineseDigit(c); digit >= 0) {
            units = digit;
        } else {
            break;
        }
        any = true;
        cursor.next();
    }
    return any ? tens * 10 + units : 0;
}

int arabicNumber(Cursor &cursor, int &digits)
{
    int number = 0;
    digits = 0;
    while (digitOf(cursor.peek()) >= 0 && digits < 5) {
        number = number * 10 + digitOf(cursor.peek());
        ++digits;
        cursor.next();
    }
    return number;
}

ListMark made(ListMark::Style style, int number, const Cursor &cursor) { return {style, number, cursor.at()}; }

ListMark partMark(Cursor cursor)
{
    cursor.next(); // 第
    int digits = 0;
    int number = chineseNumber(cursor);
    if (number == 0)
        number = arabicNumber(cursor, digits);
    if (number == 0)
        return {};
    if (cursor.accept(u"章"))
        return made(ListMark::Style::Part, number, cursor);
    if (cursor.accept(u"条"))
        return made(ListMark::Style::Article, number, cursor);
    if (cursor.accept(u"部") && cursor.accept(u"分"))
        return made(ListMark::Style::Part, number, cursor);
    return {};
}

ListMark bracketMark(Cursor cursor)
{
    cursor.next(); // （
    ListMark::Style style = ListMark::Style::ChineseBracket;
    int digits = 0;
    int number = chineseNumber(cursor);
    if (number == 0) {
        style = ListMark::Style::ArabicBracket;
        number = arabicNumber(cursor, digits);
    }
    if (number == 0 || digits > 2 || !cursor.accept(u")）"))
        return {};
    cursor.accept(u"、.．");
    return made(style, number, cursor);
}

// After "1." a digit makes an amount, unless it begins a year: "1.2024年…".
bool continuesAmount(QStringView rest)
{
    if (rest.isEmpty() || digitOf(rest.front().unicode()) < 0)
        return false;
    const bool year = rest.size() > 4 && rest.first(2) == u"20" && digitOf(rest[2].unicode()) >= 0 &&
                      digitOf(rest[3].unicode()) >= 0 && rest.sliced(4).trimmed().startsWith(u'年');
    return !year;
}

ListMark arabicMark(Cursor cursor, QStringView line)
{
    int digits = 0;
    const int number = arabicNumber(cursor, digits);
    if (digits > 2 || number == 0)
        return {};
    if (cursor.accept(u"、"))
        return made(ListMark::Style::Arabic, number, cursor);
    if (cursor.accept(u"）)"))
        return made(ListMark::Style::ArabicBracket, number, cursor);
    if (!cursor.accept(u".．") || continuesAmount(line.sliced(cursor.at())))
        return {};
    return made(ListMark::Style::Arabic, number, cursor);
}

ListMark chineseMark(Cursor cursor)
{
    const int number = chineseNumber(cursor);
    if (number == 0 || !cursor.accept(u"、.．"))
        return {};
    return made(ListMark::Style::Chinese, number, cursor);
}

} // namespace

ListMark listMarkOf(QStringView line)
{
    Cursor cursor(line);
    const char16_t c = cursor.peek();
    if (c == u'第')
        return partMark(cursor);
    if (c == u'(' || c == u'（')
        return bracketMark(cursor);
    if (digitOf(c) >= 0)
        return arabicMark(cursor, line);
    if (c == u'十' || chineseDigit(c) > 0)
        return chineseMark(cursor);
    if (c >= u'①' && c <= u'⑳') {
        cursor.next();
        return made(ListMark::Style::Circled, c - u'①' + 1, cursor);
    }
    if (cursor.accept(u"●•◆■▪◇○►\uf06c"))
        return made(ListMark::Style::Bullet, 0, cursor);
    return {};
}

} // namespace gouji
