// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/editor.h"

#include <QHash>
#include <QObject>
#include <QVariant>

#include <map>

namespace gouji {

/// What all item models over one ReviewDocument share: where figures stand, which findings they are in, and how they
/// are told apart in the roles. Worked out again after each change, before the models hear of it. Lives in the thread
/// of the document and not longer than it.
class ReviewItems final : public QObject {
    Q_OBJECT

public:
    explicit ReviewItems(ReviewDocument &document, QObject *parent = nullptr);

    [[nodiscard]] ReviewDocument &document() const { return m_document; }
    [[nodiscard]] const Disclosure &disclosure() const { return m_document.disclosure(); }

    /// The cell at a position, null outside.
    [[nodiscard]] const Cell *cell(CellPosition at) const;
    [[nodiscard]] FigureId figureAt(CellPosition at) const; ///< null when the cell holds no figure
    [[nodiscard]] int statementOf(const QString &id) const; ///< -1 when there is none

    /// Everything that depends only on the cell or the figure; invalid for roles it does not know.
    [[nodiscard]] QVariant cellData(CellPosition at, int role) const;
    [[nodiscard]] QVariant figureData(FigureId figure, int role) const;

    /// Edits on behalf of a view; an error is announced and false returned.
    bool correct(CellPosition at, const QString &text);
    bool correct(FigureId figure, const QString &text);
    bool report(const Result<Done> &done);

Q_SIGNALS:
    void changed(const gouji::Change &change);
    void refused(const gouji::Error &error);

private:
    void collect();
    [[nodiscard]] QStringList findingsOf(FigureId figure) const;
    [[nodiscard]] QVariant severityOf(const QStringList &keys) const;
    [[nodiscard]] QString tooltipOf(FigureId figure) const;

    ReviewDocument &m_document;
    [[nodiscard]] const Figure *findFigure(FigureId id) const;
    [[nodiscard]] const Finding *finding(int index) const;

    // indices, checked when used: somebody may ask between a change and the collecting after it
    std::vector<QHash<int, int>> m_figures;       ///< by statement, then position: index of the figure
    QHash<FigureId, std::vector<int>> m_findings; ///< indices into the result, gravest first
    QHash<QString, int> m_findingIndex;
    std::map<std::pair<int, int>, std::vector<int>> m_cellFindings; ///< statement, position → findings without a figure
};

} // namespace gouji

Q_DECLARE_METATYPE(gouji::FigureId)
Q_DECLARE_METATYPE(gouji::CellPosition)
Q_DECLARE_METATYPE(gouji::Place)
