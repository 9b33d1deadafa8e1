// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textform.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/indicatorvalue.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace gouji {

namespace {

constexpr int farthestShift = 3; // cells by which a row may stand beside its columns

enum Head { Level1, Level2, Name, Target, Actual, Weight, Score, headCount };

/// Columns of an indicator form, -1 for those not found.
using Heads = std::array<int, headCount>;

bool hasAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

std::optional<Head> headOf(const QString &text)
{
    if (text.isEmpty() || text.size() > 20)
        return std::nullopt;
    if (text.contains(u"一级"))
        return Level1;
    if (text.contains(u"二级"))
        return Level2;
    if (text.contains(u"三级"))
        return Name;
    if (hasAny(text, {u"依据", u"偏差", u"原因"}))
        return std::nullopt;
    if (hasAny(text, {u"实际", u"完成值"}))
        return Actual;
    if (text.contains(u"得分"))
        return Score;
    if (hasAny(text, {u"分值", u"权重"}))
        return Weight;
    if (hasAny(text, {u"指标值", u"目标值"}))
        return Target;
    return std::nullopt;
}

QString at(const QStringList &cells, int column)
{
    return column >= 0 && column < cells.size() ? squashed(cells[column]) : QString();
}

// Only blanks after a point or a comma are no part of a number: "50. 67" is one number, "0 14" may be two.
bool isCleanNumber(const QStringList &cells, int column)
{
    if (column < 0 || column >= cells.size() || !parseNumber(cells[column]))
        return false;
    const QString text = cells[column].trimmed();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isSpace() && text[i - 1].isDigit())
            return false;
    }
    return true;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// A value that can be read as one, or words of ideographs.
bool isCleanValue(const QStringList &cells, int column)
{
    const QString text = at(cells, column);
    if (text.isEmpty())
        return false;
    if (!hasDigit(text))
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    const QString printed = cells[column].trimmed();
    for (qsizetype i = 1; i + 1 < printed.size(); ++i) {
        if (printed[i].isSpace() && printed[i - 1].isDigit() && printed[i + 1].isDigit())
            return false;
    }
    const auto kind = parseIndicatorValue(cells[column]).kind;
    return kind == IndicatorValue::Kind::Number || kind == IndicatorValue::Kind::Range ||
           kind == IndicatorValue::Kind::Date;
}

bool isTotalLabel(const QString &text) { return text == u"总分" || text == u"合计" || text == u"总计"; }

/// Finds the columns of a form and sets its rows right by them.
class Form {
public:
    explicit Form(std::vector<TextRow> &rows)
        : m_rows(rows)
    {}

