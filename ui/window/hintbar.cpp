// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/hintbar.h"

#include "theme/icons.h"
#include "theme/widgets.h"
#include "window/commands.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace gouji {

namespace {

QString keysOf(const Commands &commands, Command command)
{
    return commands[command]->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

HintBar::HintBar(const Commands &commands, const Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    setAttribute(Qt::WA_StyledBackground);
    markAs(this, "bar");
    setAccessibleName(tr("First steps"));
    const QString steps[] = {
        tr("<b>1</b>&nbsp; <b>%1</b> goes to the next finding; the page and the table follow.")
            .arg(keysOf(commands, Command::NextFinding)),
        tr("<b>2</b>&nbsp; <b>%1</b> confirms it, <b>%2</b> dismisses it with a reason, <b>%3</b> leaves it for later. "
           "<b>%4</b>: we read it wrongly.")
            .arg(keysOf(commands, Command::Confirm), keysOf(commands, Command::Dismiss),
                 keysOf(commands, Command::Later), keysOf(commands, Command::ApplyCorrection)),
        tr("<b>3</b>&nbsp; <b>%1</b> exports the notes; nothing has to be saved. <b>%2</b> opens your own disclosure, "
           "<b>%3</b> shows all keys.")
            .arg(keysOf(commands, Command::Export), keysOf(commands, Command::Open),
                 keysOf(commands, Command::Shortcuts))};
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(20);
    for (const QString &step : steps) {
        auto *label = new QLabel(step);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        row->addWidget(label, 1);
    }
    auto *close = flatButton(icon(QStringLiteral("close"), theme), tr("Close the first steps"));
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &HintBar::dismiss);
    hide();
}

void HintBar::dismiss()
{
    hide();
    Q_EMIT closed();
}

void HintBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gouji
