// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypane.h"

#include "items/itemroles.h"
#include "items/librarymodel.h"
#include "library/librarydelegate.h"
#include "library/outlineview.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace gouji {

LibraryPane::LibraryPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_empty(new QLabel(tr("Drop PDF files or folders here.")))
    , m_outline(new OutlineView(theme))
    , m_below(new QTabWidget)
{
    setAcceptDrops(true);
    setMinimumWidth(190);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Filter documents"));
    m_search->setAccessibleName(tr("Filter documents"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new LibraryDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true); // names take the lines they need, anew at another width
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Library"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("dim", true);
    m_empty->setMargin(16);
    auto *upper = new QWidget;
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(10, 8, 10, 6);
    searchRow->addWidget(m_search);
    upperColumn->addLayout(searchRow);
    upperColumn->addWidget(buildProgress(theme));
    upperColumn->addWidget(m_list, 1);
    upperColumn->addWidget(m_empty, 1);
    m_below->setDocumentMode(true);
    m_below->addTab(m_outline, tr("Outline"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(upper);
    splitter->addWidget(m_below);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_list);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list, &QListView::clicked, this, &LibraryPane::activate);
    connect(m_list, &QListView::activated, this, &LibraryPane::activate);
    setDocuments({});
}

QWidget *LibraryPane::buildProgress(const Theme &theme)
{
    m_progress = new QWidget;
    m_progressText = elidedLabel();
    m_progressText->setProperty("small", true);
    m_progressText->setProperty("dim", true);
    m_progressBar = new QProgressBar;
    m_progressBar->setTextVisible(false);
    m_progressBar->setAccessibleName(tr("Progress"));
    auto *cancel = flatButton(icon(QStringLiteral("close"), theme), tr("Cancel reading"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_progressText, 1);
    row->addWidget(cancel);
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins(12, 2, 8, 8);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_progressBar);
    connect(cancel, &QToolButton::clicked, this, &LibraryPane::cancelled);
    m_progress->hide();
    return m_progress;
}

void LibraryPane::addPart(QWidget *widget, const QString &title) { m_below->addTab(widget, title); }

void LibraryPane::setDocuments(std::vector<LibraryDocument> documents)
{
    m_empty->setVisible(documents.empty());
    m_list->setVisible(!documents.empty());
    const QByteArray current = m_list->currentIndex().data(KeyRole).toByteArray();
    m_model->setDocuments(std::move(documents));
    setCurrent(current);
}

void LibraryPane::setCurrent(const QByteArray &identity)
{
    const int row = m_model->rowOf(identity);
    if (row >= 0)
        m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
}

void LibraryPane::activate(const QModelIndex &index)
{
    if (const LibraryDocument *document = m_model->document(m_filter->mapToSource(index).row()))
        Q_EMIT documentActivated(LibraryDocument(*document));
}

void LibraryPane::showProgress(const QString &text, int done, int total)
{
    m_progressText->setText(text);
    m_progressBar->setRange(0, total);
    m_progressBar->setValue(done);
    m_progress->show();
}

void LibraryPane::hideProgress() { m_progress->hide(); }

void LibraryPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LibraryPane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        Q_EMIT dropped(paths);
}

} // namespace gouji
