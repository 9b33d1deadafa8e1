// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/output.h"
#include "export/disclosurejson.h"
#include "export/jsonparts.h"
#include "export/plaintext.h"

#include <QJsonDocument>
#include <QTextStream>

namespace gouji::cli {

namespace {

QJsonObject unreadDisclosure(const Group &group, const Error &error)
{
    return {{QStringLiteral("schema"), QStringLiteral("gouji.disclosure/1")},
            {QStringLiteral("file"), group.name()},
            {QStringLiteral("unread"), QJsonArray{unreadFile(group.name(), error)}}};
}

/// One result: into the folder, as JSON on a line of its own, or as text.
Result<Done> put(const Options &options, Streams streams, const Group &group, const QJsonObject &json, bool only)
{
    if (!options.outFolder.isEmpty())
        return writeJson(options.outFolder, group.stem(), json);
    if (options.json)
        streams.out << (only ? indented(json) : QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    return Done{};
}

} // namespace

int extract(const Options &options, Streams streams)
{
    const Result<ReadOptions> reading = readOptionsOf(options);
    if (options.files.isEmpty() || !reading) {
        streams.err << (reading ? usage(options.command) : reading.error().message + u'\n');
        return WrongUsage;
    }
    const FormCatalogue forms = FormCatalogue::builtIn();
    const std::vector<Group> groups = groupsOf(options);
    int status = NoErrorFound;
    for (size_t i = 0; i < groups.size(); ++i) {
        const Group &group = groups[i];
        progress(streams, static_cast<qsizetype>(i), std::ssize(groups), group.name());
        const Result<Disclosure> disclosure = readDisclosure(group.files, forms, reading.value());
        if (!disclosure) {
            sayUnread(streams, group.name(), disclosure.error());
            status = FileNotRead;
        }
        const bool wantsJson = options.json || !options.outFolder.isEmpty();
        if (wantsJson) {
            const QJsonObject json =
                disclosure ? disclosureJson(disclosure.value()) : unreadDisclosure(group, disclosure.error());
            if (const auto done = put(options, streams, group, json, groups.size() == 1); !done) {
                streams.err << done.error().message << '\n';
                return WrongUsage;
            }
        }
        if (disclosure && options.summary)
            streams.out << summaryText(disclosure.value()) << '\n';
        else if (disclosure && !wantsJson)
            streams.out << readingText(disclosure.value());
        streams.out.flush();
    }
    return status;
}

} // namespace gouji::cli
