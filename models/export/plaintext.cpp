// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plaintext.h"

#include "export/disclosurejson.h"
#include "export/writable.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace gouji {

namespace {

struct PlainText {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

QString padded(QString text, int width, bool right)
{
    const int missing = width - columnsWide(text);
    if (missing <= 0)
        return text;
    const QString blanks(missing, u' ');
    return right ? blanks + text : text + blanks;
}

QString oneLine(QString text)
{
    text.remove(u'\n');
    return text;
}

QString tableText(const Grid &grid)
{
    std::vector<int> widths(static_cast<size_t>(grid.columns), 0);
    for (const Cell &cell : grid.cells) {
        int &width = widths[static_cast<size_t>(cell.column)];
        if (cell.columnSpan == 1)
            width = std::min(32, std::max(width, columnsWide(oneLine(cell.text))));
    }
    QString out;
    for (int r = 0; r < grid.rows; ++r) {
        QStringList cells;
        for (int c = 0; c < grid.columns; ++c) {
            const QString text = oneLine(grid.textAt(r, c));
            const bool number = !text.isEmpty() && text.back().isDigit();
            cells.append(padded(text, widths[static_cast<size_t>(c)], number));
        }
        out += QStringLiteral("  ") + cells.join(QStringLiteral(" | ")).trimmed() + u'\n';
    }
    return out;
}

QString identityText(const Disclosure &disclosure)
{
    const QString year = disclosure.year > 0 ? QString::number(disclosure.year) : PlainText::tr("year unknown");
    const QString body = disclosure.body.isEmpty() ? PlainText::tr("body unknown") : disclosure.body;
    QStringList parts{body, year, kindName(disclosure.kind)};
    if (disclosure.level != Level::Unknown)
        parts.append(levelName(disclosure.level));
    QStringList files;
    for (const FileInfo &file : disclosure.files)
        files.append(file.name);
    return files.join(QStringLiteral(", ")) + u'\n' + parts.join(QStringLiteral(" · ")) + u'\n';
}

/// files: names, where places are in several documents.
QString placeText(const FindingPlace &place, const QStringList &files)
{
    const QString at = place.place.page > 0   ? PlainText::tr("page %1").arg(place.place.page)
                       : place.place.line > 0 ? PlainText::tr("line %1").arg(place.place.line)
                                              : QString();
    QStringList parts{at, oneLine(place.quote)};
    if (!files.isEmpty())
        parts.prepend(files.value(place.place.file));
    return parts.join(QStringLiteral("  "));
}

QString unreadText(const Disclosure &disclosure)
{
    QString out;
    for (const Unread &item : disclosure.unread) {
        const int at = item.place.page > 0 ? item.place.page : item.place.line;
        out += PlainText::tr("not read: %1 (%2): %3").arg(item.what).arg(at).arg(item.why) + u'\n';
    }
    return out;
}

} // namespace

QString findingText(const Finding &finding, Language language, int number, const QStringList &files)
{
    static const QString signs[] = {QStringLiteral("✕"), QStringLiteral("◆"), QStringLiteral("●")};
    QString out;
    QTextStream stream(&out);
    stream << number << ". " << signs[static_cast<int>(finding.severity)] << ' ' << textIn(finding.message, language)
           << "  [" << finding.rule << "]\n";
    if (!finding.formula.isEmpty())
        stream << "   " << finding.formula << '\n';
    if (!finding.difference.isEmpty())
        stream << "   "
               << PlainText::tr("expected %1, printed %2, difference %3")
                      .arg(finding.expected, finding.actual, finding.difference)
               << '\n';
    QStringList shown; // figures of one row have one line
    for (const FindingPlace &place : finding.places) {
        const QString text = placeText(place, files);
        if (!shown.contains(text))
            stream << "   - " << text << '\n';
        shown.append(text);
    }
    for (const Suspect &suspect : finding.suspects) {
        stream << "   → " << suspect.printed << " → " << suspect.repaired << "  " << textIn(suspect.pattern, language)
               << "  " << PlainText::tr("(repairs %1, breaks %2)").arg(suspect.repairs).arg(suspect.breaks) << '\n';
    }
    return out;
}

namespace {

QString linesText(const Ledger &ledger, Language language)
{
    QString out;
    QTextStream stream(&out);
    const LedgerLine total = totalOf(ledger);
    stream << "  "
           << PlainText::tr("exact %1, rounding %2, improbable %3, mismatch %4, suspicious %5, not checked %6")
                  .arg(total.exact)
                  .arg(total.rounding)
                  .arg(total.improbable)
                  .arg(total.mismatch)
                  .arg(total.suspicious)
                  .arg(total.notChecked)
           << '\n';
    for (const LedgerLine &line : ledger.lines) {
        const QString counts = QStringLiteral("✓%1 ≈%2 ◇%3 ✕%4 ?%5")
                                   .arg(line.exact)
                                   .arg(line.rounding)
                                   .arg(line.improbable + line.suspicious)
                                   .arg(line.mismatch)
                                   .arg(line.notChecked);
        stream << "  " << padded(line.rule, 28, false) << padded(counts, 26, false) << textIn(line.title, language)
               << '\n';
    }
    for (const NotCheckedLine &line : ledger.notChecked)
        stream << "  ? " << padded(line.rule, 26, false) << line.reason << " ×" << line.count << '\n';
    return out;
}

} // namespace

QString ledgerText(const Ledger &ledger, Language language)
{
    return PlainText::tr("Ledger: %1 figures, %2 tied").arg(ledger.figures).arg(ledger.tied) + u'\n' +
           linesText(ledger, language);
}

QString acrossLedgerText(const Ledger &ledger, Language language)
{
    return ledger.lines.empty() ? QString()
                                : PlainText::tr("Ledger between the documents") + u'\n' + linesText(ledger, language);
}

QString readingText(const Disclosure &disclosure)
{
    QString out = identityText(disclosure) + unreadText(disclosure);
    for (const Statement &statement : disclosure.statements) {
        out += u'\n' + statement.id + u' ' + statement.title;
        out += QStringLiteral("  [%1]  %2\n").arg(statement.form, unitName(statement.unit));
        out += tableText(statement.grid);
        for (const QString &note : statement.notes)
            out += QStringLiteral("  ") + note + u'\n';
    }
    for (const Claim &claim : disclosure.claims) {
        const QString text = disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].text;
        out += u'\n' + claim.id + u' ' + text.mid(claim.from, claim.to - claim.from) + u'\n';
        for (const ClaimFigure &figure : claim.figures) {
            out += QStringLiteral("   %1%2  %3  %4  %5\n")
                       .arg(figure.figure.printed, figure.figure.unitText, roleName(figure.role), figure.subject,
                            figure.period);
        }
    }
    return out;
}

