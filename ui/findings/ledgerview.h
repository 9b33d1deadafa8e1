// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace gouji {

class ReviewDocument;
class Theme;

/// What was checked, what passed, failed or could not be checked and why. Owned by the findings pane.
class LedgerView final : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { Title, Exact, Rounding, Improbable, Mismatch, Suspicious, NotChecked, RuleId };

    explicit LedgerView(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(const ReviewDocument *document); ///< also after each change
    [[nodiscard]] int rounding() const { return m_rounding; }
    [[nodiscard]] int notChecked() const { return m_notChecked; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void addSections(const ReviewDocument &document);

    const Theme &m_theme;
    const ReviewDocument *m_document = nullptr;
    int m_rounding = 0;
    int m_notChecked = 0;
    bool m_stale = false; ///< nobody looked at it since the last change
};

} // namespace gouji
