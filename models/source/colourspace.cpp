// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/colourspace.h"

#include <algorithm>
#include <memory>

namespace gouji {

namespace {

constexpr double White = 0.985;

size_t componentsOf(ColourSpace::Kind kind)
{
    switch (kind) {
    case ColourSpace::Kind::Rgb:
    case ColourSpace::Kind::Lab:
        return 3;
    case ColourSpace::Kind::Cmyk:
        return 4;
    default:
        return 1;
    }
}

ColourSpace fromObject(QPDFObjectHandle object, int depth);

ColourSpace fromName(const std::string &name)
{
    using Kind = ColourSpace::Kind;
    if (name == "/DeviceRGB" || name == "/RGB" || name == "/CalRGB")
        return ColourSpace::device(Kind::Rgb);
    if (name == "/DeviceCMYK" || name == "/CMYK")
        return ColourSpace::device(Kind::Cmyk);
    if (name == "/Pattern")
        return ColourSpace::device(Kind::Pattern);
    if (name == "/Lab")
        return ColourSpace::device(Kind::Lab);
    return ColourSpace::device(Kind::Gray);
}

ColourSpace indexed(QPDFObjectHandle &array, int depth)
{
    ColourSpace space = ColourSpace::device(ColourSpace::Kind::Indexed);
    if (array.getArrayNItems() < 4)
        return space;
    space.base = fromObject(array.getArrayItem(1), depth + 1).kind;
    QPDFObjectHandle lookup = array.getArrayItem(3);
    if (lookup.isString()) {
        space.palette = lookup.getStringValue();
    } else if (lookup.isStream()) {
        const std::shared_ptr<Buffer> data = lookup.getStreamData();
        space.palette.assign(reinterpret_cast<const char *>(data->getBuffer()),
                             std::min<size_t>(data->getSize(), 4096));
    }
    return space;
}

ColourSpace fromObject(QPDFObjectHandle object, int depth)
{
    if (object.isName())
        return fromName(object.getName());
    if (!object.isArray() || object.getArrayNItems() == 0 || !object.getArrayItem(0).isName() || depth > 4)
        return {};
    const std::string name = object.getArrayItem(0).getName();
    if (name == "/ICCBased" && object.getArrayNItems() > 1 && object.getArrayItem(1).isStream()) {
        QPDFObjectHandle n = object.getArrayItem(1).getDict().getKey("/N");
        const long long count = n.isInteger() ? n.getIntValue() : 1;
        return ColourSpace::device(count == 4   ? ColourSpace::Kind::Cmyk
                                   : count == 3 ? ColourSpace::Kind::Rgb
                                                : ColourSpace::Kind::Gray);
    }
    if (name == "/Indexed" || name == "/I")
        return indexed(object, depth);
    if (name == "/Separation" || name == "/DeviceN")
        return ColourSpace::device(ColourSpace::Kind::Tint);
    return fromName(name);
}

bool whiteOf(ColourSpace::Kind kind, const double *numbers, size_t count)
{
    const auto none = [](double v) { return v <= 1 - White; };
    const auto full = [](double v) { return v >= White; };
    if (count == 0)
        return false;
    switch (kind) {
    case ColourSpace::Kind::Cmyk:
    case ColourSpace::Kind::Tint:
        return std::all_of(numbers, numbers + count, none);
    case ColourSpace::Kind::Lab:
        return numbers[0] >= 100 * White;
    case ColourSpace::Kind::Pattern:
        return false;
    default:
        return std::all_of(numbers, numbers + count, full);
    }
}

} // namespace

ColourSpace ColourSpace::device(Kind kind)
{
    ColourSpace space;
    space.kind = kind;
    space.components = componentsOf(kind);
    return space;
}

ColourSpace ColourSpace::named(std::string_view name, QPDFObjectHandle &resources)
{
    const std::string key = "/" + std::string(name);
    if (resources.isDictionary()) {
        QPDFObjectHandle spaces = resources.getKey("/ColorSpace");
        if (spaces.isDictionary() && spaces.hasKey(key))
            return fromObject(spaces.getKey(key), 0);
    }
    return fromName(key);
}

bool ColourSpace::isWhite(const double *numbers, size_t count) const
{
    if (kind != Kind::Indexed || count != 1)
        return whiteOf(kind, numbers, count);
    const size_t n = componentsOf(base);
    const double index = std::clamp(numbers[0], 0.0, 4095.0);
    const size_t first = static_cast<size_t>(index) * n;
    if (first + n > palette.size())
        return false;
    double entry[4] = {};
    for (size_t i = 0; i < n; ++i)
        entry[i] = static_cast<unsigned char>(palette[first + i]) / 255.0;
    if (base == Kind::Lab)
        entry[0] *= 100;
    return whiteOf(base, entry, n);
}

} // namespace gouji
