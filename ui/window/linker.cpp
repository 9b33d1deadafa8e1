// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/linker.h"

#include "document/documentpane.h"
#include "document/pageview.h"
#include "document/renderqueue.h"
#include "document/reviewmarks.h"
#include "document/textview.h"
#include "findings/findingspane.h"
#include "tables/tablespane.h"

#include <algorithm>

namespace gouji {

Linker::Linker(DocumentPane &pages, TablesPane &tables, FindingsPane &findings, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_tables(tables)
    , m_findings(findings)
{
    connect(&pages.view(), &PageView::clicked, this, [this](const PageSpot &spot) { clickedOnPage(spot); });
    connect(&pages.text(), &TextView::lineClicked, this, &Linker::clickedOnLine);
    connect(&pages, &DocumentPane::pagesKnown, this, &Linker::refreshMarks);
    connect(&tables, &TablesPane::figureChosen, this, &Linker::chosenInTable);
    connect(&findings, &FindingsPane::findingChosen, this, &Linker::showFinding);
    connect(&findings, &FindingsPane::findingActivated, this, [this](const QString &key) {
        showFinding(key);
        m_pages.view().setFocus();
    });
    connect(&findings, &FindingsPane::figureActivated, this, &Linker::showFigure);
    connect(&findings, &FindingsPane::placeActivated, this, &Linker::showPlace);
}

void Linker::setDocument(ReviewDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_hand = {};
    m_pages.view().setMarks(PageMarks::Layer::Current, {});
    if (document)
        connect(document, &ReviewDocument::changed, this, &Linker::refreshMarks);
    refreshMarks();
}

void Linker::setTicks(bool on)
{
    m_ticks = on;
    refreshMarks();
}

namespace {

/// Marks of a file, on the pages they have when all files are shown in one row.
void append(std::vector<PageMark> &all, std::vector<PageMark> marks, int before)
{
    for (PageMark &mark : marks) {
        mark.page += before;
        all.push_back(std::move(mark));
    }
}

std::vector<TextView::LineMark> lineMarks(const ReviewDocument &document, int file)
{
    std::vector<TextView::LineMark> marks;
    for (const Finding &finding : document.result().findings) {
        for (const FindingPlace &place : finding.places) {
            if (place.place.file == file && place.place.page == 0 && place.place.line > 0)
                marks.push_back({place.place.line, markOf(finding, document.decision(finding.key))});
        }
    }
    return marks;
}

} // namespace

void Linker::refreshMarks()
{
    PageView &view = m_pages.view();
    m_indexes.clear();
    std::vector<PageMark> findings, unread, tied;
    const int files = m_document ? static_cast<int>(m_document->disclosure().files.size()) : 0;
    for (int file = 0; file < files; ++file) {
        const int before = m_pages.queue().pages().before(file);
        m_indexes.emplace_back(m_document->disclosure(), file);
        append(findings, findingMarks(*m_document, file), before);
        append(unread, unreadMarks(*m_document, file), before);
        if (m_ticks)
            append(tied, tiedMarks(*m_document, file), before);
    }
    Q_EMIT findingsMarked(findings);
    view.setMarks(PageMarks::Layer::Findings, findings);
    view.setMarks(PageMarks::Layer::Unread, unread);
    view.setMarks(PageMarks::Layer::Tied, tied);
    m_pages.text().setLineMarks(m_document ? lineMarks(*m_document, m_pages.textFile())
                                           : std::vector<TextView::LineMark>{});
}

std::optional<FigureIndex::Target> Linker::targetAt(const Place &place) const
{
    const auto file = static_cast<size_t>(place.file);
    return m_document && file < m_indexes.size() ? m_indexes[file].at({place.page, place.rect.centre()}) : std::nullopt;
}

std::optional<FigureIndex::Target> Linker::targetAt(const PageSpot &spot) const
{
    const Place place = m_pages.queue().pages().placeOf(spot.page);
    const auto file = static_cast<size_t>(place.file);
    return m_document && file < m_indexes.size() ? m_indexes[file].at({place.page, spot.point}) : std::nullopt;
}

Place Linker::placeOf(FigureId figure) const
{
    if (const Figure *found = m_document->disclosure().figure(figure))
        return found->place;
    const CellPosition cell = cellOfFigure(m_document->disclosure(), figure);
    if (cell.statement < 0)
        return {};
    const Grid &grid = m_document->disclosure().statements[static_cast<size_t>(cell.statement)].grid;
    const Cell *there = grid.cellAt(cell.row, cell.column);
    return there ? there->place : Place{};
}

const Finding *Linker::finding(const QString &key) const
{
    if (!m_document || key.isEmpty())
        return nullptr;
    const auto &findings = m_document->result().findings;
    const auto it = std::find_if(findings.begin(), findings.end(), [&](const Finding &f) { return f.key == key; });
    return it == findings.end() ? nullptr : &*it;
}

void Linker::mark(InHand hand, const std::vector<FigureId> &partners, std::vector<Place> places)
{
    m_hand = std::move(hand);
    for (const FigureId id : partners)
        places.push_back(placeOf(id));
    std::vector<PageMark> marks;
    for (int file = 0; file < static_cast<int>(m_indexes.size()); ++file)
        append(marks, currentMarks(m_hand.place, places, file), m_pages.queue().pages().before(file));
    m_pages.view().setMarks(PageMarks::Layer::Current, marks);
    m_tables.setPartners(partners);
    Q_EMIT chosen(m_hand.figure, m_hand.place, places);
}

void Linker::chosenInTable(FigureId figure, const CellPosition &)
{
    if (!m_document)
        return;
    const Place place = placeOf(figure);
    m_pages.showPlace(place);
    mark({figure, {}, place}, partnersOf(m_document->result(), figure));
}

void Linker::clickedOnPage(const PageSpot &spot)
{
    const auto target = targetAt(spot);
    if (!target)
        return;
    if (target->cell.statement >= 0)
        m_tables.showCell(target->cell);
    else
        m_tables.showFigure(target->figure);
    const Place place = placeOf(target->figure);
    mark({target->figure, {}, place}, partnersOf(m_document->result(), target->figure));
    // A finding at that place comes to the front of the list.
    for (const Finding &f : m_document->result().findings) {
        const bool here = std::any_of(f.places.begin(), f.places.end(),
                                      [&](const FindingPlace &p) { return p.figure == target->figure; });
        if (here) {
            const QSignalBlocker quiet(&m_findings);
            m_findings.select(f.key);
            break;
        }
    }
}

void Linker::clickedOnLine(int line)
{
    FigureId found;
    if (m_document) {
        m_document->disclosure().forEachFigure([&](FigureId id, const Figure &figure) {
            if (found.isNull() && figure.place.file == m_pages.textFile() && figure.place.page == 0 &&
                figure.place.line == line)
                found = id;
        });
    }
    if (!found.isNull())
        m_tables.showFigure(found);
}

void Linker::showFigure(FigureId figure)
{
    if (!m_document || figure.isNull())
        return;
    m_tables.showFigure(figure);
    chosenInTable(figure, {});
}

void Linker::showPlace(const Place &place)
{
    m_pages.showPlace(place);
    if (const auto target = targetAt(place))
        m_tables.showFigure(target->figure);
}

void Linker::showFinding(const QString &key)
{
    const Finding *f = finding(key);
    if (!f || f->places.empty())
        return;
    const FindingPlace &first = f->places.front();
    std::vector<FigureId> others = figuresOf(m_document->result(), *f);
    std::erase(others, first.figure);
    if (!first.figure.isNull())
        m_tables.showFigure(first.figure);
    else if (const auto target = targetAt(first.place))
        m_tables.showFigure(target->figure);
    std::vector<Place> texts; // places of words: those of figures come with them
    for (const FindingPlace &place : f->places) {
        if (place.figure.isNull() && place.place != first.place)
            texts.push_back(place.place);
    }
    m_pages.showPlace(first.place);
    mark({first.figure, key, first.place}, others, std::move(texts));
}

} // namespace gouji
