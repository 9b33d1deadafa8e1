// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/seriesclaims.h"

#include "review/seriestables.h"

#include <algorithm>
#include <array>
#include <map>

namespace gouji {

QString officialPartOf(const QString &name)
{
    static const std::array parts{QStringLiteral("因公出国"), QStringLiteral("用车购置"), QStringLiteral("用车运行"),
                                  QStringLiteral("公务接待")};
    if (name.contains(QStringLiteral("购置及运行")) || name.contains(QStringLiteral("购置和运行")))
        return {};
    const auto part = std::ranges::find_if(parts, [&](const QString &p) { return name.contains(p); });
    return part == parts.end() ? QString() : *part;
}

namespace said {

namespace {

using Of = ChartData::Kind;

/// One amount of a sentence.
struct Amount {
    const ClaimFigure *figure = nullptr;
    FigureId id;
};

std::vector<Amount> amountsOf(const Disclosure &disclosure, int claim)
{
    std::vector<Amount> out;
    const auto &figures = disclosure.claims[static_cast<size_t>(claim)].figures;
    for (int i = 0; i < std::ssize(figures); ++i) {
        const ClaimFigure &figure = figures[static_cast<size_t>(i)];
        if (isAmount(figure.figure.unit))
            out.push_back({&figure, {FigureId::In::Claim, claim, i}});
    }
    return out;
}

QString lastPart(const QString &path) { return path.section(u'/', -1); }

QString labelOf(const ClaimFigure &figure)
{
    const QString name = lastPart(figure.subject);
    const bool told = figure.scope.isEmpty() || name.contains(figure.scope);
    return told || figure.subject.contains(u'/') ? name : QStringLiteral("%1(%2)").arg(name, figure.scope);
}

/// Collects points in the unit of the first one.
class Collector {
public:
    explicit Collector(Of kind) { m_chart.kind = kind; }

