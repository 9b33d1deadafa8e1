// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/wording.h"

#include "base/number.h"
#include "base/text.h"
#include "checking/terms.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype longestSide = 8; ///< terms shown of a sum; zeros are left out first

QString sign(Relation::Shape shape)
{
    return shape == Relation::Shape::NotGreater ? QStringLiteral(" ≤ ") : QStringLiteral(" = ");
}

bool isZero(const QString &printed)
{
    return std::ranges::all_of(printed, [](QChar c) { return c == u'0' || c == u'.' || c == u','; });
}

/// What a number of a sentence is of its subject: "“教育支出”占比", "the share of “教育支出”".
LocalText roleName(ClaimRole role)
{
    switch (role) {
    case ClaimRole::Share:
        return {QStringLiteral("“%1”占比"), QStringLiteral("the share of “%1”")};
    case ClaimRole::Change:
        return {QStringLiteral("“%1”增减额"), QStringLiteral("the change of “%1”")};
    case ClaimRole::Growth:
        return {QStringLiteral("“%1”增减率"), QStringLiteral("the growth of “%1”")};
    case ClaimRole::InitialBudget:
        return {QStringLiteral("“%1”年初预算数"), QStringLiteral("the initial budget of “%1”")};
    case ClaimRole::AnnualBudget:
        return {QStringLiteral("“%1”全年预算数"), QStringLiteral("the annual budget of “%1”")};
    case ClaimRole::Final:
        return {QStringLiteral("“%1”决算数"), QStringLiteral("the final figure of “%1”")};
    case ClaimRole::Completion:
        return {QStringLiteral("“%1”预算完成率"), QStringLiteral("the budget completion of “%1”")};
    case ClaimRole::Variance:
        return {QStringLiteral("“%1”预决算差异率"), QStringLiteral("the variance from budget of “%1”")};
    default:
        return {QStringLiteral("“%1”"), QStringLiteral("“%1”")};
    }
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString unitOfFigure(const Figure *figure)
{
    if (!figure)
        return {};
    return figure->unitText.isEmpty() ? unitName(figure->unit) : figure->unitText;
}

/// Words of ours need no quotes; names of the document have them.
QString englishInForm(const QString &project, const QString &label)
{
    const QString english = englishLabel(label);
    return english == label ? QStringLiteral("“%2” in the form of “%1”").arg(project, label)
                            : QStringLiteral("the %2 in the form of “%1”").arg(project, english);
}

} // namespace

QString Wording::printed(const Operand &operand) const
{
    if (operand.constant)
        return operand.constant->toString();
    const Figure *figure =
        operand.figure.in == FigureId::In::Statement && operand.figure.owner < std::ssize(m_tables)
            ? m_tables[static_cast<size_t>(operand.figure.owner)].findFigure(
                  operand.figure.index / m_tables[static_cast<size_t>(operand.figure.owner)].statement().grid.columns,
                  operand.figure.index % m_tables[static_cast<size_t>(operand.figure.owner)].statement().grid.columns)
            : m_disclosure.figure(operand.figure);
    return figure ? figure->digits() : QString();
}

QString Wording::side(const std::vector<Operand> &operands, bool numbers) const
{
    QString text;
    qsizetype shown = 0;
    qsizetype hidden = 0;
    for (const Operand &o : operands) {
        const QString number = printed(o);
        if ((isZero(number) && operands.size() > 2) || shown >= longestSide) {
            hidden += isZero(number) ? 0 : 1;
            continue;
        }
        if (shown > 0 || o.sign < 0)
            text += o.sign < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ");
        if (numbers && !o.label.isEmpty() && o.label != number)
            text += o.label + u' ';
        text += number;
        ++shown;
    }
    if (hidden > 0)
        text += QStringLiteral(" + …（另 %1 项）").arg(hidden);
    return text.isEmpty() ? QStringLiteral("0") : text.trimmed();
}

