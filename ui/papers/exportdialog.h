// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/exportjob.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace gouji {

class PaperPreview;

/// Asks what a review is handed out as, what goes in and where it is put, with a preview beside it. Closed before its
/// document goes; deletes itself.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// job.order has the language and the content to begin with. stem: of the file names.
    ExportDialog(ExportJob job, const QString &folder, const QString &stem, QWidget *parent = nullptr);

    void setWanted(NotesFormat format, bool wanted);
    void setIncluded(bool NotesContent::*part, bool included);
    void setFolder(const QString &folder);
    /// What would be written now.
    [[nodiscard]] std::vector<PaperFile> papers() const;
    [[nodiscard]] const ExportJob &job() const { return m_job; }
    [[nodiscard]] const PaperPreview &preview() const { return *m_preview; }

Q_SIGNALS:
    void exportRequested(const gouji::ExportJob &job, const std::vector<gouji::PaperFile> &papers);

private:
    QWidget *buildChoices();
    void buildParts(QVBoxLayout &column);
    void browse();
    void editWording();
    void refresh(); ///< after a change of the content
    void judge();   ///< after a change of the files

    ExportJob m_job;
    QListWidget *m_formats;
    QComboBox *m_language;
    QLineEdit *m_folder;
    QLineEdit *m_stem;
    QLabel *m_warning;
    QPushButton *m_export;
    PaperPreview *m_preview;
    std::vector<QCheckBox *> m_parts; ///< in the order of notesParts()
};

} // namespace gouji
