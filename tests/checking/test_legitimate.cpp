// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Disclosures changed in ways that are right (other rounding, units, brackets, words, numbering; parts left out): no
// error and no warning may come of it. Needs GOUJI_SHARED. GOUJI_SHOW=1 tells every new one.
#include "base/number.h"
#include "base/text.h"
#include "checking/checker.h"
#include "reading/claims.h"
#include "reading/reader.h"
#include "session/opening.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <random>

using namespace gouji;

namespace {

const Knowledge &knowledge()
{
    static const Knowledge known = Knowledge::builtIn();
    return known;
}

void refreshed(Disclosure &d)
{
    for (Paragraph &p : d.paragraphs) {
        if (p.runs.size() > 1)
            p.runs.resize(1);
        if (!p.runs.empty()) {
            p.runs.front().from = 0;
            p.runs.front().to = static_cast<int>(p.text.size());
            p.runs.front().edges.clear();
        }
    }
    d.claims = claimsOf(d);
}

/// Every figure of the sentences printed anew by a function; empty keeps it.
void reprinted(Disclosure &d, const std::function<QString(const ClaimFigure &)> &print)
{
    for (auto claim = d.claims.rbegin(); claim != d.claims.rend(); ++claim) {
        QString &text = d.paragraphs[static_cast<size_t>(claim->paragraph)].text;
        for (auto f = claim->figures.rbegin(); f != claim->figures.rend(); ++f) {
            const QString anew = print(*f);
            if (!anew.isEmpty())
                text.replace(f->from, f->to - f->from, anew);
        }
    }
    refreshed(d);
}

void replaced(Disclosure &d, const QString &pattern, const QString &by)
{
    const QRegularExpression expression(pattern);
    for (Paragraph &p : d.paragraphs) {
        if (p.kind == Paragraph::Kind::Body || p.kind == Paragraph::Kind::Heading)
            p.text.replace(expression, by);
    }
    for (Section &s : d.sections)
        s.title.replace(expression, by);
    refreshed(d);
}

QString ratesWith(const ClaimFigure &f, int decimals)
{
    return isRate(f.figure.unit) && f.figure.value.scale() > decimals && f.figure.unit == Unit::Percent
               ? f.figure.value.rounded(decimals).toString()
               : QString();
}

/// The amounts of all tables in another unit, rounded to the cent. (From 万元 to 元 rounding would become error.)
void tablesIn(Disclosure &d, Unit unit)
{
    for (Statement &s : d.statements) {
        if (!isAmount(s.unit) || s.unit == unit || s.form.startsWith(QStringLiteral("performance")) ||
            s.form.startsWith(QStringLiteral("shanghai.H9")) || !s.unitLine.endsWith(unitName(s.unit)))
            continue;
        for (const StatementFigure &f : s.figures) {
            Cell *cell = s.grid.cellAt(f.row, f.column);
            if (!cell || !isAmount(f.figure.unit) || squashed(cell->text) != squashed(f.figure.printed))
                continue;
            const auto value = f.figure.value.shifted(powerOfYuan(s.unit) - powerOfYuan(unit));
            cell->text = value->rounded(2).grouped();
            cell->printed = cell->text;
        }
        s.unitLine.chop(unitName(s.unit).size());
        s.unitLine += unitName(unit);
        s = understood(std::move(s), knowledge().forms);
    }
}

void withoutTable(Disclosure &d, std::mt19937 &random)
{
    if (d.statements.empty())
        return;
    const auto gone = static_cast<int>(random() % d.statements.size());
    d.statements.erase(d.statements.begin() + gone);
    refreshIndicators(d);
    d.claims = claimsOf(d);
}

void withoutParagraph(Disclosure &d, std::mt19937 &random)
{
    for (int i = 0; i < 3 && !d.paragraphs.empty(); ++i)
        d.paragraphs[random() % d.paragraphs.size()].text.clear();
    refreshed(d);
}

/// Two neighbouring paragraphs that begin with a number change places.
void reordered(Disclosure &d)
{
    static const QRegularExpression numbered(QStringLiteral("^\\s*\\(?（?\\d{1,2}[.．、)）]"));
    for (size_t i = 0; i + 1 < d.paragraphs.size(); ++i) {
        Paragraph &a = d.paragraphs[i];
        Paragraph &b = d.paragraphs[i + 1];
        if (a.kind == Paragraph::Kind::Body && b.kind == Paragraph::Kind::Body && a.section == b.section &&
            numbered.match(a.text).hasMatch() && numbered.match(b.text).hasMatch()) {
            std::swap(a, b);
            ++i;
        }
    }
    d.claims = claimsOf(d);
}

/// Every amount of the tables printed anew; forms with points are left alone.
void cellsReprinted(Disclosure &d, const std::function<QString(const Figure &)> &print)
{
    for (Statement &s : d.statements) {
        if (s.form.startsWith(QStringLiteral("performance")) || s.form.startsWith(QStringLiteral("evaluation")))
            continue;
        for (const StatementFigure &f : s.figures) {
            Cell *cell = s.grid.cellAt(f.row, f.column);
            if (!cell || !isAmount(f.figure.unit) || squashed(cell->text) != squashed(f.figure.printed))
                continue;
            cell->text = print(f.figure);
            cell->printed = cell->text;
        }
        s = understood(std::move(s), knowledge().forms);
    }
    refreshIndicators(d);
    d.claims = claimsOf(d);
}

QString zeroAs(const Figure &f, const QString &zero) { return f.value.isZero() ? zero : f.printed; }

void withoutSections(Disclosure &d)
{
    for (Paragraph &p : d.paragraphs) {
        if (p.kind == Paragraph::Kind::Heading)
            p.kind = Paragraph::Kind::Body;
        p.section = -1;
    }
    d.sections.clear();
    d.claims = claimsOf(d);
}

using Change = std::function<void(Disclosure &, std::mt19937 &)>;

const std::vector<std::pair<QString, Change>> &changes()
{
    const auto text = [](const char16_t *pattern, const char16_t *by) {
        const QString p = QString::fromUtf16(pattern);
        const QString b = QString::fromUtf16(by);
        return [p, b](Disclosure &d, std::mt19937 &) { replaced(d, p, b); };
    };
    static const std::vector<std::pair<QString, Change>> all{
        {QStringLiteral("rates with one decimal"),
         [](Disclosure &d, std::mt19937 &) { reprinted(d, [](const ClaimFigure &f) { return ratesWith(f, 1); }); }},
        {QStringLiteral("rates without decimals"),
         [](Disclosure &d, std::mt19937 &) { reprinted(d, [](const ClaimFigure &f) { return ratesWith(f, 0); }); }},
        {QStringLiteral("some rates with one decimal"),
         [](Disclosure &d, std::mt19937 &random) {
             reprinted(d, [&](const ClaimFigure &f) { return random() % 2 ? ratesWith(f, 1) : QString(); });
         }},
        {QStringLiteral("amounts with thousands separators"),
         [](Disclosure &d, std::mt19937 &) {
             reprinted(d, [](const ClaimFigure &f) {
                 return isAmount(f.figure.unit) ? f.figure.value.grouped() : QString();
             });
         }},
        {QStringLiteral("amounts without trailing zeros"),
         [](Disclosure &d, std::mt19937 &) {
             reprinted(d, [](const ClaimFigure &f) {
                 return isAmount(f.figure.unit) ? f.figure.value.reduced().toString() : QString();
             });
         }},
        {QStringLiteral("amounts with one decimal"),
         [](Disclosure &d, std::mt19937 &) {
             reprinted(d, [](const ClaimFigure &f) {
                 return isAmount(f.figure.unit) && f.figure.value.scale() > 1 ? f.figure.value.rounded(1).toString()
                                                                              : QString();
             });
         }},
        {QStringLiteral("tables in ten thousand yuan"),
         [](Disclosure &d, std::mt19937 &) { tablesIn(d, Unit::WanYuan); }},
        {QStringLiteral("ascii brackets"),
         [](Disclosure &d, std::mt19937 &) {
             replaced(d, QStringLiteral("（"), QStringLiteral("("));
             replaced(d, QStringLiteral("）"), QStringLiteral(")"));
         }},
        {QStringLiteral("ascii punctuation"),
         [](Disclosure &d, std::mt19937 &) {
             replaced(d, QStringLiteral("，"), QStringLiteral(","));
             replaced(d, QStringLiteral("；"), QStringLiteral(";"));
             replaced(d, QStringLiteral("："), QStringLiteral(":"));
         }},
        {QStringLiteral("no level words"), text(u"[(（][类款项][)）]", u"")},
        {QStringLiteral("compared with 较"), text(u"比(上年|\\d{4}年)", u"较\\1")},
        {QStringLiteral("compared with 与…相比"),
         text(u"比(上年(?:决算|预算)?|\\d{4}年(?:决算|预算)?)(?=[增减])", u"与\\1相比，")},
        {QStringLiteral("增长 for 增加"), text(u"增加(?= ?[\\d])", u"增长")},
        {QStringLiteral("下降 for 减少"), text(u"减少(?= ?[\\d])", u"下降")},
        {QStringLiteral("reason worded otherwise"), text(u"主要原因是?[:：]?", u"主要是由于")},
        {QStringLiteral("reason as 原因为"), text(u"主要原因是?[:：]?", u"变动原因为")},
        {QStringLiteral("numbers as (一)"), text(u"^([一二三四五六七八九十]+)、", u"（\\1）")},
        {QStringLiteral("no numbers"), text(u"^[（(]?[一二三四五六七八九十]+[、)）]", u"")},
        {QStringLiteral("情况 for 情况说明"), text(u"情况说明$", u"情况")},
        {QStringLiteral("单位 for 部门"), text(u"部门(?=(决算|预算))", u"单位")},
        {QStringLiteral("本年度 for 年"), text(u"(20\\d\\d)年度", u"\\1年")},
        {QStringLiteral("no quotation marks"), text(u"[“”\"]", u"")},
        {QStringLiteral("percent signs of full width"), text(u"%", u"％")},
        {QStringLiteral("blanks beside numbers"), text(u"(\\d)(万元|%)", u"\\1 \\2")},
        {QStringLiteral("blanks between ideographs"), text(u"([支收])([出入])", u"\\1 \\2")},
        {QStringLiteral("其中 with a comma"), text(u"其中[:：]", u"其中，")},
        {QStringLiteral("no comma behind an amount"), text(u"万元，(增长|下降|占)", u"万元\\1")},
        {QStringLiteral("commas for semicolons"), text(u"；", u"，")},
        {QStringLiteral("与上年相同"), text(u"与上年持平", u"与上年相同")},
        {QStringLiteral("无增减变化"), text(u"与上年持平", u"较上年无增减变化")},
        {QStringLiteral("changes of nothing"),
         text(u"(与|比|较)(上年|\\d{4}年[度预算]*)持平", u"\\1\\2相比增加0.00万元，增长0.00%")},
        {QStringLiteral("同比"), text(u"[比较与]上年(?:相比，)?(?=[增减])", u"同比")},
        {QStringLiteral("上升 for 增长"), text(u"增长(?=\\d)", u"上升")},
        {QStringLiteral("降低 for 下降"), text(u"下降(?=\\d)", u"降低")},
        {QStringLiteral("为年初预算的"), text(u"完成年初预算的", u"为年初预算的")},
        {QStringLiteral("决算数为"), text(u"支出决算为", u"支出决算数为")},
        {QStringLiteral("年初预算数为"), text(u"年初预算为", u"年初预算数为")},
        {QStringLiteral("没有年度"), text(u"20\\d\\d年度?(?=[部单财一政收支本“三公])", u"")},
        {QStringLiteral("reasons left out"), text(u"[，。]主要原因[是为]?[:：]?[^。；]*(?=[。；])", u"")},
        {QStringLiteral("rates of change left out"), text(u"，(?:增长|下降)[\\d.,]+%", u"")},
        {QStringLiteral("shares left out"), text(u"，占[^，。；]*?[\\d.]+%", u"")},
        {QStringLiteral("brackets left out"), text(u"[（(][^（）()]{2,12}[）)]", u"")},
        {QStringLiteral("本部门 for the body"),
         [](Disclosure &d, std::mt19937 &) {
             if (!d.body.isEmpty())
                 replaced(d, QRegularExpression::escape(d.body), QStringLiteral("本部门"));
         }},
        {QStringLiteral("截止 for 截至"), text(u"截至", u"截止")},
        {QStringLiteral("year's end in words"), text(u"12月31日", u"底")},
        {QStringLiteral("因公出国(境)费用"), text(u"因公出国（境）费(?!用)", u"因公出国（境）费用")},
        {QStringLiteral("公务用车购置及运行费"), text(u"运行维护费", u"运行费")},
        {QStringLiteral("numbers as 1、"), text(u"^(\\d{1,2})[.．]", u"\\1、")},
        {QStringLiteral("numbers as (1)"), text(u"^(\\d{1,2})[.．、]", u"（\\1）")},
        {QStringLiteral("zeros without decimals"), text(u"(?<![\\d.,])0\\.00(?=万元|%)", u"0")},
        {QStringLiteral("zeros with decimals"), text(u"(?<![\\d.,])0(?=万元)", u"0.00")},
        {QStringLiteral("zeros of tables as strokes"),
         [](Disclosure &d, std::mt19937 &) {
             cellsReprinted(d, [](const Figure &f) { return zeroAs(f, QStringLiteral("—")); });
         }},
        {QStringLiteral("zeros of tables left out"),
         [](Disclosure &d, std::mt19937 &) {
             cellsReprinted(d, [](const Figure &f) { return zeroAs(f, QString()); });
         }},
        {QStringLiteral("zeros of tables as 0"),
         [](Disclosure &d, std::mt19937 &) {
             cellsReprinted(d, [](const Figure &f) { return zeroAs(f, QStringLiteral("0")); });
         }},
        {QStringLiteral("tables without separators"),
         [](Disclosure &d, std::mt19937 &) { cellsReprinted(d, [](const Figure &f) { return f.value.toString(); }); }},
        {QStringLiteral("tables with separators"),
         [](Disclosure &d, std::mt19937 &) { cellsReprinted(d, [](const Figure &f) { return f.value.grouped(); }); }},
        {QStringLiteral("tables without trailing zeros"),
         [](Disclosure &d, std::mt19937 &) {
             cellsReprinted(d, [](const Figure &f) { return f.value.reduced().toString(); });
         }},
        {QStringLiteral("tables turned round"),
         [](Disclosure &d, std::mt19937 &) {
             std::ranges::reverse(d.statements);
             refreshIndicators(d);
         }},
        {QStringLiteral("tables alone"),
         [](Disclosure &d, std::mt19937 &) {
             d.paragraphs.clear();
             d.sections.clear();
             d.claims.clear();
         }},
        {QStringLiteral("text alone"),
         [](Disclosure &d, std::mt19937 &) {
             d.statements.clear();
             refreshIndicators(d);
             d.claims = claimsOf(d);
         }},
        {QStringLiteral("no headings"), [](Disclosure &d, std::mt19937 &) { withoutSections(d); }},
        {QStringLiteral("items reordered"), [](Disclosure &d, std::mt19937 &) { reordered(d); }},
        {QStringLiteral("a table left out"), withoutTable},
        {QStringLiteral("another table left out"), withoutTable},
        {QStringLiteral("paragraphs left out"), withoutParagraph},
        {QStringLiteral("other paragraphs left out"), withoutParagraph},
    };
    return all;
}

std::map<QString, int> loudRules(const CheckResult &result)
{
    std::map<QString, int> out;
    for (const Finding &f : result.findings) {
        if (f.severity != Severity::Hint)
            ++out[f.rule];
    }
    return out;
}

} // namespace

class TestLegitimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silent();
};

void TestLegitimate::silent()
{
    const QDir shared(qEnvironmentVariable("GOUJI_SHARED") + QStringLiteral("/disclosures"));
    if (!shared.exists())
        QSKIP("GOUJI_SHARED has no disclosures: nothing is changed");
    QStringList files;
    for (const QString &folder : {QStringLiteral("real"), QStringLiteral("xinjiang"), QStringLiteral("synthetic")}) {
        for (const QString &name : QDir(shared.filePath(folder)).entryList({QStringLiteral("*.pdf")}))
            files.append(folder + u'/' + name);
    }
    const bool show = qEnvironmentVariableIsSet("GOUJI_SHOW");
    std::mt19937 random(11); // NOLINT: the same changes every time
    int alarms = 0;
    int tried = 0;
    for (const QString &file : files) {
        const auto disclosure = readDisclosure({shared.filePath(file)}, knowledge().forms, {});
        if (!disclosure)
            continue;
        const auto before = loudRules(check(disclosure.value(), knowledge().packs));
        for (const auto &[name, change] : changes()) {
            Disclosure d = disclosure.value();
            change(d, random);
            ++tried;
            const CheckResult result = check(d, knowledge().packs);
            for (const auto &[rule, count] : loudRules(result)) {
                const auto known = before.find(rule);
                if (rule == u"narrative.item-rows" && name.contains(u"paragraphs"))
                    continue; // what is left out is missing
                const int more = count - (known == before.end() ? 0 : known->second);
                alarms += std::max(0, more);
                if (more <= 0 || !show)
                    continue;
                qInfo().noquote() << file << "|" << name << "|" << rule << more << "more";
                for (const Finding &f : result.findings) {
                    if (f.rule == rule && f.severity != Severity::Hint)
                        qInfo().noquote() << "     " << f.message.zh.left(170)
                                          << (f.places.empty() ? QString() : f.places.front().quote.left(90));
                }
            }
        }
    }
    qInfo().noquote() << "changed disclosures" << tried << "new errors and warnings" << alarms;
    QVERIFY(tried == 0 || alarms * 30 <= tried);
}

QTEST_APPLESS_MAIN(TestLegitimate)
#include "test_legitimate.moc"
