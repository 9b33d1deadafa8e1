// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarymodel.h"

#include "items/itemroles.h"

#include <QDateTime>
#include <QLocale>

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

LibraryModel::LibraryModel(QObject *parent)
    : TreeModel(parent)
{}

void LibraryModel::setDocuments(std::vector<LibraryDocument> documents)
{
    beginResetModel();
    m_documents = std::move(documents);
    m_bodies.clear();
    clearNodes();
    QHash<QString, int> nodes;
    for (int i = 0; i < std::ssize(m_documents); ++i) {
        const QString &body = m_documents[static_cast<size_t>(i)].body;
        if (!nodes.contains(body)) {
            nodes.insert(body, addNode(-1, -2 - static_cast<int>(m_bodies.size())));
            m_bodies << body;
        }
        addNode(nodes.value(body), i);
    }
    endResetModel();
}

const LibraryDocument *LibraryModel::document(const QModelIndex &index) const
{
    const int item = itemOf(index);
    return item < 0 ? nullptr : &m_documents[static_cast<size_t>(item)];
}

QModelIndex LibraryModel::indexOf(const QByteArray &sha256) const
{
    const auto found = std::ranges::find(m_documents, sha256, &LibraryDocument::sha256);
    return found == m_documents.end() ? QModelIndex() : indexOfItem(static_cast<int>(found - m_documents.begin()));
}

int LibraryModel::columnCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : int(ColumnCount); }

QVariant LibraryModel::text(const LibraryDocument &document, int column) const
{
    switch (column) {
    case Name:
        return document.name;
    case Year:
        return document.year > 0 ? QVariant(document.year) : QVariant();
    case KindColumn:
        return kindText(document.kind);
    case Pages:
        return document.pages;
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
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(document.changed), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant LibraryModel::sortValue(const LibraryDocument &document, int column) const
{
    switch (column) {
    case Tied:
        return document.figures > 0 ? QVariant(double(document.tied) / document.figures) : QVariant();
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
    const int item = itemOf(index);
    if (item < -1) {
        const QString &body = m_bodies.at(-2 - item);
        return index.column() == Name && (role == Qt::DisplayRole || role == SortRole)
                   ? QVariant(body.isEmpty() ? tr("Unknown body") : body)
                   : QVariant();
    }
    const LibraryDocument *found = document(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case SortRole:
        return sortValue(*found, index.column());
    case KeyRole:
        return found->sha256;
    case StateRole:
        return static_cast<int>(found->state);
    case Qt::TextAlignmentRole:
        return index.column() >= Pages && index.column() <= Tied
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return TreeModel::headerData(section, orientation, role);
    const std::array names{tr("Document"), tr("Year"),  tr("Kind"), tr("Pages"), tr("Errors"),
                           tr("Warnings"), tr("Hints"), tr("Tied"), tr("State"), tr("Last change")};
    return names.at(static_cast<size_t>(section));
}

} // namespace gouji
