// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;
class QTreeWidget;

namespace gouji {

class Importer;
struct ImportedFile;
class Theme;

/// The import as it goes: progress, pause and cancel, and every file that could not be read with the reason. Hidden
/// when there is nothing to say.
class ImportView final : public QWidget {
    Q_OBJECT
public:
    ImportView(Importer &importer, const Theme &theme, QWidget *parent = nullptr);

private:
    QWidget *buildRow(const Theme &theme);
    QWidget *buildFailures();
    void showProgress(int done, int total, const ImportedFile &last);
    void showEnd();
    void refresh();

    Importer &m_importer;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_cancel = nullptr;
    QWidget *m_failed = nullptr;
    QLabel *m_failedText = nullptr;
    QTreeWidget *m_list = nullptr;
    int m_imported = 0;
    int m_known = 0;
};

} // namespace gouji
