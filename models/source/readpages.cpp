// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/readpages.h"

#include "source/pageparts.h"

#include <QCoreApplication>

#include <future>
#include <mutex>
#include <optional>
#include <utility>

namespace gouji {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfSource)
};

using Drawn = std::vector<Result<PdfDrawings::Page>>;
using Texts = std::vector<std::optional<Result<PdfText::Page>>>;

/// Hands out pages to the two readers: one goes up from the first page, the other down from the last, because
/// neighbouring pages share fonts, which each reader loads for itself.
class PageQueue {
public:
    void start(int count)
    {
        const std::scoped_lock lock(m_mutex);
        m_last = count;
        m_total = count;
    }
    int takeFirst()
    {
        const std::scoped_lock lock(m_mutex);
        return m_first <= m_last ? m_first++ : 0;
    }
    int takeLast()
    {
        const std::scoped_lock lock(m_mutex);
        return m_first <= m_last ? m_last-- : 0;
    }
    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_last = 0;
        m_stopped = true;
    }
    [[nodiscard]] bool stopped() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_stopped;
    }
    [[nodiscard]] int left() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_last - m_first + 1;
    }
    [[nodiscard]] int taken() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_total - (m_last - m_first + 1);
    }

private:
    mutable std::mutex m_mutex;
    int m_first = 1;
    int m_last = 0;
    int m_total = 0;
    bool m_stopped = false;
};

constexpr int WorthHelping = 4; ///< fewer pages left than this are read before another document is open

struct Task {
    const QByteArray &bytes;
    const QString &name;
    const QByteArray &password;
    PageQueue queue;
    Texts texts;
    std::promise<void> opened; ///< the texts have their size, or opening failed
};

Drawn drawAndHelp(Task &task)
{
    Drawn drawn;
    Result<PdfDrawings> drawings = PdfDrawings::open(task.bytes, task.password);
    const int count = drawings ? drawings.value().pageCount() : 0;
    for (int i = 1; i <= count && !task.queue.stopped(); ++i)
        drawn.push_back(drawings.value().page(i));
    task.opened.get_future().wait();
    if (task.queue.left() < WorthHelping)
        return drawn;
    const Result<PdfText> text = PdfText::open(task.bytes, task.name, task.password);
    if (!text)
        return drawn;
    while (const int number = task.queue.takeLast())
        task.texts[static_cast<size_t>(number - 1)] = text.value().page(number);
    return drawn;
}

/// first was taken before the other reader could begin, so that progress is asked even when that one reads all the
/// rest.
void readTexts(Task &task, const PdfText &text, int first, const ReadProgress &progress)
{
    const int total = text.pageCount();
    for (int number = first; number > 0; number = task.queue.takeFirst()) {
        task.texts[static_cast<size_t>(number - 1)] = text.page(number);
        if (progress && !progress(task.queue.taken(), total))
            task.queue.stop();
    }
}

std::vector<SourcePage> joined(Texts &texts, Drawn &drawn)
{
    std::vector<SourcePage> pages;
    pages.reserve(texts.size());
    const Error noLines{Error::Code::NotReadable, Tr::tr("The drawn lines of the document cannot be read."), {}};
    for (size_t i = 0; i < texts.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        Result<PdfText::Page> &text = *texts[i];
        if (text)
            pages.push_back(
                joinedPage(number, std::move(text).value(), i < drawn.size() ? std::move(drawn[i]) : noLines));
        else
            pages.push_back(unreadPage(number, text.error()));
    }
    return pages;
}

} // namespace

Result<std::vector<SourcePage>> readAllPages(const QByteArray &bytes, const QString &name, const QByteArray &password,
                                             const ReadProgress &progress)
{
    Task task{bytes, name, password, {}, {}, {}};
    std::future<Drawn> helper = std::async(std::launch::async, [&task] { return drawAndHelp(task); });
    const Result<PdfText> text = PdfText::open(bytes, name, password);
    int first = 0;
    if (text) {
        task.texts.resize(static_cast<size_t>(text.value().pageCount()));
        task.queue.start(text.value().pageCount());
        first = task.queue.takeFirst();
    } else {
        task.queue.stop();
    }
    task.opened.set_value();
    if (text)
        readTexts(task, text.value(), first, progress);
    Drawn drawn = helper.get();
    if (!text)
        return text.error();
    if (task.queue.stopped())
        return Error{Error::Code::Cancelled, Tr::tr("Reading %1 was cancelled.").arg(name), {}};
    return joined(task.texts, drawn);
}

} // namespace gouji
