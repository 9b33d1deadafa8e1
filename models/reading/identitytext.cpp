// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/identitytext.h"

#include "reading/listmark.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace gouji {

namespace {

constexpr qsizetype shortestBody = 3;
constexpr qsizetype longestBody = 40;

bool containsAny(QStringView text, std::span<const QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

// Where "20xx年" stands (not before a month), or -1.
qsizetype yearAt(QStringView text)
{
    for (qsizetype i = 0; i + 4 < text.size(); ++i) {
        const bool digits = text[i] == u'2' && text[i + 1] == u'0' && text[i + 2].isDigit() && text[i + 3].isDigit();
        const bool alone = i == 0 || !text[i - 1].isDigit();
        if (!digits || !alone || text[i + 4] != u'年')
            continue;
        if (i + 5 < text.size() && text[i + 5].isDigit())
            continue; // a date
        return i;
    }
    return -1;
}

QString cleanBody(QStringView body)
{
    static constexpr std::array<QStringView, 8> tails{u"(部门)", u"(单位)", u"(公章)", u"部门",
                                                      u"单位",   u"关于",   u"的",     u":"};
    QString name = body.toString();
    for (bool again = true; again;) {
        again = false;
        for (const QStringView tail : tails) {
            if (name.size() > tail.size() && name.endsWith(tail)) {
                name.chop(tail.size());
                again = true;
            }
        }
    }
    if (name.startsWith(u"关于"))
        name.remove(0, 2);
    const bool named =
        name.size() >= shortestBody && name.size() <= longestBody &&
        std::none_of(name.begin(), name.end(), [](QChar c) { return QStringView(u"。，,；;：:、《》").contains(c); });
    return named ? name : QString();
}

// "上海市…区2026年区级部门预算": what stands before the year is where, not who.
bool isOfRegion(QStringView afterYear)
{
    static constexpr std::array<QStringView, 6> levels{u"区级", u"市级", u"省级", u"县级", u"州级", u"本级"};
    return containsAny(afterYear.first(std::min<qsizetype>(6, afterYear.size())), levels);
}

// "二〇二三年" becomes "2023年".
void spellYear(QString &text)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    static constexpr QStringView zeros = u"〇○零О";
    for (qsizetype i = 0; i + 4 < text.size(); ++i) {
        if (text[i] != u'二' || !zeros.contains(text[i + 1]) || text[i + 4] != u'年')
            continue;
        for (qsizetype k = i; k < i + 4; ++k) {
            const auto value = zeros.contains(text[k]) ? 0 : digits.indexOf(text[k]);
            if (value < 0)
                return;
            text[k] = QChar(static_cast<char16_t>(u'0' + value));
        }
    }
}

// How the name of a body ends; a project's name does not.
bool namesBody(QStringView name)
{
    static constexpr std::array<QStringView, 24> tails{
        u"局", u"厅",   u"委",   u"委员会", u"部", u"院", u"办公室", u"中心", u"政府", u"处", u"站",   u"所",
        u"校", u"大学", u"学院", u"馆",     u"队", u"会", u"公司",   u"办",   u"法院", u"社", u"医院", u"学校"};
    return std::any_of(tails.begin(), tails.end(), [&](QStringView tail) { return name.endsWith(tail); });
}

// Where the name of the kind begins: "部门决算", "单位预算", "决算" …
qsizetype kindWordAt(QStringView text)
{
    static constexpr std::array<QStringView, 6> words{u"部门决算", u"单位决算", u"部门预算",
                                                      u"单位预算", u"决算",     u"预算"};
    for (const QStringView word : words) {
        if (const auto at = text.indexOf(word); at >= 0)
            return at;
    }
    return -1;
}

} // namespace

QString plainIdentity(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (c == u'：')
            plain.append(u':');
        else if (c == u'（')
            plain.append(u'(');
        else if (c == u'）')
            plain.append(u')');
        else if (c.unicode() >= 0xff10 && c.unicode() <= 0xff19)
            plain.append(QChar(c.unicode() - 0xff10 + u'0'));
        else
            plain.append(c);
    }
    spellYear(plain);
    return plain;
}

QString withoutCode(QString body)
{
    static const QRegularExpression code(
        QStringLiteral("(?<![0-9])[\\[(]?[0-9]{3,9}[\\])]?[-—_]?(?=[\\p{Han}])(?![年月日号])"));
    const QRegularExpressionMatch match = code.match(body);
    const qsizetype at = match.capturedStart();
    const bool leads = match.hasMatch() && (at == 0 || body[at - 1] == u':');
    return leads ? body.remove(at, match.capturedLength()) : body;
}

