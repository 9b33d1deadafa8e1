// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "checking/rule.h"

#include <QCborValue>

#include <vector>

namespace gouji {

/// Reads one pack from its values (CBOR of a pack of ours, or valueFromYaml of one of the user's). Rules with a mistake
/// are left out and reported as "file:line: reason"; the others stay.
[[nodiscard]] Result<RulePack> packFrom(const QCborValue &value, const QString &fileName, std::vector<Error> &problems);

/// The rules in force. A value: read once at the start, copied to where checks run.
class RulePacks {
public:
    /// The packs of the program and those of a folder of the user.
    [[nodiscard]] static RulePacks withFolder(const QString &path);
    /// The packs of the program.
    [[nodiscard]] static RulePacks builtIn();

    /// Adds a YAML file of the user. Rule ids already in force are refused one by one.
    void addFile(const QString &path);
    /// Adds every *.yaml of a folder, by name. A folder that does not exist is no problem.
    void addFolder(const QString &path);
    void add(RulePack pack);

    [[nodiscard]] const std::vector<RulePack> &packs() const { return m_packs; }
    /// What could not be read: packs and rules, each with file, line and reason.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }
    [[nodiscard]] const Rule *findRule(const QString &id) const;

private:
    std::vector<RulePack> m_packs;
    std::vector<Error> m_problems;
};

} // namespace gouji
