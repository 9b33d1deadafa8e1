// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/subjects.h"

#include "base/number.h"
#include "base/text.h"
#include "reading/formcatalogue.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>

namespace gouji {

namespace {

using Role = Subject::Role;

bool allDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool isTotalName(const QString &name)
{
    const QString bare = bareName(name);
    return bare == QStringLiteral("合计") || bare == QStringLiteral("总计") || bare == QStringLiteral("小计") ||
           (bare.size() <= 14 && (bare.endsWith(QStringLiteral("合计")) || bare.endsWith(QStringLiteral("总计")) ||
                                  bare.endsWith(QStringLiteral("小计"))));
}

bool isRemark(const QString &text)
{
    return text.startsWith(u"注:") || text.startsWith(u"说明:") || text.startsWith(u"备注:") ||
           text.contains(QStringLiteral("空表")) || text.contains(QStringLiteral("无数据"));
}

/// How a label is numbered: 0 一、 1 （一） 2 1. 3 （1） 4 other; -1 not at all. The order is that of their depth.
int numberingOf(const QString &label)
{
    if (label.size() < 2)
        return -1;
    const bool bracket = label[0] == u'(';
    const QChar first = label[bracket ? 1 : 0];
    const bool chinese = QStringView(u"一二三四五六七八九十").contains(first);
    if (!chinese && !first.isDigit())
        return -1;
    if (bareName(label) == label)
        return -1;
    return chinese ? (bracket ? 1 : 0) : (bracket ? 3 : 2);
}

/// Reads rows into subjects, lane by lane.
class SubjectReader {
public:
    SubjectReader(const Statement &statement, const Form *form)
        : m_statement(statement)
        , m_grid(statement.grid)
    {
        for (const Form::Entry &entry : form ? form->rows : std::vector<Form::Entry>()) {
            for (const QString &printed : entry.printed)
                m_keys.insert(entry.lane + u'/' + printed, entry.name);
        }
    }

    [[nodiscard]] Subject read(int row, int laneIndex)
    {
        const Lane &lane = m_statement.lanes[static_cast<size_t>(laneIndex)];
        Subject subject;
        subject.row = row;
        subject.lane = laneIndex;
        readCode(subject, lane);
        readName(subject, lane, laneIndex);
        if (lane.codes.empty())
            readLeadingCode(subject);
        subject.role = roleOf(subject, lane);
        if (subject.role == Role::Total || subject.role == Role::Note) {
            subject.code.clear();
            subject.level = 0;
        }
        subject.key = keyOf(subject, lane);
        return subject;
    }

private:
    [[nodiscard]] QString textAt(int row, int column) const
    {
        const Cell *cell = m_grid.cellAt(row, column);
        return cell && cell->row == row ? squashed(cell->text) : QString();
    }

    /// 类 | 款 | 项 together; a part that is printed once for several rows is taken from the row above.
    void readCode(Subject &subject, const Lane &lane)
    {
        auto &last = m_lastCodes[subject.lane];
        last.resize(static_cast<qsizetype>(lane.codes.size()));
        QStringList parts;
        for (size_t i = 0; i < lane.codes.size(); ++i) {
            const Cell *cell = m_grid.cellAt(subject.row, lane.codes[i]);
            QString text = cell ? squashed(cell->text) : QString();
            const bool covered = cell && i > 0 && cell->column < lane.codes[i]; // one code over all code columns
            if (!allDigits(text) || covered)
                text.clear();
            if (i > 0 && text.size() == 1)
                text.prepend(u'0');
            parts.append(text);
        }
        while (!parts.isEmpty() && parts.last().isEmpty())
            parts.removeLast();
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts[i].isEmpty())
                parts[i] = last[i];
        }
        if (parts.isEmpty())
            return;
        for (qsizetype i = 0; i < last.size(); ++i)
            last[i] = i < parts.size() ? parts[i] : QString();
        subject.code = parts.join(QString());
        if (lane.codes.size() > 1 && !(parts.size() == 1 && subject.code.size() >= 5))
            subject.level = static_cast<int>(parts.size());
        else
            subject.level = levelOf(subject.code);
    }

    [[nodiscard]] static int levelOf(const QString &code)
    {
        return code.size() == 3 ? 1 : code.size() == 5 ? 2 : code.size() == 7 ? 3 : 0;
    }

