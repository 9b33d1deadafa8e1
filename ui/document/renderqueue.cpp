// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/renderqueue.h"

#include "document/renderworker.h"

namespace gouji {

namespace {

const QString thumbnailStem = QStringLiteral("thumbnail:");

} // namespace

RenderQueue::RenderQueue(QObject *parent)
    : QObject(parent)
    , m_worker(new RenderWorker)
{
    qRegisterMetaType<std::vector<PageSize>>();
    qRegisterMetaType<std::vector<int>>();
    qRegisterMetaType<std::vector<Word>>();
    qRegisterMetaType<Error>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RenderWorker::opened, this,
            [this](quint64 serial, const std::vector<PageSize> &sizes, const std::vector<int> &counts) {
                if (serial != m_serial)
                    return;
                m_open = true;
                m_pages = FilePages(counts);
                finished();
                Q_EMIT opened(sizes);
            });
    connect(m_worker, &RenderWorker::failed, this, [this](quint64 serial, const Error &error) {
        if (serial != m_serial)
            return;
        m_busy = false;
        Q_EMIT failed(error);
    });
    connect(m_worker, &RenderWorker::rendered, this, [this](quint64 serial, int page, double dpi, const QImage &image) {
        if (serial != m_serial)
            return;
        finished();
        Q_EMIT pageReady(page, dpi, image);
    });
    connect(m_worker, &RenderWorker::pictureRendered, this,
            [this](quint64 serial, const QString &tag, const QImage &image) {
                if (serial != m_serial)
                    return;
                finished();
                if (tag.startsWith(thumbnailStem))
                    Q_EMIT thumbnailReady(tag.mid(thumbnailStem.size()).toInt(), image);
                else
                    Q_EMIT pictureReady(tag, image);
            });
    connect(m_worker, &RenderWorker::wordsRead, this, [this](quint64 serial, int page, const std::vector<Word> &words) {
        if (serial != m_serial)
            return;
        finished();
        Q_EMIT wordsReady(page, words);
    });
    m_thread.setObjectName(QStringLiteral("render"));
    m_thread.start();
}

RenderQueue::~RenderQueue()
{
    m_thread.quit();
    m_thread.wait();
}

void RenderQueue::open(const QStringList &paths, const QString &password)
{
    close();
    m_busy = true;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, serial = m_serial, paths, password] { worker->open(serial, paths, password); });
}

void RenderQueue::close()
{
    ++m_serial;
    m_open = false;
    m_busy = false;
    m_pages = {};
    m_wanted.clear();
    m_pictures.clear();
    m_thumbnails.clear();
    m_words.clear();
    Q_EMIT closed();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

void RenderQueue::want(std::vector<RenderRequest> requests)
{
    m_wanted.assign(requests.begin(), requests.end());
    next();
}

void RenderQueue::wantPicture(const QString &tag, RenderRequest request)
{
    m_pictures.push_back({tag, request});
    next();
}

void RenderQueue::wantThumbnails(std::vector<RenderRequest> requests)
{
    m_thumbnails.assign(requests.begin(), requests.end());
    next();
}

void RenderQueue::wantWords(const std::vector<int> &pages)
{
    m_words.assign(pages.begin(), pages.end());
    next();
}

bool RenderQueue::isIdle() const
{
    return !m_busy && m_wanted.empty() && m_pictures.empty() && m_thumbnails.empty() && m_words.empty();
}

void RenderQueue::finished()
{
    m_busy = false;
    next();
}

void RenderQueue::next()
{
    if (m_busy || !m_open)
        return;
    const quint64 serial = m_serial;
    RenderWorker *worker = m_worker;
    m_busy = true;
    if (!m_wanted.empty()) {
        const RenderRequest r = m_wanted.front();
        m_wanted.pop_front();
        QMetaObject::invokeMethod(worker, [=] { worker->render(serial, r.page, r.dpi); });
    } else if (!m_pictures.empty()) {
        const Picture p = m_pictures.front();
        m_pictures.pop_front();
        QMetaObject::invokeMethod(worker, [=] { worker->renderPicture(serial, p.tag, p.request.page, p.request.dpi); });
    } else if (!m_thumbnails.empty()) {
        const RenderRequest r = m_thumbnails.front();
        m_thumbnails.pop_front();
        const QString tag = thumbnailStem + QString::number(r.page);
        QMetaObject::invokeMethod(worker, [=] { worker->renderPicture(serial, tag, r.page, r.dpi); });
    } else if (!m_words.empty()) {
        const int page = m_words.front();
        m_words.pop_front();
        QMetaObject::invokeMethod(worker, [=] { worker->readWords(serial, page); });
    } else {
        m_busy = false;
    }
}

} // namespace gouji
