// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invented disclosures beside this file, in the styles of several provinces. A file is a disclosure, a line "@@",
// and lines "text → mistake | rule".
#pragma once

#include "checking/checker.h"
#include "session/knowledge.h"
#include "session/opening.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace gouji {

struct Planted {
    QString before, after, rule;
};

struct Province {
    QString name; ///< "beijing.txt"
    QString text;
    std::vector<Planted> mistakes;
};

inline std::vector<Province> provinces()
{
    const QDir folder(QFINDTESTDATA("provinces"));
    std::vector<Province> all;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype end = text.indexOf(QStringLiteral("\n@@\n"));
        Province province{name, text.left(end + 1), {}};
        for (const QString &line : text.mid(end + 4).split(u'\n', Qt::SkipEmptyParts)) {
            const QString after = line.section(QStringLiteral(" → "), 1);
            province.mistakes.push_back({line.section(QStringLiteral(" → "), 0, 0),
                                         after.section(QStringLiteral(" | "), 0, -2),
                                         line.section(QStringLiteral(" | "), -1)});
        }
        all.push_back(std::move(province));
    }
    return all;
}

/// Read and checked as a text file; nothing when it cannot be read.
inline std::optional<CheckResult> checkedText(const QString &text)
{
    static const Knowledge knowledge = Knowledge::builtIn();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("disclosure.txt"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(text.toUtf8());
    file.close();
    const auto disclosure = readDisclosure({path}, knowledge.forms, {});
    if (!disclosure)
        return std::nullopt;
    return check(disclosure.value(), knowledge.packs);
}

} // namespace gouji