QString Wording::formula(const Relation &relation) const
{
    if (relation.left.empty() || relation.right.empty())
        return {};
    switch (relation.shape) {
    case Relation::Shape::Ratio:
        return QStringLiteral("%1% = %2 ÷ %3 × 100%")
            .arg(side(relation.left, true), side({relation.right.front()}, true), side({relation.right.back()}, true));
    case Relation::Shape::Growth: {
        // what fell: both numbers without their signs, the change added to the amount that is left
        const bool fell = relation.right.front().sign < 0;
        Operand rate = relation.left.front();
        Operand change = relation.right.front();
        rate.sign = fell ? -rate.sign : rate.sign;
        change.sign = 1;
        return QStringLiteral("%1% = %2 ÷ (%3 %5 %4) × 100%")
            .arg(side({rate}, true), side({change}, true), side({relation.right.back()}, true), side({change}, false),
                 fell ? QStringLiteral("+") : QStringLiteral("−"));
    }
    case Relation::Shape::Variance:
        return QStringLiteral("%1% = (%2 − %3) ÷ %4 × 100%")
            .arg(side(relation.left, true), side({relation.right.front()}, true), side({relation.right.back()}, true),
                 side({relation.right.back()}, false));
    case Relation::Shape::Score:
    case Relation::Shape::Direction:
    case Relation::Shape::Text:
        return {}; // no equation: the message says it
    default:
        return side(relation.left, true) + sign(relation.shape) + side(relation.right, true);
    }
}

LocalText Wording::message(const Relation &relation) const
{
    if (!relation.message.zh.isEmpty())
        return relation.message;
    if (relation.left.empty() || relation.left.front().figure.isNull())
        return {formula(relation), formula(relation)};
    const FigureId first = relation.left.front().figure;
    const QString &label = relation.left.front().label;
    if (relation.shape != Relation::Shape::NotGreater)
        return contradiction(first, label, {relation.actual, relation.expected, relation.difference});
    const LocalText name = nameInForm(first, label);
    const QString unit = unitOfFigure(m_disclosure.figure(first));
    return {QStringLiteral("%1为 %2%5，按关系不应大于 %3%5，超出 %4%5。")
                .arg(name.zh, relation.actual, relation.expected, relation.difference, unit),
            QStringLiteral("%1 is %2%5 but must not exceed %3%5 (by %4%5).")
                .arg(capitalised(name.en), relation.actual, relation.expected, relation.difference,
                     unit.isEmpty() ? unit : u' ' + unit)};
}

std::optional<Wording::Said> Wording::saidOf(const Relation &relation, const Suspect &suspect) const
{
    const Figure *figure = m_disclosure.figure(suspect.figure);
    const auto right = parseNumber(suspect.repaired);
    const auto all = parseNumber(relation.difference);
    const auto by = figure && right && all ? difference(figure->value, right->value) : std::nullopt;
    // Where a slip explains another difference than that of the relation, as behind a rate, it is told as a suspect.
    const bool whole = by && by->magnitude() == all->value.magnitude();
    if (!whole || !relation.message.zh.isEmpty() || relation.shape == Relation::Shape::NotGreater)
        return std::nullopt;
    const auto known = [&](const std::vector<Operand> &side) {
        return std::ranges::find(side, suspect.figure, &Operand::figure) != side.end();
    };
    if (!known(relation.left) && !known(relation.right))
        return std::nullopt;
    return Said{suspect.printed, suspect.repaired, by->grouped()};
}

LocalText Wording::message(const Relation &relation, const Suspect &suspect, const Said &said) const
{
    const auto left = std::ranges::find(relation.left, suspect.figure, &Operand::figure);
    const auto right = std::ranges::find(relation.right, suspect.figure, &Operand::figure);
    const Operand &operand = left != relation.left.end() ? *left : *right;
    Said magnitudes = said;
    magnitudes.difference.remove(u'-');
    return contradiction(suspect.figure, operand.label, magnitudes);
}

