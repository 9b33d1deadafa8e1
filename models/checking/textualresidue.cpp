// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a template leaves behind when only half of it is struck out: opposites side by side, and sentences that say what
// should be written instead of saying it.
#include "checking/textual.h"
#include "checking/textualprose.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gouji::textual {

// D4: of "增加（减少）" or "大（小）于" one word is struck out, not a character of it: "减增加21.90万元",
// "大小于预算数", "与上年增加持平". Words that end with one of the characters ("新增减少", "调减增加") explain
// themselves.
void oppositeWords(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    static const std::array patterns = {
        QRegularExpression(QStringLiteral("(?<![调核压追缩削裁精消递扣冲抵节加])减增[加长](?=了?\\d|的主要原因)")),
        QRegularExpression(QStringLiteral("(?<![新追递激净倍])增减少(?=了?\\d|的主要原因)")),
        QRegularExpression(QStringLiteral("(?:增加减少|减少增加)(?=了?\\d[\\d,.]*(?:万元|亿元|元|%)|的主要原因)")),
        QRegularExpression(QStringLiteral("(?<=[,;:。元])(?:增长下降|下降增长|增长减少)(?=\\d[\\d,.]*%)")),
        QRegularExpression(QStringLiteral("(?<=[数额算出入费])(?:大小|小大)于(?=[^,。;]{0,8}(?:预算|决算|上年|年初))")),
        QRegularExpression(QStringLiteral("(?:预算|决算|执行|上年|年度)数?(?:增加|减少)持平")),
        QRegularExpression(QStringLiteral("支出收入(?=(?:合计|总计)?(?:为|是|:)?\\d[\\d,.]*(?:万元|亿元|元))")),
    };
    forEachText(context, static_cast<int>(Where::Body), {}, [&](const Prose &prose) {
        for (const QRegularExpression &pattern : patterns) {
            const QRegularExpressionMatch match = pattern.match(prose.text);
            if (!match.hasMatch())
                continue;
            constexpr qsizetype margin = 12;
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - margin);
            const qsizetype to = std::min(match.capturedEnd() + margin, prose.text.size());
            relations.push_back(
                textFinding(rule, Verdict::Suspicious, prose.place(context, from, to),
                            {QStringLiteral("“%1”是两个相反的词，应删去一个。").arg(match.captured()),
                             QStringLiteral("“%1” holds two opposite words; one should go.").arg(match.captured())}));
        }
    });
}

namespace {

/// What tells how to write a part: "（包括…，具体见表格）", "（仅有…的部门，本部分内容为…）", "。列明…". No text of its
/// own has the first two; the last is a sentence that begins with the order to list something.
const std::array<QRegularExpression, 5> &instructions()
{
    static const std::array patterns = {
        QRegularExpression(QStringLiteral(
            "^\\((?:包括|列明|列示|填写|填列)[^()\\d]*(?:目标|情况|说明|内容)[^()\\d]*(?:等|见[^()]{1,8})\\)[。;]?$")),
        QRegularExpression(QStringLiteral("\\([^()\\d]{0,4}(?:仅有|只有)[^()\\d]{2,16}的(?:部门|单位),本部分(?:内容)?"
                                          "[为填写是][^()]{1,24}(?:\\)|$)")),
        QRegularExpression(
            QStringLiteral("(?<=[。;])\\((?!以上|上述|含|注)[^()\\d]*[、,][^()\\d]*(?:情况|数量|金额|内容|目标)"
                           "[^()\\d]{0,4}等\\)[。;]?$")),
        QRegularExpression(QStringLiteral("(?:^|[。;:])列明(?!公务接待|团组)[\\x{4e00}-\\x{9fff}、()“”]{4,}")),
        QRegularExpression(QStringLiteral(
            "\\([^()]{0,6}(?:如无|若无|没有)[^()\\d]{0,12}(?:请|可|则)(?:删除|不列|不写|填)[^()]{0,12}\\)")),
    };
    return patterns;
}

} // namespace

// D4: a part that only says what should be written in it.
void templateOrders(const Rule &rule, const CheckContext &context, std::vector<Relation> &relations)
{
    forEachText(context, Where::Body | Where::Headings, {}, [&](const Prose &prose) {
        for (const QRegularExpression &pattern : instructions()) {
            const QRegularExpressionMatch match = pattern.match(prose.text);
            if (!match.hasMatch())
                continue;
            relations.push_back(
                textFinding(rule, Verdict::Suspicious, prose.place(context, match.capturedStart(), match.capturedEnd()),
                            {QStringLiteral("模板的填写说明没有删去：“%1”。").arg(match.captured()),
                             QStringLiteral("An instruction of the template is left: “%1”.").arg(match.captured())}));
            break;
        }
    });
}

} // namespace gouji::textual
