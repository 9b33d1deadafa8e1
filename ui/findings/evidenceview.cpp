// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/evidenceview.h"

#include "document/crops.h"
#include "document/figureindex.h"
#include "document/markpainter.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gouji {

namespace {

constexpr double around = 3; ///< PDF points left free around a cell

/// The indicator that stands in a row of a form; null for other rows.
const Indicator *indicatorAt(const Disclosure &d, const CellPosition &at)
{
    for (const IndicatorTable &form : d.indicatorTables) {
        const auto found = std::ranges::find(form.indicators, at.row, &Indicator::row);
        if (form.statement == at.statement && found != form.indicators.end())
            return &*found;
    }
    return nullptr;
}

/// Row of the first indicator of a form.
int firstIndicator(const Disclosure &d, int statement)
{
    const auto form = std::ranges::find(d.indicatorTables, statement, &IndicatorTable::statement);
    return form == d.indicatorTables.end() || form->indicators.empty() ? 0 : form->indicators.front().row;
}

/// The lowest cell of the head above a column; the head ends above a row.
const Cell *headOf(const Statement &s, int end, int column)
{
    for (int row = end - 1; row >= 0; --row) {
        const Cell *cell = s.grid.cellAt(row, column);
        if (cell && !cell->text.isEmpty())
            return cell;
    }
    return nullptr;
}

const Cell *labelOf(const Statement &s, int row, int column)
{
    const auto lane = static_cast<size_t>(s.columns[static_cast<size_t>(column)].lane);
    const int name = lane < s.lanes.size() ? s.lanes[lane].nameColumn : -1;
    const Cell *cell = s.grid.cellAt(row, name >= 0 ? name : 0);
    return cell && cell->column != column && !cell->text.isEmpty() ? cell : nullptr;
}

} // namespace

EvidenceView::EvidenceView(Crops &crops, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_crops(crops)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_crops, &Crops::ready, this, qOverload<>(&QWidget::update));
}

void EvidenceView::setPlace(const FindingPlace &place, const Disclosure &disclosure, bool wrong)
{
    m_place = place.place;
    m_wrong = wrong;
    m_label = m_head = {};
    setAccessibleName(tr("Page %1, as printed: “%2”").arg(m_place.page).arg(place.quote));
    CellPosition at = place.figure.isNull() ? CellPosition{} : cellOfFigure(disclosure, place.figure);
    if (at.statement < 0 && !place.table.isEmpty() && place.row >= 0 && place.column >= 0) {
        const auto table = std::ranges::find(disclosure.statements, place.table, &Statement::id);
        if (table != disclosure.statements.end())
            at = {static_cast<int>(table - disclosure.statements.begin()), place.row, place.column};
    }
    if (at.statement >= 0) {
        const Statement &s = disclosure.statements[static_cast<size_t>(at.statement)];
        if (at.column < std::ssize(s.columns)) {
            // The indicators of a form have a head of their own, and are called by what stands before their target.
            const Indicator *indicator = indicatorAt(disclosure, at);
            const Cell *head =
                headOf(s, indicator ? firstIndicator(disclosure, at.statement) : s.headerRows, at.column);
            const Cell *label = indicator && indicator->targetColumn > 0 && indicator->targetColumn != at.column
                                    ? s.grid.cellAt(at.row, indicator->targetColumn - 1)
                                    : labelOf(s, at.row, at.column);
            m_head = head ? head->place : Place();
            m_label = label ? label->place : Place();
        }
    }
    updateGeometry();
    update();
}

double EvidenceView::scale() const { return 1.4 * m_theme.textScale(); }

double EvidenceView::headHeight() const
{
    return m_head.rect.isEmpty() ? 0 : std::clamp((m_head.rect.height() + around) * scale(), 18.0, 44.0);
}

