// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textcells.h"

#include "base/number.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr int columns = 5; // 一级指标, 二级指标, 三级指标, 指标值, 分值权重

struct Token {
    QString text; ///< squashed
    int line = 0;
};

bool isOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text == word; });
}

bool isLevel1(const QString &text) { return isOneOf(text, {u"产出指标", u"成本指标", u"效益指标", u"满意度指标"}); }

bool isLevel2(const QString &text)
{
    return isOneOf(text, {u"数量指标", u"质量指标", u"时效指标", u"成本指标", u"经济成本指标", u"社会成本指标",
                          u"生态环境成本指标", u"经济效益指标", u"社会效益指标", u"生态效益指标", u"可持续影响指标",
                          u"满意度指标", u"服务对象满意度指标"});
}

bool isStandard(const QString &text)
{
    return isOneOf(text, {u"计划标准", u"历史标准", u"行业标准", u"预算支出标准", u"国家标准", u"自定义", u"其他标准"});
}

/// "正式材料,工作资料": whether text can be the beginning of such a list.
bool beginsEvidence(const QString &text)
{
    static constexpr std::array<QStringView, 5> kinds{u"正式材料", u"工作资料", u"原始凭证", u"说明材料", u"其他材料"};
    const QStringList parts = text.split(u',');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i == parts.size() - 1;
        const bool known = std::ranges::any_of(
            kinds, [&](QStringView kind) { return last ? kind.startsWith(parts[i]) : parts[i] == kind; });
        if (!known)
            return false;
    }
    return true;
}

bool hasOperator(const QString &text) { return QStringView(u"><=≥≤").contains(text[0]); }

/// Reads the tokens from front to back.
class Form {
public:
    Form(const std::vector<TextLine> &lines, std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            for (const QString &word : lines[i].text.split(u' ', Qt::SkipEmptyParts)) {
                if (const QString text = squashed(word); !text.isEmpty())
                    m_tokens.push_back({text, lines[i].line});
            }
        }
    }

    [[nodiscard]] std::optional<std::vector<TextRow>> rows()
    {
        if (!readHead() || !readHeads())
            return std::nullopt;
        while (m_at < m_tokens.size()) {
            if (!readIndicator())
                return std::nullopt;
        }
        if (m_weights != Decimal(100, 0) && m_weights != Decimal(90, 0))
            return std::nullopt;
        return m_rows;
    }