    /// "201一般公共服务支出": the code stands before the name in one cell.
    static void readLeadingCode(Subject &subject)
    {
        qsizetype digits = 0;
        while (digits < subject.name.size() && subject.name[digits].isDigit())
            ++digits;
        const bool code = (digits == 3 || digits == 5 || digits == 7) && digits + 1 < subject.name.size() &&
                          subject.name[digits].isLetter() && QStringView(u"23").contains(subject.name[0]);
        if (!code)
            return;
        subject.code = subject.name.left(digits);
        subject.level = levelOf(subject.code);
    }

    /// The label: from the name columns, else from a cell that spans the code columns ("合计").
    void readName(Subject &subject, const Lane &lane, int laneIndex)
    {
        for (size_t c = 0; c < m_statement.columns.size(); ++c) {
            const Column &column = m_statement.columns[c];
            if (column.lane != laneIndex || column.role != Column::Role::Name)
                continue;
            const Cell *cell = m_grid.cellAt(subject.row, static_cast<int>(c));
            const QString text = cell ? squashed(cell->text) : QString();
            const bool own = cell && cell->row == subject.row;
            if (text.isEmpty() || parseNumber(text))
                continue;
            if (own && cell->column == static_cast<int>(c))
                subject.name = text;
            else if (own && subject.name.isEmpty())
                subject.name = text;
            if (m_path.isEmpty() || m_path.last() != text)
                m_path.append(text);
        }
        for (const int column : lane.codes) {
            const QString text = textAt(subject.row, column);
            const bool heading = QStringView(u"类款项").contains(text) && text.size() == 1;
            if (subject.name.isEmpty() && !text.isEmpty() && !allDigits(text) && !heading)
                subject.name = text;
        }
        if (subject.name.isEmpty() && lane.nameColumn < 0 && lane.codes.empty() && laneIndex == 0)
            subject.name = textAt(subject.row, 0);
        if (parseNumber(subject.name))
            subject.name.clear();
    }

    [[nodiscard]] bool hasFigures(int row, const Lane &lane) const
    {
        return std::ranges::any_of(lane.amounts,
                                   [&](int column) { return parseNumber(textAt(row, column)).has_value(); });
    }

    [[nodiscard]] Role roleOf(const Subject &subject, const Lane &lane) const
    {
        const bool byHand = std::ranges::find(m_statement.totalByHand, subject.row) != m_statement.totalByHand.end();
        const bool figures = hasFigures(subject.row, lane);
        if (subject.name.isEmpty() && subject.code.isEmpty())
            return !figures                                                              ? Role::Blank
                   : byHand || (lane.nameColumn >= 0 && !m_statement.totalByHand.size()) ? Role::Total
                                                                                         : Role::Item;
        if (byHand || isTotalName(subject.name))
            return Role::Total;
        if (isRemark(subject.name))
            return Role::Note;
        return subject.name.startsWith(QStringLiteral("其中")) ? Role::OfWhich : Role::Item;
    }

    [[nodiscard]] QString keyOf(const Subject &subject, const Lane &lane)
    {
        const QString path = m_path.join(u'/');
        m_path.clear();
        const bool leading = lane.codes.empty() && !subject.code.isEmpty() && subject.name.startsWith(subject.code);
        const QString bare = bareName(leading ? subject.name.mid(subject.code.size()) : subject.name);
        const QStringList names = {path, subject.name, bare};
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names.indexOf(names[i]) < i)
                continue;
            auto it = m_keys.constFind(lane.name + u'/' + names[i]);
            if (it == m_keys.constEnd() && !lane.name.isEmpty())
                it = m_keys.constFind(u'/' + names[i]);
            if (it != m_keys.constEnd())
                return *it;
        }
        return bare.endsWith(QStringLiteral("小计")) && path.contains(u'/') ? path : bare;
    }

    const Statement &m_statement;
    const Grid &m_grid;
    QHash<QString, QString> m_keys;
    QHash<int, QStringList> m_lastCodes;
    QStringList m_path; ///< labels of the row being read, group labels first
};

/// Parents by code: the nearest row above whose code is a beginning of this one.
int parentByCode(const std::vector<Subject> &subjects, const std::vector<int> &rows, size_t at)
{
    const Subject &subject = subjects[static_cast<size_t>(rows[at])];
    int best = -1;
    qsizetype longest = 0;
    for (size_t i = at; i-- > 0;) {
        const Subject &above = subjects[static_cast<size_t>(rows[i])];
        if (above.code.size() > longest && above.code.size() < subject.code.size() &&
            subject.code.startsWith(above.code) && above.role != Role::Total) {
            best = rows[i];
            longest = above.code.size();
        }
        if (above.level == 1 && above.code.size() > 0)
            break;
    }
    return best;
}

