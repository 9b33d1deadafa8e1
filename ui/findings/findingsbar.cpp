// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsbar.h"

#include "items/findingmodel.h"
#include "items/itemroles.h"
#include "items/texts.h"
#include "theme/icons.h"
#include "theme/localtext.h"
#include "theme/theme.h"
#include "theme/widgets.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace gouji {

namespace {

QString verdictName(int verdict) { return verdictText(static_cast<Verdict>(verdict)); }

} // namespace

FindingsBar::FindingsBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_active(new QWidget)
    , m_activeRow(new QHBoxLayout(m_active))
    , m_shown(dimLabel())
{
    m_active->setProperty("bar", true);
    m_active->setAttribute(Qt::WA_StyledBackground);
    m_activeRow->setContentsMargins(10, 3, 10, 3);
    m_activeRow->setSpacing(6);
    m_active->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop(theme));
    column->addWidget(m_active);
    refresh();
}

QPushButton *FindingsBar::addChip(QHBoxLayout &row)
{
    auto *chip = new QPushButton;
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setMinimumWidth(44);
    row.addWidget(chip);
    return chip;
}

QWidget *FindingsBar::buildTop(const Theme &theme)
{
    auto *bar = new QWidget;
    bar->setProperty("bar", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 5, 10, 5);
    row->setSpacing(6);
    for (int severity = 0; severity < 3; ++severity) {
        m_severities[severity] = addChip(*row);
        connect(m_severities[severity], &QPushButton::clicked, this, [this, severity](bool on) {
            change([severity, on](FindingsFacets &f) {
                if (on)
                    f.severities.insert(severity);
                else
                    f.severities.erase(severity);
            });
        });
    }
    for (int side = 0; side < 3; ++side) {
        m_sides[side] = addChip(*row);
        connect(m_sides[side], &QPushButton::clicked, this,
                [this, side](bool on) { setSide(on ? static_cast<Side>(side + 1) : Side::List); });
    }
    row->addStretch(1);
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter findings by text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(150);
    m_text->setMinimumWidth(70);
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), -1);
    for (int state = 0; state <= FindingModel::Resolved; ++state)
        m_state->addItem(stateName(state), state);
    m_state->setMinimumContentsLength(5);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_menu = new QMenu(this);
    m_more = flatButton(icon(QStringLiteral("filter"), theme), tr("Filter by verdict, rule, section or table"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_text);
    row->addWidget(m_state);
    row->addWidget(m_more);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { change([&text](FindingsFacets &f) { f.text = text.trimmed(); }); });
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        const int state = m_state->itemData(index).toInt();
        change([state](FindingsFacets &f) { f.state = state < 0 ? std::nullopt : std::optional(state); });
    });
    connect(m_menu, &QMenu::aboutToShow, this, &FindingsBar::fillMenu);
    return bar;
}

void FindingsBar::setModel(const FindingModel *model)
{
    m_model = model;
    setFacets({});
    refresh();
}

void FindingsBar::setCounts(int rounding, int notChecked)
{
    m_rounding = rounding;
    m_notChecked = notChecked;
    showTexts();
}

void FindingsBar::setShown(int shown, int all)
{
    m_rows = shown;
    m_all = all;
    m_shown->setText(tr("%1 of %2 shown").arg(m_rows).arg(m_all));
}

void FindingsBar::setSide(Side side)
{
    if (m_side == side) {
        refresh();
        return;
    }
    m_side = side;
    refresh();
    Q_EMIT sideChanged(side);
}

void FindingsBar::setFacets(const FindingsFacets &facets)
{
    if (m_facets == facets)
        return;
    m_facets = facets;
    refresh();
    Q_EMIT facetsChanged(m_facets);
}

void FindingsBar::change(const std::function<void(FindingsFacets &)> &what)
{
    FindingsFacets facets = m_facets;
    what(facets);
    setFacets(facets);
}

void FindingsBar::refresh()
{
    for (int i = 0; i < 3; ++i) {
        m_severities[i]->setChecked(m_facets.severities.contains(i));
        m_sides[i]->setChecked(static_cast<int>(m_side) == i + 1);
    }
    if (m_text->text().trimmed() != m_facets.text)
        m_text->setText(m_facets.text);
    m_state->setCurrentIndex(m_state->findData(m_facets.state.value_or(-1)));
    showTexts();
    showActive();
}

/// Whole words where there is room, else signs and numbers.
void FindingsBar::showTexts()
{
    const auto count = [this](int i) { return m_model ? m_model->count(static_cast<Severity>(i)) : 0; };
    struct Chip {
        QPushButton *button;
        QString sign, name;
        int number;
    };
    const Chip chips[] = {{m_severities[0], QStringLiteral("✕"), tr("Errors"), count(0)},
                          {m_severities[1], QStringLiteral("◆"), tr("Warnings"), count(1)},
                          {m_severities[2], QStringLiteral("●"), tr("Hints"), count(2)},
                          {m_sides[0], QStringLiteral("≈"), tr("Rounding"), m_rounding},
                          {m_sides[1], QStringLiteral("?"), tr("Not checked"), m_notChecked}};
    const QFontMetrics metrics(m_theme.font(Theme::Step::Small));
    int needed = 330 + metrics.horizontalAdvance(tr("Ledger"));
    for (const Chip &chip : chips)
        needed += metrics.horizontalAdvance(chip.sign + chip.name) + 62;
    const bool brief = width() < needed * m_theme.textScale();
    for (const Chip &chip : chips) {
        const QString whole = QStringLiteral("%1 %2 %3").arg(chip.sign, chip.name).arg(chip.number);
        chip.button->setText(brief ? QStringLiteral("%1 %2").arg(chip.sign).arg(chip.number) : whole);
        chip.button->setToolTip(whole);
        chip.button->setAccessibleName(QStringLiteral("%1 %2").arg(chip.name).arg(chip.number));
    }
    m_sides[2]->setText(tr("Ledger"));
    m_sides[2]->setToolTip(tr("What was checked and what was not"));
}

void FindingsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTexts();
}

void FindingsBar::addActive(const QString &text, const std::function<void(FindingsFacets &)> &off)
{
    auto *chip = new QPushButton(QFontMetrics(font()).elidedText(text, Qt::ElideRight, 190) + QStringLiteral("  ×"));
    chip->setProperty("chip", true);
    chip->setToolTip(tr("%1: take this filter away").arg(text));
    chip->setAccessibleName(chip->toolTip());
    connect(chip, &QPushButton::clicked, this, [this, off] { change(off); });
    m_activeRow->addWidget(chip);
}

void FindingsBar::showActive()
{
    while (QLayoutItem *item = m_activeRow->takeAt(0)) {
        if (item->widget() && item->widget() != m_shown)
            item->widget()->deleteLater();
        delete item;
    }
    m_activeRow->addWidget(m_shown);
    using F = FindingsFacets;
    if (m_facets.severities.size() < 3) {
        QStringList names;
        for (const int severity : m_facets.severities)
            names << severityText(static_cast<Severity>(severity));
        addActive(tr("Severity: %1").arg(names.isEmpty() ? tr("none") : names.join(QStringLiteral("+"))), [](F &f) {
            f.severities = {0, 1, 2};
        });
    }
    if (m_facets.state)
        addActive(tr("State: %1").arg(stateName(*m_facets.state)), [](F &f) { f.state.reset(); });
    if (m_facets.verdict)
        addActive(tr("Verdict: %1").arg(verdictName(*m_facets.verdict)), [](F &f) { f.verdict.reset(); });
    if (m_facets.rule)
        addActive(tr("Rule: %1").arg(*m_facets.rule), [](F &f) { f.rule.reset(); });
    if (m_facets.section)
        addActive(tr("Section: %1").arg(*m_facets.section), [](F &f) { f.section.reset(); });
    if (m_facets.table)
        addActive(tr("Table: %1").arg(*m_facets.table), [](F &f) { f.table.reset(); });
    if (!m_facets.text.isEmpty())
        addActive(tr("Text: %1").arg(m_facets.text), [](F &f) { f.text.clear(); });
    m_activeRow->addStretch(1);
    auto *all = new QPushButton(tr("Show all"));
    all->setProperty("chip", true);
    connect(all, &QPushButton::clicked, this, [this] { setFacets({}); });
    m_activeRow->addWidget(all);
    m_active->setVisible(!m_facets.isEmpty() && m_side == Side::List);
}

void FindingsBar::fillMenu()
{
    m_menu->clear();
    addFacet(tr("Verdict"), VerdictRole, &FindingsFacets::verdict, verdictName);
    addFacet(tr("Rule"), RuleRole, &FindingsFacets::rule);
    addFacet(tr("Section"), SectionRole, &FindingsFacets::section);
    addFacet(tr("Table"), TableRole, &FindingsFacets::table);
    addFacet(tr("State"), StateRole, &FindingsFacets::state, stateName);
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(tr("Show all"));
    all->setEnabled(!m_facets.isEmpty());
    connect(all, &QAction::triggered, this, [this] { setFacets({}); });
}

void FindingsBar::addFacet(const QString &title, int role, std::optional<QString> FindingsFacets::*facet)
{
    QMap<QString, int> counts;
    QMap<QString, QString> titles;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const QModelIndex at = m_model->index(row, 0);
        const QString value = at.data(role).toString();
        if (value.isEmpty())
            continue;
        ++counts[value];
        if (role == RuleRole)
            titles[value] = at.data(TitleRole).toString();
    }
    QMenu *menu = m_menu->addMenu(title);
    menu->setEnabled(!counts.isEmpty());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString &value = it.key();
        const QString name = titles.contains(value) ? QStringLiteral("%1　%2").arg(titles[value], value) : value;
        QAction *action = menu->addAction(QStringLiteral("%1　(%2)").arg(name).arg(it.value()));
        action->setCheckable(true);
        action->setChecked((m_facets.*facet) == value);
        connect(action, &QAction::triggered, this, [this, facet, value](bool on) {
            change([&](FindingsFacets &f) { f.*facet = on ? std::optional(value) : std::nullopt; });
        });
    }
}

void FindingsBar::addFacet(const QString &title, int role, std::optional<int> FindingsFacets::*facet,
                           QString (*nameOf)(int))
{
    QMap<int, int> counts;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row)
        ++counts[m_model->index(row, 0).data(role).toInt()];
    QMenu *menu = m_menu->addMenu(title);
    menu->setEnabled(!counts.isEmpty());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int value = it.key();
        QAction *action = menu->addAction(QStringLiteral("%1　(%2)").arg(nameOf(value)).arg(it.value()));
        action->setCheckable(true);
        action->setChecked((m_facets.*facet) == value);
        connect(action, &QAction::triggered, this, [this, facet, value](bool on) {
            change([&](FindingsFacets &f) { f.*facet = on ? std::optional(value) : std::nullopt; });
        });
    }
}

} // namespace gouji
