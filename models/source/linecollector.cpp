// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/linecollector.h"

#include "source/drawnlines.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr double MaxStroke = 6.2; ///< the thickest border office programs offer is 6 pt
constexpr double ClipSlack = 0.5; ///< a line on the edge of its clip is still half visible
constexpr double MinCurved = 24;  ///< a thin shape with curves that is shorter is the stroke of a drawn glyph
constexpr double CornerSlack = 0.1;

PageRect boxOf(PagePoint a, PagePoint b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

void extend(PageRect &box, PagePoint p)
{
    box.left = std::min(box.left, p.x);
    box.top = std::min(box.top, p.y);
    box.right = std::max(box.right, p.x);
    box.bottom = std::max(box.bottom, p.y);
}

bool isCorner(PagePoint p, const PageRect &box)
{
    const bool x = p.x - box.left < CornerSlack || box.right - p.x < CornerSlack;
    const bool y = p.y - box.top < CornerSlack || box.bottom - p.y < CornerSlack;
    return x && y;
}

bool isSane(PagePoint p) { return std::abs(p.x) < 1e7 && std::abs(p.y) < 1e7; }

} // namespace

Matrix Matrix::then(const Matrix &n) const
{
    return {a * n.a + b * n.c, a * n.b + b * n.d,       c * n.a + d * n.c,
            c * n.b + d * n.d, e * n.a + f * n.c + n.e, e * n.b + f * n.d + n.f};
}

double Matrix::scale() const { return std::sqrt(std::abs(a * d - b * c)); }

void LineCollector::moveTo(PagePoint p)
{
    if (!m_nodes.empty() && m_nodes.back().step == Step::Move)
        m_nodes.back().at = p;
    else
        m_nodes.push_back({p, Step::Move});
}

void LineCollector::lineTo(PagePoint p) { m_nodes.push_back({p, m_nodes.empty() ? Step::Move : Step::Line}); }

void LineCollector::curveTo(PagePoint c1, PagePoint c2, PagePoint end)
{
    if (m_nodes.empty())
        m_nodes.push_back({c1, Step::Move});
    m_nodes.push_back({c1, Step::Curve});
    m_nodes.push_back({c2, Step::Curve});
    m_nodes.push_back({end, Step::Curve});
}

// The pen goes back to the start, from which a following line continues.
void LineCollector::close()
{
    for (size_t i = m_nodes.size(); i-- > 0;) {
        if (m_nodes[i].step == Step::Move) {
            if (i + 1 < m_nodes.size())
                m_nodes.push_back({m_nodes[i].at, Step::Close});
            return;
        }
    }
}

void LineCollector::rectangle(const Matrix &m, double x, double y, double w, double h)
{
    m_nodes.push_back({m.map(x, y), Step::Move});
    m_nodes.push_back({m.map(x + w, y), Step::Line});
    m_nodes.push_back({m.map(x + w, y + h), Step::Line});
    m_nodes.push_back({m.map(x, y + h), Step::Line});
    m_nodes.push_back({m.map(x, y), Step::Close});
}

PageRect LineCollector::bounds() const
{
    if (m_nodes.empty())
        return {};
    PageRect box = boxOf(m_nodes.front().at, m_nodes.front().at);
    for (const Node &node : m_nodes)
        extend(box, node.at);
    return box;
}

void LineCollector::stroke(const PageRect &clip, double thickness)
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        const Step step = m_nodes[i].step;
        if (step == Step::Line || step == Step::Close)
            strokeLine(m_nodes[i - 1].at, m_nodes[i].at, clip, thickness);
    }
}

void LineCollector::strokeLine(PagePoint from, PagePoint to, const PageRect &clip, double thickness)
{
    const double dx = std::abs(to.x - from.x);
    const double dy = std::abs(to.y - from.y);
    const bool horizontal = dx >= dy;
    const double along = horizontal ? dx : dy;
    const double across = horizontal ? dy : dx;
    if (along <= 0 || across > 0.3 + 0.002 * along || along < 2 * across || !isSane(from) || !isSane(to))
        return;
    if (thickness > MaxStroke) { // a bar drawn with a thick pen
        PageRect box = boxOf(from, to);
        (horizontal ? box.top : box.left) -= thickness / 2;
        (horizontal ? box.bottom : box.right) += thickness / 2;
        addFill(m_drawing.fills, box, clip);
        return;
    }
    Ruling piece{horizontal, 0, 0, 0, thickness};
    piece.position = horizontal ? (from.y + to.y) / 2 : (from.x + to.x) / 2;
    piece.from = horizontal ? std::min(from.x, to.x) : std::min(from.y, to.y);
    piece.to = piece.from + along;
    addPiece(piece, clip);
}

