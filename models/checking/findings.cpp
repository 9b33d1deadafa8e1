// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/findings.h"

#include "checking/rootcause.h"
#include "checking/wording.h"
#include "disclosure/anchors.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace gouji {

namespace {

class Writer {
public:
    Writer(const std::vector<Relation> &relations, const CheckContext &context, const RulePacks &packs)
        : m_relations(relations)
        , m_context(context)
        , m_packs(packs)
        , m_wording(context.disclosure, context.tables)
        , m_anchors(context.disclosure)
    {}

    std::vector<Finding> write()
    {
        for (const Cause &cause : tablesApart(rootCauses(m_relations, m_context.quantities)))
            m_findings.push_back(fromCause(cause));
        writeOthers();
        makeKeysUnique();
        obeyUser();
        std::ranges::stable_sort(m_findings, {}, [](const Finding &f) {
            const Place place = f.places.empty() ? Place() : f.places.front().place;
            return std::tuple(static_cast<int>(f.severity), place.file, place.page, place.line, place.rect.top);
        });
        return std::move(m_findings);
    }

private:
    const Relation &relation(int index) const { return m_relations[static_cast<size_t>(index)]; }

    Severity severityOf(const Relation &r) const
    {
        if (r.severity)
            return *r.severity;
        const Rule *rule = m_packs.findRule(r.rule);
        return rule ? rule->severity : Severity::Error;
    }

    Finding base(int index) const
    {
        const Relation &r = relation(index);
        Finding finding;
        finding.rule = r.rule;
        finding.severity = severityOf(r);
        finding.verdict = r.verdict;
        const Rule *rule = m_packs.findRule(r.rule);
        finding.title = rule ? rule->title : LocalText{r.rule, r.rule};
        finding.message = m_wording.message(r);
        finding.formula = m_wording.formula(r);
        finding.expected = r.expected;
        finding.actual = r.actual;
        finding.difference = r.difference;
        finding.relations = {index};
        finding.key = keyOf(r);
        return finding;
    }

    QString keyOf(const Relation &r) const
    {
        QStringList names = r.keys;
        for (const auto *side : {&r.left, &r.right}) {
            for (const Operand &o : *side) {
                if (!o.figure.isNull())
                    names.append(m_anchors.of(o.figure));
            }
        }
        names.sort();
        const QByteArray text = (r.rule + u'\n' + names.join(u'\n')).toUtf8();
        return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
    }

    void addPlaces(Finding &finding, const Relation &r, QSet<FigureId> &seen) const
    {
        for (const FindingPlace &place : r.places)
            finding.places.push_back(place);
        const bool many = r.left.size() + r.right.size() > 8;
        for (const auto *side : {&r.left, &r.right}) {
            for (const Operand &o : *side) {
                if (o.figure.isNull() || seen.contains(o.figure))
                    continue;
                const Quantity *q = m_context.quantities.find(o.figure);
                if (many && q && q->value.isZero())
                    continue; // the zeros of a long list tell nothing
                seen.insert(o.figure);
                finding.places.push_back(m_wording.placeOf(o.figure));
            }
        }
    }

    /// The two tables that the relation compares cell by cell; nothing for other relations.
    static std::optional<std::pair<int, int>> tablesOf(const Relation &r)
    {
        const bool cells = r.left.size() == 1 && r.right.size() == 1 && !isRate(r) &&
                           r.left.front().figure.in == FigureId::In::Statement &&
                           r.right.front().figure.in == FigureId::In::Statement;
        const int a = cells ? r.left.front().figure.owner : 0;
        const int b = cells ? r.right.front().figure.owner : 0;
        return a != b ? std::optional(std::pair(a, b)) : std::nullopt;
    }

    /// Two tables that disagree in many cells, as when the rows of one have slipped, are one finding: no cell of them
    /// tells more than the others.
    std::vector<Cause> tablesApart(std::vector<Cause> causes)
    {
        constexpr size_t many = 6;
        std::map<std::pair<int, int>, std::vector<size_t>> byTables;
        for (size_t i = 0; i < causes.size(); ++i) {
            const auto tables = tablesOf(relation(shownRelation(causes[i])));
            if (tables)
                byTables[*tables].push_back(i);
        }
        std::vector<char> merged(causes.size(), 0);
        for (const auto &[tables, members] : byTables) {
            if (members.size() < many)
                continue;
            Cause &whole = causes[members.front()];
            whole.repairs.clear();
            for (size_t k = 1; k < members.size(); ++k) {
                const Cause &other = causes[members[k]];
                whole.relations.insert(whole.relations.end(), other.relations.begin(), other.relations.end());
                merged[members[k]] = 1;
            }
            std::ranges::sort(whole.relations);
            m_apart[whole.relations.front()] = members.size();
        }
        std::vector<Cause> left;
        for (size_t i = 0; i < causes.size(); ++i) {
            if (!merged[i])
                left.push_back(std::move(causes[i]));
        }
        return left;
    }

