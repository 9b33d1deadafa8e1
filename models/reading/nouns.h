// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gouji {

/// Words that help to find the noun a number belongs to where the lexicon knows no concept for it. Longest first.
struct NounWords {
    QStringList leads;   ///< stand before a noun and are no part of it: 其中, 共有
    QStringList tails;   ///< stand between a noun and its number: 为, 共计
    QStringList cuts;    ///< end a noun behind a number: 用于, 开展
    QStringList rates;   ///< how a noun ends that a percentage can be of: 率
    QStringList amounts; ///< how a noun ends that money can be of: 费
    QStringList weights; ///< what a score can be, by the end of the words before it: 满分
    QStringList scores, deductions;
    QStringList targets, actuals; ///< 目标值, 实际完成值
    QStringList pronouns;         ///< name nothing of their own: 该指标, 本单位
    QStringList heads, ends;      ///< words that begin or end like one of the above and are none: 设备, 审计
};

/// The noun that ends before `to` of a flat text and does not begin before `least`; empty when there is none.
[[nodiscard]] QString nounBefore(const QString &flat, int least, int to, const NounWords &words);
/// The noun that begins at `from`: "112台的物理机", "3个国家重点学科".
[[nodiscard]] QString nounBehind(const QString &flat, int from, const NounWords &words);
/// What the sentence around `at` begins with.
[[nodiscard]] QString nounOfSentence(const QString &flat, int at, const NounWords &words);
/// Takes the first of these endings off that the noun has.
bool takeTail(QString &noun, const QStringList &tails);
/// Begin of the words that `to` stands in: behind the last punctuation mark.
[[nodiscard]] int clauseStart(const QString &flat, int least, int to);

} // namespace gouji
