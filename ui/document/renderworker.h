// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/geometry.h"
#include "base/result.h"
#include "source/page.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <vector>

namespace gouji {

/// Does the work of a RenderQueue in the queue's thread. Owns the only renderer of that thread.
class RenderWorker final : public QObject {
    Q_OBJECT
public:
    RenderWorker();
    ~RenderWorker() override;

    void open(quint64 serial, const QString &path, const QString &password);
    void render(quint64 serial, int page, double dpi);
    void renderPicture(quint64 serial, const QString &tag, int page, double dpi);
    void readWords(quint64 serial, int page);
    void close();

Q_SIGNALS:
    void opened(quint64 serial, const std::vector<gouji::PageSize> &sizes);
    void failed(quint64 serial, const gouji::Error &error);
    void rendered(quint64 serial, int page, double dpi, const QImage &image);
    void pictureRendered(quint64 serial, const QString &tag, const QImage &image);
    void wordsRead(quint64 serial, int page, const std::vector<gouji::Word> &words);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gouji
