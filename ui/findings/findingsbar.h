// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findingsfilter.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace gouji {

class FindingModel;
class Theme;

/// What stands above the findings: counts that switch severities, the ledger, the filter, and below it the filter in
/// force with a way out of it. Owned by the findings pane.
class FindingsBar final : public QWidget {
    Q_OBJECT
public:
    enum class Side { List, Rounding, NotChecked, Ledger };

    FindingsBar(const Theme &theme, QWidget *parent = nullptr);

    void setModel(const FindingModel *model); ///< null while nothing is open
    void setCounts(int rounding, int notChecked);
    void setShown(int shown, int all); ///< rows of the list
    [[nodiscard]] const FindingsFacets &facets() const { return m_facets; }
    void setFacets(const FindingsFacets &facets);
    [[nodiscard]] Side side() const { return m_side; }
    void setSide(Side side);

Q_SIGNALS:
    void facetsChanged(const gouji::FindingsFacets &facets);
    void sideChanged(gouji::FindingsBar::Side side);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTop(const Theme &theme);
    QPushButton *addChip(QHBoxLayout &row);
    void refresh();
    void showTexts();
    void showActive();
    void change(const std::function<void(FindingsFacets &)> &what);
    void fillMenu();
    void addFacet(const QString &title, int role, std::optional<QString> FindingsFacets::*facet);
    void addFacet(const QString &title, int role, std::optional<int> FindingsFacets::*facet, QString (*nameOf)(int));
    void addActive(const QString &text, const std::function<void(FindingsFacets &)> &off);

    const Theme &m_theme;
    const FindingModel *m_model = nullptr;
    FindingsFacets m_facets;
    Side m_side = Side::List;
    int m_rounding = 0;
    int m_notChecked = 0;
    QPushButton *m_severities[3] = {};
    QPushButton *m_sides[3] = {}; ///< of the ledger, in the order of Side
    QComboBox *m_state = nullptr;
    QLineEdit *m_text = nullptr;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QWidget *m_active;
    QHBoxLayout *m_activeRow;
    QLabel *m_shown;
    int m_rows = 0;
    int m_all = 0;
};

} // namespace gouji
