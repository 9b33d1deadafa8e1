// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rulestree.h"

#include "items/texts.h"
#include "settings/preferences.h"
#include "settings/settingsection.h"
#include "theme/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace gouji {

namespace {

enum Column { Name, Loudness, RuleId };
constexpr int idRole = Qt::UserRole;
constexpr int packRole = Qt::UserRole + 1;

} // namespace

RulesTree::RulesTree(Preferences &preferences, QWidget *parent)
    : QTreeWidget(parent)
    , m_preferences(preferences)
{
    setHeaderLabels({tr("Rule"), tr("Severity"), tr("Name")});
    setFrameShape(QFrame::StyledPanel);
    setUniformRowHeights(true);
    dressRows(*this);
    setAccessibleName(tr("Rule packs and their rules"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->resizeSection(Loudness, 96);
    header()->resizeSection(RuleId, 140);
    connect(this, &QTreeWidget::itemChanged, this, &RulesTree::take);
    connect(this, &QTreeWidget::itemActivated, this, &RulesTree::chooseSeverity);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column == Loudness)
            chooseSeverity(item);
    });
    connect(&preferences, &Preferences::rulesChanged, this, &RulesTree::fill);
    fill();
}

void RulesTree::fill()
{
    if (m_quiet)
        return; // our own change: the tree shows it already
    m_quiet = true;
    clear();
    const RuleChoice &choice = m_preferences.choice();
    for (const RulePack &pack : m_preferences.allPacks().packs()) {
        auto *top = new QTreeWidgetItem(this);
        const QString title = localText(pack.title);
        top->setText(Name, title.isEmpty() ? pack.id : title);
        top->setText(RuleId, pack.ofUser ? tr("%1 (yours)").arg(pack.id) : pack.id);
        top->setToolTip(Name, pack.ofUser ? pack.file : tr("Version %1").arg(pack.version));
        top->setData(Name, packRole, pack.id);
        top->setCheckState(Name, choice.packsOff.contains(pack.id) ? Qt::Unchecked : Qt::Checked);
        for (const Rule &rule : pack.rules) {
            auto *item = new QTreeWidgetItem(top);
            item->setText(Name, localText(rule.title));
            item->setToolTip(Name, rule.basis.isEmpty() ? rule.line : rule.line + u'\n' + rule.basis);
            item->setText(RuleId, rule.id);
            item->setData(Name, idRole, rule.id);
            item->setData(Loudness, idRole, static_cast<int>(rule.severity));
            item->setCheckState(Name, choice.rulesOff.contains(rule.id) ? Qt::Unchecked : Qt::Checked);
            showSeverity(item);
        }
    }
    m_quiet = false;
}

void RulesTree::showSeverity(QTreeWidgetItem *item)
{
    const auto &chosen = m_preferences.choice().severities;
    const auto it = chosen.constFind(item->data(Name, idRole).toString());
    const bool own = it != chosen.constEnd();
    const auto severity = own ? *it : static_cast<Severity>(item->data(Loudness, idRole).toInt());
    item->setText(Loudness, severityText(severity) + (own ? QStringLiteral(" *") : QString()));
    item->setToolTip(Loudness, own ? tr("Chosen by you. Enter or a click chooses another.")
                                   : tr("As the rule says. Enter or a click chooses another."));
}

void RulesTree::take(QTreeWidgetItem *item, int column)
{
    if (m_quiet || column != Name)
        return;
    RuleChoice choice = m_preferences.choice();
    const bool on = item->checkState(Name) == Qt::Checked;
    const bool isPack = item->data(Name, packRole).isValid();
    QSet<QString> &off = isPack ? choice.packsOff : choice.rulesOff;
    const QString id = item->data(Name, isPack ? packRole : idRole).toString();
    if (on)
        off.remove(id);
    else
        off.insert(id);
    m_quiet = true;
    m_preferences.setChoice(choice);
    m_quiet = false;
}

void RulesTree::chooseSeverity(QTreeWidgetItem *item)
{
    const QString rule = item->data(Name, idRole).toString();
    if (rule.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, std::optional<Severity> severity) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, rule, severity, item] {
            RuleChoice choice = m_preferences.choice();
            if (severity)
                choice.severities.insert(rule, *severity);
            else
                choice.severities.remove(rule);
            m_quiet = true;
            m_preferences.setChoice(choice);
            showSeverity(item);
            m_quiet = false;
        });
    };
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        add(severityText(severity), severity);
    menu->addSeparator();
    add(tr("As the rule says"), {});
    const QRect there = visualItemRect(item);
    menu->popup(viewport()->mapToGlobal(QPoint(header()->sectionViewportPosition(Loudness), there.bottom())));
}

void RulesTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem())
        chooseSeverity(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

int RulesTree::filter(const QString &text)
{
    int left = 0;
    for (int p = 0; p < topLevelItemCount(); ++p) {
        QTreeWidgetItem *pack = topLevelItem(p);
        const bool whole = text.isEmpty() || matches(pack->text(Name) + u'\n' + pack->text(RuleId), text);
        int here = 0;
        for (int r = 0; r < pack->childCount(); ++r) {
            QTreeWidgetItem *rule = pack->child(r);
            const bool shown =
                whole || matches(rule->text(Name) + u'\n' + rule->text(RuleId) + u'\n' + rule->toolTip(Name), text);
            rule->setHidden(!shown);
            here += shown;
        }
        pack->setHidden(!whole && here == 0);
        pack->setExpanded(!text.isEmpty() && !whole);
        left += here;
    }
    return left;
}

} // namespace gouji
