// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "checking/rule.h"
#include "findings/findingsbar.h"
#include "review/decision.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace gouji {

class Crops;
class FindingDetail;
class FindingsDelegate;
class FindingsFilter;
class FindingModel;
class LedgerView;
class PromptBar;
class ReviewDocument;
class Theme;

/// The findings with their filter, the details of the current one, and the ledger. Owned by the main window.
class FindingsPane final : public QWidget {
    Q_OBJECT
public:
    FindingsPane(Crops &crops, const Theme &theme, QWidget *parent = nullptr);

    void setDocument(ReviewDocument *document);                               ///< null while nothing is open
    void setRules(const std::function<const Rule *(const QString &)> &rules); ///< where their lines are read
    [[nodiscard]] QTableView &list() { return *m_list; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }
    [[nodiscard]] FindingsBar &bar() { return *m_bar; }
    [[nodiscard]] FindingDetail &details() { return *m_detail; }
    [[nodiscard]] QString current() const; ///< key, empty when there is none
    void select(const QString &key);
    void step(int by); ///< to the next (1) or previous (-1) row, around the end

    /// Buttons under the details, for the hand at the mouse.
    void setActions(const QList<QAction *> &actions);

    void confirm() { decide(Decision::State::Confirmed, {}); }
    void later() { decide(Decision::State::Later, {}); }
    void reopen() { decide(Decision::State::Open, {}); }
    void dismiss(); ///< asks for the reason
    void note();
    void applyCorrection();
    void showWhatIf(); ///< of the likeliest suspect

Q_SIGNALS:
    void findingChosen(const QString &key);
    void findingActivated(const QString &key); ///< Enter or double click
    void figureActivated(gouji::FigureId figure);
    void placeActivated(const gouji::Place &place);
    void failed(const gouji::Error &error);
    void countsChanged(int all, int open); ///< all: without what a correction resolved

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList(const Theme &theme);
    QWidget *buildLeft();
    QWidget *buildRight();
    void showSide(FindingsBar::Side side);
    void refresh();
    void layOutColumns();
    void makeRoom();
    [[nodiscard]] std::vector<std::pair<int, int>> wishes() const;   ///< of the columns beside the message
    [[nodiscard]] int widest(int column, int least, int most) const; ///< width for the texts of a column
    void layOutRows();
    void decide(Decision::State state, const QString &reason);
    void correct(FigureId figure, const QString &text);
    [[nodiscard]] QStringList chosen() const; ///< keys of the selected rows

    const Theme &m_theme;
    ReviewDocument *m_document = nullptr;
    FindingModel *m_model = nullptr;
    FindingsFilter *m_filter;
    QTableView *m_list;
    FindingsDelegate *m_delegate;
    FindingsBar *m_bar;
    FindingDetail *m_detail;
    LedgerView *m_ledger;
    PromptBar *m_prompt;
    QLabel *m_none;
    QHBoxLayout *m_actions;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    bool m_wasNone = false;
    QString m_key; ///< kept over resets of the model
};

} // namespace gouji
