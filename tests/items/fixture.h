// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewitems.h"
#include "review/sample.h"

#include <QAbstractItemModelTester>

namespace gouji::sample {

/// The sample with codes, sections and a performance form, so that every model has something to show.
inline Statement coded(Statement statement)
{
    statement = understood(std::move(statement));
    if (!statement.grid.textAt(0, 0).startsWith(QStringLiteral("科目")))
        return statement;
    for (size_t s = 0; s < statement.subjects.size(); ++s) {
        Subject &subject = statement.subjects[s];
        const auto at = subject.name.indexOf(u' ');
        if (at < 0)
            continue;
        subject.code = subject.name.left(at);
        subject.name = subject.name.mid(at + 1);
        subject.level = static_cast<int>(subject.code.size() - 1) / 2;
        for (size_t above = s; above-- > 0 && subject.parent < 0;) {
            if (statement.subjects[above].level == subject.level - 1)
                subject.parent = static_cast<int>(above);
        }
    }
    return statement;
}

inline void evaluate(Disclosure &disclosure)
{
    disclosure.indicatorTables.clear();
    for (int s = 0; s < std::ssize(disclosure.statements); ++s) {
        const Statement &statement = disclosure.statements[static_cast<size_t>(s)];
        if (!statement.title.contains(QStringLiteral("自评")))
            continue;
        IndicatorTable table;
        table.statement = s;
        table.project = statement.grid.textAt(1, 0);
        for (int r = 2; r < statement.grid.rows; ++r) {
            Indicator indicator;
            indicator.name = statement.grid.textAt(r, 0);
            indicator.row = r;
            indicator.targetColumn = 1;
            indicator.scoreColumn = 2;
            table.indicators.push_back(indicator);
        }
        disclosure.indicatorTables.push_back(table);
    }
}

inline Disclosure rich()
{
    Disclosure made = disclosure();
    made.statements.push_back(
        coded(statementOf(QStringLiteral("t3"), QStringLiteral("支出决算明细表"),
                          {QStringLiteral("科目|基本支出"), QStringLiteral("205 教育|10"),
                           QStringLiteral("20502 普通教育|10"), QStringLiteral("2050202 小学|7"),
                           QStringLiteral("2050203 初中|3"), QStringLiteral("210 卫生|1"), QStringLiteral("合计|11")},
                          3)));
    made.statements.push_back(statementOf(QStringLiteral("t4"), QStringLiteral("项目自评表"),
                                          {QStringLiteral("名称|目标|得分"), QStringLiteral("修路||"),
                                           QStringLiteral("里程|10|5"), QStringLiteral("满意度|90|9")},
                                          4));
    evaluate(made);
    made.sections = {{QStringLiteral("第一部分"), 1, -1, {0, 1, 0, {0, 10, 1, 20}}},
                     {QStringLiteral("一、收入"), 2, 0, {0, 1, 0, {0, 30, 1, 40}}},
                     {QStringLiteral("第二部分"), 1, -1, {0, 3, 0, {0, 10, 1, 20}}}};
    return made;
}

/// A review of it with the shared part of the models.
struct Review {
    ReviewDocument document{rich(), {}, {{coded, evaluate}, check, {}, {}, QStringLiteral("李")}};
    ReviewItems items{document};
};

/// What a model shows, one line an item, columns parted by "|", indented by depth.
inline QStringList shown(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int r = 0; r < model.rowCount(parent); ++r) {
        QStringList texts;
        for (int c = 0; c < model.columnCount(parent); ++c)
            texts << model.index(r, c, parent).data().toString();
        lines << QString(depth, u' ') + texts.join(u'|') << shown(model, model.index(r, 0, parent), depth + 1);
    }
    return lines;
}

} // namespace gouji::sample
