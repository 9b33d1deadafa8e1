// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/editor.h"
#include "tables/figurelooks.h"
#include "tables/tablekinds.h"

#include <QWidget>

#include <array>
#include <map>
#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace gouji {

class CellTable;
class Crops;
class EntryBox;
class GridModel;
class GridView;
class NarrativeView;
class PerformanceView;
class ReviewItems;
class Theme;

/// The tables of the document by tab, with a caption and a chooser, and the numbers of the narrative. Owned by the main
/// window.
class TablesPane final : public QWidget {
    Q_OBJECT
public:
    explicit TablesPane(const Theme &theme, QWidget *parent = nullptr);
    ~TablesPane() override;

    void setCrops(Crops &crops);                ///< for the printed cell beside its editor
    void setDocument(ReviewDocument *document); ///< null while nothing is open
    /// Brings a figure or cell to the front and selects it.
    void showCell(const CellPosition &cell);
    void showFigure(FigureId figure);
    void setPartners(const std::vector<FigureId> &figures);
    [[nodiscard]] GridView &grid() { return *m_grid; }
    [[nodiscard]] const FigureLooks &looks() const { return m_looks; }
    [[nodiscard]] TableTab tab() const;
    void setTab(TableTab tab);
    void focusContent(); ///< the table that is shown
    [[nodiscard]] std::vector<CellTable *> cellTables() const;
    [[nodiscard]] CellTable *activeTable() const; ///< the one worked in; null when none is shown
    [[nodiscard]] bool showsGrid() const;
    /// Repairs the structure of the table that is shown.
    void restructure(const StructureEdit &edit);

Q_SIGNALS:
    void figureChosen(gouji::FigureId figure, const gouji::CellPosition &cell);
    void failed(const gouji::Error &error);
    void targetChanged();  ///< another cell or table is worked in
    void contentChanged(); ///< an entry, wherever it was made, may have changed what can be done there

private:
    QWidget *buildCaption();
    void connectViews();
    void addKeys();
    [[nodiscard]] bool showsForms() const; ///< the performance tab as a list of projects
    void refresh();
    void fillTabs();
    void showTab();
    void showStatement(int statement);
    void updateCaption();
    void report(const Result<Done> &done);
    void enter(const std::vector<CellText> &texts);

    const Theme &m_theme;
    ReviewDocument *m_document = nullptr;
    FigureLooks m_looks;
    std::array<std::vector<int>, tableTabs> m_tabs;
    std::unique_ptr<ReviewItems> m_items;               ///< before the models: they use it to their end
    std::map<int, std::unique_ptr<GridModel>> m_models; ///< by statement, made when first shown
    std::array<int, tableTabs> m_shown{};               ///< statement last shown under each tab
    bool m_quiet = false;

    QTabBar *m_bar;
    QComboBox *m_chooser = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QToolButton *m_raw = nullptr; ///< performance forms as printed
    QStackedWidget *m_stack;
    PerformanceView *m_performance;
    GridView *m_grid;
    NarrativeView *m_numbers;
    QLabel *m_nothing;
    EntryBox *m_entry;
};

} // namespace gouji
