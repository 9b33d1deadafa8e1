// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "base/result.h"
#include "document/filepages.h"
#include "source/page.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <deque>
#include <vector>

namespace gouji {

class RenderWorker;

/// A page to be rendered. Pages are asked for by resolution.
struct RenderRequest {
    int page = 0;
    double dpi = 96;
    bool operator==(const RenderRequest &) const = default;
};

/// Renders the pages of the files of a disclosure, numbered in one row, and gives their words, in a thread of its own
/// with a renderer of its own. The queue itself lives in the GUI thread and hands out one piece of work at a time, so
/// what is no longer wanted is dropped simply by not being handed out. Order: wanted pages, single pictures (crops),
/// thumbnails, words.
class RenderQueue final : public QObject {
    Q_OBJECT
public:
    explicit RenderQueue(QObject *parent = nullptr);
    ~RenderQueue() override;

    /// Opens files; those before are forgotten with everything asked of them.
    void open(const QStringList &paths, const QString &password = {});
    void close();
    /// The pages wanted now, most urgent first. Replaces what was wanted before.
    void want(std::vector<RenderRequest> requests);
    /// A page for a crop; pageReady comes with the tag. Not dropped by want().
    void wantPicture(const QString &tag, RenderRequest request);
    /// Small pictures of pages, after all that; thumbnailReady comes. Replaces those wanted before.
    void wantThumbnails(std::vector<RenderRequest> requests);
    /// Words of pages, in this order, when there is nothing else to do.
    void wantWords(const std::vector<int> &pages);

    /// Nothing is asked for that has not been given.
    [[nodiscard]] bool isIdle() const;
    /// Which pages are those of which file; that of one file until opened().
    [[nodiscard]] const FilePages &pages() const { return m_pages; }

Q_SIGNALS:
    void opened(const std::vector<gouji::PageSize> &sizes);
    void failed(const gouji::Error &error);
    void pageReady(int page, double dpi, const QImage &image);
    void closed();
    void thumbnailReady(int page, const QImage &image);
    void pictureReady(const QString &tag, const QImage &image);
    void wordsReady(int page, const std::vector<gouji::Word> &words);

private:
    void next();
    void finished();

    struct Picture {
        QString tag;
        RenderRequest request;
    };
    QThread m_thread;
    RenderWorker *m_worker = nullptr; ///< lives in m_thread and is deleted there
    FilePages m_pages;
    quint64 m_serial = 0; ///< of the file that is open; answers for another one are dropped
    bool m_busy = false;
    bool m_open = false;
    std::deque<RenderRequest> m_wanted;
    std::deque<Picture> m_pictures;
    std::deque<RenderRequest> m_thumbnails;
    std::deque<int> m_words;
};

} // namespace gouji
