// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/hovercard.h"

#include "document/cropview.h"
#include "theme/widgets.h"

#include <QGraphicsDropShadowEffect>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

namespace {

constexpr int cardWidth = 400;
constexpr int cropHeight = 66; ///< three lines of print
constexpr size_t mostLines = 4;

} // namespace

HoverCard::HoverCard(Crops &crops, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_crops(crops)
    , m_theme(theme)
    , m_text(new QLabel)
{
    markAs(this, "popup");
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(cardWidth);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(22);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_text);
    for (size_t i = 0; i < mostLines; ++i) {
        m_captions.push_back(dimLabel());
        m_captions.back()->setProperty("small", true);
        m_views.push_back(new CropView(m_crops, m_theme));
        m_views.back()->setFixedHeight(cropHeight);
        m_views.back()->setFocusPolicy(Qt::NoFocus);
        column->addWidget(m_captions.back());
        column->addWidget(m_views.back());
        connect(m_views.back(), &CropView::activated, this, [this](const Place &place) {
            hide();
            Q_EMIT placeActivated(place);
        });
    }
    hide();
}

void HoverCard::showBeside(const QRect &about, const QString &html, const std::vector<Line> &lines)
{
    m_text->setText(html);
    m_text->setVisible(!html.isEmpty());
    m_lineCount = static_cast<int>(std::min(lines.size(), mostLines));
    for (size_t i = 0; i < mostLines; ++i) {
        const bool used = i < lines.size();
        m_captions[i]->setVisible(used && !lines[i].caption.isEmpty());
        m_views[i]->setVisible(used);
        if (!used)
            continue;
        m_captions[i]->setText(lines[i].caption);
        m_views[i]->setPlace(lines[i].place, lines[i].wrong);
    }
    setAccessibleName(m_text->text().isEmpty() ? tr("Other side") : m_text->text());
    // Hidden children take no room only after the layout has heard of it.
    layout()->invalidate();
    resize(cardWidth, layout()->hasHeightForWidth() ? layout()->heightForWidth(cardWidth) : sizeHint().height());
    const QRect area = parentWidget()->rect();
    const QRect spot(parentWidget()->mapFromGlobal(about.topLeft()), about.size());
    int y = spot.bottom() + 8;
    if (y + height() > area.bottom())
        y = spot.top() - height() - 8;
    move(std::clamp(spot.left() - 20, 4, std::max(4, area.right() - cardWidth - 4)),
         std::clamp(y, 4, std::max(4, area.bottom() - height() - 4)));
    show();
    raise();
}

QString HoverCard::text() const { return isHidden() ? QString() : m_text->text(); }

void HoverCard::leaveEvent(QEvent *) { hide(); }

} // namespace gouji
