// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linked to every part of models: such a program must come up without Qt6Widgets, Charts or PrintSupport.
#include <QtTest>

#include <QFile>

class TestNoWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loadedLibraries()
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray text = maps.readAll();
        QVERIFY(text.contains("Qt6Core"));
        for (const char *library : {"Qt6Widgets", "Qt6Charts", "Qt6PrintSupport"})
            QVERIFY2(!text.contains(library), library);
    }
};

QTEST_APPLESS_MAIN(TestNoWidgets)
#include "test_nowidgets.moc"
