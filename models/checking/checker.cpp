// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/checker.h"

#include "checking/caution.h"
#include "checking/findings.h"
#include "checking/ledger.h"
#include "checking/linecheck.h"
#include "checking/relation.h"
#include "checking/rulepacks.h"
#include "checking/unitcheck.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

/// A rule of style (option style) tells what it finds; where it finds nothing, the ledger still says that it looked.
void noteLooked(const Rule &rule, const Disclosure &disclosure, std::vector<Relation> &relations)
{
    const bool text = std::ranges::any_of(
        disclosure.paragraphs, [](const Paragraph &p) { return p.kind == Paragraph::Kind::Body && !p.text.isEmpty(); });
    if (!text || rule.option(QStringLiteral("style")) != u"true")
        return;
    Relation relation;
    relation.rule = rule.id;
    relation.shape = Relation::Shape::Text;
    relation.verdict = Verdict::Exact;
    relations.push_back(std::move(relation));
}

/// A form of indicators that was recognised but not read for certain.
void noteUnread(const Rule &rule, const Disclosure &disclosure, std::vector<Relation> &relations)
{
    for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
        const Statement &statement = disclosure.statements[static_cast<size_t>(s)];
        if (!statement.form.startsWith(u"performance.") || !statement.grid.ambiguous)
            continue;
        Relation relation;
        relation.rule = rule.id;
        relation.reason = QStringLiteral("表的行列没有读清楚");
        relations.push_back(std::move(relation));
    }
}

void applyRule(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    if (rule.check.isEmpty()) {
        applyLine(rule, context, relations);
    } else if (const Check check = findCheck(rule.check)) {
        check(rule, context, relations);
        if (rule.check.startsWith(u"performance."))
            noteUnread(rule, context.disclosure, relations);
        if (relations.empty())
            noteLooked(rule, context.disclosure, relations);
    }
}

/// Rules of one form first, so that they, and not the families for every table, name a relation both make.
std::vector<const Rule *> inOrder(const RulePacks &packs)
{
    std::vector<const Rule *> rules;
    for (const bool general : {false, true}) {
        for (const RulePack &pack : packs.packs()) {
            for (const Rule &rule : pack.rules) {
                const bool ofForms = !rule.forms.isEmpty() || rule.check.isEmpty();
                if (ofForms != general)
                    rules.push_back(&rule);
            }
        }
    }
    return rules;
}

bool isJudged(const Relation &relation)
{
    return relation.verdict != Verdict::NotChecked || !relation.reason.isEmpty();
}

bool canRepeat(const Relation &relation)
{
    return isArithmetic(relation.shape) && !relation.left.empty() && !relation.right.empty();
}

/// One check of a disclosure.
class Run {
public:
    Run(const Disclosure &disclosure, const RulePacks &packs, CheckMemory *memory)
        : m_disclosure(disclosure)
        , m_packs(packs)
        , m_memory(memory)
        , m_quantities(disclosure)
        , m_context{disclosure, m_quantities, m_tables}
    {}

    CheckResult result()
    {
        openMemory();
        indexTables();
        correctUnits(m_context, m_packs, m_quantities, m_result.relations);
        const std::vector<const Rule *> rules = inOrder(m_packs);
        prepareMemory(rules.size());
        for (size_t r = 0; r < rules.size(); ++r) {
            if (m_memory && reachesOneTable(*rules[r]))
                useMemory(*rules[r], r);
            else if (m_memory && reachesItsForms(*rules[r]))
                useTogether(*rules[r], r, formsStand(*rules[r]));
            else if (m_memory && reachesTheText(*rules[r]))
                useTogether(*rules[r], r, m_memory->textStands);
            else
                useRule(*rules[r]);
        }
        rememberDoubtful();
        withdrawTold(rules);
        beCautious(m_result.relations, m_disclosure, m_quantities);
        m_result.findings = findingsFrom(m_result.relations, m_context, m_packs);
        fillLedger(m_result, m_disclosure, m_packs);
        for (size_t t = 0; m_memory && t < m_tables.size(); ++t)
            m_memory->tables[t]->index = std::move(m_tables[t]);
        if (m_memory)
            m_memory->textStands = true;
        return std::move(m_result);
    }

private:
    void openMemory()
    {
        if (!m_memory)
            return;
        if (!m_memory->loans.empty()) // were not taken back
            m_memory->forget();
        m_memory->tables.resize(m_disclosure.statements.size());
        size_t figures = 0;
        for (const Statement &statement : m_disclosure.statements)
            figures += statement.figures.size();
        m_seen.reserve(static_cast<qsizetype>(figures));
        m_result.relations.reserve(figures);
    }

    void indexTables()
    {
        m_tables.reserve(m_disclosure.statements.size());
        for (size_t t = 0; t < m_disclosure.statements.size(); ++t) {
            const Statement &statement = m_disclosure.statements[t];
            if (m_memory && m_memory->tables[t]) {
                m_tables.push_back(std::move(m_memory->tables[t]->index));
                m_tables.back().moveTo(statement);
            } else {
                m_tables.emplace_back(statement, static_cast<int>(t));
            }
        }
    }

