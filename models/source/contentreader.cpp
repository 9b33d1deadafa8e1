// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/contentreader.h"

#include "source/operatorcode.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <iterator>
#include <memory>
#include <string>

namespace gouji {

namespace {

constexpr size_t DeepestForm = 16;
constexpr size_t MostSaved = 4096;
constexpr double Clear = 0.02;

bool numbersOf(QPDFObjectHandle array, double *out, int count)
{
    if (!array.isArray() || array.getArrayNItems() != count)
        return false;
    for (int i = 0; i < count; ++i) {
        QPDFObjectHandle item = array.getArrayItem(i);
        if (!item.isNumber())
            return false;
        out[i] = item.getNumericValue();
    }
    return true;
}

PageRect mappedBox(const Matrix &m, double x1, double y1, double x2, double y2)
{
    const PagePoint corners[] = {m.map(x1, y1), m.map(x2, y1), m.map(x2, y2), m.map(x1, y2)};
    PageRect box{corners[0].x, corners[0].y, corners[0].x, corners[0].y};
    for (const PagePoint p : corners) {
        box.left = std::min(box.left, p.x);
        box.top = std::min(box.top, p.y);
        box.right = std::max(box.right, p.x);
        box.bottom = std::max(box.bottom, p.y);
    }
    return box;
}

} // namespace

ContentReader::ContentReader(Drawing &drawing, const Matrix &toPage, const PageRect &page)
    : m_lines(drawing)
{
    m_state.matrix = toPage;
    m_state.clip = page;
}

void ContentReader::read(std::string_view content, QPDFObjectHandle resources)
{
    m_resources = std::move(resources);
    ContentLexer lexer(content);
    run(lexer);
}

std::vector<TextStart> ContentReader::textStarts()
{
    return m_text.anyHidden() ? std::move(m_text.starts()) : std::vector<TextStart>();
}

void ContentReader::run(ContentLexer &lexer)
{
    while (lexer.next() && --m_budget > 0) {
        if (lexer.op().size() > 3)
            continue;
        const unsigned op = operatorCode(lexer.op());
        if (!pathOperator(op, lexer) && !paintOperator(op) && !colourOperator(op, lexer) &&
            !m_text.handle(op, lexer, m_state.matrix, m_state.clip, m_state.font))
            stateOperator(op, lexer);
    }
}

bool ContentReader::pathOperator(unsigned op, const ContentLexer &lexer)
{
    const auto point = [&](size_t count, size_t i) {
        const size_t at = lexer.last(count) + i;
        return m_state.matrix.map(lexer.number(at), lexer.number(at + 1));
    };
    switch (op) {
    case operatorCode("m"):
        if (lexer.hasNumbers(2))
            m_lines.moveTo(point(2, 0));
        return true;
    case operatorCode("l"):
        if (lexer.hasNumbers(2))
            m_lines.lineTo(point(2, 0));
        return true;
    case operatorCode("re"):
        if (lexer.hasNumbers(4)) {
            const size_t at = lexer.last(4);
            m_lines.rectangle(m_state.matrix, lexer.number(at), lexer.number(at + 1), lexer.number(at + 2),
                              lexer.number(at + 3));
        }
        return true;
    case operatorCode("h"):
        m_lines.close();
        return true;
    case operatorCode("c"):
        if (lexer.hasNumbers(6))
            m_lines.curveTo(point(6, 0), point(6, 2), point(6, 4));
        return true;
    case operatorCode("v"):
        if (lexer.hasNumbers(4))
            m_lines.curveTo(m_lines.current(), point(4, 0), point(4, 2));
        return true;
    case operatorCode("y"):
        if (lexer.hasNumbers(4))
            m_lines.curveTo(point(4, 0), point(4, 2), point(4, 2));
        return true;
    default:
        return false;
    }
}

bool ContentReader::paintOperator(unsigned op)
{
    switch (op) {
    case operatorCode("S"):
    case operatorCode("s"):
        paint(false, true, false, op == operatorCode("s"));
        return true;
    case operatorCode("f"):
    case operatorCode("F"):
    case operatorCode("f*"):
        paint(true, false, op == operatorCode("f*"), false);
        return true;
    case operatorCode("B"):
    case operatorCode("b"):
        paint(true, true, false, op == operatorCode("b"));
        return true;
    case operatorCode("B*"):
    case operatorCode("b*"):
        paint(true, true, true, op == operatorCode("b*"));
        return true;
    case operatorCode("n"):
        paint(false, false, false, false);
        return true;
    case operatorCode("W"):
    case operatorCode("W*"):
        m_clipNext = true;
        return true;
    default:
        return false;
    }
}

void ContentReader::paint(bool fill, bool stroke, bool evenOdd, bool close)
{
    if (close)
        m_lines.close();
    if (m_lines.hasPath() && !m_state.clip.isEmpty()) {
        if (fill && m_state.fill.shows())
            m_lines.fill(m_state.clip, evenOdd);
        else if (fill && !m_state.fill.clear)
            m_lines.fillWhite(m_state.clip);
        if (stroke && m_state.stroke.shows())
            m_lines.stroke(m_state.clip, m_state.lineWidth * m_state.matrix.scale());
        if (m_clipNext) // the box of the clip path: never smaller than what is visible
            m_state.clip = m_state.clip.intersected(m_lines.bounds());
    }
    m_clipNext = false;
    m_lines.clear();
}

bool ContentReader::colourOperator(unsigned op, const ContentLexer &lexer)
{
    using Kind = ColourSpace::Kind;
    switch (op) {
    case operatorCode("g"):
        setDevice(m_state.fill, Kind::Gray, lexer);
        return true;
    case operatorCode("G"):
        setDevice(m_state.stroke, Kind::Gray, lexer);
        return true;
    case operatorCode("rg"):
        setDevice(m_state.fill, Kind::Rgb, lexer);
        return true;
    case operatorCode("RG"):
        setDevice(m_state.stroke, Kind::Rgb, lexer);
        return true;
    case operatorCode("k"):
        setDevice(m_state.fill, Kind::Cmyk, lexer);
        return true;
    case operatorCode("K"):
        setDevice(m_state.stroke, Kind::Cmyk, lexer);
        return true;
    case operatorCode("cs"):
        setSpace(m_state.fill, lexer);
        return true;
    case operatorCode("CS"):
        setSpace(m_state.stroke, lexer);
        return true;
    case operatorCode("sc"):
    case operatorCode("scn"):
        setColour(m_state.fill, lexer);
        return true;
    case operatorCode("SC"):
    case operatorCode("SCN"):
        setColour(m_state.stroke, lexer);
        return true;
    default:
        return false;
    }
}

void ContentReader::setDevice(Paint &paint, ColourSpace::Kind kind, const ContentLexer &lexer)
{
    paint.kind = kind;
    paint.space = nullptr;
    setColour(paint, lexer);
}

void ContentReader::setSpace(Paint &paint, const ContentLexer &lexer)
{
    paint.white = false; // each space starts with black, or with its full tint
    if (lexer.count() == 0 || lexer.operand(lexer.last(1)).kind != ContentLexer::Operand::Kind::Name)
        return;
    const std::string_view name = lexer.operand(lexer.last(1)).text;
    auto it = std::find_if(m_spaces.begin(), m_spaces.end(), [&](const auto &known) { return known.first == name; });
    if (it == m_spaces.end()) {
        m_spaces.emplace_back(name, std::make_unique<ColourSpace>(ColourSpace::named(name, m_resources)));
        it = std::prev(m_spaces.end());
    }
    paint.space = it->second.get();
}

void ContentReader::setColour(Paint &paint, const ContentLexer &lexer)
{
    double numbers[8] = {};
    size_t count = 0;
    for (size_t i = 0; i < lexer.count() && count < std::size(numbers); ++i) {
        if (lexer.operand(i).kind == ContentLexer::Operand::Kind::Number)
            numbers[count++] = lexer.number(i);
    }
    if (paint.space) {
        paint.white = paint.space->isWhite(numbers, count);
        return;
    }
    ColourSpace device;
    device.kind = paint.kind;
    paint.white = device.isWhite(numbers, count);
}

void ContentReader::stateOperator(unsigned op, const ContentLexer &lexer)
{
    switch (op) {
    case operatorCode("q"):
        if (m_saved.size() < MostSaved)
            m_saved.push_back(m_state);
        break;
    case operatorCode("Q"):
        if (!m_saved.empty()) {
            m_state = m_saved.back();
            m_saved.pop_back();
        }
        break;
    case operatorCode("cm"):
        if (lexer.hasNumbers(6)) {
            const size_t at = lexer.last(6);
            const Matrix m{lexer.number(at),     lexer.number(at + 1), lexer.number(at + 2),
                           lexer.number(at + 3), lexer.number(at + 4), lexer.number(at + 5)};
            m_state.matrix = m.then(m_state.matrix);
        }
        break;
    case operatorCode("w"):
        if (lexer.hasNumbers(1))
            m_state.lineWidth = std::abs(lexer.number(lexer.last(1)));
        break;
    case operatorCode("gs"):
        setGraphicsState(lexer);
        break;
    case operatorCode("Do"):
        drawObject(lexer);
        break;
    case operatorCode("EI"):
        drawImage();
        break;
    default:
        break;
    }
}

void ContentReader::setGraphicsState(const ContentLexer &lexer)
{
    if (lexer.count() == 0 || !m_resources.isDictionary())
        return;
    QPDFObjectHandle states = m_resources.getKey("/ExtGState");
    if (!states.isDictionary())
        return;
    QPDFObjectHandle state = states.getKey("/" + std::string(lexer.operand(lexer.last(1)).text));
    if (!state.isDictionary())
        return;
    if (QPDFObjectHandle v = state.getKey("/ca"); v.isNumber())
        m_state.fill.clear = v.getNumericValue() < Clear;
    if (QPDFObjectHandle v = state.getKey("/CA"); v.isNumber())
        m_state.stroke.clear = v.getNumericValue() < Clear;
    if (QPDFObjectHandle v = state.getKey("/LW"); v.isNumber())
        m_state.lineWidth = std::abs(v.getNumericValue());
}

void ContentReader::drawObject(const ContentLexer &lexer)
{
    if (lexer.count() == 0 || !m_resources.isDictionary())
        return;
    QPDFObjectHandle objects = m_resources.getKey("/XObject");
    if (!objects.isDictionary())
        return;
    QPDFObjectHandle object = objects.getKey("/" + std::string(lexer.operand(lexer.last(1)).text));
    if (!object.isStream())
        return;
    QPDFObjectHandle kind = object.getDict().getKey("/Subtype");
    if (kind.isNameAndEquals("/Image"))
        drawImage();
    else if (kind.isNameAndEquals("/Form"))
        drawForm(object);
}

void ContentReader::drawImage() { m_lines.image(m_state.clip, mappedBox(m_state.matrix, 0, 0, 1, 1)); }

void ContentReader::drawForm(QPDFObjectHandle form)
{
    const QPDFObjGen id = form.getObjGen();
    if (m_openForms.size() >= DeepestForm || std::find(m_openForms.begin(), m_openForms.end(), id) != m_openForms.end())
        return;
    m_openForms.push_back(id);
    const State outerState = m_state;
    std::vector<State> outerSaved = std::exchange(m_saved, {});
    Spaces outerSpaces = std::exchange(m_spaces, {});
    const QPDFObjectHandle outerResources = m_resources;

    try {
        runForm(form);
    } catch (const std::exception &e) { // the rest of the page is still worth reading
        m_problem = e.what();
    }
    m_lines.clear();
    m_resources = outerResources;
    m_spaces = std::move(outerSpaces);
    m_saved = std::move(outerSaved);
    m_state = outerState;
    m_openForms.pop_back();
}

void ContentReader::runForm(QPDFObjectHandle &form)
{
    QPDFObjectHandle dict = form.getDict();
    double m[6];
    if (numbersOf(dict.getKey("/Matrix"), m, 6))
        m_state.matrix = Matrix{m[0], m[1], m[2], m[3], m[4], m[5]}.then(m_state.matrix);
    double b[4];
    if (numbersOf(dict.getKey("/BBox"), b, 4))
        m_state.clip = m_state.clip.intersected(mappedBox(m_state.matrix, b[0], b[1], b[2], b[3]));
    if (QPDFObjectHandle own = dict.getKey("/Resources"); own.isDictionary())
        m_resources = own;
    m_lines.clear();
    if (!m_state.clip.isEmpty()) {
        const std::shared_ptr<Buffer> data = form.getStreamData();
        ContentLexer lexer({reinterpret_cast<const char *>(data->getBuffer()), data->getSize()});
        run(lexer);
    }
}

} // namespace gouji
