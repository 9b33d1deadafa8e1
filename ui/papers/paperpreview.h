// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/exportjob.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace gouji {

/// Shows what a paper will look like; made in the background, the newest wish wins. Part of the export dialog.
class PaperPreview final : public QWidget {
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);

    /// Asks for a look; several wishes at once are one.
    void show(ExportJob job, NotesFormat format);
    [[nodiscard]] int pageCount() const { return m_pages; } ///< shown now
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString remarks() const;

Q_SIGNALS:
    void shown();

private:
    void start();
    void put(const PaperLook &look);

    struct Wish {
        ExportJob job;
        NotesFormat format;
    };
    std::optional<Wish> m_wish;
    QTimer m_delay;
    QFutureWatcher<PaperLook> m_watcher;
    QLabel *m_remarks;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QPlainTextEdit *m_text;
    int m_pages = 0;
};

} // namespace gouji
