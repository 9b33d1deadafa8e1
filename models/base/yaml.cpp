// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/yaml.h"

#include <QCborArray>
#include <QCborMap>

#include <yaml-cpp/yaml.h>

namespace gouji {

namespace {

constexpr int deepest = 64;

QString textOf(const YAML::Node &node) { return QString::fromStdString(node.Scalar()); }

QCborValue converted(const YAML::Node &node, int depth)
{
    if (depth > deepest)
        throw YAML::Exception(node.Mark(), "nested too deeply");
    switch (node.Type()) {
    case YAML::NodeType::Scalar:
        return QCborValue(textOf(node));
    case YAML::NodeType::Sequence: {
        QCborArray array;
        for (const YAML::Node &item : node)
            array.append(converted(item, depth + 1));
        return array;
    }
    case YAML::NodeType::Map: {
        QCborMap map;
        map.insert(QStringLiteral("@line"), node.Mark().line + 1);
        for (const auto &pair : node) {
            if (!pair.first.IsScalar())
                throw YAML::Exception(pair.first.Mark(), "a key must be plain text");
            const QString key = textOf(pair.first);
            if (map.contains(key))
                throw YAML::Exception(pair.first.Mark(), "key given twice: " + pair.first.Scalar());
            map.insert(key, converted(pair.second, depth + 1));
        }
        return map;
    }
    default:
        return QCborValue(QCborValue::Null);
    }
}

} // namespace

Result<QCborValue> valueFromYaml(const QByteArray &yaml, const QString &fileName)
{
    try {
        return converted(YAML::Load(std::string(yaml.constData(), static_cast<size_t>(yaml.size()))), 0);
    } catch (const YAML::Exception &e) {
        return Error{Error::Code::BadInput,
                     QStringLiteral("%1:%2: %3").arg(fileName).arg(e.mark.line + 1).arg(QString::fromStdString(e.msg)),
                     QString()};
    }
}

} // namespace gouji
