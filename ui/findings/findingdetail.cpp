// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingdetail.h"

#include "document/cropview.h"
#include "document/reviewmarks.h"
#include "findings/formulahtml.h"
#include "items/findingmodel.h"
#include "review/reviewdocument.h"
#include "theme/localtext.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t mostCrops = 4;
constexpr size_t mostOperands = 9;
constexpr size_t mostSuspects = 3;

QString printedOf(const ReviewDocument &document, FigureId id)
{
    const Figure *figure = document.disclosure().figure(id);
    return figure ? figure->printed : QString();
}

} // namespace

FindingDetail::FindingDetail(Crops &crops, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_crops(crops)
    , m_theme(theme)
    , m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Details of the finding"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(&m_theme, &Theme::changed, this, &FindingDetail::refresh);
    clear();
}

void FindingDetail::setDocument(ReviewDocument *document)
{
    m_document = document;
    setFinding({});
}

void FindingDetail::setFinding(const QString &key)
{
    m_key = key;
    refresh();
}

const Finding *FindingDetail::current() const
{
    if (!m_document)
        return nullptr;
    const auto &findings = m_document->result().findings;
    const auto it = std::find_if(findings.begin(), findings.end(), [this](const Finding &f) { return f.key == m_key; });
    return it == findings.end() ? nullptr : &*it;
}

const Suspect *FindingDetail::repair() const
{
    const Finding *finding = current();
    if (!finding)
        return nullptr;
    const auto it = std::find_if(finding->suspects.begin(), finding->suspects.end(),
                                 [](const Suspect &s) { return !s.repaired.isEmpty() && !s.figure.isNull(); });
    return it == finding->suspects.end() ? nullptr : &*it;
}

void FindingDetail::clear()
{
    m_operands.clear();
    auto *sheet = new QWidget;
    sheet->setProperty("sheet", true);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(6);
    m_scroll->setWidget(sheet); // deletes the one before
}

void FindingDetail::refresh()
{
    clear();
    const Finding *finding = current();
    if (!finding) {
        addText(m_document ? tr("Choose a finding to see its formula, its places and what may be wrong.") : QString(),
                "dim");
        m_column->addStretch(1);
        return;
    }
    m_operands = figuresOf(m_document->result(), *finding);
    // Those of the finding's own places first, in its order.
    std::vector<FigureId> first;
    for (const FindingPlace &place : finding->places) {
        if (!place.figure.isNull() && std::find(first.begin(), first.end(), place.figure) == first.end())
            first.push_back(place.figure);
    }
    for (const FigureId id : m_operands) {
        if (std::find(first.begin(), first.end(), id) == first.end())
            first.push_back(id);
    }
    m_operands = std::move(first);
    addHead(*finding);
    addFormula(*finding);
    addSuspects(*finding);
    addCrops(*finding);
    addOperands(*finding);
    addDecision(*finding);
    m_column->addStretch(1);
}

QLabel *FindingDetail::addText(const QString &text, const char *look)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::RichText); // all texts that come here are escaped
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    if (look)
        label->setProperty(look, true);
    connect(label, &QLabel::linkActivated, this, &FindingDetail::follow);
    m_column->addWidget(label);
    return label;
}

void FindingDetail::follow(const QString &link)
{
    if (!link.startsWith(u"figure:"))
        return;
    const size_t index = link.mid(7).toULong();
    if (index < m_operands.size())
        Q_EMIT figureActivated(m_operands[index]);
}

void FindingDetail::addHead(const Finding &finding)
{
    addText(localText(finding.title).toHtmlEscaped(), "strong");
    QStringList facts{finding.rule, verdictText(finding.verdict)};
    if (finding.relations.size() > 1)
        facts << tr("%n relation(s) with one cause", nullptr, static_cast<int>(finding.relations.size()));
    addText(facts.join(QStringLiteral(" · ")).toHtmlEscaped(), "dim");
    addText(localText(finding.message).toHtmlEscaped());
}

void FindingDetail::addFormula(const Finding &finding)
{
    if (finding.formula.isEmpty() && finding.difference.isEmpty())
        return;
    QStringList printed;
    for (const FigureId id : m_operands)
        printed << printedOf(*m_document, id);
    QString html = formulaHtml(finding.formula, printed, m_theme.colours().accent);
    if (!finding.difference.isEmpty())
        html += QStringLiteral("<span style=\"color:%1\">　%2</span>")
                    .arg(m_theme.colours().error.name(), tr("difference %1").arg(finding.difference).toHtmlEscaped());
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(10, 7, 10, 7);
    QLabel *label = addText(html);
    m_column->removeWidget(label);
    inside->addWidget(label);
    m_column->addWidget(card);
}

