// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/colourspace.h"
#include "source/contentlexer.h"
#include "source/linecollector.h"
#include "source/textstarts.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji {

/// Follows the content stream of one page and of the forms it draws, and collects lines, fills and images. Of text
/// only its starts are seen. Lives for one page; may throw what QPDF throws.
class ContentReader {
public:
    /// toPage maps the file's user space to the page as displayed; page is the visible box there.
    ContentReader(Drawing &drawing, const Matrix &toPage, const PageRect &page);

    void read(std::string_view content, QPDFObjectHandle resources);
    /// Where text starts, if any of it is hidden by a clip; else empty.
    [[nodiscard]] std::vector<TextStart> textStarts();
    /// What QPDF said of forms that could not be decoded; empty when all was read.
    [[nodiscard]] const std::string &problem() const { return m_problem; }

private:
    struct Paint {
        ColourSpace::Kind kind = ColourSpace::Kind::Gray;
        const ColourSpace *space = nullptr; ///< set by cs/CS, owned by m_spaces
        bool white = false;
        bool clear = false; ///< wholly transparent
        [[nodiscard]] bool shows() const { return !white && !clear; }
    };
    struct State {
        Matrix matrix;
        PageRect clip;
        Paint fill;
        Paint stroke;
        double lineWidth = 1;
        TextTracker::Font font;
    };
    using Spaces = std::vector<std::pair<std::string_view, std::unique_ptr<ColourSpace>>>;

    void run(ContentLexer &lexer);
    bool pathOperator(unsigned code, const ContentLexer &lexer);
    bool paintOperator(unsigned code);
    bool colourOperator(unsigned code, const ContentLexer &lexer);
    void stateOperator(unsigned code, const ContentLexer &lexer);
    void paint(bool fill, bool stroke, bool evenOdd, bool close);
    void setDevice(Paint &paint, ColourSpace::Kind kind, const ContentLexer &lexer);
    void setSpace(Paint &paint, const ContentLexer &lexer);
    void setColour(Paint &paint, const ContentLexer &lexer);
    void setGraphicsState(const ContentLexer &lexer);
    void drawObject(const ContentLexer &lexer);
    void drawForm(QPDFObjectHandle form);
    void runForm(QPDFObjectHandle &form);
    void drawImage();

    LineCollector m_lines;
    TextTracker m_text;
    State m_state;
    std::vector<State> m_saved;
    QPDFObjectHandle m_resources;
    Spaces m_spaces;                     ///< of the stream being read
    std::vector<QPDFObjGen> m_openForms; ///< a form must not draw itself
    bool m_clipNext = false;
    std::string m_problem;
    long m_budget = 4'000'000; ///< operators: a page of forms within forms must end
};

} // namespace gouji
