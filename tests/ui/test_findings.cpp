// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The findings pane: filters, bulk decisions, what a correction resolves, what if.
#include "findings/findingdetail.h"
#include "findings/findingspane.h"
#include "findings/whatif.h"
#include "items/findingmodel.h"
#include "items/itemroles.h"
#include "review/editor.h"
#include "ui/desk.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gouji;
using namespace gouji::test;

class TestFindings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void every_facet();
    void decided_findings_stay_under_their_filter();
    void many_are_decided_at_once();
    void other_reason_is_text();
    void a_correction_resolves();
    void what_if_changes_nothing();
    void formulas_follow_corrections();
    void messages_and_differences_are_whole();
    void what_is_asked_about_stays_in_sight();
    void model_is_sound();

private:
    [[nodiscard]] int rows() const { return m_desk->window.findings().list().model()->rowCount(); }
    void show(const std::function<void(FindingsFacets &)> &what)
    {
        FindingsFacets facets;
        what(facets);
        m_desk->window.findings().bar().setFacets(facets);
    }
    [[nodiscard]] const Finding *repairable() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestFindings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("GOUJI_DATA", m_folder->path().toUtf8());
    m_desk = std::make_unique<Desk>(m_folder->path());
    QVERIFY(m_desk->openSample());
}

const Finding *TestFindings::repairable() const
{
    for (const Finding &finding : m_desk->document().result().findings) {
        for (const Suspect &suspect : finding.suspects) {
            if (!suspect.repaired.isEmpty() && !suspect.figure.isNull() && suspect.breaks == 0)
                return &finding;
        }
    }
    return nullptr;
}

void TestFindings::every_facet()
{
    const auto findings = m_desk->document().result().findings;
    const auto count = [&](const auto &fits) { return static_cast<int>(std::ranges::count_if(findings, fits)); };
    QCOMPARE(rows(), static_cast<int>(findings.size()));
    show([](FindingsFacets &f) { f.severities = {0}; });
    QCOMPARE(rows(), count([](const Finding &f) { return f.severity == Severity::Error; }));
    const QString rule = findings.front().rule;
    show([&](FindingsFacets &f) { f.rule = rule; });
    QCOMPARE(rows(), count([&](const Finding &f) { return f.rule == rule; }));
    show([](FindingsFacets &f) { f.verdict = static_cast<int>(Verdict::Suspicious); });
    QCOMPARE(rows(), count([](const Finding &f) { return f.verdict == Verdict::Suspicious; }));
    const QString section = findings.front().places.front().section;
    QVERIFY(!section.isEmpty());
    show([&](FindingsFacets &f) { f.section = section; });
    QCOMPARE(rows(), count([&](const Finding &f) { return !f.places.empty() && f.places.front().section == section; }));
    show([](FindingsFacets &f) { f.text = QStringLiteral("no such words"); });
    QCOMPARE(rows(), 0);
    // The filter in force is shown, with a way out of it.
    const auto shown = [this] {
        const auto buttons = m_desk->window.findings().bar().findChildren<QPushButton *>();
        return std::ranges::any_of(
            buttons, [](const QPushButton *b) { return b->isVisible() && b->text().contains(u"no such words"); });
    };
    QTRY_VERIFY(shown());
    m_desk->keys(QStringLiteral("Ctrl+Shift+A"));
    QCOMPARE(rows(), static_cast<int>(findings.size()));
}

void TestFindings::decided_findings_stay_under_their_filter()
{
    m_desk->key(Qt::Key_F8);
    const QString key = m_desk->window.findings().current();
    m_desk->key(Qt::Key_A);
    QCOMPARE(rows(), static_cast<int>(m_desk->document().result().findings.size()));
    show([](FindingsFacets &f) { f.state = static_cast<int>(Decision::State::Confirmed); });
    QCOMPARE(rows(), 1);
    QCOMPARE(m_desk->window.findings().list().model()->index(0, 0).data(KeyRole).toString(), key);
}

void TestFindings::many_are_decided_at_once()
{
    m_desk->key(Qt::Key_F8);
    m_desk->keys(QStringLiteral("Ctrl+A"));
    m_desk->key(Qt::Key_D);
    m_desk->key(Qt::Key_3);
    for (const Finding &finding : m_desk->document().result().findings)
        QCOMPARE(m_desk->document().decision(finding.key).state, Decision::State::Dismissed);
    m_desk->keys(QStringLiteral("Ctrl+Z")); // one step
    for (const Finding &finding : m_desk->document().result().findings)
        QCOMPARE(m_desk->document().decision(finding.key).state, Decision::State::Open);
}

void TestFindings::other_reason_is_text()
{
    m_desk->key(Qt::Key_F8);
    const QString key = m_desk->window.findings().current();
    m_desk->key(Qt::Key_D);
    m_desk->type(QStringLiteral("另有说明"));
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->document().decision(key).reason, QStringLiteral("另有说明"));
}

