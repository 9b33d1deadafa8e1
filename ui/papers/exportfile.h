// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/eventlog.h"
#include "papers/exportjob.h"

#include <QObject>

class QWidget;

namespace gouji {

class AppSettings;
class DocumentSession;
class MessageBar;

/// Hands a review out and takes another reviewer's in: asks for the file, writes in the background, says in the message
/// bar how it went. Owned by the main window.
class ExportFile final : public QObject {
    Q_OBJECT
public:
    ExportFile(DocumentSession &session, MessageBar &messages, AppSettings &settings, QWidget *window);

    void ask();
    void askForEvents();
    /// One paper with all that can go in, in the language of the window.
    void write(NotesFormat format, const QString &path);
    void write(const ExportJob &job, const std::vector<PaperFile> &papers);
    /// Unites the events of a log with those of the open document; shows where both reviewers decided differently.
    void merge(const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const gouji::Error &error);

private:
    [[nodiscard]] ExportJob jobNow() const;
    void finish(const QStringList &paths, const Result<QStringList> &done);
    void showConflicts();

    DocumentSession &m_session;
    MessageBar &m_messages;
    AppSettings &m_settings;
    QWidget *m_window;
    std::vector<EventConflict> m_conflicts; ///< of the log being merged
    QString m_merged;                       ///< what to say when the document is there again
};

} // namespace gouji
