// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pagetexts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace gouji {

class Theme;

/// Looks for a text or an amount on all pages; hits come as pages are read. Owned by the document pane.
class SearchBar final : public QWidget {
    Q_OBJECT
public:
    SearchBar(PageTexts &texts, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the bar with the field in focus; the first hit is sought from that page on.
    void activate(const QString &query = {}, int fromPage = 1);
    void step(int by); ///< to the next (1) or previous (-1) hit, around the end
    void dismiss();

    [[nodiscard]] const std::vector<TextStretch> &hits() const { return m_hits; }
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void hitsChanged();
    void hitReached(int index);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void goToFirst();
    void showCount();

    PageTexts &m_texts;
    QLineEdit *m_field;
    QLabel *m_count;
    QTimer m_timer;
    std::vector<TextStretch> m_hits;
    int m_current = -1;
    int m_fromPage = 1;
};

} // namespace gouji
