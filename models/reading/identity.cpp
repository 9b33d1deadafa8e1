// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/identitytext.h"
#include "reading/narrative.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace gouji {

namespace {

// Texts of one part of the document, in the order in which parts are believed.
struct Source {
    QString name;
    QStringList texts;
};

template <typename Value> struct Answer {
    Value value{};
    QString text; ///< what it was taken from
};

QString joined(const QStringList &texts) { return texts.join(QString()); }

Source coverOf(const Disclosure &disclosure)
{
    Source cover{QStringLiteral("封面"), {}};
    for (const Paragraph &paragraph : disclosure.paragraphs) {
        if (paragraph.kind == Paragraph::Kind::Cover)
            cover.texts.append(plainIdentity(paragraph.text));
    }
    return cover;
}

Source contentsOf(const Disclosure &disclosure)
{
    Source contents{QStringLiteral("目录"), {}};
    for (const Paragraph &paragraph : disclosure.paragraphs) {
        if (paragraph.kind == Paragraph::Kind::Contents)
            contents.texts.append(plainIdentity(paragraph.text));
    }
    return contents;
}

Source headingsOf(const Disclosure &disclosure)
{
    Source headings{QStringLiteral("标题"), {}};
    for (const Section &section : disclosure.sections) {
        if (section.level <= 2)
            headings.texts.append(plainIdentity(section.title));
    }
    return headings;
}

Source titlesOf(const Disclosure &disclosure)
{
    Source titles{QStringLiteral("表名"), {}};
    for (const Statement &statement : disclosure.statements) {
        if (!statement.title.isEmpty())
            titles.texts.append(plainIdentity(statement.title));
    }
    return titles;
}

Source captionsOf(const Disclosure &disclosure)
{
    Source captions{QStringLiteral("表头"), {}};
    for (const Statement &statement : disclosure.statements) {
        if (!statement.bodyLine.isEmpty())
            captions.texts.append(withoutCode(plainIdentity(statement.bodyLine)));
    }
    return captions;
}

Source openingOf(const Disclosure &disclosure)
{
    Source opening{QStringLiteral("正文"), {}};
    for (const Paragraph &paragraph : disclosure.paragraphs) {
        if (paragraph.kind == Paragraph::Kind::Body && opening.texts.size() < 12)
            opening.texts.append(plainIdentity(paragraph.text.left(80)));
    }
    return opening;
}

// The value most of the texts agree on, with the first text that has it.
template <typename Value, typename Read> std::optional<Answer<Value>> majority(const Source &source, Read read)
{
    std::map<Value, std::pair<int, QString>> counts;
    for (const QString &text : source.texts) {
        const Value value = read(text);
        if (value == Value{})
            continue;
        auto &[count, first] = counts[value];
        if (count++ == 0)
            first = text;
    }
    if (counts.empty())
        return std::nullopt;
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second.first < b.second.first; });
    return Answer<Value>{best->first, best->second.second};
}

// A cover states once; its lines may be one title.
template <typename Value, typename Read> std::optional<Answer<Value>> firstOf(const Source &source, Read read)
{
    for (const QString &text : source.texts) {
        if (const Value value = read(text); value != Value{})
            return Answer<Value>{value, text};
    }
    const QString whole = joined(source.texts);
    if (const Value value = read(whole); value != Value{})
        return Answer<Value>{value, whole};
    return std::nullopt;
}

// Final accounts name the budgets their money came from; a document with several final-account headings is one.
std::optional<Answer<Kind>> kindOf(const Source &source)
{
    std::map<Kind, std::pair<int, QString>> counts;
    for (const QString &text : source.texts) {
        auto &[count, first] = counts[kindIn(text)];
        if (count++ == 0)
            first = text;
    }
    const auto count = [&](Kind kind) { return counts.contains(kind) ? counts[kind].first : 0; };
    Kind kind = Kind::Unknown;
    if (count(Kind::FinalAccounts) > 0 && count(Kind::FinalAccounts) * 2 >= count(Kind::Budget))
        kind = Kind::FinalAccounts;
    else if (count(Kind::Budget) > 0)
        kind = Kind::Budget;
    else if (count(Kind::EvaluationReport) > 0)
        kind = Kind::EvaluationReport;
    else if (count(Kind::SelfEvaluation) > 0)
        kind = Kind::SelfEvaluation;
    else if (count(Kind::Targets) > 0)
        kind = Kind::Targets;
    if (kind == Kind::Unknown)
        return std::nullopt;
    return Answer<Kind>{kind, counts[kind].second};
}

