// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets.h"

#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStylePainter>
#include <QToolButton>
#include <QVariant>

namespace gouji {

namespace {

class ElidedLabel final : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        const bool cut = shown != text();
        if (cut != (toolTip() == text()))
            setToolTip(cut ? text() : QString());
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), shown);
    }
};

class ElidedBox final : public QComboBox {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, room.width() - 4);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

void markAs(QWidget *widget, const char *property, bool on)
{
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QToolButton *flatButton(const QIcon &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setProperty("flat", true);
    return button;
}

QLabel *dimLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("dim", true);
    return label;
}

QLabel *elidedLabel(const QString &text) { return new ElidedLabel(text); }

QComboBox *elidedBox() { return new ElidedBox; }

} // namespace gouji
