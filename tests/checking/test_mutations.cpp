// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real disclosures with one figure of a table changed as people mistake figures: how often the change is found, how
// often the changed figure is the first suspect with its old value, and how long checking takes. Needs GOUJI_SHARED.
#include "base/number.h"
#include "checking/checker.h"
#include "session/knowledge.h"
#include "session/opening.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace gouji;

namespace {

/// One digit pair swapped, one digit dropped, the point moved, or a wrong sum; nothing when the figure is too short.
std::optional<Decimal> mistaken(Decimal value, std::mt19937 &random)
{
    const QString digits = QString::number(value.mantissa());
    if (value.isNegative() || digits.size() < 3)
        return std::nullopt;
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(digits.size() - 1));
    QString changed = digits;
    switch (random() % 3) {
    case 0:
        std::swap(changed[at], changed[at + 1]);
        break;
    case 1:
        changed.remove(at, 1);
        break;
    default:
        changed = QString::number(value.mantissa() + value.mantissa() / 97 + 7);
        break;
    }
    const Decimal out(changed.toLongLong(), value.scale());
    return out == value ? std::nullopt : std::optional(out);
}

struct Score {
    int tried = 0, found = 0, first = 0, restored = 0, extra = 0;
    std::vector<double> times; // milliseconds
};

void mutate(Disclosure &disclosure, const RulePacks &packs, std::mt19937 &random, Score &score)
{
    const CheckResult before = check(disclosure, packs);
    std::vector<std::pair<size_t, size_t>> tied;
    for (size_t s = 0; s < disclosure.statements.size(); ++s) {
        Statement &statement = disclosure.statements[s];
        for (size_t f = 0; f < statement.figures.size(); ++f) {
            const auto &figure = statement.figures[f];
            const FigureId id{FigureId::In::Statement, static_cast<int>(s),
                              figure.row * statement.grid.columns + figure.column};
            if (isAmount(figure.figure.unit) && before.tallies.value(id).tied > 0)
                tied.emplace_back(s, f);
        }
    }
    std::ranges::shuffle(tied, random);
    for (size_t i = 0; i < std::min<size_t>(tied.size(), 25); ++i) {
        StatementFigure &target = disclosure.statements[tied[i].first].figures[tied[i].second];
        const StatementFigure old = target;
        const auto value = mistaken(old.figure.value, random);
        if (!value)
            continue;
        target.figure.value = *value;
        target.figure.printed = value->toString();
        QElapsedTimer timer;
        timer.start();
        const CheckResult after = check(disclosure, packs);
        score.times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        ++score.tried;
        bool found = false;
        bool first = false;
        bool restored = false;
        for (const Finding &finding : after.findings) {
            const bool here = std::ranges::any_of(
                finding.places, [&](const FindingPlace &p) { return p.place == target.figure.place; });
            if (finding.severity == Severity::Hint || !here)
                continue;
            found = true;
            const bool top = !finding.suspects.empty() && finding.suspects.front().place == target.figure.place;
            first = first || top;
            const auto repaired = top ? parseNumber(finding.suspects.front().repaired) : std::nullopt;
            restored = restored || (repaired && repaired->value == old.figure.value);
        }
        score.found += found ? 1 : 0;
        score.first += first ? 1 : 0;
        score.restored += restored ? 1 : 0;
        score.extra += std::max(0, static_cast<int>(after.findings.size() - before.findings.size()) - 1);
        if (!found && qEnvironmentVariableIsSet("GOUJI_SHOW"))
            qInfo().noquote() << "missed" << disclosure.statements[tied[i].first].form << old.figure.value.toString()
                              << "→" << value->toString() << "row" << old.row << "column" << old.column;
        target = old;
    }
}

} // namespace

class TestMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tables();
};

void TestMutations::tables()
{
    const QDir shared(qEnvironmentVariable("GOUJI_SHARED") + QStringLiteral("/disclosures"));
    if (!shared.exists())
        QSKIP("GOUJI_SHARED has no disclosures: mutations of real documents are not tried");
    const Knowledge knowledge = Knowledge::builtIn();
    std::mt19937 random(41); // NOLINT: the same changes every time
    Score all;
    for (const QString &name :
         {QStringLiteral("synthetic/syn_10.pdf"), QStringLiteral("synthetic/syn_901.pdf"),
          QStringLiteral("real/wanli25.pdf"), QStringLiteral("real/czj2024.pdf"), QStringLiteral("real/swjdept25.pdf"),
          QStringLiteral("xinjiang/002.pdf"), QStringLiteral("real/js-jcy-2018-budget.pdf")}) {
        auto disclosure = readDisclosure({shared.filePath(name)}, knowledge.forms, {});
        if (!disclosure)
            continue;
        Score score;
        mutate(disclosure.value(), knowledge.packs, random, score);
        qInfo().noquote() << name << "changed" << score.tried << "found" << score.found << "first" << score.first
                          << "restored" << score.restored << "further findings" << score.extra;
        all.tried += score.tried;
        all.found += score.found;
        all.first += score.first;
        all.restored += score.restored;
        all.extra += score.extra;
        all.times.insert(all.times.end(), score.times.begin(), score.times.end());
    }
    if (all.tried == 0)
        QSKIP("no disclosure could be read");
    std::ranges::sort(all.times);
    qInfo().noquote() << "all: changed" << all.tried << "found" << all.found << "first" << all.first << "restored"
                      << all.restored << "further findings" << all.extra << "median ms"
                      << all.times[all.times.size() / 2] << "worst ms" << all.times.back();
    QVERIFY(all.found * 100 >= all.tried * 90);
    QVERIFY(all.first * 100 >= all.found * 70);
}

QTEST_APPLESS_MAIN(TestMutations)
#include "test_mutations.moc"
