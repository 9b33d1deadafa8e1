// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pagelayoutmap.h"
#include "document/pagetext.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace gouji {

class RenderQueue;

/// A stretch of characters on one page.
struct TextStretch {
    int page = 0;
    int from = 0;
    int to = 0;
    bool operator==(const TextStretch &) const = default;
};

/// The text of all pages of the open file, as far as it is read. GUI thread; owned by the document pane.
class PageTexts final : public QObject {
    Q_OBJECT
public:
    explicit PageTexts(RenderQueue &queue, QObject *parent = nullptr);

    /// Begins anew for a file with that many pages; pages near first are read first.
    void start(int pages);
    /// The lines of a text file instead of pages.
    void setLines(const QStringList &lines);
    [[nodiscard]] int pageCount() const { return m_pages; }
    [[nodiscard]] bool isComplete() const { return static_cast<int>(m_texts.size()) == m_pages; }
    [[nodiscard]] const PageText *page(int page) const; ///< null while unread

    /// What lies between two points, in reading order, over pages.
    [[nodiscard]] std::vector<TextStretch> between(const PageSpot &a, const PageSpot &b) const;
    [[nodiscard]] QString copy(const std::vector<TextStretch> &stretches) const;
    /// Word under a point.
    [[nodiscard]] std::optional<TextStretch> wordAt(const PageSpot &spot) const;
    [[nodiscard]] std::vector<TextStretch> find(const SearchPattern &pattern) const;

Q_SIGNALS:
    void pageRead(int page);

private:
    QHash<int, PageText> m_texts;
    RenderQueue &m_queue;
    int m_pages = 0;
};

} // namespace gouji
