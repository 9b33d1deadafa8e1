// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewitems.h"

#include "items/itemroles.h"

#include <QLocale>
#include <QSize>

#include <algorithm>

namespace gouji {

ReviewItems::ReviewItems(ReviewDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    collect();
    connect(&document, &ReviewDocument::changed, this, [this](const Change &change) {
        collect();
        Q_EMIT changed(change);
    });
}

void ReviewItems::collect()
{
    m_figures.clear();
    m_findings.clear();
    m_findingIndex.clear();
    m_cellFindings.clear();
    for (const Statement &statement : disclosure().statements) {
        QHash<int, int> &figures = m_figures.emplace_back();
        figures.reserve(static_cast<qsizetype>(statement.figures.size()));
        for (int i = 0; i < std::ssize(statement.figures); ++i) {
            const StatementFigure &figure = statement.figures[static_cast<size_t>(i)];
            figures.insert(figure.row * statement.grid.columns + figure.column, i);
        }
    }
    const CheckResult &result = m_document.result();
    const auto add = [](std::vector<int> &list, int finding) {
        if (list.empty() || list.back() != finding)
            list.push_back(finding);
    };
    for (int i = 0; i < std::ssize(result.findings); ++i) {
        const Finding &finding = result.findings[static_cast<size_t>(i)];
        m_findingIndex.insert(finding.key, i);
        for (const FindingPlace &place : finding.places) {
            if (!place.figure.isNull()) {
                add(m_findings[place.figure], i);
                continue;
            }
            const int statement = place.table.isEmpty() ? -1 : statementOf(place.table);
            if (statement < 0 || place.row < 0 || place.column < 0)
                continue;
            const int columns = disclosure().statements[static_cast<size_t>(statement)].grid.columns;
            add(m_cellFindings[{statement, place.row * columns + place.column}], i);
        }
    }
}

const Cell *ReviewItems::cell(CellPosition at) const
{
    if (at.statement < 0 || at.statement >= std::ssize(disclosure().statements))
        return nullptr;
    return disclosure().statements[static_cast<size_t>(at.statement)].grid.cellAt(at.row, at.column);
}

FigureId ReviewItems::figureAt(CellPosition at) const
{
    const Cell *found = cell(at);
    if (!found)
        return {};
    const int columns = disclosure().statements[static_cast<size_t>(at.statement)].grid.columns;
    const FigureId id{FigureId::In::Statement, at.statement, found->row * columns + found->column};
    return findFigure(id) ? id : FigureId();
}

const Figure *ReviewItems::findFigure(FigureId id) const
{
    if (id.in == FigureId::In::Claim)
        return disclosure().figure(id);
    if (id.owner < 0 || id.owner >= std::ssize(m_figures) || id.owner >= std::ssize(disclosure().statements))
        return nullptr;
    const Statement &statement = disclosure().statements[static_cast<size_t>(id.owner)];
    const int index = m_figures[static_cast<size_t>(id.owner)].value(id.index, -1);
    if (index < 0 || index >= std::ssize(statement.figures))
        return nullptr;
    const StatementFigure &found = statement.figures[static_cast<size_t>(index)];
    return found.row * statement.grid.columns + found.column == id.index ? &found.figure : nullptr;
}

const Finding *ReviewItems::finding(int index) const
{
    const auto &findings = m_document.result().findings;
    return index < 0 || index >= std::ssize(findings) ? nullptr : &findings[static_cast<size_t>(index)];
}

int ReviewItems::statementOf(const QString &id) const
{
    const auto &statements = disclosure().statements;
    const auto found = std::ranges::find(statements, id, &Statement::id);
    return found == statements.end() ? -1 : static_cast<int>(found - statements.begin());
}

QVariant ReviewItems::cellData(CellPosition at, int role) const
{
    const Cell *found = cell(at);
    if (!found)
        return {};
    const FigureId figure = figureAt(at);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return found->text;
    case SortRole:
        return figure.isNull() ? QVariant(found->text) : figureData(figure, SortRole);
    case FigureRole:
        return figure.isNull() ? QVariant() : QVariant::fromValue(figure);
    case CellRole:
        return QVariant::fromValue(CellPosition{at.statement, found->row, found->column});
    case PlaceRole:
        return QVariant::fromValue(found->place);
    case CorrectedRole:
        return found->corrected;
    case PrintedRole:
        return found->corrected ? QVariant(found->printed) : QVariant();
    case SpanRole:
        return QSize(found->columnSpan, found->rowSpan);
    case NumericRole:
        return !figure.isNull();
    case Qt::TextAlignmentRole:
        return figure.isNull() ? QVariant() : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        break;
    }
    if (!figure.isNull())
        return figureData(figure, role);
    const int columns = disclosure().statements[static_cast<size_t>(at.statement)].grid.columns;
    const auto listed = m_cellFindings.find({at.statement, found->row * columns + found->column});
    if (listed == m_cellFindings.end() || (role != FindingKeysRole && role != SeverityRole))
        return {};
    QStringList keys;
    for (const int i : listed->second) {
        if (const Finding *listedFinding = finding(i))
            keys << listedFinding->key;
    }
    return role == FindingKeysRole ? QVariant(keys) : severityOf(keys);
}

