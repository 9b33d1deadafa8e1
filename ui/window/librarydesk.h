// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/libraryaccess.h"

#include <QObject>

#include <optional>

namespace gouji {

class DocumentPane;
class DocumentSession;
class Importer;
class LibraryPane;
class LibraryView;
class Theme;

/// Keeps the list, the grid and the search of the library up to date, and opens what is chosen in them at its place.
/// Owned by the main window.
class LibraryDesk final : public QObject {
    Q_OBJECT
public:
    LibraryDesk(DocumentSession &session, Importer &importer, LibraryPane &pane, DocumentPane &pages,
                const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] LibraryView &view() { return *m_view; } ///< to be put somewhere by the owner
    [[nodiscard]] LibraryAccess &access() { return m_access; }

Q_SIGNALS:
    void deskRequested();         ///< a document was chosen: the desk is what one wants to see
    void importFailed(int files); ///< an import has ended, and so many could not be read
    void failed(const gouji::Error &error);

private:
    struct Goal {
        LibraryDocument document;
        TextHit hit;
        QString query;
    };
    void connectImport(Importer &importer);
    void open(const LibraryDocument &document);
    void go(Goal goal);
    void showGoal();
    void setState(const LibraryDocument &document, LibraryDocument::State state);

    DocumentSession &m_session;
    LibraryPane &m_pane;
    DocumentPane &m_pages;
    LibraryAccess m_access;
    LibraryView *m_view;
    bool m_importing = false;
    std::optional<Goal> m_goal; ///< to be shown when its pages are there
};

} // namespace gouji
