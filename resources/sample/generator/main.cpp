// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// gouji-sample DIRECTORY: writes sample.pdf (with mistakes), sample-clean.pdf (without) and sample.errors.json.
#include "finish.h"
#include "narrative.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace gouji::sample;

namespace {

/// One whole copy; returns on which page each title stands.
QMap<QString, int> write(const QString &fileName, Mistakes &mistakes, const QMap<QString, int> &pages, int *pageCount)
{
    const Accounts accounts = inventedYear();
    const QList<Project> projects = inventedProjects(accounts);
    Press press(fileName, QStringLiteral("%1%2年度单位决算公开说明").arg(accounts.body).arg(accounts.year));
    Narrative narrative(accounts, projects, press, mistakes);
    narrative.cover();
    narrative.contents(pages);
    narrative.partOne();
    narrative.partTwo();
    SheetPrinter printer(press, mistakes);
    int number = 0;
    for (const Project &project : projects)
        printer.print(projectForm(accounts, project, ++number));
    narrative.terms();
    narrative.tablesTitle();
    for (const Sheet &sheet : accountTables(accounts)) {
        const int before = press.page();
        printer.print(sheet);
        narrative.notePage(sheet.title, before + 1);
    }
    *pageCount = press.page();
    press.finish();
    return narrative.pages();
}

bool writeCopy(const QDir &directory, const QString &name, Mistakes mistakes)
{
    const QString fileName = directory.filePath(name + QStringLiteral(".pdf"));
    int pages = 0;
    Mistakes draft = mistakes;
    const QMap<QString, int> contents = write(fileName, draft, {}, &pages);
    write(fileName, mistakes, contents, &pages);
    QTextStream err(stderr);
    for (const QString &slot : mistakes.unused())
        err << "slot never printed: " << slot << Qt::endl;
    if (!finished(fileName) || !mistakes.unused().isEmpty())
        return false;
    const QJsonArray planted = mistakes.toJson();
    if (planted.isEmpty())
        return true;
    QFile list(directory.filePath(name + QStringLiteral(".errors.json")));
    const QJsonObject root{{QStringLiteral("document"), QString(name + QStringLiteral(".pdf"))},
                           {QStringLiteral("unit_name"), inventedYear().body},
                           {QStringLiteral("pages"), pages},
                           {QStringLiteral("renderer"), QStringLiteral("qt")},
                           {QStringLiteral("requested"), planted.size()},
                           {QStringLiteral("planted"), planted}};
    return list.open(QIODevice::WriteOnly) && list.write(QJsonDocument(root).toJson()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 2 || !QDir(arguments[1]).exists()) {
        QTextStream(stderr) << "usage: gouji-sample DIRECTORY" << Qt::endl;
        return 2;
    }
    const QDir directory(arguments[1]);
    const bool ok = writeCopy(directory, QStringLiteral("sample"), Mistakes(plantedMistakes())) &&
                    writeCopy(directory, QStringLiteral("sample-clean"), Mistakes());
    return ok ? 0 : 1;
}
