// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commands.h"
#include "export/notesfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>

namespace gouji::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Flag {
    QString name;
    bool Options::*flag = nullptr;
    QString Options::*value = nullptr;
};

const QList<Flag> &flags()
{
    static const QList<Flag> all{{QStringLiteral("--json"), &Options::json, nullptr},
                                 {QStringLiteral("--summary"), &Options::summary, nullptr},
                                 {QStringLiteral("--as-one"), &Options::asOne, nullptr},
                                 {QStringLiteral("--help"), &Options::help, nullptr},
                                 {QStringLiteral("-h"), &Options::help, nullptr},
                                 {QStringLiteral("--out"), nullptr, &Options::outFolder},
                                 {QStringLiteral("--password-file"), nullptr, &Options::passwordFile},
                                 {QStringLiteral("--library"), nullptr, &Options::library},
                                 {QStringLiteral("--ticks"), &Options::ticks, nullptr},
                                 {QStringLiteral("--templates"), nullptr, &Options::templates},
                                 {QStringLiteral("--take"), nullptr, &Options::take},
                                 {QStringLiteral("--annotated"), nullptr, &Options::annotated}};
    return all;
}

using Command = int (*)(const Options &, Streams);

const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> all{
        {QStringLiteral("extract"), &extract},    {QStringLiteral("check"), &check},
        {QStringLiteral("export"), &exportNotes}, {QStringLiteral("import"), &import},
        {QStringLiteral("rules"), &rules},        {QStringLiteral("templates"), &templates}};
    return all;
}

/// Options that can be given several times or are not kept as they are.
const QStringList &listed()
{
    static const QStringList all{QStringLiteral("--rules"), QStringLiteral("--lang"), QStringLiteral("--notes"),
                                 QStringLiteral("--without")};
    return all;
}

/// --without hints,ledger
void leaveOut(Options &options, const QString &value)
{
    QStringList names;
    for (const NotesPart &part : notesParts()) {
        if (part.flag != &NotesContent::ticks)
            names.append(part.name);
    }
    for (const QString &name : value.split(u',')) {
        const auto part = std::ranges::find(notesParts(), name, &NotesPart::name);
        if (part == notesParts().end() || !names.contains(name))
            options.problem = CommandLine::tr("--without names parts of the notes: %1").arg(names.join(u','));
        else
            options.content.*(part->flag) = false;
    }
}

/// Two files with one stem would write to one result.
QString equalStems(const Options &options)
{
    if (options.asOne ||
        (options.command != QLatin1StringView("extract") && options.command != QLatin1StringView("check")))
        return {};
    const bool writesAcross =
        options.command == QLatin1StringView("check") && options.files.size() > 1 && !options.outFolder.isEmpty();
    QSet<QString> stems;
    for (const QString &file : options.files) {
        const QString stem = QFileInfo(file).completeBaseName();
        if (stems.contains(stem))
            return CommandLine::tr("two files have the name %1: give them in separate calls").arg(stem);
        if (writesAcross && stem == QLatin1StringView("across"))
            return CommandLine::tr("across.json is the result across the files: give %1 in a call of its own")
                .arg(file);
        stems.insert(stem);
    }
    return {};
}

void readValue(Options &options, const QString &name, const QString &value)
{
    if (name == QLatin1StringView("--rules")) {
        options.packs.append(value);
        if (!QFileInfo(value).isFile() || !QFileInfo(value).isReadable())
            options.problem = CommandLine::tr("the rule pack %1 cannot be read").arg(value);
    } else if (name == QLatin1StringView("--lang")) {
        options.english = value == QLatin1StringView("en");
        if (!options.english && value != QLatin1StringView("zh"))
            options.problem = CommandLine::tr("--lang is zh or en");
    } else if (name == QLatin1StringView("--notes")) {
        options.notes.append(value);
    } else if (name == QLatin1StringView("--without")) {
        leaveOut(options, value);
    } else {
        for (const Flag &flag : flags()) {
            if (flag.value && flag.name == name)
                options.*flag.value = value;
        }
        if (name == QLatin1StringView("--take") && value != QLatin1StringView("here") &&
            value != QLatin1StringView("log"))
            options.problem = CommandLine::tr("--take is here or log");
    }
}

} // namespace

