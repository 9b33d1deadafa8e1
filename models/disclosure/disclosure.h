// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/indicator.h"
#include "disclosure/narrative.h"
#include "disclosure/statement.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace gouji {

enum class Kind { Unknown, FinalAccounts, Budget, SelfEvaluation, Targets, EvaluationReport };
enum class Level { Unknown, Department, Unit };

[[nodiscard]] QString kindName(Kind kind);    ///< "final-accounts" …, as in JSON
[[nodiscard]] QString levelName(Level level); ///< "department", "unit", empty for unknown

struct PageInfo {
    int number = 0; ///< 1-based
    PageSize size;  ///< PDF points, as displayed
    bool hasText = true;
    bool operator==(const PageInfo &) const = default;
};

struct FileInfo {
    QString name;        ///< as given: path or file name
    QByteArray sha256;   ///< hexadecimal
    bool isText = false; ///< .txt or .md: places are lines
    std::vector<PageInfo> pages;
    bool operator==(const FileInfo &) const = default;
};

/// What could not be read, and why.
struct Unread {
    Place place;
    QString what;
    QString why;
    bool operator==(const Unread &) const = default;
};

/// One published document as we read it. A plain value: copied freely between threads.
struct Disclosure {
    std::vector<FileInfo> files; ///< one, or several read as one
    Kind kind = Kind::Unknown;
    QString body; ///< 部门/单位 that publishes
    Level level = Level::Unknown;
    int year = 0;         ///< fiscal year, 0 when not found
    QStringList evidence; ///< what kind, body, level and year were taken from, and what contradicts them

    std::vector<Statement> statements;
    std::vector<IndicatorTable> indicatorTables;
    std::vector<Section> sections;
    std::vector<Paragraph> paragraphs;
    std::vector<Claim> claims;
    std::vector<Unread> unread;

    [[nodiscard]] const Figure *figure(FigureId id) const; ///< null when there is none
    void forEachFigure(const std::function<void(FigureId, const Figure &)> &visit) const;
    bool operator==(const Disclosure &) const = default;
};

} // namespace gouji
