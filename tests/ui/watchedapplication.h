// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <vector>

namespace gouji {

/// Times every event that the window handles. Time in which another process had the processor is not counted: it says
/// nothing about the program.
class WatchedApplication final : public QApplication {
public:
    struct Pause {
        double milliseconds = 0;
        QString what;
        double processor = 0; ///< milliseconds of it in which this thread worked
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || !m_watching)
            return QApplication::notify(receiver, event);
        const QString what =
            QStringLiteral("%1 of %2 %3")
                .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
                     QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName());
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const double delayed = m_depth == 1 ? delay() : 0;
        const double worked = m_depth == 1 ? processorTime() : 0;
        const bool done = QApplication::notify(receiver, event);
        const double waited = m_depth == 1 ? delay() - delayed : 0;
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6 - waited;
        --m_depth;
        if (m_depth == 0)
            m_pauses.push_back({took, what, processorTime() - worked});
        else if (took > 5 && took > m_part.milliseconds)
            m_part = {took, what, 0};
        return done;
    }

    /// What took longest within the event that is handled or was handled last: a hint where to look.
    [[nodiscard]] const Pause &part() const { return m_part; }

    void watch(bool on)
    {
        m_watching = on;
        m_pauses.clear();
        m_part = {};
    }
    /// The longest ones first.
    [[nodiscard]] std::vector<Pause> longest(size_t count) const
    {
        std::vector<Pause> sorted = m_pauses;
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto &a, const auto &b) { return a.milliseconds > b.milliseconds; });
        sorted.resize(std::min(count, sorted.size()));
        return sorted;
    }

private:
    /// How long this thread has waited for a processor so far, in ms; 0 where the system does not say.
    static double delay()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> parts = file.readAll().split(' ');
        return parts.size() > 1 ? parts[1].toDouble() / 1e6 : 0;
    }

    static double processorTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    bool m_watching = false;
    int m_depth = 0;
    Pause m_part;
    std::vector<Pause> m_pauses;
};

} // namespace gouji