QVariant ReviewItems::figureData(FigureId id, int role) const
{
    const Figure *found = findFigure(id);
    if (!found)
        return {};
    const Figure &figure = *found;
    const Tally tally = m_document.result().tallies.value(id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return figure.digits();
    case Qt::ToolTipRole:
        return tooltipOf(id);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case SortRole: // for ordering only: what is shown stays exact
        return figure.value.toString().toDouble();
    case FigureRole:
        return QVariant::fromValue(id);
    case PlaceRole:
        return QVariant::fromValue(figure.place);
    case CorrectedRole:
        return figure.corrected;
    case PrintedRole:
        return figure.corrected ? QVariant(figure.printed) : QVariant();
    case TiedRole:
        return tally.tied;
    case FailedRole:
        return tally.failed;
    case NumericRole:
        return true;
    case FindingKeysRole:
        return findingsOf(id);
    case SeverityRole:
        return severityOf(findingsOf(id));
    default:
        return {};
    }
}

QStringList ReviewItems::findingsOf(FigureId figure) const
{
    QStringList keys;
    const auto found = m_findings.constFind(figure);
    if (found == m_findings.cend())
        return keys;
    for (const int i : *found) {
        if (const Finding *one = finding(i))
            keys << one->key;
    }
    return keys;
}

QVariant ReviewItems::severityOf(const QStringList &keys) const
{
    std::optional<Severity> gravest;
    for (const QString &key : keys) {
        if (m_document.decision(key).state == Decision::State::Dismissed)
            continue;
        const Finding *one = finding(m_findingIndex.value(key, -1));
        if (one)
            gravest = gravest ? std::min(*gravest, one->severity) : one->severity;
    }
    return gravest ? QVariant(static_cast<int>(*gravest)) : QVariant();
}

/// Formulas of the findings the figure is in, with their numbers; plain text.
QString ReviewItems::tooltipOf(FigureId figure) const
{
    const bool english = QLocale().language() == QLocale::English;
    QStringList lines;
    const QVariant printed = figureData(figure, PrintedRole);
    if (printed.isValid())
        lines << tr("Printed: %1").arg(printed.toString());
    for (const QString &key : findingsOf(figure)) {
        const Finding *one = finding(m_findingIndex.value(key, -1));
        if (!one)
            continue;
        lines << (english && !one->title.en.isEmpty() ? one->title.en : one->title.zh);
        if (!one->formula.isEmpty())
            lines << one->formula;
    }
    if (const int tied = figureData(figure, TiedRole).toInt(); tied > 0)
        lines << tr("Tied by %n relation(s)", nullptr, tied);
    return lines.join(u'\n');
}

bool ReviewItems::report(const Result<Done> &done)
{
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

bool ReviewItems::correct(CellPosition at, const QString &text)
{
    return report(Editor(m_document).correctCell(at, text));
}

bool ReviewItems::correct(FigureId figure, const QString &text)
{
    return report(Editor(m_document).correctFigure(figure, text));
}

} // namespace gouji
