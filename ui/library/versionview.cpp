// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/versionview.h"

#include "document/reviewmarks.h"
#include "items/texts.h"
#include "theme/localtext.h"
#include "theme/marks.h"
#include "theme/rowdelegate.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

VersionView::VersionView(const VersionComparison &comparison, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Compared with the earlier version"));
    resize(820, 480);
    auto *label = new QLabel(tr("Earlier version: %1. %n entries of its history were taken over; what found no place "
                                "any more is marked in the history.",
                                nullptr, comparison.carried)
                                 .arg(comparison.earlier.name));
    label->setWordWrap(true);
    m_tree->setHeaderLabels({tr("Finding"), tr("Place")});
    m_tree->setAccessibleName(windowTitle());
    dressRows(*m_tree);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    add(tr("New: %1"), comparison.fresh, true);
    add(tr("Unchanged: %1"), comparison.unchanged, true);
    add(tr("Gone: %1"), comparison.gone, false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QString key = item->data(0, Qt::UserRole).toString(); !key.isEmpty())
            Q_EMIT findingActivated(key);
    });
}

void VersionView::add(const QString &title, const std::vector<Finding> &findings, bool there)
{
    auto *group = new QTreeWidgetItem(m_tree, {title.arg(findings.size())});
    for (const Finding &finding : findings) {
        const Mark mark = markOf(finding);
        auto *item =
            new QTreeWidgetItem(group, {markSign(mark) + u' ' + localText(finding.message),
                                        finding.places.empty() ? QString() : pageText(finding.places.front().place)});
        item->setToolTip(0, localText(finding.message));
        item->setForeground(0, there ? markColour(mark, m_theme.colours()) : m_theme.colours().dim);
        if (there)
            item->setData(0, Qt::UserRole, finding.key);
    }
    group->setExpanded(true);
}

} // namespace gouji
