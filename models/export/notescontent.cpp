// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/notescontent.h"

#include "export/findingsjson.h"

namespace gouji {

const std::vector<NotesPart> &notesParts()
{
    using C = NotesContent;
    static const std::vector<NotesPart> parts = {
        {QLatin1StringView("hints"), &C::hints, {QStringLiteral("提示"), QStringLiteral("hints")}},
        {QLatin1StringView("dismissed"),
         &C::dismissed,
         {QStringLiteral("已排除的问题"), QStringLiteral("dismissed findings")}},
        {QLatin1StringView("open"),
         &C::open,
         {QStringLiteral("未处理的问题"), QStringLiteral("findings without a decision")}},
        {QLatin1StringView("charts"), &C::charts, {QStringLiteral("图表"), QStringLiteral("charts")}},
        {QLatin1StringView("pictures"),
         &C::pictures,
         {QStringLiteral("原文图片"), QStringLiteral("pictures of the places")}},
        {QLatin1StringView("corrections"),
         &C::corrections,
         {QStringLiteral("识读更正"), QStringLiteral("corrections")}},
        {QLatin1StringView("notes"), &C::notes, {QStringLiteral("备注"), QStringLiteral("notes")}},
        {QLatin1StringView("ledger"), &C::ledger, {QStringLiteral("核对台账"), QStringLiteral("ledger")}},
        {QLatin1StringView("tables"),
         &C::tables,
         {QStringLiteral("数据与绩效指标"), QStringLiteral("tables and indicators")}},
        {QLatin1StringView("ticks"),
         &C::ticks,
         {QStringLiteral("已勾稽数字的对勾"), QStringLiteral("ticks at tied figures")}},
    };
    return parts;
}

QStringList leftOutOf(const NotesContent &content, Language language)
{
    QStringList titles;
    for (const NotesPart &part : notesParts()) {
        if (part.flag != &NotesContent::ticks && !(content.*part.flag))
            titles.append(textIn(part.title, language));
    }
    return titles;
}

} // namespace gouji
