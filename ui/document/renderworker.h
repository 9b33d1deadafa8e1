// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "base/result.h"
#include "source/page.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace gouji {

/// Does the work of a RenderQueue in the queue's thread. Owns the only renderer of that thread.
class RenderWorker final : public QObject {
    Q_OBJECT
public:
    RenderWorker();
    ~RenderWorker() override;

    /// Pages of all files are numbered in one row. A file that is no PDF has none.
    void open(quint64 serial, const QStringList &paths, const QString &password);
    void render(quint64 serial, int page, double dpi);
    void renderPicture(quint64 serial, const QString &tag, int page, double dpi);
    void readWords(quint64 serial, int page);
    void close();

Q_SIGNALS:
    void opened(quint64 serial, const std::vector<gouji::PageSize> &sizes, const std::vector<int> &counts);
    void failed(quint64 serial, const gouji::Error &error);
    void rendered(quint64 serial, int page, double dpi, const QImage &image);
    void pictureRendered(quint64 serial, const QString &tag, const QImage &image);
    void wordsRead(quint64 serial, int page, const std::vector<gouji::Word> &words);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gouji
