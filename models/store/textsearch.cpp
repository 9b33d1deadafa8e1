// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textsearch.h"

#include "base/text.h"

#include <QStringList>

namespace gouji {

namespace {

bool isInWord(QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'%'; }

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
            words << word;
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

Result<Done> add(Database &database, qint64 document, int page, const QString &text)
{
    const QString words = searchWords(text);
    if (words.isEmpty())
        return Done{};
    const auto put = database.run(QStringLiteral("INSERT INTO texts (document, page, body) VALUES (?, ?, ?)"),
                                  {document, page, text});
    if (!put)
        return put.error();
    const auto indexed =
        database.run(QStringLiteral("INSERT INTO text_words (rowid, words) VALUES (last_insert_rowid(), ?)"), {words});
    return indexed ? Result<Done>(Done{}) : indexed.error();
}

Result<Done> addAll(Database &database, qint64 document, const Disclosure &disclosure)
{
    for (const Paragraph &paragraph : disclosure.paragraphs) {
        const Place place = paragraph.runs.empty() ? Place{} : paragraph.runs.front().place;
        if (auto done = add(database, document, place.page ? place.page : place.line, paragraph.text); !done)
            return done;
    }
    for (const Statement &statement : disclosure.statements) {
        const int first = statement.grid.pages.empty() ? 0 : statement.grid.pages.front();
        if (auto done = add(database, document, first, statement.title); !done)
            return done;
        for (int r = 0; r < statement.grid.rows; ++r) {
            const int page =
                r < std::ssize(statement.grid.rowPages) ? statement.grid.rowPages[static_cast<size_t>(r)] : first;
            if (auto done = add(database, document, page, rowText(statement.grid, r)); !done)
                return done;
        }
    }
    return Done{};
}

} // namespace

QString searchWords(QStringView text) { return wordsOf(text, true).join(u' '); }

QString searchExpression(QStringView typed)
{
    QStringList terms;
    const QString plain = typed.toString().simplified();
    for (const QString &part : plain.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = wordsOf(part, false);
        if (words.isEmpty())
            continue;
        const bool single = words.size() == 1;
        terms << u'"' + words.join(u' ') + (single ? QStringLiteral("\"*") : QStringLiteral("\""));
    }
    return terms.join(QStringLiteral(" AND "));
}

Result<Done> indexText(Database &database, qint64 document, const Disclosure &disclosure)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString &sql :
         {QStringLiteral("DELETE FROM text_words WHERE rowid IN (SELECT id FROM texts WHERE document = ?)"),
          QStringLiteral("DELETE FROM texts WHERE document = ?")}) {
        const auto done = database.run(sql, {document});
        if (!done)
            return done.error();
    }
    if (auto added = addAll(database, document, disclosure); !added)
        return added;
    return transaction.value()->commit();
}

Result<std::vector<TextHit>> searchText(Database &database, const QString &typed, int limit)
{
    std::vector<TextHit> hits;
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return hits;
    auto query = database.run(
        QStringLiteral(
            "SELECT texts.document, texts.page, texts.body FROM text_words "
            "JOIN texts ON texts.id = text_words.rowid WHERE text_words MATCH ? ORDER BY rank, texts.id LIMIT ?"),
        {expression, limit});
    if (!query)
        return query.error();
    while (query.value().next())
        hits.push_back(
            {query.value().value(0).toLongLong(), query.value().value(1).toInt(), query.value().value(2).toString()});
    return hits;
}

} // namespace gouji
