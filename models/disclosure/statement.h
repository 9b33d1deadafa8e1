// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/figure.h"
#include "disclosure/grid.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

/// What a column of a statement holds.
struct Column {
    enum class Role { Unknown, Code, Name, Amount, Rate, Count, Text, Sequence };
    Role role = Role::Unknown;
    int lane = 0;    ///< index into Statement::lanes
    QString measure; ///< canonical name from the form ("基本支出"), else the header text squashed
    QString header;  ///< header texts from top to bottom joined with "/", each squashed; see headerTexts()
    int year = 0;    ///< fiscal year the column speaks of, 0 when it is the statement's
    Unit unit = Unit::Unknown;
    bool operator==(const Column &) const = default;
};

/// Header texts as one string and back. A "/" inside a text, "执行率(B/A)", does not part it.
[[nodiscard]] QString joinedHeader(const QStringList &texts);
[[nodiscard]] QStringList headerTexts(const QString &header);

/// One side of a table. 收入 | 支出 halves have two lanes; most tables have one.
struct Lane {
    QString name;           ///< from the form: "收入", "支出", "人员经费"; else the header above it
    std::vector<int> codes; ///< columns 类, 款, 项, or the one code column
    int nameColumn = -1;
    std::vector<int> amounts; ///< columns with figures, left to right
    bool operator==(const Lane &) const = default;
};

/// What one row says in one lane.
struct Subject {
    enum class Role { Blank, Item, Total, OfWhich, Note };
    int row = 0;
    int lane = 0;
    Role role = Role::Blank;
    QString code;    ///< digits of 类, 款 and 项 together: "2010301"; empty when there is none
    QString name;    ///< label as printed, squashed
    QString key;     ///< canonical row name of the form ("本年收入合计"), else bareName(name)
    int level = 0;   ///< 1 类, 2 款, 3 项; 0 for totals and rows without a place in the classification
    int parent = -1; ///< index into subjects of the row this one is a part of; -1 when unknown or none
    bool operator==(const Subject &) const = default;
};

/// A figure of the body of a statement.
struct StatementFigure {
    int row = 0;
    int column = 0;
    int subject = -1; ///< index into subjects
    Figure figure;
    bool operator==(const StatementFigure &) const = default;
};

/// A grid understood. The part above the line is read from the pages (and edited by hand), the part below is derived
/// from it by reading (understood() in reading/reader.h) and made anew after each edit.
struct Statement {
    QString id; ///< "t1", in the order of the document
    Grid grid;
    QString title; ///< as printed, without blanks between characters
    Place titlePlace;
    QString unitLine; ///< "单位：万元" as printed; empty when there is none
    Place unitPlace;
    QString bodyLine;  ///< "编制单位：…"
    QStringList notes; ///< 注 / 说明 lines under or inside the grid
    std::vector<Place> notePlaces;
    int repeatedHeaders = 0; ///< how many repeated headers were dropped when pages were joined
    // by hand
    std::optional<Unit> unitByHand;
    std::vector<int> headerByHand;                      ///< rows marked as header
    std::vector<std::pair<int, QString>> measureByHand; ///< column → measure
    std::vector<std::pair<int, Unit>> columnUnitByHand; ///< column → unit
    std::vector<int> totalByHand;                       ///< rows marked as total

    // derived
    QString form; ///< "final.T1"; empty when no form is recognised
    Unit unit = Unit::Unknown;
    int year = 0; ///< from the title, 0 when it has none
    int headerRows = 0;
    std::vector<Lane> lanes;
    std::vector<Column> columns;
    std::vector<Subject> subjects; ///< ordered by row, then lane; blank ones included
    std::vector<StatementFigure> figures;
    bool isEmpty = false;   ///< no figure but zeros in the body
    bool saysEmpty = false; ///< a note or body row states that the table is empty

    [[nodiscard]] const StatementFigure *figureAt(int row, int column) const;
    [[nodiscard]] const Subject *subjectAt(int row, int lane) const;
    bool operator==(const Statement &) const = default;
};

} // namespace gouji
