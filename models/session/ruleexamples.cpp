// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ruleexamples.h"

#include "base/text.h"
#include "checking/across.h"
#include "checking/checker.h"
#include "checking/examples.h"
#include "reading/claims.h"
#include "reading/reader.h"

#include <QCborArray>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji {

namespace {

QCborMap sentencesOf(const Rule &rule) { return rule.options.value(QStringLiteral("sentences")).toMap(); }

QString option(const Rule &rule, const char16_t *name)
{
    return sentencesOf(rule).value(QString::fromUtf16(name)).toString();
}

Kind kindNamed(const QString &name)
{
    for (const Kind kind : {Kind::Budget, Kind::EvaluationReport, Kind::SelfEvaluation, Kind::Targets}) {
        if (kindName(kind) == name)
            return kind;
    }
    return Kind::FinalAccounts;
}

Level levelNamed(const QString &name)
{
    return name == u"unit" ? Level::Unit : name == u"department" ? Level::Department : Level::Unknown;
}

/// Reads one text line by line.
class TextReader {
public:
    TextReader(const Rule &rule, const FormCatalogue &forms)
        : m_rule(rule)
        , m_forms(forms)
    {
        begin(option(rule, u"kind"), 2021);
    }

    std::vector<Disclosure> read(const QString &text)
    {
        for (const QString &raw : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QString line = raw.trimmed();
            if (!line.startsWith(u'|'))
                finishTable();
            if (line.startsWith(QStringLiteral("==="))) {
                const QStringList words = line.mid(3).split(u' ', Qt::SkipEmptyParts);
                if (m_begun)
                    finish();
                begin(words.value(0), words.value(1).toInt());
                if (words.size() > 2)
                    document().level = levelNamed(words[2]);
                if (words.size() > 3)
                    document().body = words[3];
            } else if (line.startsWith(QStringLiteral("# "))) {
                m_parent = -1;
                addHeading(line.mid(2));
                m_parent = static_cast<int>(document().sections.size()) - 1;
            } else if (line.startsWith(QStringLiteral("## "))) {
                addHeading(line.mid(3));
            } else if (line.startsWith(QStringLiteral("= "))) {
                m_title = line.mid(2).trimmed();
                m_unitLine.clear();
            } else if (line.startsWith(QStringLiteral("单位：")) && !m_title.isEmpty() && m_grid.rows == 0) {
                m_unitLine = line;
            } else if (line.startsWith(u'|')) {
                addRow(line.mid(1, line.size() - (line.endsWith(u'|') ? 2 : 1)).split(u'|'));
            } else if (line.startsWith(QStringLiteral("~ "))) {
                addParagraph(line.mid(2));
                document().paragraphs.back().kind = Paragraph::Kind::Contents;
            } else if (!line.isEmpty()) {
                addParagraph(line);
            }
        }
        finishTable();
        finish();
        return std::move(m_documents);
    }

private:
    Disclosure &document() { return m_documents.back(); }

    void begin(const QString &kind, int year)
    {
        if (m_documents.empty() || m_begun) {
            Disclosure d;
            if (const QString table = option(m_rule, u"table"); !table.isEmpty()) {
                auto made = disclosureFromExample(table);
                if (made)
                    d = std::move(made).value();
            }
            m_documents.push_back(std::move(d));
        }
        document().kind = kindNamed(kind);
        document().year = year;
        document().body = option(m_rule, u"body");
        document().level = levelNamed(option(m_rule, u"level"));
        document().files.resize(1);
    }

    void addHeading(const QString &title)
    {
        m_begun = true;
        document().sections.push_back({title, m_parent < 0 ? 1 : 2, m_parent, {}});
        Paragraph heading;
        heading.kind = Paragraph::Kind::Heading;
        heading.section = static_cast<int>(document().sections.size()) - 1;
        heading.text = title;
        document().paragraphs.push_back(heading);
    }

    void addParagraph(const QString &text)
    {
        m_begun = true;
        Paragraph p;
        p.section = static_cast<int>(document().sections.size()) - 1;
        p.text = text;
        document().paragraphs.push_back(p);
    }

    void addRow(const QStringList &texts)
    {
        m_begun = true;
        const int row = m_grid.rows++;
        m_grid.columns = std::max(m_grid.columns, static_cast<int>(texts.size()));
        m_grid.rowPages.push_back(0);
        for (int c = 0; c < texts.size(); ++c) {
            const QString text = texts[c].trimmed();
            const auto last = [&](int atRow, int atColumn) {
                return std::ranges::find_if(m_grid.cells, [&](const Cell &cell) {
                    return cell.row <= atRow && atRow < cell.row + cell.rowSpan && cell.column <= atColumn &&
                           atColumn < cell.column + cell.columnSpan;
                });
            };
            if (text == u"<" && c > 0) {
                last(row, c - 1)->columnSpan += 1;
            } else if (text == u"^" && row > 0) {
                const auto above = last(row - 1, c);
                above->rowSpan = row - above->row + 1;
            } else {
                Cell cell;
                cell.row = row;
                cell.column = c;
                cell.text = cell.printed = text;
                m_grid.cells.push_back(cell);
            }
        }
    }