/// Parents by list numbering: 一、 over （一） over 1. over （1）; 其中 rows are parts of the row they follow.
class ListOrder {
public:
    [[nodiscard]] int parentOf(const Subject &subject, int index)
    {
        const QString label =
            subject.role == Role::OfWhich ? subject.name.mid(subject.name.indexOf(u':') + 1) : subject.name;
        const int style = numberingOf(label);
        if (subject.role == Role::Total || subject.role == Role::Blank || subject.role == Role::Note) {
            if (subject.role == Role::Total) {
                m_open.fill(-1);
                m_last = index;
                m_lead = -1;
            }
            return -1;
        }
        if (style < 0) {
            // In a numbered list the rows after 其中 go on with it up to the next number.
            if (subject.role == Role::OfWhich)
                m_lead = m_last;
            else if (m_lead < 0 || m_open == none)
                m_last = index;
            return subject.role == Role::OfWhich || m_open != none ? m_lead : -1;
        }
        m_lead = -1;
        int parent = -1;
        for (int upper = 0; upper < style; ++upper) {
            if (m_open[static_cast<size_t>(upper)] >= 0)
                parent = m_open[static_cast<size_t>(upper)];
        }
        if (subject.role == Role::OfWhich)
            parent = m_last;
        m_open[static_cast<size_t>(style)] = index;
        for (size_t lower = static_cast<size_t>(style) + 1; lower < m_open.size(); ++lower)
            m_open[lower] = -1;
        m_last = index;
        return parent;
    }

private:
    static constexpr std::array<int, 4> none{-1, -1, -1, -1};
    std::array<int, 4> m_open = none;
    int m_last = -1;
    int m_lead = -1;
};

void findParents(std::vector<Subject> &subjects, int lane)
{
    std::vector<int> rows;
    for (size_t i = 0; i < subjects.size(); ++i) {
        if (subjects[i].lane == lane)
            rows.push_back(static_cast<int>(i));
    }
    ListOrder order;
    for (size_t at = 0; at < rows.size(); ++at) {
        Subject &subject = subjects[static_cast<size_t>(rows[at])];
        if (!subject.code.isEmpty())
            subject.parent = parentByCode(subjects, rows, at);
        else
            subject.parent = order.parentOf(subject, rows[at]);
    }
}

/// A name that occurs twice in a lane ("一般公共预算财政拨款" as income and again as money carried over) is told apart
/// by the last row without a number above it.
void tellApart(std::vector<Subject> &subjects, int lane)
{
    QHash<QString, int> seen;
    QString heading;
    int headingAt = -1;
    for (size_t i = 0; i < subjects.size(); ++i) {
        Subject &subject = subjects[i];
        if (subject.lane != lane || !subject.code.isEmpty() || subject.key.isEmpty())
            continue;
        if (subject.role == Role::Item && numberingOf(subject.name) < 0) {
            heading = subject.key;
            headingAt = static_cast<int>(i);
        }
        if (seen[subject.key]++ == 0 || subject.role == Role::Total)
            continue;
        if (subject.parent >= 0 && subjects[static_cast<size_t>(subject.parent)].key != subject.key) {
            subject.key = subjects[static_cast<size_t>(subject.parent)].key + u'/' + subject.key;
        } else if (!heading.isEmpty() && heading != subject.key && subject.role == Role::Item) {
            subject.key = heading + u'/' + subject.key;
            if (subject.parent < 0)
                subject.parent = headingAt;
        }
    }
}

} // namespace

void understandSubjects(Statement &statement, const Form *form)
{
    SubjectReader reader(statement, form);
    const int lanes = static_cast<int>(statement.lanes.size());
    statement.subjects.clear();
    statement.subjects.reserve(static_cast<size_t>(std::max(0, statement.grid.rows - statement.headerRows) * lanes));
    for (int row = statement.headerRows; row < statement.grid.rows; ++row) {
        for (int lane = 0; lane < lanes; ++lane)
            statement.subjects.push_back(reader.read(row, lane));
    }
    for (int lane = 0; lane < lanes; ++lane) {
        findParents(statement.subjects, lane);
        tellApart(statement.subjects, lane);
    }
}

} // namespace gouji
