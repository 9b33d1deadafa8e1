// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/versions.h"

#include <QDialog>

class QTreeWidget;

namespace gouji {

class Theme;

/// What became of the findings of an earlier version: new, unchanged and gone. Choosing one that is there shows it.
class VersionView final : public QDialog {
    Q_OBJECT
public:
    VersionView(const VersionComparison &comparison, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void findingActivated(const QString &key);

private:
    void add(const QString &title, const std::vector<Finding> &findings, bool there);

    const Theme &m_theme;
    QTreeWidget *m_tree;
};

} // namespace gouji
