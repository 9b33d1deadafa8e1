// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "checking/finding.h"
#include "review/decision.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace gouji {

class Commands;
class Crops;
class FindingDetail;
class FindingsFilter;
class FindingsModel;
class LedgerView;
class PromptBar;
class ReviewDocument;
class Theme;

/// The findings with their filter, the details of the current one, and the ledger. Owned by the main window.
class FindingsPane final : public QWidget {
    Q_OBJECT
public:
    FindingsPane(Crops &crops, const Theme &theme, QWidget *parent = nullptr);

    void setDocument(ReviewDocument *document); ///< null while nothing is open
    [[nodiscard]] QTableView &list() { return *m_list; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }
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

Q_SIGNALS:
    void findingChosen(const QString &key);
    void findingActivated(const QString &key); ///< Enter or double click
    void figureActivated(gouji::FigureId figure);
    void placeActivated(const gouji::Place &place);
    void failed(const gouji::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBar(const Theme &theme);
    void buildList(const Theme &theme);
    QPushButton *addChip(int severity, const QString &text);
    void showCount(QPushButton &chip, const QString &whole, const QString &brief);
    void refresh();
    void applyFilter();
    void decide(Decision::State state, const QString &reason);
    void correct(FigureId figure, const QString &text);
    [[nodiscard]] QStringList chosen() const; ///< keys of the selected rows

    const Theme &m_theme;
    ReviewDocument *m_document = nullptr;
    FindingsModel *m_model = nullptr;
    FindingsFilter *m_filter;
    QTableView *m_list;
    FindingDetail *m_detail;
    LedgerView *m_ledger;
    PromptBar *m_prompt;
    QLabel *m_none;
    QHBoxLayout *m_actions;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QPushButton *m_chips[3] = {};
    QPushButton *m_rounding = nullptr;
    QPushButton *m_notChecked = nullptr;
    QPushButton *m_ledgerChip = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_text = nullptr;
    bool m_wasNone = false;
    bool m_compact = false; ///< little room: chips with signs and numbers only
    QString m_key;          ///< kept over resets of the model
};

} // namespace gouji