    [[nodiscard]] bool run()
    {
        if (!findHeader())
            return false;
        m_width = m_rows[m_header].cells.size();
        for (const TextRow &row : m_rows)
            m_width = std::max(m_width, row.cells.size());
        writeHeads();
        judgeFunding();
        for (std::size_t i = m_header + 1; i < m_rows.size(); ++i)
            place(m_rows[i]);
        return hasAllWeights() || std::any_of(m_rows.begin() + std::ptrdiff_t(m_header), m_rows.end(),
                                              [](const TextRow &row) { return row.doubtful; });
    }

private:
    [[nodiscard]] bool findHeader()
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            Heads heads;
            heads.fill(-1);
            const QStringList &cells = m_rows[i].cells;
            for (int column = 0; column < cells.size(); ++column) {
                const auto head = headOf(squashed(cells[column]));
                if (head && heads[*head] < 0)
                    heads[*head] = column;
            }
            if (heads[Level1] < 0 || heads[Actual] < 0 || heads[Weight] < 0)
                continue;
            complete(heads, cells);
            if (std::any_of(heads.begin() + Name, heads.end(), [](int column) { return column < 0; }))
                return false;
            m_header = i;
            m_heads = heads;
            return true;
        }
        return false;
    }

    // A head that was lost between others is known by the order of the form: 一级, 二级, 三级, 指标值, 完成值.
    void complete(Heads &heads, const QStringList &cells)
    {
        const auto fill = [&](Head head, int column) {
            if (heads[head] < 0 && column < cells.size() && cells[column].trimmed().isEmpty())
                heads[head] = column;
        };
        if (heads[Name] == heads[Level1] + 2)
            fill(Level2, heads[Level1] + 1);
        if (heads[Actual] == heads[Level1] + 4) {
            fill(Level2, heads[Level1] + 1);
            fill(Name, heads[Level1] + 2);
            fill(Target, heads[Level1] + 3);
        }
        if (heads[Name] < 0 && heads[Level2] >= 0 && heads[Target] > heads[Level2]) {
            for (int column = heads[Level2] + 1; column < heads[Target]; ++column) {
                if (at(cells, column) == u"级指标")
                    heads[Name] = column;
            }
            m_split = heads[Name] == heads[Level2] + 2 && heads[Target] == heads[Name] + 1;
        }
        if (const QString next = at(cells, heads[Weight] + 1);
            heads[Score] < 0 && next.size() == 2 && (next.startsWith(u'得') || next.endsWith(u'分')))
            heads[Score] = heads[Weight] + 1;
    }

    void writeHeads()
    {
        static constexpr std::array<QStringView, headCount> names{u"一级指标",   u"二级指标", u"三级指标", u"指标值",
                                                                  u"实际完成值", u"分值",     u"得分"};
        TextRow &row = m_rows[m_header];
        row.printed = row.cells;
        for (int head = 0; head < headCount; ++head) {
            const int column = m_heads[std::size_t(head)];
            if (column >= 0 && headOf(at(row.cells, column)) != Head(head))
                row.cells[column] = names[std::size_t(head)].toString();
        }
        pad(row);
    }

    void pad(TextRow &row) const
    {
        while (row.cells.size() < m_width)
            row.cells.append(QString());
    }

    // Funding rows stand as they do under their heads or are left out; without all of them there is no sum. The texts
    // below them, the goals, run through several cells and are not read.
    void judgeFunding()
    {
        std::vector<int> columns;
        qsizetype size = 0;
        std::vector<TextRow *> parts;
        bool sure = true;
        bool block = false;
        for (std::size_t i = 0; i < m_header; ++i) {
            TextRow &row = m_rows[i];
            if (columns.empty()) {
                columns = fundingColumns(row.cells);
                size = row.cells.size();
                block = !columns.empty();
                if (block)
                    nameInitial(row);
                continue;
            }
            block = block && namesFunds(row.cells, columns.front());
            const bool clean = std::all_of(columns.begin(), columns.end(), [&](int column) {
                return !hasDigit(at(row.cells, column)) || isCleanNumber(row.cells, column);
            });
            row.doubtful = !block || row.cells.size() != size || !clean;
            sure = sure && (!block || !row.doubtful);
            if (block && !isCleanNumber(row.cells, columns.back()))
                parts.push_back(&row);
        }
        for (TextRow *row : parts)
            row->doubtful = row->doubtful || !sure;
    }
    // The head left of 全年预算数 is 年初预算数, also where only its end can be read.
    static void nameInitial(TextRow &row)
    {
        for (int column = 1; column < row.cells.size(); ++column) {
            const QString left = at(row.cells, column - 1);
            if (!at(row.cells, column).contains(u"全年预算") || !left.contains(u"预算") || left.startsWith(u"年初"))
                continue;
            row.printed = row.cells;
            row.cells[column - 1] = QStringLiteral("年初预算数");
        }
    }
    [[nodiscard]] static bool namesFunds(const QStringList &cells, int before)
    {
        const QString label = squashed(cells.mid(0, before).join(QString()));
        return hasAny(label, {u"总额", u"合计", u"拨款", u"结转", u"资金", u"安排", u"专户"});
    }
    [[nodiscard]] static std::vector<int> fundingColumns(const QStringList &cells)
    {
        std::vector<int> columns;
        int amounts = 0;
        for (int column = 0; column < cells.size(); ++column) {
            const QString text = at(cells, column);
            if (text.size() > 16)
                continue;
            amounts += hasAny(text, {u"全年预算", u"全年执行"}) ? 1 : 0;
            if (hasAny(text, {u"预算数", u"执行数", u"执行率", u"得分", u"分值", u"权重"}))
                columns.push_back(column);
        }
        return amounts >= 2 ? columns : std::vector<int>();
    }

    // Rows that left no trace are missed by their weights only.
    [[nodiscard]] bool hasAllWeights() const
    {
        std::optional<Decimal> weights = Decimal();
        for (std::size_t i = m_header + 1; i < m_rows.size(); ++i) {
            const auto weight = parseNumber(at(m_rows[i].cells, m_heads[Weight]));
            weights = weights && weight ? sum(*weights, weight->value) : std::nullopt;
        }
        return weights && (*weights == Decimal(100, 0) || *weights == Decimal(90, 0));
    }

    [[nodiscard]] bool fits(const QStringList &cells, int shift) const
    {
        const auto column = [&](Head head) { return m_heads[head] - shift; };
        if (at(cells, nameColumn() - shift).isEmpty() || !isCleanValue(cells, column(Target)) ||
            !isCleanValue(cells, column(Actual)) || !isCleanNumber(cells, column(Weight)) ||
            !isCleanNumber(cells, column(Score)))
            return false;
        if (shift == 0)
            return true;
        for (int left = 0; left < nameColumn() - shift; ++left) {
            if (hasDigit(cells[left]))
                return false;
        }
        const int last = std::max(column(Score), column(Actual));
        return std::none_of(cells.begin() + last + 1, cells.end(), hasDigit);
    }
    [[nodiscard]] int nameColumn() const { return m_split ? m_heads[Name] - 1 : m_heads[Name]; }

    // The only way in which the row has a name, both values, a weight and a score under these heads, or none.
    [[nodiscard]] std::optional<int> shiftOf(const QStringList &cells) const
    {
        std::optional<int> found;
        for (int shift = -farthestShift; shift <= farthestShift; ++shift) {
            if (!fits(cells, shift))
                continue;
            if (found)
                return std::nullopt;
            found = shift;
        }
        return found;
    }

    void place(TextRow &row)
    {
        const auto shift = shiftOf(row.cells);
        const bool total = std::any_of(row.cells.begin(), row.cells.end(),
                                       [](const QString &cell) { return isTotalLabel(squashed(cell)); });
        QStringList placed;
        for (int column = 0; column < m_width; ++column) {
            const int from = column - shift.value_or(0);
            placed.append(from >= 0 && from < row.cells.size() ? row.cells[from] : QString());
        }
        if (!shift || total || squashed(placed.join(QString())) != squashed(row.cells.join(QString()))) {
            row.doubtful = true;
            return;
        }
        row.cells = placed;
        if (m_split) {
            row.cells[m_heads[Name]].prepend(row.cells[m_heads[Name] - 1]);
            row.cells[m_heads[Name] - 1].clear();
        }
    }

    std::vector<TextRow> &m_rows;
    std::size_t m_header = 0;
    Heads m_heads{};
    qsizetype m_width = 0;
    bool m_split = false; ///< the column of names was cut in two
};

} // namespace

bool repairForm(std::vector<TextRow> &rows)
{
    std::vector<TextRow> repaired = rows;
    if (!Form(repaired).run())
        return false;
    rows = std::move(repaired);
    return true;
}

} // namespace gouji
