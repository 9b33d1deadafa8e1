// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the measuring programs share.
#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace gouji::bench {

inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// 0.5 is the median, 1 the greatest.
inline double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

/// Prints a figure; false when it misses its goal. Goal 0: none.
inline bool report(const char *what, double value, double goal, const char *unit = "ms")
{
    const bool good = goal <= 0 || value <= goal;
    if (goal > 0)
        std::printf("%-44s %9.2f %s  (goal %.0f)%s\n", what, value, unit, goal, good ? "" : "  MISSED");
    else
        std::printf("%-44s %9.2f %s\n", what, value, unit);
    std::fflush(stdout);
    return good;
}

/// How long this thread has been ready to run while others had the processor, in ms; 0 where the system does not say.
inline double waitedForProcessor()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> parts = file.readAll().split(' ');
    return parts.size() > 1 ? parts[1].toDouble() / 1e6 : 0;
}

/// The greatest resident size of this process.
inline double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace gouji::bench
