// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"

#include <QFutureWatcher>
#include <QObject>

namespace gouji {

/// Imports files and folders into the library in the background; more can be added while it runs. Lives in the thread
/// of the window.
class Importer final : public QObject {
    Q_OBJECT

public:
    Importer(Knowledge knowledge, DataFolder folder, QObject *parent = nullptr);
    ~Importer() override;

    void import(const QStringList &paths);
    void cancel(); ///< after the file that is being read; what was imported stays
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total, const gouji::ImportedFile &last);
    void failed(const gouji::Error &error); ///< the library cannot be used; failed files come with progressed()
    void finished();

private:
    void startNext();

    Knowledge m_knowledge;
    DataFolder m_folder;
    QStringList m_waiting;
    QFutureWatcher<ImportedFile> m_watcher;
    int m_done = 0;
    int m_total = 0;
    bool m_running = false;
};

} // namespace gouji
