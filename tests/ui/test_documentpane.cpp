// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document pane in the real window: small pictures, peek, second view, search from the library, hostile files.
#include "document/documentpane.h"
#include "document/pageview.h"
#include "document/searchbar.h"
#include "document/sidepane.h"
#include "document/thumbnailview.h"
#include "findings/findingspane.h"
#include "items/librarymodel.h"
#include "library/librarypane.h"
#include "library/libraryview.h"
#include "source/pdfbytes.h"
#include "ui/desk.h"
#include "window/librarydesk.h"
#include "window/messagebar.h"
#include "window/peek.h"

#include <QAction>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gouji;

namespace {

void run(test::Desk &desk, Command command) { desk.window.commands()[command]->trigger(); }

QString samplePdf()
{
    return qEnvironmentVariable("GOUJI_SOURCE_DIR") + QStringLiteral("/resources/sample/sample.pdf");
}

} // namespace

class TestDocumentPane final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("GOUJI_DATA", m_folder->path().toUtf8());
        m_desk = std::make_unique<test::Desk>(m_folder->path(), QSize(1280, 800));
    }
    void cleanup() { m_desk.reset(); }
    void small_pictures();
    void page_has_room();
    void peek_shows_the_other_side();
    void second_view_keeps_in_step();
    void hits_of_the_library_open_at_their_place();
    void hostile_files_data();
    void hostile_files();
    void a_password_is_asked_for();
    void scanned_and_other_files_are_told();
    void wrong_suffixes_do_no_harm();

