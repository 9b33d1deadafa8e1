// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/terms.h"

#include <QRegularExpression>

#include <utility>

namespace gouji {

namespace {

/// What checks add to the names of the document, longer words before those they end with.
constexpr std::pair<QStringView, const char *> terms[] = {
    {u"预算执行率", "budget execution rate"},
    {u"执行率", "execution rate"},
    {u"分值合计", "sum of weights"},
    {u"分值", "weight"},
    {u"总分", "total score"},
    {u"满分", "full score"},
    {u"占比", "share"},
    {u"增减率", "rate of change"},
    {u"增减额", "change"},
    {u"上年数", "last year"},
};

} // namespace

QString englishLabel(const QString &label)
{
    for (const auto &[chinese, english] : terms) {
        if (!label.endsWith(chinese))
            continue;
        const QString name = label.chopped(chinese.size());
        return name.isEmpty() ? QString::fromLatin1(english) : name + u' ' + QLatin1StringView(english);
    }
    return label;
}

QString englishFormula(const QString &formula)
{
    static const QRegularExpression more(QStringLiteral("（另 (\\d+) 项）"));
    static const QRegularExpression labelled(QStringLiteral("[^\\s()+−÷×=≤≠]+(?= [\\d.,-])"));
    QString out;
    qsizetype from = 0;
    for (auto it = labelled.globalMatch(formula); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += formula.mid(from, match.capturedStart() - from) + englishLabel(match.captured());
        from = match.capturedEnd();
    }
    out += formula.mid(from);
    return out.replace(more, QStringLiteral(" (%1 more)").arg(QStringLiteral("\\1")));
}

} // namespace gouji