    /// Tables that have changed, and those whose unit is taken otherwise because others have, are to be made again.
    void prepareMemory(size_t rules)
    {
        if (!m_memory)
            return;
        m_alone.resize(m_tables.size());
        for (size_t t = 0; t < m_tables.size(); ++t) {
            const std::optional<Unit> unit = m_quantities.assumedUnit(static_cast<int>(t));
            auto &known = m_memory->tables[t];
            if (known && known->unit == unit && known->made.size() == rules)
                continue;
            known = CheckMemory::OfTable{m_tables[t], unit, std::vector<CheckMemory::Made>(rules)};
            m_alone[t].push_back(m_tables[t]);
            if (t < m_memory->forms.size())
                m_changed.insert(m_memory->forms[t]);
            m_changed.insert(m_disclosure.statements[t].form);
        }
        if (m_memory->forms.size() != m_tables.size() || m_memory->together.size() != rules)
            m_memory->together.clear();
        m_memory->together.resize(rules);
        m_memory->forms.clear();
        for (const Statement &statement : m_disclosure.statements)
            m_memory->forms.push_back(statement.form);
    }

    bool formsStand(const Rule &rule) const
    {
        return std::ranges::none_of(rule.forms, [&](const QString &form) { return m_changed.contains(form); });
    }

    /// A rule of several forms, or of the text: made anew when what it looks at has changed.
    void useTogether(const Rule &rule, size_t number, bool stands)
    {
        auto &made = m_memory->together[number];
        if (!made || !stands) {
            made.emplace();
            make(rule, m_context, *made);
        }
        take(*made, {CheckMemory::allForms, number, 0});
    }

    /// Lends to the result what it does not have yet.
    void take(CheckMemory::Made &made, CheckMemory::Loan loan)
    {
        for (size_t i = 0; i < made.relations.size(); ++i) {
            if (canRepeat(made.relations[i]) && !isNew(made.hashes[i]))
                continue;
            loan.index = i;
            m_memory->loans.resize(m_result.relations.size());
            m_memory->loans.push_back(loan);
            m_result.relations.push_back(std::move(made.relations[i]));
        }
    }

    void useMemory(const Rule &rule, size_t number)
    {
        for (size_t t = 0; t < m_tables.size(); ++t) {
            CheckMemory::Made &made = m_memory->tables[t]->made[number];
            if (!m_alone[t].empty())
                make(rule, {m_disclosure, m_quantities, m_alone[t]}, made);
            take(made, {static_cast<int>(t), number, 0});
        }
    }

    /// Only what does not hold may be withdrawn.
    void rememberDoubtful()
    {
        if (!m_memory)
            return;
        m_memory->loans.resize(m_result.relations.size());
        for (size_t i = 0; i < m_result.relations.size(); ++i) {
            const Relation &relation = m_result.relations[i];
            if (m_memory->loans[i].table != CheckMemory::nowhere && !holds(relation.verdict) &&
                relation.verdict != Verdict::NotChecked)
                m_memory->doubtful.push_back({i, relation.verdict, relation.remark, relation.reason});
        }
    }

    /// What a rule says of rows that another one (its option unless) finds wrong already is one cause told twice.
    void withdrawTold(const std::vector<const Rule *> &rules)
    {
        std::vector<const Relation *> wrong;
        for (const Relation &r : m_result.relations) {
            if (r.shape == Relation::Shape::Text && fails(r.verdict))
                wrong.push_back(&r);
        }
        for (const Rule *rule : wrong.empty() ? std::vector<const Rule *>() : rules) {
            const QString louder = rule->check.isEmpty() ? QString() : rule->option(QStringLiteral("unless"));
            QSet<std::pair<QString, int>> told;
            for (const Relation *r : louder.isEmpty() ? std::vector<const Relation *>() : wrong) {
                for (const FindingPlace &place : r->rule == louder ? r->places : std::vector<FindingPlace>())
                    told.insert({place.table, place.row});
            }
            if (!told.isEmpty())
                withdraw(rule->id, told);
        }
    }

    void withdraw(const QString &rule, const QSet<std::pair<QString, int>> &told)
    {
        for (Relation &r : m_result.relations) {
            if (r.verdict != Verdict::Suspicious || r.rule != rule ||
                !std::ranges::all_of(r.places, [&](const FindingPlace &p) {
                    return told.contains({p.table, p.row});
                }))
                continue;
            r.verdict = Verdict::NotChecked;
            r.reason = QStringLiteral("另一条规则已经指出");
        }
    }

    void make(const Rule &rule, const CheckContext &context, CheckMemory::Made &made) const
    {
        applyRule(rule, context, made.relations);
        for (Relation &relation : made.relations) {
            if (!isJudged(relation))
                evaluate(relation, m_quantities);
            made.hashes.push_back(canRepeat(relation) ? contentHash(relation) : 0);
        }
    }

    void useRule(const Rule &rule)
    {
        std::vector<Relation> made;
        applyRule(rule, m_context, made);
        for (Relation &relation : made) {
            if (canRepeat(relation) && !isNew(contentHash(relation)))
                continue;
            if (!isJudged(relation))
                evaluate(relation, m_quantities);
            m_result.relations.push_back(std::move(relation));
        }
    }

    /// False when an earlier relation says the same of the same figures.
    bool isNew(size_t hash)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(hash);
        return m_seen.size() > before;
    }

    const Disclosure &m_disclosure;
    const RulePacks &m_packs;
    CheckMemory *m_memory; ///< none: everything is made at once and nothing kept
    Quantities m_quantities;
    std::vector<TableIndex> m_tables;
    CheckContext m_context;
    std::vector<std::vector<TableIndex>> m_alone; ///< a table that has to be made again, by itself
    QSet<QString> m_changed;                      ///< forms of those tables, as they were and as they are
    QSet<size_t> m_seen;
    CheckResult m_result;
};

} // namespace

CheckResult check(const Disclosure &disclosure, const RulePacks &packs)
{
    return Run(disclosure, packs, nullptr).result();
}

CheckResult check(const Disclosure &disclosure, const RulePacks &packs, CheckMemory &memory)
{
    return Run(disclosure, packs, &memory).result();
}

} // namespace gouji