Options parsed(const QStringList &arguments)
{
    Options options;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-') || argument == QLatin1StringView("-")) {
            if (options.command.isEmpty())
                options.command = argument;
            else
                options.files.append(argument);
            continue;
        }
        if (argument == QLatin1StringView("--")) {
            onlyFiles = true;
            continue;
        }
        const auto known = std::ranges::find(flags(), argument, &Flag::name);
        const bool single = known != flags().end();
        if (single && known->flag) {
            options.*known->flag = true;
        } else if (single || listed().contains(argument)) {
            if (++i >= arguments.size())
                options.problem = CommandLine::tr("%1 needs a value").arg(argument);
            else
                readValue(options, argument, arguments[i]);
        } else if (argument == QLatin1StringView("--version")) {
            options.command = QStringLiteral("--version");
        } else {
            options.problem = CommandLine::tr("unknown option %1").arg(argument);
        }
    }
    options.content.ticks = options.ticks;
    if (options.problem.isEmpty())
        options.problem = equalStems(options);
    return options;
}

bool needsFonts(const QStringList &arguments)
{
    return std::ranges::any_of(parsed(arguments).notes, [](const QString &path) {
        const std::optional<NotesFormat> format = notesFormatOf(path);
        return format && gouji::needsFonts(*format);
    });
}

QString usage(const QString &command)
{
    static const QHash<QString, QString> lines{
        {QStringLiteral("extract"),
         QStringLiteral("gouji-cli extract FILE… [--json] [--out DIR] [--summary] [--as-one] "
                        "[--password-file F] [--lang zh|en]")},
        {QStringLiteral("check"), QStringLiteral("gouji-cli check FILE… [--json] [--out DIR] [--as-one] [--rules PACK] "
                                                 "[--password-file F] [--lang zh|en]")},
        {QStringLiteral("export"),
         QStringLiteral("gouji-cli export FILE… [--notes OUT.(xlsx|pdf|odt|html|txt|json|jsonl)]… [--annotated "
                        "OUT.pdf] [--ticks] [--without PART,…] [--templates DIR] [--library DB] [--as-one] "
                        "[--rules PACK] [--password-file F] [--lang zh|en]")},
        {QStringLiteral("import"),
         QStringLiteral("gouji-cli import PATH… [--library DB] [--take here|log] [--rules PACK] [--password-file F] "
                        "[--lang zh|en]")},
        {QStringLiteral("templates"), QStringLiteral("gouji-cli templates [--out DIR] [--lang zh|en]")},
        {QStringLiteral("rules"), QStringLiteral("gouji-cli rules [PACK…] [--lang zh|en]")}};
    if (lines.contains(command))
        return lines.value(command) + u'\n';
    QStringList all = lines.values();
    all.sort();
    return all.join(u'\n') + QStringLiteral("\ngouji-cli --version, --help\n");
}

int run(const QStringList &arguments, Streams streams)
{
    // Before the arguments are taken apart, for that makes messages too.
    const qsizetype language = arguments.indexOf(QStringLiteral("--lang"));
    const bool english = language >= 0 && arguments.value(language + 1) == QLatin1StringView("en");
    QTranslator translator;
    if (!english && translator.load(QStringLiteral(":/i18n/gouji_zh_CN.qm")))
        QCoreApplication::installTranslator(&translator);
    const Options options = parsed(arguments);
    if (options.command == QLatin1StringView("--version")) {
        streams.out << "gouji " << QStringLiteral(GOUJI_VERSION) << '\n';
        return NoErrorFound;
    }
    if (options.help) {
        streams.out << usage(options.command);
        return NoErrorFound;
    }
    const Command command = commands().value(options.command);
    if (options.command.isEmpty() && options.problem.isEmpty()) {
        streams.err << usage({});
        return WrongUsage;
    }
    if (!command || !options.problem.isEmpty()) {
        streams.err << (options.problem.isEmpty() ? CommandLine::tr("unknown command %1").arg(options.command)
                                                  : options.problem)
                    << '\n'
                    << usage(command ? options.command : QString());
        return WrongUsage;
    }
    return command(options, streams);
}

} // namespace gouji::cli
