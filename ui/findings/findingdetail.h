// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checking/finding.h"
#include "checking/rule.h"
#include "review/decision.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gouji {

class Crops;
class ReviewDocument;
class Theme;

/// One finding: what the rule says, its formula with the numbers as links, the places as printed, suspects, what was
/// decided. Owned by the findings pane.
class FindingDetail final : public QWidget {
    Q_OBJECT
public:
    FindingDetail(Crops &crops, const Theme &theme, QWidget *parent = nullptr);

    void setDocument(ReviewDocument *document);
    void setFinding(const QString &key);
    void refresh();
    [[nodiscard]] const QString &finding() const { return m_key; }
    /// The figures that 1…9 lead to.
    [[nodiscard]] const std::vector<FigureId> &operands() const { return m_operands; }
    /// The best suspect with a repaired value; null when there is none.
    [[nodiscard]] const Suspect *repair() const;
    /// Says which findings would vanish, and which would appear, if a suspect were corrected.
    void showWhatIf(const Suspect &suspect);
    /// Where the lines of the rules are read.
    void setRules(std::function<const Rule *(const QString &)> rules) { m_rules = std::move(rules); }

Q_SIGNALS:
    void figureActivated(gouji::FigureId figure);
    void placeActivated(const gouji::Place &place);
    void correctionRequested(gouji::FigureId figure, const QString &text);

private:
    /// Everything the sheet says: an entry somewhere else leaves it as it is.
    struct Sheet {
        Finding finding;
        Decision decision;
        bool resolved = false;
        std::vector<FigureId> operands;
        QStringList texts; ///< digits of the operands, notes
        [[nodiscard]] bool operator==(const Sheet &) const = default;
    };

    [[nodiscard]] Sheet sheetOf(const Finding &finding) const;
    void rebuild();
    void clear();
    void addHead(const Finding &finding);
    void addRule(const Finding &finding);
    void addFormula(const Finding &finding);
    void addOperands(const Finding &finding);
    void addCrops(const Finding &finding);
    void addSuspects(const Finding &finding);
    void addDecision(const Finding &finding);
    [[nodiscard]] const Finding *current() const;
    [[nodiscard]] bool isResolved() const; ///< gone since a correction
    [[nodiscard]] QString labelOf(const Finding &finding, FigureId figure) const;
    QLabel *addText(const QString &text, const char *look = nullptr);
    void follow(const QString &link);

    Crops &m_crops;
    const Theme &m_theme;
    ReviewDocument *m_document = nullptr;
    QString m_key;
    std::vector<FigureId> m_operands;
    std::optional<Sheet> m_shown;
    std::function<const Rule *(const QString &)> m_rules;
    QLabel *m_whatIf = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
};

} // namespace gouji
