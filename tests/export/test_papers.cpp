// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every paper of the sample's review, read back by others: all findings, decisions, corrections and notes are in each
// with equal numbers; the same input gives the same bytes; what was left out or could not be made is said.
#include "export/eventlog.h"
#include "export/marks.h"
#include "export/notesfile.h"
#include "export/readers.h"
#include "export/samplenotes.h"
#include "export/writable.h"
#include "source/pagerenderer.h"
#include "source/pdfbytes.h"

#include <QHashFunctions>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace gouji;

namespace {

const QStringList names{QStringLiteral("a.xlsx"),  QStringLiteral("a.pdf"),     QStringLiteral("a.odt"),
                        QStringLiteral("a.html"),  QStringLiteral("a.txt"),     QStringLiteral("a.json"),
                        QStringLiteral("a.jsonl"), QStringLiteral("marked.pdf")};

NotesOrder orderFor(const QString &name, Language language = Language::Chinese)
{
    NotesOrder order;
    order.format = name == u"marked.pdf" ? NotesFormat::Annotated : *notesFormatOf(name);
    order.language = language;
    order.annotated = QStringLiteral("标注 1.pdf");
    return order;
}

void rows(const QStringList &of)
{
    QTest::addColumn<QString>("name");
    for (const QString &name : of)
        QTest::newRow(qPrintable(name)) << name;
}

QString inLanguage(const LocalText &text, Language language) { return textIn(text, language); }

/// Everything that a person or the checker said, as it must stand in a paper.
QStringList saidIn(const ReviewNotes &notes, Language language)
{
    QStringList said;
    for (const NotedFinding &noted : notes.findings) {
        const Finding &f = noted.finding;
        said << inLanguage(f.message, language) << f.rule << f.formula << f.actual << f.expected << f.difference
             << noted.basis << noted.decision.reason << noted.notes;
        for (const Suspect &suspect : f.suspects)
            said << suspect.printed << suspect.repaired;
    }
    for (const NotedCorrection &one : notes.corrections)
        said << one.printed << one.before << one.after << one.reviewer << one.reason << timeText(one.time);
    for (const Note &note : notes.notes)
        said << note.text << note.reviewer;
    said.removeAll(QString());
    for (QString &one : said)
        one = writable(one);
    return said;
}

} // namespace

class TestPapers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameBytes_data() { rows(names); }
    void sameBytes();
    void readBack_data() { rows({names[1], names[2], names[3], names[4]}); }
    void readBack();
    void numbersAreWhole();
    void workbook();
    void json();
    void eventsAreWhole();
    void annotated();
    void choice_data() { rows({names[1], names[2], names[3], names[4]}); }
    void choice();
    void chosenSheets();
    void missingPictures_data() { rows({names[1], names[2], names[3]}); }
    void missingPictures();

private:
    [[nodiscard]] QByteArray made(const NotesOrder &order) const;

    Knowledge m_knowledge = Knowledge::builtIn();
    ReviewNotes m_notes;
    NotesSources m_sources;
    QTemporaryDir m_folder;
};

QByteArray TestPapers::made(const NotesOrder &order) const
{
    const Result<Paper> paper = paperOf(m_notes, m_sources, order);
    return paper ? paper.value().bytes : QByteArray();
}

void TestPapers::initTestCase()
{
    m_notes = sampleNotes(m_knowledge);
    QVERIFY(!m_notes.findings.empty() && !m_notes.corrections.empty() && !m_notes.notes.empty());
    const Result<SourceFile> file = readSourceFile(samplePath());
    QVERIFY(file.ok());
    m_sources.files = {file.value()};
}

void TestPapers::sameBytes()
{
    QFETCH(QString, name);
    for (const Language language : {Language::Chinese, Language::English}) {
        NotesOrder order = orderFor(name, language);
        order.content.ticks = true;
        const QByteArray first = made(order);
        QVERIFY(first.size() > 100);
        QTest::qWait(1100);                 // another second on the clock
        QHashSeed::resetRandomGlobalSeed(); // as in another run of the program
        QVERIFY2(made(order) == first, "the bytes differ from run to run");
    }
}

