// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// A unit that a department names in the list of those its document covers.
struct ListedUnit {
    QString name; ///< squashed, without number and remarks in brackets
    FindingPlace place;
    bool own = false;    ///< the department's own office
    bool merged = false; ///< has no accounts of its own ("并入本级")
};

/// The list of units: a table with 单位名称, a numbered list, or a sentence. Empty where the document has none.
[[nodiscard]] std::vector<ListedUnit> unitsListedIn(const Disclosure &disclosure);

/// Bodies that the document of a unit names as the one above it: "主管部门：甲局", "隶属于甲局", "是甲局所属".
[[nodiscard]] QStringList superiorsIn(const Disclosure &disclosure);

/// The name of who publishes, squashed; a department's own office, "甲局（本级）", has that of the department.
[[nodiscard]] QString publisherOf(const Disclosure &disclosure);

/// Both name one unit: equal, or one leaves out the place in front.
[[nodiscard]] bool sameUnit(const QString &a, const QString &b);

/// Whether the document of a department and that of another body belong together: the list has it, or it names the
/// department above it.
[[nodiscard]] bool belongTogether(const QString &department, const QStringList &listed, const QString &unit,
                                  const QStringList &superiors);

} // namespace gouji