    void finishTable()
    {
        if (m_grid.rows == 0)
            return;
        Statement s;
        s.id = QStringLiteral("t%1").arg(document().statements.size() + 1);
        s.grid = std::move(m_grid);
        s.title = m_title;
        s.unitLine = std::exchange(m_unitLine, {});
        m_grid = {};
        s.grid.index();
        document().statements.push_back(understood(std::move(s), m_forms));
    }

    void finish()
    {
        if (std::ranges::any_of(document().statements, [](const Statement &s) { return !s.grid.rowPages.empty(); }))
            refreshIndicators(document());
        document().claims = claimsOf(document());
    }

    const Rule &m_rule;
    const FormCatalogue &m_forms;
    std::vector<Disclosure> m_documents;
    Grid m_grid;
    QString m_title;
    QString m_unitLine;
    int m_parent = -1; ///< section of the last "# "
    bool m_begun = false;
};

/// The form of the rule with the changes of the example, then its other lines.
QString textOf(const Rule &rule, const QString &example)
{
    QString form = option(rule, u"form");
    if (form.isEmpty())
        return example;
    QStringList rest;
    for (const QString &line : example.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList change = line.split(QStringLiteral(" → "));
        const qsizetype at = change.size() == 2 ? form.indexOf(change[0]) : -1;
        if (at >= 0)
            form.replace(at, change[0].size(), change[1]);
        else
            rest.append(line);
    }
    return rest.join(u'\n') + u'\n' + form;
}

std::vector<Finding> findingsOf(const Rule &rule, const QString &example, const FormCatalogue &forms)
{
    RulePack alone;
    alone.id = QStringLiteral("example");
    alone.rules = {rule};
    RulePacks packs;
    packs.add(alone);
    const std::vector<Disclosure> documents = documentsFromExample(rule, example, forms);
    if (!rule.check.startsWith(QStringLiteral("across.")))
        return check(documents.front(), packs).findings;
    std::vector<const Disclosure *> all;
    std::ranges::transform(documents, std::back_inserter(all), [](const Disclosure &d) { return &d; });
    return checkAcross(all, packs).findings;
}

/// One example, then those of a list.
QStringList textsOf(const Rule &rule, const char16_t *one, const char16_t *more)
{
    QStringList texts{option(rule, one)};
    for (const auto &text : sentencesOf(rule).value(QString::fromUtf16(more)).toArray())
        texts.append(text.toString());
    return texts;
}

/// What is wrong with the examples of a rule that are text; empty when they do what they should.
QString faultOf(const Rule &rule, const FormCatalogue &forms)
{
    for (const QString &text : textsOf(rule, u"pass", u"passes")) {
        const auto good = findingsOf(rule, text, forms);
        if (!good.empty())
            return QStringLiteral("应当成立的例子报了：%1").arg(good.front().message.zh);
    }
    for (const QString &text : textsOf(rule, u"fail", u"fails")) {
        const auto bad = findingsOf(rule, text, forms);
        if (std::ranges::none_of(bad, [&](const Finding &f) { return f.rule == rule.id; }))
            return QStringLiteral("应当不成立的例子没有发现：%1").arg(text.left(60));
    }
    return {};
}

} // namespace

std::vector<Disclosure> documentsFromExample(const Rule &rule, const QString &text, const FormCatalogue &forms)
{
    return TextReader(rule, forms).read(textOf(rule, text));
}

std::vector<RuleExample> examplesOf(const Rule &rule, const FormCatalogue &forms)
{
    std::vector<RuleExample> examples;
    const auto addTable = [&](const QString &name, const QString &text) {
        auto made = disclosureFromExample(text);
        if (!text.isEmpty() && made)
            examples.push_back({name, {std::move(made).value()}});
    };
    addTable(QStringLiteral("pass"), rule.passing);
    addTable(QStringLiteral("fail"), rule.failing);
    if (option(rule, u"fail").isEmpty())
        return examples;
    for (const QString &text : textsOf(rule, u"pass", u"passes"))
        examples.push_back({QStringLiteral("pass"), documentsFromExample(rule, text, forms)});
    for (const QString &text : textsOf(rule, u"fail", u"fails"))
        examples.push_back({QStringLiteral("fail"), documentsFromExample(rule, text, forms)});
    return examples;
}

std::vector<Error> runAllExamples(const RulePack &pack, const FormCatalogue &forms, bool requireAll)
{
    std::vector<Error> faults = runExamples(pack, false);
    for (const Rule &rule : pack.rules) {
        const bool text = !option(rule, u"fail").isEmpty();
        const bool tables = !rule.passing.isEmpty() && !rule.failing.isEmpty();
        const QString fault = text                    ? faultOf(rule, forms)
                              : requireAll && !tables ? QStringLiteral("缺少例子")
                                                      : QString();
        if (!fault.isEmpty())
            faults.push_back(
                {Error::Code::BadInput,
                 QStringLiteral("%1:%2: 规则 %3：%4").arg(pack.file).arg(rule.sourceLine).arg(rule.id, fault),
                 {}});
    }
    return faults;
}

} // namespace gouji
