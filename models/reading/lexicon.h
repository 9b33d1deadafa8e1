// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include "reading/nouns.h"

#include <QCborValue>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

/// What a word does in a sentence about figures.
enum class Cue : quint8 {
    Concept,
    Scope,
    Class, // what is spoken of
    Initial,
    Annual,
    Budget,
    Final,
    Executed, // which measure of it
    Rise,
    Fall,
    Even,
    Share,
    Complete,
    Variance, // what a rate or change says
    OfWhich,
    Reason,
    Purpose,
    Greater,
    Less,
    Equal,
    Prior,
    Value,
    Price,
    None,
    Total,
    Each,
    Skip,
    Item,
    Number,
    Year,
    Against,
    Stop,
    Semicolon,
    Comma,
    Colon,
    Open,
    Close // not from the lexicon
};

/// A thing figures are of.
struct Concept {
    QString name;
    QString scope;
    QStringList wholes, within, same;
    bool unit = false;      ///< its name gets the counted unit behind it
    bool countOnly = false; ///< never an amount
    bool local = false;     ///< belongs to the fund of the section when it names none
    bool alone = false;     ///< only where no other word runs into it
    bool general = false;   ///< right behind a concept it only says what that one's figure is
    bool weak = false;      ///< only where nothing else is named
    bool trendOnly = false; ///< means something only right before a word of change
};

/// The words of explanations: data from resources/lexicon/narrative.yaml. Immutable once loaded.
class Lexicon {
public:
    struct Entry {
        QString word;
        Cue cue = Cue::Concept;
        int index = -1; ///< of the concept, scope or class
    };

    [[nodiscard]] static Result<Lexicon> fromValue(const QCborValue &value);
    /// The one the program brings along.
    [[nodiscard]] static const Lexicon &builtIn();

    /// The longest word that begins at that place of a flat text.
    [[nodiscard]] const Entry *wordAt(const QString &text, int at) const;
    [[nodiscard]] const Concept &conceptAt(int index) const { return m_concepts[static_cast<size_t>(index)]; }
    [[nodiscard]] const Concept *find(const QString &name) const;
    [[nodiscard]] const QString &scope(int index) const { return m_scopes[static_cast<size_t>(index)]; }
    [[nodiscard]] int scopeNamed(QStringView name) const; ///< -1 when there is none
    [[nodiscard]] const NounWords &nouns() const { return m_nouns; }
    [[nodiscard]] const QString &className(int index) const { return m_classes[static_cast<size_t>(index)]; }

private:
    void add(const QString &pattern, Cue cue, int index);
    void sort();

    std::vector<Concept> m_concepts;
    std::vector<QString> m_scopes, m_classes;
    NounWords m_nouns;
    QHash<QString, int> m_byName;
    QHash<char16_t, std::vector<Entry>> m_words; ///< by first character, longest first
};

/// All spellings of a word pattern: "[a|b]c" → "c", "ac", "bc"; "{a|b}c" → "ac", "bc".
[[nodiscard]] QStringList spellings(QStringView pattern);

} // namespace gouji
