// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textsearch.h"

#include "base/amountquery.h"
#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace gouji {

namespace {

bool isInWord(QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'%'; }

bool isNumber(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'.'; }) &&
           word.count(u'.') == 1 && word.front() != u'.';
}

/// 1234.50 and 1234.5 are one amount.
QString withoutZeros(QString word)
{
    if (!isNumber(word))
        return word;
    while (word.endsWith(u'0'))
        word.chop(1);
    if (word.endsWith(u'.'))
        word.chop(1);
    return word;
}

/// Ideographs as pairs; the last of a run also alone when lone is set, so that a single one is found as the beginning
/// of a word.
QStringList wordsOf(QStringView text, bool lone)
{
    const QString plain = normalised(text);
    QStringList words;
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype to = i;
        if (isWide(plain.at(i).unicode()) && plain.at(i).isLetterOrNumber()) {
            while (to < plain.size() && isWide(plain.at(to).unicode()) && plain.at(to).isLetterOrNumber())
                ++to;
            for (qsizetype k = i; k + 1 < to; ++k)
                words << plain.mid(k, 2);
            if (lone || to - i == 1)
                words << plain.mid(to - 1, 1);
        } else if (isInWord(plain.at(i))) {
            QString word;
            for (; to < plain.size() && !isWide(plain.at(to).unicode()); ++to) {
                const bool separator = plain.at(to) == u',' && to + 1 < plain.size() && plain.at(to + 1).isDigit();
                if (!isInWord(plain.at(to)) && !separator)
                    break;
                if (!separator)
                    word += plain.at(to);
            }
            words << withoutZeros(std::move(word));
        }
        i = std::max(to, i + 1);
    }
    return words;
}

QString rowText(const Grid &grid, int row)
{
    QStringList texts;
    for (int c = 0; c < grid.columns; ++c) {
        QString text = grid.textAt(row, c);
        text.remove(u'\n');
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u' ');
}

using Pages = std::map<std::pair<int, int>, QStringList>; ///< lines by file and page

Pages pagesOf(const Disclosure &disclosure)
{
    Pages pages;
    for (const Paragraph &paragraph : disclosure.paragraphs) {
        const Place place = paragraph.runs.empty() ? Place{} : paragraph.runs.front().place;
        pages[{place.file, place.page ? place.page : place.line}] << paragraph.text;
    }
    for (const Statement &statement : disclosure.statements) {
        const Grid &grid = statement.grid;
        const int first = grid.pages.empty() ? 0 : grid.pages.front();
        const int file = grid.cells.empty() ? statement.titlePlace.file : grid.cells.front().place.file;
        pages[{file, first}] << statement.title;
        for (int r = 0; r < grid.rows; ++r) {
            const int page = r < std::ssize(grid.rowPages) ? grid.rowPages[static_cast<size_t>(r)] : first;
            pages[{file, page}] << rowText(grid, r);
        }
    }
    return pages;
}

/// Every way to print an amount as one term; empty for what is none.
QStringList amountWords(QStringView typed)
{
    QStringList words;
    for (const Decimal &value : printedValuesOf(typed))
        words << value.magnitude().reduced().toString();
    return words;
}

/// The terms of what was typed, each as the phrases of which one must be there.
std::vector<QStringList> termsOf(QStringView typed)
{
    const QString plain = typed.toString().simplified();
    const auto hasUnit = [](const QStringList &amounts) { return amounts.size() > 1; };
    if (const QStringList whole = amountWords(plain); hasUnit(whole)) // "1234.56 万"
        return {whole};
    std::vector<QStringList> terms;
    for (const QString &part : plain.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList amounts = amountWords(part);
        if (hasUnit(amounts))
            terms.push_back(amounts);
        else if (const QStringList words = wordsOf(part, false); !words.isEmpty())
            terms.push_back({words.join(u' ')});
    }
    return terms;
}

