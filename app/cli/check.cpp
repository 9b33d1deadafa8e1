// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "checking/across.h"
#include "checking/checker.h"
#include "checking/ledger.h"
#include "cli/company.h"
#include "cli/output.h"
#include "export/findingsjson.h"
#include "export/jsonparts.h"
#include "export/plaintext.h"

#include <QTextStream>

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji::cli {

namespace {

QJsonArray packsOf(const RulePacks &packs)
{
    QJsonArray array;
    for (const RulePack &pack : packs.packs())
        array.append(QJsonObject{{QStringLiteral("id"), pack.id}, {QStringLiteral("version"), pack.version}});
    return array;
}

QJsonObject result(const RulePacks &packs, const QJsonArray &documents, const QJsonArray &unread,
                   const QJsonArray &across = {}, const QJsonObject &compared = {})
{
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("gouji.findings/1")},
                       {QStringLiteral("version"), QStringLiteral(GOUJI_VERSION)},
                       {QStringLiteral("packs"), packsOf(packs)},
                       {QStringLiteral("documents"), documents},
                       {QStringLiteral("across"), across},
                       {QStringLiteral("unread"), unread}};
    if (!compared.isEmpty())
        object.insert(u"across_ledger", compared);
    return object;
}

/// What one group gave.
struct Checked {
    QJsonArray documents; ///< one, or none when the file could not be read
    QJsonArray unread;
    int status = NoErrorFound;
    std::optional<Disclosure> disclosure;
};

Checked checkGroup(const Options &options, Streams streams, const Group &group, const Knowledge &knowledge,
                   const ReadOptions &reading)
{
    Checked checked;
    Result<Disclosure> disclosure = readDisclosure(group.files, knowledge.forms, reading);
    if (!disclosure) {
        sayUnread(streams, group.name(), disclosure.error());
        checked.unread.append(unreadFile(group.name(), disclosure.error()));
        checked.status = FileNotRead;
        return checked;
    }
    const CheckResult found = check(disclosure.value(), knowledge.packs);
    const Language language = options.english ? Language::English : Language::Chinese;
    if (options.json || !options.outFolder.isEmpty())
        checked.documents.append(documentJson(disclosure.value(), found, language));
    else
        streams.out << checkText(disclosure.value(), found, language) << Qt::flush;
    if (std::ranges::count(found.findings, Severity::Error, &Finding::severity) > 0)
        checked.status = ErrorsFound;
    checked.disclosure = std::move(disclosure).value();
    return checked;
}

/// Findings across the documents of one call, errors first; an error there is an error found.
struct Across {
    QJsonArray findings;
    Ledger ledger;
    int status = NoErrorFound;

    [[nodiscard]] QJsonObject ledgerIn(const Options &options) const
    {
        return acrossLedgerJson(ledger, options.english ? Language::English : Language::Chinese);
    }
};

bool writeAcross(const Options &options, Streams streams, const Across &across, const QJsonObject &compared)
{
    const QJsonObject json{{QStringLiteral("schema"), QStringLiteral("gouji.across/1")},
                           {QStringLiteral("findings"), across.findings},
                           {QStringLiteral("ledger"), compared}};
    const auto done = writeJson(options.outFolder, QStringLiteral("across"), json);
    if (!done)
        streams.err << done.error().message << '\n';
    return bool(done);
}

Across checkDocuments(const Options &options, Streams streams, Company &company, const Knowledge &knowledge,
                      const ReadOptions &reading)
{
    struct Found {
        Finding finding;
        QStringList files;
        QJsonValue json;
    };
    std::vector<Found> all;
    Across across;
    const Language language = options.english ? Language::English : Language::Chinese;
    const auto read = [&](const Group &group) { return readDisclosure(group.files, knowledge.forms, reading); };
    company.visit(read, [&](const std::vector<const Disclosure *> &documents) {
        const auto [findings, ledger] = checkAcross(documents, knowledge.packs);
        addLedger(across.ledger, ledger);
        const QJsonArray json = acrossJson(findings, documents, language);
        QStringList files;
        for (const Disclosure *document : documents) {
            for (const FileInfo &file : document->files)
                files.append(file.name);
        }
        for (size_t i = 0; i < findings.size(); ++i)
            all.push_back({findings[i], files, json[static_cast<qsizetype>(i)]});
    });
    std::ranges::stable_sort(all, {}, [](const Found &found) { return static_cast<int>(found.finding.severity); });
    int number = 0;
    const bool asText = !options.json && options.outFolder.isEmpty();
    if (asText && !(all.empty() && across.ledger.lines.empty()))
        streams.out << (options.english ? "Between the documents\n\n" : "文件之间\n\n");
    for (const Found &found : all) {
        if (asText)
            streams.out << findingText(found.finding, language, ++number, found.files) << '\n';
        across.findings.append(found.json);
        if (found.finding.severity == Severity::Error)
            across.status = ErrorsFound;
    }
    if (asText)
        streams.out << acrossLedgerText(across.ledger, language) << Qt::flush;
    return across;
}

} // namespace

Knowledge knowledgeOf(const Options &options, Streams streams)
{
    Knowledge knowledge = Knowledge::builtIn();
    for (const QString &pack : options.packs)
        knowledge.packs.addFile(pack);
    for (const Error &problem : knowledge.packs.problems())
        streams.err << problem.message << '\n';
    return knowledge;
}

int check(const Options &options, Streams streams)
{
    const Result<ReadOptions> reading = readOptionsOf(options);
    if (options.files.isEmpty() || !reading) {
        streams.err << (reading ? usage(options.command) : reading.error().message + u'\n');
        return WrongUsage;
    }
    const Knowledge knowledge = knowledgeOf(options, streams);
    const std::vector<Group> groups = groupsOf(options);
    QJsonArray documents;
    QJsonArray unread;
    int status = NoErrorFound;
    Company company;
    for (size_t i = 0; i < groups.size(); ++i) {
        progress(streams, static_cast<qsizetype>(i), std::ssize(groups), groups[i].name());
        Checked checked = checkGroup(options, streams, groups[i], knowledge, reading.value());
        status = std::max(status, checked.status);
        if (groups.size() > 1 && checked.disclosure)
            company.add(groups[i], *std::move(checked.disclosure));
        if (!options.outFolder.isEmpty()) {
            const QJsonObject json = result(knowledge.packs, checked.documents, checked.unread);
            if (const auto done = writeJson(options.outFolder, groups[i].stem(), json); !done) {
                streams.err << done.error().message << '\n';
                return WrongUsage;
            }
            continue;
        }
        for (const auto &document : std::as_const(checked.documents))
            documents.append(document);
        for (const auto &file : std::as_const(checked.unread))
            unread.append(file);
    }
    const Across across = checkDocuments(options, streams, company, knowledge, reading.value());
    status = std::max(status, across.status);
    const QJsonObject compared = groups.size() > 1 ? across.ledgerIn(options) : QJsonObject();
    if (!options.outFolder.isEmpty() && groups.size() > 1 && !writeAcross(options, streams, across, compared))
        return WrongUsage;
    if (options.json && options.outFolder.isEmpty())
        streams.out << indented(result(knowledge.packs, documents, unread, across.findings, compared)) << Qt::flush;
    return status;
}

} // namespace gouji::cli