private:
    bool open(const QString &path)
    {
        m_desk->window.open({path});
        return QTest::qWaitFor([this] { return m_desk->session.document() != nullptr; }, 60'000);
    }
    /// A finding with two places on different pages; empty when there is none.
    [[nodiscard]] const Finding *wide() const
    {
        for (const Finding &finding : m_desk->session.document()->result().findings) {
            for (const FindingPlace &place : finding.places) {
                if (place.place.page > 0 && place.place.page != finding.places.front().place.page)
                    return &finding;
            }
        }
        return nullptr;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::Desk> m_desk;
};

void TestDocumentPane::small_pictures()
{
    QVERIFY(open(samplePdf()));
    ThumbnailView &view = m_desk->window.thumbnails();
    QVERIFY(view.model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull()); // hidden: nothing is made
    view.parentWidget()->parentWidget()->setProperty("currentIndex", 1);
    QVERIFY(view.isVisible());
    QTRY_VERIFY(!view.model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    QVERIFY(view.pages().bytes() <= ThumbnailModel::bound);
    const int last = view.model()->rowCount() - 1;
    QCOMPARE(last + 1, m_desk->window.pages().view().map().pageCount());
    view.setCurrentIndex(view.model()->index(last, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QTRY_VERIFY(m_desk->window.pages().view().currentPage() >= last);
    int marked = 0;
    for (int row = 0; row <= last; ++row)
        marked += view.model()->index(row, 0).data(ThumbnailModel::FindingsRole).toInt() > 0;
    QVERIFY(marked > 0);
}

void TestDocumentPane::page_has_room()
{
    const auto wide = [this] { return double(m_desk->window.pages().width()) / m_desk->window.width(); };
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window));
    QVERIFY2(wide() > 0.38, qPrintable(QString::number(wide())));
    QVERIFY(m_desk->window.pages().view().height() > 0.5 * m_desk->window.height());
}

void TestDocumentPane::peek_shows_the_other_side()
{
    QVERIFY(open(samplePdf()));
    const Finding *finding = wide();
    QVERIFY(finding);
    m_desk->window.findings().select(finding->key);
    QTRY_COMPARE(m_desk->window.findings().current(), finding->key);
    run(*m_desk, Command::Peek);
    const HoverCard &card = m_desk->window.peek().card();
    QVERIFY(card.isVisible());
    QVERIFY(card.lineCount() > 0);
    QVERIFY(!card.text().isEmpty());
    QTest::keyClick(&m_desk->window.pages().view(), Qt::Key_Escape);
    QVERIFY(!card.isVisible());

    // Escape works wherever the keys go, and another pane does not come up over the card.
    run(*m_desk, Command::FocusFindings);
    run(*m_desk, Command::Peek);
    QVERIFY(card.isVisible());
    m_desk->key(Qt::Key_Escape);
    QVERIFY(!card.isVisible());
    run(*m_desk, Command::Peek);
    QVERIFY(card.isVisible());
    run(*m_desk, Command::FocusHistory);
    QVERIFY(!card.isVisible());

    // The pointer resting on a number does the same.
    const auto &figures = m_desk->session.document()->disclosure().statements.front().figures;
    QVERIFY(!figures.empty());
    const Place place = figures.front().figure.place;
    m_desk->window.pages().showPlace(place);
    PageView &view = m_desk->window.pages().view();
    const QPoint spot = view.onViewport(place.page, place.rect).center().toPoint();
    QTest::mouseMove(view.viewport(), spot);
    QTRY_VERIFY(card.isVisible());
    QVERIFY(card.text().contains(figures.front().figure.printed));
    QVERIFY(card.text().contains(QStringLiteral("万元")));
}

void TestDocumentPane::second_view_keeps_in_step()
{
    QVERIFY(open(samplePdf()));
    const Finding *finding = wide();
    QVERIFY(finding);
    run(*m_desk, Command::SplitView);
    SidePane &side = m_desk->window.side();
    QVERIFY(side.isVisible());
    QTRY_VERIFY(side.pages().view().map().pageCount() > 0);
    m_desk->window.findings().select(finding->key);
    QTRY_VERIFY(side.pages().view().currentPage() != m_desk->window.pages().view().currentPage());
    run(*m_desk, Command::SplitView);
    QVERIFY(!side.isVisible());
}

void TestDocumentPane::hits_of_the_library_open_at_their_place()
{
    m_desk->importer.import({samplePdf()});
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->importer.isRunning(), 60'000);
    run(*m_desk, Command::FindInLibrary);
    LibraryView &library = m_desk->window.libraryDesk().view();
    QVERIFY(library.isVisible());
    QTRY_COMPARE(library.grid().model()->rowCount(), 1);
    library.field().setText(QStringLiteral("公务接待费"));
    QTRY_VERIFY(library.hits().model()->rowCount() > 0);
    const int last = library.hits().model()->rowCount() - 1;
    library.hits().setCurrentIndex(library.hits().model()->index(last, 0));
    library.hits().setFocus();
    QTest::keyClick(&library.hits(), Qt::Key_Return);
    QVERIFY(!library.isVisible());
    SearchBar &search = m_desk->window.pages().search();
    QTRY_VERIFY_WITH_TIMEOUT(search.current() >= 0, 30'000);
    QVERIFY(search.hits()[static_cast<size_t>(search.current())].page > 1);

    // Facets narrow the grid, and what was found with it.
    run(*m_desk, Command::ShowLibrary);
    library.filter().choose(LibraryFilter::Facet::State, QStringLiteral("finished"), true);
    QCOMPARE(library.grid().model()->rowCount(), 0);
    QCOMPARE(library.hits().model()->rowCount(), 0);
    library.filter().clear();
    QCOMPARE(library.grid().model()->rowCount(), 1);
}

void TestDocumentPane::hostile_files_data()
{
    QTest::addColumn<QByteArray>("content"); ///< null: there is no such file
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("truncated") << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Catalog");
    QTest::newRow("no PDF") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
}

void TestDocumentPane::hostile_files()
{
    QFETCH(QByteArray, content);
    QVERIFY(open(samplePdf()));
    const QString path = m_folder->filePath(QStringLiteral("bad.pdf"));
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const int pages = m_desk->window.pages().view().map().pageCount();
    m_desk->window.open({path});
    QTRY_VERIFY(m_desk->window.messages().text().contains(QStringLiteral("bad.pdf")));
    QTest::qWait(200);
    QVERIFY(m_desk->window.messages().text().contains(QStringLiteral("bad.pdf")));
    // The document before is still there, with its pages.
    QVERIFY(m_desk->session.document());
    QTRY_COMPARE(m_desk->window.pages().view().map().pageCount(), pages);
}

void TestDocumentPane::a_password_is_asked_for()
{
    QVERIFY(open(samplePdf()));
    QFile sample(samplePdf());
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QString path = m_folder->filePath(QStringLiteral("locked.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(PdfBytes::encrypted(sample.readAll(), "s3cret"));
    file.close();
    const QByteArray before = m_desk->session.entry().sha256;
    const auto field = [this] { return m_desk->window.messages().findChild<QLineEdit *>(); };
    m_desk->window.open({path});
    QTRY_VERIFY(field());
    QTRY_VERIFY(m_desk->window.messages().text().contains(QStringLiteral("locked.pdf")));
    QCOMPARE(m_desk->session.entry().sha256, before); // what was open goes on
    QTest::qWait(300);
    field()->setText(QStringLiteral("s3cret"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->session.document() && m_desk->session.entry().sha256 != before, 60'000);
    QTRY_VERIFY(m_desk->window.pages().view().isRendered(1));
}

void TestDocumentPane::scanned_and_other_files_are_told()
{
    const QString path = m_folder->filePath(QStringLiteral("scan.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawRect(100, 100, 4000, 5000);
    }
    QVERIFY(open(path));
    QVERIFY(!m_desk->window.messages().text().isEmpty());
    const QString scanned = m_desk->window.messages().text();
    const QString letter = m_folder->filePath(QStringLiteral("letter.txt"));
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A letter to a friend.\nNothing in it is about money.\n");
    file.close();
    m_desk->window.open({letter});
    QTRY_VERIFY(!m_desk->window.messages().text().isEmpty() && m_desk->window.messages().text() != scanned);
    // A text is searched like pages.
    m_desk->window.pages().find(QStringLiteral("it"));
    QTRY_COMPARE(m_desk->window.pages().search().hits().size(), 1U);
    QCOMPARE(m_desk->window.pages().search().hits().front(), (TextStretch{2, 11, 13}));
}

/// A file is what it holds, whatever its name says.
void TestDocumentPane::wrong_suffixes_do_no_harm()
{
    const QString text = m_folder->filePath(QStringLiteral("text.pdf"));
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A letter to a friend.\nNothing in it is about money.\n");
    file.close();
    m_desk->window.open({text});
    m_desk->window.pages().find(QStringLiteral("friend"));
    QTRY_COMPARE(m_desk->window.pages().search().hits().size(), 1U);
    QCOMPARE(m_desk->window.pages().search().hits().front(), (TextStretch{1, 14, 20}));
    const QString pages = m_folder->filePath(QStringLiteral("pages.txt"));
    QVERIFY(QFile::copy(samplePdf(), pages));
    m_desk->window.open({pages});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window.pages().view().isRendered(1), 60'000);
}

QTEST_MAIN(TestDocumentPane)
#include "test_documentpane.moc"
