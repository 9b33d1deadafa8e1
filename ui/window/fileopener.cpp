// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fileopener.h"

#include "session/documentsession.h"
#include "session/importer.h"
#include "session/parts.h"
#include "window/messagebar.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype mostParts = 4; ///< one disclosure is not published in more files

} // namespace

FileOpener::FileOpener(DocumentSession &session, Importer &importer, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_importer(importer)
    , m_messages(messages)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { judge(m_watcher.result()); });
}

void FileOpener::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const bool files = std::all_of(paths.begin(), paths.end(), [](const QString &p) { return QFileInfo(p).isFile(); });
    m_paths.clear(); // an answer on its way is about files that are no longer wanted
    if (files && paths.size() == 1) {
        m_session.open(paths);
        return;
    }
    if (!files || paths.size() > mostParts) {
        m_importer.import(paths);
        return;
    }
    m_paths = paths;
    m_session.open({paths.first()});
    m_watcher.setFuture(
        QtConcurrent::run([paths, forms = m_session.knowledge().forms] { return filesLookLikeParts(paths, forms); }));
}

void FileOpener::judge(bool parts)
{
    const QStringList paths = std::exchange(m_paths, {});
    if (paths.isEmpty())
        return;
    if (!parts) {
        m_importer.import(paths.mid(1));
        return;
    }
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    m_messages.ask(tr("These files look like parts of one disclosure: %1. Read them as one?")
                       .arg(names.join(tr(", ", "between file names"))),
                   {tr("Read as one"), tr("Keep apart")}, [this, paths](bool yes) {
                       if (yes)
                           m_session.open(paths);
                       else
                           m_importer.import(paths.mid(1));
                   });
}

} // namespace gouji
