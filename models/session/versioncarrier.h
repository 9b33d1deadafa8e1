// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/documentsession.h"
#include "session/versions.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace gouji {

/// Takes what was done to an earlier version of the open document over to it, in the background, and says what became
/// of the findings. Lives in the thread of the window.
class VersionCarrier final : public QObject {
    Q_OBJECT

public:
    explicit VersionCarrier(DocumentSession &session, QObject *parent = nullptr);
    ~VersionCarrier() override;

    /// Ends with carried(), after the document was opened anew with the events, or failed().
    void carryOver(const LibraryDocument &earlier);

Q_SIGNALS:
    void carried(const gouji::VersionComparison &comparison);
    void failed(const gouji::Error &error);

private:
    struct Carried {
        std::vector<Event> events;
        VersionComparison comparison;
    };
    using Outcome = std::shared_ptr<Result<Carried>>;
    struct Job {
        LibraryDocument earlier;
        QStringList pathsBefore;
        QStringList pathsNow;
        DataFolder folder;
        Knowledge knowledge;
        QByteArray password;
    };
    static Result<Carried> work(const Job &job);
    void take();

    DocumentSession &m_session;
    QByteArray m_for; ///< identity of the document it was asked for
    std::optional<VersionComparison> m_comparison;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace gouji
