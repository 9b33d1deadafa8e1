// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wholeprocess CLI ROUNDS FILE…: times `CLI check FILE` and `pdftotext -layout FILE` as whole processes, taking turns
// so that both meet the same machine. A file may take three times the other plus 60 ms, all files together twice plus
// 50 ms a file. Medians of the rounds; exit status 1 when a limit is passed.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

extern char **environ; // NOLINT: POSIX

namespace {

struct Run {
    double milliseconds = 0;
    double megabytes = 0; ///< greatest resident size
    int status = 0;
};

Run timed(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &word : command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) {
        std::fprintf(stderr, "cannot run %s\n", arguments[0]);
        std::exit(2);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&actions);
    return {took.count(), static_cast<double>(usage.ru_maxrss) / 1024, WIFEXITED(status) ? WEXITSTATUS(status) : 128};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: wholeprocess CLI ROUNDS FILE…\n");
        return 2;
    }
    const std::string cli = argv[1];
    const int rounds = std::max(1, std::atoi(argv[2]));
    double sumOther = 0;
    double sumOurs = 0;
    bool good = true;
    std::printf("%-34s %10s %10s %7s %9s %7s\n", "file", "pdftotext", "check", "ratio", "limit", "MB");
    for (int i = 3; i < argc; ++i) {
        std::vector<double> other;
        std::vector<double> ours;
        double megabytes = 0;
        int status = 0;
        for (int round = 0; round < rounds; ++round) {
            other.push_back(timed({"pdftotext", "-layout", argv[i], "/dev/null"}).milliseconds);
            const Run run = timed({cli, "check", argv[i]});
            ours.push_back(run.milliseconds);
            megabytes = std::max(megabytes, run.megabytes);
            status = run.status;
        }
        const double a = median(other);
        const double b = median(ours);
        const double limit = 3 * a + 60;
        sumOther += a;
        sumOurs += b;
        good = good && b <= limit && status < 2;
        std::printf("%-34s %8.1fms %8.1fms %6.2fx %7.1fms %7.1f%s%s\n",
                    std::filesystem::path(argv[i]).filename().c_str(), a, b, b / a, limit, megabytes,
                    b <= limit ? "" : "  TOO SLOW", status < 2 ? "" : "  NOT READ");
    }
    const double limit = 2 * sumOther + 50 * (argc - 3);
    good = good && sumOurs <= limit;
    std::printf("%-34s %8.1fms %8.1fms %6.2fx %7.1fms%s\n", "together", sumOther, sumOurs, sumOurs / sumOther, limit,
                sumOurs <= limit ? "" : "  TOO SLOW");
    return good ? 0 : 1;
}