    /// The relation a cause is shown by: the loudest, with a sum before a copy, the shortest first.
    int shownRelation(const Cause &cause) const
    {
        return *std::ranges::min_element(cause.relations, {}, [&](int i) {
            const Relation &r = relation(i);
            return std::tuple(static_cast<int>(severityOf(r)), r.left.size() + r.right.size() > 12 ? 1 : 0,
                              r.shape == Relation::Shape::NotGreater ? 1 : 0, i);
        });
    }

    LocalText apartMessage(const Relation &r, size_t cells) const
    {
        const auto title = [&](const Operand &o) {
            return m_context.disclosure.statements[static_cast<size_t>(o.figure.owner)].title;
        };
        const QString left = title(r.left.front());
        const QString right = title(r.right.front());
        return {QStringLiteral("《%1》与《%2》有 %3 处不符，其中一张表可能错行或取自另一版本。")
                    .arg(left, right)
                    .arg(cells),
                QStringLiteral("“%1” and “%2” disagree in %3 cells: rows of one may have slipped, or it is of another "
                               "version.")
                    .arg(left, right)
                    .arg(cells)};
    }

    Finding fromCause(const Cause &cause) const
    {
        const int shown = shownRelation(cause);
        Finding finding = base(shown);
        finding.relations = cause.relations;
        QSet<FigureId> seen;
        addPlaces(finding, relation(shown), seen);
        for (const int i : cause.relations) {
            finding.severity = std::min(finding.severity, severityOf(relation(i)));
            addPlaces(finding, relation(i), seen);
        }
        for (const Repair &repair : cause.repairs) {
            finding.suspects.push_back(suspectOf(repair));
            if (!seen.contains(repair.figure)) // a suspect that prints zero was left out above
                finding.places.push_back(m_wording.placeOf(repair.figure));
        }
        const auto &suspects = finding.suspects;
        const auto &also = cause.repairs.empty() ? std::vector<FigureId>() : cause.repairs.front().also;
        const auto next = std::ranges::find_if(suspects.begin() + (suspects.empty() ? 0 : 1), suspects.end(),
                                               [&](const Suspect &s) { return !std::ranges::count(also, s.figure); });
        const bool sole = !suspects.empty() && (next == suspects.end() || suspects[0].repairs > next->repairs ||
                                                suspects[0].breaks < next->breaks);
        const auto said = sole ? m_wording.saidOf(relation(shown), suspects[0]) : std::nullopt;
        if (const auto apart = m_apart.find(cause.relations.front()); apart != m_apart.end())
            finding.message = apartMessage(relation(shown), apart->second);
        if (said) {
            finding.message = m_wording.message(relation(shown), suspects[0], *said);
            finding.actual = said->actual;
            finding.expected = said->expected;
            finding.difference = said->difference;
        }
        return finding;
    }

    Suspect suspectOf(const Repair &repair) const
    {
        Suspect suspect;
        suspect.figure = repair.figure;
        suspect.repairs = repair.repairs;
        suspect.breaks = repair.breaks;
        suspect.pattern = nameOf(repair.slip);
        const Figure *figure = m_context.disclosure.figure(repair.figure);
        if (!figure)
            return suspect;
        suspect.place = figure->place;
        suspect.printed = figure->digits();
        if (repair.slip == Slip::TenThousand && repair.figure.in == FigureId::In::Claim && isAmount(figure->unit)) {
            const Unit meant = figure->unit == Unit::Yuan ? Unit::WanYuan : Unit::Yuan;
            const auto inOther = repair.value.shifted(figure->unit == Unit::Yuan ? -4 : 4);
            if (inOther && inOther->rounded(figure->value.scale()) == figure->value) {
                suspect.figure = {}; // the unit is wrong, not the number
                suspect.printed = figure->unitText.isEmpty() ? unitName(figure->unit) : figure->unitText;
                suspect.repaired = unitName(meant);
                return suspect;
            }
        }
        const Decimal value = repair.value.rounded(std::max(figure->value.scale(), repair.value.reduced().scale()));
        suspect.repaired = grouped(*figure, repair.figure) ? value.grouped() : value.toString();
        if (suspect.pattern.zh.isEmpty() && isNeighbour(repair.figure, *figure))
            suspect.pattern = {QStringLiteral("与相邻行相同"), QStringLiteral("copied from the neighbour row")};
        if (repair.figure.in == FigureId::In::Statement) {
            const Grid &grid = m_context.disclosure.statements[static_cast<size_t>(repair.figure.owner)].grid;
            suspect.readingLikelier = grid.found == Grid::Found::Alignment && !figure->corrected;
        }
        return suspect;
    }

    static bool isRate(const Relation &r)
    {
        return r.shape == Relation::Shape::Ratio || r.shape == Relation::Shape::Growth ||
               r.shape == Relation::Shape::Variance;
    }

    /// The rate of a relation of rates, with the one that its amounts give.
    Suspect suspectRate(const Relation &r) const
    {
        Suspect suspect;
        suspect.figure = r.left.front().figure;
        if (const Figure *figure = m_context.disclosure.figure(suspect.figure)) {
            suspect.place = figure->place;
            suspect.printed = figure->digits();
        }
        suspect.repaired = r.expected;
        suspect.repairs = 1;
        return suspect;
    }

