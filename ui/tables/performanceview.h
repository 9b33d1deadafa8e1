// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/editor.h"

#include <QLineEdit>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QSplitter;

namespace gouji {

class CellTable;
class FigureLooks;
class FormModel;
class FundingModel;
class GoalModel;
class IndicatorModel;
class LookProxy;
class ProjectModel;
class ReviewItems;
class Theme;

/// Performance forms to read and to edit: the projects above, the chosen one below with its funding, goals and
/// indicators. Says what was chosen and entered. Owned by the tables pane.
class PerformanceView final : public QWidget {
    Q_OBJECT
public:
    PerformanceView(const Theme &theme, const FigureLooks &looks, QWidget *parent = nullptr);
    ~PerformanceView() override;

    void setItems(ReviewItems *items); ///< null: nothing is open; the items before must still be there
    void refresh();                    ///< looks have changed
    [[nodiscard]] bool hasForm(int statement) const;
    void showForm(int statement);
    [[nodiscard]] int statement() const { return m_statement; }
    /// Selects the item of a cell; false when none shows it.
    [[nodiscard]] bool selectCell(const CellPosition &cell);

    /// Those whose cells are the document's.
    [[nodiscard]] std::vector<CellTable *> tables() const { return {m_indicators.view, m_funding.view, m_goals.view}; }

Q_SIGNALS:
    void formShown(int statement);
    void cellChosen(const gouji::CellPosition &cell);
    void revertRequested(const gouji::CellPosition &cell);
    void editorOpened(QLineEdit *editor, const gouji::CellPosition &cell);
    void textsEntered(const std::vector<gouji::CellText> &texts);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A table of the form with what it shows.
    struct Part {
        QLabel *title = nullptr;
        CellTable *view = nullptr;
        LookProxy *looks = nullptr;
        FormModel *model = nullptr;
    };
    void addPart(Part &part, const QString &title);
    void setModel(Part &part, FormModel *model);
    [[nodiscard]] bool selectInProjects(const CellPosition &cell);
    void layOutParts();
    void layOutProjects();
    void hideEmptyColumns(const Part &part);

    const Theme &m_theme;
    const FigureLooks &m_looks;
    int m_statement = -1;
    bool m_quiet = false;
    bool m_stale = false;   ///< looks changed while it was hidden
    bool m_divided = false; ///< by the reviewer
    std::unique_ptr<ProjectModel> m_projectModel;
    std::unique_ptr<FundingModel> m_fundingModel;
    std::unique_ptr<GoalModel> m_goalModel;
    std::unique_ptr<IndicatorModel> m_indicatorModel;
    LookProxy *m_projectLooks;
    CellTable *m_projects;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    QWidget *m_form;
    Part m_funding;
    Part m_goals;
    Part m_indicators;
};

} // namespace gouji
