// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/jsonparts.h"

#include <QJsonDocument>

#include <cmath>

namespace gouji {

namespace {

double twoDecimals(double points) { return std::round(points * 100) / 100; }

} // namespace

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue yearOrNull(int year) { return year > 0 ? QJsonValue(year) : QJsonValue(); }

QJsonArray rectOf(const PageRect &rect)
{
    return {twoDecimals(rect.left), twoDecimals(rect.top), twoDecimals(rect.right), twoDecimals(rect.bottom)};
}

void insertPlace(QJsonObject &object, const Place &place, const Disclosure &disclosure)
{
    object.insert(u"page", place.page > 0 ? QJsonValue(place.page) : QJsonValue());
    object.insert(u"line", place.line > 0 ? QJsonValue(place.line) : QJsonValue());
    if (place.page > 0 && !place.rect.isEmpty())
        object.insert(u"rect", rectOf(place.rect));
    if (disclosure.files.size() > 1 && place.file < std::ssize(disclosure.files))
        object.insert(u"file", disclosure.files[static_cast<size_t>(place.file)].name);
}

void insertIdentity(QJsonObject &object, const Disclosure &disclosure)
{
    const FileInfo none;
    const FileInfo &first = disclosure.files.empty() ? none : disclosure.files.front();
    object.insert(u"file", first.name);
    object.insert(u"sha256", QString::fromLatin1(first.sha256));
    object.insert(u"kind", kindName(disclosure.kind));
    object.insert(u"body", disclosure.body);
    object.insert(u"level", textOrNull(levelName(disclosure.level)));
    object.insert(u"year", yearOrNull(disclosure.year));
    int pages = 0;
    for (const FileInfo &file : disclosure.files)
        pages += static_cast<int>(file.pages.size());
    object.insert(u"pages", first.isText ? QJsonValue() : QJsonValue(pages));
    if (disclosure.files.size() > 1) {
        QJsonArray files;
        for (const FileInfo &file : disclosure.files)
            files.append(QJsonObject{{QStringLiteral("file"), file.name},
                                     {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}});
        object.insert(u"files", files);
    }
    object.insert(u"evidence", QJsonArray::fromStringList(disclosure.evidence));
}

QJsonArray unreadOf(const Disclosure &disclosure)
{
    QJsonArray unread;
    for (const Unread &item : disclosure.unread) {
        QJsonObject object{{QStringLiteral("what"), item.what}, {QStringLiteral("why"), item.why}};
        insertPlace(object, item.place, disclosure);
        unread.append(object);
    }
    return unread;
}

QByteArray indented(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Indented); }

} // namespace gouji