void TestPapers::readBack()
{
    QFETCH(QString, name);
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString path = m_folder.filePath(name);
        QVERIFY(save(path, made(orderFor(name, language))));
        const Ran read = textOfPaper(path);
        if (!read.there)
            QSKIP("no reader for this format here");
        QCOMPARE(read.status, 0);
        const auto isRadical = [](QChar c) { return c >= QChar(0x2e80) && c <= QChar(0x2fdf); };
        QVERIFY2(std::ranges::none_of(read.out, isRadical), "words cannot be found in the paper");
        const QString text = squeezed(read.out);
        QStringList wanted = saidIn(m_notes, language);
        wanted << m_notes.disclosure.body;
        for (const LedgerLine &line : m_notes.ledger.lines)
            wanted << line.rule << inLanguage(line.title, language);
        for (const QString &one : wanted)
            QVERIFY2(text.contains(squeezed(one)),
                     qPrintable(one + u'\n' + text.mid(text.indexOf(squeezed(one).left(6)), 2 * one.size())));
        QVERIFY2(!text.startsWith(QStringLiteral("pictures0")), "no pictures");
    }
}

// A number is never broken over two lines.
void TestPapers::numbersAreWhole()
{
    const QString path = m_folder.filePath(QStringLiteral("whole.pdf"));
    QVERIFY(save(path, made(orderFor(path))));
    const Ran read = textOfPaper(path);
    if (!read.there)
        QSKIP("no pdftotext here");
    for (const NotedFinding &noted : m_notes.findings) {
        for (const FindingPlace &place : noted.finding.places) {
            for (const QString &number : place.figures)
                QVERIFY2(read.out.contains(number), qPrintable(number));
        }
    }
}

void TestPapers::workbook()
{
    const QString path = m_folder.filePath(QStringLiteral("book.xlsx"));
    QVERIFY(save(path, made(orderFor(path))));
    const Ran read = ranScript("workbook_as_json.py", {path});
    if (!read.there)
        QSKIP("no python3 with openpyxl here to read the workbook back");
    const QJsonObject book = QJsonDocument::fromJson(read.out.toUtf8()).object();
    const QJsonObject sheets = book[u"sheets"].toObject();
    for (const char16_t *name : {u"概览", u"问题", u"更正", u"数据", u"绩效指标", u"核对台账", u"备注"})
        QVERIFY2(sheets.contains(QString::fromUtf16(name)), qPrintable(QString::fromUtf16(name)));
    QCOMPARE(book[u"formulas"].toInt(-1), 0);
    const QString text = squeezed(read.out);
    for (const QString &one : saidIn(m_notes, Language::Chinese)) {
        const QString shown = QString::fromUtf8(QJsonDocument(QJsonArray{one}).toJson(QJsonDocument::Compact));
        const bool number = QString(one).remove(u',').toDouble() != 0; // compared below
        QVERIFY2(number || text.contains(squeezed(shown.mid(2, shown.size() - 4))), qPrintable(one));
    }
    const QJsonArray findings = sheets[u"问题"].toArray();
    QCOMPARE(size_t(findings.size()), m_notes.findings.size() + 1);
    const QStringList heads = findings[0].toVariant().toStringList();
    const auto column = [&](const char16_t *head) { return heads.indexOf(QString::fromUtf16(head)); };
    for (const char16_t *head : {u"序号", u"程度", u"规则", u"规则内容", u"依据", u"页码", u"表或章节", u"行", u"列",
                                 u"原文数", u"应为", u"相差", u"可能的错误数", u"处理", u"理由", u"备注"})
        QVERIFY2(column(head) >= 0, qPrintable(QString::fromUtf16(head)));
    for (size_t i = 0; i < m_notes.findings.size(); ++i) {
        const QJsonArray row = findings[qsizetype(i) + 1].toArray();
        const Finding &f = m_notes.findings[i].finding;
        const std::pair<qsizetype, QString> numbers[] = {
            {column(u"原文数"), f.actual}, {column(u"应为"), f.expected}, {column(u"相差"), f.difference}};
        for (const auto &[at, printed] : numbers) {
            if (row[at].isDouble())
                QCOMPARE(row[at].toDouble(), QString(printed).remove(u',').toDouble());
            else
                QCOMPARE(row[at].toString(), printed);
        }
    }
    // What is a number in the table is one in the sheet, with its decimals and separators.
    const QStringList formats = book[u"formats"].toVariant().toStringList();
    QVERIFY2(formats.contains(QStringLiteral("#,##0.00")), qPrintable(formats.join(u' ')));
    const QStringList links = book[u"links"].toVariant().toStringList();
    QCOMPARE(size_t(links.size()), m_notes.findings.size());
    QVERIFY2(links[0].contains(u"pdf") && links[0].contains(u"page="), qPrintable(links[0]));
    QVERIFY(book[u"comments"].toArray().size() > 1);
    QVERIFY(book[u"filters"].toVariant().toStringList().contains(QStringLiteral("问题")));
    QVERIFY(book[u"frozen"].toVariant().toStringList().contains(QStringLiteral("问题")));
}