/// A word that was only begun is found, but not an amount with other decimals.
bool isBegun(const QStringList &phrases)
{
    return phrases.size() == 1 && !phrases.front().contains(u' ') && !isNumber(phrases.front());
}

/// The first line that has a term; the first of all when terms stand over line breaks.
QString lineWith(const std::vector<QStringList> &terms, const QString &body)
{
    const QStringList lines = body.split(u'\n');
    for (const QString &line : lines) {
        const QString words = u' ' + searchWords(line) + u' ';
        for (const QStringList &phrases : terms) {
            const QString end = isBegun(phrases) ? QString() : QStringLiteral(" ");
            const auto has = [&](const QString &phrase) { return words.contains(u' ' + phrase + end); };
            if (std::any_of(phrases.begin(), phrases.end(), has))
                return line;
        }
    }
    return lines.value(0);
}

} // namespace

QString searchWords(QStringView text) { return wordsOf(text, true).join(u' '); }

QString searchExpression(QStringView typed)
{
    QStringList all;
    for (const QStringList &phrases : termsOf(typed)) {
        QStringList quoted;
        for (const QString &phrase : phrases)
            quoted << u'"' + phrase + u'"' + (isBegun(phrases) ? QStringLiteral("*") : QString());
        all << (quoted.size() == 1 ? quoted.front() : u'(' + quoted.join(QStringLiteral(" OR ")) + u')');
    }
    return all.join(QStringLiteral(" AND "));
}

Result<Done> addPageText(Database &database, qint64 document, const TextHit &page)
{
    const QString words = searchWords(page.text);
    if (words.isEmpty())
        return Done{};
    const auto put = database.run(QStringLiteral("INSERT INTO page_texts (document, file, page, body) "
                                                 "VALUES (?, ?, ?, ?)"),
                                  {document, page.file, page.page, page.text});
    if (!put)
        return put.error();
    const auto indexed =
        database.run(QStringLiteral("INSERT INTO page_words (rowid, words) VALUES (last_insert_rowid(), ?)"), {words});
    return indexed ? Result<Done>(Done{}) : indexed.error();
}

Result<Done> removeText(Database &database, qint64 document)
{
    auto old = database.run(QStringLiteral("SELECT id, body FROM page_texts WHERE document = ?"), {document});
    if (!old)
        return old.error();
    std::vector<std::pair<qint64, QString>> rows;
    while (old.value().next())
        rows.emplace_back(old.value().value(0).toLongLong(), old.value().value(1).toString());
    for (const auto &[id, body] : rows) { // an index without content forgets only what it is shown
        const auto done =
            database.run(QStringLiteral("INSERT INTO page_words (page_words, rowid, words) VALUES ('delete', ?, ?)"),
                         {id, searchWords(body)});
        if (!done)
            return done.error();
    }
    for (const QString &sql : {QStringLiteral("DELETE FROM page_texts WHERE document = ?"),
                               QStringLiteral("DELETE FROM indexed WHERE document = ?")}) {
        if (const auto done = database.run(sql, {document}); !done)
            return done.error();
    }
    return Done{};
}

Result<Done> indexText(Database &database, qint64 document, const Disclosure &disclosure)
{
    constexpr int pagesAtOnce = 8;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto removed = removeText(database, document); !removed)
        return removed;
    int count = 0;
    for (const auto &[place, lines] : pagesOf(disclosure)) {
        const TextHit page{document, place.first, place.second, lines.join(u'\n')};
        if (auto added = addPageText(database, document, page); !added)
            return added;
        if (++count % pagesAtOnce != 0)
            continue;
        if (auto committed = transaction.value()->commit(); !committed)
            return committed;
        transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
    }
    const auto marked = database.run(QStringLiteral("INSERT INTO indexed VALUES (?)"), {document});
    return marked ? transaction.value()->commit() : marked.error();
}

