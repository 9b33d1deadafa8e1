// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingdetail.h"

#include "document/reviewmarks.h"
#include "findings/evidenceview.h"
#include "findings/formulahtml.h"
#include "findings/whatif.h"
#include "items/texts.h"
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

constexpr int mostCrops = 8;
constexpr int roomForTwo = 620; ///< pixels in which two places stand side by side
constexpr size_t mostOperands = 9;
constexpr size_t mostSuspects = 3;

QString digitsOf(const ReviewDocument &document, FigureId id)
{
    const Figure *figure = document.disclosure().figure(id);
    return figure ? figure->digits() : QString();
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
    setFocusProxy(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(&m_theme, &Theme::changed, this, &FindingDetail::rebuild);
    clear();
}

void FindingDetail::setDocument(ReviewDocument *document)
{
    m_document = document;
    m_key.clear();
    m_shown.reset();
    rebuild();
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
    const auto it = std::ranges::find(findings, m_key, &Finding::key);
    if (it != findings.end())
        return &*it;
    const auto &resolved = m_document->resolved();
    const auto gone =
        std::ranges::find_if(resolved, [this](const ResolvedFinding &r) { return r.finding.key == m_key; });
    return gone == resolved.end() ? nullptr : &gone->finding;
}

bool FindingDetail::isResolved() const
{
    return m_document && std::ranges::any_of(m_document->resolved(),
                                             [this](const ResolvedFinding &r) { return r.finding.key == m_key; });
}

const Suspect *FindingDetail::repair() const
{
    const Finding *finding = current();
    if (!finding || isResolved())
        return nullptr;
    const auto it = std::find_if(finding->suspects.begin(), finding->suspects.end(),
                                 [](const Suspect &s) { return !s.repaired.isEmpty() && !s.figure.isNull(); });
    return it == finding->suspects.end() ? nullptr : &*it;
}

void FindingDetail::clear()
{
    m_operands.clear();
    m_whatIf = nullptr;
    auto *sheet = new QWidget;
    sheet->setProperty("sheet", true);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(6);
    m_scroll->setWidget(sheet); // deletes the one before
}

FindingDetail::Sheet FindingDetail::sheetOf(const Finding &finding) const
{
    Sheet sheet{finding, m_document->decision(finding.key), isResolved(), {}, {}};
    // The figures of the finding's own places first, in its order.
    const auto add = [&operands = sheet.operands](FigureId id) {
        if (!id.isNull() && std::find(operands.begin(), operands.end(), id) == operands.end())
            operands.push_back(id);
    };
    for (const FindingPlace &place : finding.places)
        add(place.figure);
    if (!sheet.resolved) // the relations of one that is gone are gone with it
        std::ranges::for_each(figuresOf(m_document->result(), finding), add);
    for (const FigureId id : sheet.operands)
        sheet.texts << digitsOf(*m_document, id);
    for (const Note &note : m_document->notes()) {
        if (note.target.kind == EventTarget::Kind::Finding && note.target.key == finding.key)
            sheet.texts << note.text;
    }
    return sheet;
}

void FindingDetail::refresh()
{
    const Finding *finding = current();
    std::optional<Sheet> sheet = finding ? std::optional(sheetOf(*finding)) : std::nullopt;
    if (sheet == m_shown)
        return;
    m_shown = std::move(sheet);
    rebuild();
}

void FindingDetail::rebuild()
{
    clear();
    if (!m_shown) {
        addText(m_document ? tr("Choose a finding to see its formula, its places and what may be wrong.") : QString(),
                "dim");
        m_column->addStretch(1);
        return;
    }
    const Finding *finding = &m_shown->finding;
    m_operands = m_shown->operands;
    // What is compared with what, the original that decides, and what may be wrong: seen without scrolling.
    addHead(*finding);
    addFormula(*finding);
    addDecision(*finding);
    if (!isResolved())
        addSuspects(*finding);
    addCrops(*finding);
    addOperands(*finding);
    addRule(*finding);
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
    const QString dim = m_theme.colours().dim.name();
    addText(QStringLiteral("<b>%1</b>&nbsp; <span style=\"color:%2\">%3</span>")
                .arg(localText(finding.title).toHtmlEscaped(), dim, verdictText(finding.verdict).toHtmlEscaped()));
    addText(localText(finding.message).toHtmlEscaped());
}

void FindingDetail::addRule(const Finding &finding)
{
    const Rule *rule = m_rules ? m_rules(finding.rule) : nullptr;
    QStringList facts{severityText(finding.severity), finding.rule};
    if (finding.relations.size() > 1)
        facts << tr("%n relation(s) with one cause", nullptr, static_cast<int>(finding.relations.size()));
    QStringList lines{facts.join(QStringLiteral(" · "))};
    if (rule)
        lines << tr("Rule: %1").arg(rule->line);
    if (rule && !rule->basis.isEmpty())
        lines << tr("Basis: %1").arg(rule->basis);
    addText(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), "dim");
}

