// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/thumbnailmodel.h"

#include "document/renderqueue.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gouji {

namespace {

int weight(Mark mark) { return mark == Mark::Error ? 3 : mark == Mark::Warning ? 2 : mark == Mark::Hint ? 1 : 0; }

} // namespace

ThumbnailModel::ThumbnailModel(RenderQueue &queue, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_images(bound)
{
    connect(&queue, &RenderQueue::opened, this, [this](const std::vector<PageSize> &sizes) {
        beginResetModel();
        m_sizes = sizes;
        m_images.clear();
        m_tallies.clear();
        endResetModel();
    });
    connect(&queue, &RenderQueue::closed, this, [this] {
        beginResetModel();
        m_sizes.clear();
        m_images.clear();
        m_tallies.clear();
        endResetModel();
    });
    connect(&queue, &RenderQueue::thumbnailReady, this, [this](int page, const QImage &image) {
        m_images.insert(page, image);
        const QModelIndex at = index(page - 1);
        Q_EMIT dataChanged(at, at, {Qt::DecorationRole});
    });
}

void ThumbnailModel::setFindings(const std::vector<PageMark> &marks)
{
    m_tallies.clear();
    std::set<std::pair<int, QString>> counted;
    for (const PageMark &mark : marks) {
        if (weight(mark.sign) == 0 || !counted.emplace(mark.page, mark.key).second)
            continue;
        Tally &tally = m_tallies[mark.page];
        ++tally.findings;
        if (weight(mark.sign) > weight(tally.gravest))
            tally.gravest = mark.sign;
    }
    if (!m_sizes.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FindingsRole, MarkRole});
}

void ThumbnailModel::want(int first, int last, double pixelRatio)
{
    std::vector<RenderRequest> requests;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const double wide = pictureSize(row).width() * pixelRatio;
        const QImage have = m_images.best(row + 1);
        if (have.isNull() || have.width() < wide - 2)
            requests.push_back({row + 1, wide * 72 / m_sizes[static_cast<size_t>(row)].width});
    }
    m_queue.wantThumbnails(std::move(requests));
}

QSize ThumbnailModel::pictureSize(int row) const
{
    const PageSize size = m_sizes[static_cast<size_t>(row)];
    const double scale = width / std::max({1.0, size.width, size.height * 0.75}); // a tall page is narrower
    return {static_cast<int>(std::lround(size.width * scale)), static_cast<int>(std::lround(size.height * scale))};
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sizes.size());
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int page = index.row() + 1;
    const Tally tally = m_tallies.value(page);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(page);
    case Qt::DecorationRole:
        return m_images.best(page);
    case Qt::AccessibleTextRole:
        return tally.findings > 0 ? tr("Page %1, %n finding(s)", nullptr, tally.findings).arg(page)
                                  : tr("Page %1").arg(page);
    case FindingsRole:
        return tally.findings;
    case MarkRole:
        return static_cast<int>(tally.gravest);
    default:
        return {};
    }
}

} // namespace gouji
