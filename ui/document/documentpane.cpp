// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentpane.h"

#include "document/pagetexts.h"
#include "document/pageview.h"
#include "document/renderqueue.h"
#include "document/searchbar.h"
#include "document/textview.h"
#include "source/sourcefile.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr qint64 headOfFile = 1024;

/// By content, like reading: copies in the library have no suffix, and others may have a wrong one.
bool looksLikePdf(const QString &path)
{
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || isPdf(file.read(headOfFile));
}

} // namespace

DocumentPane::DocumentPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_queue(new RenderQueue(this))
    , m_texts(new PageTexts(*m_queue, this))
    , m_view(new PageView(*m_queue, *m_texts, theme))
    , m_text(new TextView(theme))
    , m_stack(new QStackedWidget)
    , m_search(new SearchBar(*m_texts, theme))
{
    buildBar(theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_search);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_text);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);

    connect(m_queue, &RenderQueue::opened, this, [this](const std::vector<PageSize> &sizes) {
        m_view->setPages(sizes);
        m_page->setRange(1, static_cast<int>(sizes.size()));
        m_count->setText(tr("of %1").arg(sizes.size()));
        m_texts->start(static_cast<int>(sizes.size()));
        if (const int page = std::exchange(m_firstPage, 0); page > 1)
            m_view->goToPage(page);
        showFileName();
        Q_EMIT pagesKnown();
    });
    connect(m_queue, &RenderQueue::failed, this, &DocumentPane::failed);
    connect(m_queue, &RenderQueue::pageReady, this, [this] {
        if (!std::exchange(m_firstShown, true))
            Q_EMIT firstPageShown();
    });
    connect(m_view, &PageView::currentPageChanged, m_page, [this](int page) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(page);
        showFileName();
    });
    connect(m_view, &PageView::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(QStringLiteral("%1 %").arg(std::lround(zoom * 75))); // 96 pixels an inch are 100 %
    });
    connect(m_search, &SearchBar::hitsChanged, this, &DocumentPane::showHits);
    connect(m_search, &SearchBar::dismissed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchBar::hitReached, this, [this](int index) {
        showHits();
        const TextStretch &hit = m_search->hits()[static_cast<size_t>(index)];
        if (searchesLines()) {
            m_text->showLine(hit.page);
            return;
        }
        const std::vector<PageRect> boxes = m_texts->page(hit.page)->boxes(hit.from, hit.to);
        if (!boxes.empty())
            m_view->ensureVisible(hit.page, boxes.front());
    });
}

DocumentPane::~DocumentPane() = default;

void DocumentPane::buildBar(const Theme &theme)
{
    m_bar = new QWidget;
    markAs(m_bar, "bar");
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_page = new QSpinBox;
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setAccessibleName(tr("Page number"));
    m_page->setRange(0, 0);
    m_page->setFixedWidth(54);
    m_count = dimLabel();
    m_file = dimLabel();
    m_file->setAccessibleName(tr("File"));
    m_zoom = dimLabel();
    m_zoom->setMinimumWidth(46);
    m_zoom->setAlignment(Qt::AlignCenter);
    auto *back = flatButton(icon(QStringLiteral("up"), theme), tr("Previous page (Ctrl+PgUp)"));
    auto *forth = flatButton(icon(QStringLiteral("down"), theme), tr("Next page (Ctrl+PgDown)"));
    auto *less = flatButton(icon(QStringLiteral("zoom-out"), theme), tr("Smaller (Ctrl+-)"));
    auto *more = flatButton(icon(QStringLiteral("zoom-in"), theme), tr("Larger (Ctrl++)"));
    auto *width = flatButton(icon(QStringLiteral("fit-width"), theme), tr("Fit width (Ctrl+1)"));
    auto *whole = flatButton(icon(QStringLiteral("fit-page"), theme), tr("Fit page (Ctrl+2)"));
    auto *find = flatButton(icon(QStringLiteral("search"), theme), tr("Find (Ctrl+F)"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(3);
    for (QWidget *widget : std::initializer_list<QWidget *>{back, forth, m_page, m_count})
        row->addWidget(widget);
    row->addSpacing(8);
    row->addWidget(m_file, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{less, m_zoom, more, width, whole, find})
        row->addWidget(widget);
    showWithPages({back, forth, m_page, m_count, less, m_zoom, more, width, whole});
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goToPage(page); });
    connect(m_page, &QSpinBox::editingFinished, this, [this] {
        if (m_page->hasFocus())
            m_view->setFocus();
    });
    connect(back, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(forth, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(less, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / 1.2); });
    connect(more, &QToolButton::clicked, this, [this] { m_view->zoomBy(1.2); });
    connect(width, &QToolButton::clicked, this, [this] { m_view->setFit(PageView::Fit::Width); });
    connect(whole, &QToolButton::clicked, this, [this] { m_view->setFit(PageView::Fit::Page); });
    connect(find, &QToolButton::clicked, this, &DocumentPane::showSearch);
}