LocalText Wording::contradiction(FigureId figure, const QString &label, const Said &said) const
{
    const LocalText name = nameInForm(figure, label);
    const QString unit = unitOfFigure(m_disclosure.figure(figure));
    return {QStringLiteral("%1为 %2%5，按其他数字应为 %3%5，相差 %4%5，两者不能同时成立。")
                .arg(name.zh, said.actual, said.expected, said.difference, unit),
            QStringLiteral("%1 is %2%5, the other figures give %3%5 (difference %4%5): both cannot hold.")
                .arg(capitalised(name.en), said.actual, said.expected, said.difference,
                     unit.isEmpty() ? unit : u' ' + unit)};
}

LocalText Wording::nameInForm(FigureId figure, const QString &label) const
{
    const IndicatorTable *form = formOf(figure);
    return form ? LocalText{QStringLiteral("“%1”绩效表的“%2”").arg(form->project, label),
                            englishInForm(form->project, label)}
                : nameOf(figure);
}

const IndicatorTable *Wording::formOf(FigureId figure) const
{
    const IndicatorTable *form = formAt(figure);
    return form && !form->project.isEmpty() ? form : nullptr;
}

const IndicatorTable *Wording::formAt(FigureId figure) const
{
    if (figure.in != FigureId::In::Statement)
        return nullptr;
    const int columns = m_disclosure.statements[static_cast<size_t>(figure.owner)].grid.columns;
    const int row = columns > 0 ? figure.index / columns : -1;
    auto it = std::ranges::find_if(m_disclosure.indicatorTables, [&](const IndicatorTable &form) {
        return form.statement == figure.owner &&
               std::ranges::find(form.indicators, row, &Indicator::row) != form.indicators.end();
    });
    if (it == m_disclosure.indicatorTables.end())
        it = std::ranges::find(m_disclosure.indicatorTables, figure.owner, &IndicatorTable::statement);
    return it == m_disclosure.indicatorTables.end() ? nullptr : &*it;
}

/// "执行率(B/A)" without what only says how the column is worked out; nothing is left of "A" or "(B/A)".
static QString withoutFormula(const QString &heading)
{
    static const QRegularExpression whole(QStringLiteral("^[(]?[A-Z0-9/÷×*+=%-]{1,12}[)]?$"));
    static const QRegularExpression tail(QStringLiteral("[(][A-Z](?:[/÷×*+=-][A-Z0-9%()]+)*[)]$"));
    return whole.match(heading).hasMatch() ? QString() : QString(heading).remove(tail);
}

/// The heading of a column in the funding block of a form: the next words above, as the form's first rows have others.
static QString fundingHeading(const Grid &grid, int row, int column)
{
    for (int above = row - 1; above >= 0; --above) {
        static const QRegularExpression numbers(QStringLiteral("^[0-9.,%]+"));
        QString text = withoutFormula(squashed(grid.textAt(above, column)).remove(numbers));
        const bool words = std::ranges::any_of(text, [](QChar c) { return isWide(c.unicode()) && c.isLetter(); });
        if (words && !parseNumber(text))
            return text;
    }
    return {};
}

static QString headingOf(const TableIndex &table, const IndicatorTable *form, int row, int column)
{
    if (form && row >= form->indicators.front().row) { // a second header, for the indicators
        if (column == form->indicators.front().weightColumn)
            return QStringLiteral("分值");
        if (column == form->indicators.front().scoreColumn)
            return QStringLiteral("得分");
    }
    if (form && std::ranges::find(form->funding, row, &FundingRow::row) != form->funding.end()) {
        if (QString heading = fundingHeading(table.statement().grid, row, column); !heading.isEmpty())
            return heading;
    }
    QStringList words;
    for (const QString &part : table.headerPath(column)) {
        if (QString heading = withoutFormula(part); !heading.isEmpty())
            words.append(std::move(heading));
    }
    return words.join(u'·');
}

