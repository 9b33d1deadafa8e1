// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/seriestables.h"

#include "base/text.h"

#include <algorithm>

namespace gouji {

namespace {

/// 1 for 一、 and 类, 2 for 1. and (一), 3 for 其中, 0 for a row without a list number.
int rankOf(const Subject &subject)
{
    const QString name = squashed(subject.name);
    if (subject.level > 0)
        return subject.level;
    if (subject.role == Subject::Role::OfWhich || name.startsWith(u"其中"))
        return 3;
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    qsizetype i = name.startsWith(u'(') ? 1 : 0;
    const bool bracket = i == 1;
    const qsizetype first = i;
    while (i < name.size() && numerals.contains(name[i]))
        ++i;
    if (i > first && i < name.size())
        return bracket ? (name[i] == u')' ? 2 : 0) : name[i] == u'、' ? 1 : 0;
    i = first;
    while (i < name.size() && name[i].isDigit())
        ++i;
    const bool parted = i > first && i < name.size() && QStringLiteral(".、)").contains(name[i]);
    return parted ? 2 : 0;
}

bool counts(const Subject &subject, int lane)
{
    return subject.lane == lane && (subject.role == Subject::Role::Item || subject.role == Subject::Role::OfWhich);
}

} // namespace

TableAmounts::TableAmounts(const Disclosure &disclosure, int statement)
    : m_statement(disclosure.statements[static_cast<size_t>(statement)])
    , m_index(statement)
{
    for (const StatementFigure &figure : m_statement.figures)
        m_figures.insert(position(figure.row, figure.column), &figure.figure);
}

std::optional<SeriesPoint> TableAmounts::point(const QString &category, int row, int column) const
{
    const Figure *figure = m_figures.value(position(row, column));
    if (!figure)
        return std::nullopt;
    return SeriesPoint{category, figure->value, {FigureId::In::Statement, m_index, position(row, column)}, {}, false};
}

int amountColumn(const Statement &statement, int lane, const QStringList &measures)
{
    const std::vector<int> &amounts = statement.lanes[static_cast<size_t>(lane)].amounts;
    for (const QString &measure : measures) {
        for (const bool exact : {true, false}) {
            for (const int column : amounts) {
                const QString &here = statement.columns[static_cast<size_t>(column)].measure;
                if (exact ? here == measure : here.contains(measure))
                    return column;
            }
        }
    }
    return -1;
}

int mainColumn(const Statement &statement, int lane)
{
    const int named =
        amountColumn(statement, lane, {QStringLiteral("决算数"), QStringLiteral("合计"), QStringLiteral("预算数")});
    const std::vector<int> &amounts = statement.lanes[static_cast<size_t>(lane)].amounts;
    return named >= 0 || amounts.empty() ? named : amounts.front();
}

Series rowSeries(const Disclosure &disclosure, LaneRef at, int column, const QString &name, const WantedSubject &wanted,
                 bool zeros)
{
    const TableAmounts amounts(disclosure, at.statement);
    Series series{name, {}};
    for (const Subject &subject : disclosure.statements[static_cast<size_t>(at.statement)].subjects) {
        if (subject.lane != at.lane || !wanted(subject))
            continue;
        const auto point = amounts.point(labelOf(subject), subject.row, column);
        if (point && (zeros || !point->value.isZero()))
            series.points.push_back(*point);
    }
    return series;
}

std::vector<int> topItems(const Statement &statement, int lane)
{
    const std::vector<Subject> &subjects = statement.subjects;
    const bool numbered =
        std::ranges::any_of(subjects, [lane](const Subject &s) { return counts(s, lane) && rankOf(s) == 1; });
    std::vector<int> out;
    bool afterTotal = false;
    for (int i = 0; i < std::ssize(subjects); ++i) {
        const Subject &subject = subjects[static_cast<size_t>(i)];
        afterTotal = afterTotal || (subject.lane == lane && subject.role == Subject::Role::Total);
        if (!counts(subject, lane))
            continue;
        const int rank = rankOf(subject);
        if (numbered ? rank == 1 || (rank == 0 && afterTotal) : rank < 3)
            out.push_back(i);
    }
    return out;
}

std::vector<int> itemsUnder(const Statement &statement, int lane, int top)
{
    std::vector<int> out;
    for (int i = top + 1; i < std::ssize(statement.subjects); ++i) {
        const Subject &subject = statement.subjects[static_cast<size_t>(i)];
        if (subject.lane != lane)
            continue;
        const int rank = rankOf(subject);
        if (subject.role == Subject::Role::Total || rank == 1)
            break;
        if (counts(subject, lane) && rank == 2)
            out.push_back(i);
    }
    return out;
}

QString labelOf(const Subject &subject)
{
    QString name = bareName(subject.name);
    if (!subject.code.isEmpty() && name.startsWith(subject.code) && name.size() > subject.code.size())
        name.remove(0, subject.code.size());
    return name;
}

Series merged(const Series &series)
{
    Series out{series.name, {}};
    for (const SeriesPoint &point : series.points) {
        const auto same = std::ranges::find(out.points, point.category, &SeriesPoint::category);
        if (same == out.points.end()) {
            out.points.push_back(point);
        } else if (const auto both = sum(same->value, point.value)) {
            same->near = same->near.isNull() ? same->figure : same->near;
            same->figure = {};
            same->value = *both;
        }
    }
    return out;
}

bool isBalance(const QString &name)
{
    return name.contains(QStringLiteral("结转")) || name.contains(QStringLiteral("结余"));
}

} // namespace gouji
