// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace gouji {

/// Settings under one heading: rows of a name, what it does, and a control. Owned by the settings view.
class SettingSection final : public QWidget {
    Q_OBJECT
public:
    explicit SettingSection(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    /// wide: the control stands below the texts and takes the whole width.
    void add(const QString &name, const QString &help, QWidget *control, bool wide = false);
    /// For a control that is a list: filters its entries, and says how many are left.
    void setInner(std::function<int(const QString &)> filter);
    /// Hides the rows without this text (or with other pinyin initials); the number of rows left.
    int filter(const QString &text);

private:
    struct Row {
        QWidget *widget = nullptr;
        QString words;
        bool wide = false;
    };

    QString m_title;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    std::function<int(const QString &)> m_inner;
};

/// True when text contains what is looked for, or its pinyin initials do.
[[nodiscard]] bool matches(const QString &text, const QString &wanted);

} // namespace gouji
