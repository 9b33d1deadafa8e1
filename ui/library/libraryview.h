// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryfilter.h"
#include "store/textsearch.h"
#include "theme/textsizes.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace gouji {

class HitDelegate;
class HitsModel;
class Importer;
class LibraryAccess;
class Theme;

/// The whole library: a grid of its documents with facets, what a search finds in all of them, and the import. Owned by
/// the main window.
class LibraryView final : public QWidget {
    Q_OBJECT
public:
    LibraryView(LibraryModel &model, LibraryAccess &access, Importer &importer, const Theme &theme,
                QWidget *parent = nullptr);

    void startSearch(); ///< puts the focus into the field
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QTableView &grid() { return *m_grid; }
    [[nodiscard]] QTableView &hits() { return *m_hits; }
    [[nodiscard]] LibraryFilter &filter() { return *m_filter; }

Q_SIGNALS:
    void documentActivated(const gouji::LibraryDocument &document);
    void hitActivated(const gouji::LibraryDocument &document, const gouji::TextHit &hit, const QString &query);
    void stateChosen(const gouji::LibraryDocument &document, gouji::LibraryDocument::State state);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBar();
    void buildGrid(const Theme &theme);
    void fitGrid();
    void buildHits(const Theme &theme);
    void showHits(const QString &query, const std::vector<TextHit> &hits);
    void refresh();
    void activate(const QModelIndex &index);
    void activateHit(const QModelIndex &index);
    void menuAt(const QPoint &point);
    [[nodiscard]] const LibraryDocument *documentAt(const QModelIndex &index) const;

    LibraryModel &m_model;
    const Theme &m_theme;
    LibraryFilter *m_filter;
    HitsModel *m_hitsModel;
    HitDelegate *m_hitDelegate;
    TextSizes m_sizes;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_clear;
    QTableView *m_grid;
    QTableView *m_hits;
    QLabel *m_hitCount;
    QWidget *m_hitPart;
    QTimer m_timer;
    bool m_full = false; ///< there are more hits than were asked for
};

} // namespace gouji
