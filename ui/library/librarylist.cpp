// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarylist.h"

#include <algorithm>

namespace gouji {

namespace {

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::FinalAccounts:
        return LibraryList::tr("final accounts");
    case Kind::Budget:
        return LibraryList::tr("budget");
    case Kind::SelfEvaluation:
        return LibraryList::tr("self-evaluation");
    case Kind::Targets:
        return LibraryList::tr("targets");
    case Kind::EvaluationReport:
        return LibraryList::tr("evaluation report");
    case Kind::Unknown:
        break;
    }
    return {};
}

} // namespace

QString titleOf(const LibraryDocument &document)
{
    if (document.body.isEmpty())
        return document.name;
    QStringList parts{document.body};
    if (document.year > 0)
        parts << QString::number(document.year);
    parts << kindText(document.kind);
    parts.removeAll(QString());
    return parts.join(u' ');
}

void LibraryList::setDocuments(std::vector<LibraryDocument> documents)
{
    std::stable_sort(documents.begin(), documents.end(),
                     [](const LibraryDocument &a, const LibraryDocument &b) { return a.changed > b.changed; });
    beginResetModel();
    m_documents = std::move(documents);
    endResetModel();
}

const LibraryDocument *LibraryList::document(int row) const
{
    return row >= 0 && row < static_cast<int>(m_documents.size()) ? &m_documents[static_cast<size_t>(row)] : nullptr;
}

int LibraryList::rowOf(const QByteArray &identity) const
{
    const auto it = std::find_if(m_documents.begin(), m_documents.end(),
                                 [&](const LibraryDocument &d) { return d.sha256 == identity; });
    return it == m_documents.end() ? -1 : static_cast<int>(it - m_documents.begin());
}

int LibraryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

QVariant LibraryList::data(const QModelIndex &index, int role) const
{
    const LibraryDocument *d = document(index.row());
    if (!d)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*d);
    case Qt::ToolTipRole:
        return d->name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 errors, %3 warnings").arg(titleOf(*d)).arg(d->errors).arg(d->warnings);
    case IdentityRole:
        return d->sha256;
    case PagesRole:
        return d->pages;
    case ErrorsRole:
        return d->errors;
    case WarningsRole:
        return d->warnings;
    case HintsRole:
        return d->hints;
    case TiedRole:
        return d->figures > 0 ? static_cast<double>(d->tied) / d->figures : -1.0;
    case StateRole:
        return static_cast<int>(d->state);
    default:
        return {};
    }
}

} // namespace gouji
