// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns one YAML file into CBOR while the program is built: compile-yaml IN.yaml OUT.cbor
#include "base/yaml.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: compile-yaml IN.yaml OUT.cbor\n", stderr);
        return 2;
    }
    const QString from = QString::fromLocal8Bit(argv[1]);
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: cannot be read\n", argv[1]);
        return 1;
    }
    const auto value = gouji::valueFromYaml(in.readAll(), QFileInfo(from).fileName());
    if (!value) {
        std::fprintf(stderr, "%s\n", value.error().message.toLocal8Bit().constData());
        return 1;
    }
    QFile out(QString::fromLocal8Bit(argv[2]));
    if (!out.open(QIODevice::WriteOnly) || out.write(value.value().toCbor()) < 0) {
        std::fprintf(stderr, "%s: cannot be written\n", argv[2]);
        return 1;
    }
    return 0;
}