Kind kindIn(QStringView text)
{
    static constexpr std::array<QStringView, 4> reports{u"评价报告", u"自评报告", u"评价工作报告", u"自评工作报告"};
    static constexpr std::array<QStringView, 2> targets{u"绩效目标表", u"绩效目标申报表"};
    if (containsAny(text, reports))
        return Kind::EvaluationReport;
    if (text.contains(u"自评表"))
        return Kind::SelfEvaluation;
    if (containsAny(text, targets))
        return Kind::Targets;
    if (text.contains(u"预决算"))
        return Kind::Unknown;
    if (text.contains(u"决算"))
        return Kind::FinalAccounts;
    return text.contains(u"预算") ? Kind::Budget : Kind::Unknown;
}

Level levelIn(QStringView text)
{
    static constexpr std::array<QStringView, 9> department{u"部门决算",     u"部门预算",     u"部门概况",
                                                           u"预算主管部门", u"编制部门",     u"(部门)",
                                                           u"年部门",       u"部门基本情况", u"部门主要职"};
    static constexpr std::array<QStringView, 9> unit{u"单位决算",   u"单位预算", u"单位概况",   u"预算单位:", u"(单位)",
                                                     u"年预算单位", u"年单位",   u"单位主要职", u"(本级)"};
    if (text.contains(u"部门(单位)") || text.contains(u"部门/单位"))
        return Level::Unknown;
    const bool isDepartment = containsAny(text, department);
    const bool isUnit = containsAny(text, unit);
    if (isDepartment == isUnit)
        return Level::Unknown;
    return isDepartment ? Level::Department : Level::Unit;
}

int fiscalYearIn(QStringView text)
{
    const auto at = yearAt(text);
    return at < 0 ? 0 : text.sliced(at, 4).toInt();
}

QString labelledBodyIn(QStringView text)
{
    static constexpr std::array<QStringView, 13> labels{
        u"预算主管部门:", u"预算单位:",       u"部门名称:",      u"单位名称:", u"编制单位:",
        u"编制部门:",     u"公开部门:",       u"公开单位:",      u"填报单位:", u"实施单位(公章):",
        u"实施单位:",     u"主管部门(公章):", u"部门(单位)名称:"};
    static constexpr std::array<QStringView, 4> ends{u"单位:", u"金额单位", u"日期:", u"填报"};
    QStringView found;
    for (const QStringView label : labels) {
        if (const auto at = text.indexOf(label); at >= 0) {
            found = text.sliced(at + label.size());
            break;
        }
    }
    if (found.isEmpty() && (text.startsWith(u"部门:") || text.startsWith(u"单位:")))
        found = text.sliced(3);
    for (const QStringView end : ends) {
        if (const auto at = found.indexOf(end); at > 0)
            found = found.first(at);
    }
    if (const auto year = yearAt(found); year > 0)
        found = found.first(year);
    static constexpr std::array<QStringView, 3> units{u"万元", u"元", u"亿元"};
    return std::find(units.begin(), units.end(), found) == units.end() ? cleanBody(found) : QString();
}

QString titledBodyIn(QStringView title)
{
    const QStringView text = title.sliced(listMarkOf(title).length);
    const auto kindAt = kindWordAt(text);
    const auto year = yearAt(text);
    if (kindIn(text) == Kind::EvaluationReport) { // "…局2024年度…绩效自评报告"; behind the year stands the project
        const QString body = year > 0 ? cleanBody(text.first(year)) : QString();
        return namesBody(body) ? body : QString();
    }
    if (kindAt < 0)
        return {};
    if (year < 0)
        return cleanBody(text.first(kindAt));
    if (year > 0 && year < kindAt)
        return isOfRegion(text.sliced(year + 5)) ? QString() : cleanBody(text.first(year));
    // The year stands first: "2024年度…局部门决算".
    qsizetype from = year + 5;
    if (from < text.size() && text[from] == u'度')
        ++from;
    if (from >= kindAt || isOfRegion(text.sliced(from)))
        return {};
    return cleanBody(text.sliced(from, kindAt - from));
}

QString headedBodyIn(QStringView text)
{
    static constexpr std::array<QStringView, 5> tails{u"概况", u"主要职能", u"主要职责", u"机构设置", u"基本情况"};
    static constexpr std::array<QStringView, 8> general{u"部门", u"单位", u"本部门",     u"本单位",
                                                        u"学校", u"机构", u"部门(单位)", u"部门主要"};
    QStringView rest = text;
    if (const ListMark mark = listMarkOf(text); mark.length > 0)
        rest = rest.sliced(mark.length);
    if (const auto year = yearAt(rest); year == 0)
        rest = rest.sliced(5);
    for (const QStringView tail : tails) {
        if (!rest.endsWith(tail))
            continue;
        const QString body = cleanBody(rest.chopped(tail.size()));
        const bool named = std::none_of(general.begin(), general.end(), [&](QStringView word) { return body == word; });
        return named && body.size() > 3 ? body : QString();
    }
    return {};
}

} // namespace gouji
