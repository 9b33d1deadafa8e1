// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryfilter.h"

#include <QTreeWidget>

namespace gouji {

/// The facets of the library with how many documents each value has; ticking a value narrows the library to it.
class FacetView final : public QTreeWidget {
    Q_OBJECT
public:
    explicit FacetView(LibraryFilter &filter, QWidget *parent = nullptr);

private:
    void refresh();

    LibraryFilter &m_filter;
    bool m_quiet = false;
};

} // namespace gouji