LocalText Wording::nameOf(FigureId figure) const
{
    if (figure.in == FigureId::In::Statement && figure.owner >= 0 && figure.owner < std::ssize(m_tables)) {
        const TableIndex &table = m_tables[static_cast<size_t>(figure.owner)];
        const int columns = table.statement().grid.columns;
        const int row = figure.index / columns;
        const int column = figure.index % columns;
        const int lane = table.statement().columns[static_cast<size_t>(column)].lane;
        QString label;
        for (const int i : table.subjectsOfLane(lane)) {
            const Subject &s = table.subject(i);
            if (s.row == row)
                label = s.code + s.name;
        }
        const QString header = headingOf(table, formAt(figure), row, column);
        QStringList quoted;
        for (const QString &part : {table.statement().title, label, header}) {
            if (!part.isEmpty())
                quoted << QStringLiteral("“%1”").arg(part);
        }
        return {QStringLiteral("《%1》%2“%3”").arg(table.statement().title, label, header),
                quoted.join(QStringLiteral(", "))};
    }
    return nameInSentence(figure);
}

LocalText Wording::nameInSentence(FigureId figure) const
{
    const Claim &claim = m_disclosure.claims[static_cast<size_t>(figure.owner)];
    const ClaimFigure &f = claim.figures[static_cast<size_t>(figure.index)];
    const QString &path = f.subject.isEmpty() ? claim.item : f.subject;
    if (!path.isEmpty()) {
        const LocalText name = roleName(f.role);
        const QString subject = path.section(u'/', -1);
        return {name.zh.arg(subject), name.en.arg(subject)};
    }
    // no subject: the words of the sentence since the last mark
    const Paragraph &paragraph = m_disclosure.paragraphs[static_cast<size_t>(claim.paragraph)];
    qsizetype begin = f.from;
    while (begin > claim.from && !QStringView(u"，,；;。：:").contains(paragraph.text[begin - 1]))
        --begin;
    const QString words = QStringLiteral("“%1”").arg(paragraph.text.mid(begin, f.to - begin));
    return {words, words};
}

/// The sentence. Where a text has no marks, its sentence may be the whole document, and a report that quotes it for
/// every finding fills the disk: then only what stands around the figure.
static QString quoteAround(const QString &text, const Claim &claim, const ClaimFigure &figure)
{
    constexpr int Longest = 1000;
    constexpr int Around = 200;
    const bool whole = claim.to - claim.from <= Longest;
    const auto from = whole ? claim.from : std::max(claim.from, figure.from - Around);
    const auto to = whole ? claim.to : std::min(claim.to, figure.to + Around);
    return text.mid(from, to - from);
}

FindingPlace Wording::placeOf(FigureId figure) const
{
    FindingPlace place;
    place.figure = figure;
    const Figure *f = m_disclosure.figure(figure);
    if (!f)
        return place;
    place.place = f->place;
    place.figures = {f->printed};
    if (figure.in == FigureId::In::Statement) {
        const TableIndex &table = m_tables[static_cast<size_t>(figure.owner)];
        const int columns = table.statement().grid.columns;
        place.row = figure.index / columns;
        place.column = figure.index % columns;
        place.table = table.statement().id;
        place.section = table.statement().title;
        const auto c = static_cast<size_t>(place.column);
        place.quote =
            table.quoteOfRow(place.row, c < table.statement().columns.size() ? table.statement().columns[c].lane : -1);
        return place;
    }
    const Claim &claim = m_disclosure.claims[static_cast<size_t>(figure.owner)];
    if (claim.paragraph < 0 || claim.paragraph >= std::ssize(m_disclosure.paragraphs))
        return place;
    const Paragraph &paragraph = m_disclosure.paragraphs[static_cast<size_t>(claim.paragraph)];
    place.quote = quoteAround(paragraph.text, claim, claim.figures[static_cast<size_t>(figure.index)]);
    if (paragraph.section >= 0 && paragraph.section < std::ssize(m_disclosure.sections))
        place.section = m_disclosure.sections[static_cast<size_t>(paragraph.section)].title;
    return place;
}

} // namespace gouji
