// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking/rulepacks.h"

#include "base/yaml.h"
#include "checking/check.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gouji {

namespace {

const QString lineKey = QStringLiteral("@line");

qint64 lineOf(const QCborMap &map) { return map.value(lineKey).toInteger(); }

Error problemAt(const QString &file, qint64 line, const QString &reason)
{
    return {Error::Code::BadInput, QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(reason), QString()};
}

LocalText localText(const QCborValue &value)
{
    if (!value.isMap())
        return {value.toString(), {}};
    const QCborMap map = value.toMap();
    return {map.value(QStringLiteral("zh")).toString(), map.value(QStringLiteral("en")).toString()};
}

QStringList textList(const QCborValue &value)
{
    QStringList out;
    if (value.isArray()) {
        for (const QCborValue &item : value.toArray())
            out.append(item.toString());
    } else if (value.isString()) {
        out.append(value.toString());
    }
    return out;
}

std::optional<Severity> severityFrom(const QString &name)
{
    for (const Severity s : {Severity::Error, Severity::Warning, Severity::Hint}) {
        if (severityName(s) == name)
            return s;
    }
    return std::nullopt;
}

/// Reads one rule, or says what is wrong with it.
Result<Rule> ruleFrom(const QCborMap &map)
{
    const auto wrong = [](const QString &reason) { return Error{Error::Code::BadInput, reason, {}}; };
    Rule rule;
    rule.sourceLine = static_cast<int>(lineOf(map));
    rule.id = map.value(QStringLiteral("id")).toString();
    rule.title = localText(map.value(QStringLiteral("title")));
    rule.line = map.value(QStringLiteral("line")).toString().trimmed();
    rule.basis = map.value(QStringLiteral("basis")).toString();
    rule.forms = textList(map.value(QStringLiteral("forms")));
    rule.check = map.value(QStringLiteral("check")).toString();
    const QCborMap examples = map.value(QStringLiteral("examples")).toMap();
    rule.passing = examples.value(QStringLiteral("pass")).toString();
    rule.failing = examples.value(QStringLiteral("fail")).toString();
    if (rule.id.isEmpty())
        return wrong(QStringLiteral("规则没有 id"));
    if (rule.title.zh.isEmpty())
        return wrong(QStringLiteral("规则 %1 没有 title").arg(rule.id));
    if (rule.line.isEmpty())
        return wrong(QStringLiteral("规则 %1 没有 line").arg(rule.id));
    const QString severity = map.value(QStringLiteral("severity")).toString();
    const auto known = severityFrom(severity.isEmpty() ? QStringLiteral("error") : severity);
    if (!known)
        return wrong(QStringLiteral("规则 %1 的 severity “%2”不是 error、warning 或 hint").arg(rule.id, severity));
    rule.severity = *known;
    if (!rule.check.isEmpty() && !findCheck(rule.check))
        return wrong(QStringLiteral("规则 %1：没有叫“%2”的 check").arg(rule.id, rule.check));
    rule.options = map;
    if (rule.check.isEmpty()) {
        auto expression = expressionFrom(rule.line);
        if (!expression)
            return wrong(QStringLiteral("规则 %1 的 line：%2").arg(rule.id, expression.error().message));
        rule.expression = std::move(expression).value();
    }
    return rule;
}

/// rows: {收入总计: {lane: 收入, names: [收入总计, 总计]}}, columns: {小计: [本年支出小计, 小计]}, forms: {T: final.T}
Vocabulary vocabularyFrom(const QCborMap &map)
{
    Vocabulary words;
    const QCborMap rows = map.value(QStringLiteral("rows")).toMap();
    for (const auto &[key, value] : rows) {
        if (key.toString() == lineKey)
            continue;
        RowNames names;
        if (value.isMap()) {
            const QCborMap entry = value.toMap();
            names.lane = entry.value(QStringLiteral("lane")).toString();
            names.after = entry.value(QStringLiteral("after")).toString();
            names.names = textList(entry.value(QStringLiteral("names")));
            names.first = entry.value(QStringLiteral("first")).toString() == u"true";
        } else {
            names.names = textList(value);
        }
        if (names.names.isEmpty())
            names.names.append(key.toString());
        words.rows.insert(key.toString(), names);
    }
    const QCborMap columns = map.value(QStringLiteral("columns")).toMap();
    for (const auto &[key, value] : columns) {
        if (key.toString() != lineKey)
            words.columns.insert(key.toString(), textList(value));
    }
    const QCborMap forms = map.value(QStringLiteral("forms")).toMap();
    for (const auto &[key, value] : forms) {
        if (key.toString() != lineKey)
            words.forms.insert(key.toString(), value.toString());
    }
    return words;
}

} // namespace

