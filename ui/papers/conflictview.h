// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/eventlog.h"

#include <QDialog>

class QTableWidget;

namespace gouji {

class ReviewDocument;

/// Where two reviewers decided or corrected differently: both words side by side, and one is chosen. The choice is an
/// event like any other and can be undone. Closed before its document goes.
class ConflictView final : public QDialog {
    Q_OBJECT
public:
    ConflictView(std::vector<EventConflict> conflicts, ReviewDocument &document, QWidget *parent = nullptr);

    /// Puts the word of one side in force: of conflict.one or of conflict.other.
    void choose(int conflict, bool other);

Q_SIGNALS:
    void failed(const gouji::Error &error);

private:
    void fill(int row);

    std::vector<EventConflict> m_conflicts;
    ReviewDocument &m_document;
    QTableWidget *m_table;
};

} // namespace gouji