    /// Whether numbers around the figure have thousands separators.
    bool grouped(const Figure &figure, FigureId id) const
    {
        if (figure.printed.contains(u','))
            return true;
        if (id.in != FigureId::In::Statement || figure.value.magnitude() >= Decimal(1000, 0))
            return false;
        const auto &figures = m_context.disclosure.statements[static_cast<size_t>(id.owner)].figures;
        return std::ranges::any_of(figures, [](const StatementFigure &f) { return f.figure.printed.contains(u','); });
    }

    bool isNeighbour(FigureId id, const Figure &figure) const
    {
        if (id.in != FigureId::In::Statement || figure.value.isZero())
            return false;
        const TableIndex &table = m_context.tables[static_cast<size_t>(id.owner)];
        const int columns = table.statement().grid.columns;
        for (const int step : {-1, 1}) {
            const Figure *other = table.findFigure(id.index / columns + step, id.index % columns);
            if (other && other->value == figure.value)
                return true;
        }
        return false;
    }

    /// Everything that is no failed arithmetic: texts and directions, improbable sums, remarks.
    void writeOthers()
    {
        std::map<std::tuple<QString, int, int, int>, size_t> remarks; // rule, kind, tables → finding
        for (int i = 0; i < std::ssize(m_relations); ++i) {
            const Relation &r = relation(i);
            const bool arithmetic = isArithmetic(r.shape);
            if (!arithmetic && (fails(r.verdict) || r.verdict == Verdict::Suspicious)) {
                QSet<FigureId> seen;
                Finding finding = base(i);
                addPlaces(finding, r, seen);
                finding.suspects = r.suspects;
                m_findings.push_back(std::move(finding));
            } else if (arithmetic && r.verdict == Verdict::Improbable) {
                QSet<FigureId> seen;
                Finding finding = base(i);
                finding.severity = std::max(finding.severity, Severity::Warning);
                addPlaces(finding, r, seen);
                if (isRate(r) && !r.left.empty())
                    finding.suspects = {suspectRate(r)};
                m_findings.push_back(std::move(finding));
            } else if (arithmetic && r.remark != Remark::None) {
                writeRemark(i, remarks);
            }
        }
    }

    static int ownerOf(const std::vector<Operand> &side)
    {
        return side.empty() || side.front().figure.in == FigureId::In::Claim ? -1 : side.front().figure.owner;
    }

    void writeRemark(int index, std::map<std::tuple<QString, int, int, int>, size_t> &remarks)
    {
        const Relation &r = relation(index);
        const auto key = std::tuple(r.rule, static_cast<int>(r.remark), ownerOf(r.left), ownerOf(r.right));
        const auto known = remarks.find(key);
        QSet<FigureId> seen;
        if (known != remarks.end()) { // several small differences of one cause are one hint
            addPlaces(m_findings[known->second], r, seen);
            m_findings[known->second].relations.push_back(index);
            return;
        }
        Finding finding = base(index);
        finding.severity = Severity::Hint;
        finding.verdict = Verdict::Rounding;
        const bool cut = r.remark == Remark::Truncated;
        finding.title = cut ? LocalText{QStringLiteral("截位而未四舍五入"), QStringLiteral("truncated, not rounded")}
                            : LocalText{QStringLiteral("同一数字抄录差一个末位"), QStringLiteral("copied unequal")};
        const LocalText name = m_wording.nameOf(r.left.front().figure);
        finding.message = {QStringLiteral("%1：%2，另一处为 %3，相差 %4（%5）。")
                               .arg(name.zh, r.actual, r.expected, r.difference, finding.title.zh),
                           QStringLiteral("%1: %2 against %3, difference %4 (%5).")
                               .arg(name.en, r.actual, r.expected, r.difference, finding.title.en)};
        addPlaces(finding, r, seen);
        remarks.emplace(key, m_findings.size());
        m_findings.push_back(std::move(finding));
    }

    void obeyUser()
    {
        for (Finding &finding : m_findings) {
            const Rule *rule = m_packs.findRule(finding.rule);
            if (rule && rule->chosen)
                finding.severity = *rule->chosen;
        }
    }

    void makeKeysUnique()
    {
        QHash<QString, int> seen;
        for (Finding &finding : m_findings) {
            const int times = ++seen[finding.key];
            if (times > 1)
                finding.key += u'-' + QString::number(times);
        }
    }

    const std::vector<Relation> &m_relations;
    const CheckContext &m_context;
    const RulePacks &m_packs;
    Wording m_wording;
    std::vector<Finding> m_findings;
    std::map<int, size_t> m_apart; ///< first relation of a finding on two tables → cells that disagree
    mutable Anchors m_anchors;
};

} // namespace

std::vector<Finding> findingsFrom(const std::vector<Relation> &relations, const CheckContext &context,
                                  const RulePacks &packs)
{
    return Writer(relations, context, packs).write();
}

} // namespace gouji
