// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace gouji {

namespace {

/// Renders one SVG of the set at any size, with "currentColor" replaced by the colour the theme has at that moment.
class ThemeIconEngine final : public QIconEngine {
public:
    ThemeIconEngine(QByteArray svg, const Theme &theme)
        : m_svg(std::move(svg))
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Colours &c = m_theme.colours();
        const QColor colour = mode == QIcon::Disabled ? c.dim : state == QIcon::On ? c.accent : c.text;
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.55);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemeIconEngine(m_svg, m_theme); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
    const Theme &m_theme;
};

} // namespace

QIcon icon(const QString &name, const Theme &theme)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ThemeIconEngine(file.readAll(), theme));
}

} // namespace gouji
