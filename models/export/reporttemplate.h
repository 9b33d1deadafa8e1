// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/findingsjson.h"
#include "export/template.h"

namespace gouji {

/// The wording of the report, and what was wrong with the user's own when ours is used in its place.
struct ReportTemplate {
    Template wording;
    QString problem;
};

[[nodiscard]] QString templateName(Language language); ///< "review-opinion.zh.html"
/// The user's own in that folder when there is one and it is whole, else ours. An empty folder has none.
[[nodiscard]] ReportTemplate reportTemplate(const QString &folder, Language language);
/// Puts copies of ours there for editing; a file that is there already stays. Gives the paths.
[[nodiscard]] Result<QStringList> writeTemplates(const QString &folder);

} // namespace gouji
