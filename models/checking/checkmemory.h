// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "checking/tableindex.h"

#include <optional>
#include <vector>

namespace gouji {

/// What the rules have made of each table alone. An edit changes one table: kept beside the result, the memory saves
/// working through the others again. A value of one disclosure and one set of rules. The result of a check is the same
/// with and without it. Whoever owns it calls takeBack() and forgets the tables that have changed, in any order, before
/// the next check.
class CheckMemory {
public:
    /// What one rule has made of a table: judged, but not yet doubted by what other tables say. The relations that are
    /// shown have been lent to the result.
    struct Made {
        std::vector<Relation> relations;
        std::vector<size_t> hashes; ///< contentHash() of each
    };
    struct OfTable {
        TableIndex index;
        std::optional<Unit> unit; ///< that its amounts were taken to have in spite of the caption
        std::vector<Made> made;   ///< by rule, in the order of use; empty for rules that look further than one table
    };
    std::vector<std::optional<OfTable>> tables; ///< by statement; none where it has changed
    std::vector<QString> forms;                 ///< by statement, at the last check
    std::vector<std::optional<Made>> together; ///< by rule: of the tables of its forms, or of the text; none for others
    bool textStands = false;                   ///< no sentence has changed since

    /// Where a relation of the result came from. table is nowhere for those made for the whole document, and allForms
    /// for those of together.
    static constexpr int nowhere = -1;
    static constexpr int allForms = -2;
    struct Loan {
        int table = nowhere;
        size_t rule = 0;
        size_t index = 0;
    };
    std::vector<Loan> loans; ///< by relation of the result
    /// How a relation of the result was judged before it may have been withdrawn.
    struct Judgement {
        size_t relation = 0;
        Verdict verdict = Verdict::NotChecked;
        Remark remark = Remark::None;
        QString reason;
    };
    std::vector<Judgement> doubtful;

    /// The relations of the result of the last check, which is given up.
    void takeBack(std::vector<Relation> relations);
    void forget();
    void forget(int statement);
    void forgetText() { textStands = false; }
};

} // namespace gouji