void FindingDetail::addOperands(const Finding &finding)
{
    Q_UNUSED(finding)
    QStringList lines;
    for (size_t i = 0; i < std::min(mostOperands, m_operands.size()); ++i) {
        const Figure *figure = m_document->disclosure().figure(m_operands[i]);
        if (figure)
            lines << QStringLiteral("%1&nbsp;&nbsp;<a href=\"figure:%2\" style=\"color:%3\">%4</a> %5 "
                                    "<span style=\"color:%6\">%7</span>")
                         .arg(i + 1)
                         .arg(i)
                         .arg(m_theme.colours().accent.name(), figure->printed.toHtmlEscaped(),
                              figure->unitText.toHtmlEscaped(), m_theme.colours().dim.name(), pageText(figure->place));
    }
    if (lines.size() > 1)
        addText(lines.join(QStringLiteral("<br>")));
}

void FindingDetail::addCrops(const Finding &finding)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    int count = 0;
    const QString wrong = finding.suspects.empty() ? QString() : finding.suspects.front().printed;
    for (const FindingPlace &place : finding.places) {
        if (place.place.page == 0 || place.place.rect.isEmpty() || static_cast<size_t>(count) >= mostCrops)
            continue;
        auto *crop = new CropView(m_crops, m_theme);
        crop->setPlace(place.place, !wrong.isEmpty() && place.figures.contains(wrong));
        connect(crop, &CropView::activated, this, &FindingDetail::placeActivated);
        QString where = pageText(place.place);
        if (!place.section.isEmpty())
            where += QStringLiteral(" · ") + place.section;
        QLabel *caption = elidedLabel(where);
        caption->setProperty("dim", true);
        caption->setProperty("small", true);
        grid->addWidget(caption, count / 2 * 2, count % 2);
        grid->addWidget(crop, count / 2 * 2 + 1, count % 2);
        ++count;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, count > 1 ? 1 : 0);
    m_column->addLayout(grid);
}

void FindingDetail::addSuspects(const Finding &finding)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    int row = 0;
    for (const Suspect &suspect : finding.suspects) {
        if (static_cast<size_t>(row) >= mostSuspects)
            break;
        QString text = QStringLiteral("<b style=\"color:%1\">%2</b>")
                           .arg(m_theme.colours().error.name(), suspect.printed.toHtmlEscaped());
        if (!suspect.repaired.isEmpty())
            text += QStringLiteral(" → ") + suspect.repaired.toHtmlEscaped();
        text = (row == 0 ? tr("Likeliest: %1") : tr("Or: %1")).arg(text);
        if (const QString pattern = localText(suspect.pattern); !pattern.isEmpty())
            text += QStringLiteral("　") + pattern.toHtmlEscaped();
        text += QStringLiteral(" <span style=\"color:%1\">%2</span>")
                    .arg(m_theme.colours().dim.name(),
                         tr("repairs %1, breaks %2").arg(suspect.repairs).arg(suspect.breaks));
        QLabel *label = addText(text);
        m_column->removeWidget(label);
        grid->addWidget(label, row, 0);
        if (!suspect.repaired.isEmpty() && !suspect.figure.isNull()) {
            auto *apply = new QPushButton(tr("Correct"));
            apply->setToolTip(tr("Our reading was wrong: the cell takes this value (the document stays as it is)"));
            connect(apply, &QPushButton::clicked, this,
                    [this, suspect] { Q_EMIT correctionRequested(suspect.figure, suspect.repaired); });
            grid->addWidget(apply, row, 1);
        }
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_column->addLayout(grid);
}

void FindingDetail::addDecision(const Finding &finding)
{
    const Decision decision = m_document->decision(finding.key);
    if (decision.state != Decision::State::Open) {
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(decision.time), QLocale::ShortFormat);
        QString text = decision.state == Decision::State::Confirmed   ? tr("Confirmed by %1, %2")
                       : decision.state == Decision::State::Dismissed ? tr("Dismissed by %1, %2")
                                                                      : tr("Left for later by %1, %2");
        text = text.arg(decision.reviewer, when);
        if (!decision.reason.isEmpty())
            text += tr(": %1").arg(decision.reason);
        addText(text.toHtmlEscaped(), "dim");
    }
    for (const Note &note : m_document->notes()) {
        if (note.target.kind == EventTarget::Kind::Finding && note.target.key == finding.key)
            addText(tr("Note: %1").arg(note.text).toHtmlEscaped());
    }
}

} // namespace gouji
