// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

int pixels(Theme::Step step)
{
    switch (step) {
    case Theme::Step::Small:
        return 12;
    case Theme::Step::Body:
        return 13;
    case Theme::Step::Title:
        return 14;
    case Theme::Step::Heading:
        break;
    }
    return 18;
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.head);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.pane);
    p.setColor(QPalette::AlternateBase, c.head);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.pane);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::ToolTipBase, c.pane);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.dim);
    p.setColor(QPalette::Highlight, c.accentBack);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Light, c.pane);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.dim);
    return p;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

QFont Theme::font(Step step) const
{
    QFont font;
    // Latin letters and tabular digits first, Chinese second: without this order Qt may pick a handwriting face.
    font.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(static_cast<int>(std::lround(pixels(step) * m_scale)));
    if (step == Step::Title || step == Step::Heading)
        font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::rowHeight() const { return static_cast<int>(std::lround(28 * m_scale)); }

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 0.75, 2.0);
    if (std::abs(scale - m_scale) < 0.01)
        return;
    m_scale = scale;
    apply();
}

void Theme::setDisplayUnit(DisplayUnit unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    Q_EMIT changed();
}

void Theme::apply()
{
    if (m_mode == Mode::System) {
        const QPalette standard = QApplication::style()->standardPalette();
        m_dark = standard.color(QPalette::Window).lightness() < 128;
    } else {
        m_dark = m_mode == Mode::Dark;
    }
    m_colours = m_dark ? Colours::dark() : Colours::light();
    QApplication::setFont(font());
    QApplication::setPalette(paletteOf(m_colours));
    qApp->setStyleSheet(styleSheetOf(m_colours, m_scale));
    Q_EMIT changed();
}

} // namespace gouji
