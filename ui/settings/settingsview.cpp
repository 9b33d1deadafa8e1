// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsview.h"

#include "settings/keyslist.h"
#include "settings/preferences.h"
#include "settings/rulestree.h"
#include "settings/settingsection.h"
#include "theme/rowdelegate.h"
#include "theme/widgets.h"
#include "window/appsettings.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QUrl>

#include <cmath>

namespace gouji {

namespace {

/// A choice of a few values that follows what else changes it.
template <typename T>
QComboBox *choiceOf(Preferences &preferences, const std::vector<std::pair<QString, T>> &entries,
                    const std::function<T()> &now, const std::function<void(T)> &take)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : entries)
        box->addItem(text);
    const auto show = [box, entries, now] {
        for (size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].second == now())
                box->setCurrentIndex(static_cast<int>(i));
        }
    };
    show();
    QObject::connect(box, &QComboBox::activated, box,
                     [entries, take](int index) { take(entries[static_cast<size_t>(index)].second); });
    QObject::connect(&preferences, &Preferences::changed, box, show);
    return box;
}

QCheckBox *switchOf(QAction &action, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setChecked(action.isChecked());
    QObject::connect(box, &QCheckBox::toggled, &action, &QAction::setChecked);
    QObject::connect(&action, &QAction::toggled, box, &QCheckBox::setChecked);
    return box;
}

} // namespace

SettingsView::SettingsView(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_search(new QLineEdit)
    , m_headings(new QListWidget)
    , m_scroll(new QScrollArea)
    , m_sheet(new QWidget)
    , m_nothing(new QLabel(tr("No setting has these words.")))
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Find a setting, a rule or a command"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_headings->setAccessibleName(tr("Headings of the settings"));
    m_headings->setFixedWidth(150);
    dressRows(*m_headings);
    m_sheet->setProperty("sheet", true);
    auto *sections = new QVBoxLayout(m_sheet);
    sections->setContentsMargins(24, 18, 24, 18);
    addReviewer();
    addLook();
    addRules();
    addLibrary();
    addKeys();
    for (SettingSection *section : m_sections) {
        sections->addWidget(section);
        m_headings->addItem(section->title());
        m_headings->item(m_headings->count() - 1)->setSizeHint(QSize(0, preferences.theme().rowHeight()));
    }
    markAs(m_nothing, "dim");
    m_nothing->hide();
    sections->addWidget(m_nothing);
    sections->addStretch(1);
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(windowTitle());
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_headings);
    across->addWidget(m_scroll, 1);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 10, 10, 8);
    top->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(across, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsView::search);
    connect(m_headings, &QListWidget::currentRowChanged, this, &SettingsView::show);
    resize(820, 640);
}

SettingSection *SettingsView::section(const QString &title)
{
    auto *section = new SettingSection(title);
    m_sections.push_back(section);
    return section;
}

