// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "session/keeping.h"
#include "session/knowledge.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace gouji {

/// One open document: reads and checks it in the background, gives it as a ReviewDocument with its earlier events
/// replayed, and keeps every event in the library before it is announced. Opening another document drops the one that
/// is still being read. Lives in the thread of the window.
class DocumentSession final : public QObject {
    Q_OBJECT

public:
    DocumentSession(Knowledge knowledge, DataFolder folder, QString reviewer, QObject *parent = nullptr);
    ~DocumentSession() override;

    /// Opens a file, or several that are parts of one disclosure. Ends with opened(), failed() or nothing when another
    /// was opened or cancel() was called before.
    void open(const QStringList &paths, const QByteArray &password = {});
    /// Opens a document of the library from the copies kept there.
    void open(const LibraryDocument &stored, const QByteArray &password = {});
    /// Stops reading; the document open before stays.
    void cancel();
    /// Closes the document.
    void close();

    [[nodiscard]] bool isReading() const;
    /// Null while none is open. Deleted when the next one is opened, after closing().
    [[nodiscard]] ReviewDocument *document() const { return m_document.get(); }
    /// What the library knows of the open document.
    [[nodiscard]] const LibraryDocument &entry() const { return m_entry; }
    /// Files of the open document, or of the one that is being read, for showing its pages.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// Copies of the files of a document of the library.
    [[nodiscard]] QStringList keptPaths(const LibraryDocument &stored) const;
    /// Takes in another reviewer's events on the open document and opens it anew with all of them.
    Result<Done> merge(const std::vector<Event> &events);
    [[nodiscard]] const DataFolder &folder() const { return m_folder; }
    [[nodiscard]] const Knowledge &knowledge() const { return m_knowledge; }
    [[nodiscard]] const QString &reviewer() const { return m_reviewer; }
    [[nodiscard]] const QByteArray &password() const { return m_openPassword; } ///< of the open document
    /// Reviewed to the end, or not any more.
    Result<Done> setState(LibraryDocument::State state);
    /// Notes that the open document is a later version of another.
    Result<Done> linkTo(qint64 earlier);
    /// Whether a document of the library says mostly the same as the open one.
    [[nodiscard]] bool isLike(const LibraryDocument &other) const;
    void setReviewer(const QString &reviewer); ///< of events from now on
    void setPacks(RulePacks packs);            ///< the open document is checked again
    /// Another library: the open document is closed.
    void setFolder(const DataFolder &folder);

Q_SIGNALS:
    void reading(const QStringList &paths);
    void progressed(int done, int total); ///< pages
    void opened(gouji::ReviewDocument *document);
    void failed(const gouji::Error &error);
    void closing(); ///< the document is about to be deleted
    void libraryChanged();

private:
    struct Job;
    using Outcome = std::shared_ptr<Result<KeptDocument>>; // futures want values that can be copied

    static void work(QPromise<Outcome> &promise, const Job &job);
    void start(Job job);
    void take();
    void show(KeptDocument kept);
    Result<Done> append(const std::vector<Event> &events);
    void saveSummary();

    Knowledge m_knowledge;
    DataFolder m_folder;
    QString m_reviewer;
    std::unique_ptr<Library> m_library; ///< of this thread; opened with the first document
    LibraryDocument m_entry;
    QStringList m_paths;
    QStringList m_openPaths;
    QByteArray m_password; ///< of the document being read
    QByteArray m_openPassword;
    std::unique_ptr<ReviewDocument> m_document;
    std::unique_ptr<QFutureWatcher<Outcome>> m_watcher;
    QTimer m_summaryTimer;
    QThreadPool m_background; ///< reading, and flushing the library
};

} // namespace gouji
