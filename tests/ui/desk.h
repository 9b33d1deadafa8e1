// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/documentsession.h"
#include "session/importer.h"
#include "theme/theme.h"
#include "window/appsettings.h"
#include "window/commands.h"
#include "window/mainwindow.h"

#include <QSize>
#include <QStringList>

namespace gouji::test {

/// A window over a data folder, used as a person would use it: by keys and clicks.
class Desk final {
public:
    explicit Desk(const QString &folder, QSize size = {1440, 900});

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); ///< where the focus is
    void keys(const QString &portable);                          ///< "Ctrl+Z"
    void type(const QString &text);                              ///< as an input method gives it
    bool openSample();                                           ///< through the command palette

    [[nodiscard]] const ReviewDocument &document() const { return *session.document(); }
    /// Corrected cells, shape of the tables, findings with what was decided, notes: for before and after.
    [[nodiscard]] QString state() const;

    AppSettings settings;
    Theme theme;
    DocumentSession session;
    Importer importer;
    MainWindow window;
    bool active = false;
};

/// Warnings of Qt since the handler was installed, without what our own parts log.
QStringList &qtWarnings();
void collectQtWarnings();

/// Text without what stands in quotes, printed units after numbers, and the rest of the document's own words.
[[nodiscard]] bool hasChinese(const QString &text);

} // namespace gouji::test
