// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/exportdialog.h"

#include "export/reporttemplate.h"
#include "papers/paperpreview.h"
#include "theme/rowdelegate.h"
#include "theme/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gouji {

namespace {

struct Choice {
    NotesFormat format;
    const char *text;
    const char *suffix; ///< of the file name, with its point
};

// clang-format off
constexpr Choice choices[] = {
    {NotesFormat::Report, QT_TRANSLATE_NOOP("gouji::ExportDialog", "Report (.pdf)"), ".pdf"},
    {NotesFormat::Text, QT_TRANSLATE_NOOP("gouji::ExportDialog", "Report for editing (.odt)"), ".odt"},
    {NotesFormat::Page, QT_TRANSLATE_NOOP("gouji::ExportDialog", "Web page (.html)"), ".html"},
    {NotesFormat::Workbook, QT_TRANSLATE_NOOP("gouji::ExportDialog", "Workbook (.xlsx)"), ".xlsx"},
    {NotesFormat::Annotated, QT_TRANSLATE_NOOP("gouji::ExportDialog", "The document with marks and notes (.pdf)"), "-marked.pdf"},
    {NotesFormat::Plain, QT_TRANSLATE_NOOP("gouji::ExportDialog", "Findings as text (.txt)"), ".txt"},
    {NotesFormat::Data, QT_TRANSLATE_NOOP("gouji::ExportDialog", "Everything as JSON (.json)"), ".json"},
    {NotesFormat::Events, QT_TRANSLATE_NOOP("gouji::ExportDialog", "Event log for another reviewer (.jsonl)"), ".jsonl"}};
// clang-format on

} // namespace

ExportDialog::ExportDialog(ExportJob job, const QString &folder, const QString &stem, QWidget *parent)
    : QDialog(parent)
    , m_job(std::move(job))
    , m_formats(new QListWidget)
    , m_language(new QComboBox)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder)))
    , m_stem(new QLineEdit(stem))
    , m_warning(new QLabel)
    , m_preview(new PaperPreview)
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1110, 760);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // the style speaks the system's language
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    auto *wording = buttons->addButton(tr("Edit the wording…"), QDialogButtonBox::ActionRole);
    wording->setToolTip(tr("Opens the template of the report in a text editor; a copy of your own is made first."));
    m_warning->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    auto *both = new QHBoxLayout;
    both->addWidget(buildChoices());
    both->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(both, 1);
    column->addWidget(m_warning);
    column->addWidget(buttons);
    connect(wording, &QPushButton::clicked, this, &ExportDialog::editWording);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT exportRequested(m_job, papers());
        close();
    });
    connect(m_formats, &QListWidget::itemChanged, this, &ExportDialog::judge);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::refresh);
    m_formats->setCurrentRow(0);
    judge();
}

QWidget *ExportDialog::buildChoices()
{
    auto *choice = new QWidget;
    choice->setFixedWidth(360);
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    m_formats->setAccessibleName(tr("Formats"));
    dressRows(*m_formats);
    for (const Choice &one : choices) {
        auto *item = new QListWidgetItem(tr(one.text), m_formats);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(one.format == NotesFormat::Report ? Qt::Checked : Qt::Unchecked);
    }
    column->addWidget(dimLabel(tr("Formats (the selected one is shown)")));
    m_formats->setFixedHeight(m_formats->count() * m_formats->sizeHintForRow(0) + 4);
    column->addWidget(m_formats);
    buildParts(*column);
    m_language->addItem(QStringLiteral("中文"), int(Language::Chinese));
    m_language->addItem(QStringLiteral("English"), int(Language::English));
    m_language->setCurrentIndex(m_job.order.language == Language::Chinese ? 0 : 1);
    m_language->setAccessibleName(tr("Language of the papers"));
    column->addWidget(dimLabel(tr("Language of the papers")));
    column->addWidget(m_language);
    column->addWidget(dimLabel(tr("Folder and name")));
    auto *browse = new QPushButton(tr("Choose…"));
    auto *place = new QHBoxLayout;
    m_folder->setAccessibleName(tr("Folder"));
    m_stem->setAccessibleName(tr("Name of the files"));
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    column->addLayout(place);
    column->addWidget(m_stem);
    column->addStretch(1);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::judge);
    connect(m_stem, &QLineEdit::textChanged, this, &ExportDialog::judge);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    return choice;
}

void ExportDialog::buildParts(QVBoxLayout &column)
{
    column.addWidget(dimLabel(tr("What goes in")));
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const NotesPart &part : notesParts()) {
        auto *box = new QCheckBox(chinese ? part.title.zh : part.title.en);
        box->setChecked(m_job.order.content.*part.flag);
        column.addWidget(box);
        m_parts.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    }
    column.addWidget(dimLabel(tr("JSON and the event log always have everything.")));
}

void ExportDialog::setWanted(NotesFormat format, bool wanted)
{
    for (int row = 0; row < m_formats->count(); ++row) {
        if (choices[row].format != format)
            continue;
        m_formats->item(row)->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        m_formats->setCurrentRow(row);
    }
}

void ExportDialog::setIncluded(bool NotesContent::*part, bool included)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (notesParts()[i].flag == part)
            m_parts[i]->setChecked(included);
    }
}

void ExportDialog::setFolder(const QString &folder) { m_folder->setText(folder); }

std::vector<PaperFile> ExportDialog::papers() const
{
    std::vector<PaperFile> papers;
    const QDir folder(m_folder->text().trimmed());
    for (int row = 0; row < m_formats->count(); ++row) {
        if (m_formats->item(row)->checkState() == Qt::Checked)
            papers.push_back({choices[row].format,
                              folder.filePath(m_stem->text().trimmed() + QLatin1StringView(choices[row].suffix))});
    }
    return papers;
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the papers"), m_folder->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setFolder);
    dialog->open();
}

void ExportDialog::editWording()
{
    const Result<QStringList> written = writeTemplates(m_job.order.templates);
    if (!written) {
        m_warning->setText(written.error().message);
        return;
    }
    const QString path = QDir(m_job.order.templates).filePath(templateName(m_job.order.language));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_warning->setText(tr("Edit this file in a text editor: %1").arg(path));
}

void ExportDialog::refresh()
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_job.order.content.*(notesParts()[i].flag) = m_parts[i]->isChecked();
    m_job.order.language = static_cast<Language>(m_language->currentData().toInt());
    const int row = m_formats->currentRow();
    if (row >= 0)
        m_preview->show(m_job, choices[row].format);
}

void ExportDialog::judge()
{
    const std::vector<PaperFile> wanted = papers();
    QStringList there;
    for (const PaperFile &paper : wanted) {
        if (QFileInfo::exists(paper.path))
            there << QFileInfo(paper.path).fileName();
    }
    const bool named = !m_stem->text().trimmed().isEmpty() && !m_folder->text().trimmed().isEmpty();
    m_export->setEnabled(named && !wanted.empty());
    m_export->setText(there.isEmpty() ? tr("Export") : tr("Replace and export"));
    m_warning->setText(there.isEmpty() ? QString()
                                       : tr("Will be replaced: %1").arg(there.join(tr(", ", "between file names"))));
}

} // namespace gouji
