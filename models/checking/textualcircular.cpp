// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons that only say again what they are to explain.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include <QRegularExpression>

namespace gouji::textual {

namespace {

/// Words that give a cause, or count what money is spent on; a sentence with one of them says more than the relation.
bool givesCause(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("因|由于|所以|故|导致|安排|调整|按照|根据|依据|划|转|新增|取消|压减|节约|延|追加|人员|人数|人次|"
                       "次数|数量|单价|基数|标准|项目|政策"));
    return words.match(text).hasMatch();
}

/// "养老保险实际支出较预算小", "公务接待费等支出小于预算数": more or less than the budget, which is what was to be
/// explained.
bool repeatsRelation(const QString &reason)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[\\x{4e00}-\\x{9fff}()“”、]{0,24}?(?:(?:小于|低于|少于|大于|高于|多于|超过|超出)(?:年初)?预算数?|"
        "[较比](?:年初)?预算数?(?:有所|略有|略|偏)?(?:小|少|大|多|低|高|减少|增加|下降|增长))[。;]?$"));
    return pattern.match(reason).hasMatch() && !givesCause(reason);
}

/// "购置及运行维护费支出增加的主要原因是运行维护费支出增加": the name of a part of what is explained, and the same
/// word.
bool repeatsSubject(const QString &subject, const QString &direction, const QString &reason)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^([\\x{4e00}-\\x{9fff}()“”]{2,24}?)(?:支出|费用)?(?:有所|略有)?(增加|增长|上升|减少|下降|降低)[。;]?$"));
    const QRegularExpressionMatch match = pattern.match(reason);
    if (!match.hasMatch() || givesCause(match.captured(1)))
        return false;
    static const QRegularExpression own(QStringLiteral("^(?:公务用车|本年度?|财政拨款)"));
    static const QString fewer = QStringLiteral("减下降");
    QString part = match.captured(1);
    part.remove(own);
    return part.size() >= 2 && subject.contains(part) &&
           fewer.contains(match.captured(2).front()) == fewer.contains(direction.front());
}

} // namespace

// N.reason: a reason says why; that the amount is smaller than the budget, or that what grew has grown, says nothing.
// One hint with all places.
void repeatedRelation(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const QRegularExpression lead(QStringLiteral("(?:(?:大于|小于|高于|低于)(?:年初|全年)?预算数?|([\\x{4e00}-"
                                                        "\\x{9fff}()“”]{3,32}?)(增加|增长|上升|减少|下降|降低))的"
                                                        "(?:主要)?原因(?:是|为)?:?"));
    Places places;
    forEachText(context, static_cast<int>(Where::Body), QStringLiteral("原因"), [&](const Prose &prose) {
        auto matches = lead.globalMatch(prose.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype to = sentenceAround(prose.text, match.capturedEnd()).second;
            const QString reason = prose.text.mid(match.capturedEnd(), to - match.capturedEnd());
            if (!reason.endsWith(u'。') && !reason.endsWith(u';'))
                continue; // cut by a page
            const bool budget = match.captured(2).isEmpty();
            if (budget ? repeatsRelation(reason) : repeatsSubject(match.captured(1), match.captured(2), reason))
                places.add(prose.place(context, match.capturedStart(), to));
            else
                relations.push_back(textHolds(rule));
        }
    });
    places.report(rule,
                  {QStringLiteral("原因只是重复大小、增减关系，没有说明为什么（%1 处）。"),
                   QStringLiteral("The reason only repeats the relation it should explain (%1 places).")},
                  relations);
}

} // namespace gouji::textual
