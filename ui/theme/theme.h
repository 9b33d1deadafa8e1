// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QFont>
#include <QObject>

namespace gouji {

/// In which unit amounts are shown; what is printed is never changed by it.
enum class DisplayUnit { Printed, Yuan, TenThousand };

/// The look of the whole window: colours, one type scale, style sheet. Owned by app, given to whatever paints; GUI
/// thread. A change restyles the application and is announced.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    /// Steps of the type scale.
    enum class Step { Small, Body, Title, Heading };

    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] double textScale() const { return m_scale; }
    [[nodiscard]] QFont font(Step step = Step::Body) const;
    /// Height of a row in lists and tables, in pixels.
    [[nodiscard]] int rowHeight() const;

    void setMode(Mode mode);
    void setTextScale(double scale); ///< 1 is normal; kept between 0.75 and 2
    [[nodiscard]] DisplayUnit displayUnit() const { return m_unit; }
    void setDisplayUnit(DisplayUnit unit);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    double m_scale = 1;
    DisplayUnit m_unit = DisplayUnit::Printed;
    Colours m_colours = Colours::light();
};

} // namespace gouji