QStringList Rule::optionList(const QString &name) const { return textList(options.value(name)); }

Result<RulePack> packFrom(const QCborValue &value, const QString &fileName, std::vector<Error> &problems)
{
    const QString file = QFileInfo(fileName).fileName();
    if (!value.isMap())
        return problemAt(file, 1, QStringLiteral("规则包应是 pack、version、title、rules 组成的表"));
    const QCborMap map = value.toMap();
    RulePack pack;
    pack.file = fileName;
    pack.id = map.value(QStringLiteral("pack")).toString();
    pack.version = map.value(QStringLiteral("version")).toString();
    pack.title = localText(map.value(QStringLiteral("title")));
    if (pack.id.isEmpty())
        return problemAt(file, lineOf(map), QStringLiteral("规则包没有 pack（名称）"));
    const QCborValue rules = map.value(QStringLiteral("rules"));
    if (!rules.isArray())
        return problemAt(file, lineOf(map), QStringLiteral("规则包没有 rules（规则表）"));
    const Vocabulary words = vocabularyFrom(map);
    for (const QCborValue &item : rules.toArray()) {
        if (!item.isMap()) {
            problems.push_back(problemAt(file, lineOf(map), QStringLiteral("rules 里有一项不是规则")));
            continue;
        }
        auto rule = ruleFrom(item.toMap());
        if (rule) {
            rule.value().words = words;
            pack.rules.push_back(std::move(rule).value());
        } else {
            problems.push_back(problemAt(file, lineOf(item.toMap()), rule.error().message));
        }
    }
    return pack;
}

RulePacks RulePacks::builtIn()
{
    RulePacks packs;
    const QDir folder(QStringLiteral(":/rules"));
    for (const QString &name : folder.entryList({QStringLiteral("*.cbor")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto pack = packFrom(QCborValue::fromCbor(file.readAll()), name, packs.m_problems);
        if (pack)
            packs.add(std::move(pack).value());
        else
            packs.m_problems.push_back(pack.error());
    }
    return packs;
}

RulePacks RulePacks::withFolder(const QString &path)
{
    RulePacks packs = builtIn();
    packs.addFolder(path);
    return packs;
}

void RulePacks::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.push_back({Error::Code::NotReadable, QStringLiteral("%1: 无法读取").arg(path), file.errorString()});
        return;
    }
    const auto value = valueFromYaml(file.readAll(), QFileInfo(path).fileName());
    if (!value) {
        m_problems.push_back(value.error());
        return;
    }
    auto pack = packFrom(value.value(), path, m_problems);
    if (!pack) {
        m_problems.push_back(pack.error());
        return;
    }
    pack.value().ofUser = true;
    add(std::move(pack).value());
}

void RulePacks::addFolder(const QString &path)
{
    const QDir folder(path);
    for (const QString &name :
         folder.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        addFile(folder.filePath(name));
}

void RulePacks::add(RulePack pack)
{
    std::vector<Rule> kept;
    for (Rule &rule : pack.rules) {
        const bool twice = findRule(rule.id) != nullptr ||
                           std::ranges::any_of(kept, [&](const Rule &other) { return other.id == rule.id; });
        if (twice)
            m_problems.push_back(problemAt(QFileInfo(pack.file).fileName(), rule.sourceLine,
                                           QStringLiteral("规则 id “%1”已经有了").arg(rule.id)));
        else
            kept.push_back(std::move(rule));
    }
    pack.rules = std::move(kept);
    m_packs.push_back(std::move(pack));
}

const Rule *RulePacks::findRule(const QString &id) const
{
    for (const RulePack &pack : m_packs) {
        for (const Rule &rule : pack.rules) {
            if (rule.id == id)
                return &rule;
        }
    }
    return nullptr;
}

} // namespace gouji
