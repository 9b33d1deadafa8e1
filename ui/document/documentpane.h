// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "disclosure/place.h"
#include "document/pagelayoutmap.h"
#include "document/pagemark.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace gouji {

class PageTexts;
class PageView;
class RenderQueue;
class SearchBar;
class TextView;
class Theme;

/// The document: pages, page number, zoom and search. Owns queue, texts and view of its files and binds them.
class DocumentPane final : public QWidget {
    Q_OBJECT
public:
    explicit DocumentPane(const Theme &theme, QWidget *parent = nullptr);
    ~DocumentPane() override;

    /// PDFs are shown as pages in one row, anything else as text.
    void open(const QStringList &paths, const QString &password = {});
    /// Shows again, at the same page, what was shown before the last open(): that could not be read.
    void goBack();
    void setFileNames(const QStringList &names); ///< as people know them
    void close();
    [[nodiscard]] PageView &view() { return *m_view; }
    [[nodiscard]] RenderQueue &queue() { return *m_queue; }
    [[nodiscard]] SearchBar &search() { return *m_search; }
    [[nodiscard]] const PageTexts &texts() const { return *m_texts; }

    [[nodiscard]] TextView &text() { return *m_text; }
    [[nodiscard]] int textFile() const { return m_textFile; } ///< index of the file whose text is shown, or -1
    void showPlace(const Place &place);
    void showSearch();
    void find(const QString &query); ///< from the page that is shown on
    void copySelection() const;
    void askForPage(); ///< puts the focus into the page number

Q_SIGNALS:
    void failed(const gouji::Error &error);
    void firstPageShown();
    void pagesKnown(); ///< which pages are those of which file

private:
    void buildBar(const Theme &theme);
    void showWithPages(const QWidgetList &widgets);
    void showHits();
    void showText(int file);
    void showFileName();
    [[nodiscard]] bool searchesLines() const;

    RenderQueue *m_queue;
    PageTexts *m_texts;
    PageView *m_view;
    TextView *m_text;
    QStackedWidget *m_stack;
    SearchBar *m_search;
    QWidget *m_bar = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_file = nullptr; ///< shown when there are several
    QLabel *m_zoom = nullptr;
    bool m_firstShown = false;
    struct Shown {
        QStringList paths;
        QString password;
        QStringList names;
        int page = 0;
    };
    Shown m_before;
    QString m_password;
    int m_firstPage = 0; ///< to be gone to when the pages are known
    QStringList m_paths;
    QStringList m_names;
    int m_textFile = -1; ///< whose text is shown
};

} // namespace gouji
