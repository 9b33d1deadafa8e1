// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

namespace gouji {

class DocumentSession;
class Importer;
class MessageBar;

/// What happens to files that were chosen or dropped: one is opened; of a few the first is opened while the others are
/// looked at, and when all look like parts of one disclosure the reviewer is asked; many are imported. Owned by the
/// main window.
class FileOpener final : public QObject {
    Q_OBJECT
public:
    FileOpener(DocumentSession &session, Importer &importer, MessageBar &messages, QObject *parent = nullptr);

    void take(const QStringList &paths);

private:
    void judge(bool parts);

    DocumentSession &m_session;
    Importer &m_importer;
    MessageBar &m_messages;
    QStringList m_paths; ///< that are looked at
    QFutureWatcher<bool> m_watcher;
};

} // namespace gouji
