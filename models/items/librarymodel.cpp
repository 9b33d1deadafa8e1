// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarymodel.h"

#include "items/itemroles.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace gouji {

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::FinalAccounts:
        return LibraryModel::tr("Final accounts");
    case Kind::Budget:
        return LibraryModel::tr("Budget");
    case Kind::SelfEvaluation:
        return LibraryModel::tr("Self-evaluation");
    case Kind::Targets:
        return LibraryModel::tr("Performance targets");
    case Kind::EvaluationReport:
        return LibraryModel::tr("Evaluation report");
    case Kind::Unknown:
        break;
    }
    return LibraryModel::tr("Unknown kind");
}

QString stateText(LibraryDocument::State state)
{
    switch (state) {
    case LibraryDocument::State::New:
        return LibraryModel::tr("New");
    case LibraryDocument::State::Started:
        return LibraryModel::tr("In review");
    case LibraryDocument::State::Finished:
        break;
    }
    return LibraryModel::tr("Finished");
}

QString titleOf(const LibraryDocument &document)
{
    if (document.body.isEmpty())
        return document.name;
    QStringList parts{document.body};
    if (document.year > 0)
        parts << QString::number(document.year);
    if (document.kind != Kind::Unknown)
        parts << kindText(document.kind);
    return parts.join(u' ');
}

void LibraryModel::setDocuments(std::vector<LibraryDocument> documents)
{
    std::stable_sort(documents.begin(), documents.end(),
                     [](const LibraryDocument &a, const LibraryDocument &b) { return a.changed > b.changed; });
    if (documents == m_documents)
        return;
    beginResetModel();
    m_documents = std::move(documents);
    m_rows.clear();
    for (int i = 0; i < std::ssize(m_documents); ++i)
        m_rows.insert(m_documents[static_cast<size_t>(i)].id, i);
    endResetModel();
}

const LibraryDocument *LibraryModel::document(int row) const
{
    return row >= 0 && row < std::ssize(m_documents) ? &m_documents[static_cast<size_t>(row)] : nullptr;
}

const LibraryDocument *LibraryModel::documentOf(qint64 id) const { return document(m_rows.value(id, -1)); }

int LibraryModel::rowOf(const QByteArray &sha256) const
{
    const auto found = std::ranges::find(m_documents, sha256, &LibraryDocument::sha256);
    return found == m_documents.end() ? -1 : static_cast<int>(found - m_documents.begin());
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant LibraryModel::text(const LibraryDocument &document, int column) const
{
    switch (column) {
    case Title:
        return document.earlier > 0 ? tr("%1 (later version)").arg(titleOf(document)) : titleOf(document);
    case Body:
        return document.body;
    case Year:
        return document.year > 0 ? QVariant(QString::number(document.year)) : QVariant();
    case KindColumn:
        return kindText(document.kind);
    case Pages:
        return document.pages > 0 ? QVariant(document.pages) : QVariant();
    case Errors:
        return document.errors;
    case Warnings:
        return document.warnings;
    case Hints:
        return document.hints;
    case Tied:
        return document.figures > 0 ? QVariant(QStringLiteral("%1 %").arg(100LL * document.tied / document.figures))
                                    : QVariant();
    case State:
        return stateText(document.state);
    case Changed:
        return QDateTime::fromMSecsSinceEpoch(document.changed).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return {};
    }
}

QVariant LibraryModel::sortValue(const LibraryDocument &document, int column) const
{
    switch (column) {
    case Tied:
        return document.figures > 0 ? double(document.tied) / document.figures : -1.0;
    case Pages:
        return document.pages;
    case Year:
        return document.year;
    case State:
        return static_cast<int>(document.state);
    case Changed:
        return document.changed;
    default:
        return text(document, column);
    }
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    const LibraryDocument *found = document(index.row());
    if (!found)
        return {};
    const bool number = index.column() >= Pages && index.column() <= Tied;
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::ToolTipRole:
        return index.column() <= Body ? QVariant(found->name) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Title
                   ? tr("%1: %2 errors, %3 warnings").arg(titleOf(*found)).arg(found->errors).arg(found->warnings)
                   : text(*found, index.column()).toString();
    case Qt::TextAlignmentRole:
        return number ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return sortValue(*found, index.column());
    case KeyRole:
        return found->sha256;
    case StateRole:
        return static_cast<int>(found->state);
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Pages && section <= Tied)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array names{tr("Document"), tr("Body"),  tr("Year"), tr("Kind"),  tr("Pages"),      tr("Errors"),
                           tr("Warnings"), tr("Hints"), tr("Tied"), tr("State"), tr("Last change")};
    return names.at(static_cast<size_t>(section));
}

} // namespace gouji
