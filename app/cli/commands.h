// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "store/datafolder.h"

namespace gouji::cli {

/// One function a command; options are complete and in order. Each gives the exit status.
[[nodiscard]] int extract(const Options &options, Streams streams);
[[nodiscard]] int check(const Options &options, Streams streams);
[[nodiscard]] int exportNotes(const Options &options, Streams streams);
[[nodiscard]] int import(const Options &options, Streams streams);
[[nodiscard]] int templates(const Options &options, Streams streams);
[[nodiscard]] int rules(const Options &options, Streams streams);

/// Part of import: one event log.
[[nodiscard]] int importEvents(const QString &path, const Options &options, const DataFolder &folder, Streams streams);

} // namespace gouji::cli
