// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace gouji {

/// Installs the translations for "zh_CN", "en" or, when empty, the system's language. Chinese unless the system or the
/// reviewer says English. The translators belong to the application. Gives the language taken.
QString installLanguage(QCoreApplication &application, const QString &language);

} // namespace gouji
