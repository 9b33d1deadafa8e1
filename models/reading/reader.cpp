// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include "reading/alignedrows.h"
#include "reading/claims.h"
#include "reading/formcatalogue.h"
#include "reading/furniture.h"
#include "reading/join.h"
#include "reading/narrative.h"

#include <QCoreApplication>

#include <utility>

namespace gouji {

namespace {

class Reader {
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// Tables of which lines are missing and the columns cannot be told: shown, but nothing relies on them.
void reportUncertainTables(Disclosure &disclosure)
{
    for (const Statement &statement : disclosure.statements) {
        if (!statement.grid.ambiguous || !statement.grid.hasAlignedColumns() || statement.grid.cells.empty())
            continue;
        Unread unread;
        unread.place = statement.grid.cells.front().place;
        unread.place.rect = statement.grid.boxes.front();
        unread.what = statement.title.isEmpty() ? Reader::tr("a table") : Reader::tr("table “%1”").arg(statement.title);
        unread.why = Reader::tr("it has no rules between its columns, and which text stands in which column is not "
                                "certain: it is shown but not checked");
        disclosure.unread.push_back(unread);
    }
}

/// What stands like a table and became none: its figures are in no statement.
void reportUnreadTables(const std::vector<PageLayout> &pages, Disclosure &disclosure)
{
    for (const PageLayout &page : pages) {
        if (page.number == 0)
            continue;
        std::vector<SpacedLine> lines;
        for (const TextLine &line : page.lines) {
            if (line.use == TextLine::Use::Free)
                lines.push_back(spacedLineOf(line));
        }
        for (const AlignedRows &rows : alignedRowsOf(lines, page.size)) {
            PageRect box;
            for (size_t i = rows.first; i < rows.last; ++i)
                box = box.united(lines[i].box);
            disclosure.unread.push_back({{page.file, page.number, 0, box},
                                         Reader::tr("what looks like a table"),
                                         Reader::tr("it has no rules, and which texts are its rows and columns is not "
                                                    "certain: its figures are in no table, look at them by hand")});
        }
    }
}

} // namespace

Disclosure read(std::vector<PageLayout> pages, std::vector<FileInfo> files, const FormCatalogue &forms)
{
    Disclosure disclosure;
    disclosure.files = std::move(files);
    markFurniture(pages);
    for (Statement &statement : joinedTables(pages))
        disclosure.statements.push_back(understood(std::move(statement), forms));
    refreshIndicators(disclosure);
    markFurniture(pages); // again: boxes that were no tables gave their lines back
    reportUncertainTables(disclosure);
    reportUnreadTables(pages, disclosure);
    narrativeOf(pages, disclosure);
    identify(disclosure);
    disclosure.claims = claimsOf(disclosure);
    return disclosure;
}

} // namespace gouji