std::optional<Answer<Kind>> kindOfCover(const Source &cover)
{
    auto answer = firstOf<Kind>(cover, [](const QString &text) { return kindIn(text); });
    if (!answer || answer->value != Kind::Budget)
        return answer;
    // "预算主管部门" stands on covers too: any other line may say more.
    for (const QString &text : cover.texts) {
        if (const Kind kind = kindIn(text); kind != Kind::Unknown && kind != Kind::Budget)
            return Answer<Kind>{kind, text};
    }
    return answer;
}

// Files of nothing but forms: the forms tell.
std::optional<Answer<Kind>> kindOfForms(const Disclosure &disclosure)
{
    std::set<int> forms; // one form may hold several projects
    for (const IndicatorTable &form : disclosure.indicatorTables)
        forms.insert(form.statement);
    if (forms.empty() || forms.size() < disclosure.statements.size())
        return std::nullopt;
    using Table = IndicatorTable::Kind;
    const Table table = disclosure.indicatorTables.front().kind;
    const QString text = QStringLiteral("%1张绩效表").arg(disclosure.indicatorTables.size());
    if (table == Table::EvaluationScores)
        return Answer<Kind>{Kind::EvaluationReport, text};
    const bool target = table == Table::ProjectTarget || table == Table::WholeTarget;
    return Answer<Kind>{target ? Kind::Targets : Kind::SelfEvaluation, text};
}

// A line of the cover that is neither title nor date nor label: the name above or below "2018年部门预算".
QString loneBody(const Source &cover)
{
    bool titled = false;
    for (const QString &text : cover.texts)
        titled = titled || (kindIn(text) != Kind::Unknown && fiscalYearIn(text) > 0);
    for (const QString &text : cover.texts) {
        const bool name = kindIn(text) == Kind::Unknown && !text.contains(u':') && !text.contains(u'年') &&
                          !text.startsWith(u"附件") && text.size() >= 4 && text.size() <= 40 && !text.startsWith(u'(');
        if (titled && name)
            return text;
    }
    return {};
}

struct Sources {
    Source cover, contents, headings, titles, captions, opening;
};

bool isSaidBehindCover(const Sources &from, const QString &name)
{
    const auto says = [&](const Source &source) {
        return std::ranges::any_of(source.texts, [&](const QString &text) { return text.contains(name); });
    };
    return says(from.contents) || says(from.headings) || says(from.captions) || says(from.titles) || says(from.opening);
}

bool isRegion(const QString &text)
{
    return text.size() >= 3 && text.size() <= 14 && QStringView(u"省市区县旗州镇乡").contains(text.back());
}

// A label or the start of a title whose name goes on in the next lines. It is the whole name where the document says it
// elsewhere too; a region is no name in itself.
std::optional<Answer<QString>> wrappedBodyOfCover(const Sources &from)
{
    constexpr qsizetype mostLines = 4;
    const QStringList &texts = from.cover.texts;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool labelled = !labelledBodyIn(texts[i]).isEmpty();
        if (!labelled && (kindIn(texts[i]) != Kind::Unknown || texts[i].contains(u':') || fiscalYearIn(texts[i]) > 0))
            continue;
        QString whole = texts[i];
        for (qsizetype k = i + 1; k < std::min(texts.size(), i + mostLines) && !texts[k].contains(u':'); ++k) {
            whole += texts[k];
            const QString body = labelled ? labelledBodyIn(whole) : titledBodyIn(whole);
            const bool titled = kindIn(whole) != Kind::Unknown && fiscalYearIn(whole) > 0;
            if (body.isEmpty() || (!labelled && !titled))
                continue;
            if (isSaidBehindCover(from, body) || (!labelled && isRegion(texts[i]) && body.size() > texts[i].size()))
                return Answer<QString>{body, whole};
            break;
        }
    }
    return std::nullopt;
}

std::optional<Answer<QString>> bodyOfCover(const Sources &from)
{
    if (auto wrapped = wrappedBodyOfCover(from))
        return wrapped;
    if (auto label = firstOf<QString>(from.cover, [](const QString &text) { return labelledBodyIn(text); }))
        return label;
    if (const QString lone = loneBody(from.cover); !lone.isEmpty())
        return Answer<QString>{lone, lone};
    return firstOf<QString>(from.cover, [](const QString &text) { return titledBodyIn(text); });
}

std::optional<Answer<QString>> bodyOfForms(const Disclosure &disclosure)
{
    for (const IndicatorTable &table : disclosure.indicatorTables) {
        const QString body = withoutCode(plainIdentity(table.unit.isEmpty() ? table.department : table.unit));
        if (!body.isEmpty())
            return Answer<QString>{body, body};
    }
    return std::nullopt;
}

QString shown(Kind kind) { return kindName(kind); }
QString shown(Level level) { return levelName(level); }
QString shown(int year) { return QString::number(year); }
QString shown(const QString &body) { return body; }

bool agree(const QString &a, const QString &b) { return a.contains(b) || b.contains(a); }
template <typename Value> bool agree(Value a, Value b) { return a == b; }