Result<QString> indexedText(Database &database, qint64 document)
{
    auto rows =
        database.run(QStringLiteral("SELECT body FROM page_texts WHERE document = ? ORDER BY file, page"), {document});
    if (!rows)
        return rows.error();
    QString text;
    while (rows.value().next())
        text += rows.value().value(0).toString() + u'\n';
    return text;
}

QString textOf(const Disclosure &disclosure)
{
    QString text;
    for (const auto &[place, lines] : pagesOf(disclosure))
        text += lines.join(u'\n') + u'\n';
    return text;
}

Result<bool> isIndexed(Database &database, qint64 document)
{
    const auto found = database.value(QStringLiteral("SELECT 1 FROM indexed WHERE document = ?"), {document});
    if (!found)
        return found.error();
    return found.value().isValid();
}

Result<Done> indexMoved(Database &database)
{
    const auto any = database.value(QStringLiteral("SELECT page_text FROM unindexed LIMIT 1"));
    if (!any || !any.value().isValid())
        return any ? Result<Done>(Done{}) : any.error();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto rows = database.run(
        QStringLiteral("SELECT id, body FROM page_texts JOIN unindexed ON unindexed.page_text = page_texts.id"));
    if (!rows)
        return rows.error();
    std::vector<std::pair<qint64, QString>> texts;
    while (rows.value().next())
        texts.emplace_back(rows.value().value(0).toLongLong(), rows.value().value(1).toString());
    for (const auto &[id, body] : texts) {
        const auto done = database.run(QStringLiteral("INSERT INTO page_words (rowid, words) VALUES (?, ?)"),
                                       {id, searchWords(body)});
        if (!done)
            return done.error();
    }
    const auto emptied = database.run(QStringLiteral("DELETE FROM unindexed"));
    return emptied ? transaction.value()->commit() : emptied.error();
}

namespace {

std::vector<TextHit> hitsOf(QSqlQuery &row, const std::vector<QStringList> &terms)
{
    std::vector<TextHit> hits;
    while (row.next())
        hits.push_back({row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toInt(),
                        lineWith(terms, row.value(3).toString())});
    std::stable_sort(hits.begin(), hits.end(), [](const TextHit &a, const TextHit &b) {
        return std::tuple(-a.document, a.file, a.page) < std::tuple(-b.document, b.file, b.page);
    });
    return hits;
}

/// A single ideograph begins hundreds of the indexed pairs, all of which would be merged. Where it is frequent, the
/// last pages have hits enough.
Result<std::vector<TextHit>> searchLastPages(Database &database, const QString &ideograph, int limit)
{
    constexpr int pages = 10'000;
    auto query = database.run(
        QStringLiteral("SELECT document, file, page, body FROM page_texts WHERE id > "
                       "(SELECT max(id) FROM page_texts) - ? AND instr(body, ?) > 0 ORDER BY id DESC LIMIT ?"),
        {pages, ideograph, limit});
    if (!query)
        return query.error();
    return hitsOf(query.value(), {{ideograph}});
}

} // namespace

Result<std::vector<TextHit>> searchText(Database &database, const QString &typed, int limit)
{
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return std::vector<TextHit>{};
    const std::vector<QStringList> terms = termsOf(typed);
    const QString &first = terms.front().front();
    if (terms.size() == 1 && first.size() == 1 && isWide(first.front().unicode())) {
        auto last = searchLastPages(database, first, limit);
        if (!last || std::ssize(last.value()) >= limit)
            return last;
    }
    // By rank, every page with a common word would have to be looked at; the last ones are found at once.
    auto query = database.run(QStringLiteral("SELECT page_texts.document, page_texts.file, page_texts.page, "
                                             "page_texts.body FROM page_words "
                                             "JOIN page_texts ON page_texts.id = page_words.rowid "
                                             "WHERE page_words MATCH ? ORDER BY page_words.rowid DESC LIMIT ?"),
                              {expression, limit});
    if (!query)
        return query.error();
    return hitsOf(query.value(), terms);
}

} // namespace gouji
