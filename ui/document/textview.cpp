// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/textview.h"

#include "theme/theme.h"

#include <QMouseEvent>
#include <QTextBlock>

#include <algorithm>

namespace gouji {

TextView::TextView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Text of the document"));
    document()->setDocumentMargin(14);
    connect(&m_theme, &Theme::changed, this, &TextView::paintLines);
}

void TextView::setLineMarks(std::vector<LineMark> marks)
{
    m_marks = std::move(marks);
    paintLines();
}

void TextView::setHits(std::vector<Hit> hits)
{
    m_hits = std::move(hits);
    paintLines();
}

void TextView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    m_current = line;
    setTextCursor(QTextCursor(block));
    centerCursor();
    paintLines();
}

void TextView::paintLines()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](int line, const QColor &colour) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setBackground(colour);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections << selection;
    };
    for (const LineMark &mark : m_marks)
        add(mark.line, markBackground(mark.sign, m_theme.colours()));
    if (m_current > 0)
        add(m_current, m_theme.colours().accentBack);
    for (const Hit &hit : m_hits) {
        const QTextBlock block = document()->findBlockByNumber(hit.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(block.position() + hit.from);
        selection.cursor.setPosition(block.position() + std::min(hit.to, block.length() - 1), QTextCursor::KeepAnchor);
        selection.format.setBackground(hit.current ? QColor(0xf0, 0x90, 0x20) : QColor(0xf0, 0xc0, 0x30));
        selection.format.setForeground(Qt::black);
        selections << selection;
    }
    setExtraSelections(selections);
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        Q_EMIT lineClicked(cursorForPosition(event->pos()).blockNumber() + 1);
}

} // namespace gouji
