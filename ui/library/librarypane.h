// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QSortFilterProxyModel;
class QTabWidget;
class QToolButton;

namespace gouji {

class LibraryModel;
class OutlineView;
class Theme;

/// Documents of the library, what is being read or imported, and the outline of the open document. Files and folders
/// may be dropped here. Owned by the main window.
class LibraryPane final : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPane(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] LibraryModel &model() { return *m_model; }
    void setDocuments(std::vector<LibraryDocument> documents);
    void setCurrent(const QByteArray &identity);
    [[nodiscard]] OutlineView &outline() { return *m_outline; }
    void addPart(QWidget *widget, const QString &title); ///< beside the outline

    void showProgress(const QString &text, int done, int total); ///< total 0: unknown
    void hideProgress();

Q_SIGNALS:
    void documentActivated(const gouji::LibraryDocument &document);
    void dropped(const QStringList &paths);
    void cancelled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildProgress(const Theme &theme);
    void activate(const QModelIndex &index);

    LibraryModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
    OutlineView *m_outline;
    QTabWidget *m_below;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progressBar = nullptr;
};

} // namespace gouji
