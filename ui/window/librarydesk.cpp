// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/librarydesk.h"

#include "base/amountquery.h"
#include "document/documentpane.h"
#include "library/librarypane.h"
#include "library/libraryview.h"
#include "session/documentsession.h"
#include "session/importer.h"

#include <utility>

namespace gouji {

LibraryDesk::LibraryDesk(DocumentSession &session, Importer &importer, LibraryPane &pane, DocumentPane &pages,
                         const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_pages(pages)
    , m_access(session.folder())
    , m_view(new LibraryView(pane.model(), m_access, importer, theme))
{
    connect(&m_access, &LibraryAccess::documentsRead, this, [this](const std::vector<LibraryDocument> &documents) {
        m_pane.setDocuments(documents);
        m_pane.setCurrent(m_session.entry().sha256);
    });
    connect(&m_access, &LibraryAccess::failed, this, &LibraryDesk::failed);
    connect(&session, &DocumentSession::libraryChanged, &m_access, &LibraryAccess::reload);
    connect(&pane, &LibraryPane::documentActivated, this, &LibraryDesk::open);
    connect(m_view, &LibraryView::documentActivated, this, &LibraryDesk::open);
    connect(m_view, &LibraryView::stateChosen, this, &LibraryDesk::setState);
    connect(m_view, &LibraryView::hitActivated, this,
            [this](const LibraryDocument &document, const TextHit &hit, const QString &query) {
                go({document, hit, query});
            });
    connect(&pages, &DocumentPane::pagesKnown, this, &LibraryDesk::showGoal);
    connectImport(importer);
    m_access.reload();
    importer.restore();
}

void LibraryDesk::connectImport(Importer &importer)
{
    connect(&importer, &Importer::progressed, this, [this](int done, int total) {
        m_importing = true;
        m_pane.showProgress(tr("Importing %1 of %2").arg(done).arg(total), done, total);
        m_access.reload();
    });
    connect(&importer, &Importer::failed, this, &LibraryDesk::failed);
    connect(&importer, &Importer::finished, this, [this, &importer] {
        if (!std::exchange(m_importing, false))
            return; // there was nothing to import: the progress shown is that of reading
        m_pane.hideProgress();
        m_access.reload();
        if (const auto files = importer.failures().size(); files > 0)
            Q_EMIT importFailed(static_cast<int>(files));
    });
}

void LibraryDesk::open(const LibraryDocument &document)
{
    m_goal.reset();
    if (document.sha256 != m_session.entry().sha256 || !m_session.document())
        m_session.open(document);
    Q_EMIT deskRequested();
}

void LibraryDesk::go(Goal goal)
{
    const bool there = goal.document.sha256 == m_session.entry().sha256 && m_session.document();
    m_goal = std::move(goal);
    Q_EMIT deskRequested();
    if (there)
        showGoal();
    else
        m_session.open(m_goal->document);
}

void LibraryDesk::showGoal()
{
    if (!m_goal)
        return;
    const Goal goal = *std::exchange(m_goal, std::nullopt);
    const bool paged = goal.document.pages > 0;
    m_pages.showPlace({goal.hit.file, paged ? goal.hit.page : 0, paged ? 0 : goal.hit.page, {}});
    // An amount is one term with its unit; of several words the first is marked.
    const QString query = goal.query.simplified();
    m_pages.find(printedValuesOf(query).size() > 1 ? query : query.section(u' ', 0, 0));
}

void LibraryDesk::setState(const LibraryDocument &document, LibraryDocument::State state)
{
    if (document.sha256 != m_session.entry().sha256 || !m_session.document()) {
        m_access.setState(document.id, state);
        return;
    }
    if (const Result<Done> done = m_session.setState(state); !done)
        Q_EMIT failed(done.error());
}

} // namespace gouji