QSize EvidenceView::sizeHint() const
{
    // A cell has its row; a sentence its line and those above and below.
    const bool cell = !m_head.rect.isEmpty() || !m_label.rect.isEmpty();
    const double height = m_place.rect.height() * scale();
    const double body =
        cell ? std::clamp(height + 2 * around * scale(), 30.0, 60.0) : std::clamp(height * 3.4, 58.0, 84.0);
    return {300, static_cast<int>(headHeight() + body) + 2};
}

/// Exactly as much of the page around the middle of wanted as fits into to.
EvidenceView::Piece EvidenceView::piece(const Place &wanted, const QRectF &to) const
{
    const double s = scale();
    const double w = to.width() / s;
    const double h = to.height() / s;
    const PageRect &r = wanted.rect;
    const PagePoint c = r.centre();
    // What is wider than its room is shown from its beginning.
    const double left = r.width() + 2 * around > w ? r.left - around : c.x - w / 2;
    return {{wanted.file, wanted.page, 0, {left, c.y - h / 2, left + w, c.y + h / 2}}, to};
}

std::vector<EvidenceView::Piece> EvidenceView::pieces() const
{
    std::vector<Piece> out;
    const double head = headHeight();
    const QRectF body(0, head, width(), height() - head);
    double split = 0;
    if (!m_label.rect.isEmpty()) {
        const double room = width() - (m_place.rect.width() + 2 * around) * scale();
        split = std::clamp((m_label.rect.width() + 2 * around) * scale(), 0.0, std::max(0.3 * width(), room));
    }
    if (head > 0) {
        // The head stands above the cell, in step with it.
        Piece piece = this->piece(m_head, QRectF(split, 0, width() - split, head));
        out.push_back(piece);
    }
    if (split > 0)
        out.push_back(piece(m_label, QRectF(0, body.top(), split, body.height())));
    out.push_back(piece(m_place, QRectF(split, body.top(), width() - split, body.height())));
    return out;
}

void EvidenceView::paint(QPainter &painter, const Piece &piece) const
{
    const PageRect &r = piece.from.rect;
    const PageRect onPage{std::max(0.0, r.left), std::max(0.0, r.top), r.right, r.bottom};
    const QImage image = m_crops.crop({piece.from.file, piece.from.page, 0, onPage});
    if (image.isNull())
        return;
    const double s = scale();
    const double shrink = s * 72 / Crops::dpi;
    painter.save();
    painter.setClipRect(piece.to);
    painter.drawImage(QRectF(piece.to.left() + (onPage.left - r.left) * s, piece.to.top() + (onPage.top - r.top) * s,
                             image.width() * shrink, image.height() * shrink),
                      image);
    painter.restore();
}

void EvidenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(frame, Qt::white);
    const std::vector<Piece> all = pieces();
    for (const Piece &piece : all)
        paint(painter, piece);
    // The whole takes the colour of paper, as the pages do.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(frame, m_theme.colours().paper);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    // Pieces stand apart on the page: a line says so.
    painter.setPen(QPen(Colours::light().line, 1, Qt::DashLine));
    if (headHeight() > 0)
        painter.drawLine(QPointF(0, headHeight()), QPointF(width(), headHeight()));
    const Piece &last = all.back();
    if (last.to.left() > 0)
        painter.drawLine(QPointF(last.to.left(), 0), QPointF(last.to.left(), height()));
    const double s = scale();
    const PageRect &r = m_place.rect;
    const QRectF box(last.to.left() + (r.left - last.from.rect.left) * s,
                     last.to.top() + (r.top - last.from.rect.top) * s, r.width() * s, r.height() * s);
    const PageMark mark{
        .kind = m_wrong ? PageMark::Kind::Current : PageMark::Kind::Partner, .rect = {}, .badge = {}, .key = {}};
    painter.setClipRect(last.to);
    paintPageMark(painter, mark, box.adjusted(1, 1, -1, -1), Colours::light(), font());
    painter.setClipping(false);
    painter.setPen(QPen(hasFocus() ? m_theme.colours().accent : m_theme.colours().line, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void EvidenceView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT activated(m_place);
}

void EvidenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated(m_place);
    else
        QWidget::keyPressEvent(event);
}

} // namespace gouji