private:
    /// Texts up to the token that begins with a word, which is passed over; nothing if there is none near.
    [[nodiscard]] std::optional<QString> upTo(QStringView word)
    {
        constexpr std::size_t farthest = 400;
        QString text;
        for (std::size_t i = m_at; i < std::min(m_tokens.size(), m_at + farthest); ++i) {
            if (m_tokens[i].text.startsWith(word)) {
                m_at = i;
                return text;
            }
            text += m_tokens[i].text;
        }
        return std::nullopt;
    }
    void add(const QStringList &cells, int line)
    {
        TextRow row;
        row.cells = cells;
        while (row.cells.size() < columns)
            row.cells.append(QString());
        row.line = line;
        m_rows.push_back(std::move(row));
    }
    [[nodiscard]] bool readHead()
    {
        for (const QStringView label : {QStringView(u"预算单位"), QStringView(u"项目名称")}) {
            if (!upTo(label))
                return false;
            const int line = m_tokens[m_at++].line;
            const auto value = upTo(label == u"预算单位" ? u"项目名称" : u"项目负责人");
            if (!value || value->isEmpty())
                return false;
            add({label.toString(), *value}, line);
        }
        return readFunds() && readGoal();
    }
    /// "年度预算总额 94.59 其中：财政拨 款 94.59 其他资金 0.00".
    [[nodiscard]] bool readFunds()
    {
        if (!upTo(u"项目资金(万") || !upTo(u"年度预算总额"))
            return false;
        const int line = m_tokens[m_at++].line;
        const auto total = upTo(u"其中:财政拨");
        if (!total || !parseNumber(*total))
            return false;
        auto fiscal = upTo(u"其他资金");
        if (!fiscal || !fiscal->startsWith(u"其中:财政拨款") || m_at + 1 >= m_tokens.size())
            return false;
        fiscal->remove(0, 7);
        const QString other = m_tokens[m_at + 1].text;
        if (!parseNumber(*fiscal) || !parseNumber(other))
            return false;
        add({QStringLiteral("项目资金(万元)")}, line);
        add({QStringLiteral("年度预算总额"), *total}, line);
        add({QStringLiteral("其中:财政拨款"), *fiscal, QStringLiteral("其他资金"), other}, m_tokens[m_at].line);
        m_at += 2;
        return true;
    }
    [[nodiscard]] bool readGoal()
    {
        if (!upTo(u"项目总体目标"))
            return false;
        const int line = m_tokens[m_at++].line;
        const auto goal = upTo(u"一级");
        if (!goal)
            return false;
        add({QStringLiteral("项目总体目标"), *goal}, line);
        return true;
    }
    [[nodiscard]] bool readHeads()
    {
        const int line = m_tokens[m_at].line;
        const auto heads = upTo(u"佐证资料");
        if (!heads || *heads != u"一级指标二级指标三级指标指标值指标值设置依据上年完成值指标分值权重指标赋分规则")
            return false;
        ++m_at;
        add({QStringLiteral("一级指标"), QStringLiteral("二级指标"), QStringLiteral("三级指标"),
             QStringLiteral("指标值"), QStringLiteral("指标分值权重")},
            line);
        return true;
    }

    /// Tokens from m_at that together are a level's name; how many, 0 if none.
    template <typename IsLevel> [[nodiscard]] std::size_t levelAt(std::size_t at, IsLevel isLevel) const
    {
        QString text;
        for (std::size_t i = at; i < std::min(m_tokens.size(), at + 5); ++i) {
            text += m_tokens[i].text;
            if (isLevel(text))
                return i + 1 - at;
        }
        return 0;
    }
    [[nodiscard]] QString take(std::size_t count)
    {
        QString text;
        for (; count > 0; --count)
            text += m_tokens[m_at++].text;
        return text;
    }
    void readLevels(QStringList &cells)
    {
        const std::size_t first = levelAt(m_at, isLevel1);
        if (first > 0 && levelAt(m_at + first, isLevel2) > 0)
            cells[0] = take(first);
        if (const std::size_t second = levelAt(m_at, isLevel2); second > 0)
            cells[1] = take(second);
    }
    /// Levels, name and value up to the standard; then last year's value and the weight up to the rule; the evidence.
    [[nodiscard]] bool readIndicator()
    {
        QStringList cells(columns);
        const int line = m_tokens[m_at].line;
        readLevels(cells);
        bool value = false;
        while (m_at < m_tokens.size() && !isStandard(m_tokens[m_at].text)) {
            value = value || hasOperator(m_tokens[m_at].text);
            cells[value ? 3 : 2] += m_tokens[m_at++].text;
        }
        if (m_at >= m_tokens.size() || cells[2].isEmpty())
            return false;
        ++m_at;
        if (!readWeight(cells[4]) || !readRule())
            return false;
        readEvidence();
        add(cells, line);
        m_rows.back().doubtful = !value; // where the name ends and the value begins cannot be told
        return true;
    }
    [[nodiscard]] bool readWeight(QString &weight)
    {
        constexpr std::size_t farthest = 6;
        for (const std::size_t end = std::min(m_tokens.size(), m_at + farthest); m_at < end; ++m_at) {
            if (isOneOf(m_tokens[m_at].text.left(2), {u"按照", u"直接", u"按评", u"满意"})) {
                const auto number = parseNumber(weight);
                const auto total = number ? sum(m_weights, number->value) : std::nullopt;
                m_weights = total.value_or(m_weights);
                return total.has_value();
            }
            weight = m_tokens[m_at].text;
        }
        return false;
    }
    [[nodiscard]] bool readRule()
    {
        QString rule;
        for (int i = 0; i < 5 && m_at < m_tokens.size(); ++i) {
            rule += m_tokens[m_at++].text;
            if (rule.endsWith(u"赋分"))
                return true;
        }
        return false;
    }
    void readEvidence()
    {
        QString text;
        while (m_at < m_tokens.size() && beginsEvidence(text + m_tokens[m_at].text))
            text += m_tokens[m_at++].text;
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::vector<TextRow> m_rows;
    Decimal m_weights;
};

} // namespace

std::optional<std::vector<TextRow>> targetFormOf(const std::vector<TextLine> &lines, std::size_t from, std::size_t to)
{
    return Form(lines, from, to).rows();
}

} // namespace gouji
