// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/checker.h"
#include "disclosure/disclosure.h"
#include "session/knowledge.h"

#include <QString>

#include <functional>
#include <random>
#include <vector>

namespace gouji {

/// A place of a disclosure where a mistake of some kind can be made: a text of a cell or of a paragraph.
struct Site {
    QString kind;       ///< "digit_transposition" …
    int statement = -1; ///< with row and column; or
    int row = -1, column = -1;
    int paragraph = -1; ///< with from and to
    int from = 0, to = 0;
    bool unitLine = false; ///< of the statement
    QString before, after; ///< the number or word alone
    QString what;          ///< for people: form, row, words around
    Place place;
};

/// All places for one kind of mistake, with the mistake chosen by chance.
[[nodiscard]] std::vector<Site> sitesFor(const QString &kind, const Disclosure &disclosure, std::mt19937 &random);
[[nodiscard]] QStringList plantKinds();

/// The disclosure as it is read with the mistake in it; only what depends on the text is made anew.
[[nodiscard]] Disclosure planted(const Disclosure &disclosure, const Site &site, const FormCatalogue &forms);

/// What the checker says about a planted mistake, beyond what it said before.
struct PlantResult {
    bool found = false, first = false, restored = false;
    QString instead;    ///< rule and first suspect of a finding there that names another
    QStringList alarms; ///< errors and warnings that do not touch the place
};
[[nodiscard]] PlantResult judgedPlant(const Site &site, const CheckResult &before, const CheckResult &after);

} // namespace gouji
