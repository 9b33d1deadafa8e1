// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QTextFormat>
#include <QXmlStreamWriter>

#include <vector>

class QTextBlock;
class QTextDocument;
class QTextFragment;
class QTextFrame;
class QTextTable;

namespace gouji {

/// The content.xml of an OpenDocument Text and the pictures it names, made from rich text; styles are numbered in the
/// order of their first use. Lives while one is written.
class OdtContent final {
public:
    explicit OdtContent(const QTextDocument &document);

    [[nodiscard]] QByteArray xml() const;
    /// Pictures/1.png and so on.
    [[nodiscard]] const std::vector<QByteArray> &pictures() const { return m_pictures; }

    /// Opens a root element with all namespaces.
    static void writeRoot(QXmlStreamWriter &xml, const QString &name);

private:
    using Properties = QMap<QString, QString>;
    static void writeStyles(QXmlStreamWriter &xml, const QString &family, const QString &letter,
                            const QList<Properties> &styles);
    static void writeEmpty(QXmlStreamWriter &xml, const QString &name, const Properties &attributes);
    static QString styleOf(QList<Properties> &styles, const QString &letter, const Properties &properties);
    static Properties paragraphProperties(const QTextBlockFormat &format);
    static Properties textProperties(const QTextCharFormat &format);
    void addFrame(const QTextFrame &frame);
    void addBlock(const QTextBlock &block);
    void addFragment(const QTextFragment &fragment);
    void addPicture(const QTextImageFormat &format);
    void addTable(const QTextTable &table);
    void addRow(const QTextTable &table, int row);

    const QTextDocument &m_document;
    QString m_text;
    QXmlStreamWriter m_xml;
    QList<Properties> m_paragraphs, m_texts, m_columns, m_cells;
    std::vector<QByteArray> m_pictures;
};

} // namespace gouji
