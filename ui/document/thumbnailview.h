// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/thumbnailmodel.h"

#include <QListView>
#include <QTimer>

namespace gouji {

class Theme;

/// Small pictures of the pages, as many beside each other as fit; a click or Enter goes to the page. Renders nothing
/// while it is hidden.
class ThumbnailView final : public QListView {
    Q_OBJECT
public:
    ThumbnailView(RenderQueue &queue, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] ThumbnailModel &pages() { return *m_model; }
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageActivated(int page);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void request();

    ThumbnailModel *m_model;
    QTimer m_timer;
};

} // namespace gouji
