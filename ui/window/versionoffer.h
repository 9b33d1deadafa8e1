// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/versioncarrier.h"

#include <QObject>

namespace gouji {

class FindingsPane;
class LibraryModel;
class MessageBar;
class Theme;

/// When a document is opened of which the library has an earlier version that was worked on, offers to take that work
/// over, and shows afterwards which findings are new, unchanged and gone. Owned by the main window.
class VersionOffer final : public QObject {
    Q_OBJECT
public:
    VersionOffer(DocumentSession &session, const LibraryModel &library, MessageBar &messages, FindingsPane &findings,
                 const Theme &theme, QWidget *window);

private:
    void offer();
    void show(const VersionComparison &comparison);

    DocumentSession &m_session;
    const LibraryModel &m_library;
    MessageBar &m_messages;
    FindingsPane &m_findings;
    const Theme &m_theme;
    QWidget *m_window;
    VersionCarrier m_carrier;
};

} // namespace gouji
