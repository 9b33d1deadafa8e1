// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/expression.h"
#include "checking/finding.h"

#include <QCborMap>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace gouji {

/// How the row that a line calls by one name is printed.
struct RowNames {
    QString lane;       ///< "收入", "支出": part of the lane's name; empty: any lane
    QString after;      ///< only rows below the row of this name
    QStringList names;  ///< tried in this order
    bool first = false; ///< of several rows of the name the uppermost is meant
    bool operator==(const RowNames &) const = default;
};

/// The vocabulary of a pack: what its lines call rows and columns, and how forms print them.
struct Vocabulary {
    QHash<QString, RowNames> rows;
    QHash<QString, QStringList> columns;
    QHash<QString, QString> forms; ///< "T" → "final.T": what stands before the number of a form in a line
    bool operator==(const Vocabulary &) const = default;
};

/// One rule of a pack: what has to hold, where, how loud a failure is and where that is written. A rule is either a
/// line that is an expression, or it names a check (a family that needs an algorithm) and its options; its line is
/// then what the user reads.
struct Rule {
    QString id; ///< "final.T1.1": unique over all packs
    LocalText title;
    QString line; ///< "收入总计 = 本年收入合计 + …"
    Severity severity = Severity::Error;
    std::optional<Severity> chosen; ///< the user's word; stands above what the rule and its check say
    QString basis;                  ///< legal source
    QStringList forms;              ///< forms it applies to; empty: any
    QString check;                  ///< name in the catalogue of checks; empty: the line is evaluated
    QCborMap options;               ///< everything else that stands in the rule, for the check
    QString passing;                ///< example that holds (format: checking/examples.h)
    QString failing;                ///< example that fails with this rule
    int sourceLine = 0;
    std::optional<Expression> expression;
    Vocabulary words; ///< of the pack

    [[nodiscard]] QString option(const QString &name) const { return options.value(name).toString(); }
    [[nodiscard]] QStringList optionList(const QString &name) const;
    bool operator==(const Rule &) const = default;
};

/// A file of rules.
struct RulePack {
    QString id; ///< file stem
    QString version;
    LocalText title;
    QString file;
    bool ofUser = false;
    std::vector<Rule> rules;
    bool operator==(const RulePack &) const = default;
};

} // namespace gouji
