// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importing.h"
#include "store/importqueue.h"

#include <QFutureWatcher>
#include <QObject>

#include <deque>
#include <memory>

namespace gouji {

/// Imports files and folders into the library in the background; more can be added while it runs. What waits is kept in
/// the library: an import that the end of the program broke off goes on with restore(). Lives in the thread of the
/// window.
class Importer final : public QObject {
    Q_OBJECT

public:
    Importer(Knowledge knowledge, DataFolder folder, QObject *parent = nullptr);
    ~Importer() override;

    void import(const QStringList &paths);
    void restore(); ///< goes on with what an earlier run of the program left
    void pause();   ///< stops at once; the file that is being read is begun again later
    void resume();
    void cancel(); ///< forgets what waits; what was imported stays
    void retryFailures();
    void forgetFailures();
    void setPacks(RulePacks packs) { m_knowledge.packs = std::move(packs); } ///< for files imported from now on
    void setFolder(const DataFolder &folder);                                ///< another library, with its own queue
    [[nodiscard]] bool isRunning() const { return m_active; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] const std::vector<QueuedImport> &failures() const { return m_failures; }

    /// Held by the program that works the queue of a library; another one waits.
    [[nodiscard]] static QString lockOf(const DataFolder &folder);

Q_SIGNALS:
    void progressed(int done, int total, const gouji::ImportedFile &last);
    void failed(const gouji::Error &error); ///< the library cannot be used; failed files come with progressed()
    void failuresChanged();
    void pausedChanged(bool paused);
    void finished();

private:
    struct Task { ///< something to be done to the queue
        enum class What { Look, Add, ForgetWaiting, ForgetFailures } what = What::Look;
        QStringList paths;
    };
    struct State {
        Error error; ///< with a message when the library cannot be used
        int waiting = 0;
        std::vector<QueuedImport> failures;
    };
    struct Step {
        ImportedFile file; ///< without a path when there was none left
        State state;
    };

    static State stateOf(ImportQueue &queue);
    static State perform(const Task &task, const DataFolder &folder);
    static void work(QPromise<Step> &promise, const Knowledge &knowledge, const DataFolder &folder);
    void ask(Task task);
    void goOn();
    void take(const State &state);
    void step(const Step &step);

    Knowledge m_knowledge;
    DataFolder m_folder;
    std::deque<Task> m_tasks;
    QFutureWatcher<State> m_asking;
    QFutureWatcher<Step> m_working;
    std::vector<QueuedImport> m_failures;
    int m_done = 0;
    int m_waiting = 0;
    bool m_active = false;
    bool m_paused = false;
};

} // namespace gouji
