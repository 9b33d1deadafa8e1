// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables pane without a window: keys and menu of a grid, widths of columns, what is said while an amount is typed.
#include "items/fixture.h"
#include "items/gridmodel.h"
#include "tables/columnwidths.h"
#include "tables/figurelooks.h"
#include "tables/gridmenu.h"
#include "tables/gridview.h"
#include "tables/tablespane.h"
#include "theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace gouji;

namespace {

using Op = StructureEdit::Op;

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void widths_data()
    {
        QTest::addColumn<QString>("wishes"); // wish/least, * elastic
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("widths");
        QTest::newRow("room left") << "100/50* 60/60" << 200 << "140 60";
        QTest::newRow("nothing elastic") << "100/100 60/60" << 200 << "100 60";
        QTest::newRow("the widest gives way") << "200/50* 100/50* 60/60" << 260 << "100 100 60";
        QTest::newRow("all of them") << "200/50* 100/50* 60/60" << 200 << "70 70 60";
        QTest::newRow("too narrow") << "200/50* 100/50* 60/60" << 100 << "50 50 60";
    }
    void widths()
    {
        QFETCH(QString, wishes);
        QFETCH(int, room);
        QFETCH(QString, widths);
        std::vector<ColumnWish> columns;
        for (QString wish : wishes.split(u' ')) {
            const bool elastic = wish.endsWith(u'*');
            const QStringList parts = wish.remove(u'*').split(u'/');
            columns.push_back({parts[0].toInt(), parts[1].toInt(), elastic});
        }
        QStringList out;
        for (const int width : fittedWidths(columns, room))
            out << QString::number(width);
        QCOMPARE(out.join(u' '), widths);
    }

    void structureByKeys_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("op");
        const auto row = [](const char *keys, Op op) { QTest::newRow(keys) << QString::fromLatin1(keys) << int(op); };
        row("Alt+Insert", Op::InsertRow);
        row("Ctrl+Alt+Insert", Op::InsertRow);
        row("Alt+Delete", Op::DeleteRow);
        row("Alt+Up", Op::MoveRow);
        row("Alt+Down", Op::MoveRow);
        row("Alt+Shift+Insert", Op::InsertColumn);
        row("Alt+Shift+Delete", Op::DeleteColumn);
        row("Alt+Shift+Left", Op::MoveColumn);
        row("Alt+Shift+Right", Op::MoveColumn);
        row("Ctrl+Shift+H", Op::MarkHeader);
        row("Ctrl+Shift+T", Op::MarkTotal);
        row("Ctrl+J", Op::JoinTable);
        row("Ctrl+Shift+J", Op::PartTable);
        row("Ctrl+M", Op::MergeCells);
    }
    void structureByKeys()
    {
        QFETCH(QString, keys);
        QFETCH(int, op);
        Theme theme;
        sample::Review review;
        FigureLooks looks(review.document);
        GridModel model(review.items, 0);
        GridView view(theme, looks);
        view.resize(600, 400);
        view.show(&model, &review.document, 0);
        view.selectCell(2, 1);
        if (op == int(Op::MergeCells))
            view.selectionModel()->select({model.index(1, 1), model.index(2, 2)}, QItemSelectionModel::Select);
        QSignalSpy asked(&view, &GridView::structureRequested);
        const QKeyCombination pressed = QKeySequence(keys)[0];
        QTest::keyClick(&view, pressed.key(), pressed.keyboardModifiers());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(int(asked[0][0].value<StructureEdit>().op), op);
    }

    void namesStayInSightSideways()
    {
        Theme theme;
        Disclosure wide = sample::disclosure();
        QStringList header{u"项目"_qs};
        QStringList row{u"教育"_qs};
        for (int c = 0; c < 14; ++c) {
            header << u"第%1列"_qs.arg(c);
            row << u"1%1.00"_qs.arg(c);
        }
        wide.statements[0] = sample::statementOf(u"t1"_qs, u"支出决算表"_qs, {header.join(u'|'), row.join(u'|')}, 1);
        ReviewDocument document(wide, {}, {sample::understanding(), sample::check, {}, {}, {}});
        ReviewItems items(document);
        FigureLooks looks(document);
        GridModel model(items, 0);
        GridView view(theme, looks);
        view.resize(420, 300);
        view.show(&model, &document, 0);
        view.QWidget::show();
        QVERIFY(view.frozenWidth() > 0);
        view.selectCell(1, 14);
        QVERIFY(view.horizontalScrollBar()->value() > 0);
        const QModelIndex name = view.model()->index(1, 0);
        QCOMPARE(view.visualRect(name).left(), 0);
        QCOMPARE(view.indexAt(view.visualRect(name).center()), name);
        // Nothing that is gone to hides under the frozen part.
        for (int column = 14; column > 0; --column) {
            view.setCurrentIndex(view.model()->index(1, column));
            QVERIFY(view.visualRect(view.currentIndex()).left() >= view.frozenWidth());
        }
        QVERIFY(!view.grab().isNull());
    }

    void everyRepairIsInTheMenu()
    {
        const Statement statement = sample::disclosure().statements[0];
        QSet<int> ops;
        for (const GridAction &action : gridActions({statement, 1, 1, {}})) {
            if (!action.text.isEmpty())
                ops.insert(int(action.edit.op));
        }
        // Measures and units have menus of their own.
        QCOMPARE(ops.size(), int(Op::PartTable) + 1 - 2);
    }

    void amountsAreToldWhileTyped()
    {
        Theme theme;
        sample::Review review;
        TablesPane pane(theme);
        pane.resize(700, 500);
        pane.show();
        pane.setDocument(&review.document);
        pane.showCell({0, 1, 1});
        pane.grid().setFocus();
        pane.grid().edit(pane.grid().currentIndex());
        auto *editor = pane.grid().findChild<QLineEdit *>();
        QVERIFY(editor);
        const auto said = [&] {
            QStringList all;
            for (const QLabel *label : pane.findChildren<QLabel *>()) {
                if (label->isVisible())
                    all << label->text();
            }
            return all.join(u'\n');
        };
        editor->setText(QStringLiteral("1005.0"));
        QTRY_VERIFY(said().contains(QStringLiteral("壹仟零伍万元整")));
        QVERIFY(said().contains(QStringLiteral("10,050,000.00 元")));
        QVERIFY(said().contains(QStringLiteral("Ten times")));
        editor->setText(QStringLiteral("100.50"));
        QVERIFY(!said().contains(QStringLiteral("Ten times")));
        pane.setDocument(nullptr);
    }
};

QTEST_MAIN(TestTables)
#include "test_tables.moc"
