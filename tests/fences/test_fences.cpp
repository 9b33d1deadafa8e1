// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fences around the parts, read from the sources: who may include whom, which Qt modules stay out of models,
// licence lines, and what is only worth a remark (long files, floating point).
#include <QtTest>

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QSet>

namespace {

struct Source {
    QString path; ///< from the root of the repository
    QStringList lines;
    /// "checking" for models/checking/…, "ui" and "app" for these.
    [[nodiscard]] QString part() const
    {
        const QStringList folders = path.split(u'/');
        return folders[0] == QStringLiteral("models") ? folders.value(1) : folders[0];
    }
};

QString root() { return qEnvironmentVariable("GOUJI_SOURCE_DIR"); }

QList<Source> sources(const QStringList &folders)
{
    QList<Source> result;
    for (const QString &folder : folders) {
        QDirIterator it(root() + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                result.append(
                    {QDir(root()).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::sort(result.begin(), result.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return result;
}

/// The arrows of ARCHITECTURE.md, closed over: each part with all it may include.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> map = [] {
        const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
        QMap<QString, QStringList> m;
        m[QStringLiteral("base")] = list("");
        m[QStringLiteral("source")] = list("base");
        m[QStringLiteral("disclosure")] = list("base");
        m[QStringLiteral("reading")] = list("base source disclosure");
        m[QStringLiteral("checking")] = list("base disclosure");
        m[QStringLiteral("review")] = list("base disclosure checking");
        m[QStringLiteral("store")] = list("base disclosure checking review");
        m[QStringLiteral("export")] = list("base source disclosure checking review");
        m[QStringLiteral("items")] = list("base disclosure checking review store");
        m[QStringLiteral("session")] = list("base source disclosure reading checking review store export items");
        m[QStringLiteral("ui")] = list("base source disclosure reading checking review store export items session");
        m[QStringLiteral("app")] = list("base source disclosure reading checking review store export items session ui");
        return m;
    }();
    return map;
}

/// The path between the quotes or angle brackets of an include, else empty.
QString included(const QString &line, QChar open, QChar close)
{
    const QString text = line.trimmed();
    if (!text.startsWith(QStringLiteral("#include")))
        return {};
    const qsizetype from = text.indexOf(open);
    return from < 0 ? QString() : text.mid(from + 1, text.indexOf(close, from + 1) - from - 1);
}

QString wrongArrow(const Source &source, const QString &line)
{
    const QString path = included(line, u'"', u'"');
    const QString target = path.section(u'/', 0, 0);
    const bool isPart = allowed().contains(target) && path.contains(u'/');
    if (!isPart || target == source.part() || allowed().value(source.part()).contains(target))
        return {};
    return QStringLiteral("%1 must not include %2").arg(source.path, path);
}

QSet<QString> headersIn(const char *module)
{
    QSet<QString> names;
    for (const char *base : {"/usr/include/x86_64-linux-gnu/qt6/", "/usr/include/aarch64-linux-gnu/qt6/"}) {
        const QStringList files = QDir(QString::fromLatin1(base) + QString::fromLatin1(module)).entryList(QDir::Files);
        names.unite(QSet<QString>(files.begin(), files.end()));
    }
    return names;
}

} // namespace

class TestFences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(root() + QStringLiteral("/models")), "GOUJI_SOURCE_DIR must name the repository");
    }
    void arrows_data();
    void arrows();
    void includes();
    void widgetsStayOut();
    void librariesStayInTheirPart();
    void licences();
    void remarks();
};

void TestFences::arrows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("right");
    QTest::newRow("down") << "models/checking/a.cpp"
                          << "#include \"base/decimal.h\"" << true;
    QTest::newRow("own") << "models/checking/a.cpp"
                         << "#include \"checking/relation.h\"" << true;
    QTest::newRow("back") << "models/base/a.h"
                          << "#include \"disclosure/figure.h\"" << false;
    QTest::newRow("sideways") << "models/checking/a.cpp"
                              << "  #include \"reading/layout.h\"" << false;
    QTest::newRow("up") << "models/session/a.cpp"
                        << "#include \"ui/mainwindow.h\"" << false;
    QTest::newRow("no part") << "ui/a.cpp"
                             << "#include \"ui_dialog.h\"" << true;
}

void TestFences::arrows()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, right);
    QCOMPARE(wrongArrow({path, {}}, line).isEmpty(), right);
}

void TestFences::includes()
{
    QStringList wrong;
    for (const Source &source : sources({QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")})) {
        QVERIFY2(allowed().contains(source.part()), qPrintable(source.path + QStringLiteral(" is in no known part")));
        for (const QString &line : source.lines) {
            const QString problem = wrongArrow(source, line);
            if (!problem.isEmpty())
                wrong.append(problem);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFences::widgetsStayOut()
{
    QSet<QString> forbidden;
    for (const char *module : {"QtWidgets", "QtCharts", "QtPrintSupport"}) {
        forbidden.unite(headersIn(module));
        forbidden.insert(QString::fromLatin1(module));
    }
    QStringList wrong;
    for (const Source &source : sources({QStringLiteral("models")})) {
        for (const QString &line : source.lines) {
            const QString name = included(line, u'<', u'>');
            if (!name.isEmpty() && forbidden.contains(name.section(u'/', 0, 0)))
                wrong.append(source.path + QStringLiteral(" includes ") + name);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFences::librariesStayInTheirPart()
{
    const QMap<QString, QStringList> homes = {
        {QStringLiteral("poppler"), {QStringLiteral("source")}},
        {QStringLiteral("qpdf/"), {QStringLiteral("source")}},
        {QStringLiteral("QSql"), {QStringLiteral("store")}},
    };
    QStringList wrong;
    for (const Source &source : sources({QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")})) {
        for (const QString &line : source.lines) {
            const QString name = included(line, u'<', u'>');
            for (auto it = homes.begin(); it != homes.end(); ++it) {
                if (name.startsWith(it.key()) && !it.value().contains(source.part()))
                    wrong.append(source.path + QStringLiteral(" includes ") + name);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFences::licences()
{
    QStringList wrong;
    for (const Source &source : sources({QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"),
                                         QStringLiteral("resources"), QStringLiteral("tests")})) {
        if (!source.lines.value(0).contains(QStringLiteral("SPDX-FileCopyrightText:")) ||
            !source.lines.value(1).contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")))
            wrong.append(source.path);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("no licence lines: ") + wrong.join(u' ')));
}

/// Never fails: a list for the reviewer.
void TestFences::remarks()
{
    static const QRegularExpression floating(QStringLiteral("\\b(double|float)\\b"));
    for (const Source &source : sources({QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")})) {
        if (source.lines.size() > 401)
            qInfo("%s has %lld lines; 400 is the limit", qPrintable(source.path), source.lines.size() - 1);
        const QString part = source.part();
        if (part != QStringLiteral("checking") && part != QStringLiteral("disclosure"))
            continue;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString code = source.lines[i].section(QStringLiteral("//"), 0, 0);
            if (floating.match(code).hasMatch())
                qInfo("%s:%lld uses floating point; is it geometry?", qPrintable(source.path), i + 1);
        }
    }
}

QTEST_APPLESS_MAIN(TestFences)
#include "test_fences.moc"
