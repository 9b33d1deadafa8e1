// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/across.h"
#include "checking/narrative.h"

#include <functional>
#include <map>

namespace gouji::across {

/// An amount or a number of things that the sentences of a document give for a concept and a fund.
struct Fact {
    QString name;         ///< concept as the text has it: "公务接待费", last part of an item path
    Decimal value;        ///< amounts in 元
    Decimal slack;        ///< half of the last printed digit, of each number it was made of
    QString unit;         ///< "元", or the counter: 辆, 人
    QString printed;      ///< with its unit, as a message shows it
    QStringList figures;  ///< numbers of the place
    FindingPlace place;   ///< in its document
    bool several = false; ///< the document gives different ones: it is not certain which is meant
};

/// By concept and fund, so that facts of two documents meet. Where nothing is certain a fact is left out.
using Facts = std::map<QString, Fact>;

using Picks = std::function<bool(const ClaimFigure &)>;

/// What the figures say that are picked.
[[nodiscard]] Facts factsOf(const Document &document, const Picks &picks);
/// What the document says of its own year.
[[nodiscard]] Facts statedIn(const Document &document);
/// What its changes against a period lead back to: "30 万元，比上年增加 5 万元" gives 25 万元.
[[nodiscard]] Facts impliedIn(const Document &document, const QStringList &periods);

/// What cells of its tables say. Each is "NAME | FORM | LANE | ROW | COLUMN"; the fact has the key "表|NAME". A cell
/// that is not there, or of which several could be meant, is left out.
[[nodiscard]] Facts cellsOf(const Document &document, const QStringList &cells);

/// Adds a finding for each fact of a later document that an earlier one states otherwise. The message takes the name,
/// the later and the earlier amount.
void compareFacts(const Rule &rule, const Document &earlier, const Facts &here, const Document &later,
                  const Facts &there, const LocalText &message, Outcome &outcome);

} // namespace gouji::across