QString summaryText(const Disclosure &disclosure)
{
    const FigureCount count = countFigures(disclosure);
    const int all = count.inStatements + count.inClaims;
    return PlainText::tr("%1: figures %2, in tables %3 (performance forms %4), in sentences %5, without a meaning %6")
        .arg(disclosure.files.empty() ? QString() : disclosure.files.front().name)
        .arg(all)
        .arg(count.inStatements)
        .arg(count.inIndicatorTables)
        .arg(count.inClaims)
        .arg(count.unbound);
}

QString checkHeadText(const Disclosure &disclosure, const CheckResult &result)
{
    const auto count = [&](Severity severity) {
        return std::ranges::count(result.findings, severity, &Finding::severity);
    };
    return identityText(disclosure) + unreadText(disclosure) +
           PlainText::tr("%1 errors, %2 warnings, %3 hints within the checks that could run")
               .arg(count(Severity::Error))
               .arg(count(Severity::Warning))
               .arg(count(Severity::Hint));
}

QString checkText(const Disclosure &disclosure, const CheckResult &result, Language language)
{
    QString out = checkHeadText(disclosure, result) + QStringLiteral("\n\n");
    int number = 0;
    for (const Finding &finding : result.findings)
        out += findingText(finding, language, ++number) + u'\n';
    return out + ledgerText(result.ledger, language);
}

} // namespace gouji
