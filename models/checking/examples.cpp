// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/examples.h"

#include "base/number.h"
#include "base/text.h"
#include "checking/checker.h"
#include "checking/relation.h"

#include <algorithm>

namespace gouji {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'|'))
        cells.append(cell.trimmed());
    return cells;
}

/// Builds statements line by line.
class ExampleReader {
public:
    Result<Disclosure> read(const QString &text)
    {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QString plain = line.trimmed();
            if (plain.isEmpty())
                continue;
            if (plain.startsWith(u'#'))
                beginTable(plain.mid(1).trimmed().split(u' ', Qt::SkipEmptyParts));
            else if (m_disclosure.statements.empty())
                return Error{Error::Code::BadInput, QStringLiteral("例子应以 # 表式 单位 开头"), plain};
            else if (plain.startsWith(u'='))
                statement().title = plain.mid(1).trimmed();
            else if (plain.startsWith(u'!'))
                statement().notes.append(plain.mid(1).trimmed());
            else if (plain.startsWith(u'@'))
                beginLane(cellsOf(plain.mid(1)));
            else if (statement().lanes.empty())
                return Error{Error::Code::BadInput, QStringLiteral("行之前应有 @ 栏 | 列"), plain};
            else
                addRow(cellsOf(line));
        }
        for (Statement &s : m_disclosure.statements)
            finish(s);
        return std::move(m_disclosure);
    }

private:
    Statement &statement() { return m_disclosure.statements.back(); }

    static void finish(Statement &s)
    {
        s.grid.index();
        s.isEmpty = std::ranges::all_of(s.figures, [](const StatementFigure &f) { return f.figure.value.isZero(); });
        s.saysEmpty = s.notes.join(QString()).contains(QStringLiteral("空表"));
    }

    void beginTable(const QStringList &words)
    {
        Statement s;
        s.id = QStringLiteral("t%1").arg(m_disclosure.statements.size() + 1);
        s.form = words.value(0);
        s.title = s.form;
        s.unit = unitOf(words.value(1)).value_or(Unit::Unknown);
        s.unitLine = QStringLiteral("单位：") + words.value(1);
        m_disclosure.statements.push_back(std::move(s));
    }

    void beginLane(const QStringList &cells)
    {
        Statement &s = statement();
        Lane lane;
        const int index = static_cast<int>(s.lanes.size());
        lane.name = cells.value(0);
        lane.nameColumn = static_cast<int>(s.columns.size());
        Column label;
        label.role = Column::Role::Name;
        label.lane = index;
        s.columns.push_back(label);
        for (const QString &header : cells.mid(1)) {
            Column column;
            column.role = Column::Role::Amount;
            column.lane = index;
            column.header = header;
            column.measure = header.section(u'/', -1);
            column.unit = s.unit;
            lane.amounts.push_back(static_cast<int>(s.columns.size()));
            s.columns.push_back(column);
        }
        s.lanes.push_back(lane);
        s.grid.columns = static_cast<int>(s.columns.size());
    }

    void addRow(const QStringList &cells)
    {
        Statement &s = statement();
        const Lane &lane = s.lanes.back();
        Subject subject;
        subject.row = s.grid.rows++;
        subject.lane = static_cast<int>(s.lanes.size()) - 1;
        const QString label = cells.value(0);
        qsizetype digits = 0;
        while (digits < label.size() && label[digits].isDigit())
            ++digits;
        const bool coded = digits >= 2 && digits < label.size() && label[digits] == u' ';
        subject.code = coded ? label.left(digits) : QString();
        subject.name = coded ? squashed(label.mid(digits)) : squashed(label);
        subject.key = bareName(subject.name);
        subject.level = static_cast<int>(subject.code.size() / 2);
        subject.role =
            subject.key.endsWith(u"合计") || subject.key.endsWith(u"总计") ? Subject::Role::Total : Subject::Role::Item;
        addCell(subject.row, lane.nameColumn, label);
        for (size_t i = 0; i < lane.amounts.size(); ++i) {
            const QString text = cells.value(static_cast<qsizetype>(i) + 1);
            addCell(subject.row, lane.amounts[i], text);
            if (const auto number = parseNumber(text)) {
                StatementFigure f;
                f.row = subject.row;
                f.column = lane.amounts[i];
                f.subject = static_cast<int>(s.subjects.size());
                f.figure.value = number->value;
                f.figure.printed = text;
                f.figure.unit = s.unit;
                s.figures.push_back(f);
            }
        }
        s.subjects.push_back(subject);
    }

    void addCell(int row, int column, const QString &text)
    {
        Cell cell;
        cell.row = row;
        cell.column = column;
        cell.text = text;
        cell.printed = text;
        statement().grid.cells.push_back(cell);
    }

    Disclosure m_disclosure;
};

/// What is wrong with one example; empty when it does what it should.
QString faultOf(const Rule &rule, const QString &text, bool shouldPass)
{
    auto disclosure = disclosureFromExample(text);
    if (!disclosure)
        return disclosure.error().message;
    RulePacks packs;
    RulePack alone;
    alone.id = QStringLiteral("example");
    alone.rules = {rule};
    packs.add(alone);
    const CheckResult result = check(disclosure.value(), packs);
    const bool found = std::ranges::any_of(result.findings, [&](const Finding &f) { return f.rule == rule.id; });
    if (!shouldPass)
        return found ? QString() : QStringLiteral("应当不成立的例子没有发现");
    if (found)
        return QStringLiteral("应当成立的例子报了：%1").arg(result.findings.front().message.zh);
    return {};
}

} // namespace

Result<Disclosure> disclosureFromExample(const QString &text) { return ExampleReader().read(text); }

std::vector<Error> runExamples(const RulePack &pack, bool requireAll)
{
    std::vector<Error> faults;
    const auto add = [&](const Rule &rule, const QString &reason) {
        if (!reason.isEmpty())
            faults.push_back(
                {Error::Code::BadInput,
                 QStringLiteral("%1:%2: 规则 %3：%4").arg(pack.file).arg(rule.sourceLine).arg(rule.id, reason),
                 {}});
    };
    for (const Rule &rule : pack.rules) {
        if (requireAll && (rule.passing.isEmpty() || rule.failing.isEmpty()))
            add(rule, QStringLiteral("缺少例子"));
        if (!rule.passing.isEmpty())
            add(rule, faultOf(rule, rule.passing, true));
        if (!rule.failing.isEmpty())
            add(rule, faultOf(rule, rule.failing, false));
    }
    return faults;
}

} // namespace gouji