    std::optional<Decimal> inUnit(Decimal value, Unit unit)
    {
        if (m_chart.unit == Unit::Unknown)
            m_chart.unit = unit;
        return value.shifted(powerOfYuan(unit) - powerOfYuan(m_chart.unit));
    }
    void add(const QString &series, const QString &category, const Amount &amount)
    {
        if (const auto value = inUnit(amount.figure->figure.value, amount.figure->figure.unit))
            put(m_chart.series, series, {category, *value, amount.id, {}, false});
    }
    void put(std::vector<Series> &to, const QString &series, const SeriesPoint &point)
    {
        auto at = std::ranges::find(to, series, &Series::name);
        if (at == to.end())
            at = to.insert(to.end(), {series, {}});
        if (!pointAt(*at, point.category))
            at->points.push_back(point);
    }
    [[nodiscard]] bool has(const QString &series, const QString &category) const
    {
        const auto at = std::ranges::find(m_chart.series, series, &Series::name);
        return at != m_chart.series.end() && pointAt(*at, category);
    }
    [[nodiscard]] ChartData &chart() { return m_chart; }

private:
    ChartData m_chart;
};

bool isTotalOf(const ClaimFigure &figure, const QString &name)
{
    return figure.role == ClaimRole::Total && figure.subject == name && figure.scope.isEmpty();
}

/// The first sentence that divides the whole of that name; calls visit for the whole and each part.
template <typename Visit> bool divided(const Disclosure &disclosure, const QStringList &names, const Visit &visit)
{
    for (const QString &name : names) {
        for (int c = 0; c < std::ssize(disclosure.claims); ++c) {
            const std::vector<Amount> amounts = amountsOf(disclosure, c);
            const auto whole =
                std::ranges::find_if(amounts, [&](const Amount &a) { return isTotalOf(*a.figure, name); });
            if (whole == amounts.end())
                continue;
            std::vector<Amount> parts;
            for (const Amount &amount : amounts) {
                if (amount.figure->role == ClaimRole::Part && amount.figure->whole == whole->id.index)
                    parts.push_back(amount);
            }
            if (parts.size() < 2)
                continue;
            visit(*whole, parts);
            return true;
        }
    }
    return false;
}

} // namespace

ChartData incomeBySource(const Disclosure &disclosure)
{
    Collector out(Of::IncomeBySource);
    divided(disclosure,
            {QStringLiteral("本年收入合计"), QStringLiteral("收入合计"), QStringLiteral("收入总计"),
             QStringLiteral("收入预算")},
            [&](const Amount &, const std::vector<Amount> &parts) {
                for (const Amount &part : parts) {
                    if (!isBalance(part.figure->subject) && !part.figure->figure.value.isZero())
                        out.add(QStringLiteral("收入"), lastPart(part.figure->subject), part);
                }
            });
    return out.chart();
}

ChartData expenditureByFunction(const Disclosure &disclosure)
{
    Collector out(Of::ExpenditureByFunction);
    int section = -1;
    for (int c = 0; c < std::ssize(disclosure.claims); ++c) {
        const Claim &claim = disclosure.claims[static_cast<size_t>(c)];
        if (claim.item.isEmpty() || claim.item.contains(u'/') || claim.paragraph < 0)
            continue;
        const int here = disclosure.paragraphs[static_cast<size_t>(claim.paragraph)].section;
        for (const Amount &amount : amountsOf(disclosure, c)) {
            const ClaimFigure &figure = *amount.figure;
            if (figure.role != ClaimRole::Value || figure.subject != claim.item || !figure.code.isEmpty() ||
                (section >= 0 && section != here))
                continue;
            section = here;
            out.add(QStringLiteral("支出"), claim.item, amount);
        }
    }
    return out.chart();
}

ChartData basicAgainstProject(const Disclosure &disclosure)
{
    const QStringList names{QStringLiteral("基本支出"), QStringLiteral("项目支出")};
    Collector out(Of::BasicAgainstProject);
    divided(disclosure,
            {QStringLiteral("本年支出合计"), QStringLiteral("支出合计"), QStringLiteral("支出总计"),
             QStringLiteral("支出预算")},
            [&](const Amount &whole, const std::vector<Amount> &parts) {
                for (const Amount &part : parts) {
                    if (names.contains(part.figure->subject))
                        out.add(part.figure->subject, lastPart(whole.figure->subject), part);
                }
            });
    return out.chart();
}

ChartData budgetAgainstFinal(const Disclosure &disclosure)
{
    Collector out(Of::BudgetAgainstFinal);
    for (int c = 0; c < std::ssize(disclosure.claims); ++c) {
        const std::vector<Amount> amounts = amountsOf(disclosure, c);
        for (const Amount &final : amounts) {
            const ClaimFigure &f = *final.figure;
            if (f.role != ClaimRole::Final || !officialPartOf(f.subject).isEmpty() || f.scope == u"三公")
                continue;
            const auto budget = std::ranges::find_if(amounts, [&](const Amount &a) {
                return (a.figure->role == ClaimRole::InitialBudget || a.figure->role == ClaimRole::AnnualBudget) &&
                       a.figure->subject == f.subject && a.figure->scope == f.scope;
            });
            if (budget == amounts.end())
                continue;
            out.add(QStringLiteral("预算数"), labelOf(f), *budget);
            out.add(QStringLiteral("决算数"), labelOf(f), final);
        }
    }
    return out.chart();
}

ChartData changeOnLastYear(const Disclosure &disclosure)
{
    const QString name = QStringLiteral("比上年增减");
    Collector out(Of::ChangeOnLastYear);
    for (int c = 0; c < std::ssize(disclosure.claims); ++c) {
        const Claim &claim = disclosure.claims[static_cast<size_t>(c)];
        for (const Amount &amount : amountsOf(disclosure, c)) {
            const ClaimFigure &f = *amount.figure;
            const QString label = labelOf(f);
            if (f.role != ClaimRole::Change || !f.period.startsWith(u"上年") || f.subject.isEmpty() ||
                out.has(name, label))
                continue;
            const Decimal value = f.direction < 0 ? f.figure.value.negated() : f.figure.value;
            const auto change = out.inUnit(value, f.figure.unit);
            if (!change)
                continue;
            SeriesPoint point{label, *change, amount.id, {}, false};
            const bool known = f.of >= 0 && f.of < std::ssize(claim.figures);
            const ClaimFigure *now = known ? &claim.figures[static_cast<size_t>(f.of)] : nullptr;
            const auto current =
                now && isAmount(now->figure.unit) ? out.inUnit(now->figure.value, now->figure.unit) : std::nullopt;
            const auto before = current ? difference(*current, *change) : std::nullopt;
            if (before) {
                point.zeroBase = before->isZero() && !change->isZero();
                const FigureId of{FigureId::In::Claim, c, f.of};
                out.put(out.chart().beside, QStringLiteral("上年"), {label, *before, {}, of, false});
                out.put(out.chart().beside, QStringLiteral("本年"), {label, *current, of, {}, false});
            }
            out.put(out.chart().series, name, point);
        }
    }
    return out.chart();
}

ChartData officialExpenses(const Disclosure &disclosure)
{
    Collector out(Of::OfficialExpenses);
    const auto collect = [&](const QString &series, std::initializer_list<ClaimRole> roles) {
        for (int c = 0; c < std::ssize(disclosure.claims); ++c) {
            for (const Amount &amount : amountsOf(disclosure, c)) {
                const QString part = officialPartOf(amount.figure->subject);
                if (!part.isEmpty() && std::ranges::find(roles, amount.figure->role) != roles.end())
                    out.add(series, part, amount);
            }
        }
    };
    collect(QStringLiteral("预算数"), {ClaimRole::AnnualBudget, ClaimRole::InitialBudget});
    collect(QStringLiteral("决算数"), {ClaimRole::Final});
    if (out.chart().isEmpty())
        collect(QStringLiteral("本年"), {ClaimRole::Part, ClaimRole::Value, ClaimRole::Total});
    return out.chart();
}

ChartData incomeToExpenditure(const Disclosure &disclosure)
{
    const QStringList names[] = {{QStringLiteral("收入总计")}, {QStringLiteral("支出总计")}};
    Series wholes[2];
    Series parts[2]{{QStringLiteral("来源"), {}}, {QStringLiteral("去向"), {}}};
    Collector out(Of::Flow);
    for (const size_t side : {size_t(0), size_t(1)}) {
        const bool found = divided(disclosure, names[side], [&](const Amount &whole, const std::vector<Amount> &rest) {
            wholes[side].name = names[side][0];
            const auto point = [&](const Amount &a) {
                return SeriesPoint{lastPart(a.figure->subject),
                                   out.inUnit(a.figure->figure.value, a.figure->figure.unit).value_or(Decimal()),
                                   a.id,
                                   {},
                                   false};
            };
            wholes[side].points = {point(whole)};
            for (const Amount &part : rest) {
                if (!part.figure->figure.value.isZero())
                    parts[side].points.push_back(point(part));
            }
        });
        if (!found)
            return {Of::Flow, Unit::Unknown, -1, {}, {}};
    }
    out.chart().series = {parts[0], wholes[0], wholes[1], parts[1]};
    return out.chart();
}

} // namespace said

} // namespace gouji