void FindingDetail::addFormula(const Finding &finding)
{
    if (finding.formula.isEmpty() && finding.difference.isEmpty())
        return;
    QStringList printed;
    for (const FigureId id : m_operands)
        printed << digitsOf(*m_document, id);
    QString html = formulaHtml(formulaText(finding.formula), printed, m_theme.colours().accent);
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

QString FindingDetail::labelOf(const Finding &finding, FigureId figure) const
{
    const auto &relations = m_document->result().relations;
    for (const int index : finding.relations) {
        if (index < 0 || index >= std::ssize(relations))
            continue;
        for (const auto *side :
             {&relations[static_cast<size_t>(index)].left, &relations[static_cast<size_t>(index)].right}) {
            const auto it = std::ranges::find(*side, figure, &Operand::figure);
            if (it != side->end() && !it->label.isEmpty())
                return labelText(it->label);
        }
    }
    return {};
}

void FindingDetail::addOperands(const Finding &finding)
{
    QString rows;
    for (size_t i = 0; i < std::min(mostOperands, m_operands.size()); ++i) {
        const Figure *figure = m_document->disclosure().figure(m_operands[i]);
        if (!figure)
            continue;
        rows +=
            QStringLiteral("<tr><td style=\"color:%1\">%2</td><td align=\"right\">&nbsp;&nbsp;<a href=\"figure:%3\" "
                           "style=\"color:%4\">%5</a></td><td>&nbsp;%6&nbsp;&nbsp;</td><td>%7</td>"
                           "<td style=\"color:%1\">&nbsp;&nbsp;%8</td></tr>")
                .arg(m_theme.colours().dim.name())
                .arg(i + 1)
                .arg(i)
                .arg(m_theme.colours().accent.name(), amountText(*figure, m_theme.displayUnit()).toHtmlEscaped(),
                     unitText(*figure, m_theme.displayUnit()).toHtmlEscaped(),
                     labelOf(finding, m_operands[i]).toHtmlEscaped(),
                     pageText(figure->place, m_document->disclosure()));
    }
    if (m_operands.size() > 1)
        addText(QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(rows));
}

void FindingDetail::addCrops(const Finding &finding)
{
    std::vector<const FindingPlace *> places;
    for (const FindingPlace &place : finding.places) {
        if (place.place.page > 0 && !place.place.rect.isEmpty())
            places.push_back(&place);
    }
    const int count = static_cast<int>(places.size());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    const int columns = m_scroll->viewport()->width() >= roomForTwo * m_theme.textScale() ? 2 : 1;
    const QString wrong = finding.suspects.empty() ? QString() : finding.suspects.front().printed;
    for (int i = 0; i < std::min(mostCrops, count); ++i) {
        const FindingPlace &place = *places[static_cast<size_t>(i)];
        auto *crop = new EvidenceView(m_crops, m_theme);
        crop->setPlace(place, m_document->disclosure(), !wrong.isEmpty() && place.figures.contains(wrong));
        connect(crop, &EvidenceView::activated, this, &FindingDetail::placeActivated);
        QString where = pageText(place.place, m_document->disclosure());
        if (!place.section.isEmpty())
            where += QStringLiteral(" · ") + place.section;
        QLabel *caption = elidedLabel(where);
        caption->setProperty("dim", true);
        caption->setProperty("small", true);
        grid->addWidget(caption, i / columns * 2, i % columns);
        grid->addWidget(crop, i / columns * 2 + 1, i % columns, Qt::AlignTop);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    m_column->addLayout(grid);
    if (count > mostCrops)
        addText(tr("and %n more place(s)", nullptr, count - mostCrops), "dim");
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
            auto *ask = new QPushButton(tr("What if…"));
            ask->setToolTip(tr("Which findings would vanish, and which would appear, with this value"));
            connect(ask, &QPushButton::clicked, this, [this, suspect] { showWhatIf(suspect); });
            grid->addWidget(ask, row, 2);
        }
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_column->addLayout(grid);
    m_whatIf = addText({});
    m_whatIf->hide();
}

void FindingDetail::showWhatIf(const Suspect &suspect)
{
    if (!m_document || !m_whatIf)
        return;
    const WhatIf change = whatIf(*m_document, suspect);
    const auto list = [](const std::vector<Finding> &findings) {
        QStringList lines;
        for (const Finding &finding : findings)
            lines << QStringLiteral("· ") + localText(finding.message).toHtmlEscaped();
        return lines.join(QStringLiteral("<br>"));
    };
    QStringList parts{tr("With %1 instead of %2:").arg(suspect.repaired, suspect.printed).toHtmlEscaped()};
    if (change.gone.empty() && change.come.empty())
        parts << tr("no finding would change.");
    if (!change.gone.empty())
        parts << QStringLiteral("<span style=\"color:%1\">✓ %2</span>")
                     .arg(m_theme.colours().tie.name(),
                          tr("%n finding(s) would vanish:", nullptr, static_cast<int>(change.gone.size())))
              << list(change.gone);
    if (!change.come.empty())
        parts << QStringLiteral("<span style=\"color:%1\">✕ %2</span>")
                     .arg(m_theme.colours().error.name(),
                          tr("%n finding(s) would appear:", nullptr, static_cast<int>(change.come.size())))
              << list(change.come);
    m_whatIf->setText(parts.join(QStringLiteral("<br>")));
    m_whatIf->show();
    QMetaObject::invokeMethod(
        m_scroll, [this] { m_scroll->ensureWidgetVisible(m_whatIf); }, Qt::QueuedConnection);
}

void FindingDetail::addDecision(const Finding &finding)
{
    if (isResolved()) {
        addText(
            tr("Resolved by a correction: what was read wrongly was put right, and the check finds nothing there now."),
            "dim");
    }
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
