// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"

#include <QWidget>

#include <vector>

namespace gouji {

class Crops;
class Theme;

/// Shows a place as printed with some of its surroundings, framed. A click asks to go there.
class CropView final : public QWidget {
    Q_OBJECT
public:
    CropView(Crops &crops, const Theme &theme, QWidget *parent = nullptr);

    void setPlace(const Place &place, bool wrong);
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 40}; }

Q_SIGNALS:
    void activated(const gouji::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] PageRect area() const; ///< what is shown, PDF points

    Crops &m_crops;
    const Theme &m_theme;
    Place m_place;
    bool m_wrong = false;
};

} // namespace gouji
