// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/page.h"

#include <vector>

namespace gouji {

/// An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f.
struct Matrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
    [[nodiscard]] PagePoint map(double x, double y) const { return {a * x + c * y + e, b * x + d * y + f}; }
    /// First this, then next.
    [[nodiscard]] Matrix then(const Matrix &next) const;
    /// How much lengths grow, as the root of the area factor.
    [[nodiscard]] double scale() const;
};

/// What a page draws that is not text.
struct Drawing {
    std::vector<Ruling> pieces; ///< not yet merged
    std::vector<Fill> fills;
    std::vector<Fill> whites; ///< white areas
    bool hasImages = false;
};

/// Builds paths and turns those that are painted into pieces of rulings and fills, cut at the clip rectangle.
/// Points are given in user space and kept as displayed page points. Colours are the caller's business: what
/// is white goes to fillWhite() or is not painted.
class LineCollector {
public:
    explicit LineCollector(Drawing &drawing)
        : m_drawing(drawing)
    {}

    void moveTo(PagePoint p);
    void lineTo(PagePoint p);
    void curveTo(PagePoint c1, PagePoint c2, PagePoint end);
    void close();
    void rectangle(const Matrix &m, double x, double y, double w, double h);
    void clear() { m_nodes.clear(); }

    [[nodiscard]] bool hasPath() const { return !m_nodes.empty(); }
    [[nodiscard]] PagePoint current() const { return m_nodes.empty() ? PagePoint{} : m_nodes.back().at; }
    [[nodiscard]] PageRect bounds() const;

    void stroke(const PageRect &clip, double thickness);
    void fill(const PageRect &clip, bool evenOdd);
    /// Keeps rectangles that can be the grounds of cells; white lines show nothing.
    void fillWhite(const PageRect &clip);
    /// An image that covers this box: a line when it is as thin as one.
    void image(const PageRect &clip, const PageRect &box);

private:
    enum class Step : unsigned char { Move, Line, Curve, Close };
    struct Node {
        PagePoint at;
        Step step = Step::Move;
    };
    struct Shape {
        PageRect box;
        double turn = 0; ///< signed area: its sign is the direction of drawing
        bool rectangle = false;
        bool curved = false;
    };

    void findShapes();
    [[nodiscard]] Shape shapeOf(size_t first, size_t last) const;
    void strokeLine(PagePoint from, PagePoint to, const PageRect &clip, double thickness);
    void fillShape(const Shape &shape, const PageRect &clip);
    bool fillFrame(const Shape &outer, const Shape &inner, const PageRect &clip, bool evenOdd);
    void addBar(const PageRect &bar, bool horizontal, const PageRect &clip);
    void addPiece(Ruling piece, const PageRect &clip);
    static void addFill(std::vector<Fill> &fills, const PageRect &box, const PageRect &clip);

    Drawing &m_drawing;
    std::vector<Node> m_nodes;
    std::vector<Shape> m_shapes; ///< kept to save allocations
};

} // namespace gouji