/// Takes the first answer, and keeps as evidence where it came from and which later ones say otherwise.
template <typename Value> class Decision {
public:
    Decision(QString what, QStringList &evidence)
        : m_what(std::move(what))
        , m_evidence(evidence)
    {}
    void hear(const QString &source, const std::optional<Answer<Value>> &answer)
    {
        if (!answer)
            return;
        const QString text = answer->text.left(60);
        if (!m_value) {
            m_value = answer->value;
            m_evidence.append(QStringLiteral("%1：%2（%3：%4）").arg(m_what, shown(answer->value), source, text));
        } else if (!agree(*m_value, answer->value)) {
            m_evidence.append(
                QStringLiteral("%1不一致：%2写作%3（%4）").arg(m_what, source, shown(answer->value), text));
        }
    }
    [[nodiscard]] Value value() const { return m_value.value_or(Value{}); }

private:
    QString m_what;
    QStringList &m_evidence;
    std::optional<Value> m_value;
};

void decideKind(const Sources &from, Disclosure &disclosure)
{
    Decision<Kind> decision(QStringLiteral("类型"), disclosure.evidence);
    decision.hear(from.cover.name, kindOfCover(from.cover));
    const auto headed = kindOf(from.headings);
    // A budget may have lost all its other tables on the way to a text file.
    if (decision.value() == Kind::Unknown && (!headed || headed->value != Kind::Budget))
        decision.hear(QStringLiteral("表格"), kindOfForms(disclosure));
    decision.hear(from.headings.name, headed);
    decision.hear(from.contents.name, kindOf(from.contents));
    if (decision.value() == Kind::Unknown)
        decision.hear(from.titles.name, kindOf(from.titles));
    disclosure.kind = decision.value();
}

void decideLevel(const Sources &from, Disclosure &disclosure)
{
    const auto read = [](const QString &text) { return levelIn(text); };
    Decision<Level> decision(QStringLiteral("级次"), disclosure.evidence);
    decision.hear(from.cover.name, firstOf<Level>(from.cover, read));
    decision.hear(from.titles.name, majority<Level>(from.titles, read));
    decision.hear(from.headings.name, majority<Level>(from.headings, read));
    if (decision.value() == Level::Unknown)
        decision.hear(from.captions.name, majority<Level>(from.captions, [](const QString &text) {
                          return text.startsWith(u"部门:") ? Level::Department : levelIn(text);
                      }));
    disclosure.level = decision.value();
}

void decideYear(const Sources &from, Disclosure &disclosure)
{
    const auto read = [](const QString &text) { return fiscalYearIn(text); };
    Decision<int> decision(QStringLiteral("年度"), disclosure.evidence);
    decision.hear(from.cover.name, firstOf<int>(from.cover, read));
    decision.hear(from.titles.name, majority<int>(from.titles, read));
    decision.hear(from.headings.name, majority<int>(from.headings, read));
    decision.hear(from.contents.name, majority<int>(from.contents, read));
    if (decision.value() == 0) {
        Source years{QStringLiteral("表格"), {}};
        for (const IndicatorTable &table : disclosure.indicatorTables)
            years.texts.append(QString::number(table.year));
        decision.hear(years.name, majority<int>(years, [](const QString &text) { return text.toInt(); }));
    }
    if (decision.value() == 0)
        decision.hear(from.opening.name, firstOf<int>(from.opening, read));
    disclosure.year = decision.value();
}

void decideBody(const Sources &from, Disclosure &disclosure)
{
    const auto labelled = [](const QString &text) { return labelledBodyIn(text); };
    const auto headed = [](const QString &text) { return headedBodyIn(text); };
    Decision<QString> decision(QStringLiteral("公开主体"), disclosure.evidence);
    decision.hear(from.cover.name, bodyOfCover(from));
    decision.hear(from.captions.name, majority<QString>(from.captions, labelled));
    decision.hear(from.headings.name, majority<QString>(from.headings, headed));
    if (decision.value().isEmpty())
        decision.hear(from.headings.name,
                      firstOf<QString>(from.headings, [](const QString &text) { return titledBodyIn(text); }));
    if (decision.value().isEmpty())
        decision.hear(QStringLiteral("绩效表"), bodyOfForms(disclosure));
    disclosure.body = decision.value();
}

} // namespace

void identify(Disclosure &disclosure)
{
    disclosure.evidence.clear();
    const Sources sources{coverOf(disclosure),  contentsOf(disclosure), headingsOf(disclosure),
                          titlesOf(disclosure), captionsOf(disclosure), openingOf(disclosure)};
    decideKind(sources, disclosure);
    decideBody(sources, disclosure);
    decideLevel(sources, disclosure);
    decideYear(sources, disclosure);
}

} // namespace gouji