void SettingsView::search(const QString &text)
{
    const QString wanted = text.trimmed();
    int left = 0;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const int here = m_sections[i]->filter(wanted);
        m_headings->item(static_cast<int>(i))->setHidden(here == 0);
        left += here;
    }
    m_nothing->setVisible(left == 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsView::show(int section)
{
    if (section >= 0 && section < static_cast<int>(m_sections.size()))
        m_scroll->verticalScrollBar()->setValue(m_sections[static_cast<size_t>(section)]->y() - 12);
}

void SettingsView::addReviewer()
{
    SettingSection *s = section(tr("Reviewer"));
    auto *name = new QLineEdit(m_preferences.kept().reviewer());
    connect(name, &QLineEdit::editingFinished, this, [this, name] { m_preferences.setReviewer(name->text()); });
    s->add(tr("Your name"), tr("Stands beside your decisions, corrections and notes, and in what you export."), name);
    s->add(tr("Language"), tr("Of the window; from the next start on."),
           choiceOf<QString>(
               m_preferences,
               {{tr("As the system"), {}},
                {tr("Chinese (简体中文)"), QStringLiteral("zh_CN")},
                {QStringLiteral("English"), QStringLiteral("en")}},
               [this] { return m_preferences.kept().language(); },
               [this](const QString &language) { m_preferences.setLanguage(language); }));
}

void SettingsView::addLook()
{
    SettingSection *s = section(tr("Look"));
    Preferences &p = m_preferences;
    s->add(tr("Theme"), tr("Colours of the window."),
           choiceOf<Theme::Mode>(
               p,
               {{tr("As the system"), Theme::Mode::System},
                {tr("Light"), Theme::Mode::Light},
                {tr("Dark"), Theme::Mode::Dark}},
               [&p] { return p.theme().mode(); }, [&p](Theme::Mode mode) { p.setThemeMode(mode); }));
    s->add(tr("Page colours"), tr("Pages are dimmed with the dark theme; otherwise they stay as they are printed."),
           switchOf(*p.commands()[Command::PageColours], tr("Follow the theme")));
    auto *size = new QSpinBox;
    size->setRange(75, 200);
    size->setSingleStep(5);
    size->setSuffix(QStringLiteral(" %"));
    const auto show = [size, &p] {
        const QSignalBlocker quiet(size);
        size->setValue(static_cast<int>(std::lround(p.theme().textScale() * 100)));
    };
    show();
    connect(size, &QSpinBox::valueChanged, this, [&p](int percent) { p.setTextScale(percent / 100.0); });
    connect(&p.theme(), &Theme::changed, size, show);
    s->add(tr("Text size"), tr("Of the window, not of the pages."), size);
    s->add(tr("Unit of amounts"),
           tr("How tables and findings show amounts. What is printed is not changed, and you type in the unit of the "
              "table."),
           choiceOf<DisplayUnit>(
               p,
               {{tr("As printed"), DisplayUnit::Printed},
                {QStringLiteral("元"), DisplayUnit::Yuan},
                {QStringLiteral("万元"), DisplayUnit::TenThousand}},
               [&p] { return p.theme().displayUnit(); }, [&p](DisplayUnit unit) { p.setDisplayUnit(unit); }));
    s->add(tr("Tick marks"), tr("✓ on every figure that is tied to another."),
           switchOf(*p.commands()[Command::Ticks], tr("Show on the pages")));
}

QWidget *SettingsView::folderChooser(const QString &name, const std::function<QString()> &now,
                                     const std::function<void(const QString &)> &take)
{
    auto *widget = new QWidget;
    auto *path = new QLineEdit(QDir::toNativeSeparators(now()));
    path->setAccessibleName(name);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose: %1").arg(name));
    auto *open = new QPushButton(tr("Open"));
    open->setAccessibleName(tr("Open: %1").arg(name));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(path, 1);
    row->addWidget(choose);
    row->addWidget(open);
    widget->setFocusProxy(path);
    connect(&m_preferences, &Preferences::changed, path,
            [path, now] { path->setText(QDir::toNativeSeparators(now())); });
    connect(path, &QLineEdit::editingFinished, this, [path, take, now] {
        if (QDir::fromNativeSeparators(path->text().trimmed()) != now())
            take(QDir::fromNativeSeparators(path->text().trimmed()));
        path->setText(QDir::toNativeSeparators(now()));
    });
    connect(choose, &QPushButton::clicked, this, [this, name, now, take] {
        auto *dialog = new QFileDialog(this, name, now());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, take);
        dialog->open();
    });
    connect(open, &QPushButton::clicked, this, [now] {
        QDir().mkpath(now());
        QDesktopServices::openUrl(QUrl::fromLocalFile(now()));
    });
    return widget;
}

void SettingsView::addRules()
{
    SettingSection *s = section(tr("Rules"));
    auto *tree = new RulesTree(m_preferences);
    s->add(tr("Rule packs"),
           tr("Packs and rules without a check mark do not run. A severity you choose stands above the rule's."), tree,
           true);
    s->setInner([tree](const QString &text) { return tree->filter(text); });
    const QString name = tr("Your own rule packs");
    s->add(name,
           tr("Every .yaml file in this folder is a pack. A mistake in one is reported and does not stop the rest."),
           folderChooser(
               name, [this] { return m_preferences.rulesFolder(); },
               [this](const QString &folder) { m_preferences.setRulesFolder(folder); }),
           true);
    auto *again = new QPushButton(tr("Read again"));
    connect(again, &QPushButton::clicked, &m_preferences, &Preferences::readRules);
    s->add(tr("Packs were edited"), tr("Reads the folder again and checks the open disclosure."), again);
}

void SettingsView::addLibrary()
{
    SettingSection *s = section(tr("Library"));
    const QString name = tr("Folder of the library");
    s->add(name,
           tr("The database of your work and copies of the documents. Another folder is another library; nothing is "
              "moved. Empty: the standard place."),
           folderChooser(
               name, [this] { return m_preferences.libraryFolder(); },
               [this](const QString &folder) { m_preferences.setLibraryFolder(folder); }),
           true);
}

void SettingsView::addKeys()
{
    SettingSection *s = section(tr("Keys"));
    auto *list = new KeysList(m_preferences);
    s->add(tr("Keys of the commands"), tr("Choose a command, press its new keys in the field and take them."), list,
           true);
    s->setInner([list](const QString &text) { return list->filter(text); });
}

} // namespace gouji
