// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sidebyside.h"

#include "document/documentpane.h"
#include "document/pageview.h"
#include "document/renderqueue.h"
#include "document/reviewmarks.h"
#include "items/librarymodel.h"
#include "session/opening.h"
#include "window/linker.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace gouji {

SideBySide::SideBySide(DocumentPane &pages, SidePane &side, Linker &linker, DocumentSession &session, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_side(side)
    , m_linker(linker)
    , m_session(session)
{
    connect(&side, &SidePane::documentChosen, this, &SideBySide::show);
    connect(&linker, &Linker::chosen, this, &SideBySide::follow);
    connect(&side.pages().view(), &PageView::clicked, this, &SideBySide::clicked);
    connect(&side.pages(), &DocumentPane::failed, this, &SideBySide::failed);
    connect(&side.pages(), &DocumentPane::pagesKnown, this, &SideBySide::startHere);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(m_watcher.result()); });
    connect(&pages.view(), &PageView::marksChanged, this,
            [this](PageMarks::Layer layer, const std::vector<PageMark> &marks) {
                const bool personal = layer == PageMarks::Layer::Hits || layer == PageMarks::Layer::Selection;
                if (m_shown && isSame() && !personal)
                    m_side.pages().view().setMarks(layer, marks);
            });
}

void SideBySide::setShown(bool on)
{
    if (on == m_shown)
        return;
    m_shown = on;
    if (on) {
        refreshChoices();
        show(m_side.chosen());
    } else {
        m_side.pages().close();
        m_other.reset();
    }
}

void SideBySide::setLibrary(std::vector<LibraryDocument> documents)
{
    m_library = std::move(documents);
    if (m_shown)
        refreshChoices();
}

void SideBySide::documentChanged()
{
    m_others.clear();
    if (!m_shown)
        return;
    refreshChoices();
    if (isSame())
        show({});
}

void SideBySide::refreshChoices()
{
    // Other years and the budget of the same body are what one wants beside it.
    const LibraryDocument &open = m_session.entry();
    std::vector<const LibraryDocument *> order;
    for (const LibraryDocument &document : m_library) {
        if (document.sha256 != open.sha256)
            order.push_back(&document);
    }
    std::stable_partition(order.begin(), order.end(),
                          [&](const LibraryDocument *d) { return !d->body.isEmpty() && d->body == open.body; });
    std::vector<SidePane::Choice> choices{{{}, tr("This document")}};
    constexpr size_t most = 200; // a longer list is no help
    for (size_t i = 0; i < std::min(order.size(), most); ++i)
        choices.push_back({order[i]->sha256, titleOf(*order[i])});
    m_side.setChoices(choices);
}

void SideBySide::show(const QByteArray &identity)
{
    if (!m_shown)
        return;
    m_other.reset();
    m_side.say({});
    if (identity.isEmpty()) {
        m_side.pages().open(m_session.paths(), QString::fromUtf8(m_session.password()));
        m_linker.refresh(); // brings the marks
        return;
    }
    const auto found = std::ranges::find(m_library, identity, &LibraryDocument::sha256);
    if (found == m_library.end())
        return;
    const QStringList paths = m_session.keptPaths(*found);
    m_side.pages().open(paths);
    m_side.say(tr("Reading…"));
    m_watcher.setFuture(QtConcurrent::run([paths, forms = m_session.knowledge().forms] {
        return std::make_shared<Result<Disclosure>>(readDisclosure(paths, forms));
    }));
}

void SideBySide::take(const Read &read)
{
    if (!m_shown || isSame())
        return;
    m_side.say({});
    if (!*read) {
        Q_EMIT failed(read->error());
        return;
    }
    m_other = std::make_unique<Disclosure>(std::move(*read).value());
    m_counterparts = Counterparts(*m_other);
    m_indexes.clear();
    for (int file = 0; file < std::ssize(m_other->files); ++file)
        m_indexes.emplace_back(*m_other, file);
    followThere(m_linker.inHand().figure);
}

/// The same document begins where the reviewer is, and at the other side of what is in hand.
void SideBySide::startHere()
{
    if (!m_shown || !isSame())
        return;
    m_side.pages().view().goToPage(m_pages.view().currentPage());
    followHere(m_linker.inHand().place, m_others);
}

void SideBySide::follow(FigureId figure, const Place &place, const std::vector<Place> &others)
{
    m_others = others;
    if (!m_shown || !m_session.document())
        return;
    if (isSame())
        followHere(place, others);
    else
        followThere(figure);
}

/// The first place that the other view does not show already; else one that stands anywhere.
void SideBySide::followHere(const Place &place, const std::vector<Place> &others)
{
    const PageView &first = m_pages.view();
    const Place *best = nullptr;
    for (const Place &there : others) {
        if (there.page == 0 || there == place)
            continue;
        const QRectF box = first.onViewport(m_pages.queue().pages().numberOf(there), there.rect);
        const bool seen = QRectF(first.viewport()->rect()).intersects(box);
        if (!best || !seen)
            best = &there;
        if (!seen)
            break;
    }
    if (best)
        m_side.pages().showPlace(*best);
}

void SideBySide::followThere(FigureId figure)
{
    PageView &view = m_side.pages().view();
    if (!m_other || figure.isNull() || !m_session.document()) {
        view.setMarks(PageMarks::Layer::Current, {});
        return;
    }
    const FigureId there = m_counterparts.of(m_session.document()->disclosure(), figure);
    const Figure *found = m_other->figure(there);
    m_side.say(found ? QString() : tr("Not found there"));
    if (!found) {
        view.setMarks(PageMarks::Layer::Current, {});
        return;
    }
    std::vector<PageMark> marks = currentMarks(found->place, {}, found->place.file);
    for (PageMark &mark : marks)
        mark.page = m_side.pages().queue().pages().numberOf(found->place);
    view.setMarks(PageMarks::Layer::Current, marks);
    m_side.pages().showPlace(found->place);
}

void SideBySide::clicked(const PageSpot &spot)
{
    if (isSame()) {
        m_linker.clickedOnPage(spot);
        return;
    }
    if (!m_other || !m_session.document())
        return;
    const Place place = m_side.pages().queue().pages().placeOf(spot.page);
    const auto file = static_cast<size_t>(place.file);
    const auto target = file < m_indexes.size() ? m_indexes[file].at({place.page, spot.point}) : std::nullopt;
    if (!target)
        return;
    const Counterparts back(m_session.document()->disclosure());
    m_linker.showFigure(back.of(*m_other, target->figure));
}

} // namespace gouji
