// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/localtext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gouji {

namespace {

/// Gives the texts of this file a context for translators.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(gouji::Texts)
};

} // namespace

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
    const QString page = pageText(place);
    const auto &files = disclosure.files;
    if (files.size() < 2 || page.isEmpty() || place.file < 0 || place.file >= std::ssize(files))
        return page;
    return page + QStringLiteral(" · ") + QFileInfo(files[static_cast<size_t>(place.file)].name).completeBaseName();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Exact:
        return Texts::tr("Exact");
    case Verdict::Rounding:
        return Texts::tr("Rounding");
    case Verdict::Improbable:
        return Texts::tr("Improbable");
    case Verdict::Mismatch:
        return Texts::tr("Mismatch");
    case Verdict::Suspicious:
        return Texts::tr("Suspicious");
    case Verdict::NotChecked:
        break;
    }
    return Texts::tr("Not checked");
}

namespace {

/// By how many powers of ten an amount is to be shifted to be shown in unit; none when it stays as printed.
std::optional<int> shiftTo(const Figure &figure, DisplayUnit unit)
{
    if (unit == DisplayUnit::Printed || !isAmount(figure.unit))
        return {};
    const int shift = powerOfYuan(figure.unit) - (unit == DisplayUnit::Yuan ? 0 : 4);
    return shift == 0 ? std::nullopt : std::optional(shift);
}

} // namespace

std::optional<QString> amountIn(const Figure &figure, DisplayUnit unit)
{
    const std::optional<int> shift = shiftTo(figure, unit);
    const auto value = shift ? figure.value.shifted(*shift) : std::nullopt;
    return value ? std::optional(value->grouped()) : std::nullopt;
}

QString amountText(const Figure &figure, DisplayUnit unit)
{
    if (const std::optional<QString> converted = amountIn(figure, unit))
        return *converted;
    return figure.corrected ? figure.value.grouped() : figure.printed;
}

QString unitText(const Figure &figure, DisplayUnit unit)
{
    if (!shiftTo(figure, unit))
        return figure.unitText;
    return unit == DisplayUnit::Yuan ? QStringLiteral("元") : QStringLiteral("万元");
}

} // namespace gouji
