// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largeaccount.h"

#include "reading/reader.h"

namespace gouji {

namespace {

constexpr int classes = 22;
constexpr int groups = 5;
constexpr int items = 5;
constexpr int rowsOfPage = 40;
constexpr double height = 18;
constexpr double width = 60;

/// Writes rows of cells from top to bottom, page after page.
class TableWriter {
public:
    TableWriter(const QString &title, int firstPage)
        : m_page(firstPage)
    {
        m_statement.title = title;
        m_statement.unitLine = QStringLiteral("单位：万元");
    }

    void add(const QStringList &texts)
    {
        Grid &grid = m_statement.grid;
        grid.columns = static_cast<int>(texts.size());
        const int page = m_page + grid.rows / rowsOfPage;
        if (grid.pages.empty() || grid.pages.back() != page)
            grid.pages.push_back(page);
        grid.rowPages.push_back(page);
        for (int c = 0; c < grid.columns; ++c) {
            Cell cell;
            cell.row = grid.rows;
            cell.column = c;
            cell.text = cell.printed = texts.at(c);
            cell.place.page = page;
            const double left = 40 + c * width;
            const double top = 60 + grid.rows % rowsOfPage * height;
            cell.place.rect = {left, top, left + width, top + height};
            grid.cells.push_back(cell);
        }
        ++grid.rows;
    }

    /// A row of a whole that is eight parts of twelve the first amount and four the second.
    void addAmounts(const QString &code, const QString &name, int twelfths, int columns)
    {
        QStringList texts{code, name, QStringLiteral("%1.00").arg(twelfths * 12)};
        for (int c = 1; c < columns; ++c)
            texts += QStringLiteral("%1.00").arg(c == 1 ? twelfths * 8 : c == 2 ? twelfths * 4 : 0);
        add(texts);
    }

    [[nodiscard]] Statement statement() const { return m_statement; }

private:
    Statement m_statement;
    int m_page;
};

Statement table(const QString &title, int firstPage, const QStringList &amounts)
{
    TableWriter writer(title, firstPage);
    writer.add(QStringList{QStringLiteral("科目编码"), QStringLiteral("科目名称")} + amounts);
    const auto columns = static_cast<int>(amounts.size());
    for (int a = 0; a < classes; ++a) {
        const QString code = QString::number(201 + a);
        writer.addAmounts(code, QStringLiteral("类%1").arg(a), groups * items, columns);
        for (int b = 1; b <= groups; ++b) {
            const QString group = code + QStringLiteral("%1").arg(b, 2, 10, QChar(u'0'));
            writer.addAmounts(group, QStringLiteral("款%1之%2").arg(a).arg(b), items, columns);
            for (int c = 1; c <= items; ++c)
                writer.addAmounts(group + QStringLiteral("%1").arg(c, 2, 10, QChar(u'0')),
                                  QStringLiteral("项%1之%2之%3").arg(a).arg(b).arg(c), 1, columns);
        }
    }
    writer.addAmounts({}, QStringLiteral("合计"), classes * groups * items, columns);
    return writer.statement();
}

} // namespace

Disclosure largeAccount(const FormCatalogue &forms)
{
    Disclosure disclosure;
    disclosure.files.emplace_back();
    disclosure.kind = Kind::FinalAccounts;
    disclosure.year = 2024;
    const auto put = [&](const QString &title, int firstPage, const QStringList &amounts) {
        Statement statement = understood(table(title, firstPage, amounts), forms);
        statement.id = QStringLiteral("t%1").arg(disclosure.statements.size() + 1);
        disclosure.statements.push_back(std::move(statement));
    };
    const auto list = [](const char16_t *names) { return QString(QStringView(names).toString()).split(u' '); };
    put(QStringLiteral("收入决算表"), 1,
        list(u"本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入"));
    put(QStringLiteral("支出决算表"), 31,
        list(u"本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出"));
    put(QStringLiteral("一般公共预算财政拨款支出决算表"), 61, list(u"本年支出合计 基本支出 项目支出"));
    return disclosure;
}

} // namespace gouji
