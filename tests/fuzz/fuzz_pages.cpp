// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages drawn by chance: rulings that nearly meet, words across cells, empty and enormous boxes. Reading must come to
// an end and keep every character once.
#include "fuzz.h"

#include "reading/formcatalogue.h"
#include "reading/reader.h"

#include <QtTest>

using namespace gouji;
using namespace gouji::fuzz;

namespace {

Word wordAt(const QString &text, double x, double y, double size)
{
    Word word;
    word.text = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double left = x + static_cast<double>(i) * size;
        word.boxes.push_back({left, y, left + size, y + size});
        word.box = word.box.united(word.boxes.back());
    }
    return word;
}

/// Rows of texts and amounts at fixed places, with some rules or backgrounds: what tables without rulings look like.
void addRows(SourcePage &page, const QStringList &texts, Dice &dice)
{
    const int columns = 2 + dice.below(5);
    const double pitch = 9 + dice.below(14);
    const double top = 60 + dice.below(300);
    const int rows = dice.below(24);
    for (int row = 0; row < rows; ++row) {
        const double y = top + row * pitch;
        for (int column = 0; column < columns; ++column) {
            const double x = 40 + column * 520.0 / columns;
            if (!dice.oneIn(5))
                page.words.push_back(wordAt(dice.pick(texts), x + dice.share() * 3, y + dice.share() * 2, 7));
            if (dice.oneIn(3))
                page.fills.push_back({{x, y, x + 520.0 / columns - 0.5, y + pitch - 0.5}});
        }
        if (dice.oneIn(2))
            page.rulings.push_back({true, y + pitch - 1, 40, 560, 0.5});
    }
}

SourcePage page(int number, Dice &dice)
{
    static const QStringList texts = {
        QStringLiteral("合计"), QStringLiteral("1,234.50"),   QStringLiteral("2130305"),
        QStringLiteral("项目"), QStringLiteral("单位：万元"), QStringLiteral("收入决算表"),
        QStringLiteral("0"),    QStringLiteral("—"),          QStringLiteral("农林水支出")};
    SourcePage page;
    page.number = number;
    page.size = {dice.oneIn(9) ? 0.0 : 595.0, 842};
    // Lines on a coarse raster with small errors, so that grids do come about.
    const double step = 20 + dice.below(60);
    for (int i = 0; i < dice.below(60); ++i) {
        Ruling ruling;
        ruling.horizontal = dice.oneIn(2);
        ruling.position = step * dice.below(14) + dice.share() * 2;
        ruling.from = step * dice.below(8) + dice.share();
        ruling.to = dice.oneIn(20) ? ruling.from - 5 : ruling.from + step * dice.below(9);
        ruling.thickness = dice.share() * 3;
        page.rulings.push_back(ruling);
    }
    for (int i = 0; i < dice.below(80); ++i)
        page.words.push_back(wordAt(dice.pick(texts), dice.share() * 560, dice.share() * 800, 4 + dice.share() * 12));
    if (dice.oneIn(2))
        addRows(page, texts, dice);
    for (int i = 0; i < dice.below(4); ++i)
        page.fills.push_back({{dice.share() * 300, dice.share() * 300, dice.share() * 600, dice.share() * 600}});
    return page;
}

qsizetype characters(const SourcePage &page)
{
    qsizetype count = 0;
    for (const Word &word : page.words)
        count += word.text.size();
    return count;
}

qsizetype visible(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

qsizetype charactersIn(const Grid &grid)
{
    qsizetype count = 0;
    for (const Cell &cell : grid.cells)
        count += visible(cell.text);
    return count;
}

} // namespace

class FuzzPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layout();
    void reading();

private:
    Dice m_dice;
};

void FuzzPages::layout()
{
    for (int i = 0; i < rounds(400); ++i) {
        SourcePage source = page(1, m_dice);
        // No character twice: the same one printed twice at one place is bold and rightly read once.
        char16_t next = 0x4e00;
        for (Word &word : source.words) {
            for (QChar &c : word.text)
                c = QChar(next++);
        }
        const PageLayout taken = layoutOf(source, 0);
        qsizetype count = 0;
        for (const Grid &grid : taken.grids)
            count += charactersIn(grid);
        for (const GridSlice &slice : taken.slices)
            count += charactersIn(slice.grid);
        for (const TextLine &line : taken.lines)
            count += visible(line.text);
        QVERIFY2(count == characters(source),
                 qPrintable(QStringLiteral("page %1: %2 of %3 characters").arg(i).arg(count).arg(characters(source))));
    }
}

void FuzzPages::reading()
{
    const FormCatalogue forms = FormCatalogue::builtIn();
    for (int i = 0; i < rounds(60); ++i) {
        std::vector<PageLayout> pages;
        std::vector<FileInfo> files(1);
        files[0].name = QStringLiteral("fuzz.pdf");
        for (int number = 1; number <= 4; ++number) {
            const SourcePage source = page(number, m_dice);
            files[0].pages.push_back({number, source.size, !source.words.empty()});
            pages.push_back(layoutOf(source, 0));
        }
        static_cast<void>(read(std::move(pages), files, forms));
    }
}

QTEST_GUILESS_MAIN(FuzzPages)
#include "fuzz_pages.moc"