/// A text has no pages: what is about them hides with them.
void DocumentPane::showWithPages(const QWidgetList &widgets)
{
    connect(m_stack, &QStackedWidget::currentChanged, m_bar, [this, widgets] {
        for (QWidget *widget : widgets)
            widget->setVisible(m_stack->currentWidget() == m_view);
    });
}

void DocumentPane::open(const QStringList &paths, const QString &password)
{
    m_before = {m_paths, m_password, m_names, m_view->currentPage()};
    m_firstPage = 0;
    m_firstShown = false;
    m_search->dismiss();
    m_view->clear();
    m_text->clear();
    m_paths = paths;
    m_password = password;
    m_textFile = -1;
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    setFileNames(names);
    if (std::any_of(paths.begin(), paths.end(), looksLikePdf)) {
        m_stack->setCurrentWidget(m_view);
        m_queue->open(paths, password);
        return;
    }
    m_queue->close();
    showText(0);
}

void DocumentPane::goBack()
{
    const Shown before = m_before;
    if (before.paths.isEmpty())
        return;
    open(before.paths, before.password);
    setFileNames(before.names);
    m_firstPage = before.page;
}

void DocumentPane::setFileNames(const QStringList &names)
{
    m_names = names;
    showFileName();
}

void DocumentPane::showFileName()
{
    const int file = m_textFile >= 0 && m_stack->currentWidget() == m_text
                         ? m_textFile
                         : m_queue->pages().placeOf(m_view->currentPage()).file;
    QString name = m_names.size() > 1 ? m_names.value(file) : QString();
    m_file->setToolTip(name);
    name = m_file->fontMetrics().elidedText(name, Qt::ElideMiddle, 180);
    // The number beside it counts the pages of all files.
    const int page = m_queue->pages().placeOf(m_view->currentPage()).page;
    if (!name.isEmpty() && m_stack->currentWidget() == m_view && page > 0)
        name += QStringLiteral(" · ") + tr("p. %1").arg(page);
    m_file->setText(name);
}

void DocumentPane::showText(int file)
{
    m_stack->setCurrentWidget(m_text);
    if (file == m_textFile)
        return;
    m_textFile = file;
    QFile content(m_paths.value(file));
    if (content.open(QIODevice::ReadOnly))
        m_text->setPlainText(QString::fromUtf8(content.readAll()));
    if (searchesLines())
        m_texts->setLines(m_text->toPlainText().split(u'\n'));
    showFileName();
    Q_EMIT pagesKnown();
}

void DocumentPane::showPlace(const Place &place)
{
    if (place.page > 0) {
        m_stack->setCurrentWidget(m_view);
        m_view->ensureVisible(m_queue->pages().numberOf(place), place.rect);
        showFileName();
    } else if (place.line > 0) {
        showText(place.file);
        m_text->showLine(place.line);
    }
}

void DocumentPane::close()
{
    m_queue->close();
    m_view->clear();
    m_count->clear();
}

void DocumentPane::showSearch() { find(m_view->selectedText().section(u'\n', 0, 0).left(60)); }

/// Where a text stands beside PDFs, it is their pages that are searched.
bool DocumentPane::searchesLines() const
{
    return m_stack->currentWidget() == m_text && m_queue->pages().fileCount() == 0;
}

void DocumentPane::find(const QString &query)
{
    m_search->activate(query,
                       searchesLines() ? m_text->textCursor().blockNumber() + 1 : std::max(1, m_view->currentPage()));
}

void DocumentPane::copySelection() const
{
    const QString text =
        m_stack->currentWidget() == m_text ? m_text->textCursor().selectedText() : m_view->selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DocumentPane::askForPage()
{
    m_page->setFocus();
    m_page->selectAll();
}

void DocumentPane::showHits()
{
    std::vector<PageMark> marks;
    const auto &hits = m_search->hits();
    if (searchesLines()) {
        std::vector<TextView::Hit> lines;
        for (size_t i = 0; i < hits.size(); ++i)
            lines.push_back({hits[i].page, hits[i].from, hits[i].to, static_cast<int>(i) == m_search->current()});
        m_text->setHits(std::move(lines));
        return;
    }
    for (size_t i = 0; i < hits.size(); ++i) {
        const bool current = static_cast<int>(i) == m_search->current();
        for (const PageRect &box : m_texts->page(hits[i].page)->boxes(hits[i].from, hits[i].to)) {
            marks.push_back({.kind = current ? PageMark::Kind::CurrentHit : PageMark::Kind::Hit,
                             .page = hits[i].page,
                             .rect = box,
                             .badge = {},
                             .key = {}});
        }
    }
    m_view->setMarks(PageMarks::Layer::Hits, marks);
}

} // namespace gouji
