// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/peek.h"

#include "document/documentpane.h"
#include "document/pageview.h"
#include "document/renderqueue.h"
#include "document/reviewmarks.h"
#include "items/claimmodel.h"
#include "items/texts.h"
#include "tables/figurelooks.h"
#include "tables/tablespane.h"
#include "theme/localtext.h"
#include "theme/theme.h"
#include "window/linker.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace gouji {

Peek::Peek(DocumentPane &pages, TablesPane &tables, Linker &linker, Crops &crops, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_tables(tables)
    , m_linker(linker)
    , m_theme(theme)
    , m_card(new HoverCard(crops, theme, window))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(350);
    connect(&m_timer, &QTimer::timeout, this, &Peek::showHovered);
    PageView &view = pages.view();
    connect(&view, &PageView::hovered, this, [this](const PageSpot &spot, const QPoint &) {
        m_hovered = spot;
        const Place place = m_pages.queue().pages().placeOf(spot.page);
        const bool still = m_card->isVisible() && place.file == m_shown.file && place.page == m_shown.page &&
                           m_shown.rect.contains(spot.point);
        if (!still)
            m_timer.start(); // the card stays until then: the pointer may be on its way to it
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, m_card, &QWidget::hide);
    connect(&view, &PageView::clicked, m_card, &QWidget::hide);
    connect(m_card, &HoverCard::placeActivated, &linker, &Linker::showPlace);
    qApp->installEventFilter(this); // wherever the keys go while the card is there
}

void Peek::setDocument(const ReviewDocument *document)
{
    m_document = document;
    m_timer.stop();
    m_card->hide();
}

/// The card is no window: what else is looked at or done must not stay behind it.
bool Peek::endsAt(const QObject *watched, const QEvent &event) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget == m_card || m_card->isAncestorOf(widget))
        return false;
    return event.type() == QEvent::MouseButtonPress || event.type() == QEvent::FocusIn ||
           (watched == m_card->parentWidget() &&
            (event.type() == QEvent::Resize || event.type() == QEvent::WindowDeactivate));
}

bool Peek::eventFilter(QObject *watched, QEvent *event)
{
    if (m_card->isVisible()) {
        const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                m_card->hide();
            return true;
        }
        if (endsAt(watched, *event))
            m_card->hide();
    }
    if (event->type() == QEvent::Leave && watched == m_pages.view().viewport()) {
        m_timer.stop();
        if (!m_card->underMouse())
            m_card->hide();
    }
    return QObject::eventFilter(watched, event);
}

void Peek::toggle()
{
    if (m_card->isVisible()) {
        m_card->hide();
        return;
    }
    if (!m_document)
        return;
    const Linker::InHand hand = m_linker.inHand();
    show(hand.figure, m_linker.finding(hand.finding), hand.place, true);
}

void Peek::showHovered()
{
    m_card->hide();
    if (!m_document || m_hovered.page == 0)
        return;
    const auto target = m_linker.targetAt(m_hovered);
    const PageMark *mark = m_pages.view().findingAt(m_hovered);
    const Finding *finding = mark ? m_linker.finding(mark->key) : nullptr;
    if (!target && !mark)
        return;
    Place place = m_pages.queue().pages().placeOf(m_hovered.page);
    place.rect = target ? target->rect : mark->rect;
    show(target ? target->figure : FigureId{}, finding, place, false);
}

void Peek::show(FigureId figure, const Finding *finding, const Place &place, bool always)
{
    const Figure *number = m_document->disclosure().figure(figure);
    QString html;
    if (number)
        html = facts(figure, *number);
    else if (finding)
        html = localText(finding->message).toHtmlEscaped();
    const std::vector<HoverCard::Line> lines = others(figure, finding, place, always);
    if (html.isEmpty() && lines.empty())
        return;
    m_shown = place;
    m_card->showBeside(onScreen(place), html, lines);
}

QString Peek::facts(FigureId id, const Figure &figure) const
{
    QStringList lines{QStringLiteral("<b>%1</b> %2").arg(figure.digits().toHtmlEscaped(), figure.unitText)};
    if (isAmount(figure.unit)) {
        const auto yuan = figure.value.reduced().shifted(powerOfYuan(figure.unit));
        const auto wan = yuan ? yuan->shifted(-4) : std::nullopt;
        if (yuan && wan)
            lines.front() += u' ' + tr("= %1 元 = %2 万元").arg(yuan->grouped(), wan->reduced().grouped());
    }
    if (const QString what = meaning(id); !what.isEmpty())
        lines << QStringLiteral("<span style=\"color:%1\">%2</span>")
                     .arg(m_theme.colours().dim.name(), what.toHtmlEscaped());
    const QString ties = tooltipOf(*m_document, id, m_tables.looks(), m_theme.colours());
    if (!ties.isEmpty())
        lines << ties;
    return lines.join(QStringLiteral("<br>"));
}

/// What the number stands for: row and column of a table, or subject, role and period of a sentence.
QString Peek::meaning(FigureId id) const
{
    const Disclosure &disclosure = m_document->disclosure();
    QStringList parts;
    if (id.in == FigureId::In::Claim) {
        const ClaimFigure &said =
            disclosure.claims[static_cast<size_t>(id.owner)].figures[static_cast<size_t>(id.index)];
        parts << said.subject << claimRoleText(said.role) << said.period;
    } else {
        const Statement &statement = disclosure.statements[static_cast<size_t>(id.owner)];
        const int columns = std::max(1, statement.grid.columns);
        const int column = id.index % columns;
        const StatementFigure *figure = statement.figureAt(id.index / columns, column);
        parts << statement.title;
        if (figure && figure->subject >= 0 && figure->subject < std::ssize(statement.subjects))
            parts << statement.subjects[static_cast<size_t>(figure->subject)].name;
        if (column < std::ssize(statement.columns))
            parts << statement.columns[static_cast<size_t>(column)].measure;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<HoverCard::Line> Peek::others(FigureId figure, const Finding *finding, const Place &place,
                                          bool always) const
{
    std::vector<HoverCard::Line> lines;
    const auto add = [&](const Place &there) {
        const bool known =
            there.page == 0 || there.rect.isEmpty() || there == place ||
            (there.page == place.page && there.file == place.file && there.rect.contains(place.rect.centre())) ||
            std::any_of(lines.begin(), lines.end(), [&](const auto &l) { return l.place == there; });
        if (!known)
            lines.push_back({pageText(there, m_document->disclosure()), there, false});
    };
    if (finding) {
        for (const FindingPlace &other : finding->places) {
            if (figure.isNull() || other.figure != figure)
                add(other.place);
        }
        for (const FigureId other : figuresOf(m_document->result(), *finding)) {
            if (other != figure)
                add(m_linker.placeOf(other));
        }
    } else if (always && !figure.isNull()) {
        for (const FigureId other : partnersOf(m_document->result(), figure))
            add(m_linker.placeOf(other));
    }
    return lines;
}

QRect Peek::onScreen(const Place &place) const
{
    const PageView &view = m_pages.view();
    const QRectF box = view.onViewport(m_pages.queue().pages().numberOf(place), place.rect);
    const QRect seen = box.toAlignedRect().intersected(view.viewport()->rect());
    const QRect shown = seen.isEmpty() ? QRect(view.viewport()->rect().center(), QSize(1, 1)) : seen;
    return {view.viewport()->mapToGlobal(shown.topLeft()), shown.size()};
}

} // namespace gouji
