// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entrybox.h"

#include "document/cropview.h"
#include "review/entryhint.h"
#include "review/reviewdocument.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

namespace {

QLabel *line(QBoxLayout *into, const char *look = nullptr)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (look)
        label->setProperty(look, true);
    into->addWidget(label);
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

EntryBox::EntryBox(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("popup", true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    m_printed = line(column, "dim");
    m_amount = line(column, "strong");
    m_capital = line(column);
    m_warning = line(column, "strong");
    m_before = line(column, "dim");
    setFixedWidth(340);
    hide();
}

void EntryBox::setCrops(Crops &crops)
{
    m_crop = new CropView(crops, m_theme);
    m_crop->setFocusPolicy(Qt::NoFocus);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_crop);
}

void EntryBox::attach(QLineEdit *editor, const ReviewDocument &document, const CellPosition &cell)
{
    const auto &statements = document.disclosure().statements;
    if (cell.statement < 0 || cell.statement >= std::ssize(statements))
        return;
    const Cell *found = statements[static_cast<size_t>(cell.statement)].grid.cellAt(cell.row, cell.column);
    if (!found)
        return;
    m_was = found->printed;
    m_unit = unitAt(document.disclosure(), cell);
    showPrinted(document, *found);
    refresh(editor->text());
    connect(editor, &QLineEdit::textChanged, this, [this, editor](const QString &text) {
        refresh(text);
        place(*editor);
    });
    connect(editor, &QObject::destroyed, this, &QWidget::hide);
    place(*editor);
    show();
    raise();
}

void EntryBox::showPrinted(const ReviewDocument &document, const Cell &cell)
{
    const bool printed = cell.place.page > 0 && !cell.place.rect.isEmpty();
    if (m_crop) {
        m_crop->setVisible(printed);
        if (printed)
            m_crop->setPlace(cell.place, false);
    }
    const QString was = QString(m_was).remove(u'\n');
    say(m_printed, was.isEmpty() ? tr("Nothing is printed here.") : tr("Printed: %1").arg(was));
    const std::vector<Event> active = activeEvents(document.events());
    const Event *last = cell.corrected ? correctionOf(active, cell) : nullptr;
    say(m_before, last
                      ? tr("Corrected to %1 by %2, %3")
                            .arg(last->after.toString(), last->reviewer.isEmpty() ? tr("nobody named") : last->reviewer,
                                 QLocale().toString(QDateTime::fromMSecsSinceEpoch(last->time), QLocale::ShortFormat))
                      : QString());
}

void EntryBox::refresh(const QString &text)
{
    const EntryHint hint = entryHint(text, m_was, m_unit);
    say(m_amount, hint.yuan.isEmpty() ? QString() : QStringLiteral("= %1 = %2").arg(hint.yuan, hint.wan));
    say(m_capital, hint.capital);
    QString warning;
    if (hint.power == 1)
        warning = tr("Ten times what is printed: is the point in its place?");
    else if (hint.power == -1)
        warning = tr("A tenth of what is printed: is the point in its place?");
    else if (hint.power == 4)
        warning = tr("10,000 times what is printed: 元 instead of 万元?");
    else if (hint.power == -4)
        warning = tr("A ten-thousandth of what is printed: 万元 instead of 元?");
    say(m_warning, warning.isEmpty() ? QString() : markSign(Mark::Warning) + u' ' + warning);
    m_warning->setStyleSheet(QStringLiteral("color: %1").arg(m_theme.colours().warning.name()));
    setAccessibleDescription(this->text());
}

QString EntryBox::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_printed, m_amount, m_capital, m_warning, m_before}) {
        if (!label->text().isEmpty())
            lines << label->text();
    }
    return lines.join(u'\n');
}

void EntryBox::place(const QWidget &editor)
{
    adjustSize();
    const QWidget *around = parentWidget();
    const QPoint below = editor.mapTo(around, QPoint(0, editor.height() + 3));
    const int left = std::clamp(below.x(), 4, std::max(4, around->width() - width() - 4));
    const bool fits = below.y() + height() <= around->height();
    const int above = editor.mapTo(around, QPoint(0, 0)).y() - height() - 3;
    move(left, fits || above < 0 ? below.y() : above);
}

} // namespace gouji
