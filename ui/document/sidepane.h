// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;

namespace gouji {

class DocumentPane;
class Theme;

/// The second view of a split: another place of the same document, or another document. Owned by the main window.
class SidePane final : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QByteArray identity; ///< empty: the document that is open
        QString title;
    };
    explicit SidePane(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] DocumentPane &pages() { return *m_pages; }
    void setChoices(const std::vector<Choice> &choices); ///< keeps the one that is chosen
    void choose(const QByteArray &identity);
    [[nodiscard]] QByteArray chosen() const;
    void say(const QString &text); ///< beside the choice

Q_SIGNALS:
    void documentChosen(const QByteArray &identity);
    void closeRequested();

private:
    DocumentPane *m_pages;
    QComboBox *m_choice;
    QLabel *m_text;
};

} // namespace gouji
