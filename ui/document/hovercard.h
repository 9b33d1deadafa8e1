// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/place.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;

namespace gouji {

class CropView;
class Crops;
class Theme;

/// A card that floats over the window beside what it speaks of: a text, and places as printed. Takes no focus; a click
/// on a place goes there. Child of the main window, so that it moves with it.
class HoverCard final : public QFrame {
    Q_OBJECT
public:
    struct Line {
        QString caption;
        Place place;
        bool wrong = false;
    };

    HoverCard(Crops &crops, const Theme &theme, QWidget *parent);

    /// about: what it speaks of, in global pixels; stays uncovered.
    void showBeside(const QRect &about, const QString &html, const std::vector<Line> &lines);
    [[nodiscard]] QString text() const;
    [[nodiscard]] int lineCount() const { return m_lineCount; }

Q_SIGNALS:
    void placeActivated(const gouji::Place &place);

protected:
    void leaveEvent(QEvent *event) override;

private:
    Crops &m_crops;
    const Theme &m_theme;
    QLabel *m_text;
    std::vector<QLabel *> m_captions;
    std::vector<CropView *> m_views;
    int m_lineCount = 0;
};

} // namespace gouji