LineCollector::Shape LineCollector::shapeOf(size_t first, size_t last) const
{
    Shape shape;
    shape.box = boxOf(m_nodes[first].at, m_nodes[first].at);
    for (size_t i = first; i < last; ++i) {
        extend(shape.box, m_nodes[i].at);
        shape.curved = shape.curved || m_nodes[i].step == Step::Curve;
    }
    shape.rectangle = !shape.curved;
    for (size_t i = first; i < last; ++i) {
        const PagePoint p = m_nodes[i].at;
        const PagePoint q = m_nodes[i + 1 < last ? i + 1 : first].at;
        shape.turn += p.x * q.y - q.x * p.y;
        const bool straight = std::abs(p.x - q.x) < CornerSlack || std::abs(p.y - q.y) < CornerSlack;
        shape.rectangle = shape.rectangle && straight && isCorner(p, shape.box);
    }
    return shape;
}

void LineCollector::findShapes()
{
    m_shapes.clear();
    for (size_t first = 0; first < m_nodes.size();) {
        size_t last = first + 1;
        while (last < m_nodes.size() && m_nodes[last].step != Step::Move)
            ++last;
        if (last - first > 1)
            m_shapes.push_back(shapeOf(first, last));
        first = last;
    }
}

void LineCollector::fillWhite(const PageRect &clip)
{
    findShapes();
    for (const Shape &shape : m_shapes) {
        if (shape.rectangle)
            addFill(m_drawing.whites, shape.box, clip);
    }
}

void LineCollector::fill(const PageRect &clip, bool evenOdd)
{
    findShapes();
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        if (i + 1 < m_shapes.size() && (fillFrame(m_shapes[i], m_shapes[i + 1], clip, evenOdd) ||
                                        fillFrame(m_shapes[i + 1], m_shapes[i], clip, evenOdd)))
            ++i;
        else
            fillShape(m_shapes[i], clip);
    }
}

// A border drawn as a box with a slightly smaller box cut out of it.
bool LineCollector::fillFrame(const Shape &outer, const Shape &inner, const PageRect &clip, bool evenOdd)
{
    const PageRect &o = outer.box;
    const PageRect &i = inner.box;
    const bool hole = evenOdd || (outer.turn > 0) != (inner.turn > 0);
    const bool inside = i.left >= o.left && i.top >= o.top && i.right <= o.right && i.bottom <= o.bottom;
    if (!outer.rectangle || !inner.rectangle || !hole || !inside || i.isEmpty())
        return false;
    if (std::max({i.left - o.left, i.top - o.top, o.right - i.right, o.bottom - i.bottom}) > MaxRulingThickness)
        return false;
    addBar({o.left, o.top, o.right, i.top}, true, clip);
    addBar({o.left, i.bottom, o.right, o.bottom}, true, clip);
    addBar({o.left, o.top, i.left, o.bottom}, false, clip);
    addBar({i.right, o.top, o.right, o.bottom}, false, clip);
    return true;
}

void LineCollector::fillShape(const Shape &shape, const PageRect &clip)
{
    const double w = shape.box.width();
    const double h = shape.box.height();
    if (std::min(w, h) > MaxRulingThickness) {
        if (shape.rectangle)
            addFill(m_drawing.fills, shape.box, clip);
        return;
    }
    if (shape.curved && std::max(w, h) < MinCurved)
        return;
    // A small square may be a dot of a dotted line or the corner where two borders meet: it can join either way.
    const bool square = std::max(w, h) <= MaxRulingThickness;
    if (square || w >= h)
        addBar(shape.box, true, clip);
    if (square || w < h)
        addBar(shape.box, false, clip);
}

void LineCollector::image(const PageRect &clip, const PageRect &box)
{
    const PageRect seen = box.intersected(clip);
    if (seen.isEmpty())
        return;
    if (std::min(seen.width(), seen.height()) > MaxRulingThickness)
        m_drawing.hasImages = true;
    else if (std::max(seen.width(), seen.height()) >= MinCurved)
        addBar(seen, seen.width() >= seen.height(), clip);
}

void LineCollector::addBar(const PageRect &bar, bool horizontal, const PageRect &clip)
{
    if (!isSane({bar.left, bar.top}) || !isSane({bar.right, bar.bottom}))
        return;
    if (horizontal)
        addPiece({true, (bar.top + bar.bottom) / 2, bar.left, bar.right, bar.height()}, clip);
    else
        addPiece({false, (bar.left + bar.right) / 2, bar.top, bar.bottom, bar.width()}, clip);
}

void LineCollector::addPiece(Ruling piece, const PageRect &clip)
{
    const double slack = piece.thickness / 2 + ClipSlack;
    const double low = piece.horizontal ? clip.top : clip.left;
    const double high = piece.horizontal ? clip.bottom : clip.right;
    if (piece.position < low - slack || piece.position > high + slack)
        return;
    piece.from = std::max(piece.from, piece.horizontal ? clip.left : clip.top);
    piece.to = std::min(piece.to, piece.horizontal ? clip.right : clip.bottom);
    if (piece.to > piece.from)
        m_drawing.pieces.push_back(piece);
}

void LineCollector::addFill(std::vector<Fill> &fills, const PageRect &box, const PageRect &clip)
{
    const PageRect seen = box.intersected(clip);
    if (seen.width() > MaxRulingThickness && seen.height() > MaxRulingThickness)
        fills.push_back({seen});
}

} // namespace gouji