void TestPapers::json()
{
    const QJsonObject object = QJsonDocument::fromJson(made(orderFor(QStringLiteral("a.json")))).object();
    const QJsonArray findings = object[u"document"][u"findings"].toArray();
    QCOMPARE(size_t(findings.size()), m_notes.findings.size());
    for (size_t i = 0; i < m_notes.findings.size(); ++i) {
        const QJsonObject found = findings[qsizetype(i)].toObject();
        const NotedFinding &noted = m_notes.findings[i];
        QCOMPARE(found[u"message"].toString(), noted.finding.message.zh);
        QCOMPARE(found[u"actual"].toString(), noted.finding.actual);
        QCOMPARE(found[u"expected"].toString(), noted.finding.expected);
        QCOMPARE(found[u"difference"].toString(), noted.finding.difference);
        QCOMPARE(found[u"decision"][u"reason"].toString(), noted.decision.reason);
        QCOMPARE(found[u"notes"].toVariant().toStringList(), noted.notes);
    }
    QCOMPARE(object[u"corrections"][0][u"after"].toString(), m_notes.corrections[0].after);
    QCOMPARE(object[u"notes"][0][u"text"].toString(), m_notes.notes[0].text);
}

void TestPapers::eventsAreWhole()
{
    const auto log = eventLogFrom(made(orderFor(QStringLiteral("a.jsonl"))));
    QVERIFY(log.ok());
    QVERIFY(log.value().events == m_notes.events); // lone surrogates and control characters too
    QCOMPARE(log.value().documentSha256, m_notes.disclosure.files[0].sha256);
}

void TestPapers::annotated()
{
    NotesOrder order = orderFor(QStringLiteral("marked.pdf"));
    order.content.ticks = true;
    const QByteArray copy = made(order);
    const QByteArray &original = m_sources.files[0].bytes;
    QVERIFY(copy.startsWith(original));
    const std::vector<CopyMark> marks = marksOf(m_notes, 0, Language::Chinese);
    QCOMPARE(copy.count("/Subtype /Highlight"), qsizetype(marks.size()));
    const std::vector<CopyMark> ticks = ticksOf(m_notes, 0, Language::Chinese);
    QCOMPARE(copy.count("/Subtype /Ink"), qsizetype(ticks.size()));
    size_t figures = 0;
    for (const CopyMark &mark : ticks)
        figures += mark.ticks.size();
    QCOMPARE(figures, m_notes.ties.size());
    QVERIFY(!copy.contains("/FreeText"));
    QVERIFY(!copy.mid(original.size()).contains("D:2026")); // the time of the notes, not of the clock
    QVERIFY(copy.contains("D:20251009"));
    // Each finding kept says the same at all of its places, in words that another reader gives back.
    const std::vector<PdfBytes::Annotation> written = PdfBytes::annotations(copy);
    for (const CopyMark &mark : marks) {
        const auto isMark = [&](const PdfBytes::Annotation &one) {
            return one.subtype == "/Highlight" && one.contents == mark.text && one.author == mark.author;
        };
        QVERIFY2(std::ranges::any_of(written, isMark), qPrintable(mark.text));
    }
    for (const NotedFinding &noted : m_notes.findings) {
        const bool kept = noted.decision.state != Decision::State::Dismissed;
        const auto isNote = [&](const PdfBytes::Annotation &one) {
            return one.subtype == "/Text" && one.contents.contains(writable(noted.finding.message.zh)) &&
                   one.contents.contains(writable(noted.finding.formula));
        };
        QCOMPARE(std::ranges::any_of(written, isNote), kept && !noted.finding.places.empty());
    }
    // The signs of the notes stand in the margin, where they hide nothing.
    for (const PdfBytes::Annotation &one : written)
        QVERIFY2(one.subtype != "/Text" || one.left > 570, qPrintable(QString::number(one.left)));
    // Every kept place looks different from the original.
    const auto before = PageRenderer::open(original, QString());
    const auto after = PageRenderer::open(copy, QString());
    QVERIFY(before.ok() && after.ok());
    for (const CopyMark &mark : marks) {
        const auto was = before.value().render(mark.page, 72, mark.rect);
        const auto now = after.value().render(mark.page, 72, mark.rect);
        QVERIFY(was.ok() && now.ok() && was.value() != now.value());
    }
}

