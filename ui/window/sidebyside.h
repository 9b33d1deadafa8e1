// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/figureindex.h"
#include "document/sidepane.h"
#include "review/counterpart.h"
#include "session/documentsession.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <vector>

namespace gouji {

class Linker;

/// Keeps the second view in step with the first: of the same document it shows what the figure in hand is compared
/// with, of another document (last year, the budget) the same row of the same table. A click there leads back. Owned by
/// the main window.
class SideBySide final : public QObject {
    Q_OBJECT
public:
    SideBySide(DocumentPane &pages, SidePane &side, Linker &linker, DocumentSession &session,
               QObject *parent = nullptr);

    void setShown(bool on);
    void setLibrary(std::vector<LibraryDocument> documents);
    void documentChanged(); ///< another one is open, or none

Q_SIGNALS:
    void failed(const gouji::Error &error);

private:
    using Read = std::shared_ptr<Result<Disclosure>>;

    void show(const QByteArray &identity);
    void take(const Read &read);
    void follow(FigureId figure, const Place &place, const std::vector<Place> &others);
    void followHere(const Place &place, const std::vector<Place> &others);
    void startHere();
    void followThere(FigureId figure);
    void clicked(const PageSpot &spot);
    void refreshChoices();
    [[nodiscard]] bool isSame() const { return m_side.chosen().isEmpty(); }

    DocumentPane &m_pages;
    SidePane &m_side;
    Linker &m_linker;
    DocumentSession &m_session;
    std::vector<LibraryDocument> m_library;
    bool m_shown = false;
    std::vector<Place> m_others;         ///< what the figure in hand is compared with
    std::unique_ptr<Disclosure> m_other; ///< read for the places of its figures; null while it is being read
    Counterparts m_counterparts;
    std::vector<FigureIndex> m_indexes;
    QFutureWatcher<Read> m_watcher;
};

} // namespace gouji
