// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/figure.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gouji {

class CellTable;
class ClaimFilter;
class ClaimModel;
class FigureLooks;
class LookProxy;
class ReviewItems;
class Theme;

/// The numbers of the narrative as a list in the order of the pages, with a filter over it. Owned by the tables pane.
class NarrativeView final : public QWidget {
    Q_OBJECT
public:
    NarrativeView(const Theme &theme, const FigureLooks &looks, QWidget *parent = nullptr);
    ~NarrativeView() override;

    void setItems(ReviewItems *items); ///< null: nothing is open; the items before must still be there
    void refresh();                    ///< looks have changed
    [[nodiscard]] int count() const;   ///< of all numbers, filtered or not
    /// Selects a number; a filter that hides it is lifted.
    [[nodiscard]] bool select(FigureId figure);

    [[nodiscard]] CellTable &table() const { return *m_table; }

Q_SIGNALS:
    void figureChosen(gouji::FigureId figure);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void hideColumns();
    void updateShown();

    std::unique_ptr<ClaimModel> m_claims;
    ClaimFilter *m_filter;
    LookProxy *m_looks;
    QLineEdit *m_text;
    QComboBox *m_state;
    QLabel *m_shown;
    CellTable *m_table;
    bool m_quiet = false;
    bool m_unfitted = false; ///< columns are measured when the view is seen
};

} // namespace gouji
