// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/versionoffer.h"

#include "findings/findingspane.h"
#include "items/librarymodel.h"
#include "library/versionview.h"
#include "window/messagebar.h"

namespace gouji {

VersionOffer::VersionOffer(DocumentSession &session, const LibraryModel &library, MessageBar &messages,
                           FindingsPane &findings, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_library(library)
    , m_messages(messages)
    , m_findings(findings)
    , m_theme(theme)
    , m_window(window)
    , m_carrier(session)
{
    connect(&session, &DocumentSession::opened, this, &VersionOffer::offer);
    connect(&m_carrier, &VersionCarrier::failed, &messages, &MessageBar::showError);
    connect(&m_carrier, &VersionCarrier::carried, this, &VersionOffer::show);
}

void VersionOffer::offer()
{
    if (m_session.entry().state != LibraryDocument::State::New)
        return;
    const auto earlier = earlierVersion(m_library.documents(), m_session.entry(),
                                        [this](const LibraryDocument &other) { return m_session.isLike(other); });
    if (!earlier)
        return;
    m_messages.showAction(
        tr("An earlier version of this disclosure, %1, was reviewed already. Take over what was done to it?")
            .arg(earlier->name),
        tr("Take over"), [this, earlier = *earlier] { m_carrier.carryOver(earlier); });
}

void VersionOffer::show(const VersionComparison &comparison)
{
    const QString text = tr("Compared with the earlier version: %1 new, %2 unchanged, %3 gone.")
                             .arg(comparison.fresh.size())
                             .arg(comparison.unchanged.size())
                             .arg(comparison.gone.size());
    m_messages.showAction(text, tr("Show"), [this, comparison] {
        auto *view = new VersionView(comparison, m_theme, m_window);
        view->setAttribute(Qt::WA_DeleteOnClose);
        connect(view, &VersionView::findingActivated, &m_findings, &FindingsPane::select);
        connect(&m_session, &DocumentSession::closing, view, &QWidget::close);
        view->show();
    });
}

} // namespace gouji
