// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/editor.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace gouji {

class CropView;
class Crops;
class ReviewDocument;
class Theme;

/// Stands under a cell while it is edited: the cell as printed, what the typed amount is in 元, 万元 and capital
/// numerals, a warning when it is the printed value with the point moved, who corrected it before. Owned by the tables
/// pane.
class EntryBox final : public QFrame {
    Q_OBJECT
public:
    EntryBox(const Theme &theme, QWidget *parent);

    void setCrops(Crops &crops);
    /// Follows the editor until it is closed.
    void attach(QLineEdit *editor, const ReviewDocument &document, const CellPosition &cell);
    [[nodiscard]] QString text() const; ///< all that is said, for tests and for screen readers

private:
    void refresh(const QString &text);
    void place(const QWidget &editor);
    void showPrinted(const ReviewDocument &document, const Cell &cell);

    const Theme &m_theme;
    CropView *m_crop = nullptr;
    QLabel *m_printed;
    QLabel *m_amount;
    QLabel *m_capital;
    QLabel *m_warning;
    QLabel *m_before;
    QString m_was; ///< as printed
    Unit m_unit = Unit::Unknown;
};

} // namespace gouji
