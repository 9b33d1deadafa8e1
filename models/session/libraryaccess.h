// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/datafolder.h"
#include "store/library.h"
#include "store/textsearch.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace gouji {

/// Reads the library in the background for the window: its documents, and what a search finds. Questions that come
/// quickly after each other are answered once, the newest wins. Lives in the thread of the window.
class LibraryAccess final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostHits = 300;

    explicit LibraryAccess(DataFolder folder, QObject *parent = nullptr);
    ~LibraryAccess() override;

    void setFolder(const DataFolder &folder); ///< another library
    void reload();
    void search(const QString &query);
    void setState(qint64 document, LibraryDocument::State state);

Q_SIGNALS:
    void documentsRead(const std::vector<gouji::LibraryDocument> &documents);
    void found(const QString &query, const std::vector<gouji::TextHit> &hits);
    void failed(const gouji::Error &error);

private:
    using Documents = std::shared_ptr<Result<std::vector<LibraryDocument>>>;
    using Hits = std::shared_ptr<Result<std::vector<TextHit>>>;

    void startReading();
    void startSearching();

    DataFolder m_folder;
    QTimer m_timer;
    bool m_again = false;
    QString m_query;
    QString m_searched;
    QFutureWatcher<Documents> m_reading;
    QFutureWatcher<Hits> m_searching;
    QThreadPool m_changing;
};

} // namespace gouji