void TestFindings::a_correction_resolves()
{
    const Finding *finding = repairable();
    QVERIFY(finding);
    const QString key = finding->key;
    m_desk->window.findings().select(key);
    m_desk->window.findings().list().setFocus();
    m_desk->key(Qt::Key_E);
    const auto &resolved = m_desk->document().resolved();
    QVERIFY(std::ranges::any_of(resolved, [&](const ResolvedFinding &r) { return r.finding.key == key; }));
    QCOMPARE(rows(), static_cast<int>(m_desk->document().result().findings.size()));
    show([](FindingsFacets &f) { f.state = FindingModel::Resolved; });
    QCOMPARE(rows(), static_cast<int>(resolved.size()));
    m_desk->window.findings().select(key);
    QCOMPARE(m_desk->window.findings().details().finding(), key);
    QVERIFY(!m_desk->window.findings().details().repair());
}

void TestFindings::what_if_changes_nothing()
{
    const Finding *finding = repairable();
    QVERIFY(finding);
    const QString before = m_desk->state();
    const WhatIf change = whatIf(m_desk->document(), finding->suspects.front());
    QVERIFY(!change.gone.empty());
    QCOMPARE(m_desk->state(), before);
    m_desk->window.findings().select(finding->key);
    m_desk->window.findings().list().setFocus();
    m_desk->key(Qt::Key_W);
    const auto labels = m_desk->window.findings().details().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *l) { return l->text().contains(u"would vanish"); }));
}

void TestFindings::formulas_follow_corrections()
{
    // A figure of a table whose correction makes a finding: it speaks of the value that was entered.
    const Disclosure &disclosure = m_desk->document().disclosure();
    const auto table =
        std::ranges::find_if(disclosure.statements, [](const Statement &s) { return s.form == u"final.T3"; });
    QVERIFY(table != disclosure.statements.end());
    const auto statement = static_cast<int>(table - disclosure.statements.begin());
    const StatementFigure figure = table->figures.front();
    const FigureId id{FigureId::In::Statement, statement, figure.row * table->grid.columns + figure.column};
    QVERIFY(Editor(*m_desk->session.document()).correctFigure(id, QStringLiteral("98,765.43")));
    const auto &findings = m_desk->document().result().findings;
    const auto wrong = std::ranges::find_if(findings, [&](const Finding &f) {
        return std::ranges::any_of(f.places, [&](const FindingPlace &p) { return p.figure == id; });
    });
    QVERIFY(wrong != findings.end());
    QVERIFY2(wrong->formula.contains(u"98,765.43"), qPrintable(wrong->formula));
    QVERIFY2(!wrong->formula.contains(figure.figure.printed), qPrintable(wrong->formula));
    // Its number is a link.
    m_desk->window.findings().select(wrong->key);
    const auto labels = m_desk->window.findings().details().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *l) {
        return l->text().contains(u"href=\"figure:") && l->text().contains(u">98,765.43</a>");
    }));
}

void TestFindings::messages_and_differences_are_whole()
{
    QTableView &list = m_desk->window.findings().list();
    m_desk->window.resize(1280, 800);
    QTest::qWait(50);
    const QFontMetrics metrics(m_desk->theme.font());
    const QAbstractItemModel &model = *list.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString message = model.index(row, FindingModel::Message).data().toString();
        const int room = list.columnWidth(FindingModel::Message) - 16;
        const int lines = std::min(4, (metrics.horizontalAdvance(message) + room - 1) / room);
        QVERIFY2(list.rowHeight(row) >= lines * metrics.lineSpacing(), qPrintable(message));
    }
    // An entry that makes a big difference makes room for it.
    const Statement &first = m_desk->document().disclosure().statements.front();
    const StatementFigure figure = first.figures.front();
    QVERIFY(Editor(*m_desk->session.document())
                .correctFigure({FigureId::In::Statement, 0, figure.row * first.grid.columns + figure.column},
                               QStringLiteral("98,765,432.10")));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : {FindingModel::Number, FindingModel::Difference}) {
            const QString text = model.index(row, column).data().toString();
            QVERIFY2(list.columnWidth(column) >= metrics.horizontalAdvance(text) + 16, qPrintable(text));
        }
    }
}

void TestFindings::what_is_asked_about_stays_in_sight()
{
    m_desk->window.resize(1280, 800);
    QTableView &list = m_desk->window.findings().list();
    const auto inSight = [&list] {
        return list.viewport()->rect().contains(list.visualRect(list.currentIndex()).adjusted(0, 2, 0, -2));
    };
    for (int i = 0; i < list.model()->rowCount(); ++i) {
        m_desk->key(Qt::Key_F8);
        m_desk->key(Qt::Key_D);
        QTRY_VERIFY(inSight());
        m_desk->key(Qt::Key_Escape);
    }
}

void TestFindings::model_is_sound()
{
    FindingModel model(*m_desk->session.document());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Finding *finding = repairable();
    QVERIFY(Editor(*m_desk->session.document()).decide({finding->key}, Decision::State::Later));
    const Suspect suspect = finding->suspects.front();
    QVERIFY(Editor(*m_desk->session.document()).correctFigure(suspect.figure, suspect.repaired));
    QVERIFY(m_desk->session.document()->undo());
}

QTEST_MAIN(TestFindings)
#include "test_findings.moc"
