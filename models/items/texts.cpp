// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace gouji {

namespace {

/// Gives the texts of this file a context for translators.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(gouji::Texts)
};

} // namespace

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Error");
    case Severity::Warning:
        return Texts::tr("Warning");
    case Severity::Hint:
        break;
    }
    return Texts::tr("Hint");
}

QString decisionText(Decision::State state)
{
    switch (state) {
    case Decision::State::Open:
        return Texts::tr("Open");
    case Decision::State::Confirmed:
        return Texts::tr("Confirmed");
    case Decision::State::Dismissed:
        return Texts::tr("Dismissed");
    case Decision::State::Later:
        break;
    }
    return Texts::tr("Later");
}

QString localText(const LocalText &text)
{
    return QLocale().language() != QLocale::Chinese && !text.en.isEmpty() ? text.en : text.zh;
}

QString pageText(const Place &place)
{
    if (place.page > 0)
        return Texts::tr("Page %1").arg(place.page);
    if (place.line > 0)
        return Texts::tr("Line %1").arg(place.line);
    return {};
}

QString pageText(const Place &place, const Disclosure &disclosure)
{
    QString page = pageText(place);
    const auto &files = disclosure.files;
    if (files.size() < 2 || page.isEmpty() || place.file < 0 || place.file >= std::ssize(files))
        return page;
    return page + QStringLiteral(" · ") + QFileInfo(files[static_cast<size_t>(place.file)].name).completeBaseName();
}

} // namespace gouji