void TestPapers::choice()
{
    QFETCH(QString, name);
    NotesOrder order = orderFor(name);
    order.content.dismissed = false;
    order.content.corrections = false;
    order.content.ledger = false;
    order.content.notes = false;
    const QString path = m_folder.filePath(QStringLiteral("less-") + name);
    QVERIFY(save(path, made(order)));
    const Ran read = textOfPaper(path);
    if (!read.there)
        QSKIP("no reader for this format here");
    const QString text = squeezed(read.out);
    for (const QString &gone : {writable(formulaText), noteText, QStringLiteral("@收入")})
        QVERIFY2(!text.contains(squeezed(gone)), qPrintable(gone));
    QVERIFY(text.contains(m_notes.findings.back().finding.rule));
    for (const char16_t *said : {u"已排除的问题", u"识读更正", u"核对台账", u"备注"})
        QVERIFY(text.contains(QString::fromUtf16(said)));
}

void TestPapers::chosenSheets()
{
    NotesOrder order = orderFor(QStringLiteral("a.xlsx"));
    order.content.tables = false;
    order.content.ledger = false;
    const QString path = m_folder.filePath(QStringLiteral("less.xlsx"));
    QVERIFY(save(path, made(order)));
    const Ran read = ranScript("workbook_as_json.py", {path});
    if (!read.there)
        QSKIP("no python3 with openpyxl here to read the workbook back");
    const QJsonObject sheets = QJsonDocument::fromJson(read.out.toUtf8()).object()[u"sheets"].toObject();
    QCOMPARE(sheets.keys().size(), 4);
    QVERIFY(!sheets.contains(QStringLiteral("数据")) && !sheets.contains(QStringLiteral("核对台账")));
    QVERIFY(read.out.contains(QStringLiteral("数据与绩效指标、")) ||
            read.out.contains(QStringLiteral("数据与绩效指标")));
}

void TestPapers::missingPictures()
{
    QFETCH(QString, name);
    NotesSources locked = m_sources;
    locked.files[0].bytes = PdfBytes::encrypted(locked.files[0].bytes, "s3cret");
    for (const NotesSources &sources : {locked, NotesSources{}}) {
        const Result<Paper> paper = paperOf(m_notes, sources, orderFor(name));
        QVERIFY(paper.ok());
        QCOMPARE(paper.value().remarks.size(), 1);
        const QString path = m_folder.filePath(QStringLiteral("bare-") + name);
        QVERIFY(save(path, paper.value().bytes));
        const Ran read = textOfPaper(path);
        if (!read.there)
            QSKIP("no reader for this format here");
        QVERIFY(squeezed(read.out).contains(squeezed(paper.value().remarks[0])));
    }
    locked.password = "s3cret";
    QVERIFY(paperOf(m_notes, locked, orderFor(name)).value().remarks.isEmpty());
}

QTEST_MAIN(TestPapers)
#include "test_papers.moc"
